import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { HOLDER_KINDS } from '#modules/custody/rules.ts';
import { DIRECTIONS, STATES } from '#modules/postal/rules/shipment-states.ts';
import { answer, api } from '#web/api/client.ts';
import type { Answered } from '#web/api/shapes.ts';

export type Overview = Answered<'getPostalOverview'>;
export type Holder = Overview['holders'][number];
export type Late = Overview['late'][number];

const OPENED_LISTS = ['open', 'late', 'lateAgency', 'codUnpaid', 'proofMissing'] as const;

/** What a figure counts, as the address of its list carries it. */
export type OpenedSearch = { xem?: string | undefined; chieu?: string | undefined; trangThai?: string | undefined; giu?: string | undefined; nguoi?: string | undefined; donVi?: string | undefined; tui?: string | undefined };

/** Where every shipment of my units is; asked anew each minute while it is looked at. */
export function useOverview() {
  return useQuery({ queryKey: ['getPostalOverview'], refetchInterval: 60_000, queryFn: () => answer(api.GET('/api/postal-overview')) });
}

/** Whether somebody outside carries, and what waits there. */
export function useCarrierState() {
  return useQuery({ queryKey: ['getCarrierState'], queryFn: () => answer(api.GET('/api/carrier')) });
}

/** The filter an address stands for; a word it does not know counts as none. */
export function filterOf(search: OpenedSearch) {
  const state = STATES.find((one) => one === search.trangThai);
  const direction = DIRECTIONS.find((one) => one === search.chieu);
  const holderKind = HOLDER_KINDS.find((one) => one === search.giu);
  return {
    list: OPENED_LISTS.find((one) => one === search.xem) ?? ('open' as const),
    ...(state === undefined ? {} : { state }),
    ...(direction === undefined ? {} : { direction }),
    ...(holderKind === undefined ? {} : { holderKind, ...partsOf(search) }),
  };
}

/** The shipments a figure counts, page by page. */
export function useOpened(search: OpenedSearch) {
  const asked = filterOf(search);
  return useInfiniteQuery({
    queryKey: ['listShipments', asked],
    initialPageParam: '',
    placeholderData: keepPreviousData,
    queryFn: ({ pageParam }) => answer(api.GET('/api/shipments', { params: { query: { ...asked, ...(pageParam ? { after: pageParam } : {}) } } })),
    getNextPageParam: (page) => page.next,
  });
}

/** The address of the list of one holder. */
export function searchOf(holder: Holder): OpenedSearch {
  return { giu: holder.kind, nguoi: holder.staffId ?? undefined, donVi: holder.unitId ?? undefined, tui: holder.ref ?? undefined };
}

function partsOf({ nguoi, donVi, tui }: OpenedSearch): { holderStaffId?: string; holderUnitId?: string; holderRef?: string } {
  return { ...(nguoi === undefined ? {} : { holderStaffId: nguoi }), ...(donVi === undefined ? {} : { holderUnitId: donVi }), ...(tui === undefined ? {} : { holderRef: tui }) };
}
