import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answer, api } from '#web/api/client.ts';

/** Procedures that can be filed online, by what people call them. */
export function findFilings(q: string) {
  return queryOptions({ queryKey: ['findFilings', q], queryFn: () => answer(api.GET('/api/filings/procedures', { params: { query: q === '' ? {} : { q } } })), placeholderData: keepPreviousData, staleTime: 60_000 });
}

/** Every procedure in force, by what people call it. */
export function findProcedures(q: string) {
  return queryOptions({ queryKey: ['findProcedures', q], enabled: q !== '', queryFn: () => answer(api.GET('/api/procedures', { params: { query: { q, limit: 10 } } })), placeholderData: keepPreviousData, staleTime: 60_000 });
}

export function getProcedure(code: string) {
  return queryOptions({ queryKey: ['getProcedure', code], queryFn: () => answer(api.GET('/api/procedures/{code}', { params: { path: { code } } })), staleTime: 60_000 });
}

export function listFeeRules(procedureCode: string) {
  return queryOptions({ queryKey: ['listFeeRules', procedureCode], queryFn: () => answer(api.GET('/api/fee-rules', { params: { query: { procedureCode } } })), staleTime: 60_000 });
}

export const listMyDrafts = queryOptions({ queryKey: ['listMyDrafts'], queryFn: () => answer(api.GET('/api/my/drafts')) });
