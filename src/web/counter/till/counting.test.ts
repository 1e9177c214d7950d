import { expect, test } from 'vitest';
import { amountsOf, differing, digitsOf, isWhole, NOTHING_COUNTED, NOTHING_TYPED, noteKey, piecesOf, piecesTyped, countingFrom, totalsOf, ZEROS_TYPED } from './counting.ts';

test('a purse nobody counted is not a purse with nothing in it', () => {
  expect([isWhole(NOTHING_TYPED), isWhole(ZEROS_TYPED), isWhole({ ...ZEROS_TYPED, fee: '99999999999' })]).toEqual([false, true, false]);
});

test('an amount typed with dots is read by its digits', () => {
  expect(amountsOf({ ...ZEROS_TYPED, fee: digitsOf('150.000 đ') })).toEqual({ fee: 150_000, postage: 0, thirdParty: 0 });
});

test('more in one purse never makes up for less in another', () => {
  expect(differing({ fee: '1000', postage: '0', thirdParty: '0' }, { fee: 0, postage: 1000, thirdParty: 0 })).toEqual([
    { purse: 'fee', amount: 1000 },
    { purse: 'postage', amount: -1000 },
  ]);
  expect(differing(ZEROS_TYPED, undefined)).toEqual([]);
});

test('banknotes make the total of their purse; a purse without any has what was typed', () => {
  const tally = { byNotes: true, totals: { ...NOTHING_TYPED, postage: '7000' }, notes: { [noteKey('fee', 500_000)]: '2', [noteKey('fee', 1_000)]: '3', [noteKey('thirdParty', 200_000)]: '0' } };
  expect(totalsOf(tally)).toEqual({ fee: '1003000', postage: '7000', thirdParty: '0' });
  expect(piecesOf(tally)).toEqual([{ purse: 'fee', note: 500_000, pieces: 2 }, { purse: 'fee', note: 1_000, pieces: 3 }]);
  expect([piecesOf({ ...tally, byNotes: false }), totalsOf({ ...tally, byNotes: false }).fee]).toEqual([[], '']);
});

test('a count left half-way is there again; what somebody else wrote there is not', () => {
  const tally = { byNotes: true, totals: { ...NOTHING_TYPED, fee: '5000' }, notes: { [noteKey('fee', 5_000)]: '1' }, reason: 'thiếu', absentReason: '' };
  expect(countingFrom(JSON.parse(JSON.stringify(tally)))).toEqual(tally);
  for (const strange of [null, 'x', [], { totals: 3, notes: { 'fee.7': '1' } }]) expect(countingFrom(strange)).toEqual(NOTHING_COUNTED);
  expect(piecesTyped('9999999')).toBe('100000');
});
