import { queryOptions, useQuery } from '@tanstack/react-query';
import { answer, api } from '#web/api/client.ts';
import type { Answered } from '#web/api/shapes.ts';
import { listColleagues } from '#web/parts/colleagues.ts';

export type Shipment = Answered<'getShipment'>;
export type ActionAnswer = Shipment['actions'][number];
export type ActionName = ActionAnswer['action'];

/** What an act on a shipment makes old. */
export const CHANGED_BY_ACTS = ['getShipment', 'listShipments', 'listReadyForPost', 'listInvitationsDue', 'getPostalOverview', 'listWaybillRanges', 'getDossier', 'listIncidents', 'listComplaints', 'listCourierDay', 'listDayCloseBlockers'] as const;

export function getShipment(id: string) {
  return queryOptions({ queryKey: ['getShipment', id], refetchOnWindowFocus: false, queryFn: () => answer(api.GET('/api/shipments/{id}', { params: { path: { id } } })) });
}

/** Papers the citizen gives back before her result counts as handed over. */
export function usePapersToRecover(dossierId: string, enabled: boolean) {
  const { data } = useQuery({ queryKey: ['getDossier', dossierId, 'getReturn'], enabled, queryFn: () => answer(api.GET('/api/dossiers/{id}/return', { params: { path: { id: dossierId } } })) });
  return (data?.papersToRecover ?? []).filter((paper) => !paper.recovered);
}

/** The civil servants of my unit, one of whom counts and signs a result out. */
export function useSigners() {
  const { data, error } = useQuery(listColleagues());
  return { rows: (data?.rows ?? []).filter((row) => row.employer === 'agency').map((row) => ({ id: row.staffId, label: row.name })), here: data !== undefined, error };
}
