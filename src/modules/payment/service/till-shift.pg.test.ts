import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Actor } from '#kernel/actor.ts';
import { dayOf } from '#kernel/day.ts';
import { amounts, cashOf, closed, codeOf, countersigned, moved, opened, openTillHouse, type TillHouse } from '../fixture/till.ts';
import type { Amounts } from '../rules/cash-session.ts';
import { listCashSessions, listPurseBalances } from './cash-lists.ts';
import { acceptTill, handOverTill, openCashSession, withdrawTill, withdrawTillForAbsent } from './cash-sessions.ts';
import { getCashSession, myCashSession } from './cash-sheet.ts';

let stage: TillHouse;
let giver: Actor;
let taker: Actor;
let session: string;
let shifts = 0;

beforeAll(async () => {
  stage = await openTillHouse(import.meta.url);
});
afterAll(() => stage.house.close());
beforeEach(async () => {
  shifts += 1;
  const clerk = async (name: string): Promise<Actor> => ({ ...(await stage.house.addActor('POSTAL_COUNTER', stage.oneStop, { name })), workstation: `C${shifts}` });
  giver = await clerk('Giao');
  taker = await clerk('Nhận');
  session = await opened(stage, giver, { fee: 100_000 });
});

function handOver(who: Actor, to: Actor, counted: Partial<Amounts>, reason?: string) {
  return stage.house.write({ as: who }, (ctx) => handOverTill(ctx, { id: session, toStaffId: to.staffId, counted: amounts(counted), ...(reason === undefined ? {} : { reason }) }));
}

function accept(who: Actor, counted: Partial<Amounts>) {
  return stage.house.write({ as: who }, (ctx) => acceptTill(ctx, { id: session, counted: amounts(counted) }));
}

async function offeredTo(who: Actor): Promise<string[]> {
  const { offered } = await stage.house.write({ as: who }, (ctx) => myCashSession(ctx));
  return offered.map((one) => one.id);
}

/** Fees in all tills of the unit at the end of today, as its manager sees them. */
async function feesInTills(): Promise<number | undefined> {
  const { purses } = await stage.house.write({ as: stage.binh }, (ctx) => listPurseBalances(ctx, { day: dayOf(ctx.now) }));
  return purses.find(({ purse }) => purse === 'fee')?.inTills;
}

function withdraw(who: Actor) {
  return stage.house.write({ as: who }, (ctx) => withdrawTill(ctx, { id: session }));
}

describe('whoever may not', () => {
  it('hands over a till she does not hold, to herself, or to somebody who does not work here', async () => {
    expect(await codeOf(handOver(stage.mai, taker, { fee: 100_000 }))).toBe('payment.notYourTill');
    expect(await codeOf(handOver(taker, giver, { fee: 100_000 }))).toBe('payment.sessionUnknown');
    expect(await codeOf(handOver(giver, giver, { fee: 100_000 }))).toBe('payment.notAColleague');
    expect(await codeOf(handOver(giver, stage.courier, { fee: 100_000 }))).toBe('payment.notAColleague');
  });

  it('takes a till over that was not offered, or offered to another', async () => {
    expect(await codeOf(accept(taker, {}))).toBe('payment.sessionUnknown');
    await handOver(giver, taker, { fee: 100_000 });
    expect(await codeOf(accept(stage.mai, { fee: 100_000 }))).toBe('payment.tillNotOffered');
    expect(await codeOf(accept(giver, { fee: 100_000 }))).toBe('payment.tillNotOffered');
  });

  it('opens, countersigns or takes back a till that waits for another', async () => {
    await handOver(giver, taker, { fee: 100_000 });
    expect(await codeOf(stage.house.write({ as: giver }, (ctx) => openCashSession(ctx, { counted: amounts({ fee: 100_000 }) })))).toBe('payment.tillOffered');
    expect(await codeOf(countersigned(stage, stage.mai, session, { fee: 100_000 }))).toBe('payment.tillOffered');
    expect(await codeOf(withdraw(taker))).toBe('payment.notYourTill');
  });

  it('takes over while she holds a till of her own', async () => {
    await stage.house.write({ as: taker }, (ctx) => openCashSession(ctx, { till: `riêng ${shifts}`, counted: amounts() }));
    await handOver(giver, taker, { fee: 100_000 });
    expect(await codeOf(accept(taker, { fee: 100_000 }))).toBe('payment.sessionOpen');
  });
});

describe('a change of shift', () => {
  it('closes one session and opens the other with the same money, signed by both', async () => {
    await moved(stage, giver, { amount: 40_000 });
    await handOver(giver, taker, { fee: 140_000 });
    expect(await codeOf(moved(stage, giver, { amount: 1_000 }))).toBe('payment.noSession');
    expect([await offeredTo(taker), await offeredTo({ ...taker, unitId: stage.postOffice })]).toEqual([[session], []]);
    const before = await feesInTills();
    const next = await accept(taker, { fee: 140_000 });
    expect(next).toMatchObject({ previousId: session, carriedOver: amounts({ fee: 140_000 }), difference: amounts(), incidents: [] });
    expect([await feesInTills(), await offeredTo(taker)]).toEqual([before, []]);
    expect(await cashOf(stage, next.id)).toEqual(amounts({ fee: 140_000 }));
    const [row] = await stage.house.owner('select state, closed_by, countersigned_by from cash_session where id = $1', [session]);
    expect(row).toEqual({ state: 'countersigned', closed_by: giver.staffId, countersigned_by: taker.staffId });
    expect(await codeOf(accept(taker, { fee: 140_000 }))).toBe('payment.tillNotOffered');
  });

  it('shows whose difference it is: the giver’s at her count, the taker’s at hers', async () => {
    expect(await codeOf(handOver(giver, taker, { fee: 99_000 }))).toBe('payment.differenceUnexplained');
    await handOver(giver, taker, { fee: 99_000 }, 'Thối nhầm');
    const next = await accept(taker, { fee: 98_000 });
    expect(next.difference).toEqual(amounts({ fee: -1_000 }));
    const lines = await stage.house.owner(`select session_id, amount::int as amount from purse_entry where kind = 'difference' and session_id in ($1, $2) order by entered_at, id`, [session, next.id]);
    expect(lines).toEqual([{ session_id: session, amount: -1_000 }, { session_id: next.id, amount: -1_000 }]);
  });

  it('taken back leaves the till closed, and the next who opens it carries its money on', async () => {
    await handOver(giver, taker, { fee: 100_000 });
    expect(await withdraw(giver)).toEqual({ id: session, state: 'closed' });
    expect(await codeOf(withdraw(giver))).toBe('payment.tillNotOffered');
    expect(await codeOf(accept(taker, { fee: 100_000 }))).toBe('payment.sessionUnknown');
    const next = await stage.house.write({ as: giver }, (ctx) => openCashSession(ctx, { counted: amounts({ fee: 100_000 }) }));
    expect(next).toMatchObject({ previousId: session, carriedOver: amounts({ fee: 100_000 }) });
    await closed(stage, giver, next.id, { fee: 100_000 });
  });

  it('offered while both are away is taken back by a manager who is neither, with the reason, and waits for its second signature', async () => {
    const end = (who: Actor) => stage.house.write({ as: who }, (ctx) => withdrawTillForAbsent(ctx, { id: session, reason: 'Cả hai nghỉ ốm' }));
    expect(await codeOf(end(stage.binh))).toBe('payment.tillNotOffered');
    await handOver(giver, taker, { fee: 100_000 });
    expect(await codeOf(end(stage.manager))).toBe('payment.sessionUnknown');
    expect(await codeOf(end(taker))).toBe('payment.offeredToYou');
    const seen = await stage.house.write({ as: stage.binh }, (ctx) => getCashSession(ctx, { id: session }));
    const own = await stage.house.write({ as: giver }, (ctx) => getCashSession(ctx, { id: session }));
    const listed = await stage.house.write({ as: stage.binh }, (ctx) => listCashSessions(ctx, { state: 'closed' }));
    expect(listed.rows.find((row) => row.id === session)).toMatchObject({ mayWithdrawForAbsent: true, mayCountersign: false, handedTo: { name: 'Nhận', taken: false } });
    expect([seen.mayWithdrawForAbsent, seen.mayWithdraw, seen.mayCountersign, own.mayWithdrawForAbsent, own.mayWithdraw]).toEqual([true, false, false, false, true]);
    expect(await end(stage.binh)).toEqual({ id: session, state: 'closed' });
    const after = await stage.house.write({ as: stage.binh }, (ctx) => getCashSession(ctx, { id: session }));
    expect(after).toMatchObject({ offerEnded: { by: 'Bình', reason: 'Cả hai nghỉ ốm' }, mayWithdrawForAbsent: false, mayCountersign: true });
    expect(await codeOf(accept(taker, { fee: 100_000 }))).toBe('payment.sessionUnknown');
    expect(await codeOf(countersigned(stage, stage.binh, session, { fee: 100_000 }))).toBe('done');
    const wrong = stage.house.owner(`update cash_session set offer_ended_by = staff_id where id = $1`, [session]);
    await expect(wrong).rejects.toThrow('cash_session_offer_second');
  });

  it('waiting for a count is found by its own index', async () => {
    await stage.house.owner(
      `insert into cash_session (id, unit_id, staff_id, till, opened_at, state, closed_at, closed_by, countersigned_at, countersigned_by)
       select gen_random_uuid(), $1, $2, 'cũ', now() - interval '9 years', 'countersigned', now() - interval '9 years', $2, now(), $3 from generate_series(1, 2000)`,
      [stage.oneStop, giver.staffId, taker.staffId],
    );
    await stage.house.owner('analyze cash_session');
    const plan = await stage.house.owner(`explain select id from cash_session where handed_to = '${taker.staffId}' and unit_id = '${stage.oneStop}' and state = 'closed'`);
    expect(JSON.stringify(plan)).toContain('cash_session_offered');
  });

  it('of money that lies in no drawer goes from hand to hand all the same', async () => {
    const courier: Actor = { ...(await stage.house.addActor('POSTAL_COLLECTOR', stage.postOffice, { name: 'Phát' })), workstation: null };
    session = await opened(stage, courier, { postage: 10_000 });
    await stage.house.write({ as: courier }, (ctx) => handOverTill(ctx, { id: session, toStaffId: stage.courier.staffId, counted: amounts({ postage: 10_000 }) }));
    const next = await accept(stage.courier, { postage: 10_000 });
    expect(next.carriedOver).toEqual(amounts({ postage: 10_000 }));
    await closed(stage, stage.courier, next.id, { postage: 10_000 });
    const own = await stage.house.write({ as: stage.courier }, (ctx) => openCashSession(ctx, { counted: amounts({ postage: 10_000 }) }));
    expect(own.previousId).toBe(next.id);
  });
});
