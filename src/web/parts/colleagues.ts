import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '#web/api/client.ts';
import type { Answered } from '#web/api/shapes.ts';

export type Colleague = Answered<'listColleagues'>['rows'][number];

/** Who works in my unit today. */
export function listColleagues() {
  return queryOptions({ queryKey: ['listColleagues'], queryFn: () => answer(api.GET('/api/colleagues')) });
}
