import { Link } from '@tanstack/react-router';
import type { Openable } from '#modules/reporting/rules/opening.ts';
import type { Answered } from '#web/api/shapes.ts';
import { useMay } from '#web/parts/session.tsx';
import { DataTable } from '#web/ui/data-table.tsx';
import type { Column, More } from '#web/ui/data-table.tsx';
import { useLanguage, useSay } from '#web/ui/language.tsx';
import { count, dayShort } from '#web/ui/show.ts';
import { openedText } from './text.ts';

type Row = Answered<'listReportRows'>['rows'][number];
type OpenedRowsProps = { rows: readonly Row[]; figure: Openable; label: string; more: More };

const MINUTES: readonly string[] = ['minutesToAccept', 'minutesToEnd'];

/** What a figure counts, one by one. */
export function OpenedRows({ rows, figure, label, more }: OpenedRowsProps) {
  const t = useSay(openedText);
  const { language } = useLanguage();
  const minutes = MINUTES.includes(figure);
  const columns: Column<Row>[] = [
    { key: 'dossier', head: t('dossier'), folded: 'title', cell: (row) => <DossierCell row={row} /> },
    {
      key: 'procedure',
      head: t('procedure'),
      folded: 'text',
      cell: (row) => (
        <div>
          <p>{row.procedureName ?? ''}</p>
          <p className="small code">{row.procedureCode}</p>
        </div>
      ),
    },
    { key: 'day', head: t('day'), cell: (row) => dayShort(row.day) },
    ...(minutes || rows.some(({ n }) => n !== 1) ? [{ key: 'n', head: t(minutes ? 'minutes' : 'n'), number: true, cell: (row: Row) => count(row.n, language) }] : []),
  ];
  return <DataTable label={label} rows={rows} rowId={(row) => row.key} columns={columns} total={t(more ? 'some' : 'all', { count: count(rows.length, language) })} more={more} />;
}

function DossierCell({ row }: { row: Row }) {
  const t = useSay(openedText);
  const may = useMay();
  if (row.keyKind !== 'dossier') return <span className="small">{t(row.keyKind)}</span>;
  const code = <span className="code">{row.dossierCode ?? t('noCode')}</span>;
  if (row.dossierId === null || !may('dossier.view')) return code;
  return (
    <Link to="/ho-so/$id" params={{ id: row.dossierId }} className="row-open">
      {code}
    </Link>
  );
}
