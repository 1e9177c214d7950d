import { afterAll, expect, test } from 'vitest';
import { REASON, openDay } from './fixture/day.ts';
import { MONDAY, at } from './fixture/desk.ts';
import { getDossierReadings } from './service/dossier-clock.ts';
import { requestSupplement } from './service/supplements.ts';
import { dossierView, listDossiers } from './service/read-dossier.ts';

const { house, desk, day } = await openDay(import.meta.url);
afterAll(() => house.close());

/** What page, list and readings say of one dossier at a moment: one rule stands behind all three. */
function saidAt(id: string, now: Date) {
  return house.write({ as: desk.mai, now }, async (ctx) => {
    const page = await dossierView(ctx, id);
    const list = await listDossiers(ctx, {});
    const readings = await getDossierReadings(ctx, { id });
    return [page.overdue, list.rows.find((row) => row.id === id)?.overdue, readings.restarting === 'late', readings.subtracting === 'late'];
  });
}

test('a term in hours is late by the minute on the page, in the list and in the readings alike', async () => {
  const { id } = await day.received({ term: { count: 2, unit: 'hour' } });
  expect(await saidAt(id, at('2021-02-08', '11:00'))).toEqual([false, false, false, false]);
  expect(await saidAt(id, at('2021-02-08', '11:01'))).toEqual([true, true, true, true]);
});

test('a term in days is late by the day, whatever the hour on the slip', async () => {
  const { id } = await day.received({ term: { count: 1, unit: 'workingDay' } }, MONDAY);
  expect(await saidAt(id, at('2021-02-09', '23:59'))).toEqual([false, false, false, false]);
  expect(await saidAt(id, at('2021-02-10', '00:00'))).toEqual([true, true, true, true]);
});

test('while papers asked for in time are waited for nobody is late; asked for too late, it is late already', async () => {
  const asked = async (now: Date) => {
    const { id } = await day.received({ term: { count: 1, unit: 'workingDay' } }, MONDAY);
    await day.act(desk.hung, now, id, (ctx, of) => requestSupplement(ctx, { ...of, stage: 'examination', papers: [{ no: 1 }], reason: REASON }));
    return (await saidAt(id, at('2021-02-24', '08:00'))).slice(0, 2);
  };
  expect(await asked(at('2021-02-09', '16:00'))).toEqual([false, false]);
  expect(await asked(at('2021-02-17', '08:00'))).toEqual([true, true]);
});
