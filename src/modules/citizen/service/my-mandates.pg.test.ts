import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Citizen } from '#kernel/actor.ts';
import { startAssistance } from '#modules/assistance/service/sessions.ts';
import { arrangeHelping, codeOf, granted, type Helping, knock, MORNING, PROCEDURE, somebody } from '#modules/mandate/fixture/helping.ts';
import { hasConsent } from '#modules/mandate/service/consents.ts';
import { openHouse, type TestHouse } from '#test/house.ts';
import { listMyConsents, listMyMandates, revokeMyMandate, saveMyConsent } from './my-mandates.ts';

let house: TestHouse;
let at: Helping;

beforeAll(async () => {
  house = await openHouse(import.meta.url);
  at = await arrangeHelping(house);
});
afterAll(() => house.close());

const later = (minutes: number) => new Date(MORNING.getTime() + minutes * 60_000);
const list = (citizen: Citizen) => house.write({ citizen, now: later(3) }, (ctx) => listMyMandates(ctx, {}));
const revoke = (citizen: Citizen, id: string) => house.write({ citizen, now: later(1) }, (ctx) => revokeMyMandate(ctx, { id }));

/** Somebody with an account, and a mandate under her number. */
async function person(verified = true) {
  const what = somebody();
  const { citizen } = await house.addCitizen({ name: what.name, idNumber: what.idNumber, verified, now: MORNING });
  const mandate = await granted(house, at.lan, { citizen: what, kinds: ['fill', 'submit'], scope: 'visit' });
  return { citizen, mandate, idNumber: what.idNumber };
}

it('another’s mandate does not exist for her, nor any for whom nobody has seen that the number is hers', async () => {
  const [one, two, unseen] = [await person(), await person(), await person(false)];
  expect((await list(one.citizen)).rows.map(({ id }) => id)).toEqual([one.mandate.id]);
  expect(await codeOf(revoke(one.citizen, two.mandate.id))).toBe('mandate.unknown');
  expect(await list(unseen.citizen)).toEqual({ verified: false, rows: [] });
  expect(await codeOf(revoke(unseen.citizen, unseen.mandate.id))).toBe('mandate.unknown');
});

it('her business, whose tax number is her own number, has no part in what she granted or said', async () => {
  const { mandate, idNumber, citizen } = await person();
  const { citizen: business } = await house.addCitizen({ kind: 'enterprise', name: 'Hộ kinh doanh Mến', idNumber, now: MORNING });
  expect((await list(business)).rows).toEqual([]);
  expect(await codeOf(revoke(business, mandate.id))).toBe('mandate.unknown');
  await house.write({ citizen: business, now: MORNING }, (ctx) => saveMyConsent(ctx, { purpose: 'surveyCall', given: true }));
  expect(await house.write({}, (ctx) => hasConsent(ctx, { idNumber }, 'surveyCall'))).toBe(false);
  expect((await list(citizen)).rows.map(({ id }) => id)).toEqual([mandate.id]);
});

it('she revokes it once; the next use is refused, and both stand on her list', async () => {
  const { citizen, mandate } = await person();
  const { id: sessionId } = await house.write({ as: at.lan, now: MORNING }, (ctx) => startAssistance(ctx, { device: 'counter', portal: 'thisSystem' }));
  const use = (minutes: number) => codeOf(knock(house, 'typeUnderMandate', at.lan, { id: sessionId, mandateId: mandate.id, kinds: ['fill'], procedureCode: PROCEDURE }, later(minutes)));
  expect(await use(0)).toBe('done');
  expect(await revoke(citizen, mandate.id)).toMatchObject({ state: 'revoked', revokedFor: 'citizen', revokedWay: 'signedIn' });
  expect(await codeOf(revoke(citizen, mandate.id))).toBe('mandate.revokedAlready');
  expect(await use(2)).toBe('mandate.revokedAlready');
  const { rows } = await list(citizen);
  expect(rows[0]?.uses.map(({ refusal, by }) => [refusal, by])).toEqual([['mandate.revokedAlready', 'Nguyễn Thị Lan'], [null, 'Nguyễn Thị Lan']]);
  expect(await house.owner(`select actor_id, facts ->> 'citizenId' = $2 as hers from journal_entry where kind = 'mandate.revoked' and subject_id = $1`, [mandate.id, citizen.citizenId])).toEqual([{ actor_id: null, hers: true }]);
});

it('what she says to extra uses of her data stands under her number, seen at the desk too', async () => {
  const { citizen, idNumber } = await person();
  const say = (given: boolean, minutes: number) => house.write({ citizen, now: later(minutes) }, (ctx) => saveMyConsent(ctx, { purpose: 'surveyCall', given }));
  const has = () => house.write({}, (ctx) => hasConsent(ctx, { idNumber }, 'surveyCall'));
  expect((await house.write({ citizen }, (ctx) => listMyConsents(ctx, {}))).rows.map(({ given }) => given)).toEqual([false, false]);
  expect(await say(true, 0)).toMatchObject({ given: true, evidence: 'signedIn' });
  expect(await has()).toBe(true);
  await say(false, 1);
  expect(await has()).toBe(false);
});
