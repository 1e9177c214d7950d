import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '#kernel/actor.ts';
import { note } from '#modules/journal/service.ts';
import { newId } from '#platform/ids.ts';
import { openHouse, type TestHouse } from '#test/house.ts';
import { followAll } from '#test/report.ts';
import { followFigures } from './service/following.ts';
import { getIssuedReport, issueReport, printIssuedReport } from './service/issued.ts';

let house: TestHouse;
let oneStop: string;
let head: Actor;
const NOW = new Date('2021-03-15T08:00:00+07:00');
const asked = (number: number) => ({ form: 'II06a', unit: 'VY-MC', periodKind: 'month', year: 2021, number } as const);
const as = <T>(act: Parameters<typeof house.write<T>>[1]) => house.write({ as: head, now: NOW }, act);
const steps = async () => Number((await house.owner('select count(*) from report_step'))[0]?.['count']);

async function received(day: string): Promise<void> {
  const at = new Date(`${day}T09:00:00+07:00`);
  await house.write({ now: at }, (ctx) => note(ctx, { kind: 'dossier.received', happenedAt: at, unitId: oneStop, dossierId: newId(), procedureCode: '1.001612', fieldCode: 'TC', channel: 'counter', facts: { status: 2, receptionUnitId: oneStop } }));
}

beforeAll(async () => {
  house = await openHouse(import.meta.url);
  oneStop = await house.addUnit({ code: 'VY-MC', kind: 'OSS' });
  head = await house.addActor('OSS_HEAD', oneStop);
  await received('2021-01-20');
  await followAll(house);
});
afterAll(() => house.close());

describe('an issued report', () => {
  test('whose text was changed below the house is shown as such, printed for nobody, and hinders no new issue', async () => {
    const { id } = await as((ctx) => issueReport(ctx, asked(2)));
    expect((await as((ctx) => getIssuedReport(ctx, { id }))).intact).toBe(true);
    await house.owner(`update issued_report set content = replace(content, '"complete":true', '"complete":false') where id = $1`, [id]);
    expect((await as((ctx) => getIssuedReport(ctx, { id }))).intact).toBe(false);
    await expect(as((ctx) => printIssuedReport(ctx, { id }))).rejects.toMatchObject({ problem: { code: 'reporting.issuedChanged', facts: { number: 'VY-MC/II.06a/T02.2021/1' } } });
    expect(await as((ctx) => issueReport(ctx, asked(2)))).toMatchObject({ number: 'VY-MC/II.06a/T02.2021/2' });
  });

  test('is made of figures that nothing is added to meanwhile', async () => {
    await received('2021-03-12');
    const before = await steps();
    await as(async (ctx) => {
      await issueReport(ctx, asked(1));
      await house.write({}, followFigures);
      expect(await steps()).toBe(before);
    });
    await followAll(house);
    expect(await steps()).toBeGreaterThan(before);
  });
});
