import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '#kernel/actor.ts';
import { importCalendar } from '#modules/calendar/service/import-calendar.ts';
import { openHouse, type TestHouse } from '#test/house.ts';
import { type Day, REASON, dayAt } from './fixture/day.ts';
import { type Desk, arrangeDesk, at, refusalOf } from './fixture/desk.ts';
import { apologise } from './service/apologise.ts';
import { dossierView } from './service/read-dossier.ts';
import { cancelDossier } from './service/reception-moves.ts';
import { listAppointmentsToReview, reviewAppointment } from './service/review-appointments.ts';

const NOTICE = at('2027-02-02', '08:00');
const AFTER = at('2027-02-02', '09:00');
const TET = ['02-05', '02-06', '02-07', '02-08', '02-09', '02-10'];
const REST = ['01-01', '04-16', '04-30', '05-01', '05-03', '09-02', '11-24'];

let house: TestHouse;
let desk: Desk;
let day: Day;
let admin: Actor;
const ids = { kept: '', moved: '', early: '', old: '', cancelled: '', between: '' };

beforeAll(async () => {
  house = await openHouse(import.meta.url);
  desk = await arrangeDesk(house);
  day = dayAt(house, desk);
  admin = await house.addActor('SYS_ADMIN', desk.district);
  ids.old = (await day.received({}, at('2026-12-21', '09:00'))).id;
  ids.early = (await day.received({}, at('2027-01-04', '09:00'))).id;
  ids.kept = (await day.received({}, at('2027-02-01', '09:00'))).id;
  ids.moved = (await day.received({}, at('2027-02-01', '09:30'))).id;
  ids.cancelled = (await day.received({}, at('2027-02-01', '10:00'))).id;
  await house.write({ as: desk.mai, now: at('2027-02-01', '10:05') }, (ctx) => cancelDossier(ctx, { dossierId: ids.cancelled, expectedVersion: 1, reason: REASON }));
});
afterAll(() => house.close());

function announce(now: Date, ...more: string[]) {
  const off = { '2027': [...REST, ...TET, ...more].toSorted() };
  return house.write({ as: admin, now }, (ctx) => importCalendar(ctx, { off, years: { '2027': { status: 'issued', notice: 'Thông báo thử 1/TB', source: 'thử nghiệm' } } }));
}

async function listed(as: Actor = desk.mai, input: Parameters<typeof listAppointmentsToReview>[1] = {}) {
  return house.write({ as, now: AFTER }, (ctx) => listAppointmentsToReview(ctx, input));
}

function decide(as: Actor, id: string, step: 'keep' | 'move', now = AFTER) {
  return day.act(as, now, id, (ctx, of) => reviewAppointment(ctx, { ...of, step, reason: REASON, documentNo: '12/TB' }));
}

describe('when the notice of a provisional year comes', () => {
  test('before it nothing is to be decided, and a decision is refused', async () => {
    expect((await listed()).rows).toEqual([]);
    expect(await refusalOf(decide(desk.mai, ids.kept, 'keep', at('2027-02-01', '11:00')))).toBe('dossier.appointmentStands');
  });

  test('the open appointments it touches are listed due first with both days and the reason, and none has moved', async () => {
    await announce(NOTICE, '02-04');
    const promised = { dueDay: '2027-02-04', dueAt: at('2027-02-04', '09:15'), provisional: true, countedFrom: at('2027-02-02', '08:10') };
    ids.between = (await day.received({ promised }, at('2027-02-02', '08:10'))).id;
    await day.received({}, at('2027-02-02', '08:20'));
    const { rows, next } = await listed();
    expect(rows.map((row) => [row.id, row.dueDay, row.calendarDay, row.why])).toEqual([
      [ids.early, '2027-01-07', '2027-01-07', 'yearIssued'],
      [ids.kept, '2027-02-04', '2027-02-11', 'dayChanged'],
      [ids.moved, '2027-02-04', '2027-02-11', 'dayChanged'],
      [ids.between, '2027-02-04', '2027-02-12', 'dayChanged'],
    ].toSorted());
    expect(next).toBeNull();
    expect(rows.find((row) => row.id === ids.kept)).toMatchObject({ version: 1, status: 2, ownerName: 'Nguyễn Thị Lành', provisional: true, calendarAt: at('2027-02-11', '09:00'), calendarProvisional: false });
  });

  test('the list goes page by page without gap or repeat, and refuses a strange page mark', async () => {
    const all = (await listed()).rows.map((row) => row.id);
    const first = await listed(desk.thanh, { limit: 3 });
    const second = await listed(desk.thanh, { limit: 3, after: first.next ?? '' });
    expect([...first.rows, ...second.rows].map((row) => row.id)).toEqual(all);
    expect([first.rows.length, second.next]).toEqual([3, null]);
    const marks = [['2027-02-03'], ['2027-02-30', desk.oneStop], ['0000-01-01', desk.oneStop], ['2027-02-03', 'x']].map((mark) => Buffer.from(JSON.stringify(mark)).toString('base64url'));
    for (const after of ['abc', ...marks]) expect(await refusalOf(listed(desk.mai, { after }))).toBe('input.cursorUnknown');
  });

  test('another unit sees nothing of it', async () => {
    expect((await listed(desk.stranger)).rows).toEqual([]);
  });

  test('the page of such a dossier offers both decisions to the officer and names the reason where there is none', async () => {
    const answers = async (id: string, as: Actor) => (await house.write({ as, now: AFTER }, (ctx) => dossierView(ctx, id))).moves.filter((one) => one.move === 'keepAppointment' || one.move === 'moveAppointment').map((one) => one.refusal?.code);
    expect(await answers(ids.kept, desk.mai)).toEqual([undefined, undefined]);
    expect(await answers(ids.early, desk.mai)).toEqual([undefined, 'dossier.appointmentSameDay']);
    expect(await answers(ids.old, desk.mai)).toEqual(['dossier.appointmentStands', 'dossier.appointmentStands']);
    expect(await answers(ids.kept, desk.hung)).toEqual(['dossier.notPermitted', 'dossier.notPermitted']);
    expect(await answers(ids.kept, desk.lan)).toEqual(['dossier.agencyOnly', 'dossier.agencyOnly']);
  });
});

describe('who may not decide', () => {
  test.each([
    ['a postal clerk', () => desk.lan, 'dossier.agencyOnly'],
    ['a specialist', () => desk.hung, 'dossier.notPermitted'],
    ['the leader', () => desk.binh, 'dossier.notPermitted'],
  ] as const)('%s is refused and the promise is untouched', async (_who, as, code) => {
    const before = await day.trace(ids.kept);
    expect(await refusalOf(decide(as(), ids.kept, 'move'))).toBe(code);
    expect(await day.trace(ids.kept)).toEqual(before);
  });

  test('for another unit the dossier does not exist, and an old version is told so', async () => {
    const asked = { id: ids.kept, step: 'keep', reason: REASON } as const;
    expect(await refusalOf(house.write({ as: desk.stranger, now: AFTER }, (ctx) => reviewAppointment(ctx, { ...asked, expectedVersion: 1 })))).toBe('dossier.unknown');
    expect(await refusalOf(house.write({ as: desk.mai, now: AFTER }, (ctx) => reviewAppointment(ctx, { ...asked, expectedVersion: 7 })))).toBe('dossier.stale');
  });

  test('the database keeps it too: no decision on a promise by staff of the post can be stored', async () => {
    const stored = house.owner(
      `insert into appointment (dossier_id, no, kind, due_day, due_at, provisional, counted_from, made_by, made_employer, made_at, calendar_day)
       values ($1, 9, 'calendarReview', '2027-02-11', now(), false, now(), $2, 'post', now(), '2027-02-11')`,
      [ids.kept, desk.lan.staffId],
    );
    await expect(stored).rejects.toThrow('post_never_apologises');
  });
});

describe('the decision', () => {
  test('to keep: the day stands, is no longer provisional, and the history shows what the calendar gave', async () => {
    const view = await decide(desk.mai, ids.kept, 'keep');
    expect(view.due).toEqual({ day: '2027-02-04', at: at('2027-02-04', '09:00'), provisional: false });
    expect(view.appointments).toMatchObject([
      { kind: 'first', dueDay: '2027-02-04', provisional: true, calendarDay: null },
      { kind: 'calendarReview', dueDay: '2027-02-04', provisional: false, calendarDay: '2027-02-11', reason: REASON, documentNo: '12/TB', countedFrom: at('2027-02-01', '09:00') },
    ]);
    expect(view.timeline.at(-1)).toMatchObject({ kind: 'dossier.appointmentKept', facts: { dueDay: '2027-02-04', calendarDay: '2027-02-11', why: 'dayChanged' } });
    expect(await refusalOf(decide(desk.mai, ids.kept, 'keep'))).toBe('dossier.appointmentStands');
  });

  test("to move: the day is the calendar's, the citizen is to be told, and the one re-appointment by apology is still free", async () => {
    await day.act(desk.hung, AFTER, ids.moved, (ctx, of) => apologise(ctx, { ...of, step: 'draft', reason: REASON, newDay: '2027-02-12' }));
    const view = await decide(desk.thanh, ids.moved, 'move');
    expect(view.due).toEqual({ day: '2027-02-11', at: at('2027-02-11', '09:30'), provisional: false });
    expect(view.appointments.map((one) => [one.kind, one.dueDay])).toEqual([['first', '2027-02-04'], ['calendarReview', '2027-02-11']]);
    expect(view.timeline.at(-1)).toMatchObject({ kind: 'dossier.appointmentMoved', facts: { before: '2027-02-04', dueDay: '2027-02-11', citizenToBeTold: true } });
    expect(view.apologies).toEqual([]);
    const again = await day.act(desk.hung, AFTER, ids.moved, (ctx, of) => apologise(ctx, { ...of, step: 'draft', reason: REASON, newDay: '2027-02-16' }));
    expect(again.apologies).toMatchObject([{ newDay: '2027-02-16' }]);
  });

  test('to move where the calendar gives the same day is refused; to keep takes the provisional mark away', async () => {
    expect(await refusalOf(decide(desk.mai, ids.early, 'move'))).toBe('dossier.appointmentSameDay');
    expect(await decide(desk.mai, ids.early, 'keep')).toMatchObject({ due: { day: '2027-01-07', provisional: false } });
  });

  test('takes the appointment off the list until the calendar gives yet another day', async () => {
    expect((await listed()).rows.map((row) => row.id)).toEqual([ids.between]);
    await announce(at('2027-02-02', '10:00'), '02-04', '02-11');
    const again = (await listed()).rows.filter((row) => row.id === ids.kept || row.id === ids.moved);
    expect(again.map((row) => [row.id, row.dueDay, row.calendarDay])).toEqual([[ids.kept, '2027-02-04', '2027-02-12'], [ids.moved, '2027-02-11', '2027-02-12']]);
  });
});
