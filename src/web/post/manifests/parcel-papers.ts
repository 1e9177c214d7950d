import { useQuery } from '@tanstack/react-query';
import { answer, api } from '#web/api/client.ts';

/** A parcel's papers beside the published list of its procedure: what should be there, and what may be asked for. */
export function useParcelPapers(shipmentId: string) {
  const shipment = useQuery({ queryKey: ['getShipment', shipmentId], queryFn: () => answer(api.GET('/api/shipments/{id}', { params: { path: { id: shipmentId } } })) });
  const code = shipment.data?.procedure.code;
  const procedure = useQuery({ queryKey: ['getProcedure', code], enabled: code !== undefined, queryFn: () => answer(api.GET('/api/procedures/{code}', { params: { path: { code: code ?? '' }, query: {} } })) });
  const data = shipment.data === undefined || procedure.data === undefined ? undefined : { published: procedure.data.papers.filter((paper) => !paper.note), inside: shipment.data.papers };
  return { data, error: shipment.error ?? procedure.error, refetch: () => (shipment.error ? shipment.refetch() : procedure.refetch()) };
}
