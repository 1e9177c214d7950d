import { Type } from 'typebox';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Caller, Stage } from '#test/stage.ts';
import { look, openStory, staffIdOf, team } from './acts.ts';
import { headlineIn, refusalOf, said } from './answers.ts';
import { actOn, countIn, deliver, given, packBag, receiveAtCounter, scan, seeShipment, sendAgain, solveAll, takeBooked, takeParcel, takeResult, type Department, type Sent } from './postal-acts.ts';

const PILOT = { unit: 'BG.VY.MC', from: '2020-10-26', to: '2021-02-28' };
const AREA = 'BG-VIETYEN';
const MORNINGS = ['2020-11-03', '2020-11-10', '2020-11-17', '2020-11-24', '2020-12-01', '2020-12-08', '2020-12-15', '2020-12-22'];
/** What the worker does by itself; here it is asked for every morning, since the mornings of the story follow one another at once. */
const JOBS = ['housekeeping', 'sendCarrierRequests', 'pollCarrier'];
const PARCELS_A_MORNING = 20;
const HERE = Type.Object({ unit: Type.Object({ id: Type.String() }) });

type Post = { readonly collector: Caller; readonly manager: Caller; readonly clerk: Caller; readonly officer: Caller; readonly officerId: string; readonly managerId: string; readonly oneStopId: string; readonly officeId: string; readonly department: Department };

/**
 * A period of the pilot by post: 160 parcels come in over eight mornings and 151 results go out, with refusals at the joint count, one
 * parcel sent again, one loss, failures, redeliveries, a proxy and money taken at the door. Everything through the API, with the worker running.
 */
describe('a period by post for which C is 311', () => {
  let stage: Stage;
  let person = 5000;
  const filed: Sent[] = [];
  const out: Sent[] = [];
  let missing: Sent | undefined;
  let incompleteOne: Sent | undefined;
  let lastMorning: Post | undefined;
  const report = async () => headlineIn(await (await stage.as('binh.vy'))('getHeadlineCounts', PILOT)).figures;
  const next = () => {
    person += 1;
    return person;
  };

  /** Everybody signs in anew: a session does not live for a week. */
  const at = async (instant: string): Promise<Post> => {
    stage.setClock(instant);
    for (const job of JOBS) await stage.test.owner('select graphile_worker.add_job($1)', [job]);
    const [collector = stage.anyone, manager = stage.anyone, clerk = stage.anyone, officer = stage.anyone] = await team(stage, 'tam.vy', 'hien.vy', 'lan.vy', 'binh.vy');
    const [specialist = stage.anyone, head = stage.anyone, leader = stage.anyone, seal = stage.anyone] = await team(stage, 'cv.tckh.vy', 'tp.tckh.vy', 'lanhdao.vy', 'vanthu.vy');
    const oneStopId = said(await officer('whoAmI'), HERE).unit.id;
    const officeId = said(await collector('whoAmI'), HERE).unit.id;
    return { collector, manager, clerk, officer, officerId: await staffIdOf(officer), managerId: await staffIdOf(manager), oneStopId, officeId, department: { specialist, head, leader, seal } };
  };

  beforeAll(async () => {
    stage = await openStory(import.meta.url, '2020-11-02T08:00:00+07:00');
    await stage.work();
  });
  afterAll(() => stage.close());

  it('nothing is counted before anything has happened', async () => {
    expect(await report()).toMatchObject({ C: 0, C1: 0, CFiled: 0, CDelivered: 0 });
  });

  it('eight mornings, twenty parcels each: taken at the post office, carried in a bag, filed by the biên bản or refused at the joint count', async () => {
    for (const [index, day] of MORNINGS.entries()) {
      const post = await at(`${day}T08:00:00+07:00`);
      const parcels: Sent[] = [];
      for (let one = 0; one < PARCELS_A_MORNING; one += 1) parcels.push(await takeParcel(post.collector, post.oneStopId, next(), AREA, one < 16));
      const bag = await packBag(post.collector, 'filing', post.oneStopId, parcels, { to: 'self' });
      const [refused, incomplete, absent, ...good] = parcels;
      if (!refused || !incomplete || !absent) throw new Error('three parcels at least');
      if (index === 0) [missing, incompleteOne] = [absent, incomplete];
      stage.setClock(`${day}T09:30:00+07:00`);
      const lines = [...good, ...(index === 0 ? [] : [absent])].map((one) => ({ postingNo: one.postingNo, finding: 'filed' }));
      const counted = await countIn(post.officer, bag.id, [
        ...lines,
        index < 6 ? { postingNo: refused.postingNo, finding: 'refusal', reason: 'Không thuộc thẩm quyền giải quyết của huyện' } : { postingNo: refused.postingNo, finding: 'filed' },
        index < 4 ? { postingNo: incomplete.postingNo, finding: 'supplement', reason: 'Giấy đề nghị chưa có chữ ký', wanted: [{ no: 1, what: 'Chưa có chữ ký của chủ hộ' }] } : { postingNo: incomplete.postingNo, finding: 'filed' },
      ]);
      filed.push(...parcels.filter((one) => counted.filed.some((line) => line.postingNo === one.postingNo)));
      expect(counted.filed.every((line) => line.code !== null && line.dueDay !== null)).toBe(true);
      expect(counted.incidents.map((incident) => incident.difference)).toEqual(index === 0 ? ['missing'] : []);
    }
    expect(filed).toHaveLength(149);
    expect(await report()).toMatchObject({ C: 160, C1: 160, CFiled: 149, CDelivered: 0 });
  });

  it('what was not in the bag is declared lost: it stays in C, is never filed, and the agency is told what was inside', async () => {
    const post = await at('2020-12-23T08:00:00+07:00');
    const lost = given(missing);
    const told = await actOn(post.manager, 'reportLoss', lost.shipmentId, { minutesNo: '01/BB-BĐVY', account: 'Không thấy trong túi khi kiểm đếm tại Một cửa ngày 03/11/2020' });
    expect(said(told, Type.Object({ state: Type.String(), papers: Type.Array(Type.Object({ originals: Type.Integer() })) }))).toMatchObject({ state: 'lost', papers: [{ originals: 1 }] });
    expect(await report()).toMatchObject({ C: 160, CFiled: 149 });
  });

  it('a parcel asked to be completed is brought back and sent again: filed now, and no new count', async () => {
    const post = await at('2020-12-24T08:00:00+07:00');
    const first = given(incompleteOne);
    const again = await sendAgain(post.collector, post.oneStopId, first, AREA);
    const bag = await packBag(post.collector, 'filing', post.oneStopId, [again], { to: 'self' });
    expect((await countIn(post.officer, bag.id, [{ postingNo: again.postingNo, finding: 'filed' }])).filed.map((line) => line.dossierId)).toEqual([first.dossierId]);
    expect(await report()).toMatchObject({ C: 160, C1: 160, CFiled: 150 });
  });

  it('results go home: those booked both ways and those of the counter; taken over with a civil servant, 311 turns in all', async () => {
    const post = await at('2020-12-28T08:00:00+07:00');
    const atCounter: { id: string; person: number }[] = [];
    for (let one = 0; one < 34; one += 1) {
      const brought = next();
      atCounter.push({ id: await receiveAtCounter(post.officer, brought), person: brought });
    }
    const homeward: { one: Sent; shipmentId: string }[] = [];
    for (const one of filed) {
      const back = (await seeShipment(post.officer, one.shipmentId)).sibling;
      if (back) homeward.push({ one, shipmentId: back.id });
    }
    expect(homeward).toHaveLength(117);
    await solveAll(post.officer, post.department, [...homeward.map(({ one }) => one.dossierId), ...atCounter.map((one) => one.id)], '2020');
    for (const { one, shipmentId } of homeward) out.push(await takeBooked(post.clerk, shipmentId, post.officerId, one.person));
    for (const [index, one] of atCounter.entries()) out.push(await takeResult(post.clerk, post.officerId, one, AREA, index < 12));
    expect(await report()).toMatchObject({ C: 311, C1: 194, CFiled: 150, CDelivered: 0 });
  });

  it('delivered at the door: money taken, a proxy with her paper, failures and redeliveries; three go back to the agency', async () => {
    const post = await at('2020-12-29T08:00:00+07:00');
    const bag = await packBag(post.clerk, 'transport', post.officeId, out, { to: 'courier', courierId: post.managerId });
    await countIn(post.collector, bag.id, out.map((one) => ({ postingNo: one.postingNo, finding: 'accepted' })));
    await scan(post.collector, 'OUT_FOR_DELIVERY', out);
    const none = { fee: 0, postage: 0, thirdParty: 0 };
    said(await post.collector('openCashSession', { counted: none }), Type.Object({ id: Type.String() }));
    const [never1, never2, never3, later1, later2, proxied, ...plain] = out;
    const nobody = [given(never1), given(never2), given(never3)];
    const tomorrow = [given(later1), given(later2)];
    await scan(post.collector, 'ATTEMPT_FAILED', [...nobody, ...tomorrow], { reason: 'absent' });
    for (const one of [...nobody, ...tomorrow]) said(await actOn(post.collector, 'inviteReceiver', one.shipmentId, { way: 'phone' }), Type.Object({}));
    const proxy = { role: 'proxy', name: 'Nguyễn Thị Mến', idKind: 'CCCD', idNumber: '024185004321', authority: 'authorisationPaper', authorityNote: 'Giấy ủy quyền ngày 28/12/2020' };
    said(await deliver(post.collector, given(proxied), { taker: proxy }), Type.Object({}));
    let taken = 0;
    for (const one of plain) {
      const owed = (await seeShipment(post.collector, one.shipmentId)).price.codVnd;
      if (owed > 0) expect(refusalOf(await deliver(post.collector, one))).toBe('409 postal.codUnpaid');
      const payments = owed > 0 ? { payments: [{ purse: 'postage', method: 'cash', amountVnd: owed }] } : {};
      said(await deliver(post.collector, one, payments), Type.Object({ dossierStatus: Type.Literal(10) }));
      taken += owed;
    }
    expect(taken).toBe(12 * 26_000);
    expect(await report()).toMatchObject({ C: 311, CDelivered: 146 });

    const again = await at('2020-12-31T08:00:00+07:00');
    await scan(again.collector, 'OUT_FOR_DELIVERY', tomorrow);
    for (const one of tomorrow) said(await deliver(again.collector, one), Type.Object({ dossierStatus: Type.Literal(10) }));
    for (const one of nobody) said(await actOn(again.collector, 'inviteReceiver', one.shipmentId, { way: 'notice' }), Type.Object({}));
    for (const one of nobody) expect(refusalOf(await actOn(again.collector, 'startReturn', one.shipmentId, { reason: 'undelivered' }))).toBe('409 postal.giveBackTooSoon');

    const late = await at('2021-01-06T08:00:00+07:00');
    lastMorning = late;
    for (const one of nobody) said(await actOn(late.collector, 'startReturn', one.shipmentId, { reason: 'undelivered' }), Type.Object({}));
    const home = await packBag(late.collector, 'giveBack', late.oneStopId, nobody, { to: 'self' });
    await countIn(late.officer, home.id, nobody.map((one) => ({ postingNo: one.postingNo, finding: 'accepted' })));
    for (const one of nobody) expect(await look(late.officer, one.dossierId)).toMatchObject({ status: 9 });
    expect(await report()).toMatchObject({ C: 311, C1: 194, CFiled: 150, CDelivered: 148 });
  });

  it('sent a second time and delivered it is no new turn; the figures of the definitions stand', async () => {
    if (!lastMorning) throw new Error('nobody is at work');
    const post = lastMorning;
    stage.setClock('2021-01-06T09:00:00+07:00');
    const [first] = out;
    const second = await takeResult(post.clerk, post.officerId, { id: given(first).dossierId, person: given(first).person }, AREA);
    const bag = await packBag(post.clerk, 'transport', post.officeId, [second], { to: 'courier', courierId: post.managerId });
    await countIn(post.collector, bag.id, [{ postingNo: second.postingNo, finding: 'accepted' }]);
    await scan(post.collector, 'OUT_FOR_DELIVERY', [second]);
    said(await deliver(post.collector, second), Type.Object({ dossierStatus: Type.Literal(10) }));
    expect(await report()).toMatchObject({ C: 311, C1: 194, CFiled: 150, CDelivered: 149 });
    const held = await stage.test.owner('select kind, holder_kind as holder, count(*)::int as items from custody_item group by 1, 2 order by 1, 2');
    expect(held.map(({ kind, holder, items }) => `${String(kind)} ${String(holder)} ${String(items)}`)).toEqual(['papers bag 1', 'papers staff 194', 'result citizen 149', 'result unit 2']);
  });

  it('the worker did all it was asked meanwhile, and none of it failed', async () => {
    const left = () => stage.test.owner('select task_identifier, last_error from graphile_worker.jobs where task_identifier = any($1)', [JOBS]);
    await expect.poll(left, { timeout: 30_000, interval: 100 }).toEqual([]);
  });
});
