import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { Messages } from '#kernel/message.ts';
import { messages as carrierMessages } from '#modules/postal/messages/carrier.ts';
import type { CarrierEventState, RequestState } from '#modules/postal/rules/carrier.ts';
import { answer, api } from '#web/api/client.ts';
import type { Answered } from '#web/api/shapes.ts';
import { postalWords } from '../words.ts';

export type CarrierState = Answered<'getCarrierState'>;
export type Request = Answered<'listCarrierRequests'>['rows'][number];
export type Report = Answered<'listCarrierEvents'>['rows'][number];

/** Words for codes of the connection. */
export const carrierWords: Messages = { ...postalWords, ...carrierMessages };

/** What an act on a request or a report makes old. */
export const CHANGED = ['getCarrierState', 'listCarrierRequests', 'listCarrierExchanges', 'listCarrierEvents', 'getShipment', 'getPostalOverview'] as const;

const MINUTE_MS = 60_000;

/** How the connection stands, looked at again each minute. */
export function useCarrierState() {
  return useQuery({ queryKey: ['getCarrierState'], refetchInterval: MINUTE_MS, queryFn: () => answer(api.GET('/api/carrier')) });
}

/** Requests of one state, newest first. */
export function useRequests(state: RequestState) {
  return useInfiniteQuery({
    queryKey: ['listCarrierRequests', state],
    initialPageParam: '',
    queryFn: ({ pageParam }) => answer(api.GET('/api/carrier/requests', { params: { query: { state, ...(pageParam ? { after: pageParam } : {}) } } })),
    getNextPageParam: (page) => page.next ?? undefined,
  });
}

/** Every exchange about one request. */
export function useExchanges(id: string) {
  return useQuery({ queryKey: ['listCarrierExchanges', id], queryFn: () => answer(api.GET('/api/carrier/requests/{id}/exchanges', { params: { path: { id } } })) });
}

/** Reports of one state, or all a person must look at; newest first. */
export function useReports(state: CarrierEventState | undefined) {
  return useInfiniteQuery({
    queryKey: ['listCarrierEvents', state],
    initialPageParam: '',
    queryFn: ({ pageParam }) => answer(api.GET('/api/carrier/events', { params: { query: { ...(state === undefined ? {} : { state }), ...(pageParam ? { after: pageParam } : {}) } } })),
    getNextPageParam: (page) => page.next ?? undefined,
  });
}
