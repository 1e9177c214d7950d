import { useInfiniteQuery } from '@tanstack/react-query';
import { answer, api } from '#web/api/client.ts';
import type { Answered } from '#web/api/shapes.ts';

export type Version = Answered<'listTariffVersions'>['rows'][number];
export type Checked = Answered<'checkTariff'>;
export type Route = Answered<'listPostalRoutes'>['rows'][number];

/** Every version of the tariff, the one loaded last first. */
export function useVersions() {
  return useInfiniteQuery({
    queryKey: ['listTariffVersions'],
    initialPageParam: '',
    queryFn: ({ pageParam }) => answer(api.GET('/api/tariff/versions', { params: { query: pageParam ? { after: pageParam } : {} } })),
    getNextPageParam: (page) => page.next,
  });
}

/** The ways the post has written, of one area or of all. */
export function useRoutes(area: string | undefined) {
  return useInfiniteQuery({
    queryKey: ['listPostalRoutes', area],
    initialPageParam: '',
    queryFn: ({ pageParam }) => answer(api.GET('/api/postal/routes', { params: { query: { ...(area === undefined ? {} : { area }), ...(pageParam ? { after: pageParam } : {}) } } })),
    getNextPageParam: (page) => page.next,
  });
}
