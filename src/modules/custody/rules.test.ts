import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  alreadyOffered, countDiffers, HANDS, HOLDER_KINDS, HOLDER_NAMED_BY, inBag, inHands, isHolder, LINE_DIFFERENCES, mayLook, mayResolve, maySayOut, maySettle, namedTwice, notInBatch, notInTheseHands, offerPointless, onShelf, OUTCOMES, receivedBy, SETTLEMENTS, unmatched, wayClosed, WITH_CITIZEN,
  type Hands, type Holder, type HolderKind, type Offer, type OpenIncident, type Outcome, type Settlement,
} from './rules.ts';

const lan: Hands = { staffId: 'lan', unitId: 'oneStop' };
const mai: Hands = { staffId: 'mai', unitId: 'oneStop' };
const hung: Hands = { staffId: 'hung', unitId: 'finance' };
const thu: Hands = { staffId: 'thu', unitId: 'finance' };

function offerOf(part: Partial<Offer> = {}): Offer {
  return { state: 'offered', offeredBy: 'lan', fromUnitId: 'oneStop', toUnitId: 'finance', toStaffId: null, ...part };
}

describe('who may give', () => {
  test('the person who holds the papers gives them on', () => {
    expect(notInTheseHands(inHands(lan), lan, null)).toBeUndefined();
  });
  test('a colleague gives them on only with a reason why she acts for the absent one', () => {
    expect(notInTheseHands(inHands(lan), mai, null)?.code).toBe('custody.colleagueHolds');
    expect(notInTheseHands(inHands(lan), mai, 'chị Lan nghỉ phép')).toBeUndefined();
  });
  test('nobody gives on what another unit or the citizen holds, whatever reason she states', () => {
    expect(notInTheseHands(inHands(lan), hung, 'lý do')?.code).toBe('custody.notInYourHands');
    expect(notInTheseHands(onShelf('oneStop'), hung, 'lý do')?.code).toBe('custody.notInYourHands');
    expect(notInTheseHands(WITH_CITIZEN, lan, 'lý do')?.code).toBe('custody.notInYourHands');
  });
  test('what lies on the shelf of a unit, everyone of that unit may give', () => {
    expect(notInTheseHands(onShelf('oneStop'), mai, null)).toBeUndefined();
  });
  test('papers already waiting for a receiver are not offered a second time', () => {
    expect(alreadyOffered(true, 'd')?.code).toBe('custody.alreadyOffered');
    expect(alreadyOffered(false, 'd')).toBeUndefined();
  });
  test('nobody offers to herself or to her own shelf, but to a colleague she may', () => {
    expect(offerPointless(lan, { unitId: 'oneStop', staffId: 'lan' })?.code).toBe('custody.sameStaff');
    expect(offerPointless(lan, { unitId: 'oneStop', staffId: null })?.code).toBe('custody.sameUnit');
    expect(offerPointless(lan, { unitId: 'oneStop', staffId: 'mai' })).toBeUndefined();
    expect(offerPointless(lan, { unitId: 'finance', staffId: null })).toBeUndefined();
  });
});

describe('who may settle', () => {
  test.each([
    ['anyone of the unit addressed accepts', offerOf(), 'accept', hung, undefined],
    ['the person addressed accepts', offerOf({ toStaffId: 'hung' }), 'accept', hung, undefined],
    ['a colleague of the person addressed does not', offerOf({ toStaffId: 'hung' }), 'accept', thu, 'custody.notTheReceiver'],
    ['a third unit does not', offerOf(), 'accept', { staffId: 'ba', unitId: 'health' }, 'custody.notTheReceiver'],
    ['the giver never accepts her own offer, even after moving to the receiving unit', offerOf(), 'accept', { staffId: 'lan', unitId: 'finance' }, 'custody.sameStaff'],
    ['the receiver refuses', offerOf(), 'refuse', hung, undefined],
    ['the giver does not refuse, she takes back', offerOf(), 'refuse', lan, 'custody.sameStaff'],
    ['the giver takes back', offerOf(), 'withdraw', lan, undefined],
    ['a colleague of the giver takes back', offerOf(), 'withdraw', mai, undefined],
    ['the receiver does not take back', offerOf(), 'withdraw', hung, 'custody.notTheGiver'],
    ['what was accepted is not accepted again', offerOf({ state: 'accepted' }), 'accept', hung, 'custody.notOffered'],
    ['what was refused is not taken back', offerOf({ state: 'refused' }), 'withdraw', lan, 'custody.notOffered'],
    ['what was taken back is not accepted', offerOf({ state: 'withdrawn' }), 'accept', hung, 'custody.notOffered'],
  ] as const)('%s', (_title, offer, settlement, hands, code) => {
    expect(maySettle(offer, settlement, hands)?.code).toBe(code);
  });
});

describe('the bundle is counted', () => {
  test('accepted and refused sets add up to what was counted', () => {
    expect(countDiffers({ accepted: 3, refused: ['damaged'], unlisted: 0 }, 4)).toBe(false);
  });
  test('a set refused as missing is not expected in the bundle', () => {
    expect(countDiffers({ accepted: 3, refused: ['missing'], unlisted: 0 }, 3)).toBe(false);
    expect(countDiffers({ accepted: 3, refused: ['missing'], unlisted: 0 }, 4)).toBe(true);
  });
  test('a set that is not on the list counts as found', () => {
    expect(countDiffers({ accepted: 2, refused: [], unlisted: 1 }, 3)).toBe(false);
    expect(countDiffers({ accepted: 2, refused: [], unlisted: 0 }, 3)).toBe(true);
  });
  test('one dossier is named once, and only if it is on offer in this batch', () => {
    expect(namedTwice(['a', 'b'], ['b'])?.facts).toEqual({ dossierId: 'b' });
    expect(namedTwice(['a', 'b'], ['c'])).toBeUndefined();
    expect(notInBatch(['a', 'x'], new Set(['a', 'b']))?.facts).toEqual({ dossiers: ['x'] });
    expect(notInBatch(['a'], new Set(['a', 'b']))).toBeUndefined();
  });
});

describe('the ways papers go', () => {
  test('every kind of holder is named by what the table says, no more and no less', () => {
    for (const kind of HOLDER_KINDS) {
      const named: readonly string[] = HOLDER_NAMED_BY[kind];
      const holder: Holder = { kind, staffId: named.includes('staffId') ? 's' : null, unitId: named.includes('unitId') ? 'u' : null, ref: named.includes('ref') ? 'r' : null };
      expect(isHolder(holder)).toBe(true);
      expect(isHolder({ ...holder, ref: holder.ref === null ? 'x' : null })).toBe(false);
    }
  });
  test('from the citizen papers come into somebody’s hands, never straight onto a shelf', () => {
    expect(wayClosed(WITH_CITIZEN, inHands(lan))).toBeUndefined();
    expect(wayClosed(WITH_CITIZEN, onShelf('oneStop'))?.code).toBe('custody.wayClosed');
  });
  test('of all ways from one kind of holder to another these are open and no others', () => {
    const open = [
      'citizen staff', 'citizen postOffice', 'staff staff', 'staff unit', 'staff citizen', 'staff bag', 'staff postOffice', 'unit staff', 'unit unit', 'unit citizen', 'unit bag',
      'bag staff', 'bag unit', 'bag postOffice', 'postOffice staff', 'postOffice citizen', 'postOffice bag',
    ];
    const found = HOLDER_KINDS.flatMap((from) => HOLDER_KINDS.filter((to) => wayClosed(holderOf(from), holderOf(to)) === undefined).map((to) => `${from} ${to}`));
    expect(found.toSorted()).toEqual(open.toSorted());
  });
  test('a bag is opened by a person or onto a shelf: its contents never go straight to the citizen or into another bag', () => {
    expect([WITH_CITIZEN, inBag('BK-2')].map((to) => wayClosed(inBag('BK-1'), to)?.code)).toEqual(['custody.wayClosed', 'custody.wayClosed']);
    expect(wayClosed(inBag('BK-1'), inHands(lan))).toBeUndefined();
  });
  test('what lies on the shelf of a post office, its people may give and nobody else', () => {
    const shelf: Holder = { kind: 'postOffice', staffId: null, unitId: 'oneStop', ref: null };
    expect(notInTheseHands(shelf, mai, null)).toBeUndefined();
    expect(notInTheseHands(shelf, hung, 'lý do')?.code).toBe('custody.notInYourHands');
  });
  test('what lies in a bag is nobody’s to give but by the bag’s manifest', () => {
    expect(notInTheseHands(inBag('BK-1'), lan, 'lý do')?.code).toBe('custody.notInYourHands');
  });
  test('a kind of holder from whose hands nothing could leave would be a trap', () => {
    for (const kind of HOLDER_KINDS) expect(HANDS[kind].length).toBeGreaterThan(0);
  });
});

function holderOf(kind: HolderKind): Holder {
  const named: readonly string[] = HOLDER_NAMED_BY[kind];
  return { kind, staffId: named.includes('staffId') ? 's' : null, unitId: named.includes('unitId') ? 'u' : null, ref: named.includes('ref') ? 'r' : null };
}

describe('an incident is resolved', () => {
  const open: OpenIncident = { reportedBy: 'lan', resolved: false, stillInBag: false, outWith: [] };
  const told = (outcome: Outcome, documentNo: string | null = null) => ({ outcome, documentNo });
  test('once, by somebody other than who reported it; what the house itself found, by anyone', () => {
    expect(mayResolve(open, told('explained'), 'mai')).toBeUndefined();
    expect(mayResolve(open, told('explained'), 'lan')?.code).toBe('custody.ownIncident');
    expect(mayResolve({ ...open, reportedBy: null }, told('explained'), 'lan')).toBeUndefined();
    expect(mayResolve({ ...open, reportedBy: null, outWith: ['lan'] }, told('explained'), 'lan')?.code).toBe('custody.ownIncident');
    expect(mayResolve({ ...open, resolved: true }, told('explained'), 'mai')?.code).toBe('custody.alreadyResolved');
  });
  test('what still lies in a bag by the record is found by scanning it, not by a word', () => {
    expect(mayResolve({ ...open, stillInBag: true }, told('found'), 'mai')?.code).toBe('custody.foundByScan');
    expect(mayResolve({ ...open, stillInBag: true }, told('minutesMade', '03/BB'), 'mai')).toBeUndefined();
  });
  test('minutes and compensation name their document, the other outcomes need none', () => {
    const needing = OUTCOMES.filter((outcome) => mayResolve(open, told(outcome), 'mai')?.code === 'custody.documentNeeded');
    expect(needing).toEqual(['minutesMade', 'compensated']);
    expect(OUTCOMES.filter((outcome) => mayResolve(open, told(outcome, '03/BB'), 'mai') !== undefined)).toEqual([]);
  });
  test('it is seen from its units, by who took part and by the provincial monitor, and by nobody else', () => {
    const far = { inReach: false, people: ['lan'] };
    expect([mayLook({ role: 'OSS_HEAD', staffId: 'thu' }, { ...far, inReach: true }), mayLook({ role: 'POSTAL_COLLECTOR', staffId: 'lan' }, far), mayLook({ role: 'PROV_MONITOR', staffId: 'ba' }, far), mayLook({ role: 'OSS_HEAD', staffId: 'thu' }, far)]).toEqual([true, true, true, false]);
  });
});

type Act = { readonly kind: 'offer' | Settlement; readonly by: number; readonly to: number; readonly toUnit: boolean; readonly shelf: boolean };
const people = [lan, mai, hung, thu] as const;
const acts: fc.Arbitrary<Act> = fc.record({ kind: fc.constantFrom('offer', 'accept', 'refuse', 'withdraw'), by: fc.nat(3), to: fc.nat(3), toUnit: fc.boolean(), shelf: fc.boolean() });

type World = { readonly holder: Holder; readonly open: Offer | undefined; readonly history: readonly { readonly from: Holder; readonly to: Holder }[] };

function offered(world: World, by: Hands, act: Act): World {
  const to = people[act.to] ?? lan;
  const toStaffId = act.toUnit ? null : to.staffId;
  const target = toStaffId === null ? onShelf(to.unitId) : inHands(to);
  const refused = offerPointless(by, { unitId: to.unitId, staffId: toStaffId }) ?? notInTheseHands(world.holder, by, null) ?? alreadyOffered(world.open !== undefined, 'd') ?? wayClosed(world.holder, target);
  return refused ? world : { ...world, open: { state: 'offered', offeredBy: by.staffId, fromUnitId: by.unitId, toUnitId: to.unitId, toStaffId } };
}

function settled(world: World, settlement: Settlement, by: Hands, shelf: boolean): World {
  if (world.open === undefined || maySettle(world.open, settlement, by)) return world;
  if (!SETTLEMENTS[settlement].holderChanges) return { ...world, open: undefined };
  const holder = receivedBy(by, shelf);
  return { holder, open: undefined, history: [...world.history, { from: world.holder, to: holder }] };
}

function step(world: World, act: Act): World {
  const by = people[act.by] ?? lan;
  return act.kind === 'offer' ? offered(world, by, act) : settled(world, act.kind, by, act.shelf);
}

test('whatever people offer, accept, refuse and take back, one holder has the papers and the history is one chain', () => {
  fc.assert(
    fc.property(fc.array(acts, { maxLength: 60 }), (sequence) => {
      let world: World = { holder: inHands(lan), open: undefined, history: [] };
      for (const act of sequence) {
        const before = world;
        world = step(world, act);
        expect(isHolder(world.holder)).toBe(true);
        if (act.kind !== 'accept') expect(world.holder).toEqual(before.holder);
        if (world.holder !== before.holder) expect(before.open?.offeredBy).not.toBe((people[act.by] ?? lan).staffId);
      }
      const last = world.history.reduce<Holder>((holder, line) => {
        expect(line.from).toEqual(holder);
        return line.to;
      }, inHands(lan));
      expect(last).toEqual(world.holder);
    }),
    { numRuns: 500 },
  );
});

test('the differences a receiver may name include papers without data and data without papers', () => {
  expect(LINE_DIFFERENCES).toEqual(expect.arrayContaining(['missing', 'noData']));
});

describe('what is out at the end of the day', () => {
  const today = '2026-11-24';
  const at = (hour: number, day = 24) => new Date(Date.UTC(2026, 10, day, hour - 7));
  const silent = { saidAt: null, agreedAt: null };
  const said = { saidAt: at(16), agreedAt: null };
  const agreed = { saidAt: at(16), agreedAt: at(17) };

  test('does not match while nobody has said anything; what is said stands as an incident of its own', () => {
    expect(unmatched([silent, said], today)).toEqual([silent]);
  });

  test('may stay out for the night when somebody else agreed, and is asked about the next evening anew', () => {
    expect(unmatched([agreed], today)).toEqual([]);
    expect(unmatched([agreed], '2026-11-25')).toEqual([agreed]);
    expect(unmatched([{ saidAt: at(16), agreedAt: at(1, 25) }], '2026-11-25')).toEqual([]);
  });

  test('is spoken of by who has it out, once', () => {
    expect(maySayOut({ ...silent, staffId: 'tu' }, 'ha', today)?.code).toBe('custody.notOutWithYou');
    expect(maySayOut({ ...said, staffId: 'tu' }, 'tu', today)?.code).toBe('custody.saidAlready');
    expect(maySayOut({ ...silent, staffId: 'tu' }, 'tu', today)).toBeUndefined();
    expect(maySayOut({ ...agreed, staffId: 'tu' }, 'tu', '2026-11-25')).toBeUndefined();
  });
});
