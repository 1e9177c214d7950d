import type { Day } from '#kernel/day.ts';
import { showDay, showInstant } from '#kernel/day.ts';
import { say, type Message } from '#kernel/message.ts';
import { isLate } from '#modules/calendar/rules/late.ts';
import type { TermUnit } from '#modules/calendar/rules/term.ts';
import type { ResultChoice, StopReason } from '#modules/dossier/rules/statuses.ts';
import { journeyStep, PARCEL_WORDS, stepAhead, type JourneyEvent, type JourneyStep, type ParcelState } from './journey.ts';
import { STEP_WORDS, WORDS, type State, type StepName } from './words.ts';

/** As much of a dossier as its owner is shown: states and days, nothing about people, papers or reasons. */
export type Tracked = {
  readonly code: string;
  readonly status: number;
  readonly correcting: boolean;
  readonly resultChoice: ResultChoice;
  readonly stopReason: StopReason | null;
  readonly termUnit: TermUnit;
  /** Null: filed online and not accepted yet. */
  readonly receivedAt: Date | null;
  readonly dueDay: Day | null;
  readonly dueAt: Date | null;
  readonly provisional: boolean;
  readonly respondBy: Day | null;
  readonly firstFinishedAt: Date | null;
  readonly returnedAt: Date | null;
  readonly cancelledAt: Date | null;
  readonly unitName: string;
  /** Supplements brought, obligations met, apologies entered, and what the post did, each with its time. */
  readonly supplementedAt: readonly Date[];
  readonly obligationMetAt: readonly Date[];
  readonly reappointedAt: readonly Date[];
  readonly postedAt: Date | null;
  readonly deliveredAt: Date | null;
  /** What the post did with the dossier on its way in and the result on its way out, in the order it happened. */
  readonly journey: readonly JourneyEvent[];
};

export const MARKS = ['done', 'now', 'next', 'closed'] as const;
export type Mark = (typeof MARKS)[number];

/** One step of the way; `at` is null while it has not been made. */
export type Step = { readonly name: StepName | JourneyStep; readonly title: Message; readonly at: Date | null; readonly mark: Mark; readonly byPost: boolean };

export type Progress = { readonly state: State; readonly title: Message; readonly next: Message; readonly steps: readonly Step[] };

/** What the owner of a dossier is told at a moment: where it stands, what to do next, and the way behind and ahead. */
export function progressOf(dossier: Tracked, now: Date): Progress {
  const state = stateOf(dossier, now);
  const { title, next } = WORDS[state];
  return { state, title, next: { vi: filled(next, dossier, 'vi'), en: filled(next, dossier, 'en') }, steps: stepsOf(dossier, state) };
}

const BY_STATUS: Readonly<Record<number, State>> = { 1: 'preparing', 2: 'received', 3: 'refused', 4: 'processing', 5: 'supplement', 6: 'obligation', 7: 'withdrawing', 10: 'returned' };
const BY_REASON = { REFUSED_ON_MERITS: 'refusedOnMerits', WITHDRAWN: 'withdrawn', NO_SUPPLEMENT: 'noSupplement', OBLIGATION_UNPAID: 'obligationUnpaid', DUPLICATE: 'duplicate', TRANSFERRED: 'transferred' } as const satisfies Record<StopReason, State>;
const BY_CHOICE = { counter: 'ready', post: 'readyByPost', electronic: 'readyElectronic' } as const satisfies Record<ResultChoice, State>;

function stateOf(dossier: Tracked, now: Date): State {
  if (dossier.cancelledAt !== null) return 'cancelled';
  if (dossier.status === 8) return dossier.stopReason === null ? 'withdrawn' : BY_REASON[dossier.stopReason];
  if (dossier.status === 9) return dossier.postedAt === null ? BY_CHOICE[dossier.resultChoice] : 'delivering';
  if (dossier.correcting && dossier.status !== 10) return 'correcting';
  const worked = dossier.status === 2 || dossier.status === 4;
  return worked && isOverdue(dossier, now) ? 'late' : (BY_STATUS[dossier.status] ?? 'processing');
}

/** The promise as it stands now: none while papers are awaited, since the time is counted anew once they are complete (NĐ 61/2018 Đ19.4). */
export function promiseOf(dossier: Pick<Tracked, 'status' | 'dueDay' | 'dueAt'>): { dueDay: Day | null; dueAt: Date | null } {
  return dossier.status === 5 ? { dueDay: null, dueAt: null } : { dueDay: dossier.dueDay, dueAt: dossier.dueAt };
}

function isOverdue(dossier: Tracked, at: Date): boolean {
  const { dueDay, dueAt, termUnit } = dossier;
  return dueDay !== null && dueAt !== null && isLate({ unit: termUnit, dueDay, dueAt }, at);
}

function filled(next: Message, dossier: Tracked, language: 'vi' | 'en'): string {
  const sentence = say(next, language, { due: dossier.dueAt === null ? '…' : showInstant(dossier.dueAt, language), unit: dossier.unitName });
  const asksBack = dossier.respondBy !== null && (next === WORDS.supplement.next || next === WORDS.obligation.next);
  return asksBack ? `${sentence} ${say(BY, language, { by: showDay(dossier.respondBy ?? '') })}` : sentence;
}

const BY: Message = { vi: 'Hạn cuối: hết ngày {by}.', en: 'The last day is {by}.' };

function stepsOf(dossier: Tracked, state: State): Step[] {
  const behind = [
    ...(dossier.receivedAt === null ? [] : [step('received', dossier.receivedAt)]),
    ...dossier.supplementedAt.map((at) => step('supplemented', at)),
    ...dossier.reappointedAt.map((at) => step('reappointed', at)),
    ...dossier.obligationMetAt.map((at) => step('obligationMet', at)),
    ...(dossier.firstFinishedAt === null ? [] : [step(isOverdue(dossier, dossier.firstFinishedAt) ? 'finishedLate' : 'finished', dossier.firstFinishedAt)]),
    ...journeySteps(dossier.journey.filter(({ direction, code }) => direction === 'in' || code !== 'DELIVERED')),
    ...(dossier.deliveredAt === null ? [] : [step('delivered', dossier.deliveredAt)]),
    ...(dossier.returnedAt === null || dossier.status !== 10 ? [] : [step('returned', dossier.returnedAt)]),
  ].sort((one, other) => (one.at?.getTime() ?? 0) - (other.at?.getTime() ?? 0));
  return [...behind, ...ahead(dossier, state)];
}

const ENDED: readonly State[] = ['refused', 'refusedOnMerits', 'withdrawn', 'noSupplement', 'obligationUnpaid', 'duplicate', 'transferred', 'cancelled'];

/** When the post last told of the result. */
function lastOut(dossier: Tracked): Date | undefined {
  return dossier.journey.findLast(({ direction }) => direction === 'out')?.at;
}

/** The step being made and those still to come. */
function ahead(dossier: Tracked, state: State): Step[] {
  if (state === 'returned') return [];
  if (ENDED.includes(state)) return [{ ...step('closed', dossier.cancelledAt), mark: 'closed' }];
  const last = step(dossier.resultChoice === 'post' ? 'handOverByPost' : 'handOver', null);
  if (dossier.status === 9) return dossier.postedAt === null ? [{ ...last, mark: 'now' }] : [{ ...step('delivering', lastOut(dossier) ?? dossier.postedAt), mark: 'now' }, last];
  if (dossier.status === 1) return [{ ...step('waiting', null), mark: 'now' }, last];
  const now: Step = { ...step(state === 'supplement' || state === 'obligation' || state === 'correcting' ? state : 'processing', null), mark: 'now' };
  return [now, last];
}

function step(name: StepName, at: Date | null): Step {
  return { name, title: STEP_WORDS[name], at, mark: at === null ? 'next' : 'done', byPost: name === 'delivering' || name === 'delivered' || name === 'handOverByPost' };
}

function journeySteps(events: readonly JourneyEvent[]): Step[] {
  return events.flatMap((event) => {
    const told = journeyStep(event);
    return told === undefined ? [] : [{ ...told, at: event.at, mark: 'done', byPost: true }];
  });
}

/** What the holder of a phiếu gửi is told: where her parcel stands, its journey, and what it is on its way to; the last step behind is where it is now. */
export function parcelProgress(state: ParcelState, events: readonly JourneyEvent[], unit: string): Omit<Progress, 'state'> & { readonly state: ParcelState } {
  const { title, next } = PARCEL_WORDS[state];
  const steps = journeySteps(events);
  const ended = PARCEL_ENDED.includes(state);
  const ahead = stepAhead(state);
  return {
    state,
    title,
    next: { vi: say(next, 'vi', { unit }), en: say(next, 'en', { unit }) },
    steps: [
      ...steps.map((one, index) => (index === steps.length - 1 && !ended ? { ...one, mark: 'now' as const } : one)),
      ...(ahead === undefined ? [] : [{ ...ahead, at: null, mark: 'next' as const, byPost: true }]),
    ],
  };
}

const PARCEL_ENDED: readonly ParcelState[] = ['parcelFiled', 'parcelBack', 'parcelDelivered', 'parcelAtAgency', 'parcelLost', 'parcelCancelled'];
