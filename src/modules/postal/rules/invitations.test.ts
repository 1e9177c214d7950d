import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plusDays, type Day } from '#kernel/day.ts';
import { calendar } from '#modules/calendar/fixture/shipped.ts';
import { plusWorkingDays } from '#modules/calendar/rules/working-day.ts';
import { giveBackFrom, giveBackProblem, invitationProblem, nextInvitationFrom, nextStep } from './invitations.ts';

const none = { outages: [] } as const;
const first = '2026-11-17';

describe('inviting a receiver', () => {
  it('the first time is free, the second two working days later', () => {
    expect(invitationProblem(calendar, { invitedOn: [], ...none, today: first })).toBeUndefined();
    expect(invitationProblem(calendar, { invitedOn: [first], ...none, today: '2026-11-18' })).toMatchObject({ code: 'postal.invitationTooSoon', facts: { from: '2026-11-19' } });
    expect(invitationProblem(calendar, { invitedOn: [first], ...none, today: '2026-11-19' })).toBeUndefined();
  });

  it('waits over a weekend, a day off, and the days the post could not work', () => {
    expect(nextInvitationFrom(calendar, { invitedOn: ['2026-11-20'], ...none, today: '2026-11-20' })).toBe('2026-11-25');
    expect(nextInvitationFrom(calendar, { invitedOn: [first], outages: [{ fromDay: '2026-11-18', toDay: '2026-11-19' }], today: '2026-11-30' })).toBe('2026-11-23');
  });

  it('and giving back: not after one, not at once after the second, and the day is named', () => {
    expect(giveBackProblem(calendar, { invitedOn: [first], ...none, today: '2026-11-30' })).toMatchObject({ code: 'postal.invitationsMissing', facts: { invited: 1, needed: 2 } });
    expect(giveBackProblem(calendar, { invitedOn: [first, '2026-11-19'], ...none, today: '2026-11-20' })).toMatchObject({ code: 'postal.giveBackTooSoon', facts: { from: '2026-11-23' } });
    expect(giveBackProblem(calendar, { invitedOn: [first, '2026-11-19'], ...none, today: '2026-11-23' })).toBeUndefined();
  });

  it('and what comes next: the first invitation on the day it could not be handed over, the second, then the way back', () => {
    const at = (invitedOn: Day[]) => nextStep(calendar, { invitedOn, ...none, today: '2026-11-30' }, '2026-11-16');
    expect([at([]), at([first]), at([first, '2026-11-19']), at([first, '2026-11-19', '2026-11-25'])]).toEqual([
      { step: 'invite', from: '2026-11-16' }, { step: 'invite', from: '2026-11-19' }, { step: 'giveBack', from: '2026-11-23' }, { step: 'giveBack', from: '2026-11-27' },
    ]);
  });

  it('an outage that still lasts holds the result at the post', () => {
    const outages = [{ fromDay: '2026-11-20', toDay: null }];
    expect(giveBackProblem(calendar, { invitedOn: [first, '2026-11-19'], outages, today: '2026-12-10' })?.code).toBe('postal.giveBackTooSoon');
  });

  it('never gives back before two working days after the last invitation, whatever the outage', () => {
    const day = fc.integer({ min: 0, max: 250 }).map((offset) => plusDays('2026-01-05', offset));
    const outage = fc.tuple(day, fc.integer({ min: 0, max: 9 })).map(([fromDay, length]) => ({ fromDay, toDay: plusDays(fromDay, length) }));
    fc.assert(
      fc.property(day, fc.array(outage, { maxLength: 3 }), (last, outages) => {
        const from = giveBackFrom(calendar, { invitedOn: ['2026-01-02', last], outages, today: last });
        const least: unknown = plusWorkingDays(calendar, last, 2);
        expect(isDayText(from) && isDayText(least) && from >= least).toBe(true);
      }),
    );
  });
});

function isDayText(answer: unknown): answer is Day {
  return typeof answer === 'string';
}
