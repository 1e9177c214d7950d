import { useEffect, useRef, useState } from 'react';
import { METHODS } from '#modules/payment/rules/purses.ts';
import type { Method } from '#modules/payment/rules/purses.ts';
import { answer, api } from '#web/api/client.ts';
import type { Asked } from '#web/api/shapes.ts';
import { useAct } from '#web/parts/act.ts';
import { ActDialog } from '#web/parts/asking/act-dialog.tsx';
import { enterMovesOn } from '#web/ui/enter-next.ts';
import { TextField } from '#web/ui/field.tsx';
import { focusFirstInvalid } from '#web/ui/first-invalid.ts';
import { useSay, useSayCode } from '#web/ui/language.tsx';
import { useAnnounce } from '#web/ui/live.tsx';
import { SegmentedChoice } from '#web/ui/segmented-choice.tsx';
import { money } from '#web/ui/show.ts';
import { digitsOf } from './charging.ts';
import { FEES_CHANGES } from './questions.ts';
import type { Bill } from './questions.ts';
import { feesText } from './text.ts';
import { TillNeeded } from './till-link.tsx';
import type { FeesState } from './use-fees.ts';
import { feesWords } from './words.ts';

const VERBS = { cash: 'takeCash', transfer: 'takeTransfer', card: 'takeCard' } as const;

/** Taking the money of one bill: cash with its change, a card with its slip, or a transfer by VietQR. The sum is the bill's and is never typed. */
export function TakeMoney({ bill, fees }: { bill: Bill; fees: FeesState }) {
  const t = useSay(feesText);
  const word = useSayCode(feesWords);
  const [method, setMethod] = useState<Method>('cash');
  const [tendered, setTendered] = useState(String(bill.amount));
  const [slip, setSlip] = useState('');
  const [payer, setPayer] = useState('');
  const [asked, setAsked] = useState(false);
  const take = useTake(bill, fees);
  const short = bill.amount - Number(tendered);
  const go = () => {
    setAsked(true);
    if ((method === 'cash' && short > 0) || (method === 'card' && slip.trim() === '')) focusFirstInvalid();
    else take.mutate({ chargeIds: [...bill.chargeIds], method, ...paid(method, tendered, slip), ...(payer.trim() === '' ? {} : { payerName: payer.trim() }) });
  };
  return (
    <ActDialog title={t('takeTitle', { purse: word(`purse.${bill.purse}`), amount: money(bill.amount) })} main={t(VERBS[method])} act={take} onMain={go} onClose={fees.close}>
      <div className="stack" onKeyDownCapture={enterMovesOn}>
        <SegmentedChoice label={t('method')} segments={METHODS.map((id) => ({ id, label: word(`method.${id}`) }))} value={method} onChange={setMethod} />
        {method === 'cash' ? <Cash tendered={tendered} short={short} asked={asked} onTendered={setTendered} /> : null}
        {method === 'transfer' ? <p className="notice">{t('transferHow')}</p> : null}
        {method === 'card' ? <TextField label={t('cardSlip')} value={slip} onChange={setSlip} maxLength={60} mono error={asked && slip.trim() === '' ? t('cardMissing') : undefined} /> : null}
        <TextField label={t('payer')} value={payer} onChange={setPayer} maxLength={200} optional />
      </div>
      <TillNeeded error={take.error} back={fees.back} />
    </ActDialog>
  );
}

function paid(method: Method, tendered: string, slip: string): Pick<Asked<'takePayment'>, 'tendered' | 'evidenceNo'> {
  if (method === 'cash') return { tendered: Number(tendered) };
  return method === 'card' ? { evidenceNo: slip.trim() } : {};
}

type CashProps = { tendered: string; short: number; asked: boolean; onTendered: (text: string) => void };

/** What lies on the counter and what goes back; the exact sum stands there to be typed over. */
function Cash({ tendered, short, asked, onTendered }: CashProps) {
  const t = useSay(feesText);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  return (
    <>
      <TextField label={t('tendered')} hint={t('tenderedHint')} value={tendered} onChange={(text) => onTendered(digitsOf(text))} inputMode="numeric" mono inputRef={field} error={asked && short > 0 ? t('short', { amount: money(short) }) : undefined} />
      <div className="fees-comes" role="status">
        <p className="small">{t('change')}</p>
        <p className="fees-figure">{short > 0 ? t('short', { amount: money(short) }) : money(Math.max(0, -short))}</p>
      </div>
    </>
  );
}

function useTake(bill: Bill, fees: FeesState) {
  const t = useSay(feesText);
  const announce = useAnnounce();
  return useAct((body: Asked<'takePayment'>, key: string) => answer(api.POST('/api/payments', { body, headers: { 'Idempotency-Key': key } })), {
    changes: FEES_CHANGES,
    onDone: ({ id, state, amount, change, receiptId, receiptNumber }) => {
      if (state === 'pending') {
        fees.open({ kind: 'transfer', paymentId: id, amount });
        return;
      }
      const said = change === null || change === 0 ? t('taken', { amount: money(bill.amount) }) : t('takenChange', { amount: money(amount), change: money(change) });
      announce(receiptNumber === null ? said : t('takenReceipt', { said, number: receiptNumber }));
      fees.close();
      if (receiptId !== null) fees.papers.receipt.mutate(receiptId);
    },
  });
}
