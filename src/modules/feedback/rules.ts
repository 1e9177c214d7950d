import type { Employer } from '#kernel/actor.ts';
import { dayOf, instantOf, plusDays, type Day } from '#kernel/day.ts';
import { badInput, problem, type Problem } from '#kernel/problem.ts';

/** What may be rated, once each: a reception, a return over the counter, a session of help, a delivery by the post (domain 11.2). */
export const RATED_KINDS = ['reception', 'return', 'help', 'delivery'] as const;
export type RatedKind = (typeof RATED_KINDS)[number];

/** The journal entry that makes each of them a transaction. */
export const ENTRY_OF_RATED = {
  reception: 'dossier.received',
  return: 'reception.resultReturned',
  help: 'assistance.ended',
  delivery: 'postal.outDelivered',
} as const satisfies Record<RatedKind, string>;

/** Whether a question stands in a decree or was set up by whoever runs the house. */
export const BASES = ['law', 'configuration'] as const;

/** From very dissatisfied to very satisfied; SIPAS asks in five steps (domain 11.2). */
export const SCORES = [1, 2, 3, 4, 5] as const;
const SATISFIED_FROM = 4;

/** The question whose answers are the rate of satisfaction; it alone must be answered. */
export const OVERALL = 'overall';

/** Fewer answers than this are shown to nobody (domain 11.2). */
export const FLOOR = 5;

/** Whoever served asks for a rating within so many minutes; the question then stays open for so many. */
const INVITE_MINUTES = 30;
export const CODE_MINUTES = 10;

/** The holder of a slip may rate so many days; a question opened from the tracking page stays open for so many minutes. */
export const LINK_DAYS = 30;
export const LINK_MINUTES = 30;

const MINUTE_MS = 60_000;

/** How long a question stays open, in minutes from now. */
export function expiry(now: Date, minutes: number): Date {
  return new Date(now.getTime() + minutes * MINUTE_MS);
}

/** A rating is asked for right after the service, not picked out later. */
export function tooLate(doneAt: Date, now: Date): Problem | undefined {
  return now.getTime() - doneAt.getTime() > INVITE_MINUTES * MINUTE_MS ? problem('feedback.tooLate', { minutes: INVITE_MINUTES }) : undefined;
}

/** A code as it is hashed, however it was typed: capitals, no spaces or dashes, and Crockford's look-alikes. */
export function plainCode(typed: string): string {
  return typed.toUpperCase().replace(/[^0-9A-Z]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1');
}

export type Score = { readonly question: string; readonly score: number };

/** Every score belongs to a question that is asked here, none twice, and the overall one is among them. */
export function scoresMisfit(scores: readonly Score[], asked: readonly string[]): Problem | undefined {
  const given = scores.map(({ question }) => question);
  if (given.some((question) => !asked.includes(question)) || new Set(given).size < given.length) return badInput('feedback.questionUnknown', 'scores');
  return given.includes(OVERALL) ? undefined : badInput('feedback.overallMissing', 'scores');
}

/** The days of a month of which figures may be told: its first, and its last or yesterday; undefined before there is one. What was answered today is not told today. */
export function daysOfMonth(month: string, now: Date): { from: Day; to: Day } | undefined {
  const from = `${month}-01`;
  const last = lastDayOf(month);
  const yesterday = plusDays(dayOf(now), -1);
  const to = last < yesterday ? last : yesterday;
  return from <= to ? { from, to } : undefined;
}

function lastDayOf(month: string): Day {
  const next = dayOf(new Date(instantOf(`${month}-01`, 0).getTime() + 32 * 24 * 60 * MINUTE_MS));
  return plusDays(`${next.slice(0, 7)}-01`, -1);
}

/** So many answers of one score, to one question, of one kind of transaction with people of one employer. */
export type Tally = { readonly kind: RatedKind; readonly employer: Employer; readonly question: string; readonly score: number; readonly answers: number };

/** A group of answers: how many were valid, how many of each score from 1 to 5, and the share of 4 and 5 in percent with one decimal. Null: too few to be told, or held back so that another group cannot be reckoned. */
export type Group = { readonly key: string; readonly told: { readonly valid: number; readonly scores: readonly number[]; readonly satisfied: number; readonly percent: number | null } | null };

/** The figures of a survey: satisfied are (4 + 5) / valid answers (domain 11.2). */
export function figuresOf(tallies: readonly Tally[], questions: readonly string[], employers: readonly Employer[]): { total: Group; byKind: Group[]; byEmployer: Group[]; byQuestion: Group[] } {
  const overall = tallies.filter(({ question }) => question === OVERALL);
  const [total = { key: 'all', told: null }] = protectedGroups([counted('all', overall)]);
  return {
    total,
    byKind: protectedGroups(RATED_KINDS.map((kind) => counted(kind, overall.filter((one) => one.kind === kind)))),
    byEmployer: protectedGroups(employers.map((employer) => counted(employer, overall.filter((one) => one.employer === employer)))),
    byQuestion: questions.flatMap((question) => protectedGroups([counted(question, tallies.filter((one) => one.question === question))])),
  };
}

type Counted = { readonly key: string; readonly valid: number; readonly scores: readonly number[] };

function counted(key: string, tallies: readonly Tally[]): Counted {
  const scores = SCORES.map((score) => sum(tallies.filter((one) => one.score === score).map(({ answers }) => answers)));
  return { key, valid: sum(scores), scores };
}

/**
 * Groups with fewer answers than the floor are not told. Where those not told are together fewer than the floor, the total minus
 * the others would tell them: the smallest told group is held back too.
 */
function protectedGroups(groups: readonly Counted[]): Group[] {
  const held = new Set(groups.filter(({ valid }) => valid > 0 && valid < FLOOR));
  const rest = groups.filter((group) => group.valid >= FLOOR).toSorted((a, b) => a.valid - b.valid);
  for (const next of rest) {
    const hidden = sum([...held].map(({ valid }) => valid));
    if (hidden === 0 || hidden >= FLOOR) break;
    held.add(next);
  }
  return groups.map((group) => ({ key: group.key, told: held.has(group) ? null : toldOf(group) }));
}

function toldOf({ valid, scores }: Counted): NonNullable<Group['told']> {
  const satisfied = sum(scores.slice(SATISFIED_FROM - 1));
  return { valid, scores, satisfied, percent: valid === 0 ? null : Math.round((1000 * satisfied) / valid) / 10 };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
