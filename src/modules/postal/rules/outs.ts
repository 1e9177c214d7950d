import type { Out } from '#modules/custody/rules.ts';
import type { ManifestState } from './manifests.ts';
import type { EventCode, Source, State } from './shipment-states.ts';

/** On somebody's way to a door: gone out and not back at a desk, tried in vain or not. */
const ON_THE_ROAD: readonly State[] = ['outForDelivery', 'attemptFailed'];

/** True where a shipment may be out with somebody; elsewhere nothing of it stands in the book. */
export function onTheRoad(state: State): boolean {
  return ON_THE_ROAD.includes(state);
}

type Scanned = { readonly code: EventCode; readonly happenedAt: Date; readonly source: Source; readonly staffId: string | null; readonly unitId: string | null };

/**
 * With whom a shipment is out: who of ours scanned it out last, until it is delivered, scanned in at a desk, on its way back or declared lost. A failed attempt alone brings
 * nothing back. `events`: those that still count.
 */
export function shipmentOut(state: State, events: readonly Scanned[]): Out | undefined {
  if (!onTheRoad(state)) return undefined;
  const last = events.filter(({ code }) => code === 'OUT_FOR_DELIVERY').toSorted((a, b) => a.happenedAt.getTime() - b.happenedAt.getTime()).at(-1);
  if (last === undefined || last.staffId === null || last.unitId === null) return undefined;
  return { way: 'door', staffId: last.staffId, unitId: last.unitId };
}

type Bag = { readonly state: ManifestState; readonly sealedBy: string | null; readonly holderStaffId: string | null };

/**
 * With whom a bag is out: with who sealed it until somebody takes it, then with who carries it until it is accepted. What the carrier has is out with nobody of ours: its clock is
 * J + n.
 */
export function bagOut({ state, sealedBy, holderStaffId }: Bag): Pick<Out, 'way' | 'staffId'> | undefined {
  if (state === 'sealed' && sealedBy !== null) return { way: 'sealed', staffId: sealedBy };
  return state === 'handedOver' && holderStaffId !== null ? { way: 'carried', staffId: holderStaffId } : undefined;
}
