import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answer, api } from '#web/api/client.ts';
import type { Answered } from '#web/api/shapes.ts';

export type HelpedDossier = Answered<'getMyDossier'>;
export type FiledRow = Answered<'listMyDossiers'>['rows'][number];

/** What the citizen of a mandate filed online, as far as it reaches. */
export function filedUnder(mandateId: string) {
  return infiniteQueryOptions({
    queryKey: ['listMyDossiers', mandateId],
    initialPageParam: '',
    queryFn: ({ pageParam }) => answer(api.GET('/api/my/dossiers', { params: { query: { mandateId, limit: 10, ...(pageParam === '' ? {} : { after: pageParam }) } } })),
    getNextPageParam: ({ next }) => next ?? undefined,
  });
}

/** One of them. */
export function helpedDossier(id: string, mandateId: string) {
  return queryOptions({ queryKey: ['getMyDossier', id, mandateId], queryFn: () => answer(api.GET('/api/my/dossiers/{id}', { params: { path: { id }, query: { mandateId } } })) });
}
