import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { answer, api } from '#web/api/client.ts';
import type { Answered } from '#web/api/shapes.ts';
import { Loaded } from '#web/parts/loaded.tsx';
import { moreOf, rowsOf } from '#web/parts/paged-list.tsx';
import { Card } from '#web/ui/card.tsx';
import { DataTable } from '#web/ui/data-table.tsx';
import type { Column } from '#web/ui/data-table.tsx';
import { useLanguage, useSay } from '#web/ui/language.tsx';
import { PostBadge } from '#web/ui/mark.tsx';
import { count, dayShort } from '#web/ui/show.ts';
import { EmptyState } from '#web/ui/states.tsx';
import { queryOf, useAsked } from '../asked.ts';
import { BackToIndicators } from './back.tsx';
import { indicatorsText } from './text.ts';

type Row = Answered<'listScoredDossiers'>['rows'][number];

const route = getRouteApi('/bao-cao/chi-so/ho-so');

/** The solved dossiers one by one with their five indices. */
export function ScoredDossiersPage() {
  const t = useSay(indicatorsText);
  const { language } = useLanguage();
  const { asked } = useAsked(route.useSearch());
  const list = useInfiniteQuery({
    queryKey: ['listScoredDossiers', asked],
    enabled: asked !== undefined,
    initialPageParam: '',
    queryFn: ({ pageParam }) => answer(api.GET('/api/reports/nine/dossiers', { params: { query: { ...queryOf(asked ?? { unit: '', from: '', to: '' }), ...(pageParam ? { after: pageParam } : {}) } } })),
    getNextPageParam: (page) => page.next ?? undefined,
  });
  const rows = rowsOf(list);
  const more = moreOf(list);
  const points = (key: 'one' | 'two' | 'three' | 'four' | 'seven', head: string): Column<Row> => ({ key, head, number: true, cell: (row) => row[key] });
  const columns: Column<Row>[] = [
    { key: 'ended', head: t('ended'), cell: (row) => dayShort(row.endedOn) },
    { key: 'dossier', head: t('dossier'), folded: 'title', cell: (row) => <DossierCode row={row} /> },
    { key: 'procedure', head: t('procedure'), folded: 'text', cell: (row) => row.procedureName },
    { key: 'by', head: t('receivedBy'), cell: (row) => (row.by === 'post' ? <PostBadge>{t('post')}</PostBadge> : t(row.by === null ? 'nobody' : 'agency')) },
    points('one', t('time')),
    points('two', t('parts')),
    points('three', t('contacts')),
    points('four', t('bodies')),
    points('seven', t('conduct')),
    { key: 'sum', head: t('sum'), number: true, cell: (row) => <span className="strong">{row.total}</span> },
  ];
  return (
    <div className="page">
      <BackToIndicators />
      <div>
        <h1>{t('scoredTitle')}</h1>
        <p className="small">{t('scoredHow')}</p>
        {asked === undefined ? null : <p className="small">{[asked.unit, `${dayShort(asked.from)} – ${dayShort(asked.to)}`].join(' · ')}</p>}
      </div>
      <Card title={t('dossiersScored')} bare>
        <Loaded asked={list} lines={8}>
          {() => (rows.length === 0 ? <EmptyState title={t('scoredNone')} how={t('noneHow')} /> : <DataTable label={t('scoredTitle')} rows={rows} rowId={(row) => `${row.dossierCode ?? ''} ${row.endedOn}`} columns={columns} total={t(more ? 'some' : 'all', { count: count(rows.length, language) })} more={more} />)}
        </Loaded>
      </Card>
    </div>
  );
}

function DossierCode({ row }: { row: Row }) {
  if (row.dossierId === null) return <span className="code">{row.dossierCode}</span>;
  return (
    <Link to="/ho-so/$id" params={{ id: row.dossierId }} className="row-open">
      <span className="code">{row.dossierCode}</span>
    </Link>
  );
}
