import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { instantOf } from '#kernel/day.ts';
import { openHouse, type TestHouse } from '#test/house.ts';
import { codeOf, EXTRACT, household, openCounter, type Counter } from '../fixture/counter.ts';
import { setCompetentUnit } from './competent-units.ts';
import { receiveDossier } from './receive-dossier.ts';

let house: TestHouse;
let at: Counter;

beforeAll(async () => {
  house = await openHouse(import.meta.url);
  at = await openCounter(house);
});
afterAll(() => house.close());

const FRIDAY = instantOf('2021-02-26', 9 * 60);
const extract = () => ({ ...household(), procedureCode: EXTRACT, papers: [{ no: 1, state: 'complete' as const, originals: 1, certified: 0, copies: 0 }] });

function receive(as = at.mai, asked: Parameters<typeof receiveDossier>[1] = household(), now = FRIDAY) {
  return house.write({ as, now }, (ctx) => receiveDossier(ctx, asked));
}

describe('the competent unit', () => {
  const set = (part: Partial<Parameters<typeof setCompetentUnit>[1]>) =>
    house.write({ as: at.admin, now: FRIDAY }, (ctx) => setCompetentUnit(ctx, { receptionUnitId: at.oneStop, unitId: at.justice, fromDay: '2021-02-20', source: 'QĐ 05', ...part }));
  test('is that of the procedure before that of its field; what stood before stays for earlier days', async () => {
    expect((await receive(at.mai, extract())).dossier.units.competent.id).toBe(at.justice);
    await set({ procedureCode: EXTRACT, unitId: at.finance });
    expect((await receive(at.mai, extract())).dossier.units.competent.id).toBe(at.finance);
    expect((await receive(at.mai, extract(), instantOf('2021-02-19', 600))).dossier.units.competent.id).toBe(at.justice);
    const { rows } = await set({ procedureCode: `${EXTRACT}.000.00.00.H02`, unitId: at.justice, fromDay: '2021-02-22' });
    expect(rows.filter((row) => row.procedureCode === EXTRACT).map((row) => [row.unitId, row.fromDay, row.toDay])).toEqual([[at.finance, '2021-02-20', '2021-02-21'], [at.justice, '2021-02-22', null]]);
  });
  test('is asked for by name where none is set, and may be chosen at the desk', async () => {
    const bare = await house.addUnit({ code: 'HH-OSS', kind: 'OSS', identCode: '000.00.20.H02' });
    const clerk = await house.addActor('OSS_OFFICER', bare);
    expect(await codeOf(receive(clerk))).toBe('reception.competentUnitUnknown');
    expect(await codeOf(receive(clerk, { ...household(), competentUnitId: clerk.staffId }))).toBe('reception.competentUnitWrong');
    expect((await receive(clerk, { ...household(), competentUnitId: at.finance })).dossier).toMatchObject({ units: { competent: { id: at.finance } }, code: '000.00.20.H02-210226-0001' });
  });
  test('names a procedure or a field that exists, and a period that runs forward', async () => {
    expect(await codeOf(set({ procedureCode: EXTRACT, fieldCode: 'TP' }))).toBe('reception.procedureOrField');
    expect(await codeOf(set({ fieldCode: 'KHONG-CO' }))).toBe('reception.fieldUnknown');
    expect(await codeOf(set({ procedureCode: '1.999999' }))).toBe('catalogue.procedureUnknown');
    expect(await codeOf(set({ toDay: '2021-02-19' }))).toBe('input.periodReversed');
    expect(await codeOf(set({ unitId: at.mai.staffId }))).toBe('reception.competentUnitWrong');
  });
});
