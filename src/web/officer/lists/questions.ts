import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import type { Day } from '#kernel/day.ts';
import { answer, api } from '#web/api/client.ts';
import type { Answered } from '#web/api/shapes.ts';
import { useMe } from '#web/parts/session.tsx';
import { dueBefore } from './filter.ts';
import type { Filter } from './filter.ts';

export type DossierRow = Answered<'listDossiers'>['rows'][number];

const MINUTE_MS = 60_000;

/** A work list by pages, due first, looked at again each minute. */
export function useDossierList(filter: Filter) {
  const { today } = useMe();
  return useInfiniteQuery({
    queryKey: ['listDossiers', filter],
    initialPageParam: '',
    placeholderData: keepPreviousData,
    refetchInterval: MINUTE_MS,
    queryFn: ({ pageParam }) => answer(api.POST('/api/dossiers/list', { body: { ...queryOf(filter, today), ...(pageParam ? { after: pageParam } : {}) } })),
    getNextPageParam: (page) => page.next ?? undefined,
  });
}

function queryOf({ place, status, due, text, closed }: Filter, today: Day) {
  const before = dueBefore(due, today);
  const ended = status !== undefined && ENDED.includes(status);
  return {
    place,
    ...(status === undefined ? {} : { status }),
    ...(before === undefined ? {} : { dueBefore: before }),
    ...(text.trim() ? { text: text.trim() } : {}),
    ...(closed || ended ? { all: true } : {}),
  };
}

const ENDED: readonly number[] = [3, 8, 10];
