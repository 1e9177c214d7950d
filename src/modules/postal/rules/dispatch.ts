import type { EventCode, Happening } from './shipment-states.ts';

/** From the first of these on a shipment has left the place where it was accepted. */
const ON_THE_WAY: readonly EventCode[] = ['DEPARTED_ORIGIN', 'ARRIVED_DEST', 'OUT_FOR_DELIVERY', 'HELD_FOR_PICKUP', 'ATTEMPT_FAILED', 'DELIVERED', 'FILED', 'REJECTED'];

/** When it was dispatched, by the events that count; null while the citizen may still change where it goes. */
export function dispatchOf(events: readonly Happening[]): Date | null {
  const times = events.filter((event) => ON_THE_WAY.includes(event.code)).map((event) => event.happenedAt.getTime());
  return times.length === 0 ? null : new Date(Math.min(...times));
}
