import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { plusDays, type Day } from '#kernel/day.ts';
import { newId } from '#platform/ids.ts';
import { openHouse, type TestHouse } from '#test/house.ts';
import { followAll } from '#test/report.ts';
import { DEPARTMENT, histories, ONE_STOP, OTHER_STOP, someDay } from './fixture/histories.ts';
import { checkFigures } from './jobs/checking.ts';
import { COUNTED_AS } from './rules/asked.ts';
import { CLOSED_SPANS } from './rules/closing.ts';
import type { Entry } from './rules/entry.ts';
import { endOf } from './rules/half.ts';
import { ENDINGS, KEY_KINDS, MEASURES, SLICES, type Measure } from './rules/measures.ts';
import { OPENABLE, daysOfOpening, openingOf } from './rules/opening.ts';
import { figureValues, overlapOf } from './rules/pilot.ts';
import { recountLives, recountTurns } from './rules/recount.ts';
import { listBehind } from './store/behind.ts';
import { sumSteps, type Question } from './store/sums.ts';

let house: TestHouse;

beforeAll(async () => {
  house = await openHouse(import.meta.url);
});

afterAll(() => house.close());

describe('the tables of the figures', () => {
  test('allow the measures, slices and keys the rules name', async () => {
    expect(await house.allowed('report_step_measure')).toEqual([...MEASURES].sort());
    expect(await house.allowed('report_step_slice')).toEqual([...new Set<string>(SLICES)].filter((slice) => slice !== '').sort());
    expect(await house.allowed('report_step_key_kind')).toEqual([...KEY_KINDS].sort());
    expect(await house.allowed('report_rollup_counted_as')).toEqual([...COUNTED_AS].sort());
    expect(await house.allowed('report_closing_counted_as')).toEqual([...COUNTED_AS].sort());
    expect(await house.allowed('report_closing_span')).toEqual([...CLOSED_SPANS].sort());
  });

  test('cannot be changed or emptied by the working role', async () => {
    await expect(house.write({}, ({ db }) => db.run('test.change', 'update report_step set n = 2'))).rejects.toThrow(/permission denied/);
    await expect(house.write({}, ({ db }) => db.run('test.empty', 'delete from report_step'))).rejects.toThrow(/permission denied/);
  });
});

describe('whatever the journal says, in whatever order it was followed', () => {
  const asked = fc.tuple(someDay, someDay, someDay, someDay).map(([one, other, asOf, knownOn]) => ({ from: one < other ? one : other, to: one < other ? other : one, asOf, knownOn }));

  test('sums, cut or whole, and the lists behind them are those of a slow recount of the journal', async () => {
    await fc.assert(
      fc.asyncProperty(histories, fc.array(asked, { minLength: 3, maxLength: 3 }), fc.nat({ max: 20 }), async (made, questions, cut) => {
        const entries = await follow(made, cut);
        for (const question of questions) {
          expect(await livesTold(question)).toMatchObject(recountLives(entries, { ...question, unit: ONE_STOP, as: 'reception' }));
          const moments = { unit: ONE_STOP, from: question.from, to: question.to, asOf: endOf(question.asOf), knownOn: endOf(question.knownOn) };
          expect(await turnsTold(question)).toEqual(recountTurns(entries, moments));
        }
        await forget();
      }),
      { numRuns: 30 },
    );
  });

  test('what is cut adds up to the whole', async () => {
    await fc.assert(
      fc.asyncProperty(histories, asked, async (made, question) => {
        await follow(made, 0);
        const measures = MEASURES.filter((measure) => !measure.startsWith('set'));
        const whole = await sums({ ...question, measures });
        for (const by of ['unit', 'solver', 'procedure', 'field', 'slice', 'month', 'half'] as const) {
          expect(added(await house.read((db) => sumSteps(db, { units: UNITS, as: 'reception', ...question, measures }, [by])))).toEqual(whole);
        }
        await forget();
      }),
      { numRuns: 15 },
    );
  });

  test('every figure that opens shows as much as it says', async () => {
    await fc.assert(
      fc.asyncProperty(histories, asked, async (made, question) => {
        await follow(made, 0);
        const until = { ...question, to: question.to < question.asOf ? question.to : question.asOf };
        for (const figure of OPENABLE.filter((one) => !one.startsWith('left') || one !== 'leftCarried')) {
          const opening = openingOf(figure);
          // Held by official-cells.pg.test.ts, cell by cell.
          if (opening.before !== undefined) continue;
          const days = daysOfOpening(opening, until);
          const behind = { units: [ONE_STOP], as: 'reception' as const, asOf: question.asOf, knownOn: question.knownOn, ...days, plus: opening.plus, minus: opening.minus, slices: opening.slices };
          const rows = await house.read((db) => listBehind(db, behind, undefined, 200));
          const cut = await house.read((db) => sumSteps(db, { units: [ONE_STOP], as: 'reception', asOf: question.asOf, knownOn: question.knownOn, ...days, measures: [...opening.plus, ...opening.minus] }, ['slice']));
          const told = cut.filter(({ slice = '' }) => opening.slices === undefined || opening.slices.includes(slice)).reduce((sum, { measure, n }) => sum + (opening.minus.includes(measure) ? -n : n), 0);
          expect([figure, rows.reduce((sum, { n }) => sum + n, 0)]).toEqual([figure, told]);
        }
        await forget();
      }),
      { numRuns: 6 },
    );
  });
});

describe('the nightly check', () => {
  test('finds nothing where the figures are right, and names the dossier and the block that are not', async () => {
    // Every part of the dossiers has its night: each is looked at by one of thirty.
    await follow(fc.sample(histories, { numRuns: 1, seed: 5 })[0] ?? [], 0);
    const nights = Array.from({ length: 30 }, (_, count) => new Date(endOf(plusDays('2020-12-07', 120 + count)).getTime()));
    const found = await checkOn(nights);
    expect(found.map(({ differing }) => differing)).toEqual(nights.map(() => 0));
    expect(found.map(({ blocks_differing: blocks }) => blocks)).toEqual(nights.map(() => 0));
    const [step] = await house.owner(`select key, day from report_step where key_kind = 'dossier' and not late limit 1`);
    await house.owner(`insert into report_step (key, key_kind, unit_id, procedure_code, field_code, slice, measure, day, since, known, n) select key, key_kind, unit_id, '', '', 'post', 'accepted', day, day, day, 1 from report_step where key = $1 and day = $2 limit 1`, [step?.['key'], step?.['day']]);
    const planted = await checkOn(nights.map((night) => new Date(night.getTime() + 40 * 86_400_000)));
    expect(planted.filter(({ differing }) => differing === 1).map(({ examples }) => examples)).toEqual([[step?.['key']]]);
    expect(planted.some(({ blocks_differing: blocks }) => blocks === 1)).toBe(true);
    expect(new Set(faults)).toEqual(new Set(['reports: figures differ from the journal']));
    await forget();
  });

  test('looks once a day, and waits for what is not followed yet', async () => {
    const night = await eveningAfter(6);
    const [kept] = await checkOn([night], () => followAll(house));
    expect(kept).toMatchObject({ differing: 0 });
    expect(Number(kept?.['keys'])).toBeGreaterThan(0);
    expect(await checkOn([night])).toEqual([]);
    await forget();
  });

  test('keeps nothing of a night on which the figures stayed behind the journal: nothing was found because nothing was looked at', async () => {
    faults.length = 0;
    expect(await checkOn([await eveningAfter(7)])).toEqual([]);
    expect(faults).toEqual(['reports: the figures were not checked, the follower is behind']);
    await forget();
  });
});

const UNITS = [ONE_STOP, OTHER_STOP, DEPARTMENT];
const faults: string[] = [];

async function follow(made: readonly Entry[], cut: number): Promise<Entry[]> {
  const recorded = made.toSorted((one, other) => one.recordedAt.getTime() - other.recordedAt.getTime());
  await write(recorded.slice(0, cut));
  await followAll(house);
  await write(recorded.slice(cut));
  await followAll(house);
  return [...made];
}

async function write(entries: readonly Entry[]): Promise<void> {
  for (const one of entries) {
    await house.owner(
      `insert into journal_entry (recorded_at, id, happened_at, local_day, kind, actor_id, employer, unit_id, subject_kind, subject_id, dossier_id, session_id, procedure_code, field_code, channel, facts)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16::jsonb)`,
      [one.recordedAt, one.id, one.at, one.day, one.kind, one.employer === null ? null : newId(), one.employer, one.unitId, one.subjectId === null ? null : 'entry', one.subjectId, one.dossierId, one.sessionId, one.procedureCode, one.fieldCode, one.channel, JSON.stringify(one.facts)],
    );
  }
}

async function forget(): Promise<void> {
  await house.owner('truncate journal_entry, report_step, report_block, report_rollup, report_subtree, report_closing');
}

function sums(question: Omit<Question, 'units' | 'as'>): Promise<Map<Measure, number>> {
  return house.read(async (db) => added(await sumSteps(db, { units: UNITS, as: 'reception', ...question }, [])));
}

function added(rows: readonly { measure: Measure; n: number }[]): Map<Measure, number> {
  const all = MEASURES.map((measure): [Measure, number] => [measure, rows.filter((row) => row.measure === measure).reduce((sum, { n }) => sum + n, 0)]);
  return new Map(all.filter(([, n]) => n !== 0));
}

type Asked = { from: Day; to: Day; asOf: Day; knownOn: Day };

async function livesTold(question: Asked): Promise<Record<string, number>> {
  const ask = async (from: Day | null, to: Day) => house.read((db) => sumSteps(db, { units: [ONE_STOP], as: 'reception', ...question, from, to, measures: MEASURES.filter((measure) => !measure.startsWith('set')) }, ['slice']));
  const [inside, whole, before] = [await ask(question.from, question.to), await ask(null, question.to), await ask(null, plusDays(question.from, -1))];
  const total = (rows: typeof inside, measures: readonly Measure[]) => rows.filter(({ measure }) => measures.includes(measure)).reduce((sum, { n }) => sum + n, 0);
  return {
    ...Object.fromEntries(MEASURES.map((measure) => [measure, total(inside, [measure])])),
    acceptedOnline: total(inside.filter(({ slice = '' }) => slice.startsWith('online')), ['accepted']),
    carriedIn: total(before, ['accepted']) - total(before, ENDINGS),
    open: total(whole, ['accepted']) - total(whole, ENDINGS),
    openInTime: total(whole, ['inTime']),
    openOverdue: total(whole, ['overdue']),
    waiting: total(whole, ['waiting']),
    ...Object.fromEntries((['openAsked', 'openAskedOverdue', 'openAskedInTime'] as const).map((measure) => [measure, total(whole, [measure])])),
  };
}

async function turnsTold(question: Asked): Promise<Record<string, number>> {
  const rows = await house.read((db) => sumSteps(db, { units: [ONE_STOP], as: 'reception', ...question, measures: MEASURES }, ['slice']));
  return { ...figureValues(rows, rows), ...Object.fromEntries(overlapOf(rows).map(({ cell, dossiers }) => [cell, dossiers])) };
}

/** Writes a journal that nobody has followed yet: the evening of the last day that tells of a dossier, on which nothing was checked yet. */
async function eveningAfter(seed: number): Promise<Date> {
  const made = fc.sample(histories, { numRuns: 1, seed })[0] ?? [];
  await write(made);
  await house.owner('update report_follower set checked_on = null');
  return new Date(endOf(made.flatMap(({ dossierId, known }) => (dossierId === null ? [] : known)).toSorted().at(-1) ?? '').getTime() - 1);
}

/** The nightly check on each of these nights: what it kept. */
async function checkOn(nights: readonly Date[], rest: () => Promise<void> = () => Promise.resolve()): Promise<Record<string, unknown>[]> {
  const [{ count: before } = {}] = await house.owner('select count(*) from report_check');
  for (const now of nights) {
    await checkFigures({ now: () => now, stop: new AbortController().signal, chance: () => 0, rest, fault: (thrown) => faults.push(thrown instanceof Error ? thrown.message : ''), transact: (act) => house.write({ now }, act), look: (act) => house.write({ now }, act) });
  }
  return house.owner('select keys, differing, blocks_differing, examples from report_check order by id offset $1', [before]);
}
