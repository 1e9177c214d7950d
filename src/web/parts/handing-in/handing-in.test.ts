import { describe, expect, it } from 'vitest';
import { missingPapers, openPapers, paperAnswer } from './papers.ts';
import { birthOf } from './people.ts';

const published = [
  { no: 1, name: 'Giấy đề nghị', originals: 1, copies: 0, note: false },
  { no: 2, name: 'Biên bản họp', originals: 0, copies: 2, note: false },
  { no: 3, name: 'Lưu ý', originals: 0, copies: 0, note: true },
];

describe('what is handed in', () => {
  it('takes a birthday with and without signs, a month and year, or the year alone', () => {
    expect(birthOf('17/05/1983')).toBe('1983-05-17');
    expect(birthOf('17051983')).toBe('1983-05-17');
    expect(birthOf('7.5.1983')).toBe('1983-05-07');
    expect(birthOf('05/1983')).toBe('1983-05');
    expect(birthOf('1983')).toBe('1983');
    expect(birthOf('  ')).toBeUndefined();
  });

  it('passes on a day that does not exist so that the rules refuse it, and never bends it into another', () => {
    expect(birthOf('30/02/1983')).not.toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(birthOf('hôm qua')).toBe('hôm qua');
  });

  it('answers a paper that is there with the numbers the published list asks for', () => {
    expect(paperAnswer({ originals: 1, copies: 2 }, 'complete', '')).toEqual({ state: 'complete', originals: 1, certified: 0, copies: 2, reason: '' });
    expect(paperAnswer({ originals: 1, copies: 2 }, 'missing', 'x')).toMatchObject({ originals: 0, copies: 0, reason: '' });
    expect(paperAnswer({ originals: 1, copies: 2 }, 'notApplicable', 'không thuộc')).toMatchObject({ originals: 0, reason: 'không thuộc' });
  });

  it('counts what travels: one of a paper whose number is not stated, a certified copy of what would only be shown', () => {
    expect(paperAnswer({ originals: 0, copies: 0 }, 'complete', '', true)).toMatchObject({ originals: 1, certified: 0, copies: 0 });
    expect(paperAnswer({ originals: 0, copies: 0, shownOnly: true }, 'complete', '', true)).toMatchObject({ originals: 0, certified: 1, copies: 0 });
    expect(paperAnswer({ originals: 1, copies: 0, shownOnly: true }, 'complete', '', true)).toMatchObject({ originals: 1, certified: 0 });
    expect(paperAnswer({ originals: 0, copies: 0 }, 'complete', '')).toMatchObject({ originals: 0, certified: 0, copies: 0 });
  });

  it('counts notes of the list neither as open nor as missing', () => {
    const draft = { papers: { 1: paperAnswer({ originals: 1, copies: 0 }, 'complete', '') } };
    expect(openPapers(draft, published)).toBe(1);
    expect(missingPapers(draft, published)).toEqual([]);
  });

  it('names a paper handed in in too small a number as missing', () => {
    const few = { ...paperAnswer({ originals: 0, copies: 2 }, 'complete', ''), copies: 1 };
    const draft = { papers: { 2: few } };
    expect(missingPapers(draft, published)).toEqual([{ no: 2, name: 'Biên bản họp', originals: 0, copies: 1 }]);
  });
});
