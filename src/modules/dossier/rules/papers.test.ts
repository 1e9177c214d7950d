import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CheckedPaper, PAPER_STATES, type PublishedPaper, paperNotPublished, papersMissing, reasonMissing, shortages, supplementIncomplete } from './papers.ts';

const LIST: readonly PublishedPaper[] = [
  { no: 1, name: 'Giấy đề nghị', originals: 1, copies: 0, note: false },
  { no: 2, name: 'Biên bản họp', originals: 0, copies: 1, note: false },
  { no: 3, name: 'Trường hợp nộp qua bưu chính…', originals: 0, copies: 0, note: true },
  { no: 4, name: 'Bản vẽ', originals: 2, copies: 1, note: false },
];

function found(no: number, changes: Partial<CheckedPaper> = {}): CheckedPaper {
  return { no, state: 'complete', originals: 1, certified: 0, copies: 1, reason: null, ...changes };
}

const WHOLE = [found(1), found(2, { originals: 0 }), found(4, { originals: 2, certified: 1, copies: 0 })];

describe('checking a dossier paper by paper', () => {
  test('a complete one is complete; notes are not asked for', () => {
    expect(papersMissing(LIST, WHOLE)).toBeUndefined();
  });

  test('an incomplete one is refused with all shortages at once, in the order of the list', () => {
    expect(shortages(LIST, [found(4, { originals: 1, copies: 0 })])).toEqual([
      { no: 1, name: 'Giấy đề nghị', originals: 1, copies: 0 },
      { no: 2, name: 'Biên bản họp', originals: 0, copies: 1 },
      { no: 4, name: 'Bản vẽ', originals: 1, copies: 1 },
    ]);
    expect(papersMissing(LIST, [])).toEqual({ code: 'dossier.papersMissing', status: 422, facts: { papers: ['1. Giấy đề nghị', '2. Biên bản họp', '4. Bản vẽ'], count: 3 } });
  });

  test('what the clerk marks as missing is missing, whatever she counted', () => {
    expect(shortages(LIST, [...WHOLE.slice(1), found(1, { state: 'missing' })]).map((paper) => paper.no)).toEqual([1]);
  });

  test('an original too many serves as the copy; a certified copy is a copy', () => {
    expect(shortages(LIST, [found(1), found(2, { originals: 1, copies: 0 }), found(4, { originals: 3, copies: 0 })])).toEqual([]);
  });

  test('what does not apply is not missing, but says why', () => {
    const silent = [found(1), found(2, { state: 'notApplicable', originals: 0, copies: 0 }), found(4, { originals: 2 })];
    expect(papersMissing(LIST, silent)).toBeUndefined();
    expect(reasonMissing(silent)).toEqual({ code: 'dossier.paperReasonMissing', status: 422, facts: { field: 'papers', no: 2 } });
    expect(reasonMissing(silent.map((paper) => ({ ...paper, reason: 'không có thành viên góp vốn' })))).toBeUndefined();
  });

  test('a paper outside the published list, a note among them, and a paper twice are refused by number', () => {
    expect(paperNotPublished(LIST, [1, 9])).toEqual({ code: 'dossier.paperNotPublished', status: 422, facts: { field: 'papers', no: 9 } });
    expect(paperNotPublished(LIST, [3])?.facts).toEqual({ field: 'papers', no: 3 });
    expect(paperNotPublished(LIST, [1, 2, 1])?.code).toBe('dossier.paperTwice');
    expect(paperNotPublished(LIST, [1, 2, 4])).toBeUndefined();
  });

  test('a supplement is taken in only when everything asked for is there', () => {
    const asked = [{ no: 2, name: 'Biên bản họp' }, { no: 4, name: 'Bản vẽ' }];
    expect(supplementIncomplete(asked, [found(2)])?.facts).toEqual({ papers: ['4. Bản vẽ'], count: 1 });
    expect(supplementIncomplete(asked, [found(2), found(4, { originals: 0, copies: 0 })])?.code).toBe('dossier.supplementIncomplete');
    expect(supplementIncomplete(asked, [found(2), found(4)])).toBeUndefined();
  });

  test('whatever is found, a paper is short exactly when it applies and less was counted than is published', () => {
    const counts = fc.record({ no: fc.constantFrom(1, 2, 4), state: fc.constantFrom(...PAPER_STATES), originals: fc.nat(3), certified: fc.nat(3), copies: fc.nat(3), reason: fc.constant(null) });
    fc.assert(fc.property(counts, (paper) => {
      const published = LIST.find((one) => one.no === paper.no) ?? LIST[0];
      const [originals, copies] = [published?.originals ?? 0, published?.copies ?? 0];
      const enough = paper.originals >= originals && paper.originals + paper.certified + paper.copies >= originals + copies;
      const short = shortages(LIST, [paper]).some((one) => one.no === paper.no);
      expect(short).toBe(paper.state === 'missing' || (paper.state === 'complete' && !enough));
    }));
  });
});
