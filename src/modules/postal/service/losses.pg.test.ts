import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '#kernel/actor.ts';
import { listIncidents } from '#modules/custody/service/incidents.ts';
import { codeOf } from '#modules/reception/fixture/counter.ts';
import { newId } from '#platform/ids.ts';
import { openHouse, type TestHouse } from '#test/house.ts';
import { atOffice, delivered, NEXT_MORNING, outForDelivery, scanned, shipmentVersion, standing, type OnTheWay } from '../fixture/door.ts';
import { holders } from '../fixture/parcels.ts';
import { openPost, readyResult, takeOut, type Post } from '../fixture/post.ts';
import { COMPLAINT_KINDS, COMPLAINT_OUTCOMES } from '../rules/complaints.ts';
import { decideCompensation, getCompensationOwed, listCompensations, payCompensation } from './compensation.ts';
import { answerComplaint, fileComplaint, listComplaints } from './complaints.ts';
import { reportDamage, reportFound, reportLoss } from './losses.ts';
import { printComplaintAnswer, printDamageMinutes } from './print-minutes.ts';

let house: TestHouse;
let at: Post;

beforeAll(async () => {
  house = await openHouse(import.meta.url);
  at = await openPost(house);
});
afterAll(() => house.close());

const later = (days: number) => new Date(NEXT_MORNING.getTime() + days * 86_400_000);
const MINUTES = { minutesNo: 'BB 03', account: 'Không thấy bưu gửi khi mở túi, có chị Hà chứng kiến.' };
const lose = async (result: OnTheWay, by: Actor = at.boss) => {
  const expectedVersion = await shipmentVersion(house, result.id);
  return house.write({ as: by, now: NEXT_MORNING }, (ctx) => reportLoss(ctx, { id: result.id, expectedVersion, ...MINUTES }));
};
const find = async (result: OnTheWay, by: Actor) => {
  const expectedVersion = await shipmentVersion(house, result.id);
  return house.write({ as: by, now: later(1) }, (ctx) => reportFound(ctx, { id: result.id, expectedVersion, note: 'sau giá để túi' }));
};
type Decide = Parameters<typeof decideCompensation>[1];
const decide = (result: OnTheWay, more: Partial<Decide> = {}, by: Actor = at.boss) => house.write({ as: by, now: later(2) }, (ctx) => decideCompensation(ctx, { id: result.id, harm: 'lost', postAtFault: true, ...more }));

describe('loss', () => {
  test('is declared by a manager with minutes; what was inside stays with its last holder on record, the agency sees the incident, the dossier’s journal names how many originals', async () => {
    const result = await atOffice(house, at);
    const answer = await lose(result);
    expect(answer).toMatchObject({ state: 'lost', papers: [{ originals: 1 }] });
    expect(await holders(house, result.dossierId)).toContain('result staff Hoàng Văn Thu');
    const seen = await house.write({ as: at.mai, now: NEXT_MORNING }, (ctx) => listIncidents(ctx, { subjectKind: 'shipment', subjectId: result.id }));
    expect(seen.rows).toMatchObject([{ id: answer.incidentId, difference: 'lost', subject: { label: result.postingNo } }]);
    expect(await house.owner(`select facts ->> 'originals' as originals from journal_entry where dossier_id = $1 and kind = 'postal.lost'`, [result.dossierId])).toEqual([{ originals: '1' }]);
    expect(await codeOf(delivered(house, at.thu, result))).toBe('postal.eventImpossible');
  });
  test('at the postal desk of a one-stop too, though its managers sit elsewhere; to another office’s people it does not exist', async () => {
    const { id: dossierId } = await readyResult(house, at);
    const { shipments: [desk] } = await takeOut(house, at, dossierId);
    const result = { id: desk?.id ?? '', dossierId, postingNo: desk?.postingNo ?? '', ownerNumber: '' };
    const stranger = await house.addActor('POSTAL_COLLECTOR', await house.addUnit({ code: 'BC-MAT', kind: 'POST_OFFICE' }));
    expect([await codeOf(lose(result, at.lan)), await codeOf(lose(result, stranger))]).toEqual(['access.notAllowed', 'postal.shipmentUnknown']);
    expect(await lose(result)).toMatchObject({ state: 'lost' });
  });
  test('found again it is in the finder’s hands and goes on; its incident ends, unless she reported it herself', async () => {
    const result = await atOffice(house, at);
    await lose(result);
    expect(await find(result, at.ha)).toMatchObject({ state: 'inTransit', toRepayVnd: 0 });
    expect(await holders(house, result.dossierId)).toContain('result staff Lý Thị Hà');
    const { rows } = await house.write({ as: at.boss, now: later(1) }, (ctx) => listIncidents(ctx, { subjectKind: 'shipment', subjectId: result.id }));
    expect(rows[0]?.resolution?.outcome).toBe('found');
    await scanned(house, at.ha, [result], 'OUT_FOR_DELIVERY', {}, later(2));
    await delivered(house, at.ha, result, {}, later(2));
    expect(await standing(house, result)).toBe('delivered 10');
    const own = await atOffice(house, at);
    await lose(own);
    await find(own, at.boss);
    const waits = await house.write({ as: at.boss, now: later(1) }, (ctx) => listIncidents(ctx, { subjectKind: 'shipment', subjectId: own.id }));
    expect(waits.rows).toMatchObject([{ difference: 'lost', resolution: null }]);
  });
});

describe('damage', () => {
  test('has minutes, a new cover, and an incident; the way goes on; its minutes print with what should be inside', async () => {
    const result = await outForDelivery(house, at);
    const expectedVersion = await shipmentVersion(house, result.id);
    expect(await house.write({ as: at.thu, now: NEXT_MORNING }, (ctx) => reportDamage(ctx, { id: result.id, expectedVersion, ...MINUTES, rewrapped: true }))).toMatchObject({ state: 'outForDelivery' });
    expect((await house.owner('select code from shipment_event where shipment_id = $1 order by code', [result.id])).map((row) => row['code'])).toEqual(expect.arrayContaining(['DAMAGED', 'REWRAPPED']));
    const paper = await house.write({ as: at.thu, now: NEXT_MORNING }, (ctx) => printDamageMinutes(ctx, { id: result.id }));
    expect(JSON.stringify(paper)).toContain('Giấy chứng nhận đăng ký hộ kinh doanh');
    await delivered(house, at.thu, result, {}, later(1));
  });
  test('without minutes there is nothing to print', async () => {
    const result = await atOffice(house, at);
    expect(await codeOf(house.write({ as: at.thu, now: NEXT_MORNING }, (ctx) => printDamageMinutes(ctx, { id: result.id })))).toBe('postal.noMinutes');
  });
});

describe('compensation', () => {
  test('four times the tariff with the price in it, issuing anew on top; once, due in thirty days; paid with its document', async () => {
    const result = await atOffice(house, at);
    expect(await codeOf(decide(result))).toBe('postal.notHarmed');
    await lose(result);
    const [price] = await house.owner('select price_vnd::int as paid from shipment where id = $1', [result.id]);
    const paid = Number(price?.['paid']);
    const reissue = [{ what: 'Giấy chứng nhận', amountVnd: 50_000, documentNo: 'BL 9' }];
    const view = await decide(result, { reissue });
    expect(view).toMatchObject({ harm: 'lost', amountVnd: 4 * paid + 50_000, paidAt: null, lines: [{ kind: 'byLaw', amountVnd: 4 * paid }, { kind: 'reissue', amountVnd: 50_000 }] });
    expect(await codeOf(decide(result))).toBe('postal.compensationThere');
    const pay = () => house.write({ as: at.above, now: later(3) }, (ctx) => payCompensation(ctx, { id: view.id, documentNo: 'PC 1' }));
    expect(await pay()).toMatchObject({ documentNo: 'PC 1' });
    expect(await codeOf(pay())).toBe('postal.compensationPaidAlready');
    expect(await find(result, at.ha)).toMatchObject({ toRepayVnd: 3 * paid });
    expect((await house.write({ as: at.ha, now: later(3) }, (ctx) => listCompensations(ctx, { shipmentId: result.id }))).rows).toMatchObject([{ toRepayVnd: 3 * paid }]);
  });
  test('for what is found before it was paid nothing is paid any more', async () => {
    const result = await atOffice(house, at);
    await lose(result);
    const { id } = await decide(result);
    await find(result, at.ha);
    expect(await codeOf(house.write({ as: at.boss, now: later(3) }, (ctx) => payCompensation(ctx, { id, documentNo: 'PC 2' })))).toBe('postal.shipmentFound');
  });
  test('what would be owed is told before it is decided: four times the tariff for a loss, nothing for what the journey does not show, and why', async () => {
    const result = await atOffice(house, at);
    const owed = (postAtFault: boolean) => house.write({ as: at.boss, now: later(2) }, (ctx) => getCompensationOwed(ctx, { id: result.id, postAtFault }));
    const harmOf = async (harm: string, postAtFault = true) => (await owed(postAtFault)).harms.find((one) => one.harm === harm);
    expect(await harmOf('lost')).toMatchObject({ closed: { code: 'postal.notHarmed' } });
    await lose(result);
    const { postageVnd } = await owed(true);
    expect(await harmOf('lost')).toMatchObject({ closed: null, compensationVnd: 4 * postageVnd, refundVnd: postageVnd, reissueAtPost: true });
    expect(await harmOf('lost', false)).toMatchObject({ closed: null, compensationVnd: 0, reissueAtPost: false });
    const { amountVnd } = await decide(result);
    expect(amountVnd).toBe(4 * postageVnd);
    expect(await harmOf('lost')).toMatchObject({ closed: { code: 'postal.compensationThere' } });
  });
  test('more than one decision may hold is refused by name', async () => {
    const result = await atOffice(house, at);
    await lose(result);
    expect(await codeOf(decide(result, { reissue: [{ what: 'Giấy chứng nhận', amountVnd: 9_999_999_999, documentNo: 'BL 1' }] }))).toBe('postal.compensationTooHigh');
  });
  test('what is unpaid is listed due first and what was paid newest first, page by page', async () => {
    for (const _each of [1, 2]) {
      const result = await atOffice(house, at);
      await lose(result);
      const { id } = await decide(result);
      await house.write({ as: at.boss, now: later(3 + _each) }, (ctx) => payCompensation(ctx, { id, documentNo: `PC ${_each}` }));
    }
    const page = (paid: boolean, after?: string) => house.write({ as: at.boss, now: later(9) }, (ctx) => listCompensations(ctx, { paid, limit: 1, ...(after === undefined ? {} : { after }) }));
    const first = await page(true);
    const second = await page(true, first.next ?? undefined);
    expect([first.rows[0]?.documentNo, second.rows[0]?.documentNo]).toEqual(['PC 2', 'PC 1']);
    const unpaid = await page(false);
    expect(unpaid.rows.every((row) => row.paidAt === null)).toBe(true);
    expect((await page(false, unpaid.next ?? undefined)).rows[0]?.id).not.toBe(unpaid.rows[0]?.id);
  });
  test('two managers deciding at once decide once', async () => {
    const result = await atOffice(house, at);
    await lose(result);
    expect((await Promise.all([codeOf(decide(result)), codeOf(decide(result, {}, at.above))])).toSorted()).toEqual(['done', 'postal.compensationThere']);
  });
});

describe('complaints', () => {
  type Filing = Parameters<typeof fileComplaint>[1];
  const file = (result: OnTheWay, now = later(1), more: Partial<Filing> = {}, by: Actor = at.thu) =>
    house.write({ as: by, now }, (ctx) => fileComplaint(ctx, { shipmentId: result.id, kind: 'late', complainantName: 'Nguyễn Văn An', complainantPhone: '0912345678', text: 'Chậm hai ngày', ...more }));

  test.each([['complaint_kind', COMPLAINT_KINDS], ['complaint_outcome', COMPLAINT_OUTCOMES]] as const)('the table knows what the rules know: %s', async (constraint, words) => {
    expect(await house.allowed(constraint)).toEqual([...words].toSorted());
  });
  test('within six months after the transit time; answered within five working days inside the province', async () => {
    const result = await atOffice(house, at);
    // 9/2/2021: Tết from 10 to 16, so the fifth working day after it is 23/2
    expect(await file(result, NEXT_MORNING)).toMatchObject({ answerDue: '2021-02-23', late: false, outcome: null });
    const [row] = await house.owner('select promised_day::text as day from shipment where id = $1', [result.id]);
    expect(String(row?.['day'])).toMatch(/^2021-02-/);
    expect(await codeOf(file(result, new Date('2021-08-30T02:00:00Z')))).toBe('postal.complaintTooLate');
  });
  test('nobody complains of what she may not see', async () => {
    const result = await atOffice(house, at);
    const stranger = await house.addActor('POSTAL_COLLECTOR', await house.addUnit({ code: 'BC-KN', kind: 'POST_OFFICE' }));
    expect(await codeOf(file(result, later(1), {}, stranger))).toBe('postal.shipmentUnknown');
    expect(await codeOf(file({ ...result, id: newId() }))).toBe('postal.shipmentUnknown');
  });
  test('the telephone of who complains is whole for the manager who answers and for the clerk while she waits; masked for everybody else, and on their papers', async () => {
    const result = await atOffice(house, at);
    const { id } = await file(result);
    const monitor = await house.addActor('PROV_MONITOR', at.province);
    const phoneFor = async (by: Actor) => (await house.write({ as: by, now: later(1) }, (ctx) => listComplaints(ctx, { shipmentId: result.id }))).rows[0]?.complainantPhone;
    const paperFor = async (by: Actor) => JSON.stringify(await house.write({ as: by, now: later(1) }, (ctx) => printComplaintAnswer(ctx, { id }))).includes('0912345678');
    expect([await phoneFor(at.boss), await phoneFor(at.thu), await phoneFor(monitor), await phoneFor(at.mai)]).toEqual(['0912345678', '0912345678', '091****678', '091****678']);
    expect([await paperFor(at.boss), await paperFor(monitor)]).toEqual([true, false]);
    await house.write({ as: at.boss, now: later(2) }, (ctx) => answerComplaint(ctx, { id, expectedVersion: 1, outcome: 'rejected', answer: 'Đã phát đúng hạn.' }));
    expect([await phoneFor(at.boss), await phoneFor(at.thu)]).toEqual(['0912345678', '091****678']);
  });
  test('tells how many working days were given and how many are left, below nought when late', async () => {
    const result = await atOffice(house, at);
    const { id } = await file(result, NEXT_MORNING);
    const at9 = async (days: number) => (await house.write({ as: at.boss, now: later(days) }, (ctx) => listComplaints(ctx, { shipmentId: result.id }))).rows.find((row) => row.id === id);
    expect(await at9(0)).toMatchObject({ answerDays: 5, daysLeft: 5, late: false });
    // 9/2/2021 and 14 days is 23/2, the last day; two days later two working days over
    expect([(await at9(14))?.daysLeft, (await at9(16))?.daysLeft]).toEqual([0, -2]);
  });
  test('waits due first, is answered once by a manager, and late when it was answered too late', async () => {
    const result = await atOffice(house, at);
    const complaint = await file(result);
    const answer = (by: Actor) => house.write({ as: by, now: later(60) }, (ctx) => answerComplaint(ctx, { id: complaint.id, expectedVersion: 1, outcome: 'upheld', answer: 'Bưu điện xin lỗi và hoàn cước.' }));
    const waiting = (await house.write({ as: at.boss, now: later(60) }, (ctx) => listComplaints(ctx, {}))).rows;
    expect(waiting.find((one) => one.id === complaint.id)?.late).toBe(true);
    expect(waiting.map((one) => one.answerDue)).toEqual(waiting.map((one) => one.answerDue).toSorted());
    const slip = await house.write({ as: at.boss, now: later(1) }, (ctx) => printComplaintAnswer(ctx, { id: complaint.id }));
    expect(await answer(at.boss)).toMatchObject({ outcome: 'upheld', late: true, answeredBy: 'Đặng Thị Hiền' });
    expect(await codeOf(answer(at.above))).toBe('postal.complaintAnswered');
    const printed = await house.write({ as: at.boss, now: later(60) }, (ctx) => printComplaintAnswer(ctx, { id: complaint.id }));
    expect([JSON.stringify(slip).includes('xin lỗi'), JSON.stringify(printed).includes('xin lỗi')]).toEqual([false, true]);
    expect((await house.write({ as: at.boss, now: later(60) }, (ctx) => listComplaints(ctx, { answered: true }))).rows.map((one) => one.id)).toContain(complaint.id);
    expect((await house.write({ as: at.thu, now: later(60) }, (ctx) => listComplaints(ctx, { shipmentId: result.id }))).rows).toHaveLength(1);
  });
});
