import type { Day } from '#kernel/day.ts';
import { problem, type Problem } from '#kernel/problem.ts';
import { isProblem, type Calendar } from '#modules/calendar/rules/working-day.ts';
import { transitDue, type Outage } from './transit.ts';

/** How often a receiver is invited at least before a result goes back to the agency (TT 17/2017/TT-BTTTT Đ5.2). */
const INVITATIONS_NEEDED = 2;
/** Working days between two invitations at least (TT 17/2017 Đ5.2). */
const INVITATION_GAP_DAYS = 2;
/** Working days the last invitation is given before the result goes back. The circular names none: our setting. */
const LAST_INVITATION_DAYS = 2;

/** The invitations so far, and when the next step may be taken. */
export type Invitations = { readonly invitedOn: readonly Day[]; readonly outages: readonly Outage[]; readonly today: Day };

/** The first day on which the next invitation may be made; undefined when there was none yet. */
export function nextInvitationFrom(calendar: Calendar, { invitedOn, outages, today }: Invitations): Day | Problem | undefined {
  const last = invitedOn.toSorted().at(-1);
  return last === undefined ? undefined : dayAfter(calendar, last, INVITATION_GAP_DAYS, outages, today);
}

/** Refuses an invitation that follows the one before too soon, naming the day it may be made. */
export function invitationProblem(calendar: Calendar, invitations: Invitations): Problem | undefined {
  const from = nextInvitationFrom(calendar, invitations);
  if (from === undefined) return undefined;
  if (isProblem(from)) return from;
  return invitations.today < from ? problem('postal.invitationTooSoon', { from }) : undefined;
}

/** The first day on which an undelivered result may go back to the agency; undefined while invitations are missing. */
export function giveBackFrom(calendar: Calendar, { invitedOn, outages, today }: Invitations): Day | Problem | undefined {
  const last = invitedOn.toSorted().at(-1);
  if (last === undefined || invitedOn.length < INVITATIONS_NEEDED) return undefined;
  return dayAfter(calendar, last, LAST_INVITATION_DAYS, outages, today);
}

/** Refuses giving a result back before two invitations two working days apart, and before the last one had its time; the days of an outage are nobody's. */
export function giveBackProblem(calendar: Calendar, invitations: Invitations): Problem | undefined {
  const from = giveBackFrom(calendar, invitations);
  if (from === undefined) return problem('postal.invitationsMissing', { invited: invitations.invitedOn.length, needed: INVITATIONS_NEEDED });
  if (isProblem(from)) return from;
  return invitations.today < from ? problem('postal.giveBackTooSoon', { from }) : undefined;
}

export const NEXT_STEPS = ['invite', 'giveBack'] as const;

/** What a result that nobody received waits for: the next invitation, or to go back to the agency; and from which day. `since`: the day it could not be handed over. */
export function nextStep(calendar: Calendar, invitations: Invitations, since: Day): { readonly step: (typeof NEXT_STEPS)[number]; readonly from: Day } | Problem {
  const back = giveBackFrom(calendar, invitations);
  if (back !== undefined) return isProblem(back) ? back : { step: 'giveBack', from: back };
  const next = nextInvitationFrom(calendar, invitations) ?? since;
  return isProblem(next) ? next : { step: 'invite', from: next };
}

function dayAfter(calendar: Calendar, from: Day, days: number, outages: readonly Outage[], today: Day): Day | Problem {
  const due = transitDue(calendar, { from, days, outages, today });
  return isProblem(due) ? due : due.dueDay;
}
