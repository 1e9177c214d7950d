import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '#kernel/actor.ts';
import { Refusal } from '#kernel/problem.ts';
import { newId } from '#platform/ids.ts';
import { openHouse, type TestHouse } from '#test/house.ts';
import { BATCH_STATES, HOLDER_KINDS, LINE_DIFFERENCES, onShelf, TRANSFER_STATES, type ItemKind } from './rules.ts';
import { offerItems, settleBatch, withdrawHandover, type Findings } from './service/handing-over.ts';
import { giveToCitizen, takeIn } from './service/taking-in.ts';

let house: TestHouse;
let oneStop: string;
let finance: string;
let lan: Actor;
let mai: Actor;
let hung: Actor;
let thu: Actor;

beforeAll(async () => {
  house = await openHouse(import.meta.url);
  const district = await house.addUnit({ code: 'VY', kind: 'DISTRICT' });
  oneStop = await house.addUnit({ code: 'VY-OSS', kind: 'OSS', parentId: district });
  finance = await house.addUnit({ code: 'VY-TCKH', kind: 'DEPT', parentId: district });
  lan = await house.addActor('POSTAL_COUNTER', oneStop, { name: 'Lan' });
  mai = await house.addActor('OSS_OFFICER', oneStop, { name: 'Mai' });
  hung = await house.addActor('SPECIALIST', finance, { name: 'Hùng' });
  thu = await house.addActor('DEPT_HEAD', finance, { name: 'Thu' });
});
afterAll(() => house.close());

function papersAt(holder: Actor): Promise<string> {
  const dossierId = newId();
  return house.write({ as: holder }, async (ctx) => {
    await takeIn(ctx, { dossierId, unitId: oneStop, kind: 'papers' });
    return dossierId;
  });
}

function offer(by: Actor, dossierIds: string[], to: { unitId?: string; staffId?: string; insteadOf?: string; kind?: ItemKind } = {}): Promise<string> {
  return house.write({ as: by }, (ctx) =>
    offerItems(ctx, { dossierIds, kind: to.kind ?? 'papers', toUnitId: to.unitId ?? finance, toStaffId: to.staffId ?? null, insteadOf: to.insteadOf ?? null, note: null }));
}

function settle(by: Actor, batchId: string, findings: Partial<Findings>) {
  return house.write({ as: by }, (ctx) => settleBatch(ctx, { accepted: [], refused: [], unlisted: [], counted: findings.accepted?.length ?? 0, shelf: false, ...findings, batchId }));
}

async function holderOf(dossierId: string): Promise<Record<string, unknown>[]> {
  return house.owner('select holder_kind as kind, holder_staff_id as staff, holder_unit_id as unit from custody_item where dossier_id = $1 order by kind, part', [dossierId]);
}

async function codeOf(act: Promise<unknown>): Promise<string> {
  return act.then(
    () => 'done',
    (thrown: unknown) => {
      if (thrown instanceof Refusal) return thrown.problem.code;
      throw thrown;
    },
  );
}

describe('who may not', () => {
  test('a clerk cannot hand over what a colleague holds, unless she says why she acts for her', async () => {
    const dossier = await papersAt(lan);
    expect(await codeOf(offer(mai, [dossier]))).toBe('custody.colleagueHolds');
    expect(await codeOf(offer(hung, [dossier], { unitId: oneStop }))).toBe('custody.notInYourHands');
    expect(await codeOf(offer(mai, [dossier], { insteadOf: 'chị Lan nghỉ' }))).toBe('done');
  });
  test('a refusal leaves no batch, no line and no journal entry behind', async () => {
    const dossier = await papersAt(lan);
    const unknown = newId();
    expect(await codeOf(offer(lan, [dossier, unknown]))).toBe('custody.nothingHeld');
    expect(await house.owner('select 1 from custody_transfer where dossier_id = $1', [dossier])).toEqual([]);
    expect(await house.owner('select 1 from journal_entry where dossier_id = $1', [dossier])).toEqual([]);
  });
  test('the giver does not accept her own bundle, nor does a third unit', async () => {
    const dossier = await papersAt(lan);
    const batch = await offer(lan, [dossier]);
    expect(await codeOf(settle(lan, batch, { accepted: [dossier] }))).toBe('custody.sameStaff');
    expect(await codeOf(settle(mai, batch, { accepted: [dossier] }))).toBe('custody.notTheReceiver');
    const third = await house.addActor('SPECIALIST', await house.addUnit({ code: 'VY-TP', kind: 'DEPT' }));
    expect(await codeOf(settle(third, batch, { accepted: [dossier] }))).toBe('custody.notTheReceiver');
    expect(await codeOf(house.write({ as: third }, (ctx) => withdrawHandover(ctx, { id: batch })))).toBe('custody.batchUnknown');
    expect(await codeOf(settle(hung, newId(), { accepted: [dossier] }))).toBe('custody.batchUnknown');
    expect(await holderOf(dossier)).toEqual([{ kind: 'staff', staff: lan.staffId, unit: oneStop }]);
  });

  test('one set is not accepted and refused at once, nor one settled that is not in the bundle', async () => {
    const [dossier, other] = [await papersAt(lan), await papersAt(lan)];
    const batch = await offer(lan, [dossier]);
    expect(await codeOf(settle(hung, batch, { accepted: [dossier], refused: [{ dossierId: dossier, difference: 'damaged', note: null }] }))).toBe('custody.namedTwice');
    expect(await codeOf(settle(hung, batch, { accepted: [other] }))).toBe('custody.notInBatch');
    expect(await holderOf(dossier)).toEqual([{ kind: 'staff', staff: lan.staffId, unit: oneStop }]);
  });
});

describe('one after another', () => {
  test('papers stay with the giver while on offer and go to the receiver when she accepts', async () => {
    const dossier = await papersAt(lan);
    const batch = await offer(lan, [dossier]);
    expect(await holderOf(dossier)).toEqual([{ kind: 'staff', staff: lan.staffId, unit: oneStop }]);
    expect(await codeOf(offer(lan, [dossier], { unitId: oneStop, staffId: mai.staffId }))).toBe('custody.alreadyOffered');
    const done = await settle(hung, batch, { accepted: [dossier] });
    expect(done).toMatchObject({ state: 'settled', incidents: [] });
    expect(await holderOf(dossier)).toEqual([{ kind: 'staff', staff: hung.staffId, unit: finance }]);
    expect(await codeOf(offer(lan, [dossier]))).toBe('custody.notInYourHands');
    const kinds = await house.owner('select kind from journal_entry where dossier_id = $1 order by recorded_at, position', [dossier]);
    expect(kinds.map((row) => row['kind'])).toEqual(['custody.offered', 'custody.accepted']);
  });
  test('what is taken back never left the giver, and can be offered again', async () => {
    const dossier = await papersAt(lan);
    const batch = await offer(lan, [dossier]);
    expect(await codeOf(house.write({ as: thu }, (ctx) => withdrawHandover(ctx, { id: batch })))).toBe('custody.notTheGiver');
    const answer = await house.write({ as: lan }, (ctx) => withdrawHandover(ctx, { id: batch }));
    expect(answer.withdrawn).toEqual([dossier]);
    expect(await codeOf(settle(hung, batch, { accepted: [dossier] }))).toBe('custody.notOffered');
    expect(await codeOf(offer(lan, [dossier]))).toBe('done');
  });
  test('a result goes from the department’s shelf to the one-stop’s shelf and from there into the citizen’s hands', async () => {
    const dossier = newId();
    await house.write({ as: hung }, (ctx) => takeIn(ctx, { dossierId: dossier, unitId: oneStop, kind: 'result', from: onShelf(finance), holder: onShelf(finance) }));
    const batch = await offer(thu, [dossier], { unitId: oneStop, kind: 'result' });
    await settle(mai, batch, { accepted: [dossier], shelf: true });
    expect(await holderOf(dossier)).toEqual([{ kind: 'unit', staff: null, unit: oneStop }]);
    expect(await codeOf(house.write({ as: hung }, (ctx) => giveToCitizen(ctx, { dossierId: dossier, kind: 'result', insteadOf: null })))).toBe('custody.notInYourHands');
    await house.write({ as: lan }, (ctx) => giveToCitizen(ctx, { dossierId: dossier, kind: 'result', insteadOf: null }));
    expect(await holderOf(dossier)).toEqual([{ kind: 'citizen', staff: null, unit: null }]);
    expect(await house.owner('select number, from_kind, to_kind from custody_move m join custody_item i on i.id = m.item_id where i.dossier_id = $1 order by number', [dossier])).toEqual([
      { number: 1, from_kind: 'unit', to_kind: 'unit' },
      { number: 2, from_kind: 'unit', to_kind: 'unit' },
      { number: 3, from_kind: 'unit', to_kind: 'citizen' },
    ]);
  });
});

describe('the bundle of 15:00', () => {
  test('of forty sets one is refused as different, one is missing, a strange one lies among them and the count is wrong: all of it is on record', async () => {
    const dossiers = await Promise.all(Array.from({ length: 8 }, () => papersAt(lan)));
    const batch = await offer(lan, dossiers);
    const [missing = '', different = '', ...good] = dossiers;
    const done = await settle(hung, batch, {
      accepted: good,
      refused: [{ dossierId: missing, difference: 'missing', note: null }, { dossierId: different, difference: 'papersDiffer', note: 'thiếu trích lục' }],
      unlisted: ['bìa ghi 000.00.19.H02-210226-0099'],
      counted: 9,
    });
    expect(done.state).toBe('settled');
    expect(done.incidents.map((one) => one.difference).toSorted()).toEqual(['countMismatch', 'missing', 'noData', 'papersDiffer']);
    expect(await holderOf(missing)).toEqual([{ kind: 'staff', staff: lan.staffId, unit: oneStop }]);
    expect(await holderOf(good[0] ?? '')).toEqual([{ kind: 'staff', staff: hung.staffId, unit: finance }]);
    const kept = await house.owner('select difference, counted_out::int, counted_in::int from custody_incident where batch_id = $1 and difference = $2', [batch, 'countMismatch']);
    expect(kept).toEqual([{ difference: 'countMismatch', counted_out: 8, counted_in: 9 }]);
    expect(await house.owner(`select count(*)::int as n from journal_entry where kind = 'custody.incidentRecorded' and facts ->> 'batchId' = $1`, [batch])).toEqual([{ n: 4 }]);
  });
  test('what the receiver has not named yet stays on offer, and a colleague settles it later', async () => {
    const [first, second] = [await papersAt(lan), await papersAt(lan)];
    const batch = await offer(lan, [first, second]);
    expect((await settle(hung, batch, { accepted: [first], counted: 1 })).state).toBe('offered');
    expect(await codeOf(settle(thu, batch, { accepted: [first], counted: 1 }))).toBe('custody.notInBatch');
    expect((await settle(thu, batch, { accepted: [second], counted: 1 })).state).toBe('settled');
    expect(await holderOf(second)).toEqual([{ kind: 'staff', staff: thu.staffId, unit: finance }]);
  });
  test('two receivers pressing accept at once: one gets the papers, the other hears that it is done', async () => {
    const dossier = await papersAt(lan);
    const batch = await offer(lan, [dossier]);
    const codes = await Promise.all([codeOf(settle(hung, batch, { accepted: [dossier] })), codeOf(settle(thu, batch, { accepted: [dossier] }))]);
    expect(codes.toSorted()).toEqual(['custody.notOffered', 'done']);
    expect(await house.owner('select count(*)::int as n from custody_move m join custody_item i on i.id = m.item_id where i.dossier_id = $1', [dossier])).toEqual([{ n: 2 }]);
  });
  test('two clerks offering the same papers at once: one offer stands', async () => {
    const dossier = newId();
    await house.write({ as: lan }, (ctx) => takeIn(ctx, { dossierId: dossier, unitId: oneStop, kind: 'papers', from: onShelf(oneStop), holder: onShelf(oneStop) }));
    const codes = await Promise.all([codeOf(offer(lan, [dossier])), codeOf(offer(mai, [dossier]))]);
    expect(codes.toSorted()).toEqual(['custody.alreadyOffered', 'done']);
  });
});

describe('the database itself', () => {
  test.each([
    ['custody_item', 'holder_kind', HOLDER_KINDS],
    ['custody_move', 'from_kind', HOLDER_KINDS],
    ['custody_move', 'to_kind', HOLDER_KINDS],
    ['custody_batch', 'state', BATCH_STATES],
    ['custody_transfer', 'state', TRANSFER_STATES],
    ['custody_transfer', 'difference', LINE_DIFFERENCES],
  ] as const)('%s.%s holds the words of the rules and no other', async (table, column, words) => {
    const [row] = await house.owner('select pg_get_constraintdef(oid) as text from pg_constraint where conrelid = $1::regclass and conname = $2', [table, `${table}_${column}_check`]);
    const held = [...String(row?.['text']).matchAll(/'(\w+)'::text/g)].map((match) => match[1]);
    expect(held).toEqual([...words]);
  });
  test('refuses a holder changed without its line of history', async () => {
    const dossier = await papersAt(lan);
    const change = `update custody_item set holder_staff_id = $2, moves = moves + 1 where dossier_id = $1`;
    await expect(house.owner(change, [dossier, mai.staffId])).rejects.toMatchObject({ constraint: 'custody_item_last_move' });
  });
  test('refuses two holders, a second open offer, and acceptance by the giver', async () => {
    const dossier = await papersAt(lan);
    await expect(house.owner(`update custody_item set holder_kind = 'citizen' where dossier_id = $1`, [dossier])).rejects.toMatchObject({ constraint: 'custody_item_holder' });
    const batch = await offer(lan, [dossier]);
    await expect(house.owner(`insert into custody_transfer (id, batch_id, item_id, dossier_id, state, offered_by) select gen_random_uuid(), batch_id, item_id, dossier_id, 'offered', offered_by from custody_transfer where batch_id = $1`, [batch])).rejects.toMatchObject({ constraint: 'custody_transfer_open' });
    await expect(house.owner(`update custody_transfer set state = 'accepted', settled_by = offered_by, settled_at = now() where batch_id = $1`, [batch])).rejects.toMatchObject({ constraint: 'custody_transfer_two_people' });
  });
  test('lets the working role add history but never change it', async () => {
    await expect(house.write({}, (ctx) => ctx.db.run('test.changeHistory', 'update custody_move set moved_at = now()'))).rejects.toMatchObject({ code: '42501' });
    await expect(house.write({}, (ctx) => ctx.db.run('test.dropHistory', 'delete from custody_move'))).rejects.toMatchObject({ code: '42501' });
  });
});

test('whatever people do with a dozen dossiers, each paper set has one holder and one unbroken chain', async () => {
  const people = [lan, mai, hung, thu];
  const act = fc.record({ kind: fc.constantFrom('offer', 'accept', 'refuse', 'withdraw'), by: fc.nat(3), to: fc.nat(3), toUnit: fc.boolean(), dossier: fc.nat(2) });
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 5, maxLength: 25 }), async (sequence) => {
      const dossiers = [await papersAt(lan), await papersAt(lan), await papersAt(mai)];
      const open = new Map<string, string>();
      for (const { kind, by, to, toUnit, dossier } of sequence) {
        const [who = lan, target = hung, id = ''] = [people[by], people[to], dossiers[dossier]];
        const batch = open.get(id);
        if (kind === 'offer') {
          const made = await offer(who, [id], { unitId: target.unitId, ...(toUnit ? {} : { staffId: target.staffId }) }).catch(refusalOnly);
          if (made !== undefined) open.set(id, made);
        } else if (batch !== undefined) {
          const settled = await settleAs(kind, who, batch, id).catch(refusalOnly);
          if (settled !== undefined) open.delete(id);
        }
      }
      for (const id of dossiers) expect(await chainOf(id)).toEqual({ items: 1, broken: 0, openOffers: open.has(id) ? 1 : 0 });
    }),
    { numRuns: 15 },
  );
});

function settleAs(kind: 'accept' | 'refuse' | 'withdraw', who: Actor, batch: string, id: string): Promise<object> {
  if (kind === 'withdraw') return house.write({ as: who }, (ctx) => withdrawHandover(ctx, { id: batch }));
  return settle(who, batch, kind === 'accept' ? { accepted: [id] } : { refused: [{ dossierId: id, difference: 'damaged', note: null }], counted: 1 });
}

function refusalOnly(thrown: unknown): undefined {
  if (!(thrown instanceof Refusal)) throw thrown;
  return undefined;
}

/** How many items a dossier has, and how many lines of their histories do not follow on the one before or on the holder now. */
async function chainOf(dossierId: string): Promise<unknown> {
  const [row] = await house.owner(
    `with line as (select m.*, lag(to_staff_id) over (partition by item_id order by number) as before, i.id from custody_move m join custody_item i on i.id = m.item_id where i.dossier_id = $1)
     select (select count(*)::int from custody_item where dossier_id = $1) as items,
            (select count(*)::int from line where number > 1 and from_staff_id is distinct from before)
            + (select count(*)::int from custody_item i left join custody_move m on m.item_id = i.id and m.number = i.moves where i.dossier_id = $1 and m.to_staff_id is distinct from i.holder_staff_id) as broken,
            (select count(*)::int from custody_transfer where dossier_id = $1 and state = 'offered') as "openOffers"`,
    [dossierId],
  );
  return row;
}
