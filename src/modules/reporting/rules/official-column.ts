import type { Message } from '#kernel/message.ts';
import type { Confidence, FigureDefinition } from './figure-shape.ts';
import type { Measure, Slice, Way } from './measures.ts';
import type { LeftCounts } from './official-forms.ts';

/** At which of three moments something is counted: what there was when the period began, what happened inside it, what there is at its end. */
export const PHASES = ['start', 'flow', 'end'] as const;
export type Phase = (typeof PHASES)[number];

/** What one row of a form is reckoned from, each sum made by a statement of its own phase. */
export type Cells = Readonly<Record<string, number>>;

/** A column: what it says of itself, what it opens to, and how a row's cell comes from its sums. */
export type OfficialColumn = {
  readonly id: string;
  readonly no: string | null;
  readonly group: Message | null;
  readonly definition: FigureDefinition;
  readonly open: (counts: LeftCounts) => string | null;
  /** Null: nobody records it; `missing` then says so. */
  readonly value: (cells: Cells, counts: LeftCounts) => number | null;
  readonly missing?: Message;
};

export const IN_PERIOD: Message = { vi: 'Ngày việc xảy ra nằm trong kỳ, kể cả ngày đầu và ngày cuối', en: 'The day it happened lies in the period, first and last day included' };
export const AT_START: Message = { vi: 'Cuối ngày liền trước ngày đầu kỳ', en: 'At the end of the day before the period' };
export const AT_END: Message = { vi: 'Cuối ngày cuối kỳ, hoặc cuối ngày số liệu nếu kỳ chưa hết', en: 'At the end of the last day, or of the day of the figures where the period runs on' };

const DOSSIERS: Message = { vi: 'Hồ sơ, mỗi hồ sơ một lần', en: 'Dossiers, each once' };
const JOURNAL: Message = { vi: 'Nhật ký của hệ thống', en: 'The journal' };

/** A plain count of dossiers, as a form defines it. */
export function dossierCount(words: { name: Message; counts: Message; period: Message; basis: string; confidence: Confidence }): FigureDefinition {
  return { name: words.name, counts: words.counts, numerator: DOSSIERS, denominator: null, period: words.period, source: JOURNAL, basis: words.basis, confidence: words.confidence };
}

/** The sum of a measure at a phase, of some ways of intake or of all. */
export function sumAt(cells: Cells, phase: Phase, measures: readonly Measure[], slices?: readonly Slice[]): number {
  const names = measures.flatMap((measure) => (slices === undefined ? [nameAt(phase, measure)] : slices.map((slice) => nameAt(phase, measure, slice))));
  return names.reduce((total, name) => total + (cells[name] ?? 0), 0);
}

/** Under which name a sum stands among a row's cells. */
export function nameAt(phase: Phase, measure: string, slice?: Slice): string {
  return slice === undefined ? `${phase}:${measure}` : `${phase}:${measure}:${slice}`;
}

export const ONLINE_WAYS: readonly Way[] = ['onlineAlone', 'onlineHelped'];
export const COUNTER_WAYS: readonly Way[] = ['counterAgency', 'counterPost'];
export const POST_WAYS: readonly Way[] = ['post'];

const SOLVED: readonly Measure[] = ['early', 'onTime', 'late'];
/** Withdrawn or stopped otherwise: ended, but nothing was solved. */
export const LEFT: readonly Measure[] = ['withdrawn', 'stopped'];

/** Accepted in the period these ways; where those withdrawn or stopped stand apart, without them. */
export function takenIn(cells: Cells, counts: LeftCounts, ways: readonly Slice[]): number {
  const apart = counts === 'apart' ? sumAt(cells, 'flow', LEFT, ways) - sumAt(cells, 'flow', ['leftCarried'], ways) : 0;
  return sumAt(cells, 'flow', ['accepted'], ways) - apart;
}

/** Open when the period began; where those withdrawn or stopped stand apart, without them. */
export function carriedIn(cells: Cells, counts: LeftCounts): number {
  return openAt(cells, 'start') - (counts === 'apart' ? sumAt(cells, 'flow', ['leftCarried']) : 0);
}

/** All there was to solve: what had been accepted before less what had ended, and what was accepted since. */
export function received(cells: Cells, counts: LeftCounts): number {
  return openAt(cells, 'start') + sumAt(cells, 'flow', ['accepted']) - leftOut(cells, counts);
}

/** All that ended inside the period, reckoned from what had ended at its two ends and not from the ways it ended. */
export function solved(cells: Cells, counts: LeftCounts): number {
  return sumAt(cells, 'end', [...SOLVED, ...LEFT]) - sumAt(cells, 'start', [...SOLVED, ...LEFT]) - leftOut(cells, counts);
}

/** Solved one of the three ways; those withdrawn or stopped are among them where they count as solved. */
export function solvedWay(cells: Cells, counts: LeftCounts, way: 'early' | 'onTime' | 'late'): number {
  return sumAt(cells, 'flow', counts === 'solved' ? [way, LEFT_WAYS[way]] : [way]);
}

export function openAt(cells: Cells, phase: 'start' | 'end'): number {
  return sumAt(cells, phase, ['accepted']) - sumAt(cells, phase, [...SOLVED, ...LEFT]);
}

const LEFT_WAYS = { early: 'leftEarly', onTime: 'leftOnTime', late: 'leftLate' } as const;

function leftOut(cells: Cells, counts: LeftCounts): number {
  return counts === 'apart' ? sumAt(cells, 'flow', LEFT) : 0;
}
