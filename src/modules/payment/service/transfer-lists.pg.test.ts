import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '#kernel/actor.ts';
import { newId } from '#platform/ids.ts';
import { codeOf, moved, opened, openTillHouse, type TillHouse } from '../fixture/till.ts';
import type { Rhythm } from '../rules/transfer-list.ts';
import { listCashRules, setCashRule } from './cash-rules.ts';
import { printTransferList } from './print-cash.ts';
import { getTransferList, listTransferLists, makeTransferList } from './transfer-lists.ts';

let stage: TillHouse;
const at = (day: string, time: string) => new Date(`${day}T${time}:00+07:00`);

beforeAll(async () => {
  stage = await openTillHouse(import.meta.url);
  await opened(stage, stage.lan, {}, undefined, at('2021-02-01', '07:30'));
});
afterAll(() => stage.house.close());

function make(who: Actor, throughDay: string, now: Date, rhythm: Rhythm = 'daily') {
  return stage.house.write({ as: who, now }, (ctx) => makeTransferList(ctx, { rhythm, throughDay }));
}

/** Fee lines on no list, and lines on lists, by plain SQL. */
async function totals() {
  const [row] = await stage.house.owner(`select (select coalesce(sum(amount), 0)::int from purse_entry where purse = 'fee' and kind in ('received', 'refunded') and unit_id = $1) as entered,
    (select coalesce(sum(total), 0)::int from transfer_list where unit_id = $1) as listed,
    (select coalesce(sum(t.amount), 0)::int from transfer_list_line t join transfer_list l on l.id = t.list_id where l.unit_id = $1) as lined`, [stage.oneStop]);
  return row;
}

describe('a transfer list', () => {
  it('is not made before the day is over, nor of nothing', async () => {
    expect(await codeOf(make(stage.mai, '2021-02-01', at('2021-02-01', '17:00')))).toBe('payment.dayNotOver');
    expect(await codeOf(make(stage.mai, '2021-02-01', at('2021-02-02', '08:00')))).toBe('payment.nothingToTransfer');
    const numbers = await stage.house.owner(`select last from cash_number where series = 'list'`);
    expect(numbers).toEqual([]);
  });

  it('takes every fee line of the unit until the cut-off, cash and transfer, refunds too, and no other purse', async () => {
    await moved(stage, stage.lan, { amount: 100_000 }, at('2021-02-02', '09:00'));
    await moved(stage, stage.lan, { amount: 50_000, method: 'transfer' }, at('2021-02-02', '10:00'));
    await moved(stage, stage.lan, { amount: -20_000 }, at('2021-02-02', '11:00'));
    await moved(stage, stage.lan, { amount: 26_000, purse: 'postage' }, at('2021-02-02', '11:10'));
    await moved(stage, stage.lan, { amount: 30_000 }, at('2021-02-03', '00:00'));
    const list = await make(stage.mai, '2021-02-02', at('2021-02-03', '08:00'));
    expect(list.list).toMatchObject({ no: '1/2021', lines: 3, total: 130_000, dueDay: '2021-02-03' });
    expect(list.lines.map((line) => [line.kind, line.method, line.amount])).toEqual([['received', 'cash', 100_000], ['received', 'transfer', 50_000], ['refunded', 'cash', -20_000]]);
    expect(list.byMethod).toEqual([{ method: 'cash', lines: 2, amount: 80_000 }, { method: 'transfer', lines: 1, amount: 50_000 }]);
    expect(await codeOf(make(stage.mai, '2021-02-02', at('2021-02-03', '08:01')))).toBe('payment.nothingToTransfer');
  });

  it('that gave back more than it took says so in words, never that it is nothing', async () => {
    const list = await stage.house.write({ as: stage.mai }, async (ctx) => {
      const [row] = (await listTransferLists(ctx, {})).rows;
      return row?.id ?? '';
    });
    await stage.house.owner('update transfer_list set total = -20000 where id = $1', [list]);
    const paper = await stage.house.write({ as: stage.mai }, (ctx) => printTransferList(ctx, { id: list }));
    await stage.house.owner('update transfer_list set total = 130000 where id = $1', [list]);
    expect(paper.data).toMatchObject({ content: { total: '-20.000', totalInWords: 'âm hai mươi nghìn đồng' } });
  });

  it('puts each line on one list, once, for good', async () => {
    const month = await make(stage.binh, '2021-02-28', at('2021-03-01', '08:00'), 'monthly');
    expect(month.list).toMatchObject({ no: '2/2021', lines: 1, total: 30_000, dueDay: '2021-03-05' });
    const twice = await stage.house.owner('select entry_id from transfer_list_line group by entry_id having count(*) > 1');
    expect(twice).toEqual([]);
    expect(await totals()).toEqual({ entered: 160_000, listed: 160_000, lined: 160_000 });
  });

  it('made by two at the same moment shares the lines without loss, gap or double', async () => {
    for (let one = 0; one < 8; one += 1) await moved(stage, stage.lan, { amount: 1_000 + one }, at('2021-03-02', '09:00'));
    const codes = await Promise.all([stage.mai, stage.binh, stage.mai, stage.binh].map((who) => codeOf(make(who, '2021-03-02', at('2021-03-03', '08:00'), 'weekly'))));
    expect(codes.toSorted()).toEqual(['done', 'payment.nothingToTransfer', 'payment.nothingToTransfer', 'payment.nothingToTransfer']);
    expect(await totals()).toEqual({ entered: 168_028, listed: 168_028, lined: 168_028 });
    const [last] = await stage.house.owner(`select last, (select count(*)::int from transfer_list) as made from cash_number where series = 'list'`);
    expect(last).toEqual({ last: 3, made: 3 });
  });

  it('is seen in its unit only, newest first, with what waits for the next', async () => {
    await moved(stage, stage.lan, { amount: 9_000 }, at('2021-03-04', '09:00'));
    const lists = await stage.house.write({ as: stage.mai }, (ctx) => listTransferLists(ctx, { limit: 2 }));
    expect(lists.rows.map((row) => row.no)).toEqual(['3/2021', '2/2021']);
    expect(lists.waiting).toEqual({ lines: 1, amount: 9_000, oldestDay: '2021-03-04' });
    const rest = await stage.house.write({ as: stage.mai }, (ctx) => listTransferLists(ctx, { limit: 2, after: lists.next ?? '' }));
    expect(rest.rows.map((row) => row.no)).toEqual(['1/2021']);
    const [first] = rest.rows;
    expect(await codeOf(stage.house.write({ as: stage.manager }, (ctx) => getTransferList(ctx, { id: first?.id ?? '' })))).toBe('payment.listUnknown');
    expect(await codeOf(stage.house.write({ as: stage.mai }, (ctx) => getTransferList(ctx, { id: newId() })))).toBe('payment.listUnknown');
    expect((await stage.house.write({ as: stage.mai }, (ctx) => getTransferList(ctx, { id: first?.id ?? '' }))).lines).toHaveLength(3);
  });
});

describe('the rule of a unit', () => {
  const rule = { validFrom: '2021-04-01', cutOffMinute: 16 * 60, rhythm: 'weekly' as const, daysToTransfer: 3, source: 'Hợp đồng thử 01/2021' };

  it('is recorded once a day with its contract, for a unit that exists', async () => {
    const set = (unitId: string) => stage.house.write({ as: stage.admin }, (ctx) => setCashRule(ctx, { ...rule, unitId }));
    expect(await codeOf(set(newId()))).toBe('organisation.unitUnknown');
    expect(await set(stage.oneStop)).toMatchObject({ unitId: stage.oneStop, source: rule.source });
    expect(await codeOf(set(stage.oneStop))).toBe('payment.ruleExists');
    expect((await stage.house.write({ as: stage.mai }, (ctx) => listCashRules(ctx, { unitId: stage.oneStop }))).rows).toHaveLength(1);
    expect((await stage.house.write({ as: stage.mai }, (ctx) => listCashRules(ctx, {}))).rows).toHaveLength(1);
  });

  it('counts money after the cut-off for the next list, from its day on', async () => {
    expect(await codeOf(make(stage.mai, '2021-03-31', at('2021-03-31', '16:30'), 'weekly'))).toBe('payment.dayNotOver');
    await moved(stage, stage.lan, { amount: 4_000 }, at('2021-04-02', '15:59'));
    await moved(stage, stage.lan, { amount: 5_000 }, at('2021-04-02', '16:00'));
    const list = await make(stage.mai, '2021-04-02', at('2021-04-02', '16:30'), 'weekly');
    expect(list.list).toMatchObject({ total: 13_000, dueDay: '2021-04-05', dueSource: rule.source });
  });
});
