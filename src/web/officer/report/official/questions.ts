import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { answer, api } from '#web/api/client.ts';
import type { Answered } from '#web/api/shapes.ts';
import { officialQueryOf, type OfficialAsked } from './asking.ts';

export type OfficialReport = Answered<'getOfficialReport'>;
export type Section = OfficialReport['sections'][number];
export type Row = Section['rows'][number];
export type Column = OfficialReport['columns'][number];
export type IssuedReport = Answered<'getIssuedReport'>;
export type IssuedLine = Answered<'listIssuedReports'>['rows'][number];

/** The form as it counts now. */
export function useOfficialReport(asked: OfficialAsked | undefined) {
  return useQuery({
    queryKey: ['getOfficialReport', asked],
    enabled: asked !== undefined,
    queryFn: () => (asked === undefined ? Promise.reject(new Error('nothing was asked')) : answer(api.GET('/api/reports/official', { params: { query: officialQueryOf(asked) } }))),
  });
}

/** What a unit issued of a form, newest first. */
export function useIssuedReports({ unit, form }: Pick<OfficialAsked, 'unit' | 'form'>) {
  return useInfiniteQuery({
    queryKey: ['listIssuedReports', unit, form],
    initialPageParam: '',
    queryFn: ({ pageParam }) => answer(api.GET('/api/reports/issued', { params: { query: { unit, form, limit: 20, ...(pageParam ? { after: pageParam } : {}) } } })),
    getNextPageParam: (page) => page.next ?? undefined,
  });
}

/** A report as it was issued. */
export function useIssuedReport(id: string) {
  return useQuery({ queryKey: ['getIssuedReport', id], queryFn: () => answer(api.GET('/api/reports/issued/{id}', { params: { path: { id } } })) });
}
