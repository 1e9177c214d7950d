import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { plusDays } from '#kernel/day.ts';
import type { Day } from '#kernel/day.ts';
import { ACT_IDS, TAKEN_IN } from '#modules/reporting/rules/my-record.ts';
import { answer, api } from '#web/api/client.ts';
import type { Answered } from '#web/api/shapes.ts';
import { dayIn } from '#web/officer/report/asked.ts';
import type { AskedDays } from '#web/officer/report/asked.ts';
import { useMe } from '#web/parts/session.tsx';

export type MyRecord = Answered<'getMyRecord'>;
export type MyAct = Answered<'listMyActs'>['rows'][number];

/** What the address keeps: the period, and what had happened and was recorded by when. No part of it names a person. */
export type RecordSearch = { tu?: string | undefined; den?: string | undefined; tinhDen?: string | undefined; bietDen?: string | undefined };
export type RecordDays = Omit<AskedDays, 'unit'>;

const WEEK = 7;

/** The period of the address; the last seven days where it tells none. */
export function useRecordDays(search: RecordSearch): RecordDays {
  const { today } = useMe();
  const { from, to } = lastWeek(today);
  return { from: dayIn(search.tu) ?? from, to: dayIn(search.den) ?? to, asOf: dayIn(search.tinhDen), knownOn: dayIn(search.bietDen) };
}

export function lastWeek(today: Day): { from: Day; to: Day } {
  return { from: plusDays(today, 1 - WEEK), to: today };
}

/** As the address keeps it. */
export function searchOfDays({ from, to, asOf, knownOn }: RecordDays): RecordSearch {
  return { tu: from, den: to, tinhDen: asOf, bietDen: knownOn };
}

/** As the operations and a file take it. */
export function queryOfDays({ from, to, asOf, knownOn }: RecordDays) {
  return { from, to, ...(asOf === undefined ? {} : { asOf }), ...(knownOn === undefined ? {} : { knownOn }) };
}

export function useMyRecord(days: RecordDays) {
  const query = queryOfDays(days);
  return useQuery({ queryKey: ['getMyRecord', query], queryFn: () => answer(api.GET('/api/my-record', { params: { query } })) });
}

/** My acts one by one, of one kind or day where told. */
export function useMyActs(days: RecordDays, only: { viec?: string | undefined; ngay?: string | undefined }) {
  const act = ACT_IDS.find((one) => one === only.viec);
  const day = dayIn(only.ngay);
  const query = { ...queryOfDays(days), ...(act === undefined ? {} : { act }), ...(day === undefined ? {} : { day }) };
  const list = useInfiniteQuery({
    queryKey: ['listMyActs', query],
    initialPageParam: '',
    queryFn: ({ pageParam }) => answer(api.GET('/api/my-record/acts', { params: { query: { ...query, ...(pageParam ? { after: pageParam } : {}) } } })),
    getNextPageParam: (page) => page.next ?? undefined,
  });
  return { act, day, list };
}

/** The dossiers I took in, of one outcome where told. */
export function useMyTakenIn(days: RecordDays, ketQua: string | undefined) {
  const outcome = TAKEN_IN.find((one) => one === ketQua);
  const query = { ...queryOfDays(days), ...(outcome === undefined ? {} : { outcome }) };
  const list = useInfiniteQuery({
    queryKey: ['listMyTakenIn', query],
    initialPageParam: '',
    queryFn: ({ pageParam }) => answer(api.GET('/api/my-record/taken-in', { params: { query: { ...query, ...(pageParam ? { after: pageParam } : {}) } } })),
    getNextPageParam: (page) => page.next ?? undefined,
  });
  return { outcome, list };
}
