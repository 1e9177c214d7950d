import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { Actor } from '#kernel/actor.ts';
import { endAssistance, getOpenAssistance, startAssistance } from '#modules/assistance/service/sessions.ts';
import { withdrawDossier } from '#modules/dossier/service/ending.ts';
import { requestSupplement } from '#modules/dossier/service/supplements.ts';
import { codeOf, granted, PASSWORD } from '#modules/mandate/fixture/helping.ts';
import { ACTS_IN_NAME, type ActInName } from '#modules/mandate/rules/mandates.ts';
import { revokeByCitizen } from '#modules/mandate/service/revoking.ts';
import { saveCollectionAccount } from '#modules/payment/service/accounts.ts';
import { saveFeeRule } from '#modules/payment/service/fee-rules.ts';
import type { Counter } from '#modules/reception/fixture/counter.ts';
import { hashPassword } from '#platform/password.ts';
import { fileFrom } from '#test/files.ts';
import { openHouse, type TestCitizen, type TestHouse } from '#test/house.ts';
import { BIRTH, MONDAY, openOnline, readyFiling, SHOP } from './fixture/online.ts';
import { listSubmissions, prepareSubmission } from './service/inbox.ts';
import * as mine from './service/my-dossiers.ts';
import { getSubmission } from './service/submission.ts';
import { submitDossier } from './service/submit.ts';

let house: TestHouse;
let at: Counter;

beforeAll(async () => {
  house = await openHouse(import.meta.url);
  at = await openOnline(house);
  const hash = await hashPassword(PASSWORD);
  for (const [actor, username] of [[at.lan, 'lan'], [at.oanh, 'oanh'], [at.mai, 'mai']] as const) await house.owner('insert into account (staff_id, username, password_hash, demonstration) values ($1, $2, $3, false)', [actor.staffId, username, hash]);
  const [unit] = await house.owner('select code from org_unit where id = $1', [at.oneStop]);
  await house.write({ as: at.admin, now: MONDAY }, async (ctx) => {
    await saveCollectionAccount(ctx, { unitCode: String(unit?.['code']), purse: 'fee', bankBin: '970415', bankName: 'Ngân hàng thử', account: '113366668888', holder: 'UBND HUYEN VIET YEN', ownership: 'agency', basis: 'văn bản thử', validFrom: '2021-01-01' });
    await saveFeeRule(ctx, { code: 'thu', nameVi: 'Lệ phí thử', nameEn: 'Fee', procedures: [BIRTH], purse: 'fee', formula: { kind: 'fixed', amount: 8000 }, refundableOnRefusal: false, collectedAt: 'filing', legalBasis: 'văn bản thử', confidence: 'configured', validFrom: '2021-01-01', exemptions: [] });
  });
});
afterAll(() => house.close());
beforeEach(() => house.owner(`update assistance_session set state = 'dropped', ended_at = started_at where state = 'open'`));

const later = (minutes: number) => new Date(MONDAY.getTime() + minutes * 60_000);
const as = (actor: Actor, minutes = 0) => ({ as: actor, now: later(minutes) });
const NAME = 'Nguyễn Thị Mến';

let person = 300;
/** Somebody who filed online by herself, and has papers asked of her where told. */
async function filed({ procedureCode = BIRTH, asked = false } = {}): Promise<{ id: string; hers: TestCitizen; phone: string }> {
  person += 1;
  const phone = `0912000${person}`;
  const hers = await house.addCitizen({ name: NAME, idNumber: `024185000${person}`, phone, now: MONDAY });
  const ready = await readyFiling(house, hers.citizen, { procedureCode });
  const { dossierId: id } = await house.write({ citizen: hers.citizen, now: MONDAY }, (ctx) => submitDossier(ctx, { id: ready.id, version: ready.version }));
  if (asked) await house.write(as(at.mai), (ctx) => requestSupplement(ctx, { id, expectedVersion: 1, stage: 'preAcceptance', papers: [{ no: 2, what: 'mờ' }], reason: 'Ảnh chụp chưa rõ' }));
  return { id, hers, phone };
}
const mandateOf = ({ hers, phone }: { hers: TestCitizen; phone: string }, kinds: readonly ActInName[] = ACTS_IN_NAME, { by = at.lan, name = NAME, procedures = [BIRTH] } = {}) =>
  granted(house, by, { citizen: { name, idKind: 'CCCD', idNumber: hers.idNumber, phone }, kinds: [...kinds], scope: 'procedures', procedures }, MONDAY);
const session = async (actor = at.lan) => (await house.write(as(actor), (ctx) => startAssistance(ctx, { device: 'counter', portal: 'thisSystem' }))).id;
const end = (id: string) => house.write(as(at.lan, 9), (ctx) => endAssistance(ctx, { id, kinds: ['guide'], outcome: 'done', procedureCode: BIRTH }));
const attach = async (id: string, mandateId: string, actor = at.lan) => {
  const file = await fileFrom(house.house, { actor });
  return house.write(as(actor, 1), (ctx) => mine.attachToSupplement(ctx, { id, component: '2', fileId: file.id, mandateId }));
};
const send = (id: string, mandateId: string | undefined, minutes = 2, actor = at.lan) => house.write(as(actor, minutes), (ctx) => mine.sendSupplement(ctx, { id, ...(mandateId === undefined ? {} : { mandateId }), note: 'Gửi lại' }));
const withdraw = (id: string, mandateId: string, step: 'ask' | 'cancel' = 'ask', minutes = 2) => house.write(as(at.lan, minutes), (ctx) => mine.withdrawMyDossier(ctx, { id, mandateId, step, reason: 'Nộp nhầm thủ tục' }));
const look = (id: string, mandateId: string | undefined, minutes = 1, actor = at.lan) => house.write(as(actor, minutes), (ctx) => mine.getMyDossier(ctx, { id, ...(mandateId === undefined ? {} : { mandateId }) }));
const usesOf = async (mandateId: string) => (await house.owner('select kinds, refusal from mandate_use where mandate_id = $1 order by used_at, id', [mandateId])).map(({ kinds, refusal }) => `${String(kinds)} ${refusal ?? 'allowed'}`);
const entryOf = async (id: string, kind: string) => (await house.owner('select actor_id, facts from journal_entry where dossier_id = $1 and kind = $2', [id, kind]))[0];

it('papers asked for are sent in her name: the helper did it, she is who it is for, the mandate says by what right', async () => {
  const one = await filed({ asked: true });
  const mandate = await mandateOf(one);
  const help = await session();
  const { useId } = await attach(one.id, mandate.id);
  expect(await look(one.id, mandate.id)).toMatchObject({ standing: 'asked', files: [], asked: { papers: [{ component: '2', files: [{ useId }] }] } });
  await send(one.id, mandate.id);
  expect(await entryOf(one.id, 'citizen.supplementSent')).toMatchObject({ actor_id: at.lan.staffId, facts: { citizenId: one.hers.citizen.citizenId, mandateId: mandate.id } });
  expect(await usesOf(mandate.id)).toEqual(['supplement allowed']);
  const seen = await house.write(as(at.mai, 3), (ctx) => getSubmission(ctx, { id: one.id }));
  expect(seen).toMatchObject({ state: 'answered', supplement: { note: 'Gửi lại', helper: 'Nguyễn Thị Lan' }, submittedBy: { helper: null } });
  const { session: ended } = await end(help);
  expect(ended).toMatchObject({ acts: ['supplement'], kinds: ['guide', 'supplement'], typedBy: 'helper', dossier: { id: one.id } });
  expect(ended.events.map(({ kind }) => kind)).toEqual(['ONLINE_GUIDE', 'ONLINE_UPLOAD']);
  expect(await house.owner('select distinct count_key from service_event where session_id = $1', [help])).toEqual([{ count_key: one.id }]);
});

it('each act needs its own word in the mandate; what is left out is refused, remembered, and nothing is done', async () => {
  const one = await filed({ asked: true });
  const mandate = await mandateOf(one, ['fill', 'upload', 'submit']);
  await session();
  expect(await codeOf(attach(one.id, mandate.id))).toBe('mandate.kindNotCovered');
  expect(await codeOf(send(one.id, mandate.id))).toBe('mandate.kindNotCovered');
  expect(await codeOf(withdraw(one.id, mandate.id))).toBe('mandate.kindNotCovered');
  expect(await codeOf(house.write(as(at.lan, 4), (ctx) => mine.payMyDossier(ctx, { id: one.id, mandateId: mandate.id })))).toBe('mandate.kindNotCovered');
  expect(await usesOf(mandate.id)).toEqual(['supplement mandate.kindNotCovered', 'withdraw mandate.kindNotCovered', 'pay mandate.kindNotCovered']);
  expect(await house.owner(`select count(*)::int as n from journal_entry where subject_id = $1 and kind = 'mandate.useRefused'`, [mandate.id])).toEqual([{ n: 3 }]);
  expect(await house.owner('select d.status, (select count(*)::int from supplement_sent s where s.dossier_id = d.id) as sent from dossier d where d.id = $1', [one.id])).toEqual([{ status: 5, sent: 0 }]);
});

it('revoked while the papers are put together, the sending is refused and the papers stay hers to send', async () => {
  const one = await filed({ asked: true });
  const mandate = await mandateOf(one);
  await session();
  await attach(one.id, mandate.id);
  await house.write({ now: later(2) }, (ctx) => revokeByCitizen(ctx, mandate.id, 'message'));
  expect(await codeOf(send(one.id, mandate.id, 3))).toBe('mandate.revokedAlready');
  expect(await codeOf(look(one.id, mandate.id, 3))).toBe('mandate.revokedAlready');
  expect(await usesOf(mandate.id)).toEqual(['supplement allowed', 'supplement mandate.revokedAlready']);
  await house.write({ citizen: one.hers.citizen, now: later(4) }, (ctx) => mine.sendSupplement(ctx, { id: one.id }));
  expect(await entryOf(one.id, 'citizen.supplementSent')).toMatchObject({ actor_id: null, facts: { mandateId: null } });
});

it('a dossier of somebody else, of another procedure, of another name on the same number, or without session and mandate does not exist for a helper', async () => {
  const [one, other, shop] = [await filed({ asked: true }), await filed({ asked: true }), await filed({ procedureCode: SHOP })];
  const mandate = await mandateOf(one);
  expect(await codeOf(look(one.id, mandate.id))).toBe('assistance.sessionNeeded');
  expect(await codeOf(send(one.id, mandate.id))).toBe('assistance.sessionNeeded');
  await session();
  expect(await codeOf(look(one.id, undefined))).toBe('citizen.mandateNeeded');
  expect(await codeOf(send(one.id, undefined))).toBe('citizen.mandateNeeded');
  for (const id of [other.id, at.oneStop]) {
    expect(await codeOf(look(id, mandate.id))).toBe('citizen.dossierUnknown');
    expect(await codeOf(send(id, mandate.id))).toBe('citizen.dossierUnknown');
    expect(await codeOf(withdraw(id, mandate.id))).toBe('citizen.dossierUnknown');
  }
  const ofShop = await mandateOf(shop);
  expect(await codeOf(look(shop.id, ofShop.id))).toBe('citizen.dossierUnknown');
  expect(await codeOf(withdraw(shop.id, ofShop.id))).toBe('mandate.procedureNotCovered');
  const named = await mandateOf(one, ACTS_IN_NAME, { name: 'Trần Thị Khác' });
  expect(await codeOf(look(one.id, named.id))).toBe('citizen.dossierUnknown');
  expect(await codeOf(withdraw(one.id, named.id))).toBe('citizen.dossierUnknown');
  await session(at.mai);
  expect(await codeOf(look(one.id, mandate.id, 1, at.mai))).toBe('mandate.notYours');
});

it('who answered by telephone alone opens only what stands under that telephone', async () => {
  const one = await filed();
  const mandate = await mandateOf(one);
  await house.owner(`update mandate set evidence = 'phone' where id = $1`, [mandate.id]);
  await session();
  expect(await look(one.id, mandate.id)).toMatchObject({ id: one.id });
  await house.owner(`update citizen set phone = '0987999888' where id = $1`, [one.hers.citizen.citizenId]);
  expect(await codeOf(look(one.id, mandate.id))).toBe('citizen.dossierUnknown');
});

it('her list is what she filed online as far as the mandate reaches, and of its files the helper opens only those being put together', async () => {
  const one = await filed({ asked: true });
  const mandate = await mandateOf(one);
  await session();
  const { rows } = await house.write(as(at.lan, 1), (ctx) => mine.listMyDossiers(ctx, { mandateId: mandate.id }));
  expect(rows.map(({ id }) => id)).toEqual([one.id]);
  const ofShop = await mandateOf(one, ACTS_IN_NAME, { procedures: [SHOP] });
  expect((await house.write(as(at.lan, 1), (ctx) => mine.listMyDossiers(ctx, { mandateId: ofShop.id }))).rows).toEqual([]);
  const [filedUse] = await house.owner(`select id from file_use where subject_kind = 'dossier' and subject_id = $1`, [one.id]);
  const open = (useId: string) => codeOf(house.write(as(at.lan, 2), (ctx) => mine.getMyDossierFile(ctx, { id: one.id, useId, mandateId: mandate.id })));
  expect(await open(String(filedUse?.['id']))).toBe('citizen.fileUnknown');
  const { useId } = await attach(one.id, mandate.id);
  expect(await open(useId)).toBe('digitisation.unscanned');
});

it('a fee is shown to be paid in her name; the transfer waits, says for whom and by what right, and is one however often it is shown', async () => {
  const one = await filed();
  const mandate = await mandateOf(one, ['pay']);
  await session();
  const pay = () => house.write(as(at.lan, 3), (ctx) => mine.payMyDossier(ctx, { id: one.id, mandateId: mandate.id }));
  const bill = await pay();
  expect(bill.amount).toBe(8000);
  expect((await pay()).billRef).toBe(bill.billRef);
  expect(await entryOf(one.id, 'payment.transferAwaited')).toMatchObject({ actor_id: at.lan.staffId, facts: { citizenId: one.hers.citizen.citizenId, mandateId: mandate.id, amount: 8000 } });
  expect(await house.owner('select state, taken_by, session_id from payment where dossier_id = $1', [one.id])).toEqual([{ state: 'pending', taken_by: null, session_id: null }]);
  expect(await usesOf(mandate.id)).toEqual(['pay allowed']);
});

it('her wish to withdraw is entered, stands before the officer, and is taken back; what is decided is decided by the agency', async () => {
  const one = await filed();
  const mandate = await mandateOf(one, ['withdraw']);
  const help = await session();
  expect(await look(one.id, mandate.id)).toMatchObject({ wishes: ['askWithdrawal'] });
  expect(await withdraw(one.id, mandate.id)).toEqual({ status: 7 });
  expect(await entryOf(one.id, 'dossier.withdrawalAsked')).toMatchObject({ actor_id: at.lan.staffId, facts: { citizenId: one.hers.citizen.citizenId, mandateId: mandate.id, held: 1 } });
  expect(await codeOf(withdraw(one.id, mandate.id))).toBe('dossier.moveIllegal');
  const inbox = await house.write(as(at.mai, 3), (ctx) => listSubmissions(ctx, { state: 'withdrawing' }));
  expect(inbox).toMatchObject({ rows: [{ dossierId: one.id, state: 'withdrawing', clock: null }], counts: { withdrawing: 1 } });
  expect(await codeOf(house.write(as(at.lan, 3), (ctx) => prepareSubmission(ctx, { id: one.id, expectedVersion: 2 })))).toBe('citizen.submissionSettled');
  expect(await look(one.id, mandate.id)).toMatchObject({ standing: 'withdrawing', wishes: ['cancelWithdrawal'] });
  expect(await codeOf(house.write(as(at.lan, 3), (ctx) => withdrawDossier(ctx, { id: one.id, expectedVersion: 2, step: 'accept', reason: 'Theo đề nghị' })))).toBe('dossier.agencyOnly');
  expect(await withdraw(one.id, mandate.id, 'cancel', 4)).toEqual({ status: 1 });
  const { session: ended } = await end(help);
  expect(ended).toMatchObject({ acts: ['withdraw'], kinds: ['guide', 'withdraw'] });
  // Help to withdraw is none of the counted events.
  expect(ended.events.map(({ kind }) => kind)).toEqual(['ONLINE_GUIDE']);
});

it('she withdraws by herself, and an officer accepts it', async () => {
  const one = await filed();
  const her = { citizen: one.hers.citizen, now: later(2) };
  await house.write(her, (ctx) => mine.withdrawMyDossier(ctx, { id: one.id, step: 'ask' }));
  const done = await house.write(as(at.mai, 3), (ctx) => withdrawDossier(ctx, { id: one.id, expectedVersion: 2, step: 'accept', reason: 'Theo đề nghị' }));
  expect(done.status).toBe(8);
  expect(await codeOf(house.write(her, (ctx) => mine.withdrawMyDossier(ctx, { id: one.id, step: 'cancel' })))).toBe('dossier.moveIllegal');
  const stranger = await house.addCitizen({ now: MONDAY });
  expect(await codeOf(house.write({ citizen: stranger.citizen, now: later(2) }, (ctx) => mine.withdrawMyDossier(ctx, { id: one.id, step: 'ask' })))).toBe('citizen.dossierUnknown');
});

it('a session stands under one mandate: a second citizen is helped in another', async () => {
  const [one, two] = [await filed({ asked: true }), await filed({ asked: true })];
  const [first, second] = [await mandateOf(one), await mandateOf(two)];
  await session();
  await attach(one.id, first.id);
  expect(await codeOf(attach(two.id, second.id))).toBe('assistance.otherMandate');
  expect(await codeOf(look(two.id, second.id))).toBe('assistance.sessionNeeded');
  const { session: open } = await house.write(as(at.lan, 5), (ctx) => getOpenAssistance(ctx, {}));
  expect(open).toMatchObject({ acts: ['supplement'], mandate: { id: first.id } });
});
