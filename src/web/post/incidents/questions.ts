import { useInfiniteQuery } from '@tanstack/react-query';
import { answer, api } from '#web/api/client.ts';
import type { Answered } from '#web/api/shapes.ts';

export type Incident = Answered<'listIncidents'>['rows'][number];

/** What went wrong at my unit and with my handovers, oldest first. */
export function useIncidents(open: boolean) {
  return useInfiniteQuery({
    queryKey: ['listIncidents', open],
    initialPageParam: '',
    queryFn: ({ pageParam }) => answer(api.GET('/api/incidents', { params: { query: { open, ...(pageParam ? { after: pageParam } : {}) } } })),
    getNextPageParam: (page) => page.next ?? undefined,
  });
}
