import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  agrees, BANKNOTES, differenceOf, differenceUnexplained, expectedCash, mayNotConfirm, mayNotCountersign, notAColleague, notInTill, notOfferedTo, notYourVoucher, perPurse, piecesDiffer, purseElsewhere, unseen,
  type HandoverState, type SessionState, type Sum,
} from './cash-session.ts';
import { ENTRY_KINDS, isEntryAmount, METHODS, MOST_VND, PURSES } from './purses.ts';

const anAmount = fc.integer({ min: -MOST_VND, max: MOST_VND });
const anEntry: fc.Arbitrary<Sum> = fc.record({ purse: fc.constantFrom(...PURSES), kind: fc.constantFrom(...ENTRY_KINDS), method: fc.constantFrom(...METHODS), amount: anAmount });
const aCount = fc.integer({ min: 0, max: MOST_VND });
const someAmounts = fc.record({ fee: aCount, postage: aCount, thirdParty: aCount });

describe('what should lie in the till', () => {
  it('is the cash of each purse alone: no purse lends to another, no card or transfer lies there', () => {
    fc.assert(
      fc.property(fc.array(anEntry), (entries) => {
        const expected = expectedCash(entries);
        for (const purse of PURSES) {
          const alone = entries.filter((entry) => entry.purse === purse && entry.method === 'cash');
          expect(expected[purse]).toBe(alone.reduce((sum, entry) => sum + entry.amount, 0));
        }
      }),
    );
  });

  it('equals the count to the đồng once the difference is entered, whatever came before', () => {
    fc.assert(
      fc.property(fc.array(anEntry), someAmounts, (entries, counted) => {
        const difference = differenceOf(counted, expectedCash(entries));
        const line = (purse: (typeof PURSES)[number]): Sum => ({ purse, kind: 'difference', method: 'cash', amount: difference[purse] });
        const after = [...entries, ...PURSES.filter((purse) => difference[purse] !== 0).map(line)];
        expect(expectedCash(after)).toEqual(counted);
        expect(agrees(differenceOf(counted, expectedCash(after)))).toBe(true);
      }),
    );
  });

  it('is the same in whatever order the lines came', () => {
    fc.assert(
      fc.property(fc.array(anEntry), (entries) => {
        expect(expectedCash(entries.toReversed())).toEqual(expectedCash(entries));
      }),
    );
  });
});

describe('a difference', () => {
  it('of one đồng needs its word, also when the purses together are right', () => {
    expect(differenceUnexplained({ fee: 1, postage: 0, thirdParty: 0 }, undefined)?.code).toBe('payment.differenceUnexplained');
    expect(differenceUnexplained({ fee: 5_000, postage: -5_000, thirdParty: 0 }, '  ')?.code).toBe('payment.differenceUnexplained');
    expect(differenceUnexplained({ fee: 5_000, postage: -5_000, thirdParty: 0 }, 'Trả nhầm ngăn')).toBeUndefined();
    expect(differenceUnexplained({ fee: 0, postage: 0, thirdParty: 0 }, undefined)).toBeUndefined();
  });
});

describe('banknotes', () => {
  it('add up to the amount of their purse or are refused; a purse without any is believed', () => {
    const note = fc.record({ purse: fc.constantFrom(...PURSES), note: fc.constantFrom(...BANKNOTES), pieces: fc.integer({ min: 1, max: 1000 }) });
    fc.assert(
      fc.property(fc.array(note), fc.constantFrom(...PURSES), (pieces, off) => {
        const counted = perPurse((purse) => pieces.filter((line) => line.purse === purse).reduce((sum, line) => sum + line.note * line.pieces, 0));
        expect(piecesDiffer(counted, pieces)).toBeUndefined();
        const wrong = piecesDiffer({ ...counted, [off]: counted[off] + 1 }, pieces);
        expect(wrong?.facts['purse']).toBe(pieces.some((line) => line.purse === off) ? off : undefined);
      }),
    );
  });
});

describe('a line', () => {
  it('moves its purse the way of its kind, whole, never by nothing', () => {
    const ways = Object.fromEntries(ENTRY_KINDS.map((kind) => [kind, [1_000, -1_000].filter((amount) => isEntryAmount(kind, amount))]));
    expect(ways).toEqual({ float: [1_000], carriedOver: [1_000], received: [1_000], refunded: [-1_000], handedOver: [1_000, -1_000], difference: [1_000, -1_000] });
    for (const kind of ENTRY_KINDS) for (const amount of [0, 0.5, Number.NaN, MOST_VND + 1, -MOST_VND - 1]) expect(isEntryAmount(kind, amount)).toBe(false);
  });
});

const session = (part: Partial<{ state: SessionState; handedTo: string | null; taken: boolean; closedBy: string | null }> = {}) => ({ unitId: 'oss', staffId: 'lan', state: 'closed' as const, handedTo: null, taken: false, closedBy: 'lan', ...part });

describe('the second signature', () => {
  it.each([
    ['by another person, once closed', session(), 'mai', undefined],
    ['not by the holder', session(), 'lan', 'payment.ownTill'],
    ['not by who closed it for her', session({ closedBy: 'binh' }), 'binh', 'payment.ownTill'],
    ['not before it is closed', session({ state: 'open', closedBy: null }), 'mai', 'payment.sessionStillOpen'],
    ['not twice', session({ state: 'countersigned' }), 'mai', 'payment.alreadyCountersigned'],
    ['not while a colleague is to count it', session({ handedTo: 'hung' }), 'mai', 'payment.tillOffered'],
    ['again once she has', session({ handedTo: 'hung', taken: true }), 'mai', undefined],
  ] as const)('%s', (_title, one, staffId, code) => {
    expect(mayNotCountersign(one, staffId)?.code).toBe(code);
  });
});

describe('who sees a till', () => {
  const looker = (staffId: string, unitId: string, ...permissions: string[]) => ({ staffId, unitId, permissions });
  it.each([
    ['its holder, wherever she works now', looker('lan', 'elsewhere'), true],
    ['who is to take it over', looker('hung', 'oss', 'payment.look', 'payment.cash'), true],
    ['who signs second in its unit', looker('mai', 'oss', 'payment.look', 'payment.cash', 'payment.countersign'), true],
    ['who only watches its unit', looker('son', 'oss', 'payment.look'), true],
    ['not a colleague with a till of her own', looker('thu', 'oss', 'payment.look', 'payment.cash'), false],
    ['not who signs second elsewhere', looker('oanh', 'post', 'payment.look', 'payment.countersign'), false],
    ['not who has nothing to do with money', looker('admin', 'oss'), false],
  ] as const)('%s', (_title, who, sees) => {
    expect(unseen(session({ handedTo: 'hung' }), who)?.code).toBe(sees ? undefined : 'payment.sessionUnknown');
  });
});

describe('a till on offer', () => {
  it('is for the colleague it names, in the unit where it stands, once', () => {
    expect(notOfferedTo(session({ handedTo: 'hung' }), { staffId: 'hung', unitId: 'oss' })).toBeUndefined();
    for (const [one, who] of [[session({ handedTo: 'hung' }), { staffId: 'mai', unitId: 'oss' }], [session({ handedTo: 'hung' }), { staffId: 'hung', unitId: 'post' }], [session({ handedTo: 'hung', taken: true }), { staffId: 'hung', unitId: 'oss' }], [session(), { staffId: 'hung', unitId: 'oss' }]] as const) {
      expect(notOfferedTo(one, who)?.code).toBe('payment.tillNotOffered');
    }
    expect(notAColleague('hung', 'lan', [{ staffId: 'hung' }, { staffId: 'lan' }])).toBeUndefined();
    expect(notAColleague('lan', 'lan', [{ staffId: 'lan' }])?.code).toBe('payment.notAColleague');
    expect(notAColleague('tu', 'lan', [{ staffId: 'hung' }])?.code).toBe('payment.notAColleague');
  });
});

describe('money handed over', () => {
  it('is no more than its own purse holds', () => {
    expect(notInTill('fee', 5_000, { fee: 5_000, postage: 0, thirdParty: 0 })).toBeUndefined();
    expect(notInTill('fee', 5_001, { fee: 5_000, postage: 90_000, thirdParty: 0 })?.facts).toEqual({ purse: 'fee', inTill: 5_000 });
  });

  it('goes where it belongs: fees and third parties’ money to the agency, postage to the post', () => {
    for (const kind of ['OSS', 'CENTER', 'DEPT', 'DISTRICT']) expect(PURSES.filter((purse) => purseElsewhere(purse, kind) === undefined)).toEqual(['fee', 'thirdParty']);
    for (const kind of ['POST_OFFICE', 'POST_DISTRICT', 'BCVHX']) expect(PURSES.filter((purse) => purseElsewhere(purse, kind) === undefined)).toEqual(['postage']);
  });

  const voucher = (state: HandoverState = 'offered') => ({ unitId: 'oss', toUnitId: 'dept', offeredBy: 'lan', state });
  it.each([
    ['is signed for by another person of the unit it goes to', voucher(), 'mai', 'dept', undefined],
    ['is signed for once', voucher('confirmed'), 'mai', 'dept', 'payment.voucherSettled'],
    ['is not signed for after it was taken back', voucher('withdrawn'), 'mai', 'dept', 'payment.voucherSettled'],
    ['is never signed for by the giver', voucher(), 'lan', 'dept', 'payment.samePerson'],
    ['does not exist for other units, not for the giving one either', voucher(), 'mai', 'oss', 'payment.voucherUnknown'],
  ] as const)('%s', (_title, one, staffId, unitId, code) => {
    expect(mayNotConfirm(one, { staffId, unitId })?.code).toBe(code);
  });

  it('is taken back by the giver alone', () => {
    expect(notYourVoucher(voucher(), { staffId: 'lan', unitId: 'oss' })).toBeUndefined();
    expect(notYourVoucher(voucher(), { staffId: 'mai', unitId: 'oss' })?.code).toBe('payment.notYourTill');
    expect(notYourVoucher(voucher(), { staffId: 'mai', unitId: 'dept' })?.code).toBe('payment.voucherUnknown');
  });
});
