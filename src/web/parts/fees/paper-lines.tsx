import { Button } from '#web/ui/button.tsx';
import { useSay, useSayCode } from '#web/ui/language.tsx';
import { Chip } from '#web/ui/mark.tsx';
import { instantShort, money } from '#web/ui/show.ts';
import { actOf } from './questions.ts';
import type { Receipt, Refund } from './questions.ts';
import { feesText } from './text.ts';
import type { FeesState } from './use-fees.ts';
import { feesWords } from './words.ts';

/** A receipt by its number: it stands, or it says why it was cancelled. */
export function ReceiptLine({ receipt, fees }: { receipt: Receipt; fees: FeesState }) {
  const t = useSay(feesText);
  const word = useSayCode(feesWords);
  const { acts, state } = receipt;
  const named = t('receipt', { symbol: receipt.symbol, number: receipt.number });
  return (
    <div className="fees-paper">
      <p className="row">
        <span className={state === 'cancelled' ? 'fees-gone' : 'strong'}>{named}</span>
        <Chip tone={state === 'issued' ? 'ok' : 'late'}>{word(`payment.receiptState.${state}`)}</Chip>
        {receipt.replacesId === null ? null : <span className="small">{t('replaces')}</span>}
        {receipt.cancelReason === null ? null : <span className="small">{t('reason')}: {receipt.cancelReason}</span>}
      </p>
      <p className="row">
        {actOf(acts, 'printReceipt')?.allowed ? (
          <Button size="small" onPress={() => fees.papers.receipt.mutate(receipt.id)} pending={fees.papers.receipt.isPending} label={`${t('act.printReceipt')} ${receipt.number}`}>
            {t('act.printReceipt')}
          </Button>
        ) : null}
        {actOf(acts, 'cancelReceipt')?.allowed ? (
          <Button size="small" look="quiet" onPress={() => fees.open({ kind: 'cancelReceipt', receipt })} label={`${t('act.cancelReceipt')} ${receipt.number}`}>
            {t('act.cancelReceipt')}
          </Button>
        ) : null}
        {actOf(acts, 'replaceReceipt')?.allowed ? (
          <Button size="small" onPress={() => fees.open({ kind: 'replaceReceipt', receipt })}>
            {t('act.replaceReceipt')}
          </Button>
        ) : null}
      </p>
    </div>
  );
}

const TONES = { asked: 'warn', paid: 'ok', declined: 'quiet' } as const;

/** Money asked back, given back or refused. */
export function RefundLine({ refund, fees }: { refund: Refund; fees: FeesState }) {
  const t = useSay(feesText);
  const word = useSayCode(feesWords);
  const { acts, state, number, amount } = refund;
  return (
    <div className="fees-paper">
      <p className="row">
        <span className="strong">{number === null ? t('refund', { amount: money(amount) }) : t('refundNo', { number, amount: money(amount) })}</span>
        <Chip tone={TONES[state]}>{word(`payment.refundState.${state}`)}</Chip>
        <span className="small">
          {[word(`payment.ground.${refund.ground}`), word(`method.${refund.method}`), t('askedBy', { name: refund.askedBy, when: instantShort(refund.askedAt) })].join(' · ')}
          {refund.declineReason === null ? '' : ` · ${t('declinedFor', { reason: refund.declineReason })}`}
        </span>
      </p>
      <p className="row">
        {actOf(acts, 'approveRefund')?.allowed ? (
          <Button size="small" onPress={() => fees.open({ kind: 'approveRefund', refund })}>
            {t('act.approveRefund')}
          </Button>
        ) : null}
        {actOf(acts, 'printRefund')?.allowed ? (
          <Button size="small" onPress={() => fees.papers.refund.mutate(refund.id)} pending={fees.papers.refund.isPending}>
            {t('act.printRefund')}
          </Button>
        ) : null}
      </p>
    </div>
  );
}
