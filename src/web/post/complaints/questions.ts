import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { Messages } from '#kernel/message.ts';
import { messages as deliveryWords } from '#modules/postal/messages/delivery-words.ts';
import { answer, api } from '#web/api/client.ts';
import type { Answered } from '#web/api/shapes.ts';
import { postalWords } from '../words.ts';

export type Complaint = Answered<'listComplaints'>['rows'][number];
export type Compensation = Answered<'listCompensations'>['rows'][number];
export type Owed = Answered<'getCompensationOwed'>;

/** Words for codes of complaints and compensations. */
export const complaintWords: Messages = { ...postalWords, ...deliveryWords };

/** What an act on a complaint or a compensation makes old. */
export const CHANGED = ['listComplaints', 'listCompensations', 'getCompensationOwed', 'getShipment', 'getPostalOverview'] as const;

/** What waits for an answer, due first, or what was answered, newest first. */
export function useComplaints(answered: boolean) {
  return useInfiniteQuery({
    queryKey: ['listComplaints', answered],
    initialPageParam: '',
    queryFn: ({ pageParam }) => answer(api.GET('/api/complaints', { params: { query: { answered, ...(pageParam ? { after: pageParam } : {}) } } })),
    getNextPageParam: (page) => page.next ?? undefined,
  });
}

/** What is to be paid, due first, or what was paid, newest first. */
export function useCompensations(paid: boolean) {
  return useInfiniteQuery({
    queryKey: ['listCompensations', paid],
    initialPageParam: '',
    queryFn: ({ pageParam }) => answer(api.GET('/api/compensations', { params: { query: { paid, ...(pageParam ? { after: pageParam } : {}) } } })),
    getNextPageParam: (page) => page.next ?? undefined,
  });
}

/** What the law gives for the harms of one shipment. */
export function useOwed(shipmentId: string, postAtFault: boolean) {
  return useQuery({
    queryKey: ['getCompensationOwed', shipmentId, postAtFault],
    queryFn: () => answer(api.GET('/api/shipments/{id}/compensation-owed', { params: { path: { id: shipmentId }, query: { postAtFault } } })),
    placeholderData: (before) => before,
  });
}
