import type { ReactNode } from 'react';
import { DataTable } from '#web/ui/data-table.tsx';
import { useLanguage, useSay } from '#web/ui/language.tsx';
import { count, dayShort } from '#web/ui/show.ts';
import { reportText } from './text.ts';

type Quoted = { readonly figure: 'A' | 'B' | 'C'; readonly value: number; readonly wording: string; readonly source: string; readonly definition: string; readonly fromDay: string; readonly toDay: string };

/** Figures somebody else published, each beside what is counted here and never mixed with it. */
export function QuotedTable<Row extends Quoted>({ label, rows, counted }: { label: string; rows: readonly Row[]; counted: (row: Row) => ReactNode }) {
  const t = useSay(reportText);
  const { language } = useLanguage();
  return (
    <DataTable
      label={label}
      rows={rows}
      rowId={(row) => row.figure}
      columns={[
        {
          key: 'wording',
          head: t('wording'),
          folded: 'title',
          cell: (row) => (
            <div>
              <p>
                {row.figure} · <q lang="vi">{row.wording}</q>
              </p>
              <p className="small">{t('period', { from: dayShort(row.fromDay), to: dayShort(row.toDay) })}</p>
            </div>
          ),
        },
        { key: 'quoted', head: t('quoted'), number: true, cell: (row) => <span className="quoted">{count(row.value, language)}</span> },
        { key: 'counted', head: t('counted'), number: true, cell: counted },
        { key: 'source', head: t('source'), folded: 'text', cell: (row) => <span className="small">{`${row.source} ${row.definition}`}</span> },
      ]}
    />
  );
}
