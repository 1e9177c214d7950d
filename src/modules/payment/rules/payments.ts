import type { Actor } from '#kernel/actor.ts';
import { badInput, forbidden, problem, type Problem } from '#kernel/problem.ts';
import type { Method } from './purses.ts';

export const PAYMENT_STATES = ['pending', 'confirmed', 'withdrawn'] as const;
export type PaymentState = (typeof PAYMENT_STATES)[number];

/** What confirmed a payment: the money in hand, the slip of the card terminal, the bank's signed word, or a person with a statement. */
export const CONFIRMED_BY = ['cash', 'cardSlip', 'bank', 'statement'] as const;
export type ConfirmedBy = (typeof CONFIRMED_BY)[number];

/** What became of a line the bank told us of. */
export const NOTICE_OUTCOMES = ['confirmed', 'unknownBill', 'amountDiffers', 'notPending', 'sessionClosed', 'noReceiptRange'] as const;
export type NoticeOutcome = (typeof NOTICE_OUTCOMES)[number];

/** How a line of the bank that fitted nothing was settled by a person. */
export const NOTICE_ENDINGS = ['matchedByHand', 'returnedToPayer', 'belongsElsewhere', 'explained'] as const;

/** Cash covers the sum exactly or gives change; a card shows its slip; neither is said of a transfer. */
export function takingWrong(method: Method, amount: number, tendered: number | undefined, evidenceNo: string | undefined): Problem | undefined {
  if (method !== 'cash' && tendered !== undefined) return badInput('payment.tenderedOnlyCash', 'tendered');
  if (method === 'cash' && tendered === undefined) return badInput('payment.tenderedMissing', 'tendered');
  if (method === 'cash' && (tendered ?? 0) < amount) return badInput('payment.tenderedTooLittle', 'tendered', { amount, tendered: tendered ?? 0 });
  if (method === 'card' && evidenceNo === undefined) return badInput('payment.evidenceMissing', 'evidenceNo');
  return undefined;
}

/** Nothing is pending of nothing; what was withdrawn or confirmed stays so. */
export function notPending(payment: { readonly state: PaymentState }): Problem | undefined {
  return payment.state === 'pending' ? undefined : problem('payment.notPending', { state: payment.state });
}

/** Who took a transfer does not confirm it herself: a second person looks at the statement. */
export function confirmsOwn(actor: Pick<Actor, 'staffId'>, payment: { readonly takenBy: string | null }): Problem | undefined {
  return actor.staffId === payment.takenBy ? forbidden('payment.confirmsOwn') : undefined;
}

/** The text a bank signs: its fields in this order, one a line. */
export function canonicalNotice(notice: { readonly bankBin: string; readonly account: string; readonly transactionRef: string; readonly billRef: string; readonly amount: number; readonly paidAt: string }): string {
  return [notice.bankBin, notice.account, notice.transactionRef, notice.billRef, String(notice.amount), notice.paidAt].join('\n');
}

const PREFIX = { fee: 'LP', postage: 'CP', thirdParty: 'TH' } as const;

/** What a transfer says it is for: the purse and the bill's own reference. */
export function purposeOf(purse: keyof typeof PREFIX, billRef: string): string {
  return `${PREFIX[purse]} ${billRef}`;
}

/** A bill's own reference: two letters and so many characters a person can read aloud. */
export const BILL_REF_LENGTH = 12;

export function billRefOf(secret: string): string {
  return `MC${secret}`;
}

/** The reference inside what a bank hands on: payers and banks add words around it, and write it small. */
export function billRefIn(text: string): string | undefined {
  return /(?:^|[^0-9A-Z])(MC[0-9A-HJKMNP-TV-Z]{12})(?=[^0-9A-Z]|$)/.exec(text.toUpperCase())?.[1];
}
