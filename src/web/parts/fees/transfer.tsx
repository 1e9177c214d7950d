import { useQuery } from '@tanstack/react-query';
import type { Answered } from '#web/api/shapes.ts';
import { Loaded } from '#web/parts/loaded.tsx';
import { Button } from '#web/ui/button.tsx';
import { Facts } from '#web/ui/card.tsx';
import { Dialog } from '#web/ui/dialog.tsx';
import { useSay, useSayCode } from '#web/ui/language.tsx';
import { Chip } from '#web/ui/mark.tsx';
import { money } from '#web/ui/show.ts';
import { QrPicture } from './qr-picture.tsx';
import { awaitedPayment, getPaymentQr } from './questions.ts';
import { feesText } from './text.ts';
import type { FeesState } from './use-fees.ts';
import { feesWords } from './words.ts';

type TransferProps = { paymentId: string; amount: number; mayPrint: boolean; fees: FeesState };

/** A transfer while it is awaited: what to scan, and the word of the bank when it comes; nothing on the screen counts as paid before that. */
export function Transfer({ paymentId, amount, mayPrint, fees }: TransferProps) {
  const t = useSay(feesText);
  const asked = useQuery(awaitedPayment(paymentId));
  const state = asked.data?.state ?? 'pending';
  const receiptId = asked.data?.receiptId ?? null;
  const titles = { pending: t('waitTitle', { amount: money(amount) }), confirmed: t('cameTitle', { amount: money(amount) }), withdrawn: t('goneTitle') };
  const printReceipt = () => {
    if (receiptId !== null) fees.papers.receipt.mutate(receiptId);
  };
  return (
    <Dialog
      title={titles[state]}
      open
      broad={state === 'pending'}
      onClose={fees.close}
      onMain={state === 'confirmed' ? printReceipt : fees.close}
      actions={
        <>
          {receiptId === null ? null : (
            <Button look="main" keys="Ctrl ↵" onPress={printReceipt} pending={fees.papers.receipt.isPending} autoFocus>
              {t('act.printReceipt')}
            </Button>
          )}
          {state === 'pending' && mayPrint ? (
            <Button onPress={() => fees.papers.notice.mutate(paymentId)} pending={fees.papers.notice.isPending}>
              {t('act.notice')}
            </Button>
          ) : null}
          <Button look="quiet" keys="Esc" onPress={fees.close}>
            {t(state === 'pending' ? 'later' : 'close')}
          </Button>
        </>
      }
    >
      <Loaded asked={asked}>{(payment) => (payment.state === 'pending' ? <Waiting paymentId={paymentId} /> : <Ended payment={payment} />)}</Loaded>
    </Dialog>
  );
}

function Waiting({ paymentId }: { paymentId: string }) {
  const t = useSay(feesText);
  const asked = useQuery(getPaymentQr(paymentId));
  return (
    <Loaded asked={asked} lines={8}>
      {({ picture, amount, account, bankName, holder, purpose }) => (
        <div className="fees-transfer">
          <QrPicture path={picture.path} size={picture.size} label={t('qrAlt', { amount: money(amount), account, bank: bankName, purpose })} />
          <div className="stack">
            <p className="strong">{t('qrHow')}</p>
            <Facts
              facts={[
                [t('amount'), <span key="amount" className="fees-figure">{money(amount)}</span>],
                [t('account'), <span key="account" className="code">{account}</span>],
                [t('bank'), bankName],
                [t('holder'), holder],
                [t('purpose'), <span key="purpose" className="code">{purpose}</span>],
              ]}
            />
            <p role="status">
              <Chip tone="warn">{t('waiting')}</Chip>
            </p>
          </div>
        </div>
      )}
    </Loaded>
  );
}

function Ended({ payment }: { payment: Answered<'getPayment'> }) {
  const t = useSay(feesText);
  const word = useSayCode(feesWords);
  if (payment.state === 'withdrawn') return <p className="notice warn">{t('goneHow')}</p>;
  return (
    <div className="notice ok" role="status">
      <p className="strong">{t('came')}</p>
      {payment.confirmedBy === null ? null : <p>{word(`payment.confirmedBy.${payment.confirmedBy}`)}</p>}
      {payment.receiptNumber === null ? null : <p>{t('takenReceipt', { said: '', number: payment.receiptNumber }).trim()}</p>}
    </div>
  );
}
