import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answer, api } from '#web/api/client.ts';
import type { Answered } from '#web/api/shapes.ts';

export type Session = Answered<'listAssistance'>['rows'][number];

/** What an act of help makes old. */
export const HELP_CHANGES = ['getOpenAssistance', 'listAssistance'];

export const openAssistance = queryOptions({ queryKey: ['getOpenAssistance'], queryFn: () => answer(api.GET('/api/assistance/open')) });

/** The sessions of a day at this support point, page by page. */
export function assistanceOf(day: string, mine: boolean) {
  return infiniteQueryOptions({
    queryKey: ['listAssistance', day, mine],
    initialPageParam: '',
    queryFn: ({ pageParam }) => answer(api.GET('/api/assistance', { params: { query: { day, ...(mine ? { mine: true } : {}), ...(pageParam === '' ? {} : { after: pageParam }) } } })),
    getNextPageParam: ({ next }) => next ?? undefined,
  });
}
