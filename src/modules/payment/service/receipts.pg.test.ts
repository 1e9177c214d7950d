import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '#kernel/actor.ts';
import { at, refusalOf } from '#modules/dossier/fixture/desk.ts';
import { newId } from '#platform/ids.ts';
import { renderPdf } from '#platform/pdf.ts';
import { charged, DAY, NOON, openMoneyCounter, openTill, paid, type MoneyCounter } from '../fixture/counter.ts';
import { endReceiptDelegation, listReceiptDelegations, saveReceiptDelegation } from './delegations.ts';
import { allocateReceiptRange, listReceiptRanges } from './ranges.ts';
import { cancelReceipt, getReceipt, listReceipts, replaceReceipt } from './receipts.ts';
import { approveRefund, refundPayment } from './refunds.ts';
import { printReceipt } from './print-money.ts';
import { takePayment } from './take-payment.ts';

let counter: MoneyCounter;
beforeAll(async () => {
  counter = await openMoneyCounter(import.meta.url);
});
afterAll(() => counter.house.close());

const NEXT_DAY = at('2021-02-10', '09:00');
const RANGE = { unitCode: 'VY-OSS', agencyCode: 'VY', template: '01BLP2-001', symbol: 'AA-21P', year: 2021, count: 10 };
const allocate = (more: object, now = NOON) => counter.act(counter.admin, (ctx) => allocateReceiptRange(ctx, { ...RANGE, ...more }), now);
const receiptOf = async (as = counter.lan) => (await paid(counter, counter.given, 'cash', as)).receiptId ?? '';
const cancel = (as: Actor, id: string, now = NOON) => counter.act(as, (ctx) => cancelReceipt(ctx, { id, reason: 'ghi sai tên người nộp' }), now);
const replace = (as: Actor, id: string, more: object = {}, now = NOON) => counter.act(as, (ctx) => replaceReceipt(ctx, { id, ...more }), now);

/** A clerk at a till of her own with so many receipts. */
let tills = 0;
async function clerkWith(count: number): Promise<Actor> {
  tills += 1;
  const workstation = `Quầy ${20 + tills}`;
  const clerk = { ...(await counter.house.addActor('POSTAL_COUNTER', counter.desk.oneStop, { name: `Nhân viên ${tills}` })), workstation };
  if (count > 0) await allocate({ workstation, count });
  await openTill(counter.act, clerk);
  return clerk;
}

describe('whoever may not', () => {
  it('reads, cancels or replaces a receipt of another one-stop', async () => {
    const id = await receiptOf();
    const steps = [cancel(counter.desk.stranger, id), replace(counter.desk.stranger, id), counter.act(counter.desk.stranger, (ctx) => getReceipt(ctx, { id })), counter.act(counter.desk.stranger, (ctx) => printReceipt(ctx, { id }))];
    expect(new Set(await Promise.all(steps.map(refusalOf)))).toEqual(new Set(['payment.receiptUnknown']));
    expect((await counter.act(counter.desk.stranger, (ctx) => listReceipts(ctx, {}))).rows).toEqual([]);
  });

  it('cancels a colleague’s, one of yesterday, or one of a closed till; the head does', async () => {
    const id = await receiptOf();
    expect(await refusalOf(cancel(counter.mai, id))).toBe('payment.notYourReceipt');
    expect(await refusalOf(cancel(counter.lan, id, NEXT_DAY))).toBe('payment.cancelTooLate');
    expect(await cancel(counter.thanh, id, NEXT_DAY)).toMatchObject({ state: 'cancelled', cancelled: { by: 'Thanh', reason: 'ghi sai tên người nộp' } });
    expect(await refusalOf(cancel(counter.thanh, id, NEXT_DAY))).toBe('payment.receiptCancelled');
  });
});

describe('a range of receipts', () => {
  it('follows the one before in its series, and no two tills share a number', async () => {
    const [one, two] = await Promise.all([allocate({ workstation: 'Quầy A', symbol: 'BB-21P' }), allocate({ workstation: 'Quầy B', symbol: 'BB-21P' })]);
    expect([one, two].map((range) => [range.from, range.to]).toSorted((a, b) => (a[0] ?? 0) - (b[0] ?? 0))).toEqual([[1, 10], [11, 20]]);
    expect(one).toMatchObject({ next: one.from, left: 10, agency: { code: 'VY' }, unit: { code: 'VY-OSS' } });
    const { rows } = await counter.act(counter.admin, (ctx) => listReceiptRanges(ctx, { unitCode: 'VY-OSS', year: 2021 }));
    expect(rows.filter((row) => row.symbol === 'BB-21P')).toHaveLength(2);
  });

  it('is low when its till has a tenth of it left at most, and no longer once the next is allocated', async () => {
    const clerk = await clerkWith(2);
    const mine = async () => (await counter.act(counter.admin, (ctx) => listReceiptRanges(ctx, { unitCode: 'VY-OSS', year: 2021 }))).rows.filter((row) => row.workstation === clerk.workstation).map(({ left, low }) => [left, low]);
    expect(await mine()).toEqual([[2, false]]);
    await receiptOf(clerk);
    await receiptOf(clerk);
    expect(await mine()).toEqual([[0, true]]);
    await allocate({ workstation: clerk.workstation, count: 5 });
    expect((await mine()).toSorted()).toEqual([[0, false], [5, false]]);
  });

  it('goes on where the book was, but begins anew on 1 January under the new law', async () => {
    expect((await allocate({ workstation: 'Quầy A', symbol: 'BB-21P', year: 2022 })).from).toBe(21);
    const under = (year: number, symbol: string) => allocate({ workstation: 'Quầy A', template: 'EBL01', symbol, year }, at('2026-11-23', '09:00'));
    expect([(await under(2026, '26TDA')).from, (await under(2026, '26TDA')).from, (await under(2027, '27TDA')).from]).toEqual([1, 11, 1]);
    expect(await refusalOf(under(2026, '25TDA'))).toBe('payment.symbolWrong');
  });

  it('is for one till or one person, of this year or the next', async () => {
    expect(await refusalOf(allocate({}))).toBe('payment.tillOrPerson');
    expect(await refusalOf(allocate({ workstation: 'Quầy A', staffId: counter.lan.staffId }))).toBe('payment.tillOrPerson');
    expect(await refusalOf(allocate({ staffId: newId() }))).toBe('access.staffUnknown');
    expect(await refusalOf(allocate({ workstation: 'Quầy A', year: 2020 }))).toBe('payment.rangeYear');
    expect(await refusalOf(allocate({ workstation: 'Quầy A', agencyCode: 'KHONG' }))).toBe('organisation.unitUnknown');
  });

  it('is used up by name; the next one goes on at once', async () => {
    const clerk = await clerkWith(0);
    expect(await refusalOf(paid(counter, counter.given, 'cash', clerk))).toBe('payment.noReceiptRange');
    await allocate({ workstation: clerk.workstation, agencyCode: 'HH-OSS' });
    expect(await refusalOf(paid(counter, counter.given, 'cash', clerk))).toBe('payment.noReceiptRange');
    const first = await allocate({ workstation: clerk.workstation, count: 2 });
    await paid(counter, counter.given, 'cash', clerk);
    await paid(counter, counter.given, 'cash', clerk);
    expect(await refusalOf(paid(counter, counter.given, 'cash', clerk))).toBe('payment.rangeUsedUp');
    const second = await allocate({ workstation: clerk.workstation, count: 2 });
    expect((await paid(counter, counter.given, 'cash', clerk)).receiptNumber).toBe(`AA-21P ${String(second.from).padStart(7, '0')}`);
    expect(second.from).toBe(first.to + 1);
  });

  it('gives consecutive numbers to fifty payments at once, also when every third is refused half-way', async () => {
    const clerk = await clerkWith(60);
    const charges = await Promise.all(Array.from({ length: 50 }, () => charged(counter, counter.given, clerk)));
    const answers = await Promise.all(
      charges.map((charge, index) =>
        refusalOf(counter.act(clerk, async (ctx) => {
          await takePayment(ctx, { chargeIds: [charge.id], method: 'cash', tendered: 20_000 });
          if (index % 3 === 0) await takePayment(ctx, { chargeIds: [charge.id], method: 'cash', tendered: 20_000 });
        })),
      ),
    );
    expect(answers.filter((code) => code === 'payment.chargeNotOpen')).toHaveLength(17);
    const [numbers] = await counter.house.owner(
      `select count(*)::int as issued, (max(r.number) - min(r.number) + 1)::int as span, min(r.number) = min(g.from_no) as from_first, max(g.next_no) = max(r.number) + 1 as next_follows
         from receipt r join receipt_range g on g.id = r.range_id where r.issued_by = $1`, [clerk.staffId]);
    expect(numbers).toEqual({ issued: 33, span: 33, from_first: true, next_follows: true });
    expect(await counter.house.owner('select count(*)::int as n, sum(e.amount)::int as amount from payment p join purse_entry e on e.payment_id = p.id where p.taken_by = $1', [clerk.staffId])).toEqual([{ n: 33, amount: 660_000 }]);
  });
});

describe('a receipt', () => {
  it('stands in the agency’s name with the post as delegate, and its document when there is one', async () => {
    const id = await receiptOf();
    expect(await counter.act(counter.lan, (ctx) => getReceipt(ctx, { id }))).toMatchObject({ law: 'tt303', agency: { code: 'VY' }, delegateName: 'Bưu điện tỉnh', delegationDocument: null, issuedBy: 'Lan', amount: 20_000, words: 'hai mươi nghìn đồng', lines: [{ name: 'Lệ phí given', amount: 20_000 }] });
    const [helper] = await counter.house.owner(`select id from helper_organisation where name = 'Bưu điện tỉnh'`);
    const save = (validFrom: string) => counter.act(counter.admin, (ctx) => saveReceiptDelegation(ctx, { agencyCode: 'VY', helperOrganisationId: String(helper?.['id']), document: 'Văn bản ủy nhiệm 01/UN-UBND', validFrom }));
    await save('2021-01-01');
    expect(await refusalOf(save('2021-02-01'))).toBe('payment.delegationOverlaps');
    const later = await receiptOf();
    expect(await counter.act(counter.lan, (ctx) => getReceipt(ctx, { id: later }))).toMatchObject({ delegationDocument: 'Văn bản ủy nhiệm 01/UN-UBND' });
    const own = await receiptOf(counter.mai);
    expect(await counter.act(counter.mai, (ctx) => getReceipt(ctx, { id: own }))).toMatchObject({ delegateName: null, issuedBy: 'Mai' });
  });

  it('has one delegation a day, however many are saved at once; one that is ended makes room for the next', async () => {
    const [helper] = await counter.house.owner(`insert into helper_organisation (id, name, kind) values (gen_random_uuid(), 'Bưu điện khác', (select kind from helper_organisation limit 1)) returning id`);
    const save = (validFrom: string, validTo?: string) => refusalOf(counter.act(counter.admin, (ctx) => saveReceiptDelegation(ctx, { agencyCode: 'VY', helperOrganisationId: String(helper?.['id']), document: 'Văn bản 02', validFrom, ...(validTo ? { validTo } : {}) })));
    const codes = await Promise.all(['2021-01-01', '2021-01-15', '2021-02-01', '2021-03-01', '2021-01-01', '2021-02-20'].map((from) => save(from)));
    expect(codes.filter((code) => code === 'payment.delegationOverlaps')).toHaveLength(5);
    const mine = async () => (await counter.act(counter.admin, (ctx) => listReceiptDelegations(ctx, { agencyCode: 'VY' }))).rows.filter((row) => row.helper.name === 'Bưu điện khác');
    const [standing] = await mine();
    const end = (lastDay: string) => refusalOf(counter.act(counter.admin, (ctx) => endReceiptDelegation(ctx, { id: standing?.id ?? '', lastDay, reason: 'Ủy nhiệm mới' })));
    expect(await end('2020-12-31')).toBe('input.periodReversed');
    expect(await end('2021-06-30')).toBe('not refused');
    expect(await end('2021-06-29')).toBe('payment.delegationEnded');
    expect(await save('2021-06-30')).toBe('payment.delegationOverlaps');
    expect([await save('2021-07-01', '2021-12-31'), await save('2021-08-01', '2021-07-31')]).toEqual(['not refused', 'input.periodReversed']);
    expect((await mine()).map(({ validFrom, validTo, endReason }) => [validFrom, validTo, endReason])).toEqual([['2021-07-01', '2021-12-31', null], [standing?.validFrom, '2021-06-30', 'Ủy nhiệm mới']]);
    await expect(counter.house.owner(`insert into receipt_delegation (id, agency_unit_id, helper_organisation_id, document, valid_from, recorded_at) select gen_random_uuid(), agency_unit_id, helper_organisation_id, 'x', '2021-09-01', now() from receipt_delegation where id = $1`, [standing?.id])).rejects.toThrow('receipt_delegation_once');
  });

  it('keeps its number when cancelled; another takes its place on the same payment, once', async () => {
    const id = await receiptOf();
    expect(await refusalOf(replace(counter.lan, id))).toBe('payment.receiptStands');
    const cancelled = await cancel(counter.lan, id);
    const next = await replace(counter.lan, id, { payerName: 'Nguyễn Thị Lành Em' });
    expect(next).toMatchObject({ paymentId: cancelled.paymentId, replacesId: id, payerName: 'Nguyễn Thị Lành Em', amount: cancelled.amount, state: 'issued' });
    expect(Number(next.number)).toBeGreaterThan(Number(cancelled.number));
    expect(await counter.act(counter.lan, (ctx) => getReceipt(ctx, { id }))).toMatchObject({ number: cancelled.number, replacedById: next.id, state: 'cancelled' });
    expect(await refusalOf(replace(counter.lan, id))).toBe('payment.alreadyReplaced');
    expect(await counter.house.owner('select count(*)::int as n from purse_entry where payment_id = $1', [cancelled.paymentId])).toEqual([{ n: 1 }]);
  });

  it('of a closed till is replaced in the till of today, never in the closed one', async () => {
    const clerk = await clerkWith(5);
    const id = await receiptOf(clerk);
    const receipt = await counter.act(clerk, (ctx) => getReceipt(ctx, { id }));
    await counter.house.owner(`update cash_session set state = 'closed', closed_at = $2, closed_by = staff_id where id = $1`, [receipt.sessionId, NOON]);
    expect(await refusalOf(cancel(clerk, id))).toBe('payment.cancelTooLate');
    await cancel(counter.thanh, id, NEXT_DAY);
    expect(await refusalOf(replace(clerk, id, {}, NEXT_DAY))).toBe('payment.noSession');
    const next = await replace(counter.thanh, id, {}, NEXT_DAY);
    expect(next.sessionId).not.toBe(receipt.sessionId);
    expect(next.issuedBy).toBe('Thanh');
  });

  it('is not replaced once the whole payment went back', async () => {
    const payment = await paid(counter, counter.given);
    await cancel(counter.lan, payment.receiptId ?? '');
    const refund = await counter.act(counter.mai, (ctx) => refundPayment(ctx, { id: payment.id, amount: 20_000, ground: 'overcharged', reason: 'thu nhầm', method: 'transfer', evidenceNo: 'UNC 1' }));
    expect(refund.state).toBe('paid');
    expect(await refusalOf(replace(counter.lan, payment.receiptId ?? ''))).toBe('payment.wholeRefunded');
    expect(await refusalOf(counter.act(counter.thanh, (ctx) => approveRefund(ctx, { id: refund.id, approve: true })))).toBe('payment.refundSettled');
  });

  it('is printed with its sum in words; the second print says so', async () => {
    const id = await receiptOf();
    const paper = await counter.act(counter.lan, (ctx) => printReceipt(ctx, { id }));
    const again = await counter.act(counter.lan, (ctx) => printReceipt(ctx, { id, paperSize: 'A4' }));
    expect(paper.template).toMatch(/fee-receipt/);
    expect(JSON.stringify(paper.data)).toMatch(/hai mươi nghìn đồng/i);
    expect(again.data).not.toEqual(paper.data);
    expect(Buffer.from(await renderPdf(paper.template, paper.data, { codes: paper.codes })).subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('is listed by day, till and state, newest first, without its payer in the journal', async () => {
    const { rows } = await counter.act(counter.lan, (ctx) => listReceipts(ctx, { from: DAY, to: DAY, limit: 200 }));
    const page = await counter.act(counter.lan, (ctx) => listReceipts(ctx, { from: DAY, to: DAY, limit: 2 }));
    const next = await counter.act(counter.lan, (ctx) => listReceipts(ctx, { from: DAY, to: DAY, limit: 2, after: page.next ?? '' }));
    expect([...page.rows, ...next.rows].map((row) => row.id)).toEqual(rows.slice(0, 4).map((row) => row.id));
    expect(await refusalOf(counter.act(counter.lan, (ctx) => listReceipts(ctx, { from: '2021-02-10', to: DAY })))).toBe('input.periodReversed');
    const cancelled = await counter.act(counter.lan, (ctx) => listReceipts(ctx, { state: 'cancelled', sessionId: rows.find((row) => row.state === 'cancelled')?.sessionId ?? newId() }));
    expect(cancelled.rows.every((row) => row.state === 'cancelled')).toBe(true);
    expect(await counter.house.owner(`select count(*)::int as n from journal_entry where facts::text like '%Lành%'`)).toEqual([{ n: 0 }]);
  });
});
