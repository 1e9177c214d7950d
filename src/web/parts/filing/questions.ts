import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '#web/api/client.ts';
import type { Answered } from '#web/api/shapes.ts';

export type Filing = Answered<'getFiling'>;
export type Acknowledgement = Answered<'submitDossier'>;
export type Problem = Filing['problems'][number];

/** A filing with its form, answers, papers, fee and what is still wrong. */
export function getFiling(id: string) {
  return queryOptions({ queryKey: ['getFiling', id], queryFn: () => answer(api.GET('/api/filings/{id}', { params: { path: { id } } })), staleTime: 0 });
}
