import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '#kernel/actor.ts';
import type { Output } from '#kernel/operation.ts';
import { newId } from '#platform/ids.ts';
import type { listCharges as contract } from '../contract/charging.ts';
import { charged, DAY, dossier, NOON, openMoneyCounter, type MoneyCounter } from '../fixture/counter.ts';
import { chargeDossier, chargeShipment } from './charges.ts';
import { listCharges } from './list-charges.ts';
import { cancelReceipt } from './receipts.ts';
import { approveRefund, refundPayment } from './refunds.ts';
import { takePayment } from './take-payment.ts';

let counter: MoneyCounter;
beforeAll(async () => {
  counter = await openMoneyCounter(import.meta.url);
});
afterAll(() => counter.house.close());

type Answer = Output<typeof contract>;
const seen = (as: Actor, subjectId: string, now = NOON): Promise<Answer> => counter.act(as, (ctx) => listCharges(ctx, { subjectKind: 'dossier', subjectId }), now);
const said = (acts: Answer['acts']) => Object.fromEntries(acts.map(({ act, refusal }) => [act, refusal?.code ?? 'may']));
const pay = (as: Actor, chargeIds: string[], method: 'cash' | 'transfer', tendered?: number) => counter.act(as, (ctx) => takePayment(ctx, { chargeIds, method, ...(tendered === undefined ? {} : { tendered }) }));

describe('what may be done with the money of a dossier', () => {
  it('is charging and taking for its one-stop, taking only into an open till, nothing for who only looks', async () => {
    const { id, dossierId } = await charged(counter, counter.kept);
    const clerk = await seen(counter.lan, dossierId);
    expect([said(clerk.acts), clerk.bills.map(({ purse, chargeIds, amount, acts }) => ({ purse, chargeIds, amount, ...said(acts) }))]).toEqual([{ charge: 'may' }, [{ purse: 'fee', chargeIds: [id], amount: 100_000, take: 'may' }]]);
    expect(clerk.till).toEqual({ id: expect.any(String), name: 'Quầy 1' });
    const bare = await counter.house.addActor('POSTAL_COUNTER', counter.desk.oneStop, { name: 'Chưa mở quỹ' });
    const tillLess = await seen(bare, dossierId);
    expect([tillLess.till, said(tillLess.bills[0]?.acts ?? [])]).toEqual([null, { take: 'payment.noSession' }]);
    const looking = await seen(counter.desk.monitor, dossierId);
    expect([said(looking.acts), said(looking.bills[0]?.acts ?? []), said(looking.charges[0]?.acts ?? [])]).toEqual([{ charge: 'access.notAllowed' }, { take: 'access.notAllowed' }, { cancelCharge: 'access.notAllowed' }]);
  });

  it('never puts two purses on one bill, nor a shipment on the bill of its dossier', async () => {
    const { id, dossierId } = await charged(counter, counter.kept);
    const more = await counter.act(counter.lan, (ctx) => chargeDossier(ctx, { id: dossierId, ruleId: counter.given }));
    const third = await counter.act(counter.lan, (ctx) => chargeDossier(ctx, { id: dossierId, thirdParty: { name: 'Thuế', amount: 5_000, payee: 'Chi cục Thuế', basis: 'Thông báo 1' } }));
    const postage = await counter.act(counter.lan, (ctx) => chargeShipment(ctx, { shipmentId: newId(), dossierId, unitId: counter.desk.district, name: 'Cước', amount: 26_000, breakdown: [] }));
    const { bills } = await seen(counter.lan, dossierId);
    expect(bills.map(({ purse, chargeIds, amount, acts }) => ({ purse, chargeIds: chargeIds.toSorted(), amount, ...said(acts) }))).toEqual([
      { purse: 'fee', chargeIds: [id, more.id].toSorted(), amount: 120_000, take: 'may' },
      { purse: 'thirdParty', chargeIds: [third.id], amount: 5_000, take: 'may' },
      { purse: 'postage', chargeIds: [postage.id], amount: 26_000, take: 'payment.otherUnit' },
    ]);
  });

  it('of a transfer is giving it up for who took it, confirming it for another', async () => {
    const { id, dossierId } = await charged(counter, counter.kept, counter.mai);
    await pay(counter.mai, [id], 'transfer');
    const acts = async (as: Actor) => said((await seen(as, dossierId)).payments[0]?.acts ?? []);
    expect(await acts(counter.mai)).toEqual({ notice: 'may', confirm: 'payment.confirmsOwn', withdraw: 'may' });
    expect(await acts(counter.thanh)).toEqual({ notice: 'may', confirm: 'may', withdraw: 'may' });
    expect(await acts(counter.lan)).toMatchObject({ confirm: 'access.notAllowed' });
    expect((await seen(counter.mai, dossierId)).bills).toEqual([]);
  });

  it('of a receipt is cancelling it on its day for who issued it, then another in its place', async () => {
    const { id, dossierId } = await charged(counter, counter.kept);
    const { receiptId } = await pay(counter.lan, [id], 'cash', 200_000);
    const first = async (as: Actor, now = NOON) => said((await seen(as, dossierId, now)).payments[0]?.receipts[0]?.acts ?? []);
    expect((await seen(counter.lan, dossierId)).payments[0]).toMatchObject({ tendered: 200_000, change: 100_000 });
    expect(await first(counter.lan)).toEqual({ printReceipt: 'may', cancelReceipt: 'may' });
    expect(await first(counter.lan, new Date('2021-02-10T03:00:00Z'))).toEqual({ printReceipt: 'may', cancelReceipt: 'payment.cancelTooLate' });
    expect(await first(counter.mai)).toEqual({ printReceipt: 'may', cancelReceipt: 'payment.notYourReceipt' });
    expect(await first(counter.desk.monitor)).toEqual({ printReceipt: 'access.notAllowed', cancelReceipt: 'access.notAllowed' });
    await counter.act(counter.lan, (ctx) => cancelReceipt(ctx, { id: receiptId ?? '', reason: 'ghi sai tên' }));
    expect(await first(counter.lan)).toEqual({ replaceReceipt: 'may', printReceipt: 'may' });
  });

  it('tells ground by ground what may still go back, and who agrees to it', async () => {
    const { id, dossierId } = await charged(counter, counter.kept, counter.mai);
    const payment = await pay(counter.mai, [id], 'cash', 100_000);
    const back = async (as: Actor) => {
      const [one] = (await seen(as, dossierId)).payments;
      return { most: Object.fromEntries((one?.mostBack ?? []).map(({ ground, amount }) => [ground, amount])), acts: said(one?.acts ?? []), refund: said(one?.refunds[0]?.acts ?? []) };
    };
    expect(await back(counter.mai)).toEqual({ most: { refused: 0, withdrawn: 0, overcharged: 100_000, agencyError: 100_000, serviceNotGiven: 100_000 }, acts: { refund: 'may' }, refund: {} });
    expect((await back(counter.lan)).acts).toEqual({ refund: 'access.notAllowed' });
    const refund = await counter.act(counter.mai, (ctx) => refundPayment(ctx, { id: payment.id, amount: 100_000, ground: 'overcharged', reason: 'thu nhầm', method: 'cash' }));
    expect(await back(counter.mai)).toMatchObject({ most: { overcharged: 0 }, acts: {}, refund: { approveRefund: 'payment.approvesOwn' } });
    expect((await back(counter.thanh)).refund).toEqual({ approveRefund: 'may' });
    await counter.act(counter.thanh, (ctx) => approveRefund(ctx, { id: refund.id, approve: true }));
    expect((await back(counter.thanh)).refund).toEqual({ printRefund: 'may' });
    expect((await back(counter.lan)).refund).toEqual({ printRefund: 'access.notAllowed' });
  });

  it('shows the fees of the procedure on the day of reception, whole', async () => {
    const answer = await seen(counter.lan, await dossier(counter));
    expect(answer.procedure).toEqual({ code: '1.001612', day: DAY });
    expect(answer.rules.map(({ code, formula, exemptions }) => [code, formula.kind, exemptions.length])).toEqual(expect.arrayContaining([['kept', 'fixed', 2], ['pages', 'page', 2]]));
  });
});
