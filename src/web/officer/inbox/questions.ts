import { keepPreviousData, queryOptions, useInfiniteQuery } from '@tanstack/react-query';
import { answer, api } from '#web/api/client.ts';
import type { Answered, Asked } from '#web/api/shapes.ts';

export type Submissions = Answered<'listSubmissions'>;
export type SubmissionRow = Submissions['rows'][number];
export type Submission = Answered<'getSubmission'>;
export type Clock = NonNullable<SubmissionRow['clock']>;

/** What an act on a submission makes old. */
export const CHANGED = ['listSubmissions', 'getSubmission', 'listDossiers', 'getCounterDay'] as const;

const HALF_MINUTE_MS = 30_000;

/** What stands in the inbox, the nearest limit first; looked at again while the page is open. */
export function useSubmissions(filter: Asked<'listSubmissions'>) {
  return useInfiniteQuery({
    queryKey: ['listSubmissions', filter],
    initialPageParam: '',
    placeholderData: keepPreviousData,
    refetchInterval: HALF_MINUTE_MS,
    queryFn: ({ pageParam }) => askSubmissions({ ...filter, ...(pageParam ? { after: pageParam } : {}) }),
    getNextPageParam: (page) => page.next ?? undefined,
  });
}

export function askSubmissions(body: Asked<'listSubmissions'>): Promise<Submissions> {
  return answer(api.POST('/api/submissions/list', { body }));
}

/** One submission whole. Every look is logged, so the page does not ask by itself again and again. */
export function getSubmission(id: string) {
  return queryOptions({ queryKey: ['getSubmission', id], refetchOnWindowFocus: false, queryFn: () => answer(api.GET('/api/submissions/{id}', { params: { path: { id } } })) });
}
