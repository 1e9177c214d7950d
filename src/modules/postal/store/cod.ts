/** Whether a code stands among the events of a shipment s: one a correction has taken back no longer does. */
export function happened(code: 'COD_COLLECTED' | 'COD_PAID'): string {
  return `exists (select from shipment_event e where e.shipment_id = s.id and e.code = '${code}' and not exists (select from shipment_event c where c.shipment_id = e.shipment_id and c.corrects = e.id))`;
}

/** Collected at the door and not paid over: collected is not paid. */
export const COD_UNPAID = `(${happened('COD_COLLECTED')} and not ${happened('COD_PAID')})`;
