import { showDay, type Day } from '#kernel/day.ts';
import type { Message } from '#kernel/message.ts';
import { badInput, problem, type Problem } from '#kernel/problem.ts';

/** The periods official reports are made for (NĐ 09/2019, TT 01/2020/TT-VPCP; the days from memory, sure); a free period is any two days. */
export const PERIOD_KINDS = ['month', 'quarter', 'half', 'secondHalf', 'year', 'free'] as const;
export type PeriodKind = (typeof PERIOD_KINDS)[number];

export type AskedPeriod = { readonly periodKind: PeriodKind; readonly year?: number | undefined; readonly number?: number | undefined; readonly from?: Day | undefined; readonly to?: Day | undefined };

/** A period with what it is called and the mark it has in a report's number. */
export type Period = { readonly kind: PeriodKind; readonly year: number | null; readonly number: number | null; readonly from: Day; readonly to: Day; readonly label: Message; readonly code: string };

/** How many periods of a kind a year has; 0 where the year alone names it. */
const NUMBERED = { month: 12, quarter: 4, half: 0, secondHalf: 0, year: 0 } as const;
/** The months of the year a period ends in: the first and the last of them. */
const MONTHS = { half: [1, 6], secondHalf: [7, 12], year: [1, 12] } as const;
const ROMAN = ['I', 'II', 'III', 'IV'] as const;

/** Refuses a period that is not named whole: a month without its number, a quarter of five, a free period without its days. */
export function periodRefused(asked: AskedPeriod): Problem | undefined {
  if (asked.periodKind === 'free') {
    const missing = asked.from === undefined ? 'from' : asked.to === undefined ? 'to' : undefined;
    return missing === undefined ? undefined : badInput('reporting.periodNotNamed', missing);
  }
  if (asked.year === undefined) return badInput('reporting.periodNotNamed', 'year');
  const many = NUMBERED[asked.periodKind];
  if (many === 0) return undefined;
  if (asked.number === undefined) return badInput('reporting.periodNotNamed', 'number');
  return asked.number > many ? badInput('reporting.periodNumberUnknown', 'number', { many }) : undefined;
}

/**
 * The days of a period named whole. A month runs from the 15th of the month before to its 14th, and so does everything made of months: the first quarter,
 * the first half and the year begin on 15 December of the year before, the second half on 15 June.
 */
export function periodOf(asked: AskedPeriod): Period {
  const { periodKind: kind, year = 0, number = 0 } = asked;
  if (kind === 'free') {
    const [from, to] = [asked.from ?? '', asked.to ?? ''];
    return { kind, year: null, number: null, from, to, label: { vi: `từ ngày ${showDay(from)} đến ngày ${showDay(to)}`, en: `${showDay(from)} to ${showDay(to)}` }, code: `${from.replaceAll('-', '')}-${to.replaceAll('-', '')}` };
  }
  const [first, last] = kind === 'month' ? [number, number] : kind === 'quarter' ? [number * 3 - 2, number * 3] : MONTHS[kind];
  return { kind, year, number: NUMBERED[kind] === 0 ? null : number, from: fifteenthBefore(year, first), to: `${year}-${twoDigits(last)}-14`, ...NAMES[kind](year, number) };
}

/** Refuses to issue a report of a period that is not over. */
export function stillOpen(period: Pick<Period, 'to'>, today: Day): Problem | undefined {
  return period.to < today ? undefined : problem('reporting.periodOpen', { to: showDay(period.to) });
}

type Naming = (year: number, number: number) => Pick<Period, 'label' | 'code'>;

const NAMES: Readonly<Record<Exclude<PeriodKind, 'free'>, Naming>> = {
  month: (year, number) => ({ label: { vi: `tháng ${twoDigits(number)} năm ${year}`, en: `month ${number} of ${year}` }, code: `T${twoDigits(number)}.${year}` }),
  quarter: (year, number) => ({ label: { vi: `quý ${ROMAN[number - 1] ?? ''} năm ${year}`, en: `quarter ${number} of ${year}` }, code: `Q${number}.${year}` }),
  half: (year) => ({ label: { vi: `6 tháng đầu năm ${year}`, en: `first half of ${year}` }, code: `6TD.${year}` }),
  secondHalf: (year) => ({ label: { vi: `6 tháng cuối năm ${year}`, en: `second half of ${year}` }, code: `6TC.${year}` }),
  year: (year) => ({ label: { vi: `năm ${year}`, en: `year ${year}` }, code: `N.${year}` }),
};

function fifteenthBefore(year: number, month: number): Day {
  return month === 1 ? `${year - 1}-12-15` : `${year}-${twoDigits(month - 1)}-15`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
