import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { MOST_VND } from '#modules/payment/rules/purses.ts';
import { answer, api } from '#web/api/client.ts';
import { useAct } from '#web/parts/act.ts';
import { ActDialog } from '#web/parts/asking/act-dialog.tsx';
import { moneyWords } from '#web/parts/purses/words.ts';
import { Button } from '#web/ui/button.tsx';
import { TextField } from '#web/ui/field.tsx';
import { useSay, useSayCode } from '#web/ui/language.tsx';
import { useAnnounce } from '#web/ui/live.tsx';
import { instantShort, money } from '#web/ui/show.ts';
import { MONEY_CHANGES, waitingVouchers } from './questions.ts';
import type { Voucher } from './questions.ts';
import { deskText } from './text.ts';
import { WaitingCard } from './waiting-card.tsx';

/** Cash handed to this unit: the receiver counts it again and signs. */
export function WaitingVouchers() {
  const t = useSay(deskText);
  const word = useSayCode(moneyWords);
  const [counting, setCounting] = useState<Voucher>();
  return (
    <>
      <WaitingCard
        title={t('vouchers')}
        none={[t('vouchersNone'), t('vouchersNoneHow')]}
        pages={useInfiniteQuery(waitingVouchers)}
        columns={[
          { key: 'no', head: t('voucher'), cell: (row) => <span className="code">{row.no}</span> },
          { key: 'from', head: t('from'), cell: (row) => `${row.offeredBy}, ${row.fromUnit}` },
          { key: 'at', head: t('offeredAt'), cell: (row) => instantShort(row.offeredAt) },
          { key: 'purse', head: t('purse'), cell: (row) => word(`purse.${row.purse}`) },
          { key: 'amount', head: t('amount'), cell: (row) => <VoucherAmount voucher={row} />, number: true },
          {
            key: 'act',
            head: t('act'),
            cell: (row) =>
              row.mayConfirm ? (
                <Button size="small" onPress={() => setCounting(row)} label={t('countTitle', { no: row.no })}>
                  {t('countVoucher')}
                </Button>
              ) : (
                <span className="small">{t('giverCannot')}</span>
              ),
          },
        ]}
      />
      {counting ? <CountDialog voucher={counting} onClose={() => setCounting(undefined)} /> : null}
    </>
  );
}

function VoucherAmount({ voucher }: { voucher: Voucher }) {
  const t = useSay(deskText);
  return (
    <div>
      <p>{money(voucher.amount)}</p>
      {voucher.cod > 0 ? <p className="small">{t('ofItCod', { amount: money(voucher.cod) })}</p> : null}
    </div>
  );
}

function CountDialog({ voucher, onClose }: { voucher: Voucher; onClose: () => void }) {
  const t = useSay(deskText);
  const word = useSayCode(moneyWords);
  const announce = useAnnounce();
  const [typed, setTyped] = useState('');
  const [asked, setAsked] = useState(false);
  const confirm = useAct((counted: number, key: string) => answer(api.POST('/api/cash-handovers/{id}/confirm', { params: { path: { id: voucher.id } }, body: { counted }, headers: { 'Idempotency-Key': key } })), {
    changes: MONEY_CHANGES,
    onDone: ({ no, difference }) => {
      announce(difference === 0 ? t('signed', { no }) : t('signedDiffers', { no, amount: money(difference) }));
      onClose();
    },
  });
  const missing = typed === '' || Number(typed) > MOST_VND;
  const difference = Number(typed) - voucher.amount;
  const go = () => {
    setAsked(true);
    if (!missing) confirm.mutate(Number(typed));
  };
  return (
    <ActDialog title={t('countTitle', { no: voucher.no })} main={t('sign')} act={confirm} onMain={go} onClose={onClose}>
      <p>{t('countHow', { name: voucher.offeredBy, amount: money(voucher.amount), purse: word(`purse.${voucher.purse}`) })}</p>
      <TextField label={t('counted')} value={typed} onChange={(text) => setTyped(text.replace(/\D/g, '').slice(0, 11))} inputMode="numeric" mono autoFocus error={asked && missing ? t('countedMissing') : undefined} />
      {!missing && difference !== 0 ? (
        <p className="notice warn" role="status">
          {t('countDiffers', { amount: money(difference) })}
        </p>
      ) : null}
    </ActDialog>
  );
}
