import { describe, expect, test } from 'vitest';
import { keptPicking, newPriceAsked, partOfWayIn, pickedUp, pickingFrom, pickingMissing } from './picking.ts';

const STROKES = 'M 10 10 L 40 60 L 80 20 C 90 30 100 40 120 50';
const line = (what: 'SEND' | 'RETURN' | 'homePickUp', vnd: number) => ({ what, direction: what === 'RETURN' ? ('out' as const) : ('in' as const), zone: null, grams: null, grossVnd: vnd, reductionVnd: 0, vnd, capped: false });
const price = { tariffVersion: 'x', totalVnd: 26_000, lines: [line('SEND', 26_000), line('homePickUp', 5_000)], group: null, groupEvidence: null, codVnd: 0 };
const ordered = { version: 3, weightGrams: 80, papers: [{ no: 1, name: 'Đơn', originals: 1, certified: 0, copies: 0 }, { no: 2, name: 'Bản đồ', originals: 0, certified: 0, copies: 2 }] };
const way = { service: 'SEND' as const, direction: 'in' as const, fromArea: 'A', toArea: 'B', slipWanted: false, state: 'ordered' as const, weightGrams: 80, price };

describe('a pick-up at the door', () => {
  test('as ordered, signed on the screen: nothing else is told', () => {
    const picking = { ...pickingFrom(undefined), signature: STROKES };
    expect(pickingMissing(picking, ordered)).toEqual([]);
    expect(pickedUp(picking, ordered)).toEqual({ expectedVersion: 3, senderSigned: true, senderSignature: STROKES, seal: true });
  });

  test('what was counted and weighed otherwise is told whole; on paper the number of the phiếu gửi proves it', () => {
    const picking = { ...pickingFrom({ counts: { '2.copies': '1', '2.certified': '1' }, weight: '120', proof: 'paper', documentNo: ' PG-7 ' }), sealNo: ' 9 ' };
    expect(pickedUp(picking, ordered)).toEqual({
      expectedVersion: 3, senderSigned: true, slipNo: 'PG-7', seal: true, sealNo: '9', weightGrams: 120, papers: [{ no: 1, originals: 1, certified: 0, copies: 0 }, { no: 2, originals: 0, certified: 1, copies: 1 }],
    });
  });

  test('a paper that is not there, a weight the post does not carry and a signature nobody gave stay open', () => {
    expect(pickingMissing({ ...pickingFrom({ counts: { '1.originals': '0' }, weight: '0' }) }, ordered)).toEqual(['count', 'weight', 'signature']);
    expect(pickingMissing({ ...pickingFrom({ proof: 'paper' }) }, ordered)).toEqual(['documentNo']);
  });

  test('the device keeps what was typed, never the signature', () => {
    const picking = { ...pickingFrom(undefined), signature: STROKES, weight: '95' };
    expect(JSON.stringify(keptPicking(picking))).not.toContain(STROKES);
    expect(pickingFrom(JSON.parse(JSON.stringify(keptPicking(picking))))).toEqual({ ...picking, signature: '' });
  });

  test('another weight is priced as the order was sold: a way of BOTH with the other way as it stands', () => {
    expect(newPriceAsked(way, 80, undefined)).toBeUndefined();
    expect(newPriceAsked(way, 120, undefined)).toMatchObject({ service: 'SEND', weightGrams: 120, homePickUp: true, forwardFee: false });
    const both = { ...way, service: 'BOTH' as const };
    expect(newPriceAsked(both, 120, undefined)).toBeUndefined();
    expect(newPriceAsked(both, 120, { ...both, direction: 'out', toArea: 'C', weightGrams: 60 })).toMatchObject({ service: 'BOTH', returnArea: 'C', returnGrams: 60 });
    expect(newPriceAsked(both, 120, { ...both, direction: 'out', state: 'cancelled' })).toMatchObject({ service: 'SEND' });
    expect(partOfWayIn({ service: 'BOTH', lines: [line('SEND', 30_000), line('RETURN', 28_000)] })).toBe(30_000);
  });
});
