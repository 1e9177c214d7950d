import { keepPreviousData, useInfiniteQuery, useMutation, useQuery } from '@tanstack/react-query';
import type { Direction, State } from '#modules/postal/rules/shipment-states.ts';
import { answer, api } from '#web/api/client.ts';
import type { Answered } from '#web/api/shapes.ts';

export type Ready = Answered<'listReadyForPost'>['rows'][number];
export type ShipmentLine = Answered<'listShipments'>['rows'][number];
export type Waiting = Answered<'listInvitationsDue'>['rows'][number];
type Scanned = Answered<'findByPostingNo'>;

export const SHIPMENT_LISTS = ['open', 'ordered', 'toSeal', 'toDispatch', 'onTheWay', 'late', 'finished', 'all'] as const;
/** States no list above shows alone. */
export const STATES_SHOWN = ['accepted', 'inTransit', 'outForDelivery', 'heldForPickup', 'attemptFailed', 'atAgency', 'filed', 'rejected', 'delivered', 'returning', 'returned', 'lost', 'cancelled'] as const satisfies readonly State[];

type List = (typeof SHIPMENT_LISTS)[number];
export type Shown = { readonly list: List } | { readonly state: (typeof STATES_SHOWN)[number] };
export type ShipmentFilter = { readonly shown: Shown; readonly direction: Direction | undefined; readonly text: string };

/** What a scanned code is. */
export function useScan(onFound: (found: Scanned) => void) {
  return useMutation<Scanned, Error, string>({ mutationFn: (code) => answer(api.POST('/api/postal-scans', { body: { code: code.slice(0, 64) } })), onSuccess: onFound });
}

/** Results that wait for the post, the longest wait first. */
export function useReady() {
  return useInfiniteQuery({
    queryKey: ['listReadyForPost'],
    initialPageParam: '',
    queryFn: ({ pageParam }) => answer(api.GET('/api/ready-for-post', { params: { query: pageParam ? { after: pageParam } : {} } })),
    getNextPageParam: (page) => page.next,
  });
}

/** Results nobody has received, with the day of the next step. */
export function useInvitationsDue() {
  return useInfiniteQuery({
    queryKey: ['listInvitationsDue'],
    initialPageParam: '',
    queryFn: ({ pageParam }) => answer(api.GET('/api/invitations-due', { params: { query: pageParam ? { after: pageParam } : {} } })),
    getNextPageParam: (page) => page.next,
  });
}

/** Shipments of my unit as the filter wants them. */
export function useShipments({ shown, direction, text }: ShipmentFilter) {
  const asked = { ...shown, ...(direction === undefined ? {} : { direction }), ...(text.trim() === '' ? {} : { text: text.trim() }) };
  return useInfiniteQuery({
    queryKey: ['listShipments', asked],
    initialPageParam: '',
    placeholderData: keepPreviousData,
    queryFn: ({ pageParam }) => answer(api.GET('/api/shipments', { params: { query: { ...asked, ...(pageParam ? { after: pageParam } : {}) } } })),
    getNextPageParam: (page) => page.next,
  });
}

export function useRanges() {
  return useQuery({ queryKey: ['listWaybillRanges'], queryFn: () => answer(api.GET('/api/waybill-ranges')) });
}
