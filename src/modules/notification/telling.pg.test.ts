import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { MONDAY, refusalOf, type Desk } from '#modules/dossier/fixture/desk.ts';
import { REASON } from '#modules/dossier/fixture/day.ts';
import { requestSupplement } from '#modules/dossier/service/supplements.ts';
import { note } from '#modules/journal/service.ts';
import { startOutside, type Outside } from '#test/message-outside.ts';
import { strangersDone } from '#test/strangers.ts';
import { arrangeTelling, later, MAIL, PHONE, type Telling } from './fixture/telling.ts';
import { CALL_OUTCOMES, CALL_STATES } from './rules/calls.ts';
import { CHANNELS, MESSAGE_FAILURES, MESSAGE_STATES, OUTWARD, WANTS, WAYS } from './rules/channels.ts';
import { listCallTasks, resendMessage, settleCallTask } from './service/calling.ts';
import { followJournal } from './service/following.ts';
import { getContactChoice, listMessagesOfCitizen, listMessagesOfDossier, listMyMessages, saveContactChoice } from './service/reading.ts';

let outside: Outside;
let telling: Telling;

beforeAll(async () => {
  outside = await startOutside();
  telling = await arrangeTelling(import.meta.url, outside);
});
afterAll(async () => {
  await outside.kill();
  await telling.house.close();
});
beforeEach(() => telling.clear());

test('the database knows the same words as the rules', async () => {
  const same = async (constraint: string, words: readonly string[]) => expect(await telling.house.allowed(constraint)).toEqual(words.toSorted());
  await same('message_channel', CHANNELS);
  await same('message_state', MESSAGE_STATES);
  await same('message_failure', MESSAGE_FAILURES);
  await same('call_task_why', MESSAGE_FAILURES);
  await same('call_task_state', CALL_STATES);
  await same('call_task_outcome', CALL_OUTCOMES);
  await same('contact_choice_way', WAYS);
  await same('contact_choice_wants', WANTS);
  await same('message_channel_name', OUTWARD);
});

describe('of an act', () => {
  test('nothing is made while it is done; afterwards one message, however many followers run', async () => {
    const id = await telling.receive();
    expect(await telling.toldOf(id)).toEqual([]);
    await Promise.all([telling.follow(), telling.follow(), telling.follow()]);
    expect(await telling.toldOf(id)).toMatchObject([{ template: 'received', channel: 'sms', to: '098****321', state: 'waiting', obligatory: false }]);
  });

  test('that is entered before and committed after another, a message is made all the same', async () => {
    const [slow, quick] = [await telling.receive(), await telling.receive()];
    await telling.follow();
    const entered = Promise.withResolvers<void>();
    const commit = Promise.withResolvers<void>();
    const entering = telling.house.write({ as: telling.desk.mai, now: MONDAY }, async (ctx) => {
      await note(ctx, { kind: 'dossier.stopped', dossierId: slow });
      entered.resolve();
      await commit.promise;
    });
    await entered.promise;
    await telling.noteOf('dossier.stopped', quick);
    await strangersDone(telling.house);
    await telling.asHouse((ctx) => followJournal(ctx, () => undefined));
    commit.resolve();
    await entering;
    await telling.follow();
    for (const id of [slow, quick]) expect((await telling.toldOf(id)).map(({ template }) => template).toSorted()).toEqual(['received', 'stopped']);
  });

  test('the words hold a code, days and a place, and nothing about a person or her matter', async () => {
    const { id, code } = await telling.day.received(telling.somebody({ ...PHONE, ...MAIL }));
    await telling.follow();
    const [message] = await telling.toldOf(id);
    expect(message?.text).toContain(code);
    expect(message?.text).toContain('18/02/2021');
    for (const word of ['Hoa', '024185000', '0987654321', 'hộ kinh doanh', 'Bích Động']) expect(`${message?.subject} ${message?.text}`).not.toContain(word);
    expect(JSON.stringify(await telling.house.owner(`select facts from journal_entry where kind like 'notification%'`))).not.toContain('Hoa');
  });

  test('of a paper book entered afterwards nobody is told', async () => {
    const id = await telling.receive();
    await telling.house.write({ as: telling.desk.mai, now: MONDAY }, (ctx) => note(ctx, { kind: 'dossier.stopped', dossierId: id, happenedAt: new Date('2021-02-03T09:00:00+07:00') }));
    await telling.follow();
    expect((await telling.toldOf(id)).map((one) => one.template)).toEqual(['received']);
  });

  test('whom nothing electronic reaches is called where the law wants her told, and not for a courtesy', async () => {
    const id = await telling.asked({});
    await telling.follow();
    expect(await telling.toldOf(id)).toMatchObject([{ template: 'supplementAsked', channel: 'none', to: null, state: 'failed', failure: 'noContact', call: 'open', obligatory: true }]);
    expect(await telling.callsOf()).toMatchObject([{ dossierId: id, why: 'noContact', name: 'Trần Thị Hoa', phone: null, address: 'Bích Động, Việt Yên', state: 'open' }]);
  });

  test('a telephone of the staff is nobody’s: who typed her own for a citizen is not told instead of her', async () => {
    await telling.house.owner(`update staff set phone = '0987 000 111' where id = $1`, [telling.desk.lan.staffId]);
    const id = await telling.asked({ phone: '0987000111' });
    await telling.follow();
    expect(await telling.toldOf(id)).toMatchObject([{ channel: 'none', failure: 'noContact' }]);
  });

  test('a fault while one message is made fails that one, is told and called, and holds up no other', async () => {
    await telling.house.owner(`alter table message_person add constraint odd check (phone is distinct from '0912345678')`);
    const odd = await telling.asked({ phone: '0912345678' });
    const id = await telling.asked(PHONE);
    const faults: unknown[] = [];
    await telling.follow(MONDAY, (thrown) => faults.push(thrown));
    await telling.house.owner('alter table message_person drop constraint odd');
    expect(faults).toMatchObject([{ constraint: 'odd' }, { constraint: 'odd' }]);
    expect((await telling.toldOf(id)).map(({ template, state }) => [template, state])).toEqual([['supplementAsked', 'waiting'], ['received', 'waiting']]);
    const unmade = { channel: 'none', to: null, state: 'failed', failure: 'couldNotBeMade', maySayAgain: false, call: 'open' };
    expect(await telling.toldOf(odd)).toMatchObject([{ template: 'supplementAsked', ...unmade }, { template: 'received', ...unmade }]);
    expect((await telling.callsOf()).map(({ dossierId, why }) => [dossierId, why])).toEqual([[odd, 'couldNotBeMade'], [odd, 'couldNotBeMade']]);
  });

  test('of a dossier whose reception was cancelled only that is told', async () => {
    const id = await telling.receive();
    await telling.follow();
    await telling.house.owner(`update dossier set cancelled_at = $2, cancel_reason = 'thử' where id = $1`, [id, MONDAY]);
    await telling.house.write({ as: telling.desk.mai, now: MONDAY }, (ctx) => note(ctx, { kind: 'dossier.receptionCancelled', dossierId: id }));
    await telling.send();
    expect((await telling.toldOf(id)).map(({ template, state, failure }) => [template, state, failure])).toEqual([['receptionCancelled', 'sent', null], ['received', 'failed', 'overtaken']]);
    expect(await telling.callsOf()).toEqual([]);
  });

  test('the act itself asks and the specialist’s request is told with its count', async () => {
    const id = await telling.day.handedOver();
    await telling.day.act(telling.desk.hung, MONDAY, id, (ctx, of) => requestSupplement(ctx, { ...of, stage: 'examination', papers: [{ no: 1 }], reason: REASON, respondBy: '2021-02-26' }));
    await telling.follow();
    expect((await telling.toldOf(id)).find((one) => one.template === 'supplementAsked')?.text).toMatch(/đề nghị bổ sung 1 giấy tờ/);
  });
});

describe('a citizen', () => {
  const choose = async (choice: { way: 'auto' | 'sms' | 'email'; language: 'vi' | 'en'; wants: 'all' | 'obligatory' }) => {
    const added = telling.somebody(PHONE);
    const idNumber = added.parties[0]?.idNumber ?? '';
    const { citizen } = await telling.house.addCitizen({ idNumber, phone: '0911222333', now: MONDAY });
    await telling.house.owner(`update citizen set email = 'rieng@vidu.vn' where id = $1`, [citizen.citizenId]);
    await telling.house.write({ citizen, now: MONDAY }, (ctx) => saveContactChoice(ctx, choice));
    return { citizen, id: (await telling.day.received(added)).id };
  };

  test('is told in her language, by the way she chose, and reads it in her own list', async () => {
    const { citizen, id } = await choose({ way: 'email', language: 'en', wants: 'all' });
    await telling.follow();
    expect(await telling.toldOf(id)).toMatchObject([{ channel: 'email', to: 'r***@vidu.vn', language: 'en' }]);
    const mine = await telling.house.write({ citizen, now: MONDAY }, (ctx) => listMyMessages(ctx, {}));
    expect(mine.rows).toMatchObject([{ dossierId: id, channel: 'email', state: 'waiting' }]);
    expect(mine.rows[0]?.text).toMatch(/received dossier/);
    expect(await telling.asMai((ctx) => listMessagesOfCitizen(ctx, { id: citizen.citizenId }))).toMatchObject({ rows: [{ dossierId: id }] });
    const { citizen: other } = await telling.house.addCitizen({ now: MONDAY });
    expect((await telling.house.write({ citizen: other, now: MONDAY }, (ctx) => listMyMessages(ctx, {}))).rows).toEqual([]);
    expect((await telling.house.write({ as: telling.desk.stranger, now: MONDAY }, (ctx) => listMessagesOfCitizen(ctx, { id: citizen.citizenId }))).rows).toEqual([]);
    expect((await telling.house.write({ as: telling.desk.lan, now: MONDAY }, (ctx) => listMessagesOfCitizen(ctx, { id: citizen.citizenId }))).rows).toEqual([]);
  });

  test('who wants no more than must be is told of what must be only', async () => {
    const { citizen, id } = await choose({ way: 'auto', language: 'vi', wants: 'obligatory' });
    await telling.house.write({ as: telling.desk.mai, now: MONDAY }, (ctx) => note(ctx, { kind: 'dossier.supplementRequested', dossierId: id, facts: { papers: 1 } }));
    await telling.follow();
    expect((await telling.toldOf(id)).map((one) => one.template)).toEqual(['supplementAsked']);
    expect(await telling.house.write({ citizen, now: MONDAY }, (ctx) => getContactChoice(ctx))).toEqual({ way: 'auto', language: 'vi', wants: 'obligatory', phone: '091****333', email: 'r***@vidu.vn', quietFrom: '21:00', quietTo: '07:00' });
  });

  test('nobody is asked how she was served who did not agree to be asked', async () => {
    const id = await telling.receive();
    await telling.house.write({ as: telling.desk.mai, now: MONDAY }, (ctx) => note(ctx, { kind: 'reception.resultReturned', dossierId: id }));
    await telling.follow();
    expect((await telling.toldOf(id)).map((one) => one.template).toSorted()).toEqual(['received', 'returned']);
  });
});

describe('a call', () => {
  const call = async () => {
    const id = await telling.asked({ phone: '02043874000' });
    await telling.follow();
    return { dossierId: id, task: (await telling.callsOf()).find((one) => one.dossierId === id) };
  };

  test('stays open while she is not reached, keeps how often, and ends with what it came to', async () => {
    const { task } = await call();
    const id = task?.id ?? '';
    expect(task).toMatchObject({ phone: '02043874000', tries: 0 });
    expect(await telling.asMai((ctx) => settleCallTask(ctx, { id, outcome: 'notReached' }))).toMatchObject({ state: 'open', tries: 1 });
    expect(await refusalOf(telling.asMai((ctx) => settleCallTask(ctx, { id, outcome: 'noWay', note: 'không nghe máy' })))).toBe('notification.callAgain');
    expect(await telling.asMai((ctx) => settleCallTask(ctx, { id, outcome: 'told' }), later(5))).toMatchObject({ state: 'settled', outcome: 'told', tries: 2, settledBy: 'Mai', phone: null });
    expect(await refusalOf(telling.asMai((ctx) => settleCallTask(ctx, { id, outcome: 'told' })))).toBe('notification.callSettled');
    expect((await telling.asMai((ctx) => listCallTasks(ctx, { state: 'settled' }))).rows).toMatchObject([{ id, settledAt: later(5) }]);
  });

  test('is the unit’s own; the post’s staff see those of open dossiers they received', async () => {
    const { task } = await call();
    const of = (as: Desk['mai']) => telling.house.write({ as, now: MONDAY }, (ctx) => listCallTasks(ctx, {}));
    expect((await of(telling.desk.stranger)).rows).toEqual([]);
    expect((await of(telling.desk.lan)).rows).toEqual([]);
    expect(await refusalOf(telling.house.write({ as: telling.desk.stranger, now: MONDAY }, (ctx) => settleCallTask(ctx, { id: task?.id ?? '', outcome: 'told' })))).toBe('notification.callUnknown');
    expect(await refusalOf(telling.house.write({ as: telling.desk.stranger, now: MONDAY }, (ctx) => resendMessage(ctx, { id: task?.messageId ?? '' })))).toBe('notification.unknown');
    expect(await refusalOf(telling.asMai((ctx) => resendMessage(ctx, { id: task?.messageId ?? '' })))).toBe('notification.nowhere');
    await telling.house.owner(`update dossier set receiver_id = $2, receiver_employer = 'post' where id = $1`, [task?.dossierId, telling.desk.lan.staffId]);
    expect((await of(telling.desk.lan)).rows).toMatchObject([{ id: task?.id }]);
  });

  test('of another unit’s dossier shows no messages', async () => {
    const { dossierId } = await call();
    expect(await refusalOf(telling.house.write({ as: telling.desk.stranger, now: MONDAY }, (ctx) => listMessagesOfDossier(ctx, { id: dossierId })))).toBe('dossier.unknown');
  });
});
