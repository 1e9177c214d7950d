import { describe, expect, it } from 'vitest';
import { birthOf, draftBody, emptyDraft, missingPapers, openPapers, paperAnswer, readDraftBody, receptionOf } from './draft.ts';
import { checkedPapers } from './request.ts';

const published = [
  { no: 1, name: 'Giấy đề nghị', originals: 1, copies: 0, note: false },
  { no: 2, name: 'Biên bản họp', originals: 0, copies: 2, note: false },
  { no: 3, name: 'Lưu ý', originals: 0, copies: 0, note: true },
];

describe('what is typed at the counter', () => {
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

  it('counts notes of the list neither as open nor as missing', () => {
    const draft = { ...emptyDraft('1.001612'), papers: { 1: paperAnswer({ originals: 1, copies: 0 }, 'complete', '') } };
    expect(openPapers(draft, published)).toBe(1);
    expect(missingPapers(draft, published)).toEqual([]);
  });

  it('names a paper handed in in too small a number as missing', () => {
    const few = { ...paperAnswer({ originals: 0, copies: 2 }, 'complete', ''), copies: 1 };
    const draft = { ...emptyDraft(), papers: { 2: few } };
    expect(missingPapers(draft, published)).toEqual([{ no: 2, name: 'Biên bản họp', originals: 0, copies: 1 }]);
  });

  it('sends only what was filled in', () => {
    const draft = { ...emptyDraft('1.001612'), owner: { ...emptyDraft().owner, name: ' Nguyễn Thị Bưởi ', idNumber: '024183000417' }, toRecover: 'Giấy cũ\n\n Sổ cũ ' };
    const body = receptionOf(draft, false);
    expect(body.parties).toEqual([{ role: 'owner', name: 'Nguyễn Thị Bưởi', idKind: 'CCCD', idNumber: '024183000417', evidence: 'identityShown' }]);
    expect(body.papersToRecover).toEqual(['Giấy cũ', 'Sổ cũ']);
    expect(body).not.toHaveProperty('acknowledgeDuplicate');
    expect(checkedPapers(draft)).toEqual([]);
  });

  it('adds whoever hands it in for the owner, with the paper that allows it', () => {
    const draft = { ...emptyDraft(), handsIn: 'authorised' as const, other: { ...emptyDraft().other, name: 'Trần Văn Hùng' }, otherNote: 'số 12 ngày 08/02/2021' };
    expect(receptionOf(draft, true).parties[1]).toMatchObject({ role: 'authorised', evidence: 'authorisationPaper', evidenceNote: 'số 12 ngày 08/02/2021' });
  });

  it('comes back from the server as it was kept, and leaves drafts of other forms alone', () => {
    const draft = { ...emptyDraft('1.001612'), step: 2, quantity: 3 };
    expect(readDraftBody(draftBody(draft))).toEqual(draft);
    expect(readDraftBody({ form: 'another/1', draft: {} })).toBeUndefined();
  });
});
