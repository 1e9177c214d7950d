import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useMay } from '#web/parts/session.tsx';
import { regionKeys } from '#web/ui/keys.ts';
import { useSayCode } from '#web/ui/language.tsx';
import { useAnnounce } from '#web/ui/live.tsx';
import { useMoneyPapers } from './papers.ts';
import { actOf, listCharges } from './questions.ts';
import type { Act, Bill, Charge, Fees, Payment, Receipt, Refund } from './questions.ts';
import type { Back } from './till-link.tsx';
import { feesWords } from './words.ts';

/** The one question that stands over the page. */
export type Opened =
  | { readonly kind: 'charge' }
  | { readonly kind: 'take'; readonly bill: Bill }
  | { readonly kind: 'transfer'; readonly paymentId: string; readonly amount: number }
  | { readonly kind: 'cancelCharge'; readonly charge: Charge }
  | { readonly kind: 'confirm' | 'withdraw' | 'refund'; readonly payment: Payment }
  | { readonly kind: 'cancelReceipt' | 'replaceReceipt'; readonly receipt: Receipt }
  | { readonly kind: 'approveRefund'; readonly refund: Refund };

/** The money of one dossier on a page: what is known of it, which question is open, and the key that goes on to the next act. */
export function useFees(dossierId: string, back: Back) {
  const may = useMay();
  const word = useSayCode(feesWords);
  const announce = useAnnounce();
  const mayLook = may('payment.look');
  const asked = useQuery({ ...listCharges(dossierId), enabled: mayLook });
  const papers = useMoneyPapers();
  const [opened, open] = useState<Opened>();
  const goOn = () => {
    const next = opened === undefined && asked.data ? nextAct(asked.data) : undefined;
    if (next === undefined) return;
    if ('kind' in next) open(next);
    else if (next.refusal) announce(word(next.refusal.code, next.refusal.facts), { tone: 'late' });
  };
  return { dossierId, back, mayLook, asked, papers, opened, open, close: () => open(undefined), keys: regionKeys({ p: goOn }) };
}

export type FeesState = ReturnType<typeof useFees>;

/** What comes next: the money that is due, the transfer that is awaited, or the first charge; a closed act says why. */
function nextAct({ bills, payments, charges, rules, acts }: Fees): Opened | Act | undefined {
  const due = bills.find((bill) => actOf(bill.acts, 'take')?.allowed);
  if (due) return { kind: 'take', bill: due };
  const awaited = payments.find((payment) => payment.state === 'pending');
  if (awaited) return { kind: 'transfer', paymentId: awaited.id, amount: awaited.amount };
  const [closed] = bills;
  if (closed) return actOf(closed.acts, 'take');
  const charge = actOf(acts, 'charge');
  if (rules.length === 0 || charges.some((one) => one.state !== 'cancelled')) return undefined;
  return charge?.allowed ? { kind: 'charge' } : charge;
}
