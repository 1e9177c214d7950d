import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { Button } from '#web/ui/button.tsx';
import { useSay, useSayCode } from '#web/ui/language.tsx';
import { useAnnounce } from '#web/ui/live.tsx';
import { Chip } from '#web/ui/mark.tsx';
import { instantShort, money } from '#web/ui/show.ts';
import { ClosedActs } from './closed-acts.tsx';
import { ReceiptLine, RefundLine } from './paper-lines.tsx';
import { actOf, awaitedPayment, listCharges } from './questions.ts';
import type { Act, Payment } from './questions.ts';
import { feesText } from './text.ts';
import type { FeesState } from './use-fees.ts';
import { feesWords } from './words.ts';

const TONES = { pending: 'warn', confirmed: 'ok', withdrawn: 'quiet' } as const;

/** Money that came or is awaited, with its receipts and what of it went back. */
export function PaymentLine({ payment, fees }: { payment: Payment; fees: FeesState }) {
  const t = useSay(feesText);
  const word = useSayCode(feesWords);
  const { acts, receipts, refunds, state } = payment;
  const withdrawn = state === 'withdrawn';
  const facts = [
    t('paymentBy', { method: word(`method.${payment.method}`), when: instantShort(payment.confirmedAt ?? payment.takenAt), name: payment.takenBy }),
    payment.change === null || payment.change === 0 ? '' : t('changeGiven', { tendered: money(payment.tendered ?? 0), change: money(payment.change) }),
    payment.billRef === null ? '' : t('billRef', { ref: payment.billRef }),
  ];
  return (
    <li className="fees-paid">
      <div className="fees-line">
        <div className="fees-what">
          <p className="row">
            <Chip tone={TONES[state]}>{word(`payment.paymentState.${state}`)}</Chip>
            <span className="small">{facts.filter((fact) => fact !== '').join(' · ')}</span>
          </p>
          <PaymentActs payment={payment} fees={fees} />
        </div>
        <p className={withdrawn ? 'fees-amount fees-gone' : 'fees-amount'}>{money(payment.amount)}</p>
      </div>
      {receipts.map((receipt) => (
        <ReceiptLine key={receipt.id} receipt={receipt} fees={fees} />
      ))}
      {refunds.map((refund) => (
        <RefundLine key={refund.id} refund={refund} fees={fees} />
      ))}
      <ClosedActs acts={once([...acts, ...receipts.flatMap((one) => one.acts), ...refunds.flatMap((one) => one.acts)])} back={fees.back} />
      {state === 'pending' ? <Awaited payment={payment} dossierId={fees.dossierId} /> : null}
    </li>
  );
}

/** Each closed act once, whichever of the papers it is of. */
function once(acts: readonly Act[]): Act[] {
  return acts.filter((one, index) => !one.allowed && acts.findIndex((other) => other.act === one.act && !other.allowed) === index);
}

function PaymentActs({ payment, fees }: { payment: Payment; fees: FeesState }) {
  const t = useSay(feesText);
  const { acts, state, id, amount } = payment;
  const allowed = (name: 'notice' | 'confirm' | 'withdraw' | 'refund') => actOf(acts, name)?.allowed === true;
  return (
    <p className="row">
      {state === 'pending' ? (
        <Button size="small" onPress={() => fees.open({ kind: 'transfer', paymentId: id, amount })}>
          {t('showQr')}
        </Button>
      ) : null}
      {allowed('confirm') ? (
        <Button size="small" onPress={() => fees.open({ kind: 'confirm', payment })}>
          {t('act.confirm')}
        </Button>
      ) : null}
      {allowed('withdraw') ? (
        <Button size="small" look="quiet" onPress={() => fees.open({ kind: 'withdraw', payment })}>
          {t('act.withdraw')}
        </Button>
      ) : null}
      {allowed('refund') ? (
        <Button size="small" look="quiet" onPress={() => fees.open({ kind: 'refund', payment })}>
          {t('act.refund')}
        </Button>
      ) : null}
    </p>
  );
}

/** Looks by itself whether the transfer has come, and asks everything anew when it has. */
function Awaited({ payment, dossierId }: { payment: Payment; dossierId: string }) {
  const t = useSay(feesText);
  const queries = useQueryClient();
  const announce = useAnnounce();
  const { data } = useQuery(awaitedPayment(payment.id));
  const told = useRef('pending');
  const state = data?.state ?? 'pending';
  useEffect(() => {
    if (state === told.current) return;
    told.current = state;
    if (state === 'confirmed') announce(t('transferCame', { amount: money(payment.amount) }));
    void queries.invalidateQueries({ queryKey: listCharges(dossierId).queryKey });
    void queries.invalidateQueries({ queryKey: ['getDossier'] });
  });
  return null;
}
