import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { instantOf } from '#kernel/day.ts';
import { statementsSent } from '#platform/database.ts';
import { ID_KINDS } from '#modules/dossier/rules/people.ts';
import { openHouse, type TestHouse } from '#test/house.ts';
import { codeOf, COPIES, EXTRACT, freshNumber, HOUSEHOLD, household, NO_TERM, openCounter, TWO_CASES, type Counter } from '../fixture/counter.ts';
import { RECEIVER_ROLES, RETURN_EVIDENCE } from '../rules/returning.ts';
import { amendDossier, cancelReception, coSignReception } from './after-reception.ts';
import { checkPapers } from './check-papers.ts';
import { backfillReception, receiveDossier } from './receive-dossier.ts';
import { recordGuidance } from './record-guidance.ts';
import { isSecretValid, issueSecret } from './secrets.ts';

let house: TestHouse;
let at: Counter;

beforeAll(async () => {
  house = await openHouse(import.meta.url);
  at = await openCounter(house);
});
afterAll(() => house.close());

type Asked = Parameters<typeof receiveDossier>[1];
const FRIDAY = instantOf('2021-02-26', 9 * 60);
const sheet = (no: number) => ({ no, state: 'complete', originals: 1, certified: 0, copies: 0 }) as const;

function receive(as = at.mai, asked = household(), now = FRIDAY) {
  return house.write({ as, now }, (ctx) => receiveDossier(ctx, asked));
}

describe('who may not', () => {
  test('a postal clerk let to guide only does not receive', async () => {
    expect(await codeOf(receive(at.tam))).toBe('reception.competenceTooLow');
  });
  test('what only civil servants receive, no postal clerk receives, delegated or not, and nothing of it remains', async () => {
    const asked = { ...household(), procedureCode: COPIES, papers: [sheet(1)] };
    const before = await counts();
    for (const clerk of [at.lan, at.oanh]) expect(await codeOf(receive(clerk, asked))).toBe('dossier.restrictedReceiver');
    expect(await counts()).toEqual(before);
    expect(await codeOf(receive(at.mai, asked))).toBe('done');
  });
  test('a clerk assigned to another field does not receive', async () => {
    const clerk = { ...at.mai, fields: ['TP'] };
    expect(await codeOf(receive(clerk))).toBe('access.outsideAssignment');
    expect(await codeOf(receive({ ...at.mai, fields: ['TC'] }))).toBe('done');
  });
  test('cancelling belongs to the receiver on the same day, afterwards to the head of the one-stop', async () => {
    const { dossier } = await receive(at.oanh);
    const cancel = (as = at.oanh, day = '2021-02-26') => house.write({ as, now: instantOf(day, 16 * 60 + 50) }, (ctx) => cancelReception(ctx, { id: dossier.id, expectedVersion: 1, reason: 'Nhập nhầm thủ tục' }));
    expect(await codeOf(cancel(at.mai))).toBe('dossier.cancelNotYours');
    expect(await codeOf(cancel(at.oanh, '2021-03-01'))).toBe('dossier.cancelNotYours');
    const cancelled = await cancel(at.head, '2021-03-01');
    expect(cancelled).toMatchObject({ code: dossier.code, cancelReason: 'Nhập nhầm thủ tục' });
    expect(cancelled.custody).toMatchObject([{ kind: 'papers', holderKind: 'citizen' }]);
    const [event] = await house.owner(`select voided_at is not null as voided from service_event where dossier_id = $1 and type = 'RECEIVE'`, [dossier.id]);
    expect(event).toEqual({ voided: true });
  });
});

describe('one dossier', () => {
  test('is received with code, appointment, secret, and the clerk holding its papers', async () => {
    const { dossier, trackingSecret, warnings } = await receive(at.mai, household(), instantOf('2021-02-09', 15 * 60 + 40));
    expect(dossier).toMatchObject({ status: 2, code: '000.00.19.H02-210209-0001', due: { day: '2021-02-19' }, regime: 'NĐ 61/2018', units: { competent: { id: at.finance } } });
    expect(dossier.custody).toMatchObject([{ kind: 'papers', holderKind: 'staff', staff: { id: at.mai.staffId } }]);
    expect(warnings).toEqual([]);
    expect(trackingSecret).toMatch(/^[0-9A-HJKMNP-TV-Z]{12}$/);
    const kept = await house.owner('select secret_hash, s::text as whole from dossier_secret s where dossier_id = $1', [dossier.id]);
    expect(JSON.stringify(kept)).not.toContain(trackingSecret);
  });
  test('incomplete is refused by name and leaves no trace: no number, no papers, no secret, no entry', async () => {
    const before = await counts();
    const asked = { ...household(), papers: [{ ...sheet(1), state: 'missing' as const, originals: 0 }] };
    await expect(receive(at.mai, asked)).rejects.toMatchObject({ problem: { code: 'dossier.papersMissing', facts: { papers: ['1. Giấy đề nghị đăng ký', '2. Biên bản họp thành viên hộ gia đình'] } } });
    expect(await counts()).toEqual(before);
  });
  test('a paper outside the published list is not asked for', async () => {
    expect(await codeOf(receive(at.mai, { ...household(), papers: [...household().papers, sheet(9)] }))).toBe('dossier.paperNotPublished');
  });
  test('a procedure without a known time limit, without its case, or unknown is refused by name', async () => {
    expect(await codeOf(receive(at.mai, { ...household(), procedureCode: NO_TERM, papers: [sheet(1)] }))).toBe('catalogue.termUnknown');
    expect(await codeOf(receive(at.mai, { ...household(), procedureCode: TWO_CASES, papers: [sheet(1)] }))).toBe('catalogue.caseNeeded');
    expect(await codeOf(receive(at.mai, { ...household(), procedureCode: TWO_CASES, caseNo: 1, papers: [sheet(1)] }))).toBe('done');
    expect(await codeOf(receive(at.mai, { ...household(), procedureCode: '9.999999' }))).toBe('catalogue.procedureUnknown');
  });
  test('a postal filing of what the agency has not opened to the post is refused', async () => {
    expect(await codeOf(receive(at.mai, { ...household(), procedureCode: COPIES, papers: [sheet(1)], channel: 'post' }))).toBe('reception.notByPost');
    expect((await receive(at.mai, { ...household(), channel: 'post' })).dossier.channel).toBe('post');
  });
  test('at 16:55 is received today, its first day is the next working day', async () => {
    const { dossier } = await receive(at.mai, household(), instantOf('2021-02-26', 16 * 60 + 55));
    expect(dossier).toMatchObject({ receivedDay: '2021-02-26', due: { day: '2021-03-03' } });
  });
  test('of a same-day procedure after 15:00 is due on the next working day, at 15:00:00 still today', async () => {
    const extract = () => ({ ...household(), procedureCode: EXTRACT, papers: [sheet(1)] });
    expect((await receive(at.mai, extract(), instantOf('2021-02-26', 15 * 60))).dossier).toMatchObject({ sameDay: true, due: { day: '2021-02-26' } });
    expect((await receive(at.mai, extract(), instantOf('2021-02-26', 15 * 60 + 1))).dossier.due?.day).toBe('2021-03-01');
  });
  test('takes at most twelve statements with begin and commit, a preparation fewer', async () => {
    const spent = async (as = at.mai) => {
      const before = statementsSent();
      await receive(as);
      return statementsSent() - before + 2;
    };
    expect(await spent(at.mai)).toBeLessThanOrEqual(12);
    expect(await spent(at.oanh)).toBeLessThanOrEqual(12);
    expect(await spent(at.lan)).toBeLessThanOrEqual(9);
  });
});

describe('the people', () => {
  test('the QR text of a card fills what was not typed, and a difference from it is shown', async () => {
    const number = freshNumber();
    const cardText = `${number}||Nguyễn Văn Ẩn|17051980|Nam|Thôn Núi, Bích Sơn, Việt Yên, Bắc Giang|10052021`;
    const read = await receive(at.mai, { ...household(), parties: [{ role: 'owner', evidence: 'identityShown', cardText }] });
    expect(read.dossier.parties).toMatchObject([{ name: 'Nguyễn Văn Ẩn', idKind: 'CCCD', idNumber: number, birth: '1980-05-17', address: 'Thôn Núi, Bích Sơn, Việt Yên, Bắc Giang' }]);
    const other = await receive(at.mai, { ...household(), acknowledgeDuplicate: true, parties: [{ role: 'owner', evidence: 'identityShown', name: 'Nguyễn Văn Ân', cardText }] });
    expect(other.warnings.map((one) => one.code)).toEqual(['reception.cardDiffers']);
    expect(other.dossier.parties[0]?.name).toBe('Nguyễn Văn Ân');
  });
  test('a text that is no card, and a person without a name, are refused by field', async () => {
    await expect(receive(at.mai, { ...household(), parties: [{ role: 'owner', evidence: 'identityShown', cardText: '123|x' }] })).rejects.toMatchObject({ problem: { code: 'reception.cardUnreadable', facts: { field: 'parties[0].cardText' } } });
    await expect(receive(at.mai, { ...household(), parties: [{ role: 'owner', evidence: 'none', idKind: 'NONE' }] })).rejects.toMatchObject({ problem: { code: 'reception.partyIncomplete', facts: { field: 'parties[0].name' } } });
  });
  test('whoever hands in for the owner shows her authority', async () => {
    const asked = household();
    const submitter = { role: 'submitter', name: 'Trần Thị Bình', idKind: 'CCCD', idNumber: freshNumber(), evidence: 'identityShown' } as const;
    expect(await codeOf(receive(at.mai, { ...asked, parties: [...asked.parties, submitter] }))).toBe('dossier.authorityMissing');
    expect(await codeOf(receive(at.mai, { ...asked, parties: [...asked.parties, { ...submitter, evidence: 'authorisationPaper', evidenceNote: 'số 12 ngày 20/02/2021' }] }))).toBe('done');
  });
  test('the same request of the same owner still open must be seen before a second one is received', async () => {
    const idNumber = freshNumber();
    const first = await receive(at.mai, household({ idNumber }));
    await expect(receive(at.oanh, household({ idNumber }))).rejects.toMatchObject({ problem: { code: 'reception.duplicateSuspected', facts: { codes: [first.dossier.code] } } });
    expect(await codeOf(receive(at.oanh, { ...household({ idNumber }), acknowledgeDuplicate: true }))).toBe('done');
    expect(await codeOf(receive(at.oanh, { ...household({ idNumber }), procedureCode: EXTRACT, papers: [sheet(1)] }))).toBe('done');
  });
  test('one telephone number for many owners is shown to the clerk', async () => {
    const withPhone = (name: string) => ({ ...household(), parties: [{ role: 'owner', name, idKind: 'CCCD', idNumber: freshNumber(), phone: '0987 654 321', evidence: 'identityShown' }] as const satisfies Asked['parties'] });
    for (const name of ['Ân', 'Bình', 'Chi', 'Dung', 'Giang']) expect((await receive(at.mai, withPhone(name))).warnings).toEqual([]);
    expect((await receive(at.mai, withPhone('Hà'))).warnings).toEqual([{ code: 'reception.phoneOften', facts: { count: 5 } }]);
    expect((await receive(at.mai, withPhone('Ân'))).warnings).toEqual([{ code: 'reception.phoneOften', facts: { count: 5 } }]);
  });
  test('namesakes are not one person', async () => {
    await receive(at.mai, household({ name: 'Nguyễn Văn Trùng' }));
    expect(await codeOf(receive(at.mai, household({ name: 'Nguyễn Văn Trùng' })))).toBe('done');
  });
});

test('a visit that began with guidance and became a dossier counts for that dossier', async () => {
  const { sessionId } = await house.write({ as: at.lan, now: FRIDAY }, (ctx) => recordGuidance(ctx, { topic: 'papers' }));
  const { dossier } = await receive(at.mai, { ...household(), sessionId });
  const events = await house.owner('select type, count_key = dossier_id as keyed from service_event where dossier_id = $1 order by type', [dossier.id]);
  expect(events).toEqual([{ type: 'GUIDE', keyed: true }, { type: 'RECEIVE', keyed: true }]);
});

describe('many at once', () => {
  test('three dossiers of one person share a list and follow each other in number', async () => {
    const asked = household();
    const { dossier, more, listId, trackingSecret } = await receive(at.mai, { ...asked, more: [{ procedureCode: EXTRACT, papers: [sheet(1)], quantity: 2 }, { procedureCode: TWO_CASES, caseNo: 1, papers: [sheet(1)] }] });
    const all = [dossier, ...more.map((one) => one.dossier)];
    expect(all.map((one) => one.listId)).toEqual([listId, listId, listId]);
    const numbers = all.map((one) => Number(one.code?.slice(-4)));
    expect(numbers).toEqual([numbers[0], (numbers[0] ?? 0) + 1, (numbers[0] ?? 0) + 2]);
    expect(new Set([trackingSecret, ...more.map((one) => one.trackingSecret)]).size).toBe(3);
    expect(more[0]?.dossier.quantity).toBe(2);
  });
  test('one that is incomplete refuses the whole list', async () => {
    const before = await counts();
    expect(await codeOf(receive(at.mai, { ...household(), more: [{ procedureCode: EXTRACT, papers: [] }] }))).toBe('dossier.papersMissing');
    expect(await counts()).toEqual(before);
  });
  test('the same procedure twice in a list is a duplicate unless the clerk means it', async () => {
    const asked = household();
    expect(await codeOf(receive(at.mai, { ...asked, more: [{ procedureCode: HOUSEHOLD, papers: asked.papers }] }))).toBe('reception.duplicateSuspected');
    expect(await codeOf(receive(at.mai, { ...asked, acknowledgeDuplicate: true, more: [{ procedureCode: HOUSEHOLD, papers: asked.papers }] }))).toBe('done');
  });
  test('thirty receptions at once, some of them refused, leave numbers without gap or double', async () => {
    const now = instantOf('2021-02-25', 10 * 60);
    const all = await Promise.all(Array.from({ length: 30 }, (_, index) => codeOf(receive(at.mai, index % 5 === 4 ? { ...household(), papers: [] } : household(), now))));
    expect(all.filter((code) => code === 'done')).toHaveLength(24);
    const rows = await house.owner(`select right(code, 4)::int as n from dossier where received_day = '2021-02-25' order by 1`);
    expect(rows.map((row) => row['n'])).toEqual(Array.from({ length: 24 }, (_, index) => index + 1));
  });
});

describe('a postal clerk', () => {
  test('without a delegation prepares: no code, no clock, no secret, until an officer signs', async () => {
    const prepared = await receive(at.lan);
    expect(prepared).toMatchObject({ trackingSecret: null, dossier: { status: 1, stage: 'coSign', code: null, due: null } });
    expect(await house.owner(`select 1 from service_event where dossier_id = $1`, [prepared.dossier.id])).toEqual([]);
    const signed = await house.write({ as: at.mai, now: instantOf('2021-02-26', 9 * 60 + 20) }, (ctx) => coSignReception(ctx, { id: prepared.dossier.id, expectedVersion: 1 }));
    expect(signed.dossier).toMatchObject({ status: 2, receivedDay: '2021-02-26', due: { day: '2021-03-03' }, receiver: { id: at.lan.staffId, employer: 'post' } });
    expect(signed.dossier.code).toMatch(/^000\.00\.19\.H02-210226-\d{4}$/);
    expect(signed.trackingSecret).toHaveLength(12);
    expect(await codeOf(house.write({ as: at.mai, now: FRIDAY }, (ctx) => coSignReception(ctx, { id: prepared.dossier.id, expectedVersion: 2 })))).toBe('dossier.moveIllegal');
  });
  test('with a dated delegation and competence completes by her own act; before its first day she does not', async () => {
    expect((await receive(at.oanh)).dossier.status).toBe(2);
    expect((await receive(at.oanh, household(), instantOf('2020-10-23', 9 * 60))).dossier.status).toBe(1);
  });
});

describe('the checklist', () => {
  test('names all that is missing at once, when it would be due, and what else stands in the way', async () => {
    const check = (as = at.mai) => house.write({ as, now: FRIDAY }, (ctx) => checkPapers(ctx, { procedureCode: HOUSEHOLD, papers: [] }));
    expect(await check()).toMatchObject({ complete: false, shortages: [{ no: 1, originals: 1 }, { no: 2, copies: 1 }], due: { dueDay: '2021-03-03' }, hindrances: [] });
    expect((await check(at.tam)).hindrances.map((one) => one.code)).toEqual(['reception.competenceTooLow']);
    const unknown = await house.write({ as: at.mai, now: FRIDAY }, (ctx) => checkPapers(ctx, { procedureCode: NO_TERM, papers: [sheet(1)] }));
    expect(unknown).toMatchObject({ complete: true, due: null, hindrances: [{ code: 'catalogue.termUnknown' }] });
  });
});

describe('after a power cut', () => {
  const backfill = (bookNo: number, minute: number, more: { explanation?: string } = {}, as = at.mai) =>
    house.write({ as, now: instantOf('2021-01-12', 17 * 60) }, (ctx) => backfillReception(ctx, { ...household(), receivedAt: instantOf('2021-01-12', minute).toISOString(), bookNo, ...more }));

  test('the paper book is entered with its real time, in its order, each number once', async () => {
    const { dossier } = await backfill(2, 9 * 60);
    expect(dossier).toMatchObject({ source: 'backfill', bookNo: '2', receivedAt: instantOf('2021-01-12', 9 * 60), receivedDay: '2021-01-12', due: { day: '2021-01-15' } });
    expect(await codeOf(backfill(2, 9 * 60 + 5))).toBe('reception.bookNoTaken');
    expect(await codeOf(backfill(3, 8 * 60))).toBe('reception.bookOrder');
    expect(await codeOf(backfill(1, 10 * 60))).toBe('reception.bookOrder');
    expect(await codeOf(backfill(3, 8 * 60, { explanation: 'Ghi sai giờ trong sổ' }))).toBe('done');
    expect(await codeOf(backfill(1, 8 * 60 + 30))).toBe('reception.bookOrder');
    expect(await codeOf(backfill(4, 17 * 60 + 1))).toBe('reception.backfillInFuture');
    const [entry] = await house.owner(`select happened_at, recorded_at from journal_entry where dossier_id = $1 and kind = 'dossier.received'`, [dossier.id]);
    expect(entry).toEqual({ happened_at: instantOf('2021-01-12', 9 * 60), recorded_at: instantOf('2021-01-12', 17 * 60) });
  });
});

describe('the database itself', () => {
  test.each([
    ['result_return', 'receiver_role', RECEIVER_ROLES],
    ['result_return', 'evidence', RETURN_EVIDENCE],
    ['result_return', 'receiver_id_kind', ID_KINDS],
  ] as const)('%s.%s holds the words of the rules and no other', async (table, column, words) => {
    const [row] = await house.owner('select pg_get_constraintdef(oid) as text from pg_constraint where conrelid = $1::regclass and conname = $2', [table, `${table}_${column}_check`]);
    expect([...String(row?.['text']).matchAll(/'(\w+)'::text/g)].map((match) => match[1])).toEqual([...words]);
  });
});

describe('mending', () => {
  test('an amendment keeps the old value in sight and needs the version seen', async () => {
    const { dossier } = await receive();
    const amend = (expectedVersion: number) => house.write({ as: at.mai, now: FRIDAY }, (ctx) => amendDossier(ctx, { id: dossier.id, expectedVersion, reason: 'Nhập nhầm số bộ', quantity: 2 }));
    const amended = await amend(1);
    expect(amended).toMatchObject({ quantity: 2, amendments: [{ field: 'quantity', oldValue: '1', newValue: '2', reason: 'Nhập nhầm số bộ' }] });
    expect(await codeOf(amend(1))).toBe('dossier.stale');
    expect(await codeOf(amend(amended.version))).toBe('dossier.nothingAmended');
  });
  test('the number of a cancelled reception is not given to the next one', async () => {
    const now = instantOf('2021-02-24', 9 * 60);
    const { dossier } = await receive(at.mai, household(), now);
    await house.write({ as: at.mai, now }, (ctx) => cancelReception(ctx, { id: dossier.id, expectedVersion: 1, reason: 'Người dân rút lại ngay' }));
    expect((await receive(at.mai, household(), now)).dossier.code).toBe('000.00.19.H02-210224-0002');
  });
  test('a new look-up secret ends the one before, and is accepted as people type it', async () => {
    const { dossier, trackingSecret } = await receive();
    const valid = (secret: string) => house.write({ as: at.mai }, (ctx) => isSecretValid(ctx, dossier.id, secret));
    expect(await valid(trackingSecret ?? '')).toBe(true);
    const second = await house.write({ as: at.mai, now: FRIDAY }, (ctx) => issueSecret(ctx, dossier.id));
    expect([await valid(trackingSecret ?? ''), await valid(second)]).toEqual([false, true]);
    expect(await valid(` ${second.toLowerCase().replaceAll('0', 'o').slice(0, 4)}-${second.slice(4)}`)).toBe(true);
  });
});

/** What a refusal must leave as it was. */
async function counts(): Promise<unknown> {
  const [row] = await house.owner(`select (select count(*) from dossier)::int as dossiers, (select count(*) from custody_item)::int as items, (select count(*) from dossier_secret)::int as secrets,
    (select count(*) from journal_entry)::int as entries, (select count(*) from reception_list)::int as lists, (select coalesce(sum(last), 0) from dossier_code_day)::int as numbers`);
  return row;
}
