import { describe, expect, it } from 'vitest';
import { instantOf, type Day } from '#kernel/day.ts';
import type { Entry } from './entry.ts';
import type { Measure } from './measures.ts';
import { turnsOf } from './turns.ts';

type Told = { readonly dossier?: string; readonly session?: string; readonly by?: 'agency' | 'post' | null; readonly channel?: 'counter' | 'online' | 'post'; readonly unit?: string; readonly subject?: string; readonly known?: Day };

/** One thing that happened, at nine of a day; `known`: the day it was written down. */
function entry(kind: string, day: Day, { dossier, session, by = 'agency', channel = 'counter', unit = 'mot-cua', subject, known = day }: Told = {}): Entry {
  return {
    id: `${kind} ${day} ${dossier ?? ''} ${session ?? ''} ${unit}`, kind, unitId: unit, subjectId: subject ?? null, dossierId: dossier ?? null, sessionId: session ?? null, employer: by, channel, procedureCode: dossier === undefined ? null : `của ${dossier}`, fieldCode: 'HT',
    at: instantOf(day, 540), day, known, recordedAt: instantOf(known, 540), facts: {},
  };
}

/** The turns told, sets left out: `measure key hands day`. */
function told(entries: readonly Entry[], ...measures: Measure[]): string[] {
  return turnsOf(entries).filter(({ measure }) => (measures.length === 0 ? !measure.startsWith('set') : measures.includes(measure))).map(({ measure, key, slice, day }) => [measure, key, slice, day].filter((word) => word !== '').join(' '));
}

describe('turns at the counter', () => {
  it('count each kind once in the life of a dossier, on its first day; guidance once a day', () => {
    const entries = [
      entry('reception.guided', '2021-02-01', { dossier: 'a' }), entry('reception.guided', '2021-02-02', { dossier: 'a' }), entry('dossier.received', '2021-02-02', { dossier: 'a' }),
      entry('reception.resultReturned', '2021-02-08', { dossier: 'a' }), entry('reception.resultReturned', '2021-02-20', { dossier: 'a' }),
    ];
    expect(told(entries)).toEqual(['GUIDE a agency 2021-02-01', 'GUIDE a agency 2021-02-02', 'RECEIVE a agency 2021-02-02', 'RETURN a agency 2021-02-08']);
  });

  it('are none where it came by post or online', () => {
    expect(told([entry('dossier.received', '2021-02-01', { dossier: 'a', channel: 'post' }), entry('dossier.received', '2021-02-01', { dossier: 'b', channel: 'online' })])).toEqual([]);
  });

  it('say whose staff had a hand in them: the agency, the post, both, or nobody signed in', () => {
    const guided = (...by: ('agency' | 'post' | null)[]) => told(by.map((one, place) => ({ ...entry('reception.guided', '2021-02-01', { dossier: 'a', by: one }), id: String(place) })));
    expect([guided('agency'), guided('post'), guided('agency', 'post'), guided(null)]).toEqual([['GUIDE a agency 2021-02-01'], ['GUIDE a post 2021-02-01'], ['GUIDE a both 2021-02-01'], ['GUIDE a nobody 2021-02-01']]);
  });

  it('at two one-stops are turns of both', () => {
    const there = turnsOf([entry('reception.guided', '2021-02-01', { dossier: 'a' }), entry('reception.guided', '2021-02-01', { dossier: 'a', unit: 'noi-khac' })]).filter(({ measure }) => measure === 'GUIDE');
    expect(there.map(({ unitId }) => unitId)).toEqual(['mot-cua', 'noi-khac']);
  });

  it('called void, or of a cancelled reception, count for nothing; what happened again takes their place', () => {
    const first = entry('reception.guided', '2021-02-01', { dossier: 'a' });
    const voided = entry('reception.eventVoided', '2021-02-03', { dossier: 'a', subject: first.id });
    expect(told([first, entry('reception.guided', '2021-02-02', { dossier: 'a' }), voided])).toEqual(['GUIDE a agency 2021-02-02']);
    expect(told([first, entry('dossier.receptionCancelled', '2021-02-01', { dossier: 'a' })])).toEqual([]);
  });
});

describe('help online', () => {
  const filled = entry('assistance.filled', '2021-02-01', { session: 's', by: 'post', channel: 'online' });

  it('counts once for the dossier its session led to, with what followed: submitted by her helper, accepted', () => {
    const entries = [filled, entry('assistance.submitted', '2021-02-02', { session: 's', by: 'post', channel: 'online' }), entry('journal.sessionLinked', '2021-02-02', { session: 's', dossier: 'a', by: null }), entry('dossier.received', '2021-02-03', { dossier: 'a', channel: 'online' })];
    expect(told(entries)).toEqual(['ONLINE a post 2021-02-01', 'submitted a post 2021-02-01', 'acceptedB a post 2021-02-01']);
  });

  it('is the dossier’s to which the session was linked first, in whatever order the links are read', () => {
    const links = [entry('journal.sessionLinked', '2021-02-02', { session: 's', dossier: 'a' }), entry('journal.sessionLinked', '2021-02-01', { session: 's', dossier: 'b', known: '2021-02-05' })];
    expect([told([filled, ...links]), told([filled, ...links.toReversed()])]).toEqual([['ONLINE a post 2021-02-01'], ['ONLINE a post 2021-02-01']]);
  });

  it('is none where nobody of the staff helped, and what she submitted herself is no submission of a helper', () => {
    const herself = entry('assistance.submitted', '2021-02-01', { session: 's', by: null, channel: 'online' });
    expect([told([herself]), told([filled, herself])]).toEqual([[], ['ONLINE s post 2021-02-01']]);
  });
});

describe('turns of the post', () => {
  it('count the way in and the way out, each with what came of it', () => {
    const entries = [entry('postal.inAccepted', '2021-02-01', { dossier: 'a', by: 'post', channel: 'post' }), entry('postal.outAccepted', '2021-02-09', { dossier: 'a', by: 'post', channel: 'post' })];
    expect(told(entries)).toEqual(['in a post 2021-02-01', 'out a post 2021-02-09']);
    const came = [...entries, entry('postal.inHandedOver', '2021-02-02', { dossier: 'a', channel: 'post' }), entry('postal.outDelivered', '2021-02-10', { dossier: 'a', by: 'post', channel: 'post' })];
    expect(told(came)).toEqual(['in a post 2021-02-01', 'filed a post 2021-02-01', 'out a post 2021-02-09', 'delivered a post 2021-02-09']);
  });
});

describe('the sets', () => {
  it('hold each day of a key with the one before, so that a key counts once in any period', () => {
    const entries = [entry('dossier.received', '2021-02-01', { dossier: 'a' }), entry('postal.outAccepted', '2021-02-09', { dossier: 'a', by: 'post', channel: 'post' })];
    const days = (measure: Measure) => turnsOf(entries).filter((one) => one.measure === measure).map(({ day, prev }) => [prev, day]);
    expect([days('setA'), days('setB'), days('setC'), days('setAC')]).toEqual([[[null, '2021-02-01']], [], [[null, '2021-02-09']], [[null, '2021-02-01'], ['2021-02-01', '2021-02-09']]]);
  });
});
