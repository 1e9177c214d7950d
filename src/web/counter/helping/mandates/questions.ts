import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answer, api } from '#web/api/client.ts';
import type { Answered } from '#web/api/shapes.ts';

export type Mandate = Answered<'listMandates'>['rows'][number];

/** What an act on a mandate makes old. */
export const MANDATE_CHANGES = ['listMandates'];

/** Mandates granted today at this unit, or those of the citizen at the desk; page by page. */
export function mandatesOf(day: string, idNumber: string) {
  return infiniteQueryOptions({
    queryKey: ['listMandates', day, idNumber],
    initialPageParam: '',
    queryFn: ({ pageParam }) => answer(api.POST('/api/mandates/list', { body: { ...(idNumber === '' ? { day } : { idNumber }), ...(pageParam === '' ? {} : { after: pageParam }) } })),
    getNextPageParam: ({ next }) => next ?? undefined,
  });
}

/** Mandates of this unit that may be used now. */
export const mandatesInForce = queryOptions({ queryKey: ['listMandates', 'inForce'], queryFn: () => answer(api.POST('/api/mandates/list', { body: { inForce: true, limit: 200 } })) });
