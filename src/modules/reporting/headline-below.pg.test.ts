import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '#kernel/actor.ts';
import { importCalendar } from '#modules/calendar/service/import-calendar.ts';
import { note } from '#modules/journal/service.ts';
import { insertPlan } from '#modules/organisation/store.ts';
import { newId } from '#platform/ids.ts';
import { openHouse, type TestHouse } from '#test/house.ts';
import { followAll } from '#test/report.ts';
import { anyAct } from './fixture/any-act.ts';
import { writeDown, type Written } from './fixture/happenings.ts';
import { MOST_COUNTED } from './rules/headline.ts';
import { getHeadlineCounts, listHeadlineRows } from './service/headline.ts';
import { getPilotReport } from './service/pilot.ts';
import { countTouching } from './store/headline.ts';

let house: TestHouse;
let province: string;
let officer: Actor;
let clerk: Actor;
let controller: Actor;
const NOW = new Date('2021-03-15T08:00:00+07:00');
const PILOT = { from: '2020-10-26', to: '2021-02-28' };

beforeAll(async () => {
  house = await openHouse(import.meta.url);
  province = await house.addUnit({ code: 'BG', kind: 'PROVINCE' });
  const unit = await house.addUnit({ code: 'BG-MC', kind: 'OSS', parentId: province });
  officer = await house.addActor('OSS_OFFICER', unit);
  clerk = await house.addActor('POSTAL_COUNTER', unit);
  controller = await house.addActor('CONTROLLER', unit);
  await house.write({}, (ctx) => importCalendar(ctx, JSON.parse(readFileSync(new URL('../../../data/calendar.json', import.meta.url), 'utf8'))));
});

afterAll(() => house.close());

describe('a unit with others below it', () => {
  /** A district with a one-stop of its own and one of a commune, and a department where nobody is served, in each of which things happen. */
  async function district(code: string, seed: number) {
    const top = await house.addUnit({ code, kind: 'DISTRICT', parentId: province });
    const commune = await house.addUnit({ code: `${code}-X`, kind: 'COMMUNE', parentId: top });
    const oneStops = [await house.addUnit({ code: `${code}-MC`, kind: 'OSS', parentId: top }), await house.addUnit({ code: `${code}-XMC`, kind: 'OSS', parentId: commune })];
    await house.addUnit({ code: `${code}-TC`, kind: 'DEPT', parentId: top });
    for (const [no, unit] of oneStops.entries()) await writeDown(house, { unit, post: clerk, agency: officer }, fc.sample(anyAct, { seed: seed + no, numRuns: 60 }).map(({ kind, channel, ...rest }): Written => [kind, { ...rest, channel }]));
    return { top, oneStops: [`${code}-MC`, `${code}-XMC`] };
  }

  test('counts each one-stop below it by itself, and says how many there are', async () => {
    const { oneStops } = await district('LN', 17);
    const [whole, one, other] = [await figuresOf('LN'), await figuresOf('LN-MC'), await figuresOf('LN-XMC')];
    expect(Object.entries(whole)).toEqual(Object.entries(one).map(([figure, value]) => [figure, value + (other[figure] ?? 0)]));
    expect(whole['A']).toBeGreaterThan(Math.max(one['A'] ?? 0, other['A'] ?? 0));
    expect([await counts({ unit: 'LN', ...PILOT }), await counts({ unit: 'LN-X', ...PILOT })].map((report) => report.oneStops)).toEqual([oneStops.length, 1]);
    expect(await figuresOf('LN-X')).toEqual(other);
  });

  test('a dossier that was at two of them counts at both, and opens to a row of each, page by page', async () => {
    const top = await house.addUnit({ code: 'TY', kind: 'DISTRICT', parentId: province });
    const [first, second] = [await house.addUnit({ code: 'TY-1', kind: 'OSS', parentId: top }), await house.addUnit({ code: 'TY-2', kind: 'OSS', parentId: top })];
    const dossierId = newId();
    for (const [no, unit] of [first, second].entries()) await house.write({ as: officer, now: new Date('2020-11-03T09:00:00+07:00') }, (ctx) => note(ctx, { kind: no === 0 ? 'dossier.received' : 'reception.resultReturned', unitId: unit, dossierId, channel: 'counter' }));
    expect(await figuresOf('TY')).toMatchObject({ A: 2, A1: 2, U: 2, onlyA: 2 });
    const open = async (mark?: string) => house.write({ as: controller, now: NOW }, (ctx) => listHeadlineRows(ctx, { unit: 'TY', ...PILOT, open: 'U', limit: 1, ...(mark === undefined ? {} : { after: mark }) }));
    const page = await open();
    const rest = await open(page.next ?? '');
    expect([...page.rows, ...rest.rows].map(({ key, unit }) => [key, unit.code]).toSorted()).toEqual([[dossierId, 'TY-1'], [dossierId, 'TY-2']]);
    expect(rest.next).toBeNull();
  });

  test('counts what the report of a plan of the district counts: three figures, controls and cells', async () => {
    const { top } = await district('LG', 91);
    await house.write({}, ({ db }) => insertPlan(db, { id: newId(), code: 'PA-LG', name: 'Phương án huyện', unitId: top, signedOn: '2020-10-26', fromDay: PILOT.from, toDay: PILOT.to, parties: ['Bưu điện tỉnh'], postalStaff: 3, fieldCodes: [], source: 'thử' }));
    await followAll(house);
    const report = await house.write({ as: controller, now: NOW }, (ctx) => getPilotReport(ctx, { plan: 'PA-LG' }));
    const live = await figuresOf('LG');
    const told = Object.fromEntries([...report.figures.map(({ id, value }) => [id, value] as const), ...report.overlap.map(({ cell, dossiers }) => [cell, dossiers] as const)]);
    expect(Object.fromEntries(Object.keys(told).map((name) => [name, live[name]]))).toEqual(told);
    expect([told['A'], told['B'], told['C']].every((value) => (value ?? 0) > 0)).toBe(true);
  });

  test('with more entries than can be looked at is refused, not begun; only its own service events of the period are counted for that', async () => {
    await district('HD', 5);
    const many = (count: number) => house.write({ as: controller, now: NOW }, (ctx) => getHeadlineCounts({ ...ctx, db: { ...ctx.db, row: (name, sql, values) => (name === 'reporting.countTouching' ? ctx.db.row(`test.many${count}`, `select ${count}::bigint as count`) : ctx.db.row(name, sql, values)) } }, { unit: 'HD', ...PILOT }));
    await expect(many(MOST_COUNTED + 1)).rejects.toMatchObject({ problem: { code: 'reporting.tooManyToCount', status: 422, facts: { most: MOST_COUNTED } } });
    await expect(many(MOST_COUNTED)).resolves.toMatchObject({ unit: { code: 'HD' } });
    const ids = (await house.owner(`select id from org_unit where code like 'HD-%'`)).map((row) => String(row['id']));
    const period = { ...PILOT, asOf: NOW, knownOn: NOW };
    const [there] = await house.owner(`select count(*) from journal_entry e join service_event_kind using (kind) where unit_id = any($1)`, [ids]);
    expect([await house.read((db) => countTouching(db, ids, period, 10_000)), await house.read((db) => countTouching(db, ids, period, 3)), await house.read((db) => countTouching(db, ids, { ...period, to: '2020-11-01' }, 10))]).toEqual([Number(there?.['count']), 3, 0]);
  });
});

function counts(asked: { unit: string; from: string; to: string }) {
  return house.write({ as: controller, now: NOW }, (ctx) => getHeadlineCounts(ctx, asked));
}

async function figuresOf(unit: string): Promise<Record<string, number>> {
  const { figures, overlap } = await counts({ unit, ...PILOT });
  return Object.fromEntries([...figures.map(({ id, value }) => [id, value] as const), ...overlap.map(({ cell, dossiers }) => [cell, dossiers] as const)]);
}
