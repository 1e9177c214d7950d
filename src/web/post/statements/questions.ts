import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { Messages } from '#kernel/message.ts';
import { messages as deliveryWords } from '#modules/postal/messages/delivery-words.ts';
import { answer, api } from '#web/api/client.ts';
import type { Answered } from '#web/api/shapes.ts';
import { postalWords } from '../words.ts';

export type Statement = Answered<'getPostalStatement'>;
export type Line = Statement['rows'][number];
export type StatementRow = Answered<'listPostalStatements'>['rows'][number];

/** Words for codes of statements. */
export const statementWords: Messages = { ...postalWords, ...deliveryWords };

/** What reading a statement makes old. */
export const CHANGED = ['listPostalStatements', 'getPostalStatement', 'listStatementMissing', 'listIncidents', 'getShipment', 'getPostalOverview'] as const;

/** Statements of my unit, newest first. */
export function useStatements() {
  return useInfiniteQuery({
    queryKey: ['listPostalStatements'],
    initialPageParam: '',
    queryFn: ({ pageParam }) => answer(api.GET('/api/postal-statements', { params: { query: pageParam ? { after: pageParam } : {} } })),
    getNextPageParam: (page) => page.next ?? undefined,
  });
}

/** One statement with all its lines. */
export function useStatement(id: string) {
  return useQuery({ queryKey: ['getPostalStatement', id], queryFn: () => answer(api.GET('/api/postal-statements/{id}', { params: { path: { id } } })) });
}

/** What our books have in its days and no statement tells of. */
export function useMissing(id: string) {
  return useInfiniteQuery({
    queryKey: ['listStatementMissing', id],
    initialPageParam: '',
    queryFn: ({ pageParam }) => answer(api.GET('/api/postal-statements/{id}/missing', { params: { path: { id }, query: pageParam ? { after: pageParam } : {} } })),
    getNextPageParam: (page) => page.next ?? undefined,
  });
}
