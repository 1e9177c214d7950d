import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '#kernel/actor.ts';
import { codeOf } from '#modules/reception/fixture/counter.ts';
import { openHouse, type TestHouse } from '#test/house.ts';
import { atOffice, delivered, NEXT_MORNING, outForDelivery, scanned, shipmentVersion, type OnTheWay } from '../fixture/door.ts';
import { bagged, happened } from '../fixture/parcels.ts';
import { openPost, readyResult, type Post } from '../fixture/post.ts';
import { LINE_OUTCOMES } from '../rules/statement.ts';
import { changeReturnChoice } from './change-return-choice.ts';
import { decideCompensation, listCompensations } from './compensation.ts';
import { fileComplaint } from './complaints.ts';
import { listShipments } from './lists.ts';
import { reportDamage, reportLoss } from './losses.ts';
import { openOutage } from './outages.ts';
import { getPostalOverview, listDayCloseBlockers } from './overview.ts';
import { getShipment } from './shipment-view.ts';
import { getPostalStatement, importPostalStatement, listPostalStatements, listStatementMissing } from './statements.ts';
import { voidLabel } from './void-label.ts';

let house: TestHouse;
let at: Post;

beforeAll(async () => {
  house = await openHouse(import.meta.url);
  at = await openPost(house);
});
afterAll(() => house.close());

const LATER = new Date('2021-03-05T02:00:00Z');
let statements = 0;
const load = (rows: readonly string[], more: object = {}, by: Actor = at.boss) => {
  statements += 1;
  const csv = ['posting_no,day,postage,cod_collected,cod_paid', ...rows].join('\n');
  return house.write({ as: by, now: LATER }, (ctx) => importPostalStatement(ctx, { number: `BK ${statements}`, fromDay: '2021-02-01', toDay: '2021-02-28', csv, ...more }));
};
const priceOf = async (result: OnTheWay) => Number((await house.owner('select price_vnd::int as price from shipment where id = $1', [result.id]))[0]?.['price']);

/** A result delivered by a carrier that says it has collected what was owed. */
async function collected(cod: number): Promise<OnTheWay> {
  const result = await outForDelivery(house, at);
  await house.owner('update shipment set cod_vnd = $2 where id = $1', [result.id, cod]);
  await happened(house, at.thu, result, 'COD_COLLECTED', NEXT_MORNING);
  return result;
}

test('the table knows the outcomes the rules know', async () => {
  expect(await house.allowed('postal_statement_line_outcome')).toEqual(LINE_OUTCOMES.toSorted());
});

describe('the statement of the post', () => {
  test('line by line: in order, another amount, not paid over, told twice, of another unit, unknown; every difference is an incident', async () => {
    const [fine, dear, owing] = [await atOffice(house, at), await atOffice(house, at), await collected(101_000)];
    const foreign = await atOffice(house, at);
    const elsewhere = await house.addUnit({ code: 'BC-DS', kind: 'POST_OFFICE' });
    await house.owner('update shipment set unit_id = $2, origin_unit_id = $2 where id = $1', [foreign.id, elsewhere]);
    const price = await priceOf(fine);
    const view = await load([
      `${fine.postingNo},2021-02-09,${price},0,0`,
      `${dear.postingNo},2021-02-09,${price + 1},0,0`,
      `${owing.postingNo},2021-02-09,${price},101000,0`,
      `${fine.postingNo},2021-02-10,${price},0,0`,
      `${foreign.postingNo},2021-02-10,${price},0,0`,
      `XX123456785VN,2021-02-10,30000,0,0`,
    ]);
    expect(view.rows.map((row) => row.outcome)).toEqual(['matched', 'amountDiffers', 'notPaid', 'repeated', 'foreignItem', 'unknownItem']);
    expect(view).toMatchObject({ lines: 6, matched: 1, differing: 5, codCollectedVnd: 101_000, codPaidVnd: 0, codUnpaidVnd: 101_000 });
    const incidents = await house.owner(`select difference, label, counted_out::int as ours, counted_in::int as theirs, reported_by from custody_incident where subject_kind = 'statement' and subject_id = $1 order by difference`, [view.id]);
    expect(incidents).toEqual([
      { difference: 'amountDiffers', label: dear.postingNo, ours: price, theirs: price + 1, reported_by: null },
      { difference: 'extra', label: fine.postingNo, ours: price, theirs: price, reported_by: null },
      { difference: 'foreignItem', label: foreign.postingNo, ours: price, theirs: price, reported_by: null },
      { difference: 'notPaid', label: owing.postingNo, ours: 101_000, theirs: 0, reported_by: null },
      { difference: 'unknownItem', label: 'XX123456785VN', ours: 0, theirs: 30_000, reported_by: null },
    ]);
  });
  test('collected is not paid: only the line that pays over tells the shipment so, and a later line of the same item pays what an earlier one collected', async () => {
    const result = await collected(101_000);
    const codes = async () => (await house.owner('select code from shipment_event where shipment_id = $1', [result.id])).map((row) => row['code']);
    expect((await load([`${result.postingNo},2021-02-09,0,101000,0`])).rows[0]?.outcome).toBe('notPaid');
    expect(await codes()).not.toContain('COD_PAID');
    expect((await load([`${result.postingNo},2021-02-12,0,0,101000`])).rows[0]?.outcome).toBe('matched');
    expect(await codes()).toContain('COD_PAID');
    expect((await load([`${result.postingNo},2021-02-13,0,0,101000`])).rows[0]?.outcome).toBe('repeated');
  });
  test('what is paid over in parts, or on a line with another difference, is paid when the whole is in; a part told again is no second part', async () => {
    const [parts, dear] = [await collected(101_000), await collected(50_000)];
    const codes = async (result: OnTheWay) => (await house.owner(`select code from shipment_event where shipment_id = $1 and code = 'COD_PAID'`, [result.id])).length;
    await load([`${parts.postingNo},2021-02-09,0,101000,60000`]);
    expect((await load([`${parts.postingNo},2021-02-09,0,0,60000`, 'XX123456785VN,2021-02-10,9,0,0'])).rows[0]?.outcome).toBe('repeated');
    expect(await codes(parts)).toBe(0);
    const { rows: [last] } = await load([`${parts.postingNo},2021-02-12,0,0,41000`]);
    expect(last).toMatchObject({ outcome: 'matched', paidOver: true });
    expect(await codes(parts)).toBe(1);
    const { rows: [line] } = await load([`${dear.postingNo},2021-02-12,${(await priceOf(dear)) + 1},50000,50000`]);
    expect(line).toMatchObject({ outcome: 'amountDiffers', ourCodVnd: 50_000, ourCollectedVnd: 50_000, paidOver: true });
    expect(await codes(dear)).toBe(1);
  });
  test('what a later line of the same file pays is no difference of an earlier one', async () => {
    const [whole, part] = [await collected(90_000), await collected(90_000)];
    const view = await load([`${whole.postingNo},2021-02-09,0,90000,50000`, `${part.postingNo},2021-02-09,0,90000,50000`, `${whole.postingNo},2021-02-10,0,0,40000`]);
    expect(view.rows.map(({ outcome, incidentId }) => [outcome, incidentId === null])).toEqual([['matched', true], ['notPaid', false], ['matched', true]]);
  });
  test('what was to be collected and what was collected stand apart, each under its name', async () => {
    const result = await collected(80_000);
    await house.owner(`delete from shipment_event where shipment_id = $1 and code = 'COD_COLLECTED'`, [result.id]);
    const { rows: [line] } = await load([`${result.postingNo},2021-02-09,0,80000,0`]);
    expect(line).toMatchObject({ outcome: 'amountDiffers', ourCodVnd: 80_000, ourCollectedVnd: 0, paidOver: false });
  });
  test('a shipment is billed once, whichever of its numbers the lines name; a line of a stranger’s statement bills nothing', async () => {
    const result = await atOffice(house, at);
    const price = await priceOf(result);
    const expectedVersion = await shipmentVersion(house, result.id);
    const { postingNo: renewed } = await house.write({ as: at.boss, now: LATER }, (ctx) => voidLabel(ctx, { id: result.id, expectedVersion, reason: 'nhãn rách' }));
    const stranger = await house.addActor('POST_OFFICE_MANAGER', await house.addUnit({ code: 'BC-HAI', kind: 'POST_OFFICE' }));
    expect((await load([`${renewed},2021-02-09,${price},0,0`], {}, stranger)).rows[0]?.outcome).toBe('foreignItem');
    expect((await load([`${result.postingNo},2021-02-09,${price},0,0`, `${renewed},2021-02-10,${price},0,0`])).rows.map((row) => row.outcome)).toEqual(['matched', 'repeated']);
    expect((await load([`${renewed},2021-02-11,${price},0,0`])).rows[0]?.outcome).toBe('repeated');
  });
  test('what was taken over or collected in its days and no statement tells of is missing, until one does', async () => {
    const [plain, owing] = [await atOffice(house, at), await collected(45_000)];
    const { id } = await load(['XX123456785VN,2021-02-10,3,0,0']);
    const missing = async (by: Actor = at.boss) => (await house.write({ as: by, now: LATER }, (ctx) => listStatementMissing(ctx, { id, limit: 200 }))).rows.filter((row) => [plain.id, owing.id].includes(row.shipmentId));
    expect((await missing()).toSorted((a, b) => a.collectedVnd - b.collectedVnd)).toMatchObject([
      { shipmentId: plain.id, lacksPostage: true, lacksCod: false, collectedVnd: 0 },
      { shipmentId: owing.id, lacksPostage: true, lacksCod: true, collectedVnd: 45_000 },
    ]);
    await load([`${plain.postingNo},2021-02-09,${await priceOf(plain)},0,0`, `${owing.postingNo},2021-02-09,0,45000,0`]);
    expect(await missing()).toMatchObject([{ shipmentId: owing.id, lacksPostage: true, lacksCod: false }]);
    const [first] = await house.write({ as: at.boss, now: LATER }, async (ctx) => [await listStatementMissing(ctx, { id, limit: 1 })]);
    expect([first?.rows.length, first?.next === null]).toEqual([1, false]);
    const stranger = await house.addActor('POST_OFFICE_MANAGER', await house.addUnit({ code: 'BC-BA', kind: 'POST_OFFICE' }));
    expect(await codeOf(missing(stranger))).toBe('postal.statementUnknown');
  });
  test('the same file answers what it answered first; its number with other lines is refused; a bad line leaves nothing behind', async () => {
    const result = await atOffice(house, at);
    const rows = [`${result.postingNo},2021-02-09,${await priceOf(result)},0,0`];
    const first = await load(rows, { number: 'BK một' });
    expect((await load(rows, { number: 'BK hai' })).id).toBe(first.id);
    expect(await codeOf(load([...rows, 'XX123456785VN,2021-02-10,1,0,0'], { number: 'BK một' }))).toBe('postal.statementNumberTaken');
    const before = await house.owner('select count(*)::int as n from postal_statement');
    const bad = await load([...rows, 'XX123456785VN,2021-02-10,-5,0,0']).catch((thrown: unknown) => thrown);
    expect(bad).toMatchObject({ problem: { code: 'postal.statementLineWrong', facts: { line: 3, column: 'postage' } } });
    expect(await codeOf(load(rows, { fromDay: '2021-03-01', toDay: '2021-02-01' }))).toBe('postal.statementDaysWrong');
    expect(await house.owner('select count(*)::int as n from postal_statement')).toEqual(before);
  });
  test('two managers loading one file at once load it once', async () => {
    const result = await atOffice(house, at);
    const rows = [`${result.postingNo},2021-02-09,${await priceOf(result)},0,0`];
    const [one, two] = await Promise.all([load(rows), load(rows)]);
    expect(one?.id).toBe(two?.id);
  });
  test('is seen by its unit and those above it, by nobody beside', async () => {
    const { id } = await load(['XX123456785VN,2021-02-10,7,0,0']);
    const see = (by: Actor) => codeOf(house.write({ as: by, now: LATER }, (ctx) => getPostalStatement(ctx, { id })));
    const stranger = await house.addActor('POST_OFFICE_MANAGER', await house.addUnit({ code: 'BC-XS', kind: 'POST_OFFICE' }));
    expect([await see(at.above), await see(at.thu), await see(stranger)]).toEqual(['done', 'done', 'postal.statementUnknown']);
    expect((await house.write({ as: at.above, now: LATER }, (ctx) => listPostalStatements(ctx, { limit: 1 }))).next).not.toBeNull();
  });
});

describe('the overview', () => {
  const overview = (by: Actor, now = LATER) => house.write({ as: by, now }, (ctx) => getPostalOverview(ctx, {}));

  test('every open shipment is counted once by state and once by holder, and each count opens to as many lines', async () => {
    const result = await outForDelivery(house, at);
    const { states, holders } = await overview(at.boss);
    expect(states.length).toBeGreaterThan(0);
    for (const one of states) {
      const { rows } = await house.write({ as: at.boss, now: LATER }, (ctx) => listShipments(ctx, { list: 'open', state: one.state, direction: one.direction, limit: 200 }));
      expect([one.state, one.direction, rows.length]).toEqual([one.state, one.direction, one.count]);
    }
    expect(holders.find((one) => one.staffId === at.thu.staffId)).toMatchObject({ kind: 'staff', name: 'Hoàng Văn Thu', unitName: 'Bưu điện huyện Việt Yên' });
    expect(states.reduce((sum, one) => sum + (one.state === 'ordered' ? 0 : one.count), 0)).toBe(holders.reduce((sum, one) => sum + one.count, 0));
    await delivered(house, at.thu, result, {}, LATER);
    const after = await overview(at.boss);
    expect(after.states.find((one) => one.state === 'outForDelivery' && one.direction === 'out')?.count ?? 0).toBe((states.find((one) => one.state === 'outForDelivery')?.count ?? 0) - 1);
  });
  test('whose lateness it is: the way is the post’s; while an outage lasts it stands still', async () => {
    const result = await atOffice(house, at);
    const mine = async () => (await overview(at.boss)).late.filter((one) => one.shipmentId === result.id);
    expect(await mine()).toMatchObject([{ owner: 'post', postingNo: result.postingNo }]);
    await house.write({ as: at.boss, now: LATER }, (ctx) => openOutage(ctx, { reason: 'lũ', fromAt: NEXT_MORNING.toISOString() }));
    expect(await mine()).toEqual([]);
    const { clock } = await house.write({ as: at.boss, now: LATER }, (ctx) => getShipment(ctx, { id: result.id }));
    expect(clock.late).toEqual([]);
    expect((await overview(at.boss)).outages).toMatchObject([{ reason: 'lũ' }]);
  });
  test('what waits: results wanted by post and not fetched, complaints with the next day, incidents, money collected and not paid over', async () => {
    const { id } = await readyResult(house, at);
    const [row] = await house.owner('select version from dossier where id = $1', [id]);
    const before = await overview(at.above);
    await house.write({ as: at.mai, now: LATER }, (ctx) => changeReturnChoice(ctx, { id, expectedVersion: Number(row?.['version']), choice: 'post', reason: 'gọi điện' }));
    const result = await collected(70_000);
    await house.write({ as: at.thu, now: NEXT_MORNING }, (ctx) => fileComplaint(ctx, { shipmentId: result.id, kind: 'other', complainantName: 'Ông Ba', text: 'Hỏi' }));
    const after = await overview(at.above);
    expect(after.codUnpaid.amountVnd - before.codUnpaid.amountVnd).toBe(70_000);
    expect(after.complaints).toMatchObject({ open: before.complaints.open + 1, late: before.complaints.late + 1 });
    expect((await overview(at.mai)).readyNotTaken.count).toBe(1);
  });
  test('what is still to be paid is counted for who pays it, as it is listed for her', async () => {
    const result = await atOffice(house, at);
    const expectedVersion = await shipmentVersion(house, result.id);
    await house.write({ as: at.boss, now: LATER }, (ctx) => reportLoss(ctx, { id: result.id, expectedVersion, minutesNo: 'BB 1', account: 'Không thấy bưu gửi.' }));
    await house.write({ as: at.boss, now: LATER }, (ctx) => decideCompensation(ctx, { id: result.id, harm: 'lost', postAtFault: true }));
    for (const who of [at.boss, at.mai]) {
      const { rows } = await house.write({ as: who, now: LATER }, (ctx) => listCompensations(ctx, {}));
      expect((await overview(who)).compensations).toEqual({ unpaid: rows.length, nextDue: rows[0]?.payBy ?? null });
    }
    expect((await overview(at.boss)).compensations.unpaid).toBe(1);
  });
  test('asked by an office that has nothing, it is empty', async () => {
    const stranger = await house.addActor('POSTAL_COLLECTOR', await house.addUnit({ code: 'BC-TRONG', kind: 'POST_OFFICE' }));
    expect(await overview(stranger)).toMatchObject({ states: [], holders: [], late: [], readyNotTaken: { count: 0 }, complaints: { open: 0 }, incidents: { open: 0 } });
  });
});

describe('the end of the day', () => {
  const blockers = (by: Actor, staffId?: string) => house.write({ as: by, now: LATER }, (ctx) => listDayCloseBlockers(ctx, staffId === undefined ? {} : { staffId }));

  test('what went out and was not scanned in stands in the way, until it is', async () => {
    const courier = await house.addActor('POSTAL_COLLECTOR', at.office, { name: 'Tạ Văn Tối' });
    const result = await outForDelivery(house, at, courier);
    expect((await blockers(courier)).rows).toMatchObject([{ kind: 'shipmentOut', id: result.id, number: result.postingNo, what: 'door', subject: { kind: 'shipment', id: result.id } }]);
    await scanned(house, courier, [result], 'ATTEMPT_FAILED', { reason: 'absent' }, LATER);
    expect((await blockers(courier)).rows).toHaveLength(1);
    await scanned(house, courier, [result], 'ARRIVED_DEST', {}, new Date(LATER.getTime() + 60_000));
    await scanned(house, courier, [result], 'HELD_FOR_PICKUP', {}, new Date(LATER.getTime() + 120_000));
    expect((await blockers(courier)).rows).toEqual([]);
  });
  test('a bag she sealed and nobody took, or carries and nobody accepted; and an incident of hers', async () => {
    const courier = await house.addActor('POSTAL_COLLECTOR', at.office, { name: 'Tạ Văn Túi' });
    const result = await atOffice(house, at, courier);
    const way = { kind: 'transport', from: courier, toUnitId: at.oneStop, now: LATER } as const;
    const id = await bagged(house, way, [result], at.ha);
    const carried = (rows: Awaited<ReturnType<typeof blockers>>['rows']) => rows.find((row) => row.id === id);
    expect(carried((await blockers(at.ha)).rows)).toMatchObject({ kind: 'bagNotAccepted', what: 'carried' });
    expect(carried((await blockers(courier)).rows)).toBeUndefined();
    const expectedVersion = await shipmentVersion(house, result.id);
    const { incidentId } = await house.write({ as: at.ha, now: LATER }, (ctx) => reportDamage(ctx, { id: result.id, expectedVersion, minutesNo: 'BB 2', account: 'Rách bao gói.', rewrapped: false }));
    expect((await blockers(at.ha)).rows.find((row) => row.id === incidentId)).toMatchObject({ kind: 'incidentOpen', number: result.postingNo, what: 'damaged' });
  });
  test('her manager may ask for her; a colleague may not', async () => {
    expect(await codeOf(blockers(at.boss, at.thu.staffId))).toBe('done');
    expect(await codeOf(blockers(at.ha, at.thu.staffId))).toBe('postal.staffUnknown');
    const stranger = await house.addActor('POST_OFFICE_MANAGER', await house.addUnit({ code: 'BC-LA', kind: 'POST_OFFICE' }));
    expect(await codeOf(blockers(stranger, at.thu.staffId))).toBe('postal.staffUnknown');
  });
});
