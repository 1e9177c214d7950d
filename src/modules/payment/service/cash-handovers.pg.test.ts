import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '#kernel/actor.ts';
import { newId } from '#platform/ids.ts';
import { amounts, cashOf, closed, codeOf, moved, opened, openTillHouse, type TillHouse } from '../fixture/till.ts';
import type { Purse } from '../rules/purses.ts';
import { confirmCashHandover, handOverCash, listCashHandovers, withdrawCashHandover } from './cash-handovers.ts';
import { getCashSession } from './cash-sheet.ts';

let stage: TillHouse;
let session: string;
beforeAll(async () => {
  stage = await openTillHouse(import.meta.url);
  session = await opened(stage, stage.lan, { fee: 1_000_000, postage: 1_000_000, thirdParty: 1_000_000 });
});
afterAll(() => stage.house.close());

function give(who: Actor, purse: Purse, amount: number, toUnitId?: string, now?: Date) {
  return stage.house.write({ as: who, ...(now ? { now } : {}) }, (ctx) => handOverCash(ctx, { purse, amount, ...(toUnitId ? { toUnitId } : {}) }));
}

function confirm(who: Actor, id: string, counted: number) {
  return stage.house.write({ as: who }, (ctx) => confirmCashHandover(ctx, { id, counted }));
}

function takeBack(who: Actor, id: string) {
  return stage.house.write({ as: who }, (ctx) => withdrawCashHandover(ctx, { id, reason: 'Ghi nhầm số tiền' }));
}

describe('whoever may not', () => {
  it('hands over without an open till, more than its purse holds, or where the money does not belong', async () => {
    expect(await codeOf(give(stage.hung, 'fee', 1_000))).toBe('payment.noSession');
    expect(await codeOf(give(stage.lan, 'fee', 1_000_001))).toBe('payment.notInTill');
    expect(await codeOf(give(stage.lan, 'postage', 1_000))).toBe('payment.purseElsewhere');
    expect(await codeOf(give(stage.lan, 'fee', 1_000, stage.postOffice))).toBe('payment.purseElsewhere');
    expect(await codeOf(give(stage.lan, 'thirdParty', 1_000, stage.postOffice))).toBe('payment.purseElsewhere');
    expect(await codeOf(give(stage.lan, 'fee', 1_000, newId()))).toBe('organisation.unitUnknown');
  });

  it('hands money over to a unit that has ended', async () => {
    const over = await stage.house.addUnit({ code: 'BC-OVER', kind: 'POST_OFFICE', validTo: '2021-06-30' });
    expect(await codeOf(give(stage.lan, 'postage', 1_000, over))).toBe('organisation.unitEnded');
    const lastDay = new Date('2021-06-30T16:00:00+07:00');
    expect(await codeOf(give(stage.lan, 'postage', 1_000, over, lastDay))).toBe('done');
  });

  it('signs for money she gave, for money of another unit, or twice', async () => {
    const own = await opened(stage, stage.mai, { fee: 5_000 });
    const mine = await give(stage.mai, 'fee', 5_000);
    expect(await codeOf(confirm(stage.mai, mine.id, 5_000))).toBe('payment.samePerson');
    expect(await codeOf(confirm(stage.manager, mine.id, 5_000))).toBe('payment.voucherUnknown');
    expect(await codeOf(confirm(stage.binh, newId(), 5_000))).toBe('payment.voucherUnknown');
    expect(await codeOf(confirm(stage.binh, mine.id, 5_000))).toBe('done');
    expect(await codeOf(confirm(stage.binh, mine.id, 5_000))).toBe('payment.voucherSettled');
    await closed(stage, stage.mai, own);
  });

  it('takes back what another gave, or what was signed for', async () => {
    const { id } = await give(stage.lan, 'fee', 1_000);
    expect(await codeOf(takeBack(stage.mai, id))).toBe('payment.notYourTill');
    expect(await codeOf(takeBack(stage.manager, id))).toBe('payment.voucherUnknown');
    await confirm(stage.mai, id, 1_000);
    expect(await codeOf(takeBack(stage.lan, id))).toBe('payment.voucherSettled');
  });
});

describe('money handed over', () => {
  it('leaves its purse at once and is numbered without gaps, also beside refused attempts; the numbers begin anew each year', async () => {
    const before = await cashOf(stage, session);
    const first = await give(stage.lan, 'fee', 10_000);
    await codeOf(give(stage.lan, 'fee', 9_999_999));
    const second = await give(stage.lan, 'postage', 20_000, stage.postOffice);
    const [year, next] = [Number(first.no.split('/')[1]), Number(first.no.split('/')[0]) + 1];
    expect(second.no).toBe(`${next}/${year}`);
    expect(await cashOf(stage, session)).toEqual({ ...before, fee: before.fee - 10_000, postage: before.postage - 20_000 });
    const later = await give(stage.lan, 'fee', 1_000, undefined, new Date(`${year + 1}-01-01T00:00:00+07:00`));
    expect(later.no).toBe(`1/${year + 1}`);
    await confirm(stage.mai, later.id, 1_000);
  });

  it('is counted by the receiver; another count is an incident of both sides, and the voucher keeps its amount', async () => {
    const { id } = await give(stage.lan, 'postage', 50_000, stage.postOffice);
    expect(await codeOf(confirm(stage.mai, id, 50_000))).toBe('payment.voucherUnknown');
    const answer = await confirm(stage.manager, id, 49_000);
    expect(answer).toMatchObject({ state: 'confirmed', difference: -1_000 });
    const [incident] = await stage.house.owner('select difference, counted_out::int as out, counted_in::int as in, unit_id, giver_unit_id, people from custody_incident where id = $1', [answer.incidents[0]]);
    expect(incident).toEqual({ difference: 'amountDiffers', out: 50_000, in: 49_000, unit_id: stage.postOffice, giver_unit_id: stage.oneStop, people: [stage.lan.staffId] });
    const [row] = await stage.house.owner('select amount::int as amount, counted::int as counted from cash_handover where id = $1', [id]);
    expect(row).toEqual({ amount: 50_000, counted: 49_000 });
  });

  it('taken back before the count comes into its till again as a line of its own; the number stays used', async () => {
    const before = await cashOf(stage, session);
    const { id, no } = await give(stage.lan, 'thirdParty', 30_000);
    expect(await takeBack(stage.lan, id)).toEqual({ id, no, state: 'withdrawn' });
    expect(await cashOf(stage, session)).toEqual(before);
    const lines = await stage.house.owner('select amount::int as amount from purse_entry where handover_id = $1 order by entered_at, id', [id]);
    expect(lines).toEqual([{ amount: -30_000 }, { amount: 30_000 }]);
    expect((await give(stage.lan, 'thirdParty', 1_000)).no).toBe(`${Number(no.split('/')[0]) + 1}/${no.split('/')[1]}`);
  });

  it('is not taken back into a till that has closed', async () => {
    const clerk: Actor = { ...(await stage.house.addActor('POSTAL_COUNTER', stage.oneStop, { name: 'Đóng' })), workstation: 'Q9' };
    const id = await opened(stage, clerk);
    await moved(stage, clerk, { amount: 7_000 });
    const voucher = await give(clerk, 'fee', 7_000);
    await closed(stage, clerk, id);
    expect(await codeOf(takeBack(clerk, voucher.id))).toBe('payment.sessionClosed');
  });

  it('stands in the lists of both units, newest first, with what each may do', async () => {
    const { id } = await give(stage.lan, 'postage', 2_000, stage.postOffice);
    const list = (who: Actor, direction: 'in' | 'out') => stage.house.write({ as: who }, (ctx) => listCashHandovers(ctx, { direction, offeredOnly: true, limit: 1 }));
    expect((await list(stage.lan, 'out')).rows[0]).toMatchObject({ id, mayConfirm: false, mayWithdraw: true, amount: 2_000 });
    const coming = await list(stage.manager, 'in');
    expect(coming.rows[0]).toMatchObject({ id, mayConfirm: true, mayWithdraw: false });
    expect((await list(stage.manager, 'out')).rows).toEqual([]);
    const rest = await stage.house.write({ as: stage.manager }, (ctx) => listCashHandovers(ctx, { direction: 'in', after: coming.next ?? '' }));
    expect(rest.rows.map((row) => row.id)).not.toContain(id);
  });
});

describe('money collected at delivery', () => {
  it('goes on first: each voucher says how much of it that is, and what was taken back is held again', async () => {
    const courier: Actor = { ...(await stage.house.addActor('POSTAL_COLLECTOR', stage.postOffice, { name: 'Phát thu hộ' })), workstation: null };
    const id = await opened(stage, courier);
    await moved(stage, courier, { purse: 'fee', amount: 30_000, cod: true });
    await moved(stage, courier, { purse: 'fee', amount: 50_000 });
    await moved(stage, courier, { purse: 'postage', amount: 9_000, cod: true });
    await moved(stage, courier, { purse: 'fee', amount: 7_000, cod: true, method: 'card' });
    const held = async () => (await stage.house.write({ as: courier }, (ctx) => getCashSession(ctx, { id }))).codHeld;
    const codOf = async (voucher: { id: string }) => (await stage.house.write({ as: courier }, (ctx) => getCashSession(ctx, { id }))).vouchers.find((one) => one.id === voucher.id)?.cod;
    expect(await held()).toEqual(amounts({ fee: 30_000, postage: 9_000 }));
    const first = await give(courier, 'fee', 20_000, stage.oneStop);
    const second = await give(courier, 'fee', 40_000, stage.oneStop);
    expect([await codOf(first), await codOf(second), await held()]).toEqual([20_000, 10_000, amounts({ postage: 9_000 })]);
    await takeBack(courier, first.id);
    expect(await held()).toEqual(amounts({ fee: 20_000, postage: 9_000 }));
  });
});

describe('by plain sums', () => {
  it('vouchers have no gaps and every voucher has exactly its lines', async () => {
    const gaps = await stage.house.owner('select year from cash_handover group by unit_id, year having max(number) <> count(*) or min(number) <> 1');
    expect(gaps).toEqual([]);
    const torn = await stage.house.owner(`select v.id from cash_handover v left join purse_entry e on e.handover_id = v.id group by v.id, v.amount, v.state
      having coalesce(sum(e.amount), 0) <> case v.state when 'withdrawn' then 0 else -v.amount end`);
    expect(torn).toEqual([]);
    expect(await cashOf(stage, session)).not.toEqual(amounts());
  });
});
