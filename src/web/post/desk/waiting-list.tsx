import { Link } from '@tanstack/react-router';
import { moreOf, rowsOf } from '#web/parts/paged-list.tsx';
import { RefusalNotice } from '#web/parts/refusal-notice.tsx';
import { Card } from '#web/ui/card.tsx';
import { DataTable } from '#web/ui/data-table.tsx';
import { useSay } from '#web/ui/language.tsx';
import { Chip } from '#web/ui/mark.tsx';
import { dayShort } from '#web/ui/show.ts';
import { useInvitationsDue } from './questions.ts';
import type { Waiting } from './questions.ts';
import { deskText } from './text.ts';

/** Results nobody has received: whom to invite today, what goes back to the agency today, and what waits for its day. Nothing stands here when there is none. */
export function WaitingList() {
  const t = useSay(deskText);
  const pages = useInvitationsDue();
  const rows = rowsOf(pages);
  if (pages.error !== null) return <RefusalNotice error={pages.error} onRetry={() => void pages.refetch()} />;
  if (rows.length === 0) return null;
  return (
    <Card title={t('waiting')} bare>
      <DataTable
        label={t('waiting')}
        rows={rows}
        rowId={(row) => row.shipmentId}
        more={moreOf(pages)}
        columns={[
          { key: 'number', head: t('number'), cell: (row) => <OpenWaiting row={row} /> },
          { key: 'procedure', head: t('procedure'), cell: (row) => row.procedureName },
          { key: 'citizen', head: t('receiver'), cell: (row) => row.receiverName ?? '' },
          { key: 'invited', head: t('invited'), cell: (row) => (row.lastInvitedAt === null ? t('neverInvited') : t('invitedTimes', { count: row.invitations, day: dayShort(row.lastInvitedAt) })) },
          { key: 'step', head: t('nextStep'), cell: (row) => <Step row={row} /> },
        ]}
      />
    </Card>
  );
}

function OpenWaiting({ row }: { row: Waiting }) {
  const t = useSay(deskText);
  return (
    <Link to="/buu-chinh/buu-gui/$id" params={{ id: row.shipmentId }} className="row-open code">
      {row.postingNo ?? t('noNumber')}
    </Link>
  );
}

function Step({ row }: { row: Waiting }) {
  const t = useSay(deskText);
  const what = row.step === 'giveBack' ? t('stepGiveBack') : t('stepInvite', { no: row.invitations + 1 });
  return <Chip tone={row.due ? 'warn' : 'quiet'}>{row.due ? t('stepDue', { what }) : t('stepFrom', { what, day: dayShort(row.from) })}</Chip>;
}
