import { Link } from '@tanstack/react-router';
import type { Answered } from '#web/api/shapes.ts';
import { DataTable } from '#web/ui/data-table.tsx';
import type { Column, More } from '#web/ui/data-table.tsx';
import { useLanguage, useSay } from '#web/ui/language.tsx';
import { Chip, PostBadge } from '#web/ui/mark.tsx';
import { count, instantShort } from '#web/ui/show.ts';
import { registerText } from './text.ts';

type Row = Answered<'listRegister'>['rows'][number];

/** The lines of the register, in the columns of the paper form but for the place to sign. */
export function RegisterRows({ rows, more }: { rows: readonly Row[]; more: More }) {
  const t = useSay(registerText);
  const { language } = useLanguage();
  const columns: Column<Row>[] = [
    { key: 'no', head: t('no'), number: true, cell: (row) => String(row.no).padStart(2, '0') },
    {
      key: 'code',
      head: t('code'),
      folded: 'title',
      cell: (row) => (
        <Link to="/ho-so/$id" params={{ id: row.id }} className="row-open">
          <span className="code">{row.code}</span>
        </Link>
      ),
    },
    { key: 'procedure', head: t('procedure'), folded: 'text', cell: (row) => <TwoLines first={row.procedureName} second={t('copies', { count: row.quantity })} /> },
    { key: 'person', head: t('person'), folded: 'text', cell: (row) => <TwoLines first={row.owner ?? t('noOwner')} second={contactOf(row, t('hidden'))} /> },
    { key: 'agency', head: t('agency'), folded: 'text', cell: (row) => <TwoLines first={row.agency} second="" /> },
    { key: 'received', head: t('received'), cell: (row) => instantShort(row.receivedAt) },
    { key: 'due', head: t('due'), cell: (row) => (row.dueAt === null ? t('atOnce') : instantShort(row.dueAt)) },
    { key: 'returned', head: t('returned'), cell: (row) => (row.returnedAt === null ? '' : instantShort(row.returnedAt)) },
    { key: 'choice', head: t('choice'), cell: (row) => (row.resultChoice === 'post' ? <PostBadge>{t('choice.post')}</PostBadge> : t(`choice.${row.resultChoice}`)) },
    { key: 'remark', head: t('remark'), cell: (row) => <Remark row={row} /> },
  ];
  return (
    <div className="register-table">
      <DataTable label={t('title')} rows={rows} rowId={(row) => row.id} columns={columns} total={t(more ? 'some' : 'all', { count: count(rows.length, language) })} more={more} />
    </div>
  );
}

function TwoLines({ first, second }: { first: string; second: string }) {
  return (
    <div className="register-lines">
      <p>{first}</p>
      {second === '' ? null : <p className="small">{second}</p>}
    </div>
  );
}

function Remark({ row }: { row: Row }) {
  const t = useSay(registerText);
  if (row.cancelReason !== null) return <Chip tone="quiet">{t('cancelled', { reason: row.cancelReason })}</Chip>;
  return row.bookNo === null ? null : <span className="small">{t('fromBook', { no: row.bookNo })}</span>;
}

function contactOf({ hidden, address, phone }: Row, withheld: string): string {
  return hidden ? withheld : [address, phone].filter((part) => part !== null).join(' · ');
}
