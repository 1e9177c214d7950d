import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { instantOf } from '#kernel/day.ts';
import { DAY, openMoneyCounter, paid, type MoneyCounter } from '#modules/payment/fixture/counter.ts';
import { confirmPayment } from '#modules/payment/service/confirm-payment.ts';
import { sumPaid } from './store/official.ts';

let counter: MoneyCounter;
let transfer: string;

/** A day of three fees of three dossiers: in cash, by card, by a transfer nobody has confirmed yet. */
beforeAll(async () => {
  counter = await openMoneyCounter(import.meta.url);
  await paid(counter, counter.kept, 'cash');
  await paid(counter, counter.given, 'card');
  transfer = (await paid(counter, counter.kept, 'transfer')).id;
});
afterAll(() => counter.house.close());

const sum = (units: string[], as: 'reception' | 'solver', from: string, to: string) => counter.house.read((db) => sumPaid(db, units, as, instantOf(from, 0), instantOf(to, 1440)));

describe('the dossiers whose fees were paid', () => {
  it('are counted by the day the money was confirmed, once a dossier, for the one-stop and for the unit that solves', async () => {
    const { oneStop, department, elsewhere } = counter.desk;
    const direct = { procedureCode: '1.001612', fieldCode: 'linh-vuc-thu', online: false, dossiers: 2 };
    expect(await sum([oneStop], 'reception', DAY, DAY)).toEqual([{ unitId: oneStop, ...direct }]);
    expect(await sum([department], 'solver', DAY, DAY)).toEqual([{ unitId: department, ...direct }]);
    expect(await sum([elsewhere], 'reception', DAY, DAY)).toEqual([]);
    expect(await sum([oneStop], 'reception', '2021-02-10', '2021-03-10')).toEqual([]);
  });

  it('are online once a transfer of theirs is confirmed, and not before', async () => {
    await counter.act(counter.mai, (ctx) => confirmPayment(ctx, { id: transfer, amount: 100_000, statementRef: 'SK 1', statementDay: '2021-02-11' }), instantOf('2021-02-11', 600));
    expect(await sum([counter.desk.oneStop], 'reception', '2021-02-10', '2021-02-12')).toMatchObject([{ online: true, dossiers: 1 }]);
  });
});
