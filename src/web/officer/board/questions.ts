import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { BOARDS, DUE_GROUPS } from '#modules/reporting/rules/board.ts';
import { answer, api } from '#web/api/client.ts';
import type { Answered } from '#web/api/shapes.ts';

export type Board = Answered<'getBoard'>;
export type Due = Board['due'];
export type DueRow = Answered<'listDueSoon'>['rows'][number];

/** Which board the address names; the asker's own where it names none. */
export type BoardSearch = { bang?: string | undefined; donVi?: string | undefined };

/** A board stands open all day: it is asked again each minute. */
const EVERY = 60_000;

/** As the operations take it. */
function askedOf({ bang, donVi }: BoardSearch) {
  const board = BOARDS.find((one) => one === bang);
  return { ...(board === undefined ? {} : { board }), ...(donVi === undefined ? {} : { unit: donVi }) };
}

export function useBoard(search: BoardSearch) {
  const query = askedOf(search);
  return useQuery({ queryKey: ['getBoard', query], refetchInterval: EVERY, queryFn: () => answer(api.GET('/api/board', { params: { query } })) });
}

/** What stands behind a group of what will be late, page by page. */
export function useDueSoon(search: BoardSearch, nhom: string | undefined) {
  const group = DUE_GROUPS.find((one) => one === nhom) ?? 'overdue';
  const query = { ...askedOf(search), group };
  const list = useInfiniteQuery({
    queryKey: ['listDueSoon', query],
    initialPageParam: '',
    queryFn: ({ pageParam }) => answer(api.GET('/api/board/due', { params: { query: { ...query, ...(pageParam ? { after: pageParam } : {}) } } })),
    getNextPageParam: (page) => page.next ?? undefined,
  });
  return { group, list };
}
