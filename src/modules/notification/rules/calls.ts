import { badInput, problem, type Problem } from '#kernel/problem.ts';

export const CALL_STATES = ['open', 'settled'] as const;
export type CallState = (typeof CALL_STATES)[number];

/** What a call came to. `notReached` leaves it open for another time; the last three are the house's own: it arrived after all, it was said again, it was overtaken. */
export const CALL_OUTCOMES = ['told', 'inPerson', 'letter', 'notReached', 'noWay', 'delivered', 'resent', 'overtaken'] as const;
export type CallOutcome = (typeof CALL_OUTCOMES)[number];
/** What a person at the counter may enter. */
export const CALL_ANSWERS = ['told', 'inPerson', 'letter', 'notReached', 'noWay'] as const satisfies readonly CallOutcome[];
export type CallAnswer = (typeof CALL_ANSWERS)[number];

/** Before somebody is given up, she is called on so many days or times. */
const LEAST_CALLS = 3;

/** Refuses to give somebody up who was hardly called, unless there is nothing to call; a note says why. */
export function settleProblem(asked: { readonly outcome: CallAnswer; readonly note?: string | undefined }, task: { readonly state: CallState; readonly tries: number; readonly hasPhone: boolean }): Problem | undefined {
  if (task.state === 'settled') return problem('notification.callSettled');
  if (asked.outcome !== 'noWay') return undefined;
  if (task.hasPhone && task.tries < LEAST_CALLS) return problem('notification.callAgain', { tries: task.tries, least: LEAST_CALLS });
  return asked.note === undefined ? badInput('notification.noteNeeded', 'note') : undefined;
}
