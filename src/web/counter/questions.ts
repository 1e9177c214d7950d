import { useQuery } from '@tanstack/react-query';
import { answer, api } from '#web/api/client.ts';
import type { Answered } from '#web/api/shapes.ts';

export type CounterDay = Answered<'getCounterDay'>;

const HALF_MINUTE_MS = 30_000;

/** The counter's day, looked at again each half minute. */
export function useCounterDay() {
  return useQuery({ queryKey: ['getCounterDay'], refetchInterval: HALF_MINUTE_MS, queryFn: () => answer(api.GET('/api/counter-day', { params: { query: {} } })) });
}

/** How much of what was filed online waits, of her one-stop; looked at again each half minute. */
export function useInboxCounts(wanted: boolean) {
  return useQuery({ queryKey: ['listSubmissions', 'counts'], enabled: wanted, refetchInterval: HALF_MINUTE_MS, queryFn: async () => (await answer(api.POST('/api/submissions/list', { body: { limit: 1 } }))).counts });
}

/** How many people the unit must call, because no message reached them; looked at again each half minute. */
export function useOpenCalls(wanted: boolean) {
  return useQuery({ queryKey: ['listCallTasks', 'count'], enabled: wanted, refetchInterval: HALF_MINUTE_MS, queryFn: async () => (await answer(api.GET('/api/call-tasks', { params: { query: { limit: 1 } } }))).open });
}
