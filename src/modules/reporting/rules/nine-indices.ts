import { rounded } from './shown-figure.ts';

/** How a dossier, or one agency's part of it, ended beside its term. */
export const OUTCOMES = ['early', 'onTime', 'late'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** The staff classes of TT 01/2018 Đ14: the whole task, 70 to under 100 %, under 70 %. */
export const STAFF_CLASSES = ['whole', 'most', 'part'] as const;
export type StaffClass = (typeof STAFF_CLASSES)[number];

/** The unit classes of TT 01/2018 Đ15. */
export const UNIT_CLASSES = ['excellent', 'good', 'fair', 'average', 'weak'] as const;
export type UnitClass = (typeof UNIT_CLASSES)[number];

/** Nobody with fewer dossiers in the period is judged by name. */
export const STAFF_FLOOR = 30;

/** What decides the indices of one dossier. `slowestPart`: of the parts other agencies were asked for, the slowest; null where nobody else took part. */
export type Scored = { readonly outcome: Outcome; readonly slowestPart: Outcome | null; readonly requests: number };
export type DossierScores = { readonly one: number; readonly two: number; readonly three: number; readonly four: number; readonly seven: number };

const TIME_SCORES = { early: 2, onTime: 1, late: 0 } as const satisfies Record<Outcome, number>;

/**
 * The five indices of one dossier (TT 01/2018/TT-VPCP Đ13): 1 the whole time, 2 each agency's time (the slowest decides), 3 how often the citizen had to
 * come back to complete it, 4 how many bodies she had to turn to for that (the one-stop is the only one anybody records), 7 conduct by result. Complaints and whose
 * fault a request was are recorded by nobody, so 3, 4 and 7 are told as they are without them.
 */
export function scoresOf({ outcome, slowestPart, requests }: Scored): DossierScores {
  const time = TIME_SCORES[outcome];
  return {
    one: time,
    two: slowestPart === null ? time : Math.min(time, TIME_SCORES[slowestPart]),
    three: requests === 0 ? 2 : requests === 1 ? 1 : 0,
    four: requests === 0 ? 2 : 1,
    seven: time,
  };
}

/** So many dossiers of one kind. */
export type ScoredCount = Scored & { readonly dossiers: number };
export type MeanScores = DossierScores & { readonly dossiers: number; readonly total: number };

/** The mean of each index over dossiers, one decimal (TT 01/2018 Đ13), and the sum of these five as printed; undefined without dossiers. */
export function meanScores(counts: readonly ScoredCount[]): MeanScores | undefined {
  const dossiers = counts.reduce((sum, one) => sum + one.dossiers, 0);
  if (dossiers === 0) return undefined;
  const mean = (index: keyof DossierScores) => rounded(counts.reduce((sum, one) => sum + one.dossiers * scoresOf(one)[index], 0) / dossiers, 1);
  const scores = { one: mean('one'), two: mean('two'), three: mean('three'), four: mean('four'), seven: mean('seven') };
  return { ...scores, dossiers, total: rounded(scores.one + scores.two + scores.three + scores.four + scores.seven, 1) };
}

/** The class of a member of staff by the sum of indices 1, 2, 3, 4 and 7, at most 10: from 5 the whole task, from 3.5 70 to under 100 %. */
export function classOfStaff(total: number): StaffClass {
  return total >= 5 ? 'whole' : total >= 3.5 ? 'most' : 'part';
}

/** What is told of one person: her dossiers, and from thirty on the means of her indices with her class. */
export function personScores(counts: readonly ScoredCount[]): { readonly dossiers: number; readonly scores: (DossierScores & { readonly total: number; readonly class: StaffClass }) | null } {
  const { dossiers, ...scores } = meanScores(counts) ?? NOTHING;
  return { dossiers, scores: dossiers < STAFF_FLOOR ? null : { ...scores, class: classOfStaff(scores.total) } };
}

const NOTHING: MeanScores = { one: 0, two: 0, three: 0, four: 0, seven: 0, dossiers: 0, total: 0 };

/** The class of a unit by the sum of the nine, at most 18: from 15 (15 itself too) excellent, 12 good, 9 fair, 6 average. */
export function classOfUnit(total: number): UnitClass {
  if (total >= 15) return 'excellent';
  if (total >= 12) return 'good';
  if (total >= 9) return 'fair';
  return total >= 6 ? 'average' : 'weak';
}

export type UnitTotal = { readonly known: number; readonly unknown: number[]; readonly least: number; readonly most: number; readonly leastClass: UnitClass; readonly mostClass: UnitClass };

/** The sum of the nine in their order; what nobody records may be anything from 0 to 2. */
export function unitTotal(scores: readonly (number | null)[]): UnitTotal {
  const known = rounded(scores.reduce<number>((sum, score) => sum + (score ?? 0), 0), 1);
  const unknown = scores.flatMap((score, place) => (score === null ? [place + 1] : []));
  const most = rounded(known + 2 * unknown.length, 1);
  return { known, unknown, least: known, most, leastClass: classOfUnit(known), mostClass: classOfUnit(most) };
}

/**
 * Index 9, online services: 2 where from 20 % of the procedures are offered at level 3 or 4, from 30 % of the dossiers came online and none of those is late;
 * 1 where from 15 to under 30 % came online and none is late; otherwise 0. Null while there is nothing to divide by.
 */
export function indexNine(of: { readonly procedures: number; readonly offered: number; readonly dossiers: number; readonly online: number; readonly onlineLate: number }): number | null {
  if (of.procedures === 0 || of.dossiers === 0) return null;
  const [offered, online] = [of.offered / of.procedures, of.online / of.dossiers];
  if (of.onlineLate > 0 || online < 0.15) return 0;
  if (online < 0.3) return 1;
  return offered >= 0.2 ? 2 : 0;
}
