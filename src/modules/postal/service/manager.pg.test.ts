import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '#kernel/actor.ts';
import { dayOf, plusDays, type Day } from '#kernel/day.ts';
import type { Input } from '#kernel/operation.ts';
import { isLate } from '#modules/calendar/rules/late.ts';
import { listIncidents, resolveIncident } from '#modules/custody/service/incidents.ts';
import { listPostalDesks, setPostalDesk } from '#modules/organisation/service.ts';
import { codeOf } from '#modules/reception/fixture/counter.ts';
import { newId } from '#platform/ids.ts';
import { openHouse, type TestHouse } from '#test/house.ts';
import { atOffice, delivered, NEXT_MORNING, outForDelivery, scanned, shipmentVersion, standing } from '../fixture/door.ts';
import { bagged } from '../fixture/parcels.ts';
import { bringingHome, NOW, number, openPost, readyResult, sendIn, type Post } from '../fixture/post.ts';
import type * as contract from '../contract/lists.ts';
import { GONE } from '../rules/clocks.ts';
import { STATES } from '../rules/shipment-states.ts';
import { postIsLate } from '../rules/transit.ts';
import { agencyLate, halted, postLate } from '../store/late.ts';
import { lockShipment } from '../store/shipment.ts';
import { bookShipment } from './book-shipment.ts';
import { applyEvent } from './change-shipment.ts';
import { listCourierDay } from './courier-day.ts';
import { listReadyForPost, listShipments } from './lists.ts';
import { getCustody } from './look-custody.ts';
import { reportLoss } from './losses.ts';
import { getManifest, listManifests } from './manifest-view.ts';
import { closeOutage, listOutages, openOutage } from './outages.ts';
import { getPostalOverview } from './overview.ts';
import { correctShipmentEvent } from './scan.ts';
import { getShipment } from './shipment-view.ts';
import { listWaybillRanges, loadWaybillRange, recallWaybillRange } from './waybill-ranges.ts';

let house: TestHouse;
let at: Post;
let stranger: Actor;
let elsewhere = '';

beforeAll(async () => {
  house = await openHouse(import.meta.url);
  at = await openPost(house);
  elsewhere = await house.addUnit({ code: 'BC-KHAC', kind: 'POST_OFFICE', name: 'Bưu cục khác' });
  stranger = await house.addActor('POST_OFFICE_MANAGER', elsewhere, { name: 'Phụ trách nơi khác' });
});
afterAll(() => house.close());

const days = (count: number) => new Date(NOW.getTime() + count * 86_400_000);
const overview = (by: Actor, now: Date) => house.write({ as: by, now }, (ctx) => getPostalOverview(ctx, {}));
const listed = async (by: Actor, asked: Input<typeof contract.listShipments>, now = days(14)) => (await house.write({ as: by, now }, (ctx) => listShipments(ctx, { limit: 200, ...asked }))).rows.map((row) => row.id);

describe('a postal desk', () => {
  const serve = (postUnitId: string, fromDay: Day, toDay?: Day, by: Actor | undefined = at.admin) =>
    house.write({ ...(by ? { as: by } : {}), now: NOW }, (ctx) => setPostalDesk(ctx, { oneStopId: at.oneStop, postUnitId, fromDay, source: 'Phương án', ...(toDay === undefined ? {} : { toDay }) }));

  test('is looked at and managed by the post that serves it, and above it; to every other manager nothing of it exists', async () => {
    const { shipments } = await sendIn(house, at, {}, at.lan);
    const id = shipments[0]?.id ?? '';
    const see = (by: Actor, now = NOW) => codeOf(house.write({ as: by, now }, (ctx) => getShipment(ctx, { id })));
    expect([await see(at.boss), await see(at.above), await see(stranger)]).toEqual(['done', 'done', 'postal.shipmentUnknown']);
    expect([(await listed(at.boss, {})).includes(id), await listed(stranger, { list: 'all' })]).toEqual([true, []]);
    expect((await overview(stranger, days(8))).states).toEqual([]);
    const range = (by: Actor, prefix: string) => house.write({ as: by, now: NOW }, (ctx) => loadWaybillRange(ctx, { unitId: at.oneStop, first: number(prefix, 1), last: number(prefix, 9) }));
    const { range: loaded } = await range(at.boss, 'RX');
    expect([await codeOf(range(stranger, 'RY')), await codeOf(house.write({ as: stranger, now: NOW }, (ctx) => recallWaybillRange(ctx, { id: loaded.id, reason: 'thử' })))]).toEqual(['postal.unitNotYours', 'postal.rangeUnknown']);
    expect((await house.write({ as: stranger, now: NOW }, (ctx) => listWaybillRanges(ctx))).rows).toEqual([]);
    expect((await house.write({ as: at.boss, now: NOW }, (ctx) => listWaybillRanges(ctx))).units.map((unit) => unit.id)).toEqual(expect.arrayContaining([at.oneStop, at.office]));
    const out = (by: Actor) => codeOf(house.write({ as: by, now: NOW }, (ctx) => openOutage(ctx, { unitId: at.oneStop, reason: 'mất điện' })));
    expect(await out(stranger)).toBe('postal.unitUnknown');
    const expectedVersion = await shipmentVersion(house, id);
    await house.write({ as: at.boss, now: days(1) }, (ctx) => reportLoss(ctx, { id, expectedVersion, minutesNo: 'BB 1', account: 'Không thấy.' }));
    const incidents = async (by: Actor) => (await house.write({ as: by, now: days(1) }, (ctx) => listIncidents(ctx, { open: true }))).rows.length;
    expect([await incidents(at.boss), await incidents(stranger)]).toEqual([(await overview(at.boss, days(1))).incidents.open, 0]);
    expect(await incidents(at.boss)).toBeGreaterThan(0);
    const [found] = (await house.write({ as: at.above, now: days(1) }, (ctx) => listIncidents(ctx, { subjectKind: 'shipment', subjectId: id }))).rows;
    const end = (by: Actor) => codeOf(house.write({ as: by, now: days(1) }, (ctx) => resolveIncident(ctx, { id: found?.id ?? '', outcome: 'explained', explanation: 'Đã rõ' })));
    expect([await end(stranger), await end(at.above)]).toEqual(['custody.incidentUnknown', 'done']);
  });

  test('shows its bags and whose hands its things passed to who manages it, who does nothing with them', async () => {
    const { shipments: [parcel] } = await sendIn(house, at, {}, at.lan);
    const bag = await bagged(house, { kind: 'filing', from: at.lan, toUnitId: at.oneStop, now: NOW }, [{ postingNo: parcel?.postingNo ?? '', id: parcel?.id ?? '', dossierId: parcel?.dossier.id ?? '' }]);
    const see = (by: Actor) => codeOf(house.write({ as: by, now: NOW }, (ctx) => getManifest(ctx, { id: bag })));
    expect([await see(at.boss), await see(at.above), await see(stranger)]).toEqual(['done', 'done', 'postal.manifestUnknown']);
    const side = async (by: Actor, one: 'from' | 'to') => (await house.write({ as: by, now: NOW }, (ctx) => listManifests(ctx, { side: one, limit: 200 }))).rows.some((row) => row.id === bag);
    expect([await side(at.boss, 'from'), await side(at.boss, 'to'), await side(stranger, 'from'), await side(at.thu, 'from')]).toEqual([true, true, false, false]);
    expect((await house.write({ as: at.boss, now: NOW }, (ctx) => getManifest(ctx, { id: bag }))).acts.filter((one) => one.allowed)).toEqual([]);
    const held = (by: Actor) => codeOf(house.write({ as: by, now: NOW }, (ctx) => getCustody(ctx, { postingNo: parcel?.postingNo ?? '' })));
    expect([await held(at.boss), await held(at.above), await held(stranger)]).toEqual(['done', 'done', 'postal.custodyUnknown']);
  });

  test('changes hands on a day the administrator names; a clerk’s being there gives nobody a right', async () => {
    await serve(elsewhere, dayOf(days(20)));
    const desks = async () => (await house.write({ as: at.admin, now: NOW }, (ctx) => listPostalDesks(ctx))).rows.map((row) => [row.postUnitId, row.fromDay, row.toDay]);
    expect(await desks()).toEqual([[at.office, '2015-01-01', dayOf(days(19))], [elsewhere, dayOf(days(20)), null]]);
    const both = async (now: Date) => [(await listed(at.boss, { list: 'all' }, now)).length > 0, (await listed(stranger, { list: 'all' }, now)).length > 0];
    expect([await both(days(19)), await both(days(20))]).toEqual([[true, false], [false, true]]);
    const deskOnly = (await house.write({ as: stranger, now: days(20) }, (ctx) => listWaybillRanges(ctx))).rows.every((row) => row.unit.id === at.oneStop);
    expect(deskOnly).toBe(true);
    await serve(elsewhere, dayOf(days(20)), dayOf(days(21)));
    expect([await both(days(21)), await listed(stranger, { list: 'all' }, days(22))]).toEqual([[false, true], []]);
    expect((await house.write({ as: at.boss, now: days(22) }, (ctx) => listWaybillRanges(ctx))).units.map((unit) => unit.id)).not.toContain(at.oneStop);
  });

  test('is no place where there is none, is served by nobody but the post, and has one server at a time', async () => {
    const wrong = (oneStopId: string, postUnitId: string, fromDay: Day, toDay?: Day) => codeOf(house.write({ as: at.admin, now: NOW }, (ctx) => setPostalDesk(ctx, { oneStopId, postUnitId, fromDay, source: 'x', ...(toDay === undefined ? {} : { toDay }) })));
    expect(await wrong(at.office, at.office, '2021-01-01')).toBe('organisation.deskOneStopWrong');
    expect(await wrong(at.oneStop, at.oneStop, '2021-01-01')).toBe('organisation.deskPostWrong');
    expect(await wrong(at.oneStop, at.office, '2010-01-01')).toBe('organisation.deskOneStopWrong');
    expect(await wrong(at.oneStop, at.office, '2021-01-05', '2021-01-04')).toBe('input.periodReversed');
    expect(await wrong(at.oneStop, at.office, '2021-01-05')).toBe('organisation.deskOverlaps');
    await serve(at.office, dayOf(days(22)));
  });
});

describe('lateness', () => {
  const today: Day = '2021-03-10';
  const around = [-2, -1, 0, 1].map((count) => plusDays(today, count));

  test('of the post is the same to the rule and to the lists, with or without an outage', async () => {
    const rows = STATES.flatMap((state) => around.flatMap((promised) => [null, ...around].flatMap((stopped) => [null, ...around].map((since) => ({ state, promised, stopped, since })))));
    const cases = rows.map((row, no) => ({ ...row, no, stopped: row.stopped === null ? null : `${row.stopped}T15:30:00Z` }));
    const told = await house.owner(
      `with s as (select gen_random_uuid() as unit_id, x.* from jsonb_to_recordset($2::jsonb) as x(no int, state text, promised_day date, clock_stopped_at timestamptz, since date)),
         halted as (select unit_id as id, since from s where since is not null) select s.no, ${postLate('$1')} as late from s order by s.no`,
      [today, JSON.stringify(cases.map(({ no, state, promised, stopped, since }) => ({ no, state, promised_day: promised, clock_stopped_at: stopped, since })))],
    );
    const ruled = cases.map(({ state, promised, stopped, since }) => !GONE.includes(state) && postIsLate({ dueDay: promised, stoppedAt: stopped === null ? null : new Date(stopped), outSince: since }, today));
    expect(told.map((row) => row['late'])).toEqual(ruled);
    expect(new Set(ruled).size).toBe(2);
  });

  test('of the agency is the same to the rule and to the lists, to the minute for a term in hours', async () => {
    const now = new Date('2021-03-10T03:00:30Z');
    const dueAts = [-86_400, -3_600, -60, -31, -30, 0, 30, 3_600, 86_400].map((seconds) => new Date(now.getTime() + seconds * 1_000));
    const cases = (['hour', 'workingDay'] as const).flatMap((unit) => dueAts.map((dueAt) => ({ unit, dueAt, dueDay: dayOf(dueAt) })));
    const told = await house.owner(
      `with d as (select row_number() over () as no, null::timestamptz as finished_at, x.* from jsonb_to_recordset($3::jsonb) as x(term_unit text, due_at timestamptz, due_day date)) select ${agencyLate('$1', '$2')} as late from d order by no`,
      [now, dayOf(now), JSON.stringify(cases.map(({ unit, dueAt, dueDay }) => ({ term_unit: unit, due_at: dueAt, due_day: dueDay })))],
    );
    expect(told.map((row) => row['late'])).toEqual(cases.map((one) => isLate(one, now)));
  });

  test('an outage halts the units below, and the desks they serve', async () => {
    const { id } = await house.write({ as: at.above, now: days(1) }, (ctx) => openOutage(ctx, { unitId: at.province, reason: 'bão' }));
    const rows = await house.owner(`with recursive ${halted('$1')} select id, since::text from halted`, [dayOf(days(1))]);
    const since = dayOf(days(1));
    expect(rows.map((row) => [row['id'], row['since']])).toEqual(expect.arrayContaining([[at.province, since], [at.office, since], [at.oneStop, since]]));
    expect(rows.some((row) => row['id'] === elsewhere)).toBe(false);
    await house.write({ as: at.above, now: days(2) }, (ctx) => closeOutage(ctx, { id }));
  });

  test('stands still for lists, courier and overview while an outage lasts; what arrives meanwhile is not late when it ends either', async () => {
    const result = await atOffice(house, at);
    const promised = async () => (await house.write({ as: at.boss, now: days(14) }, (ctx) => getShipment(ctx, { id: result.id }))).clock;
    const courier = async () => (await house.write({ as: at.thu, now: days(14) }, (ctx) => listCourierDay(ctx, {}))).rows.find((row) => row.shipmentId === result.id)?.late;
    const late = async () => [(await listed(at.boss, { list: 'late' })).includes(result.id), await courier(), (await promised()).late.map((one) => one.owner)];
    expect(await late()).toEqual([true, true, ['post']]);
    const before = (await promised()).promisedDay ?? '';
    const { id } = await house.write({ as: at.boss, now: days(14) }, (ctx) => openOutage(ctx, { reason: 'lũ', fromAt: NOW.toISOString() }));
    expect(await late()).toEqual([false, false, []]);
    await house.write({ as: at.thu, now: days(14) }, async (ctx) => {
      const row = await lockShipment(ctx.db, result.id);
      if (row !== undefined) await applyEvent(ctx, row, { code: 'RETURN_STARTED', source: 'staff', reason: 'undelivered' });
    });
    expect((await promised()).late).toEqual([]);
    const { moved } = await house.write({ as: at.boss, now: days(15) }, (ctx) => closeOutage(ctx, { id }));
    expect(moved).toBeGreaterThan(0);
    expect([(await promised()).late, ((await promised()).promisedDay ?? '') > before]).toEqual([[], true]);
    expect((await house.write({ as: stranger, now: days(15) }, (ctx) => listOutages(ctx, {}))).rows).toEqual([]);
  });
});

describe('the wicket', () => {
  test('the manager of a post office hands out what waits there, as her clerks do', async () => {
    const result = await atOffice(house, at, at.boss);
    await scanned(house, at.boss, [result], 'HELD_FOR_PICKUP', {}, days(16));
    await delivered(house, at.boss, result, {}, days(16));
    expect(await standing(house, result)).toBe('delivered 10');
  });
});

describe('a figure of the overview opens to what it counts', () => {
  test('late by owner, by holder, money collected and not paid over', async () => {
    const result = await outForDelivery(house, at);
    await atOffice(house, at, at.ha);
    await house.write({ as: at.thu, now: NEXT_MORNING }, async (ctx) => {
      const row = await lockShipment(ctx.db, result.id);
      if (row !== undefined) await applyEvent(ctx, row, { code: 'COD_COLLECTED', source: 'staff' });
    });
    await house.owner('update shipment set cod_vnd = 50000 where id = $1', [result.id]);
    const now = days(40);
    const seen = await overview(at.boss, now);
    expect([seen.lateCounts.post, seen.lateCounts.agency, seen.codUnpaid.count, seen.proofMissing]).toEqual([
      (await listed(at.boss, { list: 'late' }, now)).length, (await listed(at.boss, { list: 'lateAgency' }, now)).length, (await listed(at.boss, { list: 'codUnpaid' }, now)).length, (await listed(at.boss, { list: 'proofMissing' }, now)).length,
    ]);
    expect(seen.lateCounts.post).toBeGreaterThan(1);
    for (const { kind, side, staffId, unitId, ref, count } of seen.holders) {
      const holder = { holderKind: kind, ...(staffId === null ? {} : { holderStaffId: staffId }), ...(unitId === null ? {} : { holderUnitId: unitId }), ...(ref === null ? {} : { holderRef: ref }) };
      expect([side, (await listed(at.boss, { list: 'open', ...holder }, now)).length]).toEqual([side, count]);
    }
    expect(seen.holders.find((one) => one.staffId === at.ha.staffId)?.side).toBe('post');
  });

  test('results ready for the post and not fetched, at the desks she manages too', async () => {
    const { id } = await readyResult(house, at);
    await house.write({ as: at.lan, now: NOW }, (ctx) => bookShipment(ctx, bringingHome(id)));
    const ready = async (by: Actor) => (await house.write({ as: by, now: days(40) }, (ctx) => listReadyForPost(ctx, { limit: 200 }))).rows.map((row) => row.dossierId);
    expect([await ready(at.boss), (await overview(at.boss, days(40))).readyNotTaken.count]).toEqual([[id], 1]);
    expect([await ready(stranger), (await overview(stranger, days(40))).readyNotTaken.count]).toEqual([[], 0]);
  });

  test('what was collected by mistake and taken back is not money any more', async () => {
    const result = await outForDelivery(house, at);
    const unpaid = async () => [(await overview(at.boss, days(2))).codUnpaid.count, (await listed(at.boss, { list: 'codUnpaid' }, days(2))).length];
    const before = await unpaid();
    await house.write({ as: at.thu, now: NEXT_MORNING }, async (ctx) => {
      const row = await lockShipment(ctx.db, result.id);
      if (row !== undefined) await applyEvent(ctx, row, { code: 'COD_COLLECTED', source: 'carrier' });
    });
    expect(await unpaid()).toEqual(before.map((count) => count + 1));
    const [event] = await house.owner(`select id from shipment_event where shipment_id = $1 and code = 'COD_COLLECTED'`, [result.id]);
    const expectedVersion = await shipmentVersion(house, result.id);
    await house.write({ as: at.boss, now: days(2) }, (ctx) => correctShipmentEvent(ctx, { id: result.id, expectedVersion, eventId: String(event?.['id'] ?? newId()), reason: 'ghi nhầm' }));
    expect(await unpaid()).toEqual(before);
  });
});
