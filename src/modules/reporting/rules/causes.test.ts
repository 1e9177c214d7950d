import { describe, expect, it } from 'vitest';
import { instantOf, type Day } from '#kernel/day.ts';
import { causeOf } from './causes.ts';
import type { Entry } from './entry.ts';

const received = entry('dossier.received', '2021-02-01', { status: 2, promisedDay: '2021-02-04' });
const UNTIL = '2021-02-28';

describe('why a dossier is overdue, as far as it is recorded', () => {
  it.each([
    ['the one-stop, where it was not handed over in time', [received, entry('dossier.handedOver', '2021-02-05', { status: 4 })], 'oneStop'],
    ['the solving unit, where it was being examined', [received, entry('dossier.handedOver', '2021-02-02', { status: 4 })], 'department'],
    ['the citizen, who was asked for papers and had not brought them', [received, entry('dossier.supplementRequested', '2021-02-03', { status: 5 })], 'citizen'],
    ['an obligation that was waited for', [received, entry('dossier.obligationRequested', '2021-02-04', { status: 6 })], 'obligation'],
    ['a withdrawal nobody had answered', [received, entry('dossier.withdrawalAsked', '2021-02-04', { status: 7 })], 'withdrawal'],
  ])('names %s', (_, entries, place) => {
    expect(causeOf(entries, UNTIL)).toMatchObject({ place });
  });

  it('an appointment moved in time is no overdue day: the day that passed after it counts', () => {
    const moved = [received, entry('dossier.handedOver', '2021-02-02', { status: 4 }), entry('dossier.apologyEntered', '2021-02-03', { status: 4, promisedDay: '2021-02-10' }), entry('dossier.supplementRequested', '2021-02-09', { status: 5 })];
    expect(causeOf(moved, UNTIL)).toMatchObject({ place: 'citizen', supplemented: true });
  });

  it('the day that passed while papers were awaited made nothing overdue: the one promised anew did', () => {
    const again = [received, entry('dossier.supplementRequested', '2021-02-03', { status: 5 }), entry('dossier.supplementReceived', '2021-02-10', { status: 4, promisedDay: '2021-02-15' }), entry('dossier.sealed', '2021-02-20', { status: 9 })];
    expect(causeOf(again, UNTIL)).toMatchObject({ place: 'department', supplemented: true });
  });

  it('what was promised after the period is not seen in it', () => {
    expect(causeOf([received, entry('dossier.handedOver', '2021-02-02', { status: 4 }), entry('dossier.apologyEntered', '2021-03-03', { status: 4, promisedDay: '2021-03-10' })], UNTIL)).toMatchObject({ place: 'department' });
  });

  it('a day promised, and an end, after the period change nothing of what was overdue at its last day', () => {
    const later = [received, entry('dossier.handedOver', '2021-02-02', { status: 4 }), entry('dossier.supplementReceived', '2021-03-05', { status: 4, promisedDay: '2021-03-10' }), entry('dossier.supplementRequested', '2021-03-08', { status: 5 }), entry('dossier.sealed', '2021-03-20', { status: 9 })];
    expect(causeOf(later, UNTIL)).toMatchObject({ place: 'department', supplemented: false });
  });

  it('says too who was asked, and whether anybody was named before the day came', () => {
    const slow = [received, entry('dossier.handedOver', '2021-02-02', { status: 4 }), entry('dossier.partAdded', '2021-02-03', { status: 4 }), entry('dossier.assigned', '2021-02-04', { status: 4 })];
    expect(causeOf(slow, UNTIL)).toEqual({ place: 'department', supplemented: false, consulted: true, assignedLate: true });
    expect(causeOf([received, entry('dossier.handedOver', '2021-02-02', { status: 4 }), entry('dossier.assigned', '2021-02-03', { status: 4 })], UNTIL)).toMatchObject({ assignedLate: false });
  });

  it('is unknown where no promised day has passed', () => {
    const nothing = { place: 'unknown', supplemented: false, consulted: false, assignedLate: false };
    const onTheDay = [received, entry('dossier.handedOver', '2021-02-02', { status: 4 }), entry('dossier.partAdded', '2021-02-03', { status: 4 }), entry('dossier.sealed', '2021-02-04', { status: 9 })];
    expect([causeOf(onTheDay, UNTIL), causeOf([], UNTIL)]).toEqual([nothing, nothing]);
  });
});

function entry(kind: string, day: Day, facts: Entry['facts']): Entry {
  const at = instantOf(day, 540);
  return { id: `${kind} ${day}`, kind, unitId: null, subjectId: null, dossierId: 'd', sessionId: null, employer: 'agency', channel: null, procedureCode: null, fieldCode: null, at, day, known: day, recordedAt: at, facts };
}
