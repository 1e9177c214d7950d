import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { codeOf, type Counter } from '#modules/reception/fixture/counter.ts';
import { openHouse, type TestHouse } from '#test/house.ts';
import { BIRTH, MONDAY, openOnline, SHOP, SMALL_FORM } from './fixture/online.ts';
import { formStanding } from './rules/filing.ts';
import * as filing from './service/filing.ts';
import { importForm, listForms, publishForm, withdrawForm } from './service/forms.ts';

let house: TestHouse;
let at: Counter;
beforeAll(async () => {
  house = await openHouse(import.meta.url);
  at = await openOnline(house);
});
afterAll(() => house.close());

const person = () => house.addCitizen({ verified: true }).then(({ citizen }) => citizen);

describe('a form from a day to come', () => {
  const day = (text: string) => new Date(`${text}T02:00:00Z`);
  const TOLD = { procedureCode: SHOP, ...SMALL_FORM } as const;
  const LATER = { ...TOLD, layout: { ...SMALL_FORM.layout, title: { vi: 'Tờ khai mới', en: 'New form' } } };
  const imported = (form: Parameters<typeof importForm>[1]) => house.write({ as: at.admin, now: MONDAY }, (ctx) => importForm(ctx, form));
  const publish = (id: string, from: string | undefined, now = MONDAY) => house.write({ as: at.admin, now }, (ctx) => publishForm(ctx, { id, ...(from === undefined ? {} : { from }) }));
  const begin = (citizen: Awaited<ReturnType<typeof person>>, now: Date) => house.write({ citizen, now }, (ctx) => filing.startFiling(ctx, { procedureCode: SHOP }));
  const standings = async (now: string) => (await house.write({ as: at.admin, now: MONDAY }, (ctx) => listForms(ctx, { procedureCode: SHOP }))).rows.filter(({ state }) => state === 'published').map((one) => [one.version, formStanding(one, now)]);

  test('waits for its day; people begin on it from then on, and what was begun before keeps its form until its citizen goes over', async () => {
    const [early, late] = [await person(), await person()];
    const before = await begin(early, MONDAY);
    const { id, version } = await imported(LATER);
    expect(await codeOf(publish(id, '2021-02-07'))).toBe('citizen.formDayPast');
    expect(await publish(id, '2021-03-01')).toMatchObject({ state: 'published', inForceFrom: '2021-03-01', replacedFrom: null });
    expect(await begin(late, day('2021-02-28'))).toMatchObject({ form: { version: before.form.version }, newerForm: { from: '2021-03-01', begun: false } });
    expect(await standings('2021-02-28')).toEqual([[version, 'coming'], [before.form.version, 'inUse']]);
    expect(await standings('2021-03-01')).toEqual([[version, 'inUse'], [before.form.version, 'over']]);
    const read = await house.write({ citizen: early, now: day('2021-03-01') }, (ctx) => filing.getFiling(ctx, { id: before.id }));
    expect(read).toMatchObject({ form: { version: before.form.version }, newerForm: { from: '2021-03-01', begun: true } });
    expect(await begin(await person(), day('2021-03-01'))).toMatchObject({ form: { version }, newerForm: null });
    await house.write({ citizen: early, now: day('2021-03-01') }, (ctx) => filing.saveFiling(ctx, { id: before.id, device: 'may-tinh-1', number: before.number + 1, changes: { copies: 4 } }));
    expect(await begin(early, day('2021-03-01'))).toMatchObject({ id: before.id, form: { version }, answers: { copies: 4 }, newerForm: null });
  });

  test('called off before its day it leaves the one in use; withdrawn after, nothing older comes back', async () => {
    const now = day('2021-03-02');
    const { id: coming } = await imported(LATER);
    await publish(coming, '2021-04-01', now);
    await house.write({ as: at.admin, now }, (ctx) => withdrawForm(ctx, { id: coming, reason: 'Thông tư lùi ngày' }));
    const [inUse] = await standings('2021-03-02');
    expect(await begin(await person(), now)).toMatchObject({ form: { version: inUse?.[0] } });
    const { rows } = await house.write({ as: at.admin, now }, (ctx) => listForms(ctx, { procedureCode: SHOP }));
    await house.write({ as: at.admin, now }, (ctx) => withdrawForm(ctx, { id: rows.find(({ version }) => version === inUse?.[0])?.id ?? '', reason: 'Sai' }));
    expect(await standings('2021-03-02')).toEqual([]);
    const citizen = await person();
    expect(await codeOf(begin(citizen, now))).toBe('citizen.notOnline');
    const { rows: found } = await house.write({ citizen, now }, (ctx) => filing.findFilings(ctx, {}));
    expect(found.map(({ code }) => code)).toEqual([BIRTH]);
  });

  test('two for one day: the later published takes the place of the other; one from today leaves one to come', async () => {
    const now = day('2021-03-03');
    const [one, two, three] = [await imported(LATER), await imported(LATER), await imported(LATER)];
    await publish(one.id, '2021-05-01', now);
    await publish(two.id, '2021-05-01', now);
    await publish(three.id, undefined, now);
    expect(await standings('2021-03-03')).toEqual([[three.version, 'inUse'], [two.version, 'coming']]);
  });
});
