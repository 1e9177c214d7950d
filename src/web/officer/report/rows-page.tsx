import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { DEFINITIONS, FIGURES, OPENINGS } from '#modules/reporting/rules/headline.ts';
import type { Opening } from '#modules/reporting/rules/headline.ts';
import { messages as reportingWords } from '#modules/reporting/messages/headline.ts';
import { answer, api } from '#web/api/client.ts';
import type { Answered } from '#web/api/shapes.ts';
import { Loaded } from '#web/parts/loaded.tsx';
import { moreOf, rowsOf } from '#web/parts/paged-list.tsx';
import { useMay, useMe } from '#web/parts/session.tsx';
import { Card } from '#web/ui/card.tsx';
import { DataTable } from '#web/ui/data-table.tsx';
import type { Column, More } from '#web/ui/data-table.tsx';
import { useLanguage, useSay, useSayCode } from '#web/ui/language.tsx';
import { PostBadge } from '#web/ui/mark.tsx';
import { count, dayShort, instantShort } from '#web/ui/show.ts';
import { EmptyState } from '#web/ui/states.tsx';
import { monthOf } from './questions.ts';
import { reportText } from './text.ts';

type Row = Answered<'listHeadlineRows'>['rows'][number];

const route = getRouteApi('/bao-cao/danh-sach');

/** What a figure counts, one by one, and the way back. */
export function ReportRowsPage() {
  const t = useSay(reportText);
  const { language } = useLanguage();
  const word = useSayCode(reportingWords);
  const { today, unit } = useMe();
  const { donVi, tu, den, mo } = route.useSearch();
  const open = OPENINGS.find((one) => one === mo) ?? 'A';
  const month = monthOf(today);
  const asked = { unit: donVi ?? unit.code, from: tu ?? month.from, to: den ?? month.to, open };
  const list = useInfiniteQuery({
    queryKey: ['listHeadlineRows', asked],
    initialPageParam: '',
    queryFn: ({ pageParam }) => answer(api.GET('/api/reports/headline/rows', { params: { query: { ...asked, ...(pageParam ? { after: pageParam } : {}) } } })),
    getNextPageParam: (page) => page.next ?? undefined,
  });
  const rows = rowsOf(list);
  const name = nameOf(open, language, word);
  return (
    <div className="page narrow">
      <p>
        <Link to="/bao-cao" search={{ donVi: asked.unit, tu: asked.from, den: asked.to }}>
          {t('back')}
        </Link>
      </p>
      <div>
        <h1>{t('rowsOf', { name })}</h1>
        <p className="small">
          {t('period', { from: dayShort(asked.from), to: dayShort(asked.to) })} · {countsOf(open, language)}
        </p>
      </div>
      <Card title={name} bare>
        <Loaded asked={list} lines={8}>
          {() =>
            rows.length === 0 ? (
              <EmptyState title={t('rowsNone')} how={t('rowsNoneHow')} />
            ) : (
              <Rows rows={rows} of={asked.unit} label={name} more={moreOf(list)} />
            )
          }
        </Loaded>
      </Card>
    </div>
  );
}

function Rows({ rows, of, label, more }: { rows: readonly Row[]; of: string; label: string; more: More }) {
  const t = useSay(reportText);
  const { language } = useLanguage();
  const word = useSayCode(reportingWords);
  const columns: Column<Row>[] = [
    { key: 'day', head: t('day'), cell: (row) => instantShort(row.happenedAt) },
    { key: 'what', head: t('what'), cell: (row) => (row.part === null ? '' : word(`reporting.part.${row.part}`)) },
    { key: 'dossier', head: t('dossier'), folded: 'title', cell: (row) => <DossierCell row={row} /> },
    ...(rows.some((row) => row.unit.code !== of) ? [{ key: 'where', head: t('where'), cell: (row: Row) => row.unit.name }] : []),
    { key: 'procedure', head: t('procedure'), folded: 'text', cell: (row) => row.procedureName ?? '' },
    { key: 'by', head: t('by'), cell: (row) => <Who row={row} /> },
    { key: 'inside', head: t('alsoIn'), cell: (row) => row.inside.join(', ') },
  ];
  return <DataTable label={label} rows={rows} rowId={(row) => `${row.key} ${row.part ?? ''} ${row.entryId}`} columns={columns} total={t(more ? 'some' : 'all', { count: count(rows.length, language) })} more={more} />;
}

function DossierCell({ row }: { row: Row }) {
  const t = useSay(reportText);
  const may = useMay();
  if (row.dossierId === null) return <span className="small">{t('noDossier')}</span>;
  if (!may('dossier.view')) return <span className="code">{row.dossierCode}</span>;
  return (
    <Link to="/ho-so/$id" params={{ id: row.dossierId }} className="row-open">
      <span className="code">{row.dossierCode ?? t('dossier')}</span>
    </Link>
  );
}

function Who({ row }: { row: Row }) {
  const t = useSay(reportText);
  if (row.byAgency && row.byPost) return t('both');
  if (row.byPost) return <PostBadge>{t('post')}</PostBadge>;
  return row.byAgency ? t('agency') : t('nobody');
}

function nameOf(open: Opening, language: 'vi' | 'en', word: (code: string) => string): string {
  const figure = FIGURES.find((id) => id === open);
  return figure === undefined ? word(`reporting.cell.${open}`) : DEFINITIONS[figure].name[language];
}

function countsOf(open: Opening, language: 'vi' | 'en'): string {
  const figure = FIGURES.find((id) => id === open);
  return figure === undefined ? '' : DEFINITIONS[figure].counts[language];
}
