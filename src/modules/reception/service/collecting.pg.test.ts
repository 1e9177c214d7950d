import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { instantOf } from '#kernel/day.ts';
import type { Input } from '#kernel/operation.ts';
import type * as collecting from '#modules/mandate/contract/collecting.ts';
import { authoriseCollection, listCollectAuthorisations, revokeCollection, revokeCollectionByOwner } from '#modules/mandate/service/collecting.ts';
import { COLLECT_REVOKED_WAYS, RELATIONS, RELATIVES, RULE_BASES } from '#modules/mandate/rules/collecting.ts';
import { CITIZEN_IDS } from '#modules/mandate/rules/mandates.ts';
import { newId } from '#platform/ids.ts';
import { openHouse, type TestHouse } from '#test/house.ts';
import type * as contract from '../contract/returning.ts';
import { codeOf, EXTRACT, freshNumber, household, openCounter, solve, type Counter } from '../fixture/counter.ts';
import { acceptHandover, handOverDossier } from './handovers.ts';
import { receiveDossier } from './receive-dossier.ts';
import { returnResult } from './return-result.ts';

let house: TestHouse;
let at: Counter;

beforeAll(async () => {
  house = await openHouse(import.meta.url);
  at = await openCounter(house);
});
afterAll(() => house.close());

const MORNING = instantOf('2021-02-26', 9 * 60);
const AFTERNOON = instantOf('2021-02-26', 15 * 60);
const CHILD = { name: 'Trần Thị Bình', idKind: 'CCCD', idNumber: '024180000001' } as const;

/** A dossier whose result lies on the shelf of the one-stop. */
async function ready() {
  const owner = freshNumber();
  const { dossier } = await house.write({ as: at.mai, now: MORNING }, (ctx) => receiveDossier(ctx, household({ idNumber: owner })));
  const version = await solve(house, at, dossier.id, MORNING);
  const { handovers } = await house.write({ as: at.chief, now: AFTERNOON }, (ctx) => handOverDossier(ctx, { dossierIds: [dossier.id], item: 'result' }));
  await house.write({ as: at.mai, now: AFTERNOON }, (ctx) => acceptHandover(ctx, { id: handovers[0]?.id ?? '', accepted: [dossier.id], counted: 1 }));
  return { id: dossier.id, version, owner };
}
/** A civil status dossier as it was received, not solved yet. */
async function extract() {
  const papers = [{ no: 1, state: 'complete', originals: 1, certified: 0, copies: 0 }] as const;
  const { dossier } = await house.write({ as: at.mai, now: MORNING }, (ctx) => receiveDossier(ctx, { ...household(), procedureCode: EXTRACT, papers: [...papers] }));
  return dossier.id;
}

type Authorise = Input<typeof collecting.authoriseCollection>;
const authorise = (id: string, more: Partial<Authorise> = {}, as = at.lan) => house.write({ as, now: AFTERNOON }, (ctx) => authoriseCollection(ctx, { id, person: CHILD, relation: 'other', certified: false, documentNo: 'số 12 ngày 25/02/2021', ...more }));
const listed = async (id: string) => (await house.write({ as: at.lan, now: AFTERNOON }, (ctx) => listCollectAuthorisations(ctx, { id }))).rows;

type Taker = Input<typeof contract.returnResult>['taker'];
const PROXY: Taker = { role: 'authorised', ...CHILD, evidence: 'authorisationPaper', evidenceNote: 'số 12 ngày 25/02/2021' };
const give = (dossier: { id: string; version: number }, taker: Taker = PROXY) => house.write({ as: at.mai, now: AFTERNOON }, (ctx) => returnResult(ctx, { id: dossier.id, expectedVersion: dossier.version, taker, slipShown: true }));

describe('who may not', () => {
  it('another one-stop neither enters, sees nor takes back an authorisation', async () => {
    const id = await extract();
    const { id: authorisationId } = await authorise(id, { certified: true });
    const stranger = { ...at.lan, unitId: at.finance };
    expect(await codeOf(authorise(id, {}, stranger))).toBe('dossier.unknown');
    expect(await codeOf(house.write({ as: stranger, now: AFTERNOON }, (ctx) => listCollectAuthorisations(ctx, { id })))).toBe('dossier.unknown');
    expect(await codeOf(house.write({ as: stranger, now: AFTERNOON }, (ctx) => revokeCollection(ctx, { id: authorisationId, idNumber: '024080000001' })))).toBe('mandate.collectUnknown');
  });
});

describe('whether it must be certified', () => {
  it('in civil status matters it must, but for close relatives; elsewhere what the paper is is written down', async () => {
    const id = await extract();
    expect(await codeOf(authorise(id, { relation: 'other' }))).toBe('mandate.certificationNeeded');
    for (const [n, relation] of RELATIVES.entries()) expect(await codeOf(authorise(id, { relation, person: { ...CHILD, idNumber: `02418000001${n}` } }))).toBe('done');
    expect(await codeOf(authorise(id, { relation: 'other', certified: true }))).toBe('done');
    const { rule } = await house.write({ as: at.lan, now: AFTERNOON }, (ctx) => listCollectAuthorisations(ctx, { id }));
    expect(rule).toMatchObject({ certifiedNeeded: true, basis: 'law', source: expect.stringContaining('1.001193') });
    const business = await ready();
    expect((await authorise(business.id)).certified).toBe(false);
    const other = await house.write({ as: at.lan, now: AFTERNOON }, (ctx) => listCollectAuthorisations(ctx, { id: business.id }));
    expect(other.rule).toMatchObject({ certifiedNeeded: false, basis: 'configuration' });
  });

  it('a paper shown only when the result is taken is held against the same rule, and entered as used', async () => {
    const business = await ready();
    await give(business);
    expect(await listed(business.id)).toMatchObject([{ state: 'used', certified: false, relation: 'other', person: { name: CHILD.name, idNumber: '024******001' } }]);
  });
});

describe('taking the result with it', () => {
  it('serves who is named in it, once, and is told by ids alone', async () => {
    const dossier = await ready();
    const { id } = await authorise(dossier.id);
    expect(await codeOf(authorise(dossier.id))).toBe('mandate.collectTwice');
    expect((await give(dossier)).status).toBe(10);
    expect(await listed(dossier.id)).toMatchObject([{ id, state: 'used' }]);
    const entries = await house.owner(`select kind, facts::text as facts from journal_entry where subject_id = $1 order by recorded_at, id`, [id]);
    expect(entries.map(({ kind }) => kind)).toEqual(['mandate.collectAuthorised', 'mandate.collectUsed']);
    expect(JSON.stringify(entries)).not.toMatch(/Bình|024180000001|số 12/);
    expect(await codeOf(authorise(dossier.id, { person: { ...CHILD, idNumber: '024180000002' } }))).toBe('mandate.collectClosed');
  });

  it('taken back by the owner at the desk, with her own number, it no longer serves, though the paper is shown', async () => {
    const dossier = await ready();
    const { id } = await authorise(dossier.id);
    const back = (idNumber: string) => house.write({ as: at.lan, now: AFTERNOON }, (ctx) => revokeCollection(ctx, { id, idNumber }));
    expect(await codeOf(back(CHILD.idNumber))).toBe('mandate.otherPerson');
    expect(await back(dossier.owner)).toMatchObject({ state: 'revoked', revokedWay: 'desk' });
    expect(await codeOf(give(dossier))).toBe('mandate.collectOver');
    // The try is remembered, for her to be told; nothing was handed out.
    expect(await house.owner(`select facts->>'refusal' as refusal from journal_entry where kind = 'mandate.collectRefused' and subject_id = $1`, [id])).toEqual([{ refusal: 'mandate.collectOver' }]);
    expect(await house.owner('select status from dossier where id = $1', [dossier.id])).toEqual([{ status: 9 }]);
    expect(await codeOf(back(dossier.owner))).toBe('mandate.collectOver');
    await authorise(dossier.id);
    expect((await give(dossier)).status).toBe(10);
  });

  it('past its last day it does not serve; a term beyond half a year, or before today, is refused', async () => {
    const dossier = await ready();
    expect(await codeOf(authorise(dossier.id, { toDay: '2021-02-25' }))).toBe('mandate.collectTerm');
    expect(await codeOf(authorise(dossier.id, { toDay: '2021-08-25' }))).toBe('mandate.collectTerm');
    await authorise(dossier.id, { toDay: '2021-02-26' });
    const late = instantOf('2021-03-01', 9 * 60);
    expect(await codeOf(house.write({ as: at.mai, now: late }, (ctx) => returnResult(ctx, { id: dossier.id, expectedVersion: dossier.version, taker: PROXY, slipShown: true })))).toBe('mandate.collectOver');
  });

  it('taken back while the result is being handed out, it is used or taken back, never both', async () => {
    const dossier = await ready();
    const { id } = await authorise(dossier.id);
    const ends = await Promise.all([codeOf(give(dossier)), codeOf(house.write({ now: AFTERNOON }, (ctx) => revokeCollectionByOwner(ctx, { id, dossierId: dossier.id }, 'tracking')))]);
    expect([['done', 'mandate.collectOver'], ['mandate.collectOver', 'done']]).toContainEqual(ends);
    const [row] = await house.owner('select used_at is not null as used, revoked_at is not null as revoked from collect_authorisation where id = $1', [id]);
    expect([row?.['used'], row?.['revoked']].filter(Boolean)).toHaveLength(1);
    expect(await codeOf(house.write({ now: AFTERNOON }, (ctx) => revokeCollectionByOwner(ctx, { id, dossierId: newId() }, 'tracking')))).toBe('mandate.collectUnknown');
  });
});

it('allow in the tables what the rules allow', async () => {
  const words = [['collect_relation', RELATIONS], ['collect_rule_relatives', RELATIVES], ['collect_rule_basis', RULE_BASES], ['collect_revoked_way', COLLECT_REVOKED_WAYS], ['collect_id_kind', CITIZEN_IDS]] as const;
  for (const [constraint, list] of words) expect(await house.allowed(constraint)).toEqual([...list].toSorted());
  await expect(house.write({}, (ctx) => ctx.db.run('test.changeRule', 'update collect_rule set certified_needed = false'))).rejects.toThrow('permission denied');
});
