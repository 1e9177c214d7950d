import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '#kernel/actor.ts';
import { Refusal } from '#kernel/problem.ts';
import { newId } from '#platform/ids.ts';
import { openHouse, type TestHouse } from '#test/house.ts';
import { inBag, inHands, onShelf } from './rules.ts';
import { carry, carryItems, carryListed } from './service/carry.ts';
import { offerItems } from './service/handing-over.ts';
import { recordIncidents, resolveByAct, resolveFound } from './service/incidents.ts';
import { takeIn } from './service/taking-in.ts';

let house: TestHouse;
let oneStop: string;
let dept: string;
let mai: Actor;
let ha: Actor;

beforeAll(async () => {
  house = await openHouse(import.meta.url);
  const council = await house.addUnit({ code: 'VY', kind: 'DISTRICT' });
  oneStop = await house.addUnit({ code: 'VY-OSS', kind: 'OSS', parentId: council });
  dept = await house.addUnit({ code: 'VY-TC', kind: 'DEPT', parentId: council });
  mai = await house.addActor('OSS_OFFICER', oneStop, { name: 'Mai' });
  ha = await house.addActor('OSS_HEAD', oneStop, { name: 'Hà' });
});
afterAll(() => house.close());

async function codeOf(act: Promise<unknown>): Promise<string> {
  return act.then(() => 'done', (thrown: unknown) => (thrown instanceof Refusal ? thrown.problem.code : Promise.reject(thrown)));
}

const leftOf = async (subjectId: string) => house.owner('select difference, dossier_id from custody_incident i where subject_id = $1 and not exists (select from custody_incident_resolution r where r.incident_id = i.id) order by difference', [subjectId]);

describe('what an act has put right', () => {
  test('ends what it was about and nothing else, and each end is noted', async () => {
    const subject = { kind: 'manifest', id: newId() } as const;
    const [found, other] = [newId(), newId()];
    await house.write({ as: mai }, (ctx) => recordIncidents(ctx, [
      { subject, unitId: oneStop, dossierId: found, difference: 'missing' }, { subject, unitId: oneStop, dossierId: found, difference: 'damaged' }, { subject, unitId: oneStop, dossierId: other, difference: 'missing' },
      { subject: { ...subject, id: newId() }, unitId: oneStop, dossierId: found, difference: 'missing' },
    ]));
    expect(await house.write({ as: ha }, (ctx) => resolveFound(ctx, { subject, dossierId: found, explanation: 'sau kệ' }))).toBe(0);
    expect(await leftOf(subject.id)).toEqual([{ difference: 'damaged', dossier_id: found }, { difference: 'missing', dossier_id: other }]);
    expect(await house.owner(`select facts->>'outcome' as outcome from journal_entry where kind = 'custody.incidentResolved' and dossier_id = $1`, [found])).toEqual([{ outcome: 'found' }]);
    expect(await house.write({ as: ha }, (ctx) => resolveByAct(ctx, { subject, difference: 'missing', outcome: 'explained', explanation: 'đủ cả' }))).toBe(0);
    expect((await leftOf(subject.id)).map((row) => row['difference'])).toEqual(['damaged']);
  });

  test('ends it also where a long list has more open than one reads at once', async () => {
    const subject = { kind: 'manifest', id: newId() } as const;
    const last = newId();
    await house.write({ as: mai }, (ctx) => recordIncidents(ctx, [...Array.from({ length: 201 }, () => newId()), last].map((dossierId) => ({ subject, unitId: oneStop, dossierId, difference: 'missing' as const }))));
    await house.write({ as: ha }, (ctx) => resolveFound(ctx, { subject, dossierId: last, explanation: 'túi thứ hai' }));
    expect((await leftOf(subject.id)).some((row) => row['dossier_id'] === last)).toBe(false);
  });
});

describe('what waits for its receiver', () => {
  test('goes neither into a bag nor to anybody else, by whatever act, until it is accepted or taken back', async () => {
    const dossierId = newId();
    const itemId = await house.write({ as: mai }, (ctx) => takeIn(ctx, { dossierId, unitId: oneStop, kind: 'papers' }));
    await house.write({ as: mai }, (ctx) => offerItems(ctx, { dossierIds: [dossierId], kind: 'papers', toUnitId: dept, toStaffId: null, insteadOf: null, note: null }));
    const acts = [
      (ctx: Parameters<typeof carry>[0]) => carry(ctx, { dossierId, kinds: ['papers'], to: onShelf(oneStop) }),
      (ctx: Parameters<typeof carry>[0]) => carryItems(ctx, { itemIds: [itemId], from: { unitId: oneStop }, to: inBag('BK-1') }),
      (ctx: Parameters<typeof carry>[0]) => carryListed(ctx, { things: [{ dossierId, kind: 'papers' }], fromUnitId: oneStop, to: inHands(ha) }),
    ];
    for (const act of acts) expect(await codeOf(house.write({ as: mai }, act))).toBe('custody.alreadyOffered');
  });

  test('of one dossier only the things named are carried', async () => {
    const dossierId = newId();
    const [first, second] = [await house.write({ as: mai }, (ctx) => takeIn(ctx, { dossierId, unitId: oneStop, kind: 'papers' })), await house.write({ as: mai }, (ctx) => takeIn(ctx, { dossierId, unitId: oneStop, kind: 'papers' }))];
    expect(await house.write({ as: mai }, (ctx) => carry(ctx, { dossierId, kinds: ['papers'], itemIds: [second], to: onShelf(oneStop) }))).toEqual([second]);
    expect((await house.owner('select id from custody_item where dossier_id = $1 and holder_kind = $2', [dossierId, 'staff'])).map((row) => row['id'])).toEqual([first]);
  });
});
