import { CELLS, type Cell, type FigureId, type Headline, type Part } from './headline.ts';
import type { Measure, Slice, Way } from './measures.ts';
import type { Openable } from './opening.ts';

/** The figures of the conference in their order: three headlines with their controls, and the union. */
export const PILOT_FIGURES = ['A', 'A1', 'AP', 'B', 'BSubmit', 'BAccepted', 'C', 'C1', 'CFiled', 'CDelivered', 'U'] as const satisfies readonly FigureId[];

/** What listReportRows opens for each. */
export const PILOT_OPENS = { A: 'A', A1: 'A1', AP: 'AP', B: 'B', BSubmit: 'submitted', BAccepted: 'acceptedB', C: 'C', C1: 'C1', CFiled: 'filed', CDelivered: 'delivered', U: 'U' } as const satisfies Record<(typeof PILOT_FIGURES)[number], Openable>;

/** The kinds of turns each headline is made of. */
export const TURN_PARTS = [
  { of: 'A', part: 'GUIDE' }, { of: 'A', part: 'RECEIVE' }, { of: 'A', part: 'RETURN' }, { of: 'B', part: 'ONLINE' }, { of: 'C', part: 'in' }, { of: 'C', part: 'out' },
] as const satisfies readonly { of: Headline; part: Part }[];

/** Shares that tell whether a habit forms, month by month. */
export const HABITS = ['onlineShare', 'aloneShare', 'postInShare', 'postOutShare'] as const;
export type Habit = (typeof HABITS)[number];

/** How a target of a plan or decree stands. `notDue`: its year has not come, or is another than the period's. */
export const TARGET_STATES = ['met', 'notMet', 'notDue', 'notMeasured', 'notComparable'] as const;
export type TargetState = (typeof TARGET_STATES)[number];

/** A share as it is told: two counts, and percent with one decimal; null where there is nothing to divide by. */
export type Share = { readonly numerator: number; readonly denominator: number; readonly percent: number | null };

/** Percent with one decimal, half up; null of nothing. */
export function shareOf(numerator: number, denominator: number): Share {
  return { numerator, denominator, percent: denominator === 0 ? null : Math.round((1000 * numerator) / denominator) / 10 };
}

/** A quotient with one decimal; null of nothing. */
export function perOf(value: number, by: number): number | null {
  return by === 0 ? null : Math.round((10 * value) / by) / 10;
}

/** A sum as the report reads it. */
export type Counted = { readonly measure: Measure; readonly n: number; readonly slice?: Slice; readonly month?: string; readonly fieldCode?: string; readonly procedureCode?: string };

/** Which turns make each headline (domain 9.4). */
export const TURNS_OF = { A: ['GUIDE', 'RECEIVE', 'RETURN'], B: ['ONLINE'], C: ['in', 'out'] } as const satisfies Record<Headline, readonly Measure[]>;

/** The sum of some measures among counted rows, of some slices where told. */
export function totalOf(counted: readonly Counted[], measures: readonly Measure[], slices?: readonly Slice[]): number {
  return counted.filter(({ measure, slice }) => measures.includes(measure) && (slices === undefined || (slice !== undefined && slices.includes(slice)))).reduce((sum, { n }) => sum + n, 0);
}

/** The eleven figures: turns and controls from the turns cut by hands, distinct keys from the sets. */
export function figureValues(turns: readonly Counted[], sets: readonly Counted[]): Record<(typeof PILOT_FIGURES)[number], number> {
  return {
    A: totalOf(turns, TURNS_OF.A),
    A1: totalOf(sets, ['setA']),
    AP: totalOf(turns, TURNS_OF.A, ['post', 'both']),
    B: totalOf(turns, TURNS_OF.B),
    BSubmit: totalOf(turns, ['submitted']),
    BAccepted: totalOf(turns, ['acceptedB']),
    C: totalOf(turns, TURNS_OF.C),
    C1: totalOf(sets, ['setC']),
    CFiled: totalOf(turns, ['filed']),
    CDelivered: totalOf(turns, ['delivered']),
    U: totalOf(sets, ['setABC']),
  };
}

/** The seven cells of the overlap from the sizes of the three sets and of their unions, by inclusion and exclusion; they add up to the union. */
export function overlapOf(sets: readonly Counted[]): { cell: Cell; inside: Headline[]; dossiers: number }[] {
  const [a, b, c] = [totalOf(sets, ['setA']), totalOf(sets, ['setB']), totalOf(sets, ['setC'])];
  const [ab, ac, bc, abc] = [totalOf(sets, ['setAB']), totalOf(sets, ['setAC']), totalOf(sets, ['setBC']), totalOf(sets, ['setABC'])];
  const all = abc - a - b - c + (a + b - ab) + (a + c - ac) + (b + c - bc);
  const sizes: Record<Cell, number> = {
    onlyA: abc - bc,
    onlyB: abc - ac,
    onlyC: abc - ab,
    onlyAB: a + b - ab - all,
    onlyAC: a + c - ac - all,
    onlyBC: b + c - bc - all,
    ABC: all,
  };
  return CELLS.map((cell) => ({ cell, inside: INSIDE[cell], dossiers: sizes[cell] }));
}

const INSIDE: Record<Cell, Headline[]> = { onlyA: ['A'], onlyB: ['B'], onlyC: ['C'], onlyAB: ['A', 'B'], onlyAC: ['A', 'C'], onlyBC: ['B', 'C'], ABC: ['A', 'B', 'C'] };

/** Ways of intake grouped as the habits see them. */
export const ONLINE_WAYS = ['onlineAlone', 'onlineHelped'] as const satisfies readonly Way[];
