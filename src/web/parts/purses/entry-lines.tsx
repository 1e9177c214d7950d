import type { Answered } from '#web/api/shapes.ts';
import { DataTable } from '#web/ui/data-table.tsx';
import type { More } from '#web/ui/data-table.tsx';
import { useLanguage, useSay, useSayCode } from '#web/ui/language.tsx';
import { count, instantShort, money } from '#web/ui/show.ts';
import { EmptyState } from '#web/ui/states.tsx';
import { pursesText } from './text.ts';
import { moneyWords } from './words.ts';

export type EntryLine = Answered<'listPurseEntries'>['rows'][number];

type EntryLinesProps = { /** Lines of several purses: each names its own. */ purses?: boolean; label: string; rows: readonly EntryLine[]; more: More };

/** The lines behind a figure, in the order in which they were entered, each with the paper that proves it. */
export function EntryLines({ purses = false, label, rows, more }: EntryLinesProps) {
  const t = useSay(pursesText);
  const word = useSayCode(moneyWords);
  const { language } = useLanguage();
  if (rows.length === 0) return <EmptyState title={t('noLines')} how={t('noLinesHow')} />;
  return (
    <DataTable
      label={label}
      rows={rows}
      rowId={(row) => row.id}
      more={more}
      total={t(more ? 'someLines' : 'allLines', { count: count(rows.length, language) })}
      columns={[
        { key: 'at', head: t('enteredAt'), cell: (row) => instantShort(row.enteredAt) },
        ...(purses ? [{ key: 'purse', head: t('purse'), cell: (row: EntryLine) => word(`purse.${row.purse}`) }] : []),
        { key: 'kind', head: t('kind'), cell: (row) => word(`purseEntry.${row.kind}`) },
        { key: 'method', head: t('method'), cell: (row) => word(`method.${row.method}`) },
        { key: 'proof', head: t('proof'), cell: (row) => <Proof line={row} /> },
        { key: 'by', head: t('enteredBy'), cell: (row) => row.enteredBy ?? '' },
        { key: 'amount', head: t('amount'), cell: (row) => money(row.amount), number: true },
      ]}
    />
  );
}

function Proof({ line }: { line: EntryLine }) {
  const t = useSay(pursesText);
  const papers = [
    line.receiptNo === null ? '' : t('receiptNo', { no: line.receiptNo }),
    line.voucherNo === null ? '' : t('voucherNo', { no: line.voucherNo }),
    line.transferListNo === null ? '' : t('listNo', { no: line.transferListNo }),
    line.cod ? (line.shipment === null ? t('atDoor') : t('atDoorOf', { no: line.shipment.label })) : '',
  ];
  return <span className="small">{papers.filter((paper) => paper !== '').join(' · ')}</span>;
}
