import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answer, api } from '#web/api/client.ts';
import type { Answered } from '#web/api/shapes.ts';

export type Group = Answered<'listDuplicateCitizens'>['rows'][number];
export type Question = Group['asked'][number];

/** What an ask or a decision makes old. */
export const CHANGES = ['listDuplicateCitizens', 'listCitizenMerges'] as const;

export const listDuplicateCitizens = queryOptions({ queryKey: ['listDuplicateCitizens'], queryFn: () => answer(api.GET('/api/citizens/duplicates')) });

export const listCitizenMerges = infiniteQueryOptions({
  queryKey: ['listCitizenMerges'],
  initialPageParam: '',
  queryFn: ({ pageParam }) => answer(api.GET('/api/citizens/merges', { params: { query: pageParam === '' ? {} : { after: pageParam } } })),
  getNextPageParam: (page) => page.next,
});
