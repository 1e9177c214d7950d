import { expect, test } from 'vitest';
import { countedAs, findingsOf, lackingIn, verdictOf } from './verdicts.ts';

test('a scan says that the parcel is there and whole', () => {
  expect(countedAs('RA1', verdictOf('accepted'))).toEqual({ postingNo: 'RA1', finding: 'accepted' });
  expect(lackingIn(verdictOf('filed'))).toEqual([]);
});

test('only a list for the agency files or sends back', () => {
  expect(findingsOf('filing')).toEqual(['filed', 'supplement', 'refusal']);
  expect(findingsOf('transport')).toEqual(['accepted']);
  expect(findingsOf('giveBack')).toEqual(['accepted']);
});

test('a difference needs words, Mẫu 03 a reason, Mẫu 02 the papers as well', () => {
  expect(lackingIn({ ...verdictOf('filed'), condition: 'damaged', note: ' ' })).toEqual(['note']);
  expect(lackingIn(verdictOf('refusal'))).toEqual(['reason']);
  expect(lackingIn(verdictOf('supplement'))).toEqual(['reason', 'wanted']);
});

test('what was typed for another finding is not sent', () => {
  const typed = { ...verdictOf('filed'), note: 'x', reason: 'Thiếu giấy', documentNo: '12/VB', wanted: { 2: '', 3: ' bản sao mờ ' }, acknowledged: true };
  expect(countedAs('RA1', typed)).toEqual({ postingNo: 'RA1', finding: 'filed', acknowledgeDuplicate: true });
  expect(countedAs('RA1', { ...typed, finding: 'supplement', respondBy: '2026-12-01' })).toEqual({ postingNo: 'RA1', finding: 'supplement', reason: 'Thiếu giấy', wanted: [{ no: 2 }, { no: 3, what: 'bản sao mờ' }], respondBy: '2026-12-01' });
  expect(countedAs('RA1', { ...typed, finding: 'refusal', condition: 'papersDiffer', note: 'thiếu 1 bản' })).toEqual({ postingNo: 'RA1', finding: 'refusal', difference: 'papersDiffer', note: 'thiếu 1 bản', reason: 'Thiếu giấy', documentNo: '12/VB' });
});
