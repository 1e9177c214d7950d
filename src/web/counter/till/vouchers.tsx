import { useState } from 'react';
import { answer, api } from '#web/api/client.ts';
import { useAct } from '#web/parts/act.ts';
import { ActDialog } from '#web/parts/asking/act-dialog.tsx';
import { Button } from '#web/ui/button.tsx';
import { Card } from '#web/ui/card.tsx';
import { DataTable } from '#web/ui/data-table.tsx';
import { TextField } from '#web/ui/field.tsx';
import { useSay, useSayCode } from '#web/ui/language.tsx';
import { useAnnounce } from '#web/ui/live.tsx';
import { money } from '#web/ui/show.ts';
import { CodFor } from './cod-card.tsx';
import { TILL_CHANGES } from './questions.ts';
import type { Voucher } from './questions.ts';
import { tillText } from './text.ts';
import { tillWords } from './words.ts';

/** Money that left this till, each with its voucher; what nobody has counted yet may be taken back. */
export function VoucherCard({ vouchers }: { vouchers: readonly Voucher[] }) {
  const t = useSay(tillText);
  const word = useSayCode(tillWords);
  const [leaving, setLeaving] = useState<Voucher>();
  if (vouchers.length === 0) return null;
  return (
    <Card title={t('vouchersTitle')} bare>
      <DataTable
        label={t('vouchersTitle')}
        rows={vouchers}
        rowId={(voucher) => voucher.id}
        columns={[
          { key: 'no', head: t('voucher'), cell: (voucher) => <span className="code">{voucher.no}</span> },
          { key: 'purse', head: t('purse'), cell: (voucher) => word(`purse.${voucher.purse}`) },
          { key: 'cod', head: t('voucherCod'), cell: (voucher) => <CodOf voucher={voucher} /> },
          { key: 'to', head: t('to'), cell: (voucher) => voucher.toUnit },
          { key: 'state', head: t('state'), cell: (voucher) => word(`cashHandover.${voucher.state}`) },
          { key: 'amount', head: t('amount'), cell: (voucher) => money(voucher.amount), number: true },
          {
            key: 'act',
            head: t('kind'),
            cell: (voucher) =>
              voucher.mayWithdraw ? (
                <Button size="small" onPress={() => setLeaving(voucher)}>
                  {t('withdraw')}
                </Button>
              ) : null,
          },
        ]}
      />
      {leaving ? <WithdrawDialog voucher={leaving} onClose={() => setLeaving(undefined)} /> : null}
    </Card>
  );
}

/** The parcels at whose doors the money of a voucher was taken. */
function CodOf({ voucher }: { voucher: Voucher }) {
  if (voucher.codLines.length === 0) return null;
  return (
    <ul className="plain-list">
      {voucher.codLines.map((line) => (
        <li key={line.entryId}>
          <CodFor shipment={line.shipment} /> <span className="small">{money(line.amount)}</span>
        </li>
      ))}
    </ul>
  );
}

function WithdrawDialog({ voucher, onClose }: { voucher: Voucher; onClose: () => void }) {
  const t = useSay(tillText);
  const announce = useAnnounce();
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const withdraw = useAct(
    (why: string, key: string) => answer(api.POST('/api/cash-handovers/{id}/withdraw', { params: { path: { id: voucher.id } }, body: { reason: why }, headers: { 'Idempotency-Key': key } })),
    {
      changes: TILL_CHANGES,
      onDone: () => {
        announce(t('withdrawn'));
        onClose();
      },
    },
  );
  const go = () => {
    setAsked(true);
    if (reason.trim() !== '') withdraw.mutate(reason.trim());
  };
  return (
    <ActDialog title={t('withdrawTitle', { no: voucher.no })} main={t('withdraw')} act={withdraw} onMain={go} onClose={onClose}>
      <TextField label={t('withdrawReason')} value={reason} onChange={setReason} lines={2} maxLength={2000} autoFocus error={asked && reason.trim() === '' ? t('withdrawMissing') : undefined} />
    </ActDialog>
  );
}
