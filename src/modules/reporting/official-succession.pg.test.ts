import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '#kernel/actor.ts';
import { note } from '#modules/journal/service.ts';
import { newId } from '#platform/ids.ts';
import { openHouse, type TestHouse } from '#test/house.ts';
import { followAll } from '#test/report.ts';
import { CAUSES_READ } from './rules/form-causes.ts';
import { getOfficialReport } from './service/official.ts';
import { listReportRows } from './service/rows.ts';

let house: TestHouse;
let who: { monitor: Actor; leader: Actor; ward: Actor };
let units: { districtStop: string; districtOffice: string; townStop: string; townOffice: string; wardOffice: string };
const YEAR = { form: 'II06a', periodKind: 'year', year: 2024 } as const;
const NOW = new Date('2026-03-02T08:00:00+07:00');

/** A district that became a town, was split into wards, in a province that was merged. */
beforeAll(async () => {
  house = await openHouse(import.meta.url);
  const oldProvince = await house.addUnit({ code: 'BG', kind: 'PROVINCE', validTo: '2025-06-30' });
  const province = await house.addUnit({ code: 'BN', kind: 'PROVINCE', validFrom: '2025-07-01' });
  const district = await house.addUnit({ code: 'BG.VY', kind: 'DISTRICT', name: 'UBND huyện Việt Yên', parentId: oldProvince, validTo: '2024-01-31' });
  const town = await house.addUnit({ code: 'BG.TXVY', kind: 'DISTRICT', name: 'UBND thị xã Việt Yên', parentId: oldProvince, validFrom: '2024-02-01', validTo: '2025-06-30' });
  const ward = await house.addUnit({ code: 'BN.VY', kind: 'COMMUNE', name: 'UBND phường Việt Yên', parentId: province, validFrom: '2025-07-01' });
  units = {
    districtStop: await house.addUnit({ code: 'BG.VY.MC', kind: 'OSS', parentId: district, validTo: '2024-01-31' }),
    districtOffice: await house.addUnit({ code: 'BG.VY.KT', kind: 'DEPT', parentId: district, validTo: '2024-01-31' }),
    townStop: await house.addUnit({ code: 'BG.TXVY.MC', kind: 'OSS', parentId: town, validFrom: '2024-02-01' }),
    townOffice: await house.addUnit({ code: 'BG.TXVY.KT', kind: 'DEPT', parentId: town, validFrom: '2024-02-01' }),
    wardOffice: await house.addUnit({ code: 'BN.VY.KT', kind: 'DEPT', parentId: ward, validFrom: '2025-07-01' }),
  };
  // What is decided and has not come to pass changes no report yet.
  const nextProvince = await house.addUnit({ code: 'KB', kind: 'PROVINCE', validFrom: '2027-01-01' });
  for (const [from, to, on, kind] of [[district, town, '2024-02-01', 'UPGRADE'], [oldProvince, province, '2025-07-01', 'MERGE'], [town, ward, '2025-07-01', 'SPLIT'], [province, nextProvince, '2027-01-01', 'MERGE']] as const) {
    await house.owner('insert into org_succession (from_unit_id, to_unit_id, effective_on, kind, legal_basis) values ($1, $2, $3, $4, $5)', [from, to, on, kind, 'Nghị quyết thử']);
  }
  who = { monitor: await house.addActor('PROV_MONITOR', province), leader: await house.addActor('LEADER', town), ward: await house.addActor('LEADER', ward) };
  await accepted(units.districtStop, units.districtOffice, '2024-01-10');
  await accepted(units.townStop, units.townOffice, '2024-05-10');
  await accepted(units.townStop, units.townOffice, '2024-06-10');
  await accepted(units.townStop, units.wardOffice, '2025-08-10');
  await followAll(house);
});

afterAll(() => house.close());

describe('a report over a time in which units changed', () => {
  test('names each unit as it was, says which one ended inside the period, and what follows it', async () => {
    const report = await ask({ unit: 'BG', regroup: 'then' });
    expect(parts(report)).toEqual([['UBND thị xã Việt Yên', 2], ['UBND huyện Việt Yên', 1]]);
    expect(report.changes).toEqual([{ unit: 'UBND huyện Việt Yên', on: '2024-02-01', kind: 'UPGRADE', to: ['UBND thị xã Việt Yên'], legalBasis: 'Nghị quyết thử' }]);
  });

  test('may be told by successors: the town with what the district had; split as it is, it goes to no ward, and says why', async () => {
    for (const unit of ['BG', 'BN']) expect(parts(await ask({ unit, regroup: 'successors' }))).toEqual([['UBND thị xã Việt Yên', 3]]);
    const [part] = (await ask({ unit: 'BN', regroup: 'successors' })).sections;
    expect(part?.note?.vi).toContain('hồ sơ không ghi địa bàn');
    expect(parts(await ask({ unit: 'BG.TXVY', regroup: 'successors' }, who.leader))).toEqual([['UBND thị xã Việt Yên', 3]]);
  });

  test('opens each part to the dossiers of that part alone, with those of what it follows where it is told by successors', async () => {
    const opened = (unit: string, regroup: 'whole' | 'then' | 'successors', part: string) =>
      house.write({ as: who.monitor, now: NOW }, (ctx) => listReportRows(ctx, { unit, from: '2023-12-15', to: '2024-12-14', figure: 'receivedKept', regroup, part })).then(({ rows }) => rows.length);
    expect([await opened('BN', 'successors', 'BG.TXVY'), await opened('BG', 'then', 'BG.TXVY'), await opened('BG', 'then', 'BG.VY'), await opened('BG', 'whole', 'BG')]).toEqual([3, 2, 1, 3]);
    await expect(opened('BG', 'then', 'BN.VY')).rejects.toMatchObject({ problem: { code: 'organisation.unitUnknown' } });
  });

  test('never guesses what part of the town’s time was a ward’s, and sends to the town’s report', async () => {
    const report = await ask({ unit: 'BN.VY', year: 2025, regroup: 'successors' }, who.ward);
    expect(parts(report)).toEqual([['UBND phường Việt Yên', 1]]);
    expect(report.notes[0]?.vi).toContain('UBND thị xã Việt Yên không chia được cho UBND phường Việt Yên');
  });

  test('of a unit that is gone is open to whoever follows it whole, and to nobody who does not', async () => {
    expect(parts(await ask({ unit: 'BG.VY.MC' }))).toEqual([['BG.VY.MC', 1]]);
    await expect(ask({ unit: 'BG.TXVY' }, who.ward)).rejects.toMatchObject({ problem: { code: 'organisation.unitUnknown' } });
    expect(parts(await ask({ unit: 'BG.VY' }, who.leader))).toEqual([['UBND huyện Việt Yên', 1]]);
  });
});

describe('the causes of very many overdue dossiers', () => {
  test('are not read one by one: their columns stay empty and say what to choose instead', async () => {
    await house.owner(
      `insert into report_step (key, key_kind, unit_id, solver_id, procedure_code, field_code, slice, measure, day, since, known, n)
       select gen_random_uuid(), 'dossier', $1, $2, '1.001612', 'TC', 'counterAgency', 'late', '2024-05-20', '2024-05-20', '2024-07-01', 1 from generate_series(1, $3)`,
      [units.townStop, units.townOffice, CAUSES_READ + 1],
    );
    const report = await ask({ unit: 'BG.TXVY', form: 'causes' }, who.leader);
    const cells = Object.fromEntries(report.columns.map(({ id, missing }, place) => [id, [report.sections[0]?.rows[0]?.values[place], missing?.vi.slice(0, 8)]]));
    expect(cells).toMatchObject({ late: [CAUSES_READ + 1, undefined], department: [null, 'Quá 2000'], supplemented: [null, 'Quá 2000'], fault: [null, 'Không gh'] });
  });
});

type Asked = { unit: string; form?: 'causes'; year?: number; regroup?: 'then' | 'successors' };

function ask(asked: Asked, as = who.monitor) {
  return house.write({ as, now: NOW }, (ctx) => getOfficialReport(ctx, { ...YEAR, ...asked }));
}

/** Each part with how many dossiers it received in all. */
function parts({ sections }: Awaited<ReturnType<typeof ask>>) {
  return sections.map(({ unit, rows }) => [unit.name, rows[0]?.values[0]]);
}

async function accepted(oneStop: string, solver: string, day: string): Promise<void> {
  const id = newId();
  const facts = { status: 2, promisedDay: '2026-01-30', receptionUnitId: oneStop, competentUnitId: solver, receiverEmployer: 'agency' };
  await house.write({ now: new Date(`${day}T09:00:00+07:00`) }, (ctx) => note(ctx, { kind: 'dossier.received', unitId: oneStop, subject: { kind: 'dossier', id }, dossierId: id, procedureCode: '1.001612', fieldCode: 'TC', channel: 'counter', facts }));
}
