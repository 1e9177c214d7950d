import { useQuery } from '@tanstack/react-query';
import { answer, api } from '#web/api/client.ts';
import type { Answered } from '#web/api/shapes.ts';

export type CounterDay = Answered<'getCounterDay'>;

const HALF_MINUTE_MS = 30_000;

/** The counter's day, looked at again each half minute. */
export function useCounterDay() {
  return useQuery({ queryKey: ['getCounterDay'], refetchInterval: HALF_MINUTE_MS, queryFn: () => answer(api.GET('/api/counter-day', { params: { query: {} } })) });
}
