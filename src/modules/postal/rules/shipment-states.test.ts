import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Direction, DIRECTIONS, EVENT_CODES, type EventCode, FINAL_STATES, type Happening, isFinal, journeyOf, mayHappen, SOURCES, standing, STATES, type State } from './shipment-states.ts';

const NINE = Date.parse('2021-03-01T02:00:00Z');

/** An event so many minutes after nine o'clock, by our own staff unless told; `corrects` names the minute and code of another. */
function at(minute: number, code: EventCode, by: 'staff' | 'carrier' = 'staff', corrects?: string): Happening {
  return { id: `${code}@${minute}/${by}`, code, happenedAt: new Date(NINE + minute * 60_000), source: by, ...(corrects === undefined ? {} : { corrects }) };
}

function out(...events: readonly Happening[]): State {
  return standing([at(0, 'ACCEPTED'), ...events], 'out');
}

function incoming(...events: readonly Happening[]): State {
  return standing([at(0, 'ACCEPTED'), ...events], 'in');
}

describe('the way of a result to the citizen', () => {
  test('ordered, accepted, on its way, out for delivery, delivered', () => {
    expect(standing([], 'out')).toBe('ordered');
    expect(standing([at(-5, 'ORDER_CREATED')], 'out')).toBe('ordered');
    expect(out()).toBe('accepted');
    expect(out(at(1, 'DEPARTED_ORIGIN'))).toBe('inTransit');
    expect(out(at(1, 'DEPARTED_ORIGIN'), at(2, 'ARRIVED_DEST'))).toBe('inTransit');
    expect(out(at(2, 'ARRIVED_DEST'), at(3, 'OUT_FOR_DELIVERY'))).toBe('outForDelivery');
    expect(out(at(3, 'OUT_FOR_DELIVERY'), at(4, 'DELIVERED'))).toBe('delivered');
  });
  test('nobody at home, tried again, put aside for pick-up, delivered', () => {
    const failed = [at(3, 'OUT_FOR_DELIVERY'), at(4, 'ATTEMPT_FAILED')];
    expect(out(...failed)).toBe('attemptFailed');
    expect(out(...failed, at(5, 'OUT_FOR_DELIVERY'))).toBe('outForDelivery');
    expect(out(...failed, at(6, 'HELD_FOR_PICKUP'))).toBe('heldForPickup');
    expect(out(...failed, at(6, 'HELD_FOR_PICKUP'), at(9, 'DELIVERED'))).toBe('delivered');
  });
  test('money for the citizen’s fee collected before the delivery is told (110 before 100) changes nothing of the state', () => {
    expect(out(at(3, 'OUT_FOR_DELIVERY'), at(4, 'COD_COLLECTED', 'carrier'))).toBe('outForDelivery');
    expect(out(at(4, 'COD_COLLECTED', 'carrier'), at(5, 'DELIVERED', 'carrier'), at(6, 'COD_PAID', 'carrier'))).toBe('delivered');
  });
  test('a delivery after the way back began is a delivery to the sender', () => {
    expect(out(at(5, 'RETURN_STARTED'))).toBe('returning');
    expect(incoming(at(5, 'RETURN_STARTED'), at(6, 'DELIVERED', 'carrier'))).toBe('returned');
    expect(out(at(5, 'RETURN_STARTED'), at(6, 'RETURNED'))).toBe('returned');
    expect(out(at(5, 'RETURN_STARTED'), at(6, 'RETURN_FAILED', 'carrier'))).toBe('returning');
  });
  test('a result is back when the agency has counted it in, not when the carrier says so', () => {
    for (const code of ['RETURNED', 'DELIVERED'] as const) expect(out(at(5, 'RETURN_STARTED'), at(6, code, 'carrier'))).toBe('returning');
    expect(out(at(4, 'ATTEMPT_FAILED', 'carrier'), at(6, 'RETURNED', 'carrier'))).toBe('returning');
    expect(out(at(6, 'RETURNED', 'carrier'), at(9, 'RETURNED'))).toBe('returned');
    expect(incoming(at(8, 'REJECTED'), at(9, 'RETURNED', 'carrier'))).toBe('returned');
  });
  test('a delivery that happened before the way back began, told late, is a delivery to the citizen', () => {
    expect(out(at(5, 'RETURN_STARTED'), at(4, 'DELIVERED', 'carrier'))).toBe('delivered');
  });
  test('on the way back, bags and scans do not turn it round', () => {
    for (const code of ['DEPARTED_ORIGIN', 'ARRIVED_DEST', 'OUT_FOR_DELIVERY', 'HELD_FOR_PICKUP', 'ATTEMPT_FAILED'] as const) expect(out(at(5, 'RETURN_STARTED'), at(6, code, 'carrier'))).toBe('returning');
  });
  test('filing and refusal are no events of a result', () => {
    expect(out(at(1, 'ARRIVED_DEST'), at(2, 'FILED'), at(3, 'REJECTED'))).toBe('inTransit');
  });
});

describe('the way of a dossier to the agency', () => {
  test('the carrier’s delivery of it is arrival at the agency only; the signed biên bản files it', () => {
    expect(incoming(at(3, 'DELIVERED', 'carrier'))).toBe('atAgency');
    expect(incoming(at(3, 'DELIVERED', 'carrier'), at(4, 'ARRIVED_DEST', 'carrier'))).toBe('atAgency');
    expect(incoming(at(3, 'DELIVERED', 'carrier'), at(8, 'FILED'))).toBe('filed');
    expect(incoming(at(8, 'FILED'), at(9, 'DELIVERED', 'carrier'))).toBe('filed');
  });
  test('refused at counting it goes back in the same moment', () => {
    expect(incoming(at(8, 'REJECTED'))).toBe('rejected');
    expect(incoming(at(8, 'REJECTED'), at(8, 'RETURN_STARTED'))).toBe('returning');
    expect(incoming(at(8, 'REJECTED'), at(8, 'RETURN_STARTED'), at(20, 'RETURNED'))).toBe('returned');
    expect(incoming(at(8, 'REJECTED'), at(8, 'RETURN_STARTED'), at(20, 'DELIVERED'))).toBe('returned');
  });
});

describe('ends', () => {
  test.each(FINAL_STATES.filter((state) => state !== 'lost' && state !== 'cancelled'))('what is %s stays so whatever is told afterwards', (state) => {
    const [direction, way] = ENDS[state] ?? ['out', []];
    const before = [at(0, 'ACCEPTED'), ...way];
    expect(standing(before, direction)).toBe(state);
    for (const code of EVENT_CODES.filter((one) => one !== 'CORRECTED')) expect(standing([...before, at(100, code, 'carrier')], direction)).toBe(state);
  });
  test('lost it stays lost through late scans, until it is found; then it is where it was', () => {
    const lost = [at(2, 'ARRIVED_DEST'), at(5, 'LOST')];
    expect(out(...lost)).toBe('lost');
    expect(out(...lost, at(6, 'OUT_FOR_DELIVERY', 'carrier'))).toBe('lost');
    expect(out(...lost, at(7, 'FOUND'))).toBe('inTransit');
    expect(out(...lost, at(7, 'FOUND'), at(8, 'OUT_FOR_DELIVERY'))).toBe('outForDelivery');
    expect(out(...lost, at(7, 'FOUND'), at(9, 'LOST'))).toBe('lost');
  });
  test('a correction takes one event away and nothing else', () => {
    const wrong = at(4, 'DELIVERED', 'carrier');
    expect(out(at(3, 'OUT_FOR_DELIVERY'), wrong)).toBe('delivered');
    expect(out(at(3, 'OUT_FOR_DELIVERY'), wrong, at(9, 'CORRECTED', 'staff', wrong.id))).toBe('outForDelivery');
    expect(out(at(3, 'OUT_FOR_DELIVERY'), wrong, at(9, 'CORRECTED', 'staff', wrong.id), at(10, 'DELIVERED'))).toBe('delivered');
  });
  test('an order is cancelled before acceptance; what the post has in hand is brought back, not cancelled', () => {
    expect(standing([at(0, 'ORDER_CREATED'), at(1, 'CANCELLED', 'carrier')], 'out')).toBe('cancelled');
    expect(standing([at(0, 'ORDER_CREATED'), at(1, 'ORDER_DELETED', 'carrier')], 'in')).toBe('cancelled');
    expect(out(at(3, 'CANCELLED', 'carrier'))).toBe('accepted');
  });
  test('before our own acceptance a carrier moves nothing: there is no paper in hand', () => {
    for (const code of EVENT_CODES.filter((one) => one !== 'CANCELLED' && one !== 'ORDER_DELETED')) {
      expect(standing([at(0, 'ORDER_CREATED'), at(1, code, 'carrier')], 'out')).toBe('ordered');
    }
  });
  test('the times follow from the events too', () => {
    expect(journeyOf([], 'out')).toEqual({ state: 'ordered', stateAt: null, finishedAt: null });
    expect(journeyOf([at(0, 'ACCEPTED'), at(7, 'DELIVERED'), at(9, 'DELIVERED', 'carrier')], 'out')).toEqual({ state: 'delivered', stateAt: new Date(NINE + 7 * 60_000), finishedAt: new Date(NINE + 7 * 60_000) });
  });
});

const ENDS: Partial<Record<State, readonly [Direction, readonly Happening[]]>> = {
  filed: ['in', [at(5, 'FILED')]],
  delivered: ['out', [at(5, 'DELIVERED')]],
  returned: ['out', [at(4, 'RETURN_STARTED'), at(5, 'RETURNED')]],
};

const minutes = fc.integer({ min: 0, max: 40 });
const event: fc.Arbitrary<Happening> = fc.tuple(minutes, fc.constantFrom(...EVENT_CODES.filter((code) => code !== 'CORRECTED')), fc.constantFrom(...SOURCES)).map(([minute, code, by]) => at(minute, code, by));
const journeys = fc.tuple(fc.uniqueArray(event, { selector: (one) => one.id, maxLength: 14 }), fc.constantFrom(...DIRECTIONS));

describe('whatever arrives', () => {
  test('in whatever order events arrive, the state and its times are the same', () => {
    fc.assert(
      fc.property(journeys.chain(([events, direction]) => fc.tuple(fc.constant(events), fc.shuffledSubarray([...events], { minLength: events.length }), fc.constant(direction))), ([events, shuffled, direction]) => {
        expect(journeyOf(shuffled, direction)).toEqual(journeyOf(events, direction));
      }),
      { numRuns: 2000 },
    );
  });
  test('an event told twice changes nothing', () => {
    fc.assert(
      fc.property(journeys, ([events, direction]) => {
        expect(journeyOf([...events, ...events], direction)).toEqual(journeyOf(events, direction));
      }),
      { numRuns: 1000 },
    );
  });
  test('once ended, only FOUND of a lost one or a correction leads on: later events never do', () => {
    fc.assert(
      fc.property(journeys, event, ([events, direction], late) => {
        const before = standing(events, direction);
        const after = { ...late, happenedAt: new Date(NINE + 90 * 60_000), id: 'late' };
        const accepting = late.code === 'ACCEPTED' && late.source === 'staff';
        fc.pre(isFinal(before) && !accepting && !(before === 'lost' && late.code === 'FOUND'));
        expect(standing([...events, after], direction)).toBe(before);
      }),
      { numRuns: 2000 },
    );
  });
  test('a result never stands where only a dossier can, nor a dossier as delivered', () => {
    fc.assert(
      fc.property(journeys, ([events, direction]) => {
        const never: readonly State[] = direction === 'out' ? ['atAgency', 'filed', 'rejected'] : ['delivered'];
        expect(never).not.toContain(standing(events, direction));
      }),
      { numRuns: 2000 },
    );
  });
  test('without our own acceptance nothing is anywhere but ordered or cancelled', () => {
    fc.assert(
      fc.property(journeys, ([events, direction]) => {
        fc.pre(!events.some((one) => one.code === 'ACCEPTED' && one.source === 'staff'));
        expect(['ordered', 'cancelled']).toContain(standing(events, direction));
      }),
    );
  });
});

/** From which states staff may record what, direction by direction: typed from the journeys of the law, not from the table it is held against. */
const BY_HAND: Readonly<Record<EventCode, { in: readonly State[]; out: readonly State[] }>> = {
  ORDER_CREATED: { in: ['ordered'], out: ['ordered'] },
  ORDER_DELETED: { in: ['ordered'], out: ['ordered'] },
  CANCEL_REQUESTED: { in: ['ordered', 'accepted', 'inTransit', 'outForDelivery', 'heldForPickup', 'attemptFailed'], out: ['ordered', 'accepted', 'inTransit', 'outForDelivery', 'heldForPickup', 'attemptFailed'] },
  CANCEL_ACK: { in: ['ordered', 'accepted', 'inTransit', 'outForDelivery', 'heldForPickup', 'attemptFailed'], out: ['ordered', 'accepted', 'inTransit', 'outForDelivery', 'heldForPickup', 'attemptFailed'] },
  CANCELLED: { in: ['ordered'], out: ['ordered'] },
  ACCEPTED: { in: ['ordered'], out: ['ordered'] },
  DEPARTED_ORIGIN: { in: ['accepted', 'inTransit', 'heldForPickup', 'attemptFailed', 'rejected', 'returning'], out: ['accepted', 'inTransit', 'heldForPickup', 'attemptFailed', 'rejected', 'returning'] },
  ARRIVED_DEST: { in: ['accepted', 'inTransit', 'outForDelivery', 'attemptFailed', 'rejected', 'returning'], out: ['accepted', 'inTransit', 'outForDelivery', 'attemptFailed', 'rejected', 'returning'] },
  OUT_FOR_DELIVERY: { in: [], out: ['accepted', 'inTransit', 'heldForPickup', 'attemptFailed'] },
  HELD_FOR_PICKUP: { in: [], out: ['accepted', 'inTransit', 'outForDelivery', 'attemptFailed'] },
  ATTEMPT_FAILED: { in: [], out: ['outForDelivery', 'heldForPickup'] },
  DELIVERED: { in: ['accepted', 'inTransit'], out: ['outForDelivery', 'heldForPickup', 'attemptFailed'] },
  COD_COLLECTED: { in: [], out: ['outForDelivery', 'heldForPickup', 'attemptFailed', 'delivered'] },
  COD_PAID: { in: [], out: ['outForDelivery', 'heldForPickup', 'attemptFailed', 'delivered'] },
  RETURN_STARTED: { in: ['accepted', 'inTransit', 'atAgency', 'rejected'], out: ['accepted', 'inTransit', 'heldForPickup', 'attemptFailed'] },
  RETURN_FAILED: { in: ['returning'], out: ['returning'] },
  RETURNED: { in: ['returning'], out: ['returning'] },
  FILED: { in: ['accepted', 'inTransit', 'atAgency'], out: [] },
  REJECTED: { in: ['accepted', 'inTransit', 'atAgency'], out: [] },
  LOST: { in: ['accepted', 'inTransit', 'outForDelivery', 'heldForPickup', 'attemptFailed', 'atAgency', 'rejected', 'returning'], out: ['accepted', 'inTransit', 'outForDelivery', 'heldForPickup', 'attemptFailed', 'atAgency', 'rejected', 'returning'] },
  FOUND: { in: ['lost'], out: ['lost'] },
  DAMAGED: { in: ['accepted', 'inTransit', 'outForDelivery', 'heldForPickup', 'attemptFailed', 'atAgency', 'rejected', 'returning'], out: ['accepted', 'inTransit', 'outForDelivery', 'heldForPickup', 'attemptFailed', 'atAgency', 'rejected', 'returning'] },
  REWRAPPED: { in: ['accepted', 'inTransit', 'outForDelivery', 'heldForPickup', 'attemptFailed', 'atAgency', 'rejected', 'returning'], out: ['accepted', 'inTransit', 'outForDelivery', 'heldForPickup', 'attemptFailed', 'atAgency', 'rejected', 'returning'] },
  NOTIFIED: { in: ['filed', 'rejected', 'returning'], out: ['heldForPickup', 'attemptFailed'] },
  SLIP_DELIVERED: { in: ['filed'], out: [] },
  CORRECTED: { in: STATES, out: STATES },
};

describe('what staff may record', () => {
  test.each(EVENT_CODES)('%s: exactly from its own states', (code) => {
    for (const direction of DIRECTIONS) {
      const allowed = STATES.filter((state) => mayHappen(state, direction, code, 'staff') === undefined);
      expect(allowed.toSorted()).toEqual(BY_HAND[code][direction].toSorted());
    }
  });
  test('every state that is not the end has a way on', () => {
    for (const direction of DIRECTIONS) {
      for (const state of STATES.filter((one) => !isFinal(one))) expect(EVENT_CODES.filter((code) => code !== 'CORRECTED' && mayHappen(state, direction, code, 'staff') === undefined)).not.toEqual([]);
    }
  });
  test('the refusal says what and why', () => {
    expect(mayHappen('delivered', 'out', 'OUT_FOR_DELIVERY', 'staff')).toEqual({ code: 'postal.eventImpossible', status: 409, facts: { code: 'OUT_FOR_DELIVERY', state: 'delivered' } });
    expect(mayHappen('ordered', 'in', 'OUT_FOR_DELIVERY', 'staff')).toEqual({ code: 'postal.eventOtherWay', status: 422, facts: { code: 'OUT_FOR_DELIVERY', direction: 'in' } });
  });
  test('a carrier’s report is recorded in any state, but never what only this house records', () => {
    for (const state of STATES) {
      expect(mayHappen(state, 'out', 'DELIVERED', 'carrier')).toBeUndefined();
      expect(mayHappen(state, 'in', 'COD_PAID', 'carrier')).toBeUndefined();
      expect(mayHappen(state, 'in', 'FILED', 'carrier')?.code).toBe('postal.eventOursOnly');
    }
  });
});
