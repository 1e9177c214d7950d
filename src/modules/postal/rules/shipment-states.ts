import { type Problem, problem } from '#kernel/problem.ts';

/** Where a shipment may stand. */
export const STATES = ['ordered', 'accepted', 'inTransit', 'outForDelivery', 'heldForPickup', 'attemptFailed', 'atAgency', 'filed', 'rejected', 'delivered', 'returning', 'returned', 'lost', 'cancelled'] as const;
export type State = (typeof STATES)[number];

export const DIRECTIONS = ['in', 'out'] as const;
export type Direction = (typeof DIRECTIONS)[number];

export const SOURCES = ['staff', 'carrier'] as const;
export type Source = (typeof SOURCES)[number];

/** What may happen to a shipment, in rising rank: of two events of one moment the later in this list decides. */
export const EVENT_CODES = [
  'ORDER_CREATED', 'CANCEL_REQUESTED', 'CANCEL_ACK', 'ORDER_DELETED', 'CANCELLED', 'ACCEPTED', 'DEPARTED_ORIGIN', 'ARRIVED_DEST', 'OUT_FOR_DELIVERY', 'ATTEMPT_FAILED', 'NOTIFIED', 'HELD_FOR_PICKUP', 'DAMAGED', 'REWRAPPED',
  'REJECTED', 'RETURN_STARTED', 'RETURN_FAILED', 'LOST', 'RETURNED', 'FILED', 'COD_COLLECTED', 'DELIVERED', 'SLIP_DELIVERED', 'COD_PAID', 'FOUND', 'CORRECTED',
] as const;
export type EventCode = (typeof EVENT_CODES)[number];

/** One event as far as the state asks; `corrects` names the event a correction takes away. */
export type Happening = { readonly id: string; readonly code: EventCode; readonly happenedAt: Date; readonly source: Source; readonly corrects?: string | null };

/** What follows from all events: the state, since when, and when the journey ended. Without any event nothing is since ever. */
export type Journey = { readonly state: State; readonly stateAt: Date | null; readonly finishedAt: Date | null };

/** States nothing but a correction leaves; a lost shipment is left by being found too. */
export const FINAL_STATES: readonly State[] = ['filed', 'delivered', 'returned', 'lost', 'cancelled'];

/** True where a journey has ended. */
export function isFinal(state: State): boolean {
  return FINAL_STATES.includes(state);
}

/**
 * The state of a shipment: a function of the set of its events, whatever order they arrived in. The first final event decides for good; otherwise the
 * furthest leg (carried, at the agency, rejected, on the way back), then the greatest by event time and rank. Before our own acceptance nothing but
 * a cancellation counts: the post has no paper in hand that a carrier's message could move.
 */
export function standing(events: readonly Happening[], direction: Direction): State {
  return journeyOf(events, direction).state;
}

/** The state with its times; they too follow from the set of events alone. */
export function journeyOf(events: readonly Happening[], direction: Direction): Journey {
  const valid = withoutCorrected(events);
  const legs = valid.flatMap((event) => legOf(event, valid, direction));
  const ended = earliest(legs.filter((leg) => isFinal(leg.state)));
  const now = ended ?? furthest(legs.filter((leg) => !isFinal(leg.state)));
  return { state: now?.state ?? 'ordered', stateAt: now?.event.happenedAt ?? null, finishedAt: ended?.event.happenedAt ?? null };
}

/** The events that still count: none that a correction has taken back. The correction itself moves nothing. */
export function withoutCorrected<T extends Happening>(events: readonly T[]): T[] {
  const taken = new Set(events.map((event) => event.corrects ?? ''));
  return events.filter((event) => !taken.has(event.id));
}

/**
 * Refuses what cannot happen to a shipment in this state. What a carrier reports is recorded always and changes only what it may;
 * but filing, refusal, loss, the way back and corrections are ours to record, never a carrier's.
 */
export function mayHappen(state: State, direction: Direction, code: EventCode, by: Source): Problem | undefined {
  if (by === 'carrier') return OURS_ONLY.includes(code) ? problem('postal.eventOursOnly', { code }, 422) : undefined;
  const rule: When = LEGAL[code];
  if (rule.direction !== undefined && rule.direction !== direction) return problem('postal.eventOtherWay', { code, direction }, 422);
  const from = (direction === 'in' ? rule.in : undefined) ?? rule.from ?? STATES;
  return from.includes(state) ? undefined : problem('postal.eventImpossible', { code, state });
}

type Leg = { readonly event: Happening; readonly state: State };
type When = { readonly direction?: Direction; readonly from?: readonly State[]; readonly in?: readonly State[] };

const CARRIED = ['accepted', 'inTransit', 'outForDelivery', 'heldForPickup', 'attemptFailed'] as const satisfies readonly State[];
const UNDERWAY = [...CARRIED, 'atAgency', 'rejected', 'returning'] as const satisfies readonly State[];
const AT_THE_DOOR = ['outForDelivery', 'heldForPickup', 'attemptFailed'] as const satisfies readonly State[];

/** From which states our own staff may record what; `in` where it differs for a dossier on its way in, no list where any state will do. */
const LEGAL = {
  ORDER_CREATED: { from: ['ordered'] },
  ORDER_DELETED: { from: ['ordered'] },
  CANCEL_REQUESTED: { from: ['ordered', ...CARRIED] },
  CANCEL_ACK: { from: ['ordered', ...CARRIED] },
  CANCELLED: { from: ['ordered'] },
  ACCEPTED: { from: ['ordered'] },
  DEPARTED_ORIGIN: { from: ['accepted', 'inTransit', 'heldForPickup', 'attemptFailed', 'rejected', 'returning'] },
  ARRIVED_DEST: { from: ['accepted', 'inTransit', 'outForDelivery', 'attemptFailed', 'rejected', 'returning'] },
  OUT_FOR_DELIVERY: { direction: 'out', from: ['accepted', 'inTransit', 'heldForPickup', 'attemptFailed'] },
  HELD_FOR_PICKUP: { direction: 'out', from: ['accepted', 'inTransit', 'outForDelivery', 'attemptFailed'] },
  ATTEMPT_FAILED: { direction: 'out', from: ['outForDelivery', 'heldForPickup'] },
  DELIVERED: { from: AT_THE_DOOR, in: ['accepted', 'inTransit'] },
  COD_COLLECTED: { direction: 'out', from: [...AT_THE_DOOR, 'delivered'] },
  COD_PAID: { direction: 'out', from: [...AT_THE_DOOR, 'delivered'] },
  RETURN_STARTED: { from: ['accepted', 'inTransit', 'heldForPickup', 'attemptFailed'], in: ['accepted', 'inTransit', 'atAgency', 'rejected'] },
  RETURN_FAILED: { from: ['returning'] },
  RETURNED: { from: ['returning'] },
  FILED: { direction: 'in', from: ['accepted', 'inTransit', 'atAgency'] },
  REJECTED: { direction: 'in', from: ['accepted', 'inTransit', 'atAgency'] },
  LOST: { from: UNDERWAY },
  FOUND: { from: ['lost'] },
  DAMAGED: { from: UNDERWAY },
  REWRAPPED: { from: UNDERWAY },
  NOTIFIED: { from: ['heldForPickup', 'attemptFailed'], in: ['filed', 'rejected', 'returning'] },
  SLIP_DELIVERED: { direction: 'in', from: ['filed'] },
  CORRECTED: {},
} as const satisfies Record<EventCode, When>;

/** What only this house records: no carrier's code means it. */
const OURS_ONLY: readonly EventCode[] = ['FILED', 'REJECTED', 'RETURN_STARTED', 'LOST', 'FOUND', 'DAMAGED', 'REWRAPPED', 'NOTIFIED', 'SLIP_DELIVERED', 'CORRECTED'];

/** The state an event leads to, before the first final one decides. */
const LEADS_TO: Partial<Record<EventCode, State>> = {
  ORDER_CREATED: 'ordered',
  ACCEPTED: 'accepted',
  DEPARTED_ORIGIN: 'inTransit',
  ARRIVED_DEST: 'inTransit',
  OUT_FOR_DELIVERY: 'outForDelivery',
  HELD_FOR_PICKUP: 'heldForPickup',
  ATTEMPT_FAILED: 'attemptFailed',
  FILED: 'filed',
  REJECTED: 'rejected',
  RETURN_STARTED: 'returning',
  RETURN_FAILED: 'returning',
  LOST: 'lost',
};

/** How far along a journey is that has not ended: a late scan of an earlier leg never takes it back. */
const LEGS: readonly (readonly State[])[] = [['ordered'], CARRIED, ['atAgency'], ['rejected'], ['returning']];

function legOf(event: Happening, valid: readonly Happening[], direction: Direction): Leg[] {
  const state = accepted(valid) ? stateAfter(event, valid, direction) : beforeAcceptance(event);
  return state === undefined ? [] : [{ event, state }];
}

function accepted(valid: readonly Happening[]): boolean {
  return valid.some((event) => event.code === 'ACCEPTED' && event.source === 'staff');
}

/** What the post has in hand is brought back, never cancelled. */
function beforeAcceptance(event: Happening): State | undefined {
  if (event.code === 'ORDER_CREATED') return 'ordered';
  return event.code === 'CANCELLED' || event.code === 'ORDER_DELETED' ? 'cancelled' : undefined;
}

function stateAfter(event: Happening, valid: readonly Happening[], direction: Direction): State | undefined {
  if (event.code === 'DELIVERED') return deliveredAs(event, valid, direction);
  if (event.code === 'RETURNED') return backAs(event, direction);
  if (direction === 'out' && (event.code === 'FILED' || event.code === 'REJECTED')) return undefined;
  if (event.code === 'LOST' && valid.some((other) => other.code === 'FOUND' && other.happenedAt >= event.happenedAt)) return undefined;
  return LEADS_TO[event.code];
}

/** A delivery after the way back began is a delivery to the sender; of an incoming shipment it is arrival at the agency, no filing (domain 0.3 item 9). */
function deliveredAs(event: Happening, valid: readonly Happening[], direction: Direction): State {
  if (valid.some((other) => other.code === 'RETURN_STARTED' && other.happenedAt <= event.happenedAt)) return backAs(event, direction);
  return direction === 'in' ? 'atAgency' : 'delivered';
}

/** A result is back when the agency has counted it in; that the carrier says so ends nothing, its bag still holds it. Papers are back with the citizen who sent them. */
function backAs(event: Happening, direction: Direction): State {
  return direction === 'out' && event.source === 'carrier' ? 'returning' : 'returned';
}

function earliest(legs: readonly Leg[]): Leg | undefined {
  return legs.toSorted((a, b) => time(a) - time(b) || rank(b) - rank(a) || bySource(a, b))[0];
}

function furthest(legs: readonly Leg[]): Leg | undefined {
  return legs.toSorted((a, b) => legNo(b) - legNo(a) || time(b) - time(a) || rank(b) - rank(a) || bySource(a, b))[0];
}

/** Two reports of one thing at one moment lead to one state; ours is named. */
function bySource(a: Leg, b: Leg): number {
  return SOURCES.indexOf(a.event.source) - SOURCES.indexOf(b.event.source);
}

function legNo(leg: Leg): number {
  return LEGS.findIndex((states) => states.includes(leg.state));
}

function time(leg: Leg): number {
  return leg.event.happenedAt.getTime();
}

function rank(leg: Leg): number {
  return EVENT_CODES.indexOf(leg.event.code);
}
