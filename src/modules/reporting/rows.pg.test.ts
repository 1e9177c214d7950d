import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '#kernel/actor.ts';
import { newId } from '#platform/ids.ts';
import { openHouse, type TestHouse } from '#test/house.ts';
import { followAll } from '#test/report.ts';
import { note } from '#modules/journal/service.ts';
import type { Openable } from './rules/opening.ts';
import { listReportRows } from './service/rows.ts';

let house: TestHouse;
let at: { oneStop: string; department: string; farStop: string };
let who: { clerk: Actor; head: Actor; monitor: Actor; leaderElsewhere: Actor; manager: Actor; collector: Actor };
const NOW = new Date('2021-03-15T08:00:00+07:00');
const PERIOD = { unit: 'VY-MC', from: '2021-02-01', to: '2021-02-28' };

beforeAll(async () => {
  house = await openHouse(import.meta.url);
  const province = await house.addUnit({ code: 'BG', kind: 'PROVINCE' });
  const district = await house.addUnit({ code: 'VY', kind: 'DISTRICT', parentId: province });
  const other = await house.addUnit({ code: 'HH', kind: 'DISTRICT', parentId: province });
  const oneStop = await house.addUnit({ code: 'VY-MC', kind: 'OSS', parentId: district });
  const department = await house.addUnit({ code: 'VY-KT', kind: 'DEPT', parentId: district });
  const farStop = await house.addUnit({ code: 'HH-MC', kind: 'OSS', parentId: other });
  const office = await house.addUnit({ code: 'BDVY', kind: 'POST_DISTRICT' });
  at = { oneStop, department, farStop };
  who = {
    clerk: await house.addActor('POSTAL_COUNTER', oneStop),
    head: await house.addActor('DEPT_HEAD', department),
    monitor: await house.addActor('PROV_MONITOR', province),
    leaderElsewhere: await house.addActor('LEADER', other),
    manager: await house.addActor('POST_OFFICE_MANAGER', office),
    collector: await house.addActor('POSTAL_COLLECTOR', office),
  };
  await house.owner(`insert into postal_desk (id, one_stop_id, post_unit_id, from_day, source) values ($1, $2, $3, '2020-10-26', 'thử nghiệm')`, [newId(), oneStop, office]);
  await accepted(at.oneStop, 'KH-1', '2021-02-03');
  await accepted(at.oneStop, 'KH-2', '2021-02-10');
  await accepted(at.farStop, 'KH-1', '2021-02-10');
  await followAll(house);
});

afterAll(() => house.close());

describe('what stands behind a figure', () => {
  test('is listed by its first day, page after page, and each list ends where its period does', async () => {
    const first = await rows(who.clerk, { figure: 'accepted', limit: 1 });
    expect(first).toMatchObject({ rows: [{ keyKind: 'dossier', day: '2021-02-03', n: 1, procedureCode: 'KH-1', fieldCode: 'KH' }] });
    const second = await rows(who.clerk, { figure: 'accepted', limit: 1, after: first.next ?? '' });
    expect(second).toMatchObject({ rows: [{ day: '2021-02-10', procedureCode: 'KH-2' }], next: null });
    expect((await rows(who.clerk, { figure: 'accepted', to: '2021-02-09' })).rows).toHaveLength(1);
    expect((await rows(who.clerk, { figure: 'open', from: '2021-02-20' })).rows).toHaveLength(2);
  });

  test('can be narrowed to a procedure, a field, a way of intake, and the unit that is to solve it', async () => {
    expect((await rows(who.clerk, { figure: 'accepted', procedure: 'KH-2' })).rows).toHaveLength(1);
    expect((await rows(who.clerk, { figure: 'accepted', field: 'XD' })).rows).toHaveLength(0);
    expect((await rows(who.clerk, { figure: 'accepted', slice: 'counterAgency' })).rows).toHaveLength(2);
    expect((await rows(who.clerk, { figure: 'acceptedOnline', slice: 'counterAgency' })).rows).toHaveLength(0);
    expect((await rows(who.clerk, { figure: 'accepted', solver: 'VY-KT' })).rows).toHaveLength(2);
  });

  test('is asked of a solving unit by what is hers to solve', async () => {
    expect((await rows(who.head, { figure: 'accepted', unit: 'VY-KT' })).rows).toHaveLength(3);
    expect((await rows(who.head, { figure: 'accepted', unit: 'VY' })).rows).toHaveLength(3);
  });
});

describe('whose reports one may ask', () => {
  test('her own unit, those of her administration, those at whose desks her post office sits; to her no other exists', async () => {
    for (const actor of [who.clerk, who.head, who.monitor, who.manager]) expect((await rows(actor, { figure: 'accepted' })).rows).toHaveLength(2);
    for (const actor of [who.leaderElsewhere, who.collector]) await expect(rows(actor, { figure: 'accepted' })).rejects.toMatchObject({ problem: { code: 'organisation.unitUnknown', status: 404 } });
    await expect(rows(who.clerk, { figure: 'accepted', unit: 'VY' })).rejects.toMatchObject({ problem: { code: 'organisation.unitUnknown' } });
    await expect(rows(who.manager, { figure: 'accepted', unit: 'HH-MC' })).rejects.toMatchObject({ problem: { code: 'organisation.unitUnknown' } });
    expect((await rows(who.monitor, { figure: 'accepted', unit: 'HH-MC' })).rows).toHaveLength(1);
  });

  test.each([
    ['a period turned round', { from: '2021-02-28', to: '2021-02-01' }, 'input.periodReversed'],
    ['a day that does not exist', { from: '2021-02-30', to: '2021-03-01' }, 'reporting.dayUnknown'],
    ['a period that has not begun', { from: '2021-03-16', to: '2021-03-20' }, 'reporting.periodNotBegun'],
    ['a day to come', { asOf: '2021-03-16' }, 'reporting.dayInFuture'],
    ['a page mark of another list', { after: 'eA' }, 'input.cursorUnknown'],
    ['a solving unit nobody knows', { solver: 'KHONG-CO' }, 'organisation.unitUnknown'],
  ])('%s is refused by name', async (_, asked, code) => {
    await expect(rows(who.clerk, { figure: 'accepted', ...asked })).rejects.toMatchObject({ problem: { code } });
  });
});

type Asked = { figure: Openable; unit?: string; from?: string; to?: string; asOf?: string; procedure?: string; field?: string; slice?: 'counterAgency'; solver?: string; limit?: number; after?: string };

function rows(actor: Actor, asked: Asked) {
  return house.write({ as: actor, now: NOW }, (ctx) => listReportRows(ctx, { ...PERIOD, ...asked }));
}

async function accepted(unitId: string, procedureCode: string, day: string): Promise<void> {
  const id = newId();
  const facts = { status: 2, promisedDay: '2021-03-30', receptionUnitId: unitId, competentUnitId: at.department, receiverEmployer: 'agency' };
  await house.write({ now: new Date(`${day}T09:00:00+07:00`) }, (ctx) => note(ctx, { kind: 'dossier.received', unitId, subject: { kind: 'dossier', id }, dossierId: id, procedureCode, fieldCode: 'KH', channel: 'counter', facts }));
}
