import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '#kernel/actor.ts';
import type { Input } from '#kernel/operation.ts';
import { refusalOf } from '#modules/dossier/fixture/desk.ts';
import { newId } from '#platform/ids.ts';
import { renderPdf } from '#platform/pdf.ts';
import { NOON, openMoneyCounter, paid, type MoneyCounter } from '../fixture/counter.ts';
import type { refundPayment as asked } from '../contract/refunding.ts';
import { openCashSession } from './cash-sessions.ts';
import { chargeShipment } from './charges.ts';
import { printRefund } from './print-money.ts';
import { getPayment } from './payments.ts';
import { approveRefund, listRefunds, refundPayment } from './refunds.ts';
import { takePayment } from './take-payment.ts';

let counter: MoneyCounter;
beforeAll(async () => {
  counter = await openMoneyCounter(import.meta.url);
});
afterAll(() => counter.house.close());

type Asked = Omit<Input<typeof asked>, 'id'>;
const back = (as: Actor, id: string, more: Partial<Asked> = {}) => counter.act(as, (ctx) => refundPayment(ctx, { id, amount: 20_000, ground: 'refused', reason: 'hồ sơ bị từ chối', method: 'cash', ...more }));
const approve = (as: Actor, id: string, more: object = {}) => counter.act(as, (ctx) => approveRefund(ctx, { id, approve: true, ...more }));
const cash = (as: Actor) => counter.house.owner(`select coalesce(sum(amount), 0)::int as cash from purse_entry e join cash_session t on t.id = e.session_id where t.staff_id = $1 and method = 'cash' and purse = 'fee'`, [as.staffId]).then(([row]) => row?.['cash']);

describe('whoever may not', () => {
  it('gives money back of another one-stop, of money that never came, or more than came', async () => {
    const payment = await paid(counter, counter.given);
    const waiting = await paid(counter, counter.given, 'transfer');
    expect(await refusalOf(back(counter.desk.stranger, payment.id))).toBe('payment.paymentUnknown');
    expect(await refusalOf(back(counter.mai, newId()))).toBe('payment.paymentUnknown');
    expect(await refusalOf(back(counter.mai, waiting.id))).toBe('payment.notConfirmed');
    expect(await refusalOf(back(counter.mai, payment.id, { amount: 20_001 }))).toBe('payment.refundTooMuch');
    expect(await refusalOf(back(counter.mai, payment.id, { method: 'transfer' }))).toBe('payment.evidenceMissing');
  });

  it('approves her own, or one of another one-stop', async () => {
    const payment = await paid(counter, counter.given, 'cash', counter.mai);
    const refund = await back(counter.mai, payment.id);
    expect(await refusalOf(approve(counter.mai, refund.id))).toBe('payment.approvesOwn');
    expect(await refusalOf(approve(counter.desk.stranger, refund.id))).toBe('payment.refundUnknown');
    expect(await refusalOf(approve(counter.thanh, newId()))).toBe('payment.refundUnknown');
    expect(await refusalOf(counter.act(counter.mai, (ctx) => printRefund(ctx, { id: refund.id })))).toBe('payment.refundNotPaid');
    expect(await refusalOf(counter.act(counter.desk.stranger, (ctx) => printRefund(ctx, { id: refund.id })))).toBe('payment.refundUnknown');
  });
});

describe('money that goes back', () => {
  it('is not a fee that stays when the dossier is refused, unless the agency erred', async () => {
    const payment = await paid(counter, counter.kept, 'cash', counter.mai);
    expect(await refusalOf(back(counter.mai, payment.id, { amount: 100_000 }))).toBe('payment.notRefundable');
    expect(await back(counter.mai, payment.id, { amount: 100_000, ground: 'agencyError', reason: 'cán bộ hướng dẫn sai thủ tục' })).toMatchObject({ state: 'asked', number: null, ground: 'agencyError' });
  });

  it('leaves the asker’s till when a second person agrees, under the next number of unit and year', async () => {
    const payment = await paid(counter, counter.given, 'cash', counter.mai);
    const before = await cash(counter.mai);
    const refund = await back(counter.mai, payment.id);
    expect([refund.state, await cash(counter.mai)]).toEqual(['asked', before]);
    const done = await approve(counter.thanh, refund.id);
    expect(done).toMatchObject({ state: 'paid', number: expect.stringMatching(/^\d{2}\/2021$/), settledBy: 'Thanh', words: 'hai mươi nghìn đồng' });
    expect(await cash(counter.mai)).toBe(Number(before) - 20_000);
    expect((await counter.act(counter.mai, (ctx) => getPayment(ctx, { id: payment.id }))).refunded).toBe(20_000);
    expect(await refusalOf(approve(counter.thanh, refund.id))).toBe('payment.refundSettled');
    expect(await refusalOf(back(counter.mai, payment.id, { amount: 1 }))).toBe('payment.refundTooMuch');
    const paper = await counter.act(counter.mai, (ctx) => printRefund(ctx, { id: refund.id }));
    expect(Buffer.from(await renderPdf(paper.template, paper.data, { codes: paper.codes })).subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('of postage has no receipt: its document names the payment, and calls nothing a fee', async () => {
    const postage = await counter.act(counter.lan, (ctx) => chargeShipment(ctx, { shipmentId: newId(), dossierId: null, unitId: counter.desk.oneStop, name: 'Cước chuyển trả', amount: 26_000, breakdown: [] }));
    const payment = await counter.act(counter.lan, (ctx) => takePayment(ctx, { chargeIds: [postage.id], method: 'card', evidenceNo: 'POS 41', payerName: 'Trần Văn Bình' }));
    const refund = await back(counter.mai, payment.id, { amount: 26_000, ground: 'serviceNotGiven', method: 'card', evidenceNo: 'POS 42' });
    const paper = JSON.stringify((await counter.act(counter.mai, (ctx) => printRefund(ctx, { id: refund.id }))).data);
    expect(paper).toContain('PHIẾU HOÀN CƯỚC BƯU CHÍNH');
    expect(paper).toContain('thẻ, số POS 41, ngày 09 tháng 02 năm 2021');
    expect(paper).not.toMatch(/lệ phí|biên lai/i);
  });

  it('is declined with a reason, and may be asked for anew', async () => {
    const payment = await paid(counter, counter.given, 'cash', counter.mai);
    const refund = await back(counter.mai, payment.id);
    expect(await refusalOf(approve(counter.thanh, refund.id, { approve: false }))).toBe('payment.declineUnexplained');
    expect(await approve(counter.thanh, refund.id, { approve: false, reason: 'hồ sơ chưa bị từ chối' })).toMatchObject({ state: 'declined', number: null, declineReason: 'hồ sơ chưa bị từ chối' });
    expect((await back(counter.mai, payment.id)).state).toBe('asked');
  });

  it('never leaves a till that does not hold it, nor one that is closed', async () => {
    const clerk = await counter.house.addActor('OSS_OFFICER', counter.desk.oneStop, { name: 'Quỹ rỗng' });
    const sessionId = await counter.act(clerk, async (ctx) => (await openCashSession(ctx, { counted: { fee: 0, postage: 0, thirdParty: 0 }, till: 'Quầy rỗng' })).id);
    const payment = await paid(counter, counter.given);
    const refund = await back(clerk, payment.id);
    expect(await refusalOf(approve(counter.thanh, refund.id))).toBe('payment.tillTooLow');
    await counter.house.owner(`update cash_session set state = 'closed', closed_at = $2, closed_by = staff_id where id = $1`, [sessionId, NOON]);
    expect(await refusalOf(approve(counter.thanh, refund.id))).toBe('payment.sessionClosed');
  });

  it('leaves a till as often as it holds it, however many are agreed to at the same moment', async () => {
    const clerk = await counter.house.addActor('OSS_OFFICER', counter.desk.oneStop, { name: 'Quỹ vừa đủ' });
    await counter.act(clerk, (ctx) => openCashSession(ctx, { counted: { fee: 40_000, postage: 0, thirdParty: 0 }, till: 'Quầy vừa đủ' }));
    const asked = await Promise.all(Array.from({ length: 6 }, async () => back(clerk, (await paid(counter, counter.given)).id)));
    const codes = await Promise.all(asked.map((refund) => refusalOf(approve(counter.thanh, refund.id))));
    expect([codes.filter((code) => code === 'not refused').length, codes.filter((code) => code === 'payment.tillTooLow').length, await cash(clerk)]).toEqual([2, 4, 0]);
  });

  it('by bank is done at once with the number of its order', async () => {
    const payment = await paid(counter, counter.given);
    expect(await back(counter.mai, payment.id, { method: 'transfer', evidenceNo: 'UNC 15', amount: 5_000 })).toMatchObject({ state: 'paid', amount: 5_000, number: expect.stringMatching(/2021$/) });
    expect(await counter.house.owner(`select kind, method, amount::int from purse_entry where payment_id = $1 and kind = 'refunded'`, [payment.id])).toEqual([{ kind: 'refunded', method: 'transfer', amount: -5_000 }]);
  });

  it('has numbers without gaps, whatever was declined or refused, and is asked for never twice at once', async () => {
    const payments = await Promise.all(Array.from({ length: 12 }, () => paid(counter, counter.given, 'cash', counter.mai)));
    const refunds = await Promise.all(payments.map((payment) => back(counter.mai, payment.id)));
    await Promise.all(refunds.map((refund, index) => (index % 4 === 0 ? approve(counter.thanh, refund.id, { approve: false, reason: 'không' }) : approve(counter.thanh, refund.id))));
    const [numbers] = await counter.house.owner('select count(*)::int as n, max(number)::int as last, min(number)::int as first from refund where number is not null');
    expect(numbers).toEqual({ n: numbers?.['last'], last: numbers?.['last'], first: 1 });
    const one = await paid(counter, counter.given, 'cash', counter.mai);
    const twice = await Promise.all(Array.from({ length: 6 }, () => refusalOf(back(counter.mai, one.id))));
    expect(twice.toSorted()).toEqual(['not refused', ...Array.from({ length: 5 }, () => 'payment.refundTooMuch')]);
  });

  it('is listed newest first, and only for those who reach it', async () => {
    const all = await counter.act(counter.mai, (ctx) => listRefunds(ctx, { limit: 200 }));
    const page = await counter.act(counter.mai, (ctx) => listRefunds(ctx, { limit: 2 }));
    const next = await counter.act(counter.mai, (ctx) => listRefunds(ctx, { limit: 2, after: page.next ?? '' }));
    expect([...page.rows, ...next.rows].map((row) => row.id)).toEqual(all.rows.slice(0, 4).map((row) => row.id));
    expect((await counter.act(counter.mai, (ctx) => listRefunds(ctx, { state: 'asked' }))).rows.every((row) => row.state === 'asked')).toBe(true);
    expect((await counter.act(counter.desk.stranger, (ctx) => listRefunds(ctx, {}))).rows).toEqual([]);
  });
});
