import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '#kernel/actor.ts';
import { Refusal } from '#kernel/problem.ts';
import { newId } from '#platform/ids.ts';
import { charged, openMoneyCounter, type MoneyCounter } from '../fixture/counter.ts';
import { NEVER_OF_MONEY } from '../fixture/never.ts';
import { cancelCharge, chargeDossier } from './charges.ts';
import { confirmPayment, withdrawPayment } from './confirm-payment.ts';
import { cancelReceipt, replaceReceipt } from './receipts.ts';
import { approveRefund, refundPayment } from './refunds.ts';
import { takePayment } from './take-payment.ts';

let counter: MoneyCounter;
beforeAll(async () => {
  counter = await openMoneyCounter(import.meta.url);
});
afterAll(() => counter.house.close());

/** What exists so far; acts pick from it, legal or not. */
type Known = { readonly charges: { id: string; dossierId: string }[]; readonly payments: string[]; readonly receipts: string[]; readonly refunds: string[] };
type Step = { readonly act: (typeof ACTS)[number]; readonly who: number; readonly pick: number; readonly amount: number };
const ACTS = ['charge', 'thirdParty', 'cash', 'transfer', 'card', 'confirm', 'withdraw', 'cancelCharge', 'cancelReceipt', 'replaceReceipt', 'refund', 'approve', 'decline'] as const;

const one = <T>(list: readonly T[], pick: number): T | undefined => list[pick % Math.max(1, list.length)];

async function perform(known: Known, step: Step, people: readonly Actor[], no: number): Promise<void> {
  const as = one(people, step.who) ?? counter.lan;
  const charge = one(known.charges, step.pick)?.id ?? newId();
  const payment = one(known.payments, step.pick) ?? newId();
  const receipt = one(known.receipts, step.pick) ?? newId();
  const refund = one(known.refunds, step.pick) ?? newId();
  const take = async (method: 'cash' | 'transfer' | 'card', more: object) => {
    const made = await counter.act(as, (ctx) => takePayment(ctx, { chargeIds: [charge], method, ...more }));
    known.payments.push(made.id);
    if (made.receiptId !== null) known.receipts.push(made.receiptId);
  };
  const acts: Record<Step['act'], () => Promise<unknown>> = {
    charge: async () => known.charges.push(await charged(counter, step.pick % 2 === 0 ? counter.kept : counter.given, as)),
    thirdParty: async () => {
      const { dossierId = newId() } = one(known.charges, step.pick) ?? {};
      const made = await counter.act(as, (ctx) => chargeDossier(ctx, { id: dossierId, thirdParty: { name: 'Thuế', amount: step.amount, payee: 'Chi cục Thuế', basis: 'TB' } }));
      known.charges.push({ id: made.id, dossierId });
    },
    cash: () => take('cash', { tendered: step.amount }),
    transfer: () => take('transfer', {}),
    card: () => take('card', { evidenceNo: `POS ${no}` }),
    confirm: async () => {
      const made = await counter.act(as, (ctx) => confirmPayment(ctx, { id: payment, amount: step.pick % 3 === 0 ? step.amount : step.pick % 2 === 0 ? 100_000 : 20_000, statementRef: `SK ${no}`, statementDay: '2021-02-09' }));
      if (made.receiptId !== null) known.receipts.push(made.receiptId);
    },
    withdraw: () => counter.act(as, (ctx) => withdrawPayment(ctx, { id: payment, reason: 'thử' })),
    cancelCharge: () => counter.act(as, (ctx) => cancelCharge(ctx, { id: charge, reason: 'thử' })),
    cancelReceipt: () => counter.act(as, (ctx) => cancelReceipt(ctx, { id: receipt, reason: 'thử' })),
    replaceReceipt: async () => known.receipts.push((await counter.act(as, (ctx) => replaceReceipt(ctx, { id: receipt }))).id),
    refund: async () => known.refunds.push((await counter.act(as, (ctx) => refundPayment(ctx, { id: payment, amount: step.amount, ground: one(['refused', 'overcharged', 'agencyError'] as const, step.pick) ?? 'refused', reason: 'thử', method: step.pick % 2 === 0 ? 'cash' : 'transfer', evidenceNo: 'UNC' }))).id),
    approve: () => counter.act(as, (ctx) => approveRefund(ctx, { id: refund, approve: true })),
    decline: () => counter.act(as, (ctx) => approveRefund(ctx, { id: refund, approve: false, reason: 'thử' })),
  };
  await acts[step.act]();
}

describe('whatever people do, in any order', () => {
  it('every purse balances to the đồng, and receipts and refunds have no gaps', async () => {
    const steps = fc.sample(
      fc.record({ act: fc.constantFrom(...ACTS), who: fc.nat(2), pick: fc.nat(1000), amount: fc.constantFrom(1_000, 20_000, 100_000, 200_000) }),
      { numRuns: 420, seed: 20210209 },
    );
    const people = [counter.lan, counter.mai, counter.thanh];
    const known: Known = { charges: [], payments: [], receipts: [], refunds: [] };
    let refused = 0;
    const width = 4;
    for (let from = 0; from < steps.length; from += width) {
      await Promise.all(steps.slice(from, from + width).map(async (step, index) => {
        await perform(known, step, people, from + index).catch((thrown: unknown) => {
          if (!(thrown instanceof Refusal)) throw thrown;
          refused += 1;
        });
      }));
    }
    expect(known.receipts.length).toBeGreaterThan(10);
    expect(refused).toBeGreaterThan(50);
    for (const [sentence, sql] of Object.entries(NEVER_OF_MONEY)) expect([sentence, await counter.house.owner(sql)]).toEqual([sentence, [{ n: 0 }]]);
  });
});
