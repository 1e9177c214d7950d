import { describe, expect, it } from 'vitest';
import { instantOf, type Day } from '#kernel/day.ts';
import type { Facts } from '#kernel/problem.ts';
import { calendar, hours } from '#modules/calendar/fixture/shipped.ts';
import type { Contribution } from './contribution.ts';
import type { Entry } from './entry.ts';
import { lifeOf } from './life.ts';
import type { Measure } from './measures.ts';

const timetableOf = () => ({ calendar, hours });

type Told = { readonly status?: number; readonly due?: Day; readonly at?: number; readonly channel?: 'counter' | 'online' | 'post'; readonly employer?: 'agency' | 'post' | null; readonly procedure?: string; readonly session?: boolean; readonly facts?: Facts };

/** One thing that happened to the dossier, at nine unless told (`at`: minutes of the day); `session`: in a session of help, not in the dossier. */
function entry(kind: string, day: Day, { status, due, at = 540, channel, employer = 'agency', procedure, session = false, facts = {} }: Told = {}): Entry {
  const moment = instantOf(day, at);
  return {
    id: `${kind} ${day} ${at}`, kind, unitId: 'mot-cua', subjectId: null, dossierId: session ? null : 'ho-so', sessionId: session ? 'phien' : null, employer, channel: channel ?? null, procedureCode: procedure ?? null, fieldCode: null,
    at: moment, day, known: day, recordedAt: moment, facts: { ...(status === undefined ? {} : { status }), ...(due === undefined ? {} : { promisedDay: due }), ...facts },
  };
}

/** What some measures were told for, as `day n`. */
function days(entries: readonly Entry[], ...measures: Measure[]): string[] {
  return lifeOf(entries, timetableOf).filter(({ measure }) => measures.includes(measure)).map(({ measure, day, n }) => (measures.length === 1 ? `${day} ${n}` : `${measure} ${day} ${n}`));
}

function about(entries: readonly Entry[]): Partial<Contribution> {
  const [first] = lifeOf(entries, timetableOf);
  return first ?? {};
}

const received = entry('dossier.received', '2021-02-01', { status: 2, due: '2021-02-04', channel: 'counter' });
const asked = (day: Day) => entry('dossier.supplementRequested', day, { status: 5 });
const brought = (day: Day, due: Day) => entry('dossier.supplementReceived', day, { status: 4, due });
const sealed = (day: Day) => entry('dossier.sealed', day, { status: 9 });

describe('where a dossier counts', () => {
  it('its procedure is the one it came with, its solver whoever had it last', () => {
    const prepared = entry('dossier.prepared', '2021-02-01', { status: 1, channel: 'counter', procedure: '2.000720', facts: { competentUnitId: 'phong-a' } });
    const moved = entry('dossier.received', '2021-02-01', { status: 2, at: 560, procedure: '1.001193', facts: { competentUnitId: 'phong-b' } });
    expect(about([prepared, moved])).toMatchObject({ key: 'ho-so', unitId: 'mot-cua', procedureCode: '2.000720', solverId: 'phong-b' });
  });

  it.each([
    ['counterAgency', [received]],
    ['counterPost', [entry('dossier.prepared', '2021-02-01', { channel: 'counter', employer: 'post', facts: { receiverEmployer: 'post' } })]],
    ['post', [entry('dossier.arrived', '2021-02-01', { channel: 'post' })]],
    ['onlineAlone', [entry('dossier.arrived', '2021-02-01', { channel: 'online', employer: null })]],
    ['onlineHelped', [entry('assistance.filled', '2021-02-01', { session: true, employer: 'post' }), entry('dossier.arrived', '2021-02-01', { channel: 'online', employer: null })]],
    ['onlineAlone', [entry('assistance.submitted', '2021-02-01', { session: true, employer: null }), entry('dossier.arrived', '2021-02-01', { channel: 'online', employer: null })]],
    ['onlineAlone', [entry('dossier.arrived', '2021-02-01', { channel: 'online', employer: null }), entry('assistance.tracked', '2021-02-03', { session: true, employer: 'post' })]],
  ] as const)('its way in is %s (%#): help with following it afterwards, and what nobody helped with, do not make it a helped filing', (slice, entries) => {
    expect(about(entries).slice).toBe(slice);
  });

  it('regardless of place only where it is said to be so', () => {
    const said = (nonTerritorial: boolean) => [entry('dossier.received', '2021-02-01', { status: 2, facts: { nonTerritorial } })];
    expect([days(said(true), 'nonTerritorial'), days(said(false), 'nonTerritorial')]).toEqual([['2021-02-01 1'], []]);
  });

  it('taken back by cancelling its reception, nowhere', () => {
    expect(lifeOf([received, entry('dossier.receptionCancelled', '2021-02-01', { status: 2, at: 600 })], timetableOf)).toEqual([]);
  });
});

describe('how it came and went', () => {
  it.each([
    ['dossier.received', 2],
    ['dossier.refused', 3],
    ['dossier.withdrawalAccepted', 8],
  ])('waits from the day it arrived until %s', (kind, status) => {
    const entries = [entry('dossier.arrived', '2021-02-01', { status: 1, channel: 'online' }), entry(kind, '2021-02-03', { status })];
    expect(days(entries, 'arrived', 'waiting')).toEqual(['arrived 2021-02-01 1', 'waiting 2021-02-01 1', 'waiting 2021-02-03 -1']);
  });

  it.each([
    ['early', '2021-02-03'],
    ['onTime', '2021-02-04'],
    ['late', '2021-02-05'],
  ] as const)('ended %s on %s, promised for 4/2', (how, day) => {
    expect(days([received, sealed(day)], 'early', 'onTime', 'late')).toEqual([`${how} ${day} 1`]);
  });

  it('without a promise it is on time whenever it ends, and never overdue', () => {
    const unpromised = [entry('dossier.received', '2021-02-01', { status: 2 }), sealed('2021-03-30')];
    expect(days(unpromised, 'early', 'onTime', 'late', 'overdue')).toEqual(['onTime 2021-03-30 1']);
  });

  it('is judged by the day promised when it ended, not by one written down afterwards; a correction changes no first end', () => {
    const corrected = [received, sealed('2021-02-04'), entry('dossier.returned', '2021-02-05', { status: 10 }), entry('dossier.correctionSigned', '2021-02-20', { status: 4, due: '2021-02-02' }), sealed('2021-02-22')];
    expect(days(corrected, 'early', 'onTime', 'late', 'corrected', 'ended')).toEqual(['onTime 2021-02-04 1', 'ended 2021-02-04 1', 'corrected 2021-02-20 1']);
  });

  it('a refusal on the merits is an end like a result; taken back it is withdrawn, ended otherwise stopped', () => {
    const end = (kind: string) => days([received, entry(kind, '2021-02-05', { status: 8 })], 'late', 'withdrawn', 'stopped', 'leftLate');
    expect([end('dossier.refusedOnMerits'), end('dossier.withdrawalAccepted'), end('dossier.stopped')]).toEqual([
      ['late 2021-02-05 1'], ['withdrawn 2021-02-05 1', 'leftLate 2021-02-05 1'], ['stopped 2021-02-05 1', 'leftLate 2021-02-05 1'],
    ]);
  });

  it('an apology is one of a late end when it was entered before that end', () => {
    const apology = (day: Day) => entry('dossier.apologyEntered', day, { status: 4 });
    expect(days([received, apology('2021-02-04'), sealed('2021-02-08')], 'late', 'lateApology')).toEqual(['late 2021-02-08 1', 'lateApology 2021-02-08 1']);
    expect(days([received, apology('2021-02-03'), sealed('2021-02-04')], 'lateApology')).toEqual([]);
    expect(days([received, sealed('2021-02-08'), apology('2021-02-09')], 'lateApology')).toEqual([]);
  });

  it('right the first time: nothing was asked for, neither before acceptance nor after', () => {
    const noticed = [entry('dossier.prepared', '2021-01-29', { status: 1 }), entry('dossier.incompleteNoticed', '2021-01-29', { status: 5, at: 600 }), received, sealed('2021-02-03')];
    expect([days([received, sealed('2021-02-03')], 'firstTimeRight'), days(noticed, 'firstTimeRight'), days([received, asked('2021-02-02'), brought('2021-02-03', '2021-02-08'), sealed('2021-02-05')], 'firstTimeRight')]).toEqual([['2021-02-03 1'], [], []]);
  });

  it('minutes count from its first entry to acceptance, and from there to its end, on the day they were over', () => {
    const entries = [entry('dossier.arrived', '2021-02-01', { status: 1, at: 480 }), entry('dossier.received', '2021-02-01', { status: 2, at: 525 }), entry('dossier.sealed', '2021-02-02', { status: 9, at: 535 })];
    expect(days(entries, 'minutesToAccept', 'minutesToEnd')).toEqual(['minutesToAccept 2021-02-01 45', `minutesToEnd 2021-02-02 ${24 * 60 + 10}`]);
  });
});

describe('as index 766 reads an end', () => {
  const done = (entries: readonly Entry[]) => days(entries, 'done766OnTime', 'done766Late', 'done766OneRequest');

  it('never asked for more, the receipt decides', () => {
    expect([done([received, sealed('2021-02-04')]), done([received, sealed('2021-02-05')])]).toEqual([['done766OnTime 2021-02-04 1'], ['done766Late 2021-02-05 1']]);
  });

  it('asked once, the calendar decides later; asked twice, it is overdue however early it ended', () => {
    const once = [received, asked('2021-02-02'), brought('2021-02-02', '2021-02-05')];
    expect(done([...once, sealed('2021-02-03')])).toEqual(['done766OneRequest 2021-02-03 1']);
    expect(done([...once, asked('2021-02-03'), brought('2021-02-03', '2021-02-08'), sealed('2021-02-04')])).toEqual(['done766Late 2021-02-04 1']);
  });
});

describe('while it is open', () => {
  it('is in time through its promised day and overdue from the day after, until it ends', () => {
    expect(days([received, sealed('2021-02-09')], 'inTime', 'overdue')).toEqual(['inTime 2021-02-01 1', 'inTime 2021-02-05 -1', 'overdue 2021-02-05 1', 'overdue 2021-02-09 -1']);
  });

  it('nothing is overdue while papers are awaited, or an obligation whose time the law leaves out; while any other obligation is, it is', () => {
    const waits = (excludeWaiting: boolean) => [received, entry('dossier.obligationRequested', '2021-02-02', { status: 6, facts: { excludeWaiting } })];
    expect([days([received, asked('2021-02-02')], 'overdue'), days(waits(true), 'overdue'), days(waits(false), 'overdue')]).toEqual([[], [], ['2021-02-05 1']]);
  });

  it('of several things on one day the last decides', () => {
    const sameDay = [received, asked('2021-02-02'), entry('dossier.supplementReceived', '2021-02-02', { status: 4, due: '2021-02-03', at: 600 })];
    expect(days(sameDay, 'overdue')).toEqual(['2021-02-04 1']);
  });

  it('what was entered before every entry told the promised day is read by its kind', () => {
    const old = (kind: string) => [entry('dossier.received', '2021-02-01', { status: 2, facts: { dueDay: '2021-02-04' } }), entry(kind, '2021-02-02', { status: 4, facts: { dueDay: '2021-02-10' } })];
    expect([days(old('dossier.appointmentMoved'), 'overdue'), days(old('dossier.apologyEntered'), 'overdue'), days(old('dossier.assigned'), 'overdue')]).toEqual([['2021-02-11 1'], ['2021-02-11 1'], ['2021-02-05 1']]);
  });
});

describe('how the result went', () => {
  const returned = (day: Day) => entry('dossier.returned', day, { status: 10, at: 600 });

  it.each([
    ['returnedCounter', [entry('reception.resultReturned', '2021-02-05')]],
    ['returnedPost', [entry('postal.outDelivered', '2021-02-05', { employer: 'post' }), entry('reception.resultReturned', '2021-02-05', { at: 610 })]],
    ['returnedElectronic', []],
  ] as const)('%s, once, on the day it was first out', (measure, acts) => {
    const entries = [received, sealed('2021-02-04'), ...acts, returned('2021-02-05'), entry('dossier.correctionSigned', '2021-02-08', { status: 4 }), returned('2021-02-12')];
    expect(days(entries, 'returnedCounter', 'returnedPost', 'returnedElectronic')).toEqual([`${measure} 2021-02-05 1`]);
  });

  it('sent as a file twice, it is an electronic result once, on the first day', () => {
    const sent = (day: Day) => entry('citizen.resultSent', day);
    expect(days([received, sealed('2021-02-03'), sent('2021-02-03'), sent('2021-02-06')], 'electronicResult')).toEqual(['2021-02-03 1']);
  });

  it('each request, notice and correction counts on its own day', () => {
    expect(days([entry('dossier.prepared', '2021-01-29', { status: 1 }), entry('dossier.incompleteNoticed', '2021-01-29', { status: 5 }), received, asked('2021-02-02'), asked('2021-02-03')], 'notice', 'supplement')).toEqual(['notice 2021-01-29 1', 'supplement 2021-02-02 1', 'supplement 2021-02-03 1']);
  });
});
