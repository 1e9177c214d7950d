import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pass } from '#apps/door.ts';
import { postalOperations } from '#apps/operations/postal.ts';
import type { Actor } from '#kernel/actor.ts';
import { instantOf } from '#kernel/day.ts';
import { shipped } from '#modules/calendar/fixture/shipped.ts';
import { importCalendar } from '#modules/calendar/service/import-calendar.ts';
import { newId } from '#platform/ids.ts';
import { openHouse, type TestHouse } from '#test/house.ts';
import { AREA_KINDS } from '../rules/area.ts';
import { BOTH_RULES, POSTAL_SERVICES, SURCHARGES, TARIFF_KINDS, TARIFF_TAXES, TARIFF_ZONES } from '../rules/tariff.ts';
import { TRANSIT_SCOPES } from '../rules/transit.ts';
import { listPostalAreas, listPostalRoutes, setPostalArea, setPostalRoute } from './areas.ts';
import { checkTariff, importTariff, listTariffVersions } from './import-tariff.ts';
import { areaOfUnit, getTariff, priceOf, quotePostage, transitDueOf } from './tariff.ts';

const TT22 = readFileSync(new URL('../../../../data/tariff-tt22-2017.csv', import.meta.url), 'utf8');
const now = instantOf('2026-11-23', 9 * 60);

let house: TestHouse;
let office: string;
let manager: Actor;

/** The shipped table under another name, kind and day, its prices changed by so much. */
function variant(code: string, kind: 'maximum' | 'listPrice', from: string, change: number, extra = ''): string {
  const lines = TT22.replace('TT22-2017', code).replace(',maximum,', `,${kind},`).replace('2018-01-01', from).split('\n');
  return lines.map((line) => (line.startsWith('price') && !line.includes(',500,,500,') ? line.replace(/,(\d+),,,,$/, (_, vnd: string) => `,${Number(vnd) + change},,,,`) : line)).join('\n') + extra;
}

function load(csv: string, as: Actor = manager) {
  return house.write({ as, now }, (ctx) => importTariff(ctx, { csv }));
}

function quote(asked: Partial<Parameters<typeof quotePostage>[1]>) {
  return house.write({ now }, (ctx) => quotePostage(ctx, { service: 'SEND', fromArea: 'NENH', toArea: 'VIETYEN', weightGrams: 80, ...asked }));
}

const area = (code: string, kind: 'commune' | 'district' | 'province', province: string, extra: object = {}) => ({ code, name: code, province, kind, source: 'thử', validFrom: '2025-07-01', ...extra });

beforeAll(async () => {
  house = await openHouse(import.meta.url);
  office = await house.addUnit({ code: 'BUUCUC', kind: 'POST_OFFICE' });
  manager = await house.addActor('POST_OFFICE_MANAGER', office);
  await house.write({ now }, (ctx) => importCalendar(ctx, shipped));
});
afterAll(() => house.close());

describe('who may', () => {
  test.each(['POSTAL_COUNTER', 'POSTAL_COLLECTOR', 'OSS_HEAD', 'SYS_ADMIN', undefined] as const)('%s changes neither tariff nor areas nor routes', async (role) => {
    const actor = role && (await house.addActor(role, office));
    for (const id of ['importTariff', 'checkTariff', 'setPostalArea', 'setPostalRoute']) {
      const bound = postalOperations.find(({ operation }) => operation.id === id);
      if (!bound) throw new Error(id);
      const knock = { now, language: 'vi' as const, requestId: newId(), address: null, by: actor && { actor } };
      await expect(pass(house.house, bound, { csv: TT22 }, knock, (result) => result)).rejects.toMatchObject({ problem: { code: actor ? 'access.notAllowed' : 'access.signInNeeded' } });
    }
  });

  test('the database knows the same words as the rules', async () => {
    const lists = { tariff_version_kind: TARIFF_KINDS, tariff_version_tax: TARIFF_TAXES, tariff_version_both: BOTH_RULES, tariff_price_service: POSTAL_SERVICES, tariff_price_zone: TARIFF_ZONES, tariff_surcharge_code: SURCHARGES, postal_area_kind: AREA_KINDS, postal_route_zone: TARIFF_ZONES, postal_route_scope: TRANSIT_SCOPES };
    for (const [constraint, words] of Object.entries(lists)) expect([constraint, await house.allowed(constraint)]).toEqual([constraint, [...words].toSorted()]);
  });
});

describe('a tariff', () => {
  test('before any is loaded: nothing is displayed, and no price is made up', async () => {
    expect(await house.write({ now }, (ctx) => getTariff(ctx, {}))).toEqual({ on: '2026-11-23', maximum: null, listPrice: null, groups: [] });
    await expect(quote({})).rejects.toMatchObject({ problem: { code: 'postal.tariffNotLoaded', facts: { day: '2026-11-23' } } });
  });

  test('with a bad line is refused by its number, and nothing of it is stored', async () => {
    await expect(load(TT22.replace('SEND,LH,250,500,,30500', 'SEND,LH,250,500,,-30500'))).rejects.toMatchObject({ problem: { code: 'postal.tariffAmount', status: 422, facts: { line: 26, value: '-30500' } } });
    await expect(load(TT22.replace('SEND,LH,250,500,,30500', 'SEND,LH,250,400,,30500'))).rejects.toMatchObject({ problem: { code: 'postal.tariffGap', facts: { grams: 400 } } });
    expect(await house.owner('select count(*)::int as n from tariff_version')).toEqual([{ n: 0 }]);
  });

  test('is loaded once; the same file again changes nothing; another under its name is refused', async () => {
    expect(await load(TT22)).toEqual({ code: 'TT22-2017', kind: 'maximum', outcome: 'added', prices: 40, surcharges: 0, groups: 10, listPricesAbove: [] });
    expect(await load(TT22)).toMatchObject({ outcome: 'unchanged' });
    expect(await load(`\uFEFF${TT22.replaceAll('\n', '\r\n')}`)).toMatchObject({ outcome: 'unchanged' });
    await expect(load(TT22.replace(',26000,', ',25000,'))).rejects.toMatchObject({ problem: { code: 'postal.tariffCodeTaken' } });
    expect(await house.owner("select facts->>'code' as code from journal_entry where kind = 'postal.tariffImported'")).toEqual([{ code: 'TT22-2017' }]);
    expect(await house.write({ now: instantOf('2017-12-31', 600) }, (ctx) => getTariff(ctx, {}))).toMatchObject({ maximum: null });
  });

  test('once loaded cannot be rewritten by the house itself', async () => {
    await expect(house.write({ as: manager, now }, (ctx) => ctx.db.run('postal.testTamper', 'update tariff_price set vnd = 1'))).rejects.toThrow('permission denied');
  });

  test('loaded by two people at the same moment stands once', async () => {
    const twice = await Promise.all([load(variant('CUNG-LUC', 'maximum', '2016-01-01', 0)), load(variant('CUNG-LUC', 'maximum', '2016-01-01', 0))]);
    expect(twice.map(({ outcome }) => outcome).toSorted()).toEqual(['added', 'unchanged']);
  });
});

describe('a quote', () => {
  beforeAll(async () => {
    await house.write({ as: manager, now }, async (ctx) => {
      await setPostalArea(ctx, area('VIETYEN', 'commune', 'Bắc Ninh', { unitIds: [office] }));
      await setPostalArea(ctx, area('NENH', 'commune', 'Bắc Ninh'));
      await setPostalArea(ctx, area('HUYEN', 'district', 'Bắc Giang', { validFrom: '2015-01-01', validTo: '2025-06-30' }));
      await setPostalArea(ctx, area('HN', 'province', 'Hà Nội'));
    });
  });

  test('between two communes without a written route counts as between districts, and says it is assumed', async () => {
    expect(await quote({})).toMatchObject({ totalVnd: 30_000, isMaximum: true, tax: 'unknown', version: { code: 'TT22-2017' }, routes: [{ zone: 'LH', basis: 'assumed', days: 2 }], lines: [{ what: 'SEND', direction: 'in', vnd: 30_000 }] });
    expect(await quote({ fromArea: 'VIETYEN' })).toMatchObject({ totalVnd: 26_000, routes: [{ zone: 'ND', basis: 'sameArea', days: 1 }] });
  });

  test('by a written route, in both directions, from its day on', async () => {
    const written = { fromArea: 'VIETYEN', toArea: 'NENH', zone: 'ND', scope: 'withinDistrict', source: 'bảng vùng', validFrom: '2026-01-01' } as const;
    expect(await house.write({ as: manager, now }, (ctx) => setPostalRoute(ctx, written))).toMatchObject({ replaced: false });
    expect(await house.write({ as: manager, now }, (ctx) => setPostalRoute(ctx, { ...written, source: 'bảng vùng 2026' }))).toMatchObject({ replaced: true });
    expect(await quote({ slip: true })).toMatchObject({ totalVnd: 26_000, unpriced: ['slipDelivery'], routes: [{ basis: 'configured', source: 'bảng vùng 2026', days: 2 }] });
    expect(await quote({ on: '2025-12-31' })).toMatchObject({ totalVnd: 30_000 });
  });

  test('between provinces is refused until the post has written the route; an area is refused outside its days; so is one nobody knows', async () => {
    await expect(quote({ toArea: 'HN' })).rejects.toMatchObject({ problem: { code: 'postal.routeUnknown' } });
    await expect(quote({ toArea: 'HUYEN' })).rejects.toMatchObject({ problem: { code: 'postal.areaEnded', facts: { field: 'toArea' } } });
    await expect(quote({ toArea: 'XYZ' })).rejects.toMatchObject({ problem: { code: 'postal.areaUnknown', status: 404 } });
    await expect(house.write({ as: manager, now }, (ctx) => setPostalRoute(ctx, { fromArea: 'NENH', toArea: 'XYZ', zone: 'NV', scope: 'interProvince', source: 'x', validFrom: '2026-01-01' }))).rejects.toMatchObject({ problem: { code: 'postal.areaUnknown' } });
  });

  test('for both ways adds both up; the slip is in the first only, and the result may go elsewhere', async () => {
    expect(await quote({ service: 'BOTH', slip: true, weightGrams: 200, returnGrams: 50 })).toMatchObject({
      totalVnd: 52_000,
      lines: [{ what: 'SEND', direction: 'in', grams: 200 }, { what: 'RETURN', direction: 'out', grams: 50 }],
      routes: [{ direction: 'in', days: 2 }, { direction: 'out', fromArea: 'VIETYEN', toArea: 'NENH', days: 1 }],
    });
    expect(await quote({ service: 'BOTH', fromArea: 'NENH', returnArea: 'VIETYEN' })).toMatchObject({ routes: [{}, { fromArea: 'VIETYEN', toArea: 'VIETYEN' }] });
  });

  test('for a group shows what is taken off; to be frozen it wants the paper that was seen', async () => {
    expect(await quote({ group: 'ho-ngheo' })).toMatchObject({ grossVnd: 26_000, totalVnd: 13_000, group: { percent: 50 } });
    const asked = { service: 'SEND', fromArea: 'NENH', toArea: 'VIETYEN', weightGrams: 80, group: 'ho-ngheo' } as const;
    await expect(house.write({ now }, (ctx) => priceOf(ctx, asked, '2026-11-23'))).rejects.toMatchObject({ problem: { code: 'postal.groupEvidenceNeeded' } });
    expect(await house.write({ now }, (ctx) => priceOf(ctx, { ...asked, groupEvidence: 'Giấy chứng nhận hộ nghèo 12/2026' }, '2026-11-23'))).toMatchObject({ totalVnd: 13_000 });
    await expect(quote({ group: 'tre-em' })).rejects.toMatchObject({ problem: { code: 'postal.groupUnknown' } });
  });

  test('by the post’s own list where one is in force: lower, never above the maximum, and a fee carried along as it says', async () => {
    await expect(load(variant('CAO', 'listPrice', '2026-11-01', 500))).rejects.toMatchObject({ problem: { code: 'postal.tariffAboveMaximum', facts: { service: 'SEND', zone: 'ND', limit: 26_000, vnd: 26_500 } } });
    await load(variant('BD-2026', 'listPrice', '2026-11-01', -1_000, 'surcharge,stateFeeForwarding,,,,,,8000,Chuyển hộ phí,Fee forwarding,,\n'));
    expect(await quote({ forwardFee: true })).toMatchObject({ totalVnd: 33_000, maximumVnd: 26_000, isMaximum: false, version: { code: 'BD-2026', kind: 'listPrice' }, lines: [{ vnd: 25_000, capped: false }, { what: 'stateFeeForwarding', vnd: 8_000 }] });
    expect(await quote({ on: '2026-10-31' })).toMatchObject({ totalVnd: 26_000, isMaximum: true });
  });

  test('is lowered to a new maximum from its day on, which the import tells', async () => {
    expect(await load(variant('TT-2027', 'maximum', '2027-01-01', -3_000))).toMatchObject({ outcome: 'added', listPricesAbove: ['BD-2026'] });
    expect(await quote({ on: '2027-01-01' })).toMatchObject({ totalVnd: 23_000, version: { code: 'BD-2026' }, lines: [{ capped: true }] });
    expect(await quote({ on: '2026-12-31' })).toMatchObject({ totalVnd: 25_000, lines: [{ capped: false }] });
    await expect(load(variant('BD-2026B', 'listPrice', '2026-12-01', -1_500))).rejects.toMatchObject({ problem: { code: 'postal.tariffAboveMaximum', facts: { maximum: 'TT-2027' } } });
  });
});

describe('looked at before it is loaded', () => {
  const check = (csv: string) => house.write({ as: manager, now }, (ctx) => checkTariff(ctx, { csv }));

  test('every bad line is named, a list price above the maximum too, and nothing is stored; a good file says what would become of it', async () => {
    const before = await house.owner('select count(*)::int as n from tariff_version');
    const { faults, version, outcome } = await check(variant('XEM', 'maximum', '2030-01-01', 0).replace(',26000,', ',26.000,').replace(',30000,', ',ba,'));
    expect([faults.map((fault) => [fault.line, fault.code]), version, outcome]).toEqual([[[15, 'postal.tariffAmount'], [16, 'postal.tariffAmount']], null, null]);
    expect((await check(variant('DAT', 'listPrice', '2026-11-20', 9_000_000))).faults.map((fault) => [fault.line, fault.code])).toEqual([[null, 'postal.tariffAboveMaximum'], [null, 'postal.tariffAboveMaximum']]);
    expect(await check(TT22)).toMatchObject({ faults: [], outcome: 'unchanged', version: { code: 'TT22-2017', tax: 'unknown', prices: 40 } });
    expect(await check(variant('XEM', 'maximum', '2030-01-01', 0))).toMatchObject({ faults: [], outcome: 'added', version: { validFrom: '2030-01-01' } });
    expect((await check(variant('TT22-2017', 'maximum', '2018-01-01', 5))).faults.map((fault) => fault.code)).toEqual(['postal.tariffCodeTaken']);
    expect(await house.owner('select count(*)::int as n from tariff_version')).toEqual(before);
  });

  test('the versions are listed page by page, the one loaded last first, with which of each kind is in force', async () => {
    const page = (after?: string) => house.write({ as: manager, now }, (ctx) => listTariffVersions(ctx, { limit: 1, ...(after === undefined ? {} : { after }) }));
    const seen = [];
    for (let at = await page(); ; at = await page(at.next)) {
      seen.push(...at.rows);
      if (at.next === null) break;
    }
    const [all] = await house.owner('select count(*)::int as n from tariff_version');
    expect(seen.length).toBe(all?.['n']);
    expect(seen.at(-1)).toMatchObject({ code: 'TT22-2017', notes: expect.arrayContaining([expect.objectContaining({ vi: expect.stringContaining('thuế giá trị gia tăng') })]) });
    const kinds = seen.filter((row) => row.inForce).map((row) => row.kind);
    expect(new Set(kinds).size).toBe(kinds.length);
  });

  test('the ways written are listed of one area or of all, page by page, on a day', async () => {
    const routes = (asked: object) => house.write({ as: manager, now }, (ctx) => listPostalRoutes(ctx, { on: '2026-12-31', ...asked }));
    await house.write({ as: manager, now }, (ctx) => setPostalRoute(ctx, { fromArea: 'NENH', toArea: 'NENH', zone: 'ND', scope: 'withinDistrict', source: 'thử', validFrom: '2026-01-01' }));
    const all = (await routes({})).rows.map((row) => `${row.from.code} ${row.to.code}`);
    expect(all.length).toBeGreaterThan(1);
    const first = await routes({ limit: 1 });
    const rest = await routes({ limit: 200, after: first.next ?? '' });
    expect([...first.rows, ...rest.rows].map((row) => `${row.from.code} ${row.to.code}`)).toEqual(all);
    const [one] = first.rows;
    const ofArea = (await routes({ area: one?.from.code })).rows;
    expect(ofArea.every((row) => [row.from.code, row.to.code].includes(one?.from.code ?? ''))).toBe(true);
    expect((await routes({ on: '1999-01-01' })).rows).toEqual([]);
  });
});

describe('areas and the clock', () => {
  test('a unit lies where it was entered, on days when that area is there', async () => {
    expect(await house.write({ now }, (ctx) => areaOfUnit(ctx, office, '2026-11-23'))).toBe('VIETYEN');
    expect(await house.write({ now }, (ctx) => areaOfUnit(ctx, office, '2025-06-30'))).toBeUndefined();
    const { rows } = await house.write({ now }, (ctx) => listPostalAreas(ctx, { on: '2025-06-30' }));
    expect(rows.map(({ code, oneStop }) => [code, oneStop])).toEqual([['HUYEN', false]]);
  });

  test('an area whose days are reversed, or with a unit nobody knows, is refused', async () => {
    await expect(house.write({ as: manager, now }, (ctx) => setPostalArea(ctx, area('SAI', 'commune', 'X', { validTo: '2025-01-01' })))).rejects.toMatchObject({ problem: { code: 'input.periodReversed' } });
    await expect(house.write({ as: manager, now }, (ctx) => setPostalArea(ctx, area('SAI', 'commune', 'X', { unitIds: [newId()] })))).rejects.toMatchObject({ problem: { code: 'organisation.unitUnknown' } });
  });

  test('the post is due so many working days after the phiếu gửi, without the days of an outage', async () => {
    expect(await house.write({ now }, (ctx) => transitDueOf(ctx, { days: 2, from: '2026-11-20', outages: [] }))).toMatchObject({ dueDay: '2026-11-25', paused: false });
    expect(await house.write({ now }, (ctx) => transitDueOf(ctx, { days: 2, from: '2026-11-20', outages: [{ fromDay: '2026-11-23', toDay: null }] }))).toMatchObject({ dueDay: '2026-11-26', paused: true });
  });
});
