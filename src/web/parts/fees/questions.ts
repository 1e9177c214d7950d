import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '#web/api/client.ts';
import type { Answered } from '#web/api/shapes.ts';

export type Fees = Answered<'listCharges'>;
export type Charge = Fees['charges'][number];
export type Bill = Pick<Fees['bills'][number], 'purse' | 'chargeIds' | 'amount'>;
export type Payment = Fees['payments'][number];
export type Receipt = Payment['receipts'][number];
export type Refund = Payment['refunds'][number];
export type Rule = Fees['rules'][number];
export type Act = Fees['acts'][number];

/** What every act on money makes old. */
export const FEES_CHANGES = ['listCharges', 'getPayment', 'listPayments', 'listReceipts', 'listRefunds', 'myCashSession', 'getCashSession', 'getDossier'] as const;

const WAITING_MS = 3_000;

/** The money of a dossier with its shipments; asked anew whenever somebody comes to it, for it changes at the till and in the bank too. */
export function listCharges(dossierId: string) {
  return queryOptions({ queryKey: ['listCharges', dossierId], staleTime: 0, queryFn: () => answer(api.GET('/api/charges', { params: { query: { subjectKind: 'dossier', subjectId: dossierId } } })) });
}

/** A transfer, asked again and again while it is awaited. */
export function awaitedPayment(id: string) {
  return queryOptions({
    queryKey: ['getPayment', id],
    queryFn: () => answer(api.GET('/api/payments/{id}', { params: { path: { id } } })),
    refetchInterval: ({ state }) => (state.data === undefined || state.data.state === 'pending' ? WAITING_MS : false),
  });
}

/** What a banking app reads; it does not change while the transfer waits. */
export function getPaymentQr(id: string) {
  return queryOptions({
    queryKey: ['getPaymentQr', id],
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: () => answer(api.GET('/api/payments/{id}/qr', { params: { path: { id } } })),
  });
}

/** What may be done with something, by name; undefined when it is not among what is offered. */
export function actOf(acts: readonly Act[], name: Act['act']): Act | undefined {
  return acts.find((one) => one.act === name);
}
