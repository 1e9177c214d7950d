import { describe, expect, it } from 'vitest';
import { checkedPapers } from '#web/parts/handing-in/papers.ts';
import { draftBody, emptyDraft, readDraftBody, receptionOf } from './draft.ts';

describe('what is typed at the counter', () => {
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
