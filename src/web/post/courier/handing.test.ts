import { describe, expect, test } from 'vitest';
import { deliveryOf, handingFrom, keptOf, missingOf } from './handing.ts';

const SIGNED = 'M10 10 L20 20 L30 10 L40 20';
const ITEM = { version: 4, owed: [{ purse: 'fee' as const, owedVnd: 30_000 }, { purse: 'postage' as const, owedVnd: 26_000 }], papersToRecover: [{ id: 'p1', name: 'Giấy cũ' }] };
const FREE = { version: 4, owed: [], papersToRecover: [] };

describe('a delivery at the door', () => {
  test('nothing entered: identity, papers, each purse and the signature are open', () => {
    expect(missingOf(handingFrom(undefined), ITEM)).toEqual(['idNumber', 'recovered', 'method.fee', 'method.postage', 'signature']);
  });

  test('a proxy shows her paper with its number, and is named', () => {
    const proxy = { ...handingFrom({ role: 'proxy' }), idNumber: '027095001234', signature: SIGNED };
    expect(missingOf(proxy, FREE)).toEqual(['name', 'authority', 'authorityNote']);
  });

  test('a card needs the number on its slip, paper the number of the signed phiếu gửi', () => {
    const handing = { ...handingFrom({ methods: { fee: 'card', postage: 'cash' }, recovered: ['p1'], proof: 'paper' }), idNumber: '027095001234' };
    expect(missingOf(handing, ITEM)).toEqual(['slip.fee', 'documentNo']);
  });

  test('each purse goes with its own amount, papers of another day are left out', () => {
    const handing = { ...handingFrom({ methods: { fee: 'card', postage: 'cash' }, slips: { fee: ' 778 ' }, recovered: ['p1', 'gone'] }), idNumber: '027 095 001234', signature: SIGNED };
    expect(missingOf(handing, ITEM)).toEqual([]);
    expect(deliveryOf(handing, ITEM)).toEqual({
      expectedVersion: 4,
      taker: { role: 'receiver', idKind: 'CCCD', idNumber: '027095001234' },
      recovered: ['p1'],
      payments: [
        { purse: 'fee', method: 'card', amountVnd: 30_000, evidenceNo: '778' },
        { purse: 'postage', method: 'cash', amountVnd: 26_000 },
      ],
      proof: { kind: 'screen', signature: SIGNED },
    });
  });

  test('the device keeps what was typed, but neither the identity number nor the signature', () => {
    const handing = { ...handingFrom({ role: 'proxy', name: 'Trần Thị Bé', methods: { fee: 'cash' } }), idNumber: '027095001234', signature: SIGNED };
    const kept = JSON.stringify(keptOf(handing));
    expect(kept).not.toContain('027095001234');
    expect(kept).not.toContain('M10');
    expect(handingFrom(JSON.parse(kept))).toEqual({ ...handing, idNumber: '', signature: '' });
  });

  test.each([['text'], [[1, 2]], [null], [{ role: 'king', methods: 7, recovered: 'p1', proof: 3 }]])('what the device kept wrongly counts as nothing: %j', (kept) => {
    expect(handingFrom(kept)).toEqual(handingFrom(undefined));
  });
});
