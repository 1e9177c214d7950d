import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Actor } from '#kernel/actor.ts';
import { arrangeDesk, at, type Desk, MONDAY, open, refusalOf } from '#modules/dossier/fixture/desk.ts';
import { note } from '#modules/journal/service.ts';
import { openHouse, type TestHouse } from '#test/house.ts';
import { linkArisen } from './on-behalf.ts';
import { endAssistance, linkAssistance, recordAssistance, startAssistance } from './sessions.ts';

const LATER = at('2021-02-08', '10:00');

let house: TestHouse;
let desk: Desk;

beforeAll(async () => {
  house = await openHouse(import.meta.url);
  desk = await arrangeDesk(house);
});
afterAll(() => house.close());

const dossier = async (where: { supportUnitId?: string; receptionUnitId?: string } = {}) => {
  const { id, code } = await house.write({ as: desk.mai, now: MONDAY }, (ctx) => open(ctx, desk, where));
  return { id, code: code ?? '' };
};
const recorded = async () => (await house.write({ as: desk.lan, now: LATER }, (ctx) => recordAssistance(ctx, { device: 'ownPhone', portal: 'national', kinds: ['guide'], outcome: 'done', minutes: 5 }))).session.id;
const started = async () => (await house.write({ as: desk.lan, now: MONDAY }, (ctx) => startAssistance(ctx, { device: 'ownPhone', portal: 'national' }))).id;
const end = (id: string, dossierCode?: string) => house.write({ as: desk.lan, now: LATER }, (ctx) => endAssistance(ctx, { id, kinds: ['guide'], outcome: 'done', ...(dossierCode === undefined ? {} : { dossierCode }) }));
const link = (id: string, dossierCode: string, as: Actor = desk.lan) => house.write({ as, now: LATER }, (ctx) => linkAssistance(ctx, { id, dossierCode }));
const keysOf = (sessionId: string) => house.owner('select distinct count_key from service_event where session_id = $1', [sessionId]);
const linksOf = (sessionId: string) => house.owner(`select dossier_id from journal_entry where kind = 'journal.sessionLinked' and session_id = $1 order by recorded_at, id`, [sessionId]);

it('a session counts for the dossier of its one-stop it is joined to, however the code was typed, and is joined once', async () => {
  const [mine, other] = [await dossier(), await dossier()];
  const id = await recorded();
  expect(await keysOf(id)).toEqual([{ count_key: id }]);
  expect(await link(id, ` ${mine.code.toLowerCase()} `)).toMatchObject({ dossier: mine });
  expect(await refusalOf(link(id, other.code))).toBe('assistance.alreadyLinked');
  expect([await keysOf(id), await linksOf(id)]).toEqual([[{ count_key: mine.id }], [{ dossier_id: mine.id }]]);
});

it('a dossier of another one-stop does not exist for it, neither afterwards nor at its end', async () => {
  const foreign = await dossier({ supportUnitId: desk.elsewhere, receptionUnitId: desk.elsewhere });
  const id = await recorded();
  expect(await refusalOf(link(id, foreign.code))).toBe('assistance.dossierUnknown');
  expect(await refusalOf(link(id, foreign.code, desk.stranger))).toBe('assistance.sessionUnknown');
  const running = await started();
  expect(await refusalOf(end(running, foreign.code))).toBe('assistance.dossierUnknown');
  expect([await linksOf(id), await linksOf(running)]).toEqual([[], []]);
  await end(running);
});

it('what arose in it is joined once: ended with its code nothing is new, with another’s it is refused and stays open', async () => {
  const [arisen, other] = [await dossier(), await dossier()];
  const id = await started();
  for (const dossierId of [arisen.id, other.id]) await house.write({ as: desk.lan, now: MONDAY }, (ctx) => linkArisen(ctx, { sessionId: id, dossierId }));
  expect(await linksOf(id)).toEqual([{ dossier_id: arisen.id }]);
  expect(await refusalOf(link(id, arisen.code))).toBe('assistance.notEnded');
  expect(await refusalOf(end(id, other.code))).toBe('assistance.alreadyLinked');
  expect((await end(id, arisen.code)).session).toMatchObject({ state: 'ended', dossier: arisen });
  expect(await linksOf(id)).toEqual([{ dossier_id: arisen.id }]);
});

it('should two links ever stand in the journal, the first is the dossier it shows and counts for', async () => {
  const [first, second] = [await dossier(), await dossier()];
  const id = await started();
  for (const [dossierId, time] of [[first.id, '09:10'], [second.id, '09:20']] as const) await house.write({ as: desk.lan, now: at('2021-02-08', time) }, (ctx) => note(ctx, { kind: 'journal.sessionLinked', sessionId: id, dossierId }));
  expect((await end(id)).session.dossier).toEqual(first);
  expect(await keysOf(id)).toEqual([{ count_key: first.id }]);
});
