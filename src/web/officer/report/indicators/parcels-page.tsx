import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { BCCI_LISTS } from '#modules/reporting/rules/bcci.ts';
import type { BcciList } from '#modules/reporting/rules/bcci.ts';
import { answer, api } from '#web/api/client.ts';
import type { Answered } from '#web/api/shapes.ts';
import { Loaded } from '#web/parts/loaded.tsx';
import { moreOf, rowsOf } from '#web/parts/paged-list.tsx';
import { Card } from '#web/ui/card.tsx';
import { DataTable } from '#web/ui/data-table.tsx';
import type { Column } from '#web/ui/data-table.tsx';
import { given } from '#web/ui/given.ts';
import { useLanguage, useSay } from '#web/ui/language.tsx';
import { count, dayShort, instantShort } from '#web/ui/show.ts';
import { EmptyState } from '#web/ui/states.tsx';
import { queryOf, useAsked } from '../asked.ts';
import { BackToIndicators } from './back.tsx';
import { indicatorsText } from './text.ts';

type Row = Answered<'listPostedItems'>['rows'][number];

const route = getRouteApi('/bao-cao/chi-so/buu-gui');
const SCOPES = ['withinDistrict', 'betweenDistricts', 'majorCities', 'interProvince', 'sameDay', 'special'] as const;

/** The parcels behind a figure of the post; no sender, no receiver. */
export function PostedItemsPage() {
  const t = useSay(indicatorsText);
  const { language } = useLanguage();
  const search = route.useSearch();
  const { asked } = useAsked(search);
  const of = BCCI_LISTS.find((one) => one === search.loai) ?? 'taken';
  const direction = (['in', 'out'] as const).find((one) => one === search.chieu);
  const list = useInfiniteQuery({
    queryKey: ['listPostedItems', of, direction, asked],
    enabled: asked !== undefined,
    initialPageParam: '',
    queryFn: ({ pageParam }) => answer(api.GET('/api/reports/bcci/items', { params: { query: { ...queryOf(asked ?? { unit: '', from: '', to: '' }), of, ...given({ direction }), ...(pageParam ? { after: pageParam } : {}) } } })),
    getNextPageParam: (page) => page.next ?? undefined,
  });
  const rows = rowsOf(list);
  const more = moreOf(list);
  const name = t('parcelsOf', { name: t(`parcels.${of}`) });
  const columns = useColumns(of);
  return (
    <div className="page">
      <BackToIndicators />
      <div>
        <h1>{name}</h1>
        {asked === undefined ? null : <p className="small">{[asked.unit, `${dayShort(asked.from)} – ${dayShort(asked.to)}`].join(' · ')}</p>}
      </div>
      <Card title={t(`parcels.${of}`)} bare>
        <Loaded asked={list} lines={8}>
          {() => (rows.length === 0 ? <EmptyState title={t('parcelsNone')} how={t('noneHow')} /> : <DataTable label={name} rows={rows} rowId={(row) => row.shipmentId} columns={columns} total={t(more ? 'some' : 'all', { count: count(rows.length, language) })} more={more} />)}
        </Loaded>
      </Card>
    </div>
  );
}

function useColumns(of: BcciList): Column<Row>[] {
  const t = useSay(indicatorsText);
  const complained = of === 'complained' || of === 'complainedLate';
  const zone = (scope: string) => {
    const known = SCOPES.find((one) => one === scope);
    return known === undefined ? scope : t(`scope.${known}`);
  };
  return [
    { key: 'taken', head: t(complained ? 'complainedOn' : 'takenOn'), cell: (row) => dayShort(row.takenOn) },
    { key: 'posting', head: t('posting'), folded: 'title', cell: (row) => <span className="code">{row.postingNo ?? ''}</span> },
    { key: 'way', head: t('direction'), cell: (row) => t(`direction.${row.direction}`) },
    { key: 'zone', head: t('zone'), cell: (row) => zone(row.scope) },
    { key: 'procedure', head: t('procedure'), folded: 'text', cell: (row) => <Procedure row={row} /> },
    { key: 'promised', head: t('promisedOn'), cell: (row) => (row.promisedOn === null ? '' : dayShort(row.promisedOn)) },
    { key: 'stopped', head: t('stoppedAt'), cell: (row) => (row.stoppedAt === null ? t('running') : instantShort(row.stoppedAt)) },
  ];
}

function Procedure({ row }: { row: Row }) {
  if (row.dossierId === null) return <span>{row.procedureName}</span>;
  return (
    <Link to="/ho-so/$id" params={{ id: row.dossierId }} className="row-open">
      {row.procedureName}
    </Link>
  );
}
