import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Actor } from '#kernel/actor.ts';
import { instantOf } from '#kernel/day.ts';
import { permissionsOf } from '#modules/access/rules.ts';
import { duplicateSuspected, handoverDue, voidNeedsSecond } from './counter.ts';
import { competenceTooLow, completesAlone, delegationFor, notByPost, outsideFields, readParties, restrictedReceiver, sameTwice } from './desk.ts';
import { destinationOf, nothingSettled, notReadyToHandOver, reachesDepartment, type Handable } from './handing-over.ts';
import { draftTooLarge, DRAFTS_EACH, plainSecret, SECRET_LENGTH, shownSecret, tooManyDrafts } from './keeping.ts';
import { backfillInFuture, bookOrderBroken } from './paper-book.ts';
import { papersToRecover, recoveredUnknown, RETURN_EVIDENCE, takesPapersBack, takerOf, takerRefused, type ResultTaker } from './returning.ts';

function actor(employer: 'agency' | 'post', part: Partial<Actor> = {}): Actor {
  const role = employer === 'post' ? 'POSTAL_COUNTER' : 'OSS_OFFICER';
  const permissions = permissionsOf(employer, { role, granted: [], denied: [] });
  return { staffId: 's', name: 'n', employer, assignmentId: 'a', role, unitId: 'u', workstation: null, permissions, fields: [], procedures: [], competence: 3, ...part };
}

describe('when a dossier must be with the department', () => {
  const deadline = instantOf('2021-02-26', 17 * 60);
  test.each([
    ['before closing of the same day', instantOf('2021-02-26', 9 * 60), 'today'],
    ['at the minute of closing itself still today', deadline, 'today'],
    ['a minute after closing it is overdue', instantOf('2021-02-26', 17 * 60 + 1), 'overdue'],
    ['on the day before it is for the next morning', instantOf('2021-02-25', 16 * 60), 'nextMorning'],
  ] as const)('%s', (_title, now, due) => {
    expect(handoverDue(deadline, now)).toBe(due);
  });
});

describe('who completes acceptance', () => {
  test('an officer by her own act, a postal clerk only with delegation and the competence to receive alone', () => {
    expect(completesAlone(actor('agency'), null)).toBe(true);
    expect(completesAlone(actor('post'), null)).toBe(false);
    expect(completesAlone(actor('post'), 'd')).toBe(true);
    expect(completesAlone(actor('post', { competence: 2 }), 'd')).toBe(false);
    expect([delegationFor(actor('agency'), 'd'), delegationFor(actor('post'), 'd')]).toEqual([null, 'd']);
  });
  test('a clerk who observes or guides does not receive; an officer is not asked for a competence of the post', () => {
    expect([0, 1, 2, 3, 4].map((competence) => competenceTooLow(actor('post', { competence }))?.code)).toEqual(['reception.competenceTooLow', 'reception.competenceTooLow', undefined, undefined, undefined]);
    expect(competenceTooLow(actor('agency', { competence: 0 }))).toBeUndefined();
  });
  test('a civil-servant-only procedure is closed to the post whatever it is granted, and to an officer without the authority', () => {
    const marks = { civilServantOnly: true };
    expect(restrictedReceiver(actor('post', { permissions: ['dossier.receiveRestricted'] }), marks)?.code).toBe('dossier.restrictedReceiver');
    expect(restrictedReceiver(actor('agency'), marks)).toBeUndefined();
    expect(restrictedReceiver(actor('agency', { permissions: [] }), marks)?.code).toBe('reception.restricted');
    expect(restrictedReceiver(actor('post'), { civilServantOnly: false })).toBeUndefined();
  });
  test('an assignment to a line of work opens its fields, to another field it does not', () => {
    const clerk = actor('agency', { fields: ['nganh-tu-phap'] });
    expect(outsideFields(clerk, 'ho-tich', 'nganh-tu-phap', '1.001193')).toBeUndefined();
    expect(outsideFields(clerk, 'ho-tich', 'nganh-y-te', '1.001193')?.code).toBe('access.outsideAssignment');
    expect(outsideFields(clerk, 'ho-tich', null, '1.001193')?.code).toBe('access.outsideAssignment');
    expect(outsideFields(actor('agency', { fields: ['ho-tich'] }), 'ho-tich', null, '1.001193')).toBeUndefined();
  });
  test('a filing by post needs the mark of the agency, a filing at the counter does not', () => {
    expect(notByPost('post', { bcciIn: false }, 'x')?.code).toBe('reception.notByPost');
    expect(notByPost('post', { bcciIn: true }, 'x')).toBeUndefined();
    expect(notByPost('counter', { bcciIn: false }, 'x')).toBeUndefined();
  });
});

describe('people at the desk', () => {
  const card = '024080000001|121234567|Nguyễn Văn Ẩn|17051980|Nam|Bích Sơn, Việt Yên|10052021|thêm|nữa';
  test('a card fills name, number, birth and address, and what was typed stands', () => {
    expect(readParties([{ role: 'owner', evidence: 'identityShown', cardText: card, address: 'Nếnh' }])).toMatchObject([
      { party: { role: 'owner', name: 'Nguyễn Văn Ẩn', idKind: 'CCCD', idNumber: '024080000001', birth: '1980-05-17', address: 'Nếnh' }, warnings: [] },
    ]);
  });
  test('a card text in decomposed letters is read as composed', () => {
    expect(readParties([{ role: 'owner', evidence: 'identityShown', cardText: card.normalize('NFD') }])).toMatchObject([{ party: { name: 'Nguyễn Văn Ẩn' } }]);
  });
  test('a typed passport does not take the number of the card', () => {
    const [read] = [readParties([{ role: 'owner', evidence: 'identityShown', cardText: card, idKind: 'PASSPORT', idNumber: 'B1234567' }])].flat();
    expect(read).toMatchObject({ party: { idKind: 'PASSPORT', idNumber: 'B1234567' } });
  });
  test('the second person is named by her place', () => {
    const answer = readParties([{ role: 'owner', evidence: 'none', name: 'A', idKind: 'NONE' }, { role: 'submitter', evidence: 'none', name: 'B' }]);
    expect(answer).toMatchObject({ code: 'reception.partyIncomplete', facts: { field: 'parties[1].idKind' } });
  });
});

describe('duplicates', () => {
  test('are shown once, and pass when the clerk has seen them', () => {
    expect(duplicateSuspected(['c1'], false)?.facts).toEqual({ codes: ['c1'] });
    expect(duplicateSuspected(['c1'], true)).toBeUndefined();
    expect(duplicateSuspected([], false)).toBeUndefined();
    expect(sameTwice(['a', 'b', 'a'], false)?.facts).toEqual({ codes: ['a'] });
    expect(sameTwice(['a', 'b'], false)).toBeUndefined();
  });
});

describe('voiding', () => {
  test('a void needs a second person', () => {
    expect([voidNeedsSecond('lan', 'lan')?.code, voidNeedsSecond('lan', 'mai')]).toEqual(['reception.voidNeedsSecond', undefined]);
  });
});

describe('handing over', () => {
  const dossier = (status: number, part: Partial<Handable> = {}): Handable => ({ id: 'd', status, cancelled: false, receptionUnitId: 'oss', competentUnitId: 'dept', stopReason: null, result: 'none', ...part });
  test('papers travel once accepted and when the dossier is refused, results only while the dossier is solved and not returned', () => {
    const refused = (item: 'papers' | 'result') => [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].filter((status) => notReadyToHandOver(dossier(status), item) === undefined);
    expect(refused('papers')).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(refused('result')).toEqual([9]);
    expect(notReadyToHandOver(dossier(2, { cancelled: true }), 'papers')?.code).toBe('reception.notReadyToHandOver');
  });
  test('a refusal on the merits travels like a result once it has its number; what was withdrawn has none', () => {
    const ended = (stopReason: Handable['stopReason'], result: Handable['result']) => notReadyToHandOver(dossier(8, { stopReason, result }), 'result')?.code;
    expect(ended('REFUSED_ON_MERITS', 'sealed')).toBeUndefined();
    expect([ended('REFUSED_ON_MERITS', 'signed'), ended('WITHDRAWN', 'sealed')]).toEqual(['reception.notReadyToHandOver', 'reception.notReadyToHandOver']);
  });
  test('papers of a dossier that ended without a result go back to the one-stop', () => {
    expect([3, 7, 8, 9].map((status) => destinationOf(dossier(status), 'papers'))).toEqual(['oss', 'dept', 'oss', 'dept']);
  });
  test('papers go to the department, results to the one-stop; only at the department a dossier becomes its work', () => {
    expect([destinationOf(dossier(2), 'papers'), destinationOf(dossier(9), 'result')]).toEqual(['dept', 'oss']);
    expect(reachesDepartment(dossier(2), 'papers', 'dept')).toBe(true);
    expect(reachesDepartment(dossier(2), 'papers', 'other')).toBe(false);
    expect(reachesDepartment(dossier(4), 'papers', 'dept')).toBe(false);
    expect(reachesDepartment(dossier(2), 'result', 'dept')).toBe(false);
  });
  test('papers taken back from the citizen go to the department once the dossier is solved or stopped', () => {
    expect([2, 3, 8, 9, 10].filter((status) => notReadyToHandOver(dossier(status), 'recovered') === undefined)).toEqual([8, 9, 10]);
    expect([8, 10].map((status) => destinationOf(dossier(status), 'recovered'))).toEqual(['dept', 'dept']);
  });

  test('a settlement of nothing is refused, one that found only a strange set is not', () => {
    expect([nothingSettled(0, 0, 0)?.code, nothingSettled(0, 0, 1)]).toEqual(['reception.nothingSettled', undefined]);
  });
});

describe('the paper book', () => {
  const at = (minute: number) => instantOf('2021-01-12', minute);
  const book = [{ bookNo: 2, receivedAt: at(540) }, { bookNo: 4, receivedAt: at(600) }];
  test.each([
    ['between its neighbours', { bookNo: 3, receivedAt: at(570) }, null, undefined],
    ['at the same minute as its neighbour', { bookNo: 3, receivedAt: at(540) }, null, undefined],
    ['earlier than the number before', { bookNo: 3, receivedAt: at(539) }, null, 'reception.bookOrder'],
    ['later than the number after', { bookNo: 3, receivedAt: at(601) }, null, 'reception.bookOrder'],
    ['out of order with its reason', { bookNo: 3, receivedAt: at(539) }, 'ghi sai giờ', undefined],
    ['a number entered already, whatever the reason', { bookNo: 4, receivedAt: at(600) }, 'lý do', 'reception.bookNoTaken'],
  ] as const)('%s', (_title, entry, explanation, code) => {
    expect(bookOrderBroken(entry, book, explanation)?.code).toBe(code);
  });
  test('nothing is received in the future', () => {
    expect([backfillInFuture(at(600), at(600)), backfillInFuture(at(601), at(600))?.code]).toEqual([undefined, 'reception.backfillInFuture']);
  });
});

describe('who takes a result', () => {
  const taker = (part: Partial<ResultTaker> = {}): ResultTaker => ({ role: 'owner', evidence: 'identityShown', evidenceNote: null, slipShown: true, withoutSlipNote: null, ...part });
  test('the owner on any evidence, a proxy only on authority with its particulars', () => {
    for (const evidence of RETURN_EVIDENCE) expect(takerRefused(taker({ evidence }))).toBeUndefined();
    const codes = RETURN_EVIDENCE.map((evidence) => takerRefused(taker({ role: 'authorised', evidence, evidenceNote: 'số 1' }))?.code);
    expect(codes).toEqual(['reception.authorityMissing', 'reception.authorityMissing', undefined, undefined, undefined]);
    expect(takerRefused(taker({ role: 'authorised', evidence: 'familyPaper' }))?.code).toBe('reception.authorityNoteMissing');
  });
  test('without the slip she is taken for who she is by a written note', () => {
    expect(takerRefused(taker({ slipShown: false }))?.code).toBe('reception.withoutSlipNote');
    expect(takerRefused(taker({ slipShown: false, withoutSlipNote: 'đối chiếu CCCD' }))).toBeUndefined();
  });
  test('is known from the dossier by role and name; a stranger is as she was told', () => {
    const people = [
      { role: 'owner', name: 'An', idKind: 'CCCD', idNumber: '1', phone: '09' },
      { role: 'receiver', name: 'Bình', idKind: 'CMND', idNumber: '2', phone: null },
    ] as const;
    expect(takerOf(people, { role: 'owner' })).toEqual({ name: 'An', idKind: 'CCCD', idNumber: '1', phone: '09' });
    expect(takerOf(people, { role: 'authorised' })).toEqual({ name: 'Bình', idKind: 'CMND', idNumber: '2', phone: null });
    expect(takerOf(people, { role: 'authorised', name: 'Chi' })).toEqual({ name: 'Chi', idKind: 'NONE', idNumber: null, phone: null });
    expect(takerOf(people, { role: 'owner', idKind: 'PASSPORT' })).toEqual({ name: 'An', idKind: 'PASSPORT', idNumber: null, phone: '09' });
    expect(takerOf([], { role: 'owner' })).toBeUndefined();
  });
  test('papers are taken back for a result, not for a refusal', () => {
    expect([takesPapersBack(9), takesPapersBack(2), takesPapersBack(8)]).toEqual([true, true, false]);
  });
  test('papers to be withdrawn come back first, and only those', () => {
    const wanted = [{ id: 'a', name: 'Giấy hẹn' }, { id: 'b', name: 'Giấy cũ' }];
    expect(papersToRecover(wanted, ['a'])?.facts).toEqual({ papers: ['Giấy cũ'] });
    expect(papersToRecover(wanted, ['b', 'a'])).toBeUndefined();
    expect([recoveredUnknown(wanted, ['a']), recoveredUnknown(wanted, ['c'])?.code]).toEqual([undefined, 'reception.recoveredUnknown']);
  });
});

describe('secrets and drafts', () => {
  test('a secret typed from paper in small letters, with dashes, O for 0 and I or L for 1, is the one issued', () => {
    const crockford = fc.array(fc.constantFrom(...'0123456789ABCDEFGHJKMNPQRSTVWXYZ'), { minLength: SECRET_LENGTH, maxLength: SECRET_LENGTH }).map((letters) => letters.join(''));
    fc.assert(
      fc.property(crockford, (secret) => {
        expect(plainSecret(shownSecret(secret).toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l'))).toBe(secret);
        expect(shownSecret(secret)).toHaveLength(SECRET_LENGTH + 2);
      }),
    );
  });
  test('a draft is measured in bytes, not letters', () => {
    expect(draftTooLarge('ễ'.repeat(21_845))).toBeUndefined();
    expect(draftTooLarge('ễ'.repeat(21_846))?.code).toBe('reception.draftTooLarge');
    expect([tooManyDrafts(DRAFTS_EACH - 1), tooManyDrafts(DRAFTS_EACH)?.code]).toEqual([undefined, 'reception.tooManyDrafts']);
  });
});
