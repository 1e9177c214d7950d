import { afterAll, beforeAll, expect, it } from 'vitest';
import { pass } from '#apps/door.ts';
import { trackingOperations } from '#apps/operations/tracking.ts';
import type { Actor } from '#kernel/actor.ts';
import { endAssistance, startAssistance } from '#modules/assistance/service/sessions.ts';
import { actingFor, linkArisen } from '#modules/assistance/service/on-behalf.ts';
import { arrangeDesk, at, type Desk, MONDAY, open, OWNER } from '#modules/dossier/fixture/desk.ts';
import { codeOf, granted, PASSWORD } from '#modules/mandate/fixture/helping.ts';
import { authoriseCollection } from '#modules/mandate/service/collecting.ts';
import { issueFirstSecret } from '#modules/reception/service/secrets.ts';
import { newId } from '#platform/ids.ts';
import { hashPassword } from '#platform/password.ts';
import { openHouse, type TestHouse } from '#test/house.ts';

let house: TestHouse;
let desk: Desk;
const TUESDAY = at('2021-02-09', '10:00');

beforeAll(async () => {
  house = await openHouse(import.meta.url);
  desk = await arrangeDesk(house);
  await house.owner('insert into account (staff_id, username, password_hash, demonstration) values ($1, $2, $3, false)', [desk.lan.staffId, 'lan', await hashPassword(PASSWORD)]);
});
afterAll(() => house.close());

let person = 100;

/** A dossier made under a mandate in a session of help, somebody who may collect its result, and its slip. */
async function helped() {
  person += 1;
  const citizen = { name: 'Nguyễn Thị Lành', idKind: 'CCCD', idNumber: `024185000${person}` } as const;
  const mandate = await granted(house, desk.lan, { citizen, kinds: ['submit'], scope: 'visit' }, TUESDAY);
  const { id: sessionId } = await house.write({ as: desk.lan, now: TUESDAY }, (ctx) => startAssistance(ctx, { device: 'counter', portal: 'thisSystem' }));
  const made = await house.write({ as: desk.mai, now: MONDAY }, async (ctx) => {
    const { id, code } = await open(ctx, desk, { parties: [{ ...OWNER, idNumber: citizen.idNumber }] });
    return { id, code: code ?? '', secret: await issueFirstSecret(ctx, id) };
  });
  await house.write({ as: desk.lan, now: TUESDAY }, async (ctx) => {
    await actingFor(ctx, { mandateId: mandate.id, kind: 'submit', procedure: { code: '1.001612', fieldCode: 'linh-vuc-thu' } }, () => linkArisen(ctx, { sessionId, dossierId: made.id }));
    await endAssistance(ctx, { id: sessionId, kinds: ['submit'], outcome: 'done', procedureCode: '1.001612' });
  });
  const paper = await house.write({ as: desk.lan, now: TUESDAY }, (ctx) => authoriseCollection(ctx, { id: made.id, person: { name: 'Trần Thị Bình', idKind: 'CCCD', idNumber: '024180000001' }, relation: 'child', certified: false, documentNo: 'số 1' }));
  return { ...made, mandateId: mandate.id, paperId: paper.id };
}

/** At the public door, from an address; what it answered, as text. */
async function ask(id: string, input: object, by?: Actor): Promise<string> {
  const bound = trackingOperations.find(({ operation }) => operation.id === id);
  if (!bound) throw new Error(id);
  return pass(house.house, bound, input, { now: TUESDAY, language: 'vi', requestId: newId(), address: '10.0.0.9', by: by === undefined ? undefined : { actor: by } }, (told) => JSON.stringify(told));
}

it('the holder of the slip sees by what right the dossier was made and who may collect it, and nobody’s name', async () => {
  const { code, secret, mandateId, paperId } = await helped();
  const told = await ask('listTrackedMandates', { code, secret });
  expect(JSON.parse(told)).toMatchObject({ mandates: [{ id: mandateId, kinds: ['submit'], state: 'inForce' }], collecting: [{ id: paperId, relation: 'child', state: 'inForce' }] });
  expect(told).not.toMatch(/Lành|Bình|024185|024180/);
  expect(await codeOf(ask('listTrackedMandates', { code, secret: 'SAI' }))).toBe('tracking.notFound');
});

it('a mandate whose use was refused made nothing of it, and is not among them', async () => {
  const { code, secret, mandateId, id } = await helped();
  const other = await granted(house, desk.lan, { citizen: { name: 'Người khác', idKind: 'CCCD', idNumber: '024185000999' }, kinds: ['fill'], scope: 'visit' }, TUESDAY);
  await house.owner(
    `insert into mandate_use (id, mandate_id, session_id, kinds, procedure_code, refusal, used_by, used_at)
     select gen_random_uuid(), $1, session_id, '{submit}', '1.001612', 'mandate.kindNotCovered', $2, $3 from journal_entry where kind = 'journal.sessionLinked' and dossier_id = $4`,
    [other.id, desk.lan.staffId, TUESDAY, id],
  );
  const { mandates }: { mandates: { id: string }[] } = JSON.parse(await ask('listTrackedMandates', { code, secret }));
  expect(mandates.map((one) => one.id)).toEqual([mandateId]);
});

it('she revokes each of them; what is of another dossier, or asked where staff is signed in, is not revoked', async () => {
  const [mine, other] = [await helped(), await helped()];
  const { code, secret } = mine;
  expect(await codeOf(ask('revokeTrackedMandate', { code, secret, what: 'mandate', id: other.mandateId }))).toBe('mandate.unknown');
  expect(await codeOf(ask('revokeTrackedMandate', { code, secret, what: 'collecting', id: other.paperId }))).toBe('mandate.collectUnknown');
  expect(await codeOf(ask('revokeTrackedMandate', { code, secret, what: 'mandate', id: mine.mandateId }, desk.lan))).toBe('mandate.notByStaff');
  expect(await codeOf(ask('revokeTrackedMandate', { code, secret: 'SAI', what: 'mandate', id: mine.mandateId }))).toBe('tracking.notFound');
  expect(await codeOf(ask('revokeTrackedMandate', { code, secret, what: 'mandate', id: mine.mandateId }))).toBe('done');
  expect(await codeOf(ask('revokeTrackedMandate', { code, secret, what: 'mandate', id: mine.mandateId }))).toBe('mandate.revokedAlready');
  expect(await codeOf(ask('revokeTrackedMandate', { code, secret, what: 'collecting', id: mine.paperId }))).toBe('done');
  expect(JSON.parse(await ask('listTrackedMandates', { code, secret }))).toMatchObject({ mandates: [{ state: 'revoked' }], collecting: [{ state: 'revoked' }] });
  expect(await house.owner('select revoked_way from mandate where id = $1', [mine.mandateId])).toEqual([{ revoked_way: 'tracking' }]);
});
