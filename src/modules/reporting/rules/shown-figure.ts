import type { Message } from '#kernel/message.ts';
import { problem, type Problem } from '#kernel/problem.ts';
import type { FigureDefinition } from './figure-shape.ts';

/** In what a figure is told. */
export const FIGURE_UNITS = ['percent', 'count', 'points', 'minutes', 'perTenThousand', 'vnd'] as const;
export type FigureUnit = (typeof FIGURE_UNITS)[number];

/** A figure with what it is made of; without a value it says why. */
export type ShownFigure = {
  readonly id: string;
  readonly definition: FigureDefinition & { readonly id: string };
  readonly unit: FigureUnit;
  readonly value: number | null;
  readonly part: number | null;
  readonly whole: number | null;
  readonly missing: Message | null;
  readonly note: Message | null;
  readonly threshold: number | null;
  readonly opens: string | null;
};

/** Figures that stand together. */
export type IndicatorGroup = { readonly id: string; readonly name: Message; readonly maximum: number | null; readonly explains: Message | null; readonly figures: readonly ShownFigure[] };

type More = { readonly note?: Message; readonly threshold?: number; readonly opens?: string };

/** Figures that look at dossiers one by one are told up to so many in one answer. */
export const MOST_LOOKED_AT = 100_000;

/** Refuses a list that would look at more dossiers one by one. */
export function tooManyDossiers(dossiers: number): Problem | undefined {
  return dossiers > MOST_LOOKED_AT ? problem('reporting.tooManyDossiers', { dossiers, most: MOST_LOOKED_AT }, 422) : undefined;
}

/** Why a figure is not told: there are more dossiers than are looked at one by one. */
export const TOO_MANY_DOSSIERS: Message = { vi: 'Quá 100.000 hồ sơ trong kỳ: chỉ số này xem từng hồ sơ nên không tính. Hãy chọn kỳ ngắn hơn hoặc một đơn vị.', en: 'More than 100,000 dossiers in the period: this figure looks at each and is not reckoned. Choose a shorter period or a single unit.' };

/** Nothing to divide by is no nought: the figure has no value and says so. */
export const NOTHING_TO_DIVIDE: Message = { vi: 'Không có trường hợp nào trong kỳ để tính.', en: 'Nothing in the period to reckon with.' };

/** A share in percent, per ten thousand or the mean of something: part over whole, rounded half up to so many decimals. */
export function ratio(id: string, definition: FigureDefinition, unit: FigureUnit, of: { readonly part: number; readonly whole: number; readonly decimals: number }, more: More = {}): ShownFigure {
  const value = of.whole === 0 ? null : rounded((FACTORS[unit] * of.part) / of.whole, of.decimals);
  return { ...bare(id, definition, unit, more), value, part: of.part, whole: of.whole, missing: value === null ? NOTHING_TO_DIVIDE : null };
}

/** A plain count or sum. */
export function counted(id: string, definition: FigureDefinition, unit: FigureUnit, value: number, more: More = {}): ShownFigure {
  return { ...bare(id, definition, unit, more), value, part: value };
}

/** A figure whose events nobody records. */
export function unrecorded(id: string, definition: FigureDefinition, unit: FigureUnit, missing: Message, more: More = {}): ShownFigure {
  return { ...bare(id, definition, unit, more), missing };
}

/** A number with so many decimals, half up as people round. */
export function rounded(value: number, decimals: number): number {
  const factor = 10 ** decimals;
  return Math.round(Number((value * factor).toPrecision(12))) / factor;
}

const FACTORS = { percent: 100, count: 1, points: 1, minutes: 1, perTenThousand: 10_000, vnd: 1 } as const satisfies Record<FigureUnit, number>;

function bare(id: string, definition: FigureDefinition, unit: FigureUnit, more: More): ShownFigure {
  return { id, definition: { id, ...definition }, unit, value: null, part: null, whole: null, missing: null, note: more.note ?? null, threshold: more.threshold ?? null, opens: more.opens ?? null };
}
