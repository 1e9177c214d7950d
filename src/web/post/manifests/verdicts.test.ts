import { expect, test } from 'vitest';
import { PART_MOST } from '#modules/postal/rules/manifests.ts';
import { countedAs, findingsOf, inParts, lackingIn, verdictOf } from './verdicts.ts';

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

test('papers counted otherwise need no words of their own, and are sent only while they differ', () => {
  const differs = { ...verdictOf('filed'), condition: 'papersDiffer' as const, papers: { 2: { originals: 0, certified: 0, copies: 0 }, 3: { originals: 1, certified: 0, copies: 2 } } };
  expect(lackingIn(differs)).toEqual([]);
  expect(countedAs('RA1', differs)).toEqual({
    postingNo: 'RA1',
    finding: 'filed',
    difference: 'papersDiffer',
    papers: [{ no: 2, state: 'missing', originals: 0, certified: 0, copies: 0 }, { no: 3, state: 'complete', originals: 1, certified: 0, copies: 2 }],
  });
  expect(countedAs('RA1', { ...differs, condition: 'whole' })).toEqual({ postingNo: 'RA1', finding: 'filed' });
});

test('what was typed for another finding is not sent', () => {
  const typed = { ...verdictOf('filed'), note: 'x', reason: 'Thiếu giấy', documentNo: '12/VB', wanted: { 2: '', 3: ' bản sao mờ ' }, acknowledged: true };
  expect(countedAs('RA1', typed)).toEqual({ postingNo: 'RA1', finding: 'filed', acknowledgeDuplicate: true });
  expect(countedAs('RA1', { ...typed, finding: 'supplement', respondBy: '2026-12-01' })).toEqual({ postingNo: 'RA1', finding: 'supplement', reason: 'Thiếu giấy', wanted: [{ no: 2 }, { no: 3, what: 'bản sao mờ' }], respondBy: '2026-12-01' });
  expect(countedAs('RA1', { ...typed, finding: 'refusal', condition: 'papersDiffer', note: 'thiếu 1 bản' })).toEqual({ postingNo: 'RA1', finding: 'refusal', difference: 'papersDiffer', note: 'thiếu 1 bản', reason: 'Thiếu giấy', documentNo: '12/VB' });
});

test('a long count goes in parts of what one request carries, the last ends it; a short one is its own end', () => {
  const lines = Array.from({ length: PART_MOST * 2 + 1 }, (_line, no) => countedAs(`RA${no}`, verdictOf('accepted')));
  const { before, last } = inParts(lines);
  expect([before.map((part) => part.length), last.length, [...before.flat(), ...last]]).toEqual([[PART_MOST, PART_MOST], 1, lines]);
  expect(inParts(lines.slice(0, PART_MOST))).toEqual({ before: [], last: lines.slice(0, PART_MOST) });
  expect(inParts([])).toEqual({ before: [], last: [] });
});
