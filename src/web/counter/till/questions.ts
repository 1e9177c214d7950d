import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answer, api } from '#web/api/client.ts';
import type { Answered } from '#web/api/shapes.ts';

export type Sheet = Answered<'getCashSession'>;
export type SessionLine = Answered<'listMySessions'>['rows'][number];
export type Voucher = Sheet['vouchers'][number];

/** What every act on a till makes old. */
export const TILL_CHANGES = ['myCashSession', 'getCashSession', 'listMySessions', 'listCashSessions'] as const;

export const myCashSession = queryOptions({
  queryKey: ['myCashSession'],
  queryFn: () => answer(api.GET('/api/cash-sessions/mine/open')),
});

export function getCashSession(id: string) {
  return queryOptions({ queryKey: ['getCashSession', id], queryFn: () => answer(api.GET('/api/cash-sessions/{id}', { params: { path: { id } } })) });
}

export const listMySessions = infiniteQueryOptions({
  queryKey: ['listMySessions'],
  initialPageParam: '',
  queryFn: ({ pageParam }) => answer(api.GET('/api/cash-sessions/mine', { params: { query: pageParam ? { after: pageParam } : {} } })),
  getNextPageParam: (page) => page.next,
});

export const listCashSessions = infiniteQueryOptions({
  queryKey: ['listCashSessions'],
  initialPageParam: '',
  queryFn: ({ pageParam }) => answer(api.GET('/api/cash-sessions', { params: { query: pageParam ? { after: pageParam } : {} } })),
  getNextPageParam: (page) => page.next,
});
