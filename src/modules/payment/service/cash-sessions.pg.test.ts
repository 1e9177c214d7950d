import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '#kernel/actor.ts';
import { recordIncident } from '#modules/custody/service/incidents.ts';
import { newId } from '#platform/ids.ts';
import { amounts, cashOf, closed, codeOf, countersigned, moved, opened, openTillHouse, type TillHouse } from '../fixture/till.ts';
import { COUNT_MOMENTS, HANDOVER_STATES, SESSION_STATES } from '../rules/cash-session.ts';
import { ENTRY_KINDS, METHODS, PURSES } from '../rules/purses.ts';
import { RHYTHMS } from '../rules/transfer-list.ts';
import { closeSessionForAbsent, openCashSession } from './cash-sessions.ts';
import { enterInPurse, openSession } from './purses.ts';

let stage: TillHouse;
beforeAll(async () => {
  stage = await openTillHouse(import.meta.url);
});
afterAll(() => stage.house.close());

/** A fresh pair of hands with a till of her own, so that no test meets the till of another. */
let tills = 0;
async function clerk() {
  tills += 1;
  return { ...(await stage.house.addActor('POSTAL_COUNTER', stage.oneStop, { name: `Nhân viên ${tills}` })), workstation: `K${tills}` };
}

describe('the words of the tables', () => {
  it('are those of the rules', async () => {
    const { allowed } = stage.house;
    expect(await allowed('cash_session_state')).toEqual(SESSION_STATES.toSorted());
    expect(await allowed('cash_count_moment')).toEqual(COUNT_MOMENTS.toSorted());
    expect(await allowed('cash_handover_state')).toEqual(HANDOVER_STATES.toSorted());
    expect(await allowed('purse_entry_kind')).toEqual(ENTRY_KINDS.toSorted());
    expect(await allowed('purse_entry_method')).toEqual(METHODS.toSorted());
    for (const check of ['purse_entry_purse', 'cash_count_purse', 'cash_handover_purse']) expect(await allowed(check)).toEqual(PURSES.toSorted());
    for (const check of ['transfer_list_rhythm', 'cash_rule_rhythm']) expect(await allowed(check)).toEqual(RHYTHMS.toSorted());
  });
});

describe('whoever may not', () => {
  it('takes money without an open till', async () => {
    const one = await clerk();
    expect(await codeOf(moved(stage, one, { amount: 1_000 }))).toBe('payment.noSession');
  });

  it('closes a till that somebody else holds, nor a till of another unit, which does not exist for her', async () => {
    const one = await clerk();
    const id = await opened(stage, one);
    expect(await codeOf(closed(stage, stage.mai, id))).toBe('payment.notYourTill');
    expect(await codeOf(closed(stage, await clerk(), id))).toBe('payment.sessionUnknown');
    expect(await codeOf(closed(stage, stage.manager, id))).toBe('payment.sessionUnknown');
    expect(await codeOf(closed(stage, one, newId()))).toBe('payment.sessionUnknown');
  });

  it('signs second for her own till, before it is closed, or twice', async () => {
    const id = await opened(stage, stage.mai);
    expect(await codeOf(countersigned(stage, stage.binh, id))).toBe('payment.sessionStillOpen');
    await closed(stage, stage.mai, id);
    expect(await codeOf(countersigned(stage, stage.mai, id))).toBe('payment.ownTill');
    expect(await codeOf(countersigned(stage, stage.binh, id))).toBe('done');
    expect(await codeOf(countersigned(stage, stage.binh, id))).toBe('payment.alreadyCountersigned');
  });

  it('signs second for a till she closed herself for somebody absent', async () => {
    const one = await clerk();
    const id = await opened(stage, one, { fee: 50_000 });
    const close = (who: Actor) => stage.house.write({ as: who }, (ctx) => closeSessionForAbsent(ctx, { id, counted: amounts({ fee: 50_000 }), absentReason: 'Ốm đột xuất' }));
    expect(await codeOf(close(stage.binh))).toBe('done');
    expect(await codeOf(close(stage.binh))).toBe('payment.sessionClosed');
    expect(await codeOf(countersigned(stage, stage.binh, id, { fee: 50_000 }))).toBe('payment.ownTill');
    expect(await codeOf(countersigned(stage, stage.mai, id, { fee: 50_000 }))).toBe('done');
  });

  it('closes her own till as if she were absent', async () => {
    const id = await opened(stage, stage.binh);
    expect(await codeOf(stage.house.write({ as: stage.binh }, (ctx) => closeSessionForAbsent(ctx, { id, counted: amounts(), absentReason: 'Tôi' })))).toBe('payment.ownTill');
    await closed(stage, stage.binh, id);
  });
});

describe('opening', () => {
  it('counts the float of each purse, as lines', async () => {
    const one = await clerk();
    const id = await opened(stage, one, { fee: 200_000, postage: 100_000 });
    expect(await cashOf(stage, id)).toEqual(amounts({ fee: 200_000, postage: 100_000 }));
  });

  it('is once per person and unit, and a drawer is open in one hand only', async () => {
    const one = await clerk();
    const other = await clerk();
    await opened(stage, one);
    expect(await codeOf(opened(stage, one))).toBe('payment.sessionOpen');
    expect(await codeOf(opened(stage, other, {}, `K${tills - 1}`))).toBe('payment.tillTaken');
  });

  it('carries over what the last session of the drawer left; what differs is told, entered and an incident, and she explains nothing', async () => {
    const one = await clerk();
    const other = await clerk();
    const first = await opened(stage, one, { fee: 300_000 });
    await closed(stage, one, first, { fee: 300_000 });
    const answer = await stage.house.write({ as: other }, (ctx) => openCashSession(ctx, { till: `K${tills - 1}`, counted: amounts({ fee: 290_000 }) }));
    expect(answer).toMatchObject({ previousId: first, carriedOver: amounts({ fee: 300_000 }), difference: amounts({ fee: -10_000 }) });
    expect(answer.incidents).toHaveLength(1);
    expect(await cashOf(stage, answer.id)).toEqual(amounts({ fee: 290_000 }));
    const [incident] = await stage.house.owner('select subject_kind, difference, counted_out::int as out, counted_in::int as in from custody_incident where id = $1', [answer.incidents[0]]);
    expect(incident).toEqual({ subject_kind: 'cashSession', difference: 'cashDiffers', out: 300_000, in: 290_000 });
  });

  it('tells money newly put in for change from what was left', async () => {
    const one = await clerk();
    const first = await opened(stage, one, { fee: 10_000 });
    await closed(stage, one, first, { fee: 10_000 });
    const answer = await stage.house.write({ as: one }, (ctx) => openCashSession(ctx, { counted: amounts({ fee: 110_000 }), added: amounts({ fee: 100_000 }) }));
    expect(answer).toMatchObject({ carriedOver: amounts({ fee: 10_000 }), difference: amounts(), incidents: [] });
  });

  it('takes banknotes only when they add up', async () => {
    const one = await clerk();
    const open = (pieces: number) => stage.house.write({ as: one }, (ctx) => openCashSession(ctx, { counted: amounts({ fee: 150_000 }), pieces: [{ purse: 'fee', note: 50_000, pieces }] }));
    expect(await codeOf(open(2))).toBe('payment.piecesDiffer');
    expect(await codeOf(open(3))).toBe('done');
  });
});

describe('closing', () => {
  it('with the right count needs no word; card and transfer never lie in the till', async () => {
    const one = await clerk();
    const id = await opened(stage, one, { fee: 100_000 });
    await moved(stage, one, { amount: 70_000 });
    await moved(stage, one, { amount: -20_000 });
    await moved(stage, one, { amount: 500_000, method: 'transfer' });
    await moved(stage, one, { amount: 30_000, purse: 'postage', method: 'card' });
    expect(await closed(stage, one, id, { fee: 150_000 })).toEqual({ id, state: 'closed', difference: amounts(), incidents: [] });
  });

  it('with another count needs its reason, makes a line, so that the lines equal the money, and an incident for each purse', async () => {
    const one = await clerk();
    const id = await opened(stage, one, { fee: 100_000, postage: 50_000 });
    expect(await codeOf(closed(stage, one, id, { fee: 99_000, postage: 51_000 }))).toBe('payment.differenceUnexplained');
    expect(await codeOf(closed(stage, one, id, { fee: 99_000, postage: 51_000 }, '   '))).toBe('payment.differenceUnexplained');
    const answer = await closed(stage, one, id, { fee: 99_000, postage: 51_000 }, 'Trả nhầm ngăn');
    expect(answer.difference).toEqual(amounts({ fee: -1_000, postage: 1_000 }));
    expect(answer.incidents).toHaveLength(2);
    expect(await cashOf(stage, id)).toEqual(amounts({ fee: 99_000, postage: 51_000 }));
  });

  it('lets nothing in afterwards', async () => {
    const one = await clerk();
    const id = await opened(stage, one);
    await closed(stage, one, id);
    expect(await codeOf(moved(stage, one, { amount: 1_000 }))).toBe('payment.noSession');
    expect(await codeOf(stage.house.write({ as: one }, (ctx) => enterInPurse(ctx, { sessionId: id, unitId: stage.oneStop, purse: 'fee', kind: 'received', method: 'cash', amount: 1_000 })))).toBe('payment.sessionClosed');
    expect(await codeOf(closed(stage, one, id))).toBe('payment.sessionClosed');
  });

  it('waits for a difference at her handovers until two people have resolved it, by name; for somebody absent it does not', async () => {
    const one = await clerk();
    const id = await opened(stage, one);
    await stage.house.write({ as: stage.mai }, (ctx) => recordIncident(ctx, { subject: { kind: 'manifest', id: newId() }, unitId: stage.oneStop, people: [one.staffId], difference: 'missing' }));
    const refused = await closed(stage, one, id).catch((thrown: unknown) => thrown);
    expect(refused).toMatchObject({ problem: { code: 'payment.closeBlocked', facts: { what: ['incidentOpen'], payments: 0, refunds: 0, incidents: 1 } } });
    expect(await codeOf(stage.house.write({ as: stage.binh }, (ctx) => closeSessionForAbsent(ctx, { id, counted: amounts(), absentReason: 'Nghỉ phép' })))).toBe('done');
  });
});

describe('the second signature', () => {
  it('counts herself; another count is an incident and changes no line', async () => {
    const one = await clerk();
    const id = await opened(stage, one, { fee: 80_000 });
    await closed(stage, one, id, { fee: 80_000 });
    const answer = await countersigned(stage, stage.mai, id, { fee: 79_000 });
    expect(answer).toMatchObject({ state: 'countersigned', difference: amounts({ fee: -1_000 }) });
    expect(answer.incidents).toHaveLength(1);
    expect(await cashOf(stage, id)).toEqual(amounts({ fee: 80_000 }));
  });
});

describe('a line of a purse', () => {
  it('cannot be changed or removed by the house, and cash always lies in somebody’s till', async () => {
    const one = await clerk();
    await opened(stage, one);
    const id = await moved(stage, one, { amount: 5_000 });
    await expect(stage.house.write({ as: one }, (ctx) => ctx.db.run('payment.testChange', 'update purse_entry set amount = 1 where id = $1', [id]))).rejects.toThrow('permission denied');
    await expect(stage.house.write({ as: one }, (ctx) => ctx.db.run('payment.testRemove', 'delete from purse_entry where id = $1', [id]))).rejects.toThrow('permission denied');
    await expect(stage.house.write({ as: one }, (ctx) => enterInPurse(ctx, { sessionId: null, unitId: stage.oneStop, purse: 'fee', kind: 'received', method: 'cash', amount: 5_000 }))).rejects.toThrow('purse_entry_cash');
    for (const amount of [0, -5_000, 1.5, 10_000_000_001]) {
      await expect(stage.house.write({ as: one }, async (ctx) => enterInPurse(ctx, { sessionId: (await openSession(ctx)).id, unitId: stage.oneStop, purse: 'fee', kind: 'received', method: 'cash', amount }))).rejects.toThrow('cannot be');
    }
  });

  it('may be entered by the house itself, without a person, for money that lies in no till', async () => {
    const id = await stage.house.write({}, (ctx) => enterInPurse(ctx, { sessionId: null, unitId: stage.oneStop, purse: 'fee', kind: 'received', method: 'transfer', amount: 5_000 }));
    const [row] = await stage.house.owner('select entered_by from purse_entry where id = $1', [id]);
    expect(row).toEqual({ entered_by: null });
  });
});
