import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '#kernel/actor.ts';
import { Refusal } from '#kernel/problem.ts';
import { newId } from '#platform/ids.ts';
import { openHouse, type TestHouse } from '#test/house.ts';
import { DIFFERENCES, HANDS, HOLDER_KINDS, HOLDER_NAMED_BY, inBag, inHands, isHolder, ITEM_KINDS, onShelf, OUTCOMES, SUBJECT_KINDS, WITH_CITIZEN, type Holder, type HolderKind } from './rules.ts';
import { carry, carryItems, carryListed, takeGivable } from './service/carry.ts';
import { listIncidents, recordIncident, recordIncidents, resolveFound, resolveIncident } from './service/incidents.ts';
import { takeIn } from './service/taking-in.ts';
import { countOpenIncidents, listOpenIncidents } from './store/incidents.ts';

let house: TestHouse;
let oneStop: string;
let office: string;
let district: string;
let lan: Actor;
let mai: Actor;
let tam: Actor;
let hien: Actor;
let chief: Actor;
let stranger: Actor;

beforeAll(async () => {
  house = await openHouse(import.meta.url);
  const council = await house.addUnit({ code: 'VY', kind: 'DISTRICT' });
  oneStop = await house.addUnit({ code: 'VY-OSS', kind: 'OSS', parentId: council });
  district = await house.addUnit({ code: 'BD', kind: 'POST_DISTRICT' });
  office = await house.addUnit({ code: 'BC', kind: 'POST_OFFICE', parentId: district });
  lan = await house.addActor('POSTAL_COUNTER', oneStop, { name: 'Lan' });
  mai = await house.addActor('POSTAL_COUNTER', oneStop, { name: 'Mai' });
  chief = await house.addActor('OSS_HEAD', oneStop, { name: 'Chị Hà' });
  tam = await house.addActor('POSTAL_COLLECTOR', office, { name: 'Tâm' });
  hien = await house.addActor('POST_OFFICE_MANAGER', district, { name: 'Hiền' });
  stranger = await house.addActor('OSS_HEAD', await house.addUnit({ code: 'LN-OSS', kind: 'OSS' }), { name: 'Nga' });
});
afterAll(() => house.close());

async function codeOf(act: Promise<unknown>): Promise<string> {
  return act.then(
    () => 'done',
    (thrown: unknown) => {
      if (thrown instanceof Refusal) return thrown.problem.code;
      throw thrown;
    },
  );
}

function papersWith(actor: Actor): Promise<{ dossierId: string; itemId: string }> {
  const dossierId = newId();
  return house.write({ as: actor }, async (ctx) => ({ dossierId, itemId: await takeIn(ctx, { dossierId, unitId: oneStop, kind: 'papers' }) }));
}

async function holderOf(itemId: string): Promise<unknown> {
  const [row] = await house.owner('select holder_kind as kind, holder_staff_id as "staffId", holder_unit_id as "unitId", holder_ref as ref from custody_item where id = $1', [itemId]);
  return row;
}

describe('the table says what the rules say', () => {
  test.each([
    ['custody_item_kind', ITEM_KINDS], ['custody_batch_kind', ITEM_KINDS], ['custody_incident_difference', DIFFERENCES], ['custody_incident_subject_kind', SUBJECT_KINDS], ['custody_incident_resolution_outcome', OUTCOMES],
  ] as const)('%s holds the words of the rules and no other', async (constraint, words) => {
    expect(await house.allowed(constraint)).toEqual(words.toSorted());
  });

  test('every way an item may go passes the table, every other is refused by it', async () => {
    const { itemId } = await papersWith(lan);
    const wrong: string[] = [];
    for (const from of HOLDER_KINDS) {
      for (const to of HOLDER_KINDS) {
        const open: readonly HolderKind[] = HANDS[from];
        const passed = await house.owner(
          `insert into custody_move (item_id, number, from_kind, to_kind, moved_at, moved_by) values ($1, $2, $3, $4, now(), $5)`,
          [itemId, 100 + HOLDER_KINDS.indexOf(from) * 10 + HOLDER_KINDS.indexOf(to), from, to, lan.staffId],
        ).then(() => true, () => false);
        if (passed !== open.includes(to)) wrong.push(`${from} ${to}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  test('a holder is named by what its kind is named by: of all forty ways to name one the table takes the same as the rules', async () => {
    const { itemId } = await papersWith(lan);
    const wrong: unknown[] = [];
    for (const kind of HOLDER_KINDS) {
      for (const bits of [0, 1, 2, 3, 4, 5, 6, 7]) {
        const holder: Holder = { kind, staffId: bits & 1 ? lan.staffId : null, unitId: bits & 2 ? oneStop : null, ref: bits & 4 ? 'BK' : null };
        const taken = await house.owner('update custody_item set holder_kind = $2, holder_staff_id = $3, holder_unit_id = $4, holder_ref = $5 where id = $1', [itemId, holder.kind, holder.staffId, holder.unitId, holder.ref]).then(() => true, () => false);
        if (taken !== isHolder(holder)) wrong.push(holder);
      }
    }
    expect(wrong).toEqual([]);
    expect(Object.keys(HOLDER_NAMED_BY)).toHaveLength(HOLDER_KINDS.length);
  });
});

describe('carrying', () => {
  test('nobody carries what a colleague holds without saying why, nor what another unit holds', async () => {
    const { dossierId } = await papersWith(lan);
    const into = (actor: Actor, insteadOf?: string) => codeOf(house.write({ as: actor }, (ctx) => carry(ctx, { dossierId, kinds: ['papers'], to: inBag('BK-1'), ...(insteadOf === undefined ? {} : { insteadOf }) })));
    expect([await into(mai), await into(tam), await into(tam, 'lý do')]).toEqual(['custody.colleagueHolds', 'custody.notInYourHands', 'custody.notInYourHands']);
    expect(await into(mai, 'chị Lan nghỉ')).toBe('done');
    expect(await into(lan)).toBe('custody.notInYourHands');
  });
  test('from the citizen to the bag and out of it into the courier’s hands is one chain of three lines', async () => {
    const { dossierId, itemId } = await papersWith(lan);
    await house.write({ as: lan }, (ctx) => carry(ctx, { dossierId, kinds: ['papers'], to: inBag('BK-7') }));
    expect(await holderOf(itemId)).toEqual(inBag('BK-7'));
    expect(await codeOf(house.write({ as: tam }, (ctx) => carryItems(ctx, { itemIds: [itemId], from: { bag: 'BK-8' }, to: inHands(tam) })))).toBe('custody.notInBag');
    await house.write({ as: tam }, (ctx) => carryItems(ctx, { itemIds: [itemId], from: { bag: 'BK-7' }, to: inHands(tam) }));
    expect(await house.owner('select from_kind, to_kind, from_ref, to_ref from custody_move where item_id = $1 order by number', [itemId])).toEqual([
      { from_kind: 'citizen', to_kind: 'staff', from_ref: null, to_ref: null },
      { from_kind: 'staff', to_kind: 'bag', from_ref: null, to_ref: 'BK-7' },
      { from_kind: 'bag', to_kind: 'staff', from_ref: 'BK-7', to_ref: null },
    ]);
  });
  test('nothing goes from a bag straight to the citizen', async () => {
    const { itemId } = await papersWith(lan);
    await house.write({ as: lan }, (ctx) => carryItems(ctx, { itemIds: [itemId], from: { unitId: oneStop }, to: inBag('BK-9') }));
    expect(await codeOf(house.write({ as: lan }, (ctx) => carryItems(ctx, { itemIds: [itemId], from: { bag: 'BK-9' }, to: WITH_CITIZEN })))).toBe('custody.wayClosed');
  });
  test('what is listed and has left the unit meanwhile is refused by name', async () => {
    const { dossierId, itemId } = await papersWith(tam);
    expect(await codeOf(house.write({ as: lan }, (ctx) => carryItems(ctx, { itemIds: [itemId], from: { unitId: oneStop }, to: inBag('BK-2') })))).toBe('custody.movedMeanwhile');
    expect(await codeOf(house.write({ as: lan }, (ctx) => carryListed(ctx, { things: [{ dossierId, kind: 'papers' }], fromUnitId: oneStop, to: inHands(lan) })))).toBe('custody.movedMeanwhile');
    await house.write({ as: lan }, (ctx) => carryListed(ctx, { things: [{ dossierId, kind: 'papers' }], fromUnitId: office, to: inHands(lan) }));
    expect(await holderOf(itemId)).toEqual(inHands(lan));
  });
  test('what a person may give is told by dossier and kind, and what she may not is refused', async () => {
    const [mine, other] = [await papersWith(lan), await papersWith(tam)];
    expect(await house.write({ as: lan }, (ctx) => takeGivable(ctx, { dossierIds: [mine.dossierId], kinds: ['papers', 'result'], insteadOf: null }))).toEqual([{ dossierId: mine.dossierId, kind: 'papers', itemIds: [mine.itemId] }]);
    expect(await codeOf(house.write({ as: lan }, (ctx) => takeGivable(ctx, { dossierIds: [mine.dossierId, other.dossierId], kinds: ['papers'], insteadOf: null })))).toBe('custody.notInYourHands');
    expect(await codeOf(house.write({ as: lan }, (ctx) => takeGivable(ctx, { dossierIds: [newId()], kinds: ['papers'], insteadOf: null })))).toBe('custody.nothingHeld');
  });
  test('papers taken back from the citizen are a thing of their own beside papers and result', async () => {
    const dossierId = newId();
    const id = await house.write({ as: tam }, (ctx) => takeIn(ctx, { dossierId, unitId: oneStop, kind: 'recovered' }));
    await house.write({ as: tam }, (ctx) => carryItems(ctx, { itemIds: [id], from: { unitId: office }, to: inBag('BK-3') }));
    await house.write({ as: chief }, (ctx) => carryItems(ctx, { itemIds: [id], from: { bag: 'BK-3' }, to: onShelf(oneStop) }));
    expect(await holderOf(id)).toEqual(onShelf(oneStop));
  });
});

describe('incidents', () => {
  const subject = () => ({ kind: 'manifest', id: newId() }) as const;
  const reported = (by: Actor, more: object = {}) => house.write({ as: by }, (ctx) => recordIncident(ctx, { subject: subject(), unitId: oneStop, giverUnitId: office, difference: 'countMismatch', label: 'BK-5', people: [tam.staffId], countedOut: 4, countedIn: 3, ...more }));
  const resolved = (by: Actor, id: string, told: object = {}) => house.write({ as: by }, (ctx) => resolveIncident(ctx, { id, outcome: 'explained', explanation: 'đếm nhầm', ...told }));
  const listed = async (by: Actor, asked: object = {}) => (await house.write({ as: by }, (ctx) => listIncidents(ctx, { open: true, limit: 200, ...asked }))).rows;

  test('are seen from both units and by who took part, and do not exist for a stranger', async () => {
    const id = await reported(lan);
    const sees = async (actor: Actor) => (await listed(actor)).some((one) => one.id === id);
    expect([await sees(chief), await sees(hien), await sees(tam), await sees(stranger)]).toEqual([true, true, true, false]);
    expect(await codeOf(resolved(stranger, id))).toBe('custody.incidentUnknown');
    expect(await codeOf(resolved(chief, newId()))).toBe('custody.incidentUnknown');
  });
  test('are not resolved by who reported them, but by the other side or the head, once and with a document where one is made', async () => {
    const id = await reported(lan);
    expect(await codeOf(resolved(lan, id))).toBe('custody.ownIncident');
    expect(await codeOf(resolved(hien, id, { outcome: 'minutesMade' }))).toBe('custody.documentNeeded');
    const view = await resolved(hien, id, { outcome: 'minutesMade', documentNo: '03/BB-BĐ' });
    expect(view).toMatchObject({ difference: 'countMismatch', subject: { kind: 'manifest', label: 'BK-5' }, countedOut: 4, countedIn: 3, resolution: { outcome: 'minutesMade', documentNo: '03/BB-BĐ', by: 'Hiền' } });
    expect(await codeOf(resolved(chief, id))).toBe('custody.alreadyResolved');
    expect((await listed(chief)).map((one) => one.id)).not.toContain(id);
    expect(await house.owner(`select count(*)::int as n from journal_entry where kind = 'custody.incidentResolved' and subject_id = $1`, [id])).toEqual([{ n: 1 }]);
  });
  test('two who resolve at once: one word stands', async () => {
    const id = await reported(lan);
    const codes = await Promise.all([codeOf(resolved(chief, id)), codeOf(resolved(hien, id))]);
    expect(codes.toSorted()).toEqual(['custody.alreadyResolved', 'done']);
  });
  test('what the house itself found may be resolved by the person who stood at the screen', async () => {
    const id = await reported(chief, { byHouse: true });
    expect(await codeOf(resolved(chief, id))).toBe('done');
  });
  test('a thing that still lies in the bag is found by scanning it, and then the incident ends by itself but for its reporter’s own', async () => {
    const { dossierId, itemId } = await papersWith(lan);
    await house.write({ as: lan }, (ctx) => carryItems(ctx, { itemIds: [itemId], from: { unitId: oneStop }, to: inBag('BK-6') }));
    const about = subject();
    const [byMai, byChief] = [await reported(mai, { subject: about, dossierId, difference: 'missing' }), await reported(chief, { subject: about, dossierId, difference: 'missing' })];
    expect(await codeOf(resolved(chief, byMai, { outcome: 'found' }))).toBe('custody.foundByScan');
    await house.write({ as: chief }, (ctx) => carryItems(ctx, { itemIds: [itemId], from: { bag: 'BK-6' }, to: inHands(chief) }));
    expect(await house.write({ as: chief }, (ctx) => resolveFound(ctx, { subject: about, dossierId, explanation: 'sau kệ' }))).toBe(1);
    expect((await listed(chief, { subjectKind: 'manifest', subjectId: about.id })).map((one) => one.id)).toEqual([byChief]);
    expect(await codeOf(resolved(hien, byChief, { outcome: 'found' }))).toBe('done');
  });
  test('of one subject, of one dossier, page after page, oldest first, each once', async () => {
    const about = subject();
    const ids = await house.write({ as: lan }, (ctx) => recordIncidents(ctx, (['missing', 'extra', 'damaged'] as const).map((difference) => ({ subject: about, unitId: oneStop, difference, label: 'BK-5' }))));
    const first = await house.write({ as: chief }, (ctx) => listIncidents(ctx, { subjectKind: 'manifest', subjectId: about.id, limit: 2 }));
    const second = await house.write({ as: chief }, (ctx) => listIncidents(ctx, { subjectKind: 'manifest', subjectId: about.id, limit: 2, after: first.next ?? '' }));
    expect([...first.rows, ...second.rows].map((one) => one.id)).toEqual(ids.toSorted());
    expect(second.next).toBeNull();
    expect(await codeOf(listed(chief, { subjectKind: 'manifest' }))).toBe('custody.subjectHalf');
    expect(await codeOf(listed(chief, { after: 'bậy' }))).toBe('input.cursorUnknown');
  });
  test('what is open of a person’s handovers is counted for her day close, whoever reported it', async () => {
    const courier = await house.addActor('POSTAL_COLLECTOR', office, { name: 'Bình' });
    const id = await reported(lan, { people: [courier.staffId] });
    const open = () => house.read((db) => countOpenIncidents(db, { staffId: courier.staffId, subjectKinds: ['manifest'] }));
    expect(await open()).toBe(1);
    expect((await house.read((db) => listOpenIncidents(db, { staffId: courier.staffId }))).map((one) => one.label)).toEqual(['BK-5']);
    await resolved(chief, id);
    expect(await open()).toBe(0);
  });
  test('what was resolved is never changed', async () => {
    const id = await reported(lan);
    await resolved(chief, id);
    await expect(house.write({}, (ctx) => ctx.db.run('test.changeResolution', `update custody_incident_resolution set outcome = 'found'`))).rejects.toMatchObject({ code: '42501' });
    await expect(house.write({}, (ctx) => ctx.db.run('test.dropResolution', 'delete from custody_incident_resolution'))).rejects.toMatchObject({ code: '42501' });
  });
});
