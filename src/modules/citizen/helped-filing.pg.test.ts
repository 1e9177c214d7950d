import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Actor } from '#kernel/actor.ts';
import { endAssistance, startAssistance } from '#modules/assistance/service/sessions.ts';
import { codeOf, granted, PASSWORD } from '#modules/mandate/fixture/helping.ts';
import { ACTS_IN_NAME, type ActInName } from '#modules/mandate/rules/mandates.ts';
import { revokeByCitizen } from '#modules/mandate/service/revoking.ts';
import { type Counter, household } from '#modules/reception/fixture/counter.ts';
import { receiveDossier } from '#modules/reception/service/receive-dossier.ts';
import { hashPassword } from '#platform/password.ts';
import { fileFrom } from '#test/files.ts';
import { openHouse, type TestHouse } from '#test/house.ts';
import { BIRTH, GOOD_ANSWERS, MONDAY, openOnline } from './fixture/online.ts';
import * as filing from './service/filing.ts';
import { submitDossier } from './service/submit.ts';

let house: TestHouse;
let at: Counter;

beforeAll(async () => {
  house = await openHouse(import.meta.url);
  at = await openOnline(house);
  const hash = await hashPassword(PASSWORD);
  for (const [actor, username] of [[at.lan, 'lan'], [at.oanh, 'oanh']] as const) await house.owner('insert into account (staff_id, username, password_hash, demonstration) values ($1, $2, $3, false)', [actor.staffId, username, hash]);
});
afterAll(() => house.close());

const later = (minutes: number) => new Date(MONDAY.getTime() + minutes * 60_000);
const as = (actor: Actor, minutes = 0) => ({ as: actor, now: later(minutes) });
const MEN = { name: 'Nguyễn Thị Mến', idKind: 'CCCD', phone: '0912000111' } as const;

let person = 100;
async function mandateOf(kinds: readonly ActInName[] = ACTS_IN_NAME) {
  person += 1;
  return granted(house, at.lan, { citizen: { ...MEN, idNumber: `024185000${person}` }, kinds: [...kinds], scope: 'procedures', procedures: [BIRTH] }, MONDAY);
}
const session = async (actor: Actor) => (await house.write(as(actor), (ctx) => startAssistance(ctx, { device: 'counter', portal: 'thisSystem' }))).id;
const end = (actor: Actor, id: string) => house.write(as(actor, 9), (ctx) => endAssistance(ctx, { id, kinds: ['guide'], outcome: 'done', procedureCode: BIRTH }));
const start = (actor: Actor, mandateId: string, minutes = 0) => house.write(as(actor, minutes), (ctx) => filing.startFiling(ctx, { procedureCode: BIRTH, mandateId }));
const save = (actor: Actor, id: string, number: number, minutes = 0) => house.write(as(actor, minutes), (ctx) => filing.saveFiling(ctx, { id, device: 'may-quay-1', number, changes: { ...GOOD_ANSWERS, requesterName: MEN.name } }));

/** Everything filled in by the helper, nothing submitted. */
async function filled(mandateId: string) {
  const { id, number } = await start(at.lan, mandateId);
  await save(at.lan, id, number + 1);
  const file = await fileFrom(house.house, { actor: at.lan });
  await house.write(as(at.lan), (ctx) => filing.attachToFiling(ctx, { id, component: '2', fileId: file.id }));
  return house.write(as(at.lan), (ctx) => filing.saveFilingChoices(ctx, { id, returnChoice: 'counter', contact: { phone: MEN.phone } }));
}

it('without an open session, in a colleague’s hands, or for what the mandate leaves out, nothing is done in her name', async () => {
  const mandate = await mandateOf(['fill', 'upload']);
  expect(await codeOf(start(at.lan, mandate.id))).toBe('assistance.sessionNeeded');
  expect(await codeOf(house.write(as(at.lan), (ctx) => filing.startFiling(ctx, { procedureCode: BIRTH })))).toBe('citizen.mandateNeeded');
  const mine = await session(at.lan);
  const ready = await filled(mandate.id);
  const hers = await session(at.oanh);
  expect(await codeOf(save(at.oanh, ready.id, ready.number + 1))).toBe('citizen.filingUnknown');
  await house.owner(`update assistance_session set state = 'dropped', ended_at = $2 where id = $1`, [hers, later(1)]);
  expect(await codeOf(house.write(as(at.lan), (ctx) => submitDossier(ctx, { id: ready.id, version: ready.version })))).toBe('mandate.kindNotCovered');
  expect(await house.owner('select count(*)::int as n from submission where filing_id = $1', [ready.id])).toEqual([{ n: 0 }]);
  expect(await house.owner(`select count(*)::int as n from mandate_use where mandate_id = $1 and refusal = 'mandate.kindNotCovered'`, [mandate.id])).toEqual([{ n: 1 }]);
  await end(at.lan, mine);
});

it('what the helper submits is the citizen’s: she alone is applicant, and the help and the dossier count as one', async () => {
  const mandate = await mandateOf();
  const id = await session(at.lan);
  const ready = await filled(mandate.id);
  expect(ready.applicant.name).toBe(MEN.name);
  const { dossierId } = await house.write(as(at.lan, 5), (ctx) => submitDossier(ctx, { id: ready.id, version: ready.version }));
  expect(await house.owner('select role, name, id_number = $2 as hers from dossier_party where dossier_id = $1', [dossierId, `024185000${person}`])).toEqual([{ role: 'owner', name: MEN.name, hers: true }]);
  const staff = await house.owner('select name from staff');
  const kept = JSON.stringify(await house.owner('select p.*, f.answers from dossier_party p join submission s on s.dossier_id = p.dossier_id join filing f on f.id = s.filing_id where p.dossier_id = $1', [dossierId]));
  for (const { name } of staff) expect(kept).not.toContain(String(name));
  const { session: ended } = await end(at.lan, id);
  expect(ended).toMatchObject({ typedBy: 'helper', kinds: ['guide', 'fill', 'upload', 'submit'], dossier: { id: dossierId } });
  expect(await house.owner('select distinct count_key from service_event where session_id = $1', [id])).toEqual([{ count_key: dossierId }]);
  expect(await house.owner('select kinds[1] as kind from mandate_use where mandate_id = $1 and refusal is null order by used_at, id', [mandate.id])).toEqual([{ kind: 'fill' }, { kind: 'upload' }, { kind: 'submit' }]);
});

it('revoked in the middle, not one more answer is kept nor the draft read; what was saved stays hers', async () => {
  const mandate = await mandateOf();
  const id = await session(at.lan);
  const ready = await filled(mandate.id);
  await house.write({ now: later(1) }, (ctx) => revokeByCitizen(ctx, mandate.id, 'message'));
  expect(await codeOf(save(at.lan, ready.id, ready.number + 1, 2))).toBe('mandate.revokedAlready');
  expect(await codeOf(house.write(as(at.lan, 2), (ctx) => filing.getFiling(ctx, { id: ready.id })))).toBe('citizen.filingUnknown');
  expect(await codeOf(house.write(as(at.lan, 2), (ctx) => submitDossier(ctx, { id: ready.id, version: ready.version })))).toBe('mandate.revokedAlready');
  const [kept] = await house.owner('select state, version from filing where id = $1', [ready.id]);
  expect(kept).toEqual({ state: 'open', version: ready.version });
  expect(await house.owner(`select kind from journal_entry where subject_id = $1 and kind = 'mandate.useRefused'`, [mandate.id])).toHaveLength(2);
  await end(at.lan, id);
});

it('who only answered by telephone was seen by nobody: her own draft is not opened, and her number is not said to be seen, unless it is her telephone', async () => {
  const idNumber = `024185000${person + 1}`;
  const { citizen } = await house.addCitizen({ name: MEN.name, idNumber, phone: '0987000222', now: MONDAY });
  const own = await house.write({ citizen, now: MONDAY }, (ctx) => filing.startFiling(ctx, { procedureCode: BIRTH }));
  const mandate = await mandateOf();
  await house.owner(`update mandate set evidence = 'phone' where id = $1`, [mandate.id]);
  const id = await session(at.lan);
  const helped = await start(at.lan, mandate.id);
  expect(helped.id).not.toBe(own.id);
  expect(await house.owner('select c.id_number = $2 as number, c.verified_by from filing f join citizen c on c.id = f.citizen_id where f.id = $1', [helped.id, idNumber])).toEqual([{ number: true, verified_by: null }]);
  expect((await start(at.lan, mandate.id, 1)).id).toBe(helped.id);
  await house.owner('update citizen set phone = null where id <> $1 and id_number = $2', [citizen.citizenId, idNumber]);
  await house.owner('update citizen set phone = $2 where id = $1', [citizen.citizenId, MEN.phone]);
  expect((await start(at.lan, mandate.id, 2)).id).toBe(own.id);
  await end(at.lan, id);
});

it('a draft is read while its own citizen is helped, not in a session that stands under another’s mandate', async () => {
  const [one, two] = [await mandateOf(), await mandateOf()];
  const first = await session(at.lan);
  const { id } = await start(at.lan, one.id);
  await end(at.lan, first);
  const second = await session(at.lan);
  const read = () => codeOf(house.write(as(at.lan, 1), (ctx) => filing.getFiling(ctx, { id })));
  expect(await read()).toBe('done');
  await start(at.lan, two.id, 1);
  expect(await read()).toBe('citizen.filingUnknown');
  await end(at.lan, second);
});

it('a session in which a dossier arose is joined to that one alone, whatever code is told at its end', async () => {
  const other = await house.write(as(at.mai), (ctx) => receiveDossier(ctx, household()));
  const mandate = await mandateOf();
  const id = await session(at.lan);
  const ready = await filled(mandate.id);
  const { dossierId } = await house.write(as(at.lan, 5), (ctx) => submitDossier(ctx, { id: ready.id, version: ready.version }));
  const guide: 'guide'[] = ['guide'];
  const told = { id, kinds: guide, outcome: 'done', procedureCode: BIRTH, dossierCode: other.dossier.code ?? '' } as const;
  expect(await codeOf(house.write(as(at.lan, 9), (ctx) => endAssistance(ctx, told)))).toBe('assistance.alreadyLinked');
  expect((await end(at.lan, id)).session.dossier).toMatchObject({ id: dossierId });
  expect(await house.owner(`select dossier_id from journal_entry where kind = 'journal.sessionLinked' and session_id = $1`, [id])).toEqual([{ dossier_id: dossierId }]);
});
