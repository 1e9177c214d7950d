import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { UnitFigure, Purse } from '#modules/payment/rules/purses.ts';
import { answer, api } from '#web/api/client.ts';
import type { Answered } from '#web/api/shapes.ts';

export type Till = Answered<'listCashSessions'>['rows'][number];
export type Voucher = Answered<'listCashHandovers'>['rows'][number];
export type Transfer = Answered<'listPayments'>['rows'][number];
export type Notice = Answered<'listBankNotices'>['rows'][number];
export type Refund = Answered<'listRefunds'>['rows'][number];
export type TransferList = Answered<'listTransferLists'>['rows'][number];
export type Balances = Answered<'listPurseBalances'>;
/** One figure of the unit, of a day where the figure has one. */
export type Figure = { readonly figure: UnitFigure; readonly purse: Purse; readonly amount: number; readonly day?: string };

/** What an act on money makes old, wherever it is shown. */
export const MONEY_CHANGES = ['listCashSessions', 'getCashSession', 'myCashSession', 'listCashHandovers', 'listPayments', 'listBankNotices', 'listRefunds', 'listPurseBalances', 'listUnitEntries', 'listTransferLists', 'listCharges', 'listIncidents'] as const;

const after = (mark: string) => (mark ? { after: mark } : {});

export const waitingTills = infiniteQueryOptions({
  queryKey: ['listCashSessions', 'closed'],
  initialPageParam: '',
  queryFn: ({ pageParam }) => answer(api.GET('/api/cash-sessions', { params: { query: { state: 'closed', ...after(pageParam) } } })),
  getNextPageParam: (page) => page.next,
});

export const waitingVouchers = infiniteQueryOptions({
  queryKey: ['listCashHandovers', 'in'],
  initialPageParam: '',
  queryFn: ({ pageParam }) => answer(api.GET('/api/cash-handovers', { params: { query: { direction: 'in', offeredOnly: true, ...after(pageParam) } } })),
  getNextPageParam: (page) => page.next,
});

export const waitingTransfers = infiniteQueryOptions({
  queryKey: ['listPayments', 'pending'],
  initialPageParam: '',
  queryFn: ({ pageParam }) => answer(api.GET('/api/payments', { params: { query: { state: 'pending', ...after(pageParam) } } })),
  getNextPageParam: (page) => page.next,
});

export const waitingNotices = infiniteQueryOptions({
  queryKey: ['listBankNotices', 'unsettled'],
  initialPageParam: '',
  queryFn: ({ pageParam }) => answer(api.GET('/api/bank-notices', { params: { query: { unsettled: true, ...after(pageParam) } } })),
  getNextPageParam: (page) => page.next,
});

export const waitingRefunds = infiniteQueryOptions({
  queryKey: ['listRefunds', 'asked'],
  initialPageParam: '',
  queryFn: ({ pageParam }) => answer(api.GET('/api/refunds', { params: { query: { state: 'asked', ...after(pageParam) } } })),
  getNextPageParam: (page) => page.next,
});

export const transferLists = infiniteQueryOptions({
  queryKey: ['listTransferLists'],
  initialPageParam: '',
  queryFn: ({ pageParam }) => answer(api.GET('/api/transfer-lists', { params: { query: after(pageParam) } })),
  getNextPageParam: (page) => page.next,
});

export function getTransferList(id: string) {
  return queryOptions({ queryKey: ['getTransferList', id], queryFn: () => answer(api.GET('/api/transfer-lists/{id}', { params: { path: { id } } })) });
}

export function balancesOf(day: string) {
  return queryOptions({ queryKey: ['listPurseBalances', day], queryFn: () => answer(api.GET('/api/purse-balances', { params: { query: { day } } })) });
}

export function linesOf({ figure, purse, day }: Figure) {
  return infiniteQueryOptions({
    queryKey: ['listUnitEntries', figure, purse, day],
    initialPageParam: '',
    queryFn: ({ pageParam }) => answer(api.GET('/api/unit-entries', { params: { query: { figure, purse, ...(day === undefined ? {} : { day }), ...after(pageParam) } } })),
    getNextPageParam: (page) => page.next,
  });
}
