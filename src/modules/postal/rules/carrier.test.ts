import { describe, expect, test } from 'vitest';
import { CARRIER_CODES, goesOn, idempotencyKey, isOurOrderNumber, labelOf, markAfter, meaningOf, nextTry, orderNumber, PUBLISHED_STATUSES, REQUEST_FAILURES, type RetryPlan, tellsOfCarrier, unknownMeanings, worthAnotherTry } from './carrier.ts';
import { EVENT_CODES, mayHappen } from './shipment-states.ts';

const SHIPMENT = '01776e0a-0f3c-7a11-8d10-2f0a9c1b2d3e';
const PLAN: RetryPlan = { firstSeconds: 60, factor: 2, mostSeconds: 600, jitter: 0.2, tries: 5 };
const NOON = new Date('2021-02-02T05:00:00Z');
const after = (tries: number, chance = 0.5, asked = 0) => {
  const next = nextTry(PLAN, tries, NOON, chance, asked);
  return next && (next.getTime() - NOON.getTime()) / 1000;
};

describe('what a carrier may say', () => {
  test('every published code means an event, and a carrier may report each of them in any state', () => {
    expect(Object.keys(PUBLISHED_STATUSES).toSorted()).toEqual(['10', '100', '110', '120', '161', '170', '20', '60', '61', '62', '70', '91']);
    for (const code of CARRIER_CODES) {
      expect(EVENT_CODES).toContain(code);
      expect(mayHappen('accepted', 'out', code, 'carrier')).toBeUndefined();
    }
  });

  test('a code nobody explained has no meaning, nor one that is explained with what only this house records', () => {
    expect(meaningOf(PUBLISHED_STATUSES, '100')).toBe('DELIVERED');
    expect(meaningOf(PUBLISHED_STATUSES, '101')).toBeUndefined();
    expect(meaningOf(PUBLISHED_STATUSES, 'constructor')).toBeUndefined();
    expect(meaningOf({ '5': 'FILED' }, '5')).toBeUndefined();
    expect(unknownMeanings({ '1': 'DELIVERED', '5': 'FILED', '6': 'GONE' })).toEqual(['FILED', 'GONE']);
  });
});

describe('trying again', () => {
  test('waits twice as long each time up to the bound, spread by chance, and stops at the cap', () => {
    expect([1, 2, 3, 4].map((tries) => after(tries))).toEqual([60, 120, 240, 480]);
    expect([after(1, 0), after(1, 1)]).toEqual([48, 72]);
    expect(after(5)).toBeUndefined();
    expect((nextTry({ ...PLAN, tries: 40 }, 39, NOON, 0.5)?.getTime() ?? 0) - NOON.getTime()).toBe(600_000);
  });

  test('waits as long as the carrier asks, but never beyond the bound', () => {
    expect([after(1, 0.5, 300), after(1, 0.5, 10), after(1, 0.5, 999_999)]).toEqual([300, 60, 600]);
  });

  test('only what saying again may mend is said again by itself', () => {
    expect(REQUEST_FAILURES.filter((failure) => !worthAnotherTry(failure))).toEqual(['refused', 'areaUnmapped', 'personMissing']);
    expect(tellsOfCarrier({ outcome: 'failed', failure: 'timeout', answer: null, retryAfterSeconds: 0 })).toBe(true);
    expect(tellsOfCarrier({ outcome: 'failed', failure: 'refused', answer: '99', retryAfterSeconds: 0 })).toBe(false);
  });
});

describe('names at the carrier', () => {
  test('one wish has one key; an order that replaces another has a number of its own', () => {
    expect(idempotencyKey('order', SHIPMENT, 1)).toBe(`order-${SHIPMENT}-1`);
    expect(orderNumber('MC', SHIPMENT, 1)).toBe('MC01776E0A0F3C7A118D102F0A9C1B2D3E');
    expect(orderNumber('MC', SHIPMENT, 2)).toBe('MC01776E0A0F3C7A118D102F0A9C1B2D3E-2');
    expect(orderNumber('ABCDEFGH', SHIPMENT, 99).length).toBeLessThanOrEqual(60);
  });

  test('an order number of another installation is not ours', () => {
    expect(isOurOrderNumber('MC', orderNumber('MC', SHIPMENT, 2))).toBe(true);
    expect(isOurOrderNumber('MC', orderNumber('LG', SHIPMENT, 1))).toBe(false);
    expect(isOurOrderNumber('MC', 'MC-0001')).toBe(false);
  });
});

describe('the label', () => {
  const shipment = { direction: 'out', fromArea: 'A', toArea: 'B', weightGrams: 90, codVnd: 50_000, postingNo: 'RA000000014VN' } as const;
  const person = (role: 'sender' | 'receiver', name: string) => ({ role, name, phone: '0912345678', email: null, address: 'Bích Động' });
  const people = [person('receiver', 'Nguyễn Văn An'), person('sender', 'Bộ phận Một cửa')];
  const areas = { A: { province: 24, district: 2401 }, B: { province: 24, district: 2402 } };

  test('says who, where, how heavy and what to collect, and not which procedure', () => {
    expect(labelOf('MC1', shipment, people, areas)).toEqual({
      orderNumber: 'MC1', itemCode: 'RA000000014VN', codVnd: 50_000, weightGrams: 90, description: 'Kết quả thủ tục hành chính',
      sender: { name: 'Bộ phận Một cửa', phone: '0912345678', email: null, address: 'Bích Động', province: 24, district: 2401 },
      receiver: { name: 'Nguyễn Văn An', phone: '0912345678', email: null, address: 'Bích Động', province: 24, district: 2402 },
    });
  });

  test('is not written with a guess', () => {
    expect(labelOf('MC1', shipment, people.slice(1), areas)).toBe('personMissing');
    expect(labelOf('MC1', shipment, people, { A: areas.A })).toBe('areaUnmapped');
    expect(labelOf('MC1', { ...shipment, toArea: 'toString' }, people, areas)).toBe('areaUnmapped');
  });
});

describe('reading on', () => {
  const page = { full: true, lastId: '0b', failed: false };

  test('ends at a page that is not full, failed, names nothing, does not move, or at the bound', () => {
    expect(goesOn(page, '0a', 1, 9)).toBe(true);
    expect([goesOn({ ...page, full: false }, '0a', 1, 9), goesOn({ ...page, failed: true }, '0a', 1, 9), goesOn({ ...page, lastId: null }, '0a', 1, 9), goesOn(page, '0b', 1, 9), goesOn(page, '0a', 9, 9)]).toEqual([false, false, false, false, false]);
  });

  test('a carrier that forgot our mark does not take it back', () => {
    expect(markAfter({ lastId: '0a' }, '0b')).toBe('0b');
    expect(markAfter({ lastId: null }, '0b')).toBe('0b');
    expect(markAfter({ lastId: 'zz-9' }, '0b')).toBe('zz-9');
    expect(goesOn({ ...page, lastId: '0a' }, '0b', 1, 9)).toBe(false);
  });
});
