import { afterAll, beforeAll, expect, test } from 'vitest';
import { arrangeDesk, at, refusalOf, type Desk } from '#modules/dossier/fixture/desk.ts';
import type { Context } from '#platform/context.ts';
import { newId } from '#platform/ids.ts';
import { openHouse, type TestHouse } from '#test/house.ts';
import { compareChannels } from './service/channels.ts';
import { getIndicator } from './service/indicators.ts';
import { listScoredDossiers, listStaffScores } from './service/scored.ts';

let house: TestHouse;
let desk: Desk;
const YEAR = { unit: 'VY-OSS', from: '2021-01-01', to: '2021-02-28' };
const NOW = at('2021-02-22', '17:00');

/** As many as a province has: one step of many, for the bound looks at the sums. */
beforeAll(async () => {
  house = await openHouse(import.meta.url);
  desk = await arrangeDesk(house);
  for (const measure of ['accepted', 'early']) {
    await house.owner(`insert into report_step (key, key_kind, unit_id, procedure_code, field_code, slice, measure, day, since, known, n) values ($1, 'dossier', $2, '1.001612', 'linh-vuc-thu', 'counterAgency', $3, '2021-02-19', '2021-02-19', '2021-02-19', 100001)`, [newId(), desk.oneStop, measure]);
  }
});
afterAll(() => house.close());

const asked = <T>(run: (ctx: Context) => Promise<T>) => house.write({ as: desk.thanh, now: NOW }, run);

test('what looks at dossiers one by one says that there are too many, and what is a sum is told all the same', async () => {
  const { groups } = await asked((ctx) => getIndicator(ctx, { indicator: 'index766', ...YEAR }));
  const figures = Object.fromEntries(groups.flatMap((group) => group.figures).map((figure) => [figure.id, figure]));
  expect([figures['3.6']?.value, figures['3.6']?.missing?.vi]).toEqual([null, expect.stringMatching(/^Quá 100\.000 hồ sơ/)]);
  for (const id of ['3.3', '4.1', '4.2']) expect([id, figures[id]?.missing, figures[id]?.whole]).toEqual([id, null, 100_001]);
  const nine = await asked((ctx) => getIndicator(ctx, { indicator: 'nine', ...YEAR }));
  expect(nine.groups.map(({ id }) => id)).toEqual(['unit']);
  expect(nine.groups[0]?.figures.find(({ id }) => id === '1')).toMatchObject({ value: null });
  const { channels } = await asked((ctx) => compareChannels(ctx, YEAR));
  expect(channels[0]?.figures.find(({ id }) => id === 'volume')).toMatchObject({ value: 100_001 });
  expect(channels[0]?.figures.find(({ id }) => id === 'fee')).toMatchObject({ value: null, missing: { vi: expect.stringMatching(/^Quá 100\.000/) } });
});

test('lists of them are refused by name', async () => {
  expect(await refusalOf(asked((ctx) => listScoredDossiers(ctx, YEAR)))).toBe('reporting.tooManyDossiers');
  expect(await refusalOf(asked((ctx) => listStaffScores(ctx, YEAR)))).toBe('reporting.tooManyDossiers');
});
