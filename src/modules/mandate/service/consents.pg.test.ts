import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Input } from '#kernel/operation.ts';
import { openHouse, type TestHouse } from '#test/house.ts';
import type * as contract from '../contract/consents.ts';
import { arrangeHelping, codeOf, type Helping, MORNING, SIGNATURE } from '../fixture/helping.ts';
import { CONSENT_EVIDENCES, PURPOSES } from '../rules/consents.ts';
import { hasConsent, listConsents, sayConsent, saveConsent } from './consents.ts';

let house: TestHouse;
let at: Helping;

beforeAll(async () => {
  house = await openHouse(import.meta.url);
  at = await arrangeHelping(house);
});
afterAll(() => house.close());

const NUMBER = '024185000777';
const later = (minutes: number) => new Date(MORNING.getTime() + minutes * 60_000);
const save = (more: Partial<Input<typeof contract.saveConsent>>, now = MORNING) => house.write({ as: at.lan, now }, (ctx) => saveConsent(ctx, { idNumber: NUMBER, purpose: 'surveyCall', given: true, evidence: 'screen', ...more }));
const has = (purpose: (typeof PURPOSES)[number], who: object = { idNumber: NUMBER }) => house.write({}, (ctx) => hasConsent(ctx, who, purpose));

it('what nobody asked is a no; a yes at the desk needs her hand, and stands for that use alone', async () => {
  expect([await has('surveyCall'), await has('postageOffer'), await has('surveyCall', {})]).toEqual([false, false, false]);
  expect(await codeOf(save({}))).toBe('mandate.signatureNeeded');
  expect(await codeOf(save({ evidence: 'paper' }))).toBe('mandate.paperNumberNeeded');
  expect(await codeOf(save({ evidence: 'desk' }))).toBe('mandate.consentProofNeeded');
  expect(await save({ signature: SIGNATURE })).toMatchObject({ purpose: 'surveyCall', given: true, evidence: 'screen', saidAt: MORNING });
  expect([await has('surveyCall'), await has('postageOffer')]).toEqual([true, false]);
  expect(await has('surveyCall', { idNumber: '024185000778' })).toBe(false);
});

it('taking it back needs no proof and stands at once; every word of hers stays to be read', async () => {
  expect(await save({ given: false, evidence: 'desk' }, later(1))).toMatchObject({ given: false });
  expect(await has('surveyCall')).toBe(false);
  const { rows } = await house.write({ as: at.lan, now: later(2) }, (ctx) => listConsents(ctx, { idNumber: NUMBER }));
  expect(rows.map(({ purpose, said }) => [purpose, said.map(({ given, evidence }) => `${given} ${evidence}`)])).toEqual([['postageOffer', []], ['surveyCall', ['false desk', 'true screen']]]);
});

it('said signed in by somebody whose number nobody has seen, it stands under her account', async () => {
  const { citizen } = await house.addCitizen({ verified: false });
  const who = { idNumber: null, citizenId: citizen.citizenId };
  await house.write({ citizen, now: MORNING }, (ctx) => sayConsent(ctx, who, 'postageOffer', true));
  expect(await has('postageOffer', { citizenId: citizen.citizenId })).toBe(true);
  expect(await has('postageOffer')).toBe(false);
});

it('the journal holds what was said and by what, nothing of the person', async () => {
  const entries = await house.owner(`select facts from journal_entry where kind in ('mandate.consentGiven', 'mandate.consentWithdrawn')`);
  expect(entries).toHaveLength(3);
  expect(JSON.stringify(entries)).not.toContain(NUMBER);
});

it('allow in the tables what the rules allow', async () => {
  expect(await house.allowed('data_consent_purpose')).toEqual([...PURPOSES].toSorted());
  expect(await house.allowed('data_consent_evidence')).toEqual([...CONSENT_EVIDENCES].toSorted());
});
