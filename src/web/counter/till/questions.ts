import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { ENTRY_KINDS, METHODS, PURSES } from '#modules/payment/rules/purses.ts';
import { answer, api } from '#web/api/client.ts';
import type { Answered } from '#web/api/shapes.ts';

export type Sheet = Answered<'getCashSession'>;
export type SessionLine = Answered<'listMySessions'>['rows'][number];
export type EntryLine = Answered<'listPurseEntries'>['rows'][number];
export type Voucher = Sheet['vouchers'][number];

/** What every act on a till makes old. */
export const TILL_CHANGES = ['myCashSession', 'getCashSession', 'listMySessions', 'listCashSessions', 'listPurseEntries', 'listPurseBalances'] as const;

export const myCashSession = queryOptions({
  queryKey: ['myCashSession'],
  queryFn: () => answer(api.GET('/api/cash-sessions/mine/open')),
});

export function getCashSession(id: string) {
  return queryOptions({ queryKey: ['getCashSession', id], queryFn: () => answer(api.GET('/api/cash-sessions/{id}', { params: { path: { id } } })) });
}

/** A page of my own sessions; `limit` for whoever wants many at once. */
export function mySessionsPage(after: string, limit?: number) {
  return answer(api.GET('/api/cash-sessions/mine', { params: { query: { ...(after ? { after } : {}), ...(limit ? { limit } : {}) } } }));
}

export const listMySessions = infiniteQueryOptions({
  queryKey: ['listMySessions'],
  initialPageParam: '',
  queryFn: ({ pageParam }) => mySessionsPage(pageParam),
  getNextPageParam: (page) => page.next,
});

export const listCashSessions = infiniteQueryOptions({
  queryKey: ['listCashSessions'],
  initialPageParam: '',
  queryFn: ({ pageParam }) => answer(api.GET('/api/cash-sessions', { params: { query: pageParam ? { after: pageParam } : {} } })),
  getNextPageParam: (page) => page.next,
});

/** Which lines of a session: those behind one figure, or all. */
export type LinesOf = { readonly sessionId: string; readonly purse: EntryLine['purse'] | undefined; readonly kind: EntryLine['kind'] | undefined; readonly method: EntryLine['method'] | undefined; readonly cod: boolean };

/** The figure an address names; what it does not know is not asked. */
export function linesOf(sessionId: string, named: { readonly ngan?: string | undefined; readonly viec?: string | undefined; readonly hinhThuc?: string | undefined; readonly thuHo?: string | undefined }): LinesOf {
  return {
    sessionId,
    purse: PURSES.find((purse) => purse === named.ngan),
    kind: ENTRY_KINDS.find((kind) => kind === named.viec),
    method: METHODS.find((method) => method === named.hinhThuc),
    cod: named.thuHo === 'co',
  };
}

/** A page of those lines. */
export function linesPage({ sessionId, purse, kind, method, cod }: LinesOf, after: string, limit?: number) {
  const query = { sessionId, ...(purse ? { purse } : {}), ...(kind ? { kind } : {}), ...(method ? { method } : {}), ...(cod ? { cod } : {}), ...(after ? { after } : {}), ...(limit ? { limit } : {}) };
  return answer(api.GET('/api/purse-entries', { params: { query } }));
}

export function listPurseEntries(of: LinesOf) {
  return infiniteQueryOptions({
    queryKey: ['listPurseEntries', of],
    initialPageParam: '',
    queryFn: ({ pageParam }) => linesPage(of, pageParam),
    getNextPageParam: (page) => page.next,
  });
}

export function listPurseBalances(day: string) {
  return queryOptions({ queryKey: ['listPurseBalances', day], queryFn: () => answer(api.GET('/api/purse-balances', { params: { query: { day } } })) });
}
