import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '#kernel/actor.ts';
import { at, refusalOf } from '#modules/dossier/fixture/desk.ts';
import { qrModules } from '#platform/barcode.ts';
import { newId } from '#platform/ids.ts';
import { charged, dossier, DAY, NOON, openMoneyCounter, openTill, paid, type MoneyCounter } from '../fixture/counter.ts';
import { countWaiting } from '../store/day-close.ts';
import { crc16 } from '../rules/viet-qr.ts';
import { closeCashSession } from './cash-sessions.ts';
import { chargeDossier, chargeShipment } from './charges.ts';
import { confirmPayment, withdrawPayment } from './confirm-payment.ts';
import { listCharges } from './list-charges.ts';
import { getPayment, getPaymentQr, listPayments } from './payments.ts';
import { printPaymentNotice } from './print-money.ts';
import { payCharges, takePayment } from './take-payment.ts';

let counter: MoneyCounter;
beforeAll(async () => {
  counter = await openMoneyCounter(import.meta.url);
});
afterAll(() => counter.house.close());

const STATEMENT = { statementRef: 'FT21040', statementDay: DAY };
const take = (as: Actor, chargeIds: string[], method: 'cash' | 'card' | 'transfer' = 'cash', more: object = {}) => counter.act(as, (ctx) => takePayment(ctx, { chargeIds, method, ...more }));
const confirm = (as: Actor, id: string, amount: number, statementRef: string, now = NOON) => counter.act(as, (ctx) => confirmPayment(ctx, { id, amount, ...STATEMENT, statementRef }), now);
const linesOf = (paymentId: string) => counter.house.owner('select purse, kind, method, amount::int, session_id from purse_entry where payment_id = $1', [paymentId]);
let lines = 0;
const statementLine = () => `FT${String((lines += 1)).padStart(6, '0')}`;

describe('whoever may not', () => {
  it('takes money for another one-stop, without a till, or sees it', async () => {
    const { id, amount } = await charged(counter, counter.kept);
    expect(await refusalOf(take(counter.desk.stranger, [id], 'cash', { tendered: amount }))).toBe('payment.noSession');
    await openTill(counter.act, counter.desk.stranger);
    expect(await refusalOf(take(counter.desk.stranger, [id], 'cash', { tendered: amount }))).toBe('dossier.unknown');
    const payment = await take(counter.lan, [id], 'cash', { tendered: amount });
    expect(await refusalOf(counter.act(counter.desk.stranger, (ctx) => getPayment(ctx, { id: payment.id })))).toBe('payment.paymentUnknown');
    expect((await counter.act(counter.desk.stranger, (ctx) => listPayments(ctx, {}))).rows).toEqual([]);
    expect((await counter.act(counter.desk.monitor, (ctx) => listPayments(ctx, {}))).rows).not.toEqual([]);
  });

  it('takes postage of a shipment another unit sold, or money nobody is named for', async () => {
    const charge = await counter.act(counter.lan, (ctx) => chargeShipment(ctx, { shipmentId: newId(), dossierId: null, unitId: counter.desk.oneStop, name: 'Cước', amount: 26_000, breakdown: [] }));
    expect(await refusalOf(take(counter.desk.stranger, [charge.id], 'cash', { tendered: 26_000 }))).toBe('payment.chargeUnknown');
    expect(await refusalOf(take(counter.lan, [charge.id], 'cash', { tendered: 26_000 }))).toBe('payment.payerMissing');
    expect(await take(counter.lan, [charge.id], 'cash', { tendered: 26_000, payerName: 'Trần Văn Bình' })).toMatchObject({ purse: 'postage', state: 'confirmed', receiptId: null });
  });

  it('confirms a transfer she took herself, another unit’s, or one of the future', async () => {
    const payment = await paid(counter, counter.kept, 'transfer', counter.mai);
    expect(await refusalOf(confirm(counter.mai, payment.id, payment.amount, statementLine()))).toBe('payment.confirmsOwn');
    expect(await refusalOf(confirm(counter.desk.stranger, payment.id, payment.amount, statementLine()))).toBe('payment.paymentUnknown');
    expect(await refusalOf(counter.act(counter.thanh, (ctx) => confirmPayment(ctx, { id: payment.id, amount: payment.amount, statementRef: 'X', statementDay: '2021-02-10' })))).toBe('payment.statementInFuture');
    expect(await refusalOf(confirm(counter.thanh, payment.id, payment.amount - 1, statementLine()))).toBe('payment.amountDiffers');
  });
});

describe('cash', () => {
  it('covers the sum, gives change, is a line of its purse and has its receipt in one act', async () => {
    const { id, dossierId } = await charged(counter, counter.kept);
    expect(await refusalOf(take(counter.lan, [id], 'cash', { tendered: 99_999 }))).toBe('payment.tenderedTooLittle');
    expect(await refusalOf(take(counter.lan, [id], 'cash'))).toBe('payment.tenderedMissing');
    expect(await refusalOf(take(counter.lan, [id], 'card'))).toBe('payment.evidenceMissing');
    const payment = await take(counter.lan, [id], 'cash', { tendered: 200_000 });
    expect(payment).toMatchObject({ state: 'confirmed', amount: 100_000, change: 100_000, confirmedBy: 'cash', payerName: 'Nguyễn Thị Lành', chargeIds: [id] });
    expect(payment.receiptNumber).toMatch(/^AA-21P \d{7}$/);
    expect(await linesOf(payment.id)).toEqual([{ purse: 'fee', kind: 'received', method: 'cash', amount: 100_000, session_id: payment.sessionId }]);
    const whole = await counter.act(counter.lan, (ctx) => listCharges(ctx, { subjectKind: 'dossier', subjectId: dossierId }));
    expect(whole.owed).toEqual([]);
    expect(whole.payments).toMatchObject([{ id: payment.id, state: 'confirmed', receipts: [{ state: 'issued' }] }]);
    expect(whole.rules.map((rule) => rule.code).toSorted()).toEqual(['given', 'kept', 'pages']);
  });

  it('of two purses or two dossiers is never taken together, nor twice', async () => {
    const one = await charged(counter, counter.kept);
    const other = await charged(counter, counter.kept);
    const third = await counter.act(counter.lan, (ctx) => chargeDossier(ctx, { id: one.dossierId, thirdParty: { name: 'Thuế', amount: 5_000, payee: 'Chi cục Thuế', basis: 'TB 1' } }));
    expect(await refusalOf(take(counter.lan, [one.id, third.id], 'cash', { tendered: 200_000 }))).toBe('payment.pursesMixed');
    expect(await refusalOf(take(counter.lan, [one.id, other.id], 'cash', { tendered: 200_000 }))).toBe('payment.subjectsMixed');
    expect(await refusalOf(take(counter.lan, [one.id, newId()], 'cash', { tendered: 200_000 }))).toBe('payment.chargeUnknown');
    await take(counter.lan, [one.id], 'cash', { tendered: 100_000 });
    expect(await refusalOf(take(counter.lan, [one.id], 'cash', { tendered: 100_000 }))).toBe('payment.chargeNotOpen');
  });

  it('is taken once when twenty hands reach for one charge', async () => {
    const { id } = await charged(counter, counter.kept);
    const answers = await Promise.all(Array.from({ length: 20 }, (_, index) => refusalOf(take(index % 2 === 0 ? counter.lan : counter.mai, [id], 'cash', { tendered: 100_000 }))));
    expect(answers.toSorted()).toEqual(['not refused', ...Array.from({ length: 19 }, () => 'payment.chargeNotOpen')].toSorted());
    expect(await counter.house.owner('select count(*)::int as n, sum(e.amount)::int as amount from payment_charge k join purse_entry e on e.payment_id = k.payment_id where k.charge_id = $1', [id])).toEqual([{ n: 1, amount: 100_000 }]);
  });

  it('at delivery is taken by who delivers, as money collected and not yet paid over', async () => {
    const charge = await counter.act(counter.lan, (ctx) => chargeShipment(ctx, { shipmentId: newId(), dossierId: null, unitId: counter.desk.oneStop, name: 'Cước', amount: 30_000, breakdown: [] }));
    const payment = await counter.act(counter.mai, (ctx) => payCharges(ctx, { chargeIds: [charge.id], method: 'cash', tendered: 30_000, payerName: 'Người nhận', cod: true }, async () => undefined));
    expect(await counter.house.owner('select cod from purse_entry where payment_id = $1', [payment.id])).toEqual([{ cod: true }]);
  });
});

describe('a card', () => {
  it('is confirmed by the number of its slip', async () => {
    expect(await paid(counter, counter.given, 'card')).toMatchObject({ state: 'confirmed', confirmedBy: 'cardSlip', tendered: null, receiptNumber: expect.stringMatching(/^AA-21P/) });
  });
});

describe('a transfer', () => {
  it('waits with a bill and a VietQR to the agency’s account; the payer’s screen proves nothing', async () => {
    const payment = await paid(counter, counter.kept, 'transfer');
    expect(payment).toMatchObject({ state: 'pending', receiptId: null, billRef: expect.stringMatching(/^MC[0-9A-Z]{12}$/) });
    const bill = await counter.act(counter.lan, (ctx) => getPaymentQr(ctx, { id: payment.id }));
    expect(bill).toMatchObject({ amount: 100_000, purpose: `LP ${payment.billRef ?? ''}`, account: '113366668888', holder: 'UBND HUYEN VIET YEN' });
    expect(bill.payload).toContain('5406100000');
    expect(crc16(bill.payload.slice(0, -4))).toBe(bill.payload.slice(-4));
    expect(bill.picture).toEqual(qrModules(bill.payload));
    expect(await linesOf(payment.id)).toEqual([]);
    expect(await counter.act(counter.lan, (ctx) => printPaymentNotice(ctx, { id: payment.id }))).toMatchObject({ codes: { vietQr: { kind: 'qr', text: bill.payload } } });
  });

  it('is refused by name where no account of the agency is set', async () => {
    const id = await dossier(counter);
    const charge = await counter.act(counter.lan, (ctx) => chargeDossier(ctx, { id, thirdParty: { name: 'Thuế', amount: 5_000, payee: 'Chi cục Thuế', basis: 'TB 1' } }));
    expect(await refusalOf(take(counter.lan, [charge.id], 'transfer'))).toBe('payment.accountMissing');
  });

  it('is confirmed from a statement by a second person, one line for one payment', async () => {
    const line = statementLine();
    const payment = await paid(counter, counter.kept, 'transfer');
    expect(await refusalOf(take(counter.lan, payment.chargeIds, 'cash', { tendered: 100_000 }))).toBe('payment.chargeNotOpen');
    expect(await confirm(counter.thanh, payment.id, 100_000, line)).toMatchObject({ state: 'confirmed', confirmedBy: 'statement', sessionId: payment.sessionId, receiptNumber: expect.stringMatching(/^AA-21P/) });
    expect(await linesOf(payment.id)).toMatchObject([{ purse: 'fee', method: 'transfer', amount: 100_000 }]);
    expect(await refusalOf(confirm(counter.thanh, payment.id, 100_000, statementLine()))).toBe('payment.notPending');
    const next = await paid(counter, counter.kept, 'transfer');
    expect(await refusalOf(confirm(counter.thanh, next.id, 100_000, line))).toBe('payment.statementUsed');
    expect(await refusalOf(counter.act(counter.lan, (ctx) => getPaymentQr(ctx, { id: payment.id })))).toBe('payment.notPending');
  });

  it('is given up, and its charges are open again for cash', async () => {
    const payment = await paid(counter, counter.given, 'transfer');
    expect(await counter.act(counter.mai, (ctx) => withdrawPayment(ctx, { id: payment.id, reason: 'nộp tiền mặt' }))).toMatchObject({ state: 'withdrawn' });
    expect(await refusalOf(confirm(counter.thanh, payment.id, payment.amount, statementLine()))).toBe('payment.notPending');
    expect(await take(counter.mai, payment.chargeIds, 'cash', { tendered: 20_000 })).toMatchObject({ state: 'confirmed', receiptNumber: expect.stringMatching(/^AA-21P/) });
  });

  it('keeps its till open; confirmed after somebody else closed it, it enters the confirmer’s own, never the closed one', async () => {
    const clerk = { ...(await counter.house.addActor('POSTAL_COUNTER', counter.desk.oneStop, { name: 'Nhân viên vắng' })), workstation: 'Quầy 9' };
    const sessionId = await openTill(counter.act, clerk);
    const payment = await paid(counter, counter.kept, 'transfer', clerk);
    expect(await counter.house.read((db) => countWaiting(db, sessionId))).toMatchObject({ paymentPending: 1 });
    const nothing = { fee: 0, postage: 0, thirdParty: 0 };
    expect(await refusalOf(counter.act(clerk, (ctx) => closeCashSession(ctx, { id: sessionId, counted: nothing })))).toBe('payment.closeBlocked');
    await counter.house.owner(`update cash_session set state = 'closed', closed_at = $2, closed_by = staff_id where id = $1`, [sessionId, NOON]);
    const alone = { ...(await counter.house.addActor('OSS_OFFICER', counter.desk.oneStop, { name: 'Không có quỹ' })), workstation: 'Quầy 8' };
    expect(await refusalOf(confirm(alone, payment.id, 100_000, statementLine()))).toBe('payment.sessionClosed');
    const confirmed = await confirm(counter.thanh, payment.id, 100_000, statementLine());
    expect(confirmed.sessionId).not.toBe(sessionId);
    expect(await linesOf(payment.id)).toMatchObject([{ session_id: confirmed.sessionId }]);
    expect(await counter.house.owner('select session_id from receipt where payment_id = $1', [payment.id])).toEqual([{ session_id: confirmed.sessionId }]);
  });
});

describe('a list of payments', () => {
  it('pages newest first and shows what waits', async () => {
    const { rows } = await counter.act(counter.lan, (ctx) => listPayments(ctx, { limit: 200 }));
    const first = await counter.act(counter.lan, (ctx) => listPayments(ctx, { limit: 3 }));
    const second = await counter.act(counter.lan, (ctx) => listPayments(ctx, { limit: 3, after: first.next ?? '' }));
    expect([...first.rows, ...second.rows].map((row) => row.id)).toEqual(rows.slice(0, 6).map((row) => row.id));
    const waiting = await counter.act(counter.lan, (ctx) => listPayments(ctx, { state: 'pending' }), at(DAY, '11:00'));
    expect(waiting.rows.every((row) => row.state === 'pending')).toBe(true);
  });
});
