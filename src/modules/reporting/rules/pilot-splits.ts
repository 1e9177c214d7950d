import { EMPLOYERS, type Employer } from '#kernel/actor.ts';
import { plusDays, type Day } from '#kernel/day.ts';
import { WAYS, type Way } from './measures.ts';
import { HABITS, ONLINE_WAYS, perOf, shareOf, totalOf, TURNS_OF, type Counted, type Habit, type Share } from './pilot.ts';

type Turns = { A: number; B: number; C: number };

/** The three headlines among counted rows. */
export function turnsOf(counted: readonly Counted[]): Turns {
  return { A: totalOf(counted, TURNS_OF.A), B: totalOf(counted, TURNS_OF.B), C: totalOf(counted, TURNS_OF.C) };
}

/** A headline by whose staff acted; the four add up to it. */
export function byHands(counted: readonly Counted[], figure: keyof Turns): { agency: number; post: number; both: number; nobody: number } {
  const of = (hands: 'agency' | 'post' | 'both' | 'nobody') => totalOf(counted, TURNS_OF[figure], [hands]);
  return { agency: of('agency'), post: of('post'), both: of('both'), nobody: of('nobody') };
}

/** The four shares that tell whether a habit forms. */
export function habitsOf(counted: readonly Counted[]): (Share & { id: Habit })[] {
  const accepted = totalOf(counted, ['accepted']);
  const online = totalOf(counted, ['accepted'], ONLINE_WAYS);
  const returned = totalOf(counted, ['returnedCounter', 'returnedPost', 'returnedElectronic']);
  const shares: Record<Habit, Share> = {
    onlineShare: shareOf(online, accepted),
    aloneShare: shareOf(totalOf(counted, ['accepted'], ['onlineAlone']), online),
    postInShare: shareOf(totalOf(counted, ['accepted'], ['post']), accepted),
    postOutShare: shareOf(totalOf(counted, ['returnedPost']), returned),
  };
  return HABITS.map((id) => ({ id, ...shares[id] }));
}

/** The calendar months of a period, each with its days inside it. */
export function monthsOf(from: Day, to: Day): { month: string; from: Day; to: Day }[] {
  const months = [];
  for (let begin = from; begin <= to; ) {
    const month = begin.slice(0, 7);
    const last = lastOfMonth(begin);
    months.push({ month, from: begin, to: last < to ? last : to });
    begin = plusDays(last, 1);
  }
  return months;
}

/** The last day of the month of a day. */
export function lastOfMonth(day: Day): Day {
  return plusDays(`${plusDays(`${day.slice(0, 7)}-28`, 4).slice(0, 7)}-01`, -1);
}

/** Rows of one code each, with the headlines and what was accepted; those with the most turns at the counter first. */
export function splitBy(counted: readonly Counted[], codeOf: (row: Counted) => string): ({ code: string; accepted: number } & Turns)[] {
  return [...Map.groupBy(counted, codeOf)]
    .map(([code, rows]) => ({ code, ...turnsOf(rows), accepted: totalOf(rows, ['accepted']) }))
    .filter((row) => row.A + row.B + row.C + row.accepted !== 0)
    .toSorted((one, other) => other.A - one.A || other.accepted - one.accepted || (one.code < other.code ? -1 : 1));
}

export type IntakeRow = { way: Way; accepted: number; ended: number; firstTimeRight: Share; requests: { notices: number; supplements: number; per100: number | null }; refused: number };

/** How good the intake of each way was: whether more had to be asked for. */
export function intakesOf(counted: readonly Counted[]): IntakeRow[] {
  return WAYS.map((way) => {
    const of = (measure: Counted['measure']) => totalOf(counted, [measure], [way]);
    const [accepted, ended, notices, supplements] = [of('accepted'), of('ended'), of('notice'), of('supplement')];
    return { way, accepted, ended, firstTimeRight: shareOf(of('firstTimeRight'), ended), requests: { notices, supplements, per100: perOf(100 * (notices + supplements), accepted) }, refused: of('refused') };
  });
}

export type HoursCounted = { readonly employer: Employer; readonly hours: number; readonly staffDays: number; readonly people: number };

/** The hours at the counter of both sides, with each one's share. */
export function employersOf(counted: readonly HoursCounted[], workingDays: number): (HoursCounted & { hoursPerWorkingDay: number | null; share: Share })[] {
  const all = counted.reduce((sum, { hours }) => sum + hours, 0);
  return EMPLOYERS.map((employer) => {
    const { hours, staffDays, people } = counted.find((row) => row.employer === employer) ?? { hours: 0, staffDays: 0, people: 0 };
    return { employer, people, staffDays, hours, hoursPerWorkingDay: perOf(hours, workingDays), share: shareOf(hours, all) };
  });
}
