import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { statementsSent } from '#platform/database.ts';
import { openHouse, type TestHouse } from '#test/house.ts';
import { openCounter, household, type Counter } from '../fixture/counter.ts';
import { receiveDossier } from './receive-dossier.ts';

let house: TestHouse;
let at: Counter;
beforeAll(async () => { house = await openHouse(import.meta.url); at = await openCounter(house); });
afterAll(() => house.close());
test('x', async () => {
  const got = await house.write({ as: at.mai, now: new Date('2021-02-09T08:40:00Z') }, (ctx) => receiveDossier(ctx, household()));
  console.log(JSON.stringify(got, null, 1).slice(0, 3000));
  for (const who of [at.mai, at.oanh, at.lan]) {
    const before = statementsSent();
    await house.write({ as: who, now: new Date('2021-02-09T08:40:00Z') }, (ctx) => receiveDossier(ctx, household()));
    console.log(who.role, statementsSent() - before);
  }
});
