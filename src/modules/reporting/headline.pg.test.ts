import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '#kernel/actor.ts';
import { Refusal } from '#kernel/problem.ts';
import { insertLegacyAggregate, insertPlan } from '#modules/organisation/store.ts';
import { newId } from '#platform/ids.ts';
import { openHouse, type TestHouse } from '#test/house.ts';
import { anyAct, anyDay } from './fixture/any-act.ts';
import { dayNo, writeDown, type Written } from './fixture/happenings.ts';
import { entriesIn } from './fixture/journal.ts';
import { OPENINGS } from './rules/headline.ts';
import { recountTurns } from './rules/recount.ts';
import { getHeadlineCounts, listHeadlineRows } from './service/headline.ts';

let house: TestHouse;
let province: string;
let officer: Actor;
let clerk: Actor;
let elsewhere: Actor;
let controller: Actor;
const NOW = new Date('2021-03-15T08:00:00+07:00');
const PILOT = { from: '2020-10-26', to: '2021-02-28' };

beforeAll(async () => {
  house = await openHouse(import.meta.url);
  province = await house.addUnit({ code: 'BG', kind: 'PROVINCE' });
  const unit = await house.addUnit({ code: 'VY-MC', kind: 'OSS', parentId: province });
  const other = await house.addUnit({ code: 'HH-MC', kind: 'OSS', parentId: province });
  officer = await house.addActor('OSS_OFFICER', unit);
  clerk = await house.addActor('POSTAL_COUNTER', unit);
  elsewhere = await house.addActor('POSTAL_COUNTER', other);
  controller = await house.addActor('CONTROLLER', other);
});

afterAll(() => house.close());

describe('who may not', () => {
  test('to a clerk of another unit this one does not exist', async () => {
    await expect(counts(elsewhere, { unit: 'VY-MC', ...PILOT })).rejects.toMatchObject({ problem: { code: 'organisation.unitUnknown', status: 404 } });
    await expect(house.write({ as: elsewhere, now: NOW }, (ctx) => listHeadlineRows(ctx, { unit: 'VY-MC', ...PILOT, open: 'A' }))).rejects.toMatchObject({ problem: { code: 'organisation.unitUnknown' } });
  });

  test('a clerk reads the figures of her own unit, a controller those of her province', async () => {
    await expect(counts(clerk, { unit: 'VY-MC', ...PILOT })).resolves.toMatchObject({ unit: { code: 'VY-MC' } });
    await expect(counts(controller, { unit: 'VY-MC', ...PILOT })).resolves.toMatchObject({ unit: { code: 'VY-MC' } });
  });
});

describe('what cannot be asked', () => {
  test.each([
    ['a unit nobody knows', { unit: 'KHONG-CO', ...PILOT }, 'organisation.unitUnknown'],
    ['a period turned round', { unit: 'VY-MC', from: '2021-02-28', to: '2020-10-26' }, 'input.periodReversed'],
    ['a period to come', { unit: 'VY-MC', from: '2021-03-16', to: '2021-03-20' }, 'reporting.periodNotBegun'],
    ['a moment to come', { unit: 'VY-MC', ...PILOT, asOf: '2021-03-15T08:00:01+07:00' }, 'reporting.momentInFuture'],
    ['a day that does not exist', { unit: 'VY-MC', from: '2021-02-30', to: '2021-03-01' }, 'reporting.dayUnknown'],
  ])('%s is refused by name', async (_, asked, code) => {
    await expect(counts(officer, asked)).rejects.toSatisfy((thrown) => thrown instanceof Refusal && thrown.problem.code === code);
  });

  test('a page mark of another list is refused', async () => {
    const asked = house.write({ as: officer, now: NOW }, (ctx) => listHeadlineRows(ctx, { unit: 'VY-MC', ...PILOT, open: 'A', after: 'eA' }));
    await expect(asked).rejects.toMatchObject({ problem: { code: 'input.cursorUnknown' } });
  });
});

describe('the counter of one day', () => {
  test('guided and received at once are two turns and one dossier; the same again on that day is none', async () => {
    const { figures } = await after([
      ['reception.guided', { dossier: 1 }],
      ['reception.guided', { dossier: 1 }],
      ['dossier.received', { dossier: 1, by: 'agency' }],
    ]);
    expect(figures).toMatchObject({ A: 2, A1: 1, AP: 1, B: 0, C: 0, U: 1 });
  });

  test('guidance on two days is two turns; guidance without a dossier is counted by itself', async () => {
    const { figures } = await after([
      ['reception.guided', { dossier: 1 }],
      ['reception.guided', { dossier: 1, day: 1 }],
      ['reception.guided', {}],
    ]);
    expect(figures).toMatchObject({ A: 3, A1: 2 });
  });

  test('a supplement, an online filing received, and a reception by post are no turn at the counter', async () => {
    const { figures } = await after([
      ['dossier.received', { dossier: 1 }],
      ['dossier.supplementReceived', { dossier: 1, day: 2 }],
      ['dossier.received', { dossier: 2, channel: 'online' }],
      ['dossier.received', { dossier: 3, channel: 'post' }],
      ['dossier.received', { dossier: 4, channel: 'none' }],
    ]);
    expect(figures).toMatchObject({ A: 1, A1: 1 });
  });

  test('a result returned twice, the second after an amendment, is one turn, in the period of the first', async () => {
    const { figures, ask } = await after([
      ['reception.resultReturned', { dossier: 1 }],
      ['reception.resultReturned', { dossier: 1, day: 40 }],
    ]);
    expect(figures).toMatchObject({ A: 1 });
    expect(await ask({ from: '2020-10-26', to: '2020-11-20' })).toMatchObject({ A: 1 });
    expect(await ask({ from: '2020-11-21', to: '2021-02-28' })).toMatchObject({ A: 0 });
  });

  test('a void event and a cancelled reception are not counted, and the next event takes their place', async () => {
    const { figures, ask } = await after([
      ['dossier.received', { dossier: 1, by: 'agency' }],
      ['reception.eventVoided', { of: 0, late: 5 }],
      ['dossier.received', { dossier: 1, day: 1, by: 'post' }],
      ['dossier.received', { dossier: 2 }],
      ['reception.guided', { dossier: 2 }],
      ['dossier.receptionCancelled', { dossier: 2 }],
    ]);
    expect(figures).toMatchObject({ A: 1, A1: 1, AP: 1 });
    const [first, second] = [{ from: dayNo(0), to: dayNo(0) }, { from: dayNo(1), to: dayNo(1) }];
    expect([await ask(first), await ask(second)]).toMatchObject([{ A: 0 }, { A: 1 }]);
    const before = { knownOn: '2020-11-05T00:00:00+07:00' };
    expect([await ask({ ...first, ...before }), await ask({ ...second, ...before })]).toMatchObject([{ A: 1 }, { A: 0 }]);
  });
});

describe('online help and the post', () => {
  test('help is counted by its session until a dossier arises from it, then by the dossier', async () => {
    const before: Written[] = [
      ['assistance.guided', { session: 1 }],
      ['assistance.submitted', { session: 1 }],
      ['dossier.received', { dossier: 1, channel: 'online' }],
      ['assistance.tracked', { dossier: 1, day: 3 }],
      ['assistance.filled', { session: 2, by: 'nobody' }],
    ];
    expect((await after(before)).figures).toMatchObject({ B: 2, BSubmit: 1, BAccepted: 1, U: 2 });
    expect((await after([...before, ['journal.sessionLinked', { session: 1, dossier: 1 }]])).figures).toMatchObject({ B: 1, BSubmit: 1, BAccepted: 1, U: 1 });
  });

  test('both directions are two in C and one dossier; redelivery adds nothing; a parcel refused at counting is in C and not filed', async () => {
    const { figures } = await after([
      ['postal.inAccepted', { dossier: 1 }],
      ['postal.inHandedOver', { dossier: 1 }],
      ['postal.outAccepted', { dossier: 1, day: 5 }],
      ['postal.outDelivered', { dossier: 1, day: 6 }],
      ['postal.outAccepted', { dossier: 1, day: 7 }],
      ['postal.inAccepted', { dossier: 2 }],
    ]);
    expect(figures).toMatchObject({ C: 3, C1: 2, CFiled: 1, CDelivered: 1, U: 2 });
  });

  test('an online dossier helped at the counter and sent back by post stands in every set and once in the union', async () => {
    const { figures } = await after([
      ['assistance.filled', { dossier: 1 }],
      ['reception.resultReturned', { dossier: 1, day: 4 }],
      ['postal.outAccepted', { dossier: 1, day: 4 }],
      ['reception.guided', { dossier: 2 }],
    ]);
    expect(figures).toMatchObject({ A: 2, B: 1, C: 1, U: 2, ABC: 1, onlyA: 1, onlyB: 0 });
  });
});

describe('then and now', () => {
  test('what was written down late counts for the day it happened, once it is known', async () => {
    const { ask } = await after([['dossier.received', { dossier: 1, late: 10 }]]);
    expect(await ask({ ...PILOT })).toMatchObject({ A: 1 });
    expect(await ask({ ...PILOT, knownOn: '2020-11-12T17:00:00+07:00' })).toMatchObject({ A: 1 });
    expect(await ask({ ...PILOT, knownOn: '2020-11-08T17:00:00+07:00' })).toMatchObject({ A: 0 });
    expect(await ask({ ...PILOT, asOf: '2020-11-03T17:00:00+07:00' })).toMatchObject({ A: 1 });
    expect(await ask({ ...PILOT, asOf: '2020-11-01T17:00:00+07:00' })).toMatchObject({ A: 0 });
  });

  test('the figures others published stand beside with their source and are never counted', async () => {
    const plan = { id: newId(), code: 'PA-2020', name: 'Phương án thí điểm', unitId: officer.unitId, signedOn: '2020-10-26', fromDay: PILOT.from, toDay: PILOT.to, parties: ['Bưu điện tỉnh'], postalStaff: 3, fieldCodes: ['tu-phap'], source: 'bài báo' };
    await house.write({}, async ({ db }) => {
      await insertPlan(db, plan);
      await insertLegacyAggregate(db, { planId: plan.id, figure: 'A', value: 1584, wording: 'lượt hồ sơ', source: 'bài báo', definition: 'không rõ định nghĩa' });
    });
    const report = await counts(officer, { unit: 'VY-MC', ...PILOT });
    expect(report.legacy).toEqual([expect.objectContaining({ figure: 'A', value: 1584, source: 'bài báo', definition: 'không rõ định nghĩa', fromDay: '2020-10-26', toDay: '2021-02-28' })]);
    expect(report.legacy[0]?.note.vi).toContain('không rõ định nghĩa');
    expect(report.figures.find(({ id }) => id === 'A')?.value).toBe(0);
    expect(report.notAdded.vi).toContain('không cộng dồn');
  });
});

describe('whatever happens', () => {
  const questions = fc.array(fc.record({ from: anyDay, length: fc.integer({ min: 0, max: 9 }), asOf: fc.option(anyDay, { nil: undefined }), knownOn: fc.option(anyDay, { nil: undefined }) }), { minLength: 1, maxLength: 3 });

  test('the report counts what a slow recount of the journal counts, and adjoining periods add up', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyAct, { minLength: 1, maxLength: 30 }), questions, async (acts, asked) => {
        const { ask, unit } = await after(acts.map(({ kind, channel, ...rest }): Written => [kind, { ...rest, channel }]));
        const entries = entriesIn(await house.owner('select * from journal_entry'));
        for (const { from, length, asOf, knownOn } of asked) {
          const period = { from: dayNo(from), to: dayNo(from + length) };
          const moment = (number: number | undefined) => (number === undefined ? {} : new Date(`${dayNo(number + from)}T16:59:59.999Z`));
          const moments = { asOf: moment(asOf), knownOn: moment(knownOn) };
          const told = Object.fromEntries(Object.entries(moments).flatMap(([name, at]) => (at instanceof Date ? [[name, at.toISOString()]] : [])));
          const question = { unit, ...period, asOf: moments.asOf instanceof Date ? moments.asOf : NOW, knownOn: moments.knownOn instanceof Date ? moments.knownOn : NOW };
          expect(await ask({ ...period, ...told })).toEqual(recountTurns(entries, question));
        }
        const whole = await ask({ from: dayNo(0), to: dayNo(20) });
        const [first, second] = [await ask({ from: dayNo(0), to: dayNo(4) }), await ask({ from: dayNo(5), to: dayNo(20) })];
        for (const figure of ['A', 'AP', 'B', 'BSubmit', 'BAccepted', 'C', 'CFiled', 'CDelivered']) expect((first[figure] ?? 0) + (second[figure] ?? 0)).toBe(whole[figure]);
      }),
      { seed: 2387, numRuns: 40 },
    );
  });

  test('every figure and every cell opens to exactly as many rows, page by page', async () => {
    const { ask, code } = await after(fc.sample(anyAct, { seed: 311, numRuns: 60 }).map(({ kind, channel, ...rest }): Written => [kind, { ...rest, channel }]));
    const figures = await ask(PILOT);
    for (const open of OPENINGS) {
      const rows = [];
      let mark: string | undefined;
      do {
        const page = await house.write({ as: controller, now: NOW }, (ctx) => listHeadlineRows(ctx, { unit: code, ...PILOT, open, limit: 3, ...(mark ? { after: mark } : {}) }));
        rows.push(...page.rows);
        mark = page.next ?? undefined;
      } while (mark);
      expect([open, rows.length]).toEqual([open, figures[open]]);
      expect(new Set(rows.map((row) => `${row.key} ${row.part} ${row.day}`)).size).toBe(rows.length);
      expect(rows.map((row) => row.happenedAt.getTime())).toEqual(rows.map((row) => row.happenedAt.getTime()).sort((one, other) => one - other));
      if (open === 'ABC') expect(rows.every((row) => row.inside.join('') === 'ABC')).toBe(true);
      if (open === 'AP') expect(rows.every((row) => row.byPost && row.part !== null)).toBe(true);
    }
  });

  test('what the report counts from is what the journal calls service events', async () => {
    const { unit } = await after(fc.sample(anyAct, { seed: 84, numRuns: 60 }).map(({ kind, channel, ...rest }): Written => [kind, { ...rest, channel }]));
    const viewed = await house.owner('select type, count_key, employer, channel from service_event where unit_id = $1 and voided_at is null', [unit]);
    const turns = new Set(viewed.filter((row) => row['type'] === 'POST_IN_ACCEPT' || row['type'] === 'POST_OUT_ACCEPT').map((row) => `${row['count_key']} ${row['type']}`));
    const helped = new Set(viewed.filter((row) => String(row['type']).startsWith('ONLINE') && row['employer'] !== null).map((row) => row['count_key']));
    expect(await figuresOf(unit, PILOT)).toMatchObject({ B: helped.size, C: turns.size });
    expect(turns.size * helped.size).toBeGreaterThan(0);
  });
});

type Asking = { from: string; to: string; asOf?: string; knownOn?: string };

let units = 0;

/** A unit of its own in which all this happened, what it counts in the time of the pilot, and a way to ask it more. */
async function after(written: readonly Written[]) {
  units += 1;
  const code = `MC-${units}`;
  const unit = await house.addUnit({ code, kind: 'OSS', parentId: province });
  await writeDown(house, { unit, post: clerk, agency: officer }, written);
  return { ask: (asking: Asking) => figuresOf(code, asking), code, unit, figures: await figuresOf(code, PILOT) };
}

function counts(as: Actor, asked: Asking & { unit: string }) {
  return house.write({ as, now: NOW }, (ctx) => getHeadlineCounts(ctx, asked));
}

async function figuresOf(unitOrCode: string, asking: Asking): Promise<Record<string, number>> {
  const [row] = await house.owner('select code from org_unit where code = $1 or id::text = $1', [unitOrCode]);
  const report = await counts(controller, { unit: String(row?.['code']), ...asking });
  for (const figure of ['A', 'B', 'C'] as const) {
    const split = report.byEmployer[figure];
    const value = report.figures.find(({ id }) => id === figure)?.value;
    expect(split.agency + split.post + split.both + split.nobody).toBe(value);
    expect(report.parts.filter(({ of }) => of === figure).reduce((sum, part) => sum + part.value, 0)).toBe(value);
  }
  const cells = report.overlap.map(({ cell, dossiers }) => [cell, dossiers] as const);
  return Object.fromEntries([...report.figures.map(({ id, value }) => [id, value] as const), ...cells]);
}
