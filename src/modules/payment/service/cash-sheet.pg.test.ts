import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '#kernel/actor.ts';
import { Refusal } from '#kernel/problem.ts';
import { charged, DAY, NOON, openMoneyCounter, openTill, paid, type MoneyCounter } from '../fixture/counter.ts';
import { amounts, codeOf } from '../fixture/till.ts';
import { confirmCashHandover, handOverCash } from './cash-handovers.ts';
import { listCashSessions, listMySessions, listPurseBalances, listPurseEntries, listUnitEntries } from './cash-lists.ts';
import { closeCashSession, countersignSession } from './cash-sessions.ts';
import { getCashSession, myCashSession } from './cash-sheet.ts';
import { confirmPayment } from './confirm-payment.ts';
import { printCashSheet, printTransferList } from './print-cash.ts';
import { allocateReceiptRange } from './ranges.ts';
import { cancelReceipt, replaceReceipt } from './receipts.ts';
import { payCharges } from './take-payment.ts';
import { makeTransferList } from './transfer-lists.ts';

let counter: MoneyCounter;
let session: string;
let pending: string;

/** Lan's morning: two fees in cash, one cancelled and written anew, one by card, one by transfer, one at delivery; some handed over. */
beforeAll(async () => {
  counter = await openMoneyCounter(import.meta.url);
  const { act, lan } = counter;
  const first = await paid(counter, counter.kept, 'cash');
  await paid(counter, counter.given, 'cash');
  await act(lan, (ctx) => cancelReceipt(ctx, { id: first.receiptId ?? '', reason: 'Ghi sai tên' }));
  await act(lan, (ctx) => replaceReceipt(ctx, { id: first.receiptId ?? '' }));
  await paid(counter, counter.kept, 'card');
  pending = (await paid(counter, counter.kept, 'transfer')).id;
  const atDoor = await charged(counter, counter.given);
  await act(lan, (ctx) => payCharges(ctx, { chargeIds: [atDoor.id], method: 'cash', tendered: 20_000, cod: true }, () => Promise.resolve()));
  await act(lan, (ctx) => handOverCash(ctx, { purse: 'fee', amount: 60_000 }));
  const mine = await act(lan, (ctx) => myCashSession(ctx));
  session = mine.sheet?.session.id ?? '';
});
afterAll(() => counter.house.close());

const sheetFor = (who: Actor) => counter.act(who, (ctx) => getCashSession(ctx, { id: session }));

describe('the sheet of a till', () => {
  it('sums every line by purse, kind and method, tells COD apart, and expects cash only', async () => {
    const sheet = await sheetFor(counter.lan);
    expect(sheet.sums).toEqual([
      { purse: 'fee', kind: 'handedOver', method: 'cash', lines: 1, amount: -60_000 },
      { purse: 'fee', kind: 'received', method: 'card', lines: 1, amount: 100_000 },
      { purse: 'fee', kind: 'received', method: 'cash', lines: 3, amount: 140_000 },
    ]);
    expect(sheet.cod).toEqual([{ purse: 'fee', method: 'cash', lines: 1, amount: 20_000 }]);
    expect(sheet.expected).toEqual(amounts({ fee: 80_000 }));
    expect(sheet.vouchers.map((voucher) => [voucher.no, voucher.amount, voucher.state])).toEqual([['1/2021', 60_000, 'offered']]);
    expect(sheet.rule).toMatchObject({ configured: false, cutOffMinute: 1440 });
  });

  it('names its receipts from-to, with the cancelled one', async () => {
    const sheet = await sheetFor(counter.lan);
    expect(sheet.receipts).toEqual([{ series: '01BLP2-001 AA-21P', first: '0000001', last: '0000005', issued: 5, cancelled: ['0000001'] }]);
  });

  it('says what is in the way of closing: the transfer nobody has confirmed', async () => {
    const sheet = await sheetFor(counter.lan);
    expect(sheet).toMatchObject({ blockers: [{ what: 'paymentPending', count: 1 }], mayClose: false, mayCountersign: false });
    expect(await codeOf(counter.act(counter.lan, (ctx) => closeCashSession(ctx, { id: session, counted: amounts({ fee: 80_000 }) })))).toBe('payment.closeBlocked');
  });

  it('is its holder’s and theirs who sign second; for a colleague at another till it does not exist', async () => {
    expect(await codeOf(sheetFor(counter.mai))).toBe('done');
    expect(await codeOf(sheetFor({ ...counter.lan, staffId: counter.thanh.staffId }))).toBe('payment.sessionUnknown');
    expect(await codeOf(sheetFor({ ...counter.mai, unitId: counter.desk.district }))).toBe('payment.sessionUnknown');
    expect(await codeOf(counter.act({ ...counter.lan, staffId: counter.thanh.staffId }, (ctx) => listPurseEntries(ctx, { sessionId: session })))).toBe('payment.sessionUnknown');
    expect(await codeOf(counter.act({ ...counter.lan, unitId: counter.desk.district, permissions: [] }, (ctx) => listPurseEntries(ctx, { sessionId: session })))).toBe('done');
  });
});

describe('every figure', () => {
  it('opens to its lines, page by page, with receipt and voucher', async () => {
    const page = (after?: string) => counter.act(counter.lan, (ctx) => listPurseEntries(ctx, { sessionId: session, purse: 'fee', method: 'cash', limit: 2, ...(after === undefined ? {} : { after }) }));
    const first = await page();
    const second = await page(first.next ?? '');
    const all = [...first.rows, ...second.rows];
    expect(second.next).toBeNull();
    expect(all.map((row) => row.amount).toSorted((one, other) => one - other)).toEqual([-60_000, 20_000, 20_000, 100_000]);
    expect(all.filter((row) => row.receiptNo !== null).map((row) => row.receiptNo).toSorted()).toEqual(['AA-21P 0000002', 'AA-21P 0000003', 'AA-21P 0000005']);
    expect(all.find((row) => row.kind === 'handedOver')?.voucherNo).toBe('1/2021');
    expect(await codeOf(page('khong-phai-dau-trang'))).toBe('input.cursorUnknown');
  });

  it('of the day is the manager’s too: what the unit took, gave back, handed over, and what lies in its tills', async () => {
    const day = await counter.act(counter.mai, (ctx) => listPurseBalances(ctx, { day: DAY }));
    expect(day.purses).toEqual([
      { purse: 'fee', received: 240_000, returned: 0, handedOver: -60_000, differences: 0, cash: 140_000, card: 100_000, transfer: 0, inTills: 80_000 },
      { purse: 'postage', received: 0, returned: 0, handedOver: 0, differences: 0, cash: 0, card: 0, transfer: 0, inTills: 0 },
      { purse: 'thirdParty', received: 0, returned: 0, handedOver: 0, differences: 0, cash: 0, card: 0, transfer: 0, inTills: 0 },
    ]);
    expect(day.tills).toEqual([{ sessionId: session, staff: 'Lan', till: 'Quầy 1', state: 'open', cash: amounts({ fee: 80_000 }) }]);
    expect(day.openSessions).toBe(3);
    const [sum] = await counter.house.owner(`select sum(amount)::int as cash from purse_entry where method = 'cash' and kind <> 'carriedOver'`);
    expect(sum).toEqual({ cash: 80_000 });
  });
});

describe('once closed', () => {
  beforeAll(async () => {
    await counter.act(counter.mai, (ctx) => confirmPayment(ctx, { id: pending, amount: 100_000, statementRef: 'SK 1', statementDay: DAY }));
    await counter.act(counter.lan, (ctx) => closeCashSession(ctx, { id: session, counted: amounts({ fee: 79_500 }), reason: 'Thối thừa 500 đồng' }));
  });

  it('the sheet shows count, difference and its reason; the money of a confirmed transfer entered this till before', async () => {
    const sheet = await sheetFor(counter.mai);
    expect(sheet.closing).toMatchObject({ by: counter.lan.name, expected: amounts({ fee: 80_000 }), counted: amounts({ fee: 79_500 }), difference: amounts({ fee: -500 }) });
    expect(sheet).toMatchObject({ differenceReason: 'Thối thừa 500 đồng', expected: amounts({ fee: 79_500 }), blockers: [], mayClose: false, mayCountersign: true });
    expect(sheet.sums.find((sum) => sum.method === 'transfer')).toEqual({ purse: 'fee', kind: 'received', method: 'transfer', lines: 1, amount: 100_000 });
    expect(await counter.act(counter.mai, (ctx) => listPurseBalances(ctx, { day: DAY }))).toMatchObject({ openSessions: 2, uncountersigned: 1 });
  });

  it('prints with room for both signatures, once signed with both names; an open one does not print', async () => {
    const print = () => counter.act(counter.lan, (ctx) => printCashSheet(ctx, { id: session }));
    expect(await print()).toMatchObject({ template: expect.stringContaining('cash') });
    await counter.act(counter.mai, (ctx) => countersignSession(ctx, { id: session, counted: amounts({ fee: 79_500 }) }));
    expect(JSON.stringify((await print()).data)).toContain(counter.mai.name);
    const open = await counter.act(counter.thanh, (ctx) => myCashSession(ctx));
    expect(await codeOf(counter.act(counter.thanh, (ctx) => printCashSheet(ctx, { id: open.sheet?.session.id ?? '' })))).toBe('payment.sessionStillOpen');
  });

  it('names a voucher that was counted short among its incidents, with the second signature too', async () => {
    const content = async () => JSON.stringify((await counter.act(counter.lan, (ctx) => printCashSheet(ctx, { id: session }))).data);
    expect(await content()).not.toContain('Phiếu nộp 1/2021');
    const [voucher] = (await sheetFor(counter.lan)).vouchers;
    await counter.act(counter.mai, (ctx) => confirmCashHandover(ctx, { id: voucher?.id ?? '', counted: 55_000 }));
    expect(await content()).toContain('Phiếu nộp 1/2021, Phí, lệ phí: thiếu 5.000 đồng');
  });

  it('stays in her own record, wherever she works now, and in the list of her unit for who signs second', async () => {
    await openTill(counter.act, counter.lan, new Date(NOON.getTime() + 3_600_000)).catch((thrown: unknown) => {
      if (!(thrown instanceof Refusal)) throw thrown;
    });
    const away = { ...counter.lan, unitId: counter.desk.district, permissions: [] };
    const page = (after?: string) => counter.act(away, (ctx) => listMySessions(ctx, { limit: 1, ...(after === undefined ? {} : { after }) }));
    const first = await page();
    const second = await page(first.next ?? '');
    expect([...first.rows, ...second.rows].map((row) => row.id)).toContain(session);
    expect((await counter.act(away, (ctx) => listMySessions(ctx, { from: '2021-02-10' }))).rows).toEqual([]);
    expect(await codeOf(counter.act(away, (ctx) => listMySessions(ctx, { from: '2021-02-10', to: DAY })))).toBe('input.periodReversed');
    const settled = await counter.act(counter.mai, (ctx) => listCashSessions(ctx, { state: 'countersigned', from: DAY, to: DAY }));
    expect(settled.rows).toMatchObject([{ id: session, mayCountersign: false, mayWithdrawForAbsent: false, cash: amounts({ fee: 79_500 }), difference: amounts({ fee: -500 }), countersignedBy: counter.mai.name }]);
    expect((await counter.act({ ...counter.mai, unitId: counter.desk.district }, (ctx) => listCashSessions(ctx, {}))).rows).toEqual([]);
  });

  it('opens every figure of the unit’s day to its lines, and the cash in its tills to the tills that hold it', async () => {
    const day = await counter.act(counter.mai, (ctx) => listPurseBalances(ctx, { day: DAY }));
    const fee = day.purses.find(({ purse }) => purse === 'fee');
    const sum = async (figure: Parameters<typeof listUnitEntries>[1]['figure']) => (await counter.act(counter.mai, (ctx) => listUnitEntries(ctx, { figure, purse: 'fee', day: DAY }))).rows.reduce((total, row) => total + row.amount, 0);
    const { received, returned, handedOver, differences, cash, card, transfer } = fee ?? { received: 1 };
    expect([await sum('received'), await sum('returned'), await sum('handedOver'), await sum('differences'), await sum('cash'), await sum('card'), await sum('transfer')]).toEqual([received, returned, handedOver, differences, cash, card, transfer]);
    expect(received).toBeGreaterThan(0);
    expect(await sum('unlisted')).toBe(received);
    expect(day.tills.reduce((total, till) => total + till.cash.fee, 0)).toBe(fee?.inTills);
    const first = await counter.act(counter.mai, (ctx) => listUnitEntries(ctx, { figure: 'received', purse: 'fee', day: DAY, limit: 2 }));
    const rest = await counter.act(counter.mai, (ctx) => listUnitEntries(ctx, { figure: 'received', purse: 'fee', day: DAY, after: first.next ?? '' }));
    expect(first.rows.length + rest.rows.length).toBe(5);
    expect((await counter.act({ ...counter.mai, unitId: counter.desk.district }, (ctx) => listUnitEntries(ctx, { figure: 'received', purse: 'fee', day: DAY }))).rows).toEqual([]);
  });

  it('prints the transfer list with its receipts', async () => {
    const tomorrow = new Date('2021-02-10T08:00:00+07:00');
    const { list, lines } = await counter.act(counter.mai, (ctx) => makeTransferList(ctx, { rhythm: 'daily', throughDay: DAY }), tomorrow);
    expect(list).toMatchObject({ lines: 5, total: 340_000 });
    expect(lines.map((line) => line.receiptNo).toSorted()).toEqual(['AA-21P 0000002', 'AA-21P 0000003', 'AA-21P 0000004', 'AA-21P 0000005', 'AA-21P 0000006']);
    expect(lines.every((line) => !line.receiptCancelled)).toBe(true);
    const paper = await counter.act(counter.mai, (ctx) => printTransferList(ctx, { id: list.id }), tomorrow);
    expect(JSON.stringify(paper.data)).toContain('0000006');
  });

  it('prints a till that used up one range and went on with the next: each range with its own cancelled receipt', async () => {
    const clerk = { ...(await counter.house.addActor('POSTAL_COUNTER', counter.desk.oneStop, { name: 'Hai dải' })), workstation: 'Quầy 8' };
    const range = { unitCode: 'VY-OSS', workstation: 'Quầy 8', agencyCode: 'VY', template: '01BLP2-001', symbol: 'BB-21P', year: 2021, count: 1 };
    for (const _ of [1, 2]) await counter.act(counter.admin, (ctx) => allocateReceiptRange(ctx, range));
    const id = await openTill(counter.act, clerk);
    for (const reason of ['Sai tên', 'Sai địa chỉ']) {
      const { receiptId } = await paid(counter, counter.given, 'cash', clerk);
      await counter.act(clerk, (ctx) => cancelReceipt(ctx, { id: receiptId ?? '', reason }));
    }
    await counter.act(clerk, (ctx) => closeCashSession(ctx, { id, counted: amounts({ fee: 40_000 }) }));
    expect((await counter.act(clerk, (ctx) => printCashSheet(ctx, { id }))).data).toMatchObject({ content: { receipts: [{ from: '0000001', cancelled: '01: 0000001 (Sai tên)' }, { from: '0000002', cancelled: '01: 0000002 (Sai địa chỉ)' }] } });
  });
});
