/** What stands in the way of closing the day: out and not in again, a bag nobody accepted, an incident open. */
export const BLOCKERS = ['shipmentOut', 'bagNotAccepted', 'incidentOpen'] as const;
export type Blocker = (typeof BLOCKERS)[number];
