import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '#kernel/actor.ts';
import { amounts, cashOf, closed, codeOf, countersigned, moved, opened, openTillHouse, type TillHouse } from '../fixture/till.ts';
import { METHODS, PURSES, type Purse } from '../rules/purses.ts';
import { handOverCash, withdrawCashHandover } from './cash-handovers.ts';
import { acceptTill, closeCashSession, closeSessionForAbsent, handOverTill, openCashSession, withdrawTill } from './cash-sessions.ts';
import { enterInPurse, openSession } from './purses.ts';

let stage: TillHouse;
beforeAll(async () => {
  stage = await openTillHouse(import.meta.url);
});
afterAll(() => stage.house.close());

let clerks = 0;
async function clerk(): Promise<Actor> {
  clerks += 1;
  return { ...(await stage.house.addActor('POSTAL_COUNTER', stage.oneStop, { name: `Nhân viên ${clerks}` })), workstation: `R${clerks}` };
}

/** A promise with its opener: to hold one transaction while another comes. */
function gate(): { readonly opened: Promise<void>; readonly open: () => void } {
  let open: () => void = () => undefined;
  const promise = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened: promise, open };
}

describe('a payment racing a close', () => {
  it('that came first is in the session before the count: the close waits for it and sees it', async () => {
    const one = await clerk();
    const id = await opened(stage, one);
    const [entered, mayEnd] = [gate(), gate()];
    const paying = stage.house.write({ as: one }, async (ctx) => {
      const session = await openSession(ctx);
      await enterInPurse(ctx, { sessionId: session.id, unitId: session.unitId, purse: 'fee', kind: 'received', method: 'cash', amount: 10_000 });
      entered.open();
      await mayEnd.opened;
    });
    await entered.opened;
    const closing = codeOf(closed(stage, one, id));
    await untilSomebodyWaits();
    mayEnd.open();
    await paying;
    expect(await closing).toBe('payment.differenceUnexplained');
    expect(await codeOf(closed(stage, one, id, { fee: 10_000 }))).toBe('done');
  });

  it('that came later is refused, and nothing of it stays', async () => {
    const one = await clerk();
    const id = await opened(stage, one);
    const [locked, mayEnd] = [gate(), gate()];
    const closing = stage.house.write({ as: one }, async (ctx) => {
      await closeCashSession(ctx, { id, counted: amounts() });
      locked.open();
      await mayEnd.opened;
    });
    await locked.opened;
    const paying = codeOf(moved(stage, one, { amount: 10_000 }));
    await untilSomebodyWaits();
    mayEnd.open();
    await closing;
    expect(await paying).toBe('payment.noSession');
    expect(await cashOf(stage, id)).toEqual(amounts());
  });

  it('in a crowd is either counted or refused: afterwards lines equal the count to the đồng', async () => {
    const one = await clerk();
    const id = await opened(stage, one);
    const payments = Array.from({ length: 10 }, () => codeOf(moved(stage, one, { amount: 1_000 })));
    const closes = Array.from({ length: 2 }, () => codeOf(closed(stage, one, id, { fee: 4_000 }, 'Đếm vội')));
    const [paid, shut] = [await Promise.all(payments), await Promise.all(closes)];
    expect(shut.toSorted()).toEqual(['done', 'payment.sessionClosed']);
    expect(new Set([...paid, 'done', 'payment.noSession'])).toEqual(new Set(['done', 'payment.noSession']));
    expect(await cashOf(stage, id)).toEqual(amounts({ fee: 4_000 }));
    const [received] = await stage.house.owner(`select count(*)::int as n from purse_entry where session_id = $1 and kind = 'received'`, [id]);
    expect(received).toEqual({ n: paid.filter((code) => code === 'done').length });
  });
});

describe('two hands on one till', () => {
  it('open it once', async () => {
    const [one, other] = [await clerk(), await clerk()];
    const codes = await Promise.all([one, other, one, other].map((who) => codeOf(opened(stage, who, {}, 'chung'))));
    expect(codes.filter((code) => code === 'done')).toHaveLength(1);
    expect(new Set(codes.filter((code) => code !== 'done')).isSubsetOf(new Set(['payment.tillTaken', 'payment.sessionOpen']))).toBe(true);
  });

  it('close it once, whoever comes first', async () => {
    const one = await clerk();
    const id = await opened(stage, one);
    const absent = codeOf(stage.house.write({ as: stage.binh }, (ctx) => closeSessionForAbsent(ctx, { id, counted: amounts(), absentReason: 'Vắng' })));
    const codes = await Promise.all([absent, codeOf(closed(stage, one, id))]);
    expect(codes.toSorted()).toEqual(['done', 'payment.sessionClosed']);
  });

  it('a next holder who comes while it is being closed takes over what was left in it', async () => {
    const [one, other] = [await clerk(), await clerk()];
    const id = await opened(stage, one, { fee: 100_000 }, 'ngăn chung');
    const [shut, mayEnd] = [gate(), gate()];
    const closing = stage.house.write({ as: one }, async (ctx) => {
      await closeCashSession(ctx, { id, counted: amounts({ fee: 100_000 }) });
      shut.open();
      await mayEnd.opened;
    });
    await shut.opened;
    const opening = stage.house.write({ as: other }, (ctx) => openCashSession(ctx, { till: 'ngăn chung', counted: amounts({ fee: 100_000 }) }));
    await untilSomebodyWaits();
    mayEnd.open();
    await closing;
    expect(await opening).toMatchObject({ previousId: id, carriedOver: { fee: 100_000 }, difference: { fee: 0 } });
  });

  it('sign it second once', async () => {
    const one = await clerk();
    const id = await opened(stage, one);
    await closed(stage, one, id);
    const codes = await Promise.all([stage.mai, stage.binh].map((who) => codeOf(countersigned(stage, who, id))));
    expect(codes.toSorted()).toEqual(['done', 'payment.alreadyCountersigned']);
  });

  it('never hand over the same money twice', async () => {
    const one = await clerk();
    const id = await opened(stage, one, { fee: 10_000 });
    const codes = await Promise.all(Array.from({ length: 4 }, () => codeOf(stage.house.write({ as: one }, (ctx) => handOverCash(ctx, { purse: 'fee', amount: 6_000 })))));
    expect(codes.toSorted()).toEqual(['done', 'payment.notInTill', 'payment.notInTill', 'payment.notInTill']);
    expect(await cashOf(stage, id)).toEqual(amounts({ fee: 4_000 }));
  });
});

type Act = { readonly kind: 'open' | 'receive' | 'refund' | 'give' | 'takeBack' | 'close' | 'shift' | 'accept' | 'withdraw' | 'absent' | 'sign'; readonly who: number; readonly other: number; readonly purse: Purse; readonly method: (typeof METHODS)[number]; readonly amount: number };

const anAct: fc.Arbitrary<Act> = fc.record({
  kind: fc.constantFrom('open', 'receive', 'receive', 'receive', 'refund', 'give', 'takeBack', 'close', 'shift', 'accept', 'withdraw', 'absent', 'sign'),
  who: fc.nat(3), other: fc.nat(3), purse: fc.constantFrom(...PURSES), method: fc.constantFrom(...METHODS), amount: fc.integer({ min: 1, max: 50 }).map((thousands) => thousands * 1_000),
});

describe('a random day of four people', () => {
  it('balances every purse to the đồng, whatever was done in whatever order and whatever was refused', async () => {
    const people = [await clerk(), await clerk(), stage.mai, stage.binh];
    await fc.assert(
      fc.asyncProperty(fc.array(anAct, { minLength: 20, maxLength: 40 }), async (acts) => {
        for (let from = 0; from < acts.length; from += 3) await Promise.all(acts.slice(from, from + 3).map((act) => codeOf(done(people, act))));
        expect(await unbalanced()).toEqual({ torn: 0, uncounted: 0, mixed: 0, gaps: 0, twoOpen: 0, chained: 0 });
      }),
      { numRuns: 8 },
    );
  });
});

async function done(people: readonly Actor[], act: Act): Promise<void> {
  const [who = stage.mai, other = stage.binh] = [people[act.who], people[act.other]];
  const write: typeof stage.house.write = (by, step) => stage.house.write(by, step);
  const counted = amounts({ [act.purse]: act.amount });
  const latest = (where: string, values: readonly unknown[]) => stage.house.owner(`select id from ${where} desc limit 1`, values).then(([row]) => String(row?.['id'] ?? '00000000-0000-7000-8000-000000000000'));
  const mine = () => latest('cash_session where staff_id = $1 order by opened_at', [who.staffId]);
  const acts: Record<Act['kind'], () => Promise<unknown>> = {
    open: () => write({ as: who }, (ctx) => openCashSession(ctx, { till: 'ngăn chung', counted })),
    receive: () => moved(stage, who, { purse: act.purse, method: act.method, amount: act.amount }),
    refund: () => moved(stage, who, { purse: act.purse, method: act.method, amount: -act.amount }),
    give: () => write({ as: who }, (ctx) => handOverCash(ctx, { purse: act.purse, amount: act.amount, toUnitId: act.purse === 'postage' ? stage.postOffice : stage.oneStop })),
    takeBack: async () => {
      const id = await latest('cash_handover where offered_by = $1 order by offered_at', [who.staffId]);
      await write({ as: who }, (ctx) => withdrawCashHandover(ctx, { id, reason: 'nhầm' }));
    },
    close: async () => closed(stage, who, await mine(), counted, 'lệch'),
    shift: async () => {
      const id = await mine();
      await write({ as: who }, (ctx) => handOverTill(ctx, { id, toStaffId: other.staffId, counted, reason: 'lệch' }));
    },
    accept: async () => {
      const id = await latest('cash_session where handed_to = $1 order by opened_at', [who.staffId]);
      await write({ as: who }, (ctx) => acceptTill(ctx, { id, counted }));
    },
    withdraw: async () => {
      const id = await mine();
      await write({ as: who }, (ctx) => withdrawTill(ctx, { id }));
    },
    absent: async () => {
      const id = await latest('cash_session where staff_id = $1 order by opened_at', [other.staffId]);
      await write({ as: stage.binh }, (ctx) => closeSessionForAbsent(ctx, { id, counted, absentReason: 'vắng', reason: 'lệch' }));
    },
    sign: async () => countersigned(stage, who, await latest('cash_session where staff_id = $1 order by opened_at', [other.staffId]), counted),
  };
  await acts[act.kind]();
}

/** What may never be, counted by plain SQL over everything in the house. */
async function unbalanced() {
  const [row] = await stage.house.owner(`select
    (select count(*)::int from cash_session s cross join unnest(array['fee', 'postage', 'thirdParty']) p where s.state <> 'open'
       and (select coalesce(sum(amount), 0) from purse_entry e where e.session_id = s.id and e.purse = p and e.method = 'cash')
         <> (select counted from cash_count n where n.session_id = s.id and n.moment = 'closing' and n.purse = p)) as torn,
    (select count(*)::int from cash_session s where s.state <> 'open' and (select count(*) from cash_count n where n.session_id = s.id and n.moment = 'closing') <> 3) as uncounted,
    (select count(*)::int from purse_entry e join cash_handover v on v.id = e.handover_id where v.purse <> e.purse or v.session_id <> e.session_id) as mixed,
    (select count(*)::int from (select 1 from cash_handover group by unit_id, year having max(number) <> count(*)) g) as gaps,
    (select count(*)::int from (select 1 from cash_session where state = 'open' and till is not null group by unit_id, till having count(*) > 1) t) as "twoOpen",
    (select count(*)::int from cash_session s join cash_session b on b.id = s.previous_id where
       (select coalesce(sum(amount), 0) from purse_entry where session_id = s.id and kind = 'carriedOver') <> (select sum(counted) from cash_count where session_id = b.id and moment = 'closing')) as chained`);
  return row;
}

/** Resolves once some transaction of this house waits for a lock of another. */
async function untilSomebodyWaits(): Promise<void> {
  for (;;) {
    const [row] = await stage.house.owner('select count(*)::int as n from pg_stat_activity where datname = current_database() and cardinality(pg_blocking_pids(pid)) > 0');
    if (row?.['n'] !== 0) return;
  }
}
