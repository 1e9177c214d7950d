import { badInput, problem, type Problem } from '#kernel/problem.ts';
import { isS10, s10CheckDigit } from './s10.ts';

export const RANGE_STATES = ['open', 'recalled'] as const;

/** Numbers of one prefix and country, both ends included. */
export type Range = { readonly prefix: string; readonly country: string; readonly firstSerial: number; readonly lastSerial: number };

/** The longest range loaded at once. */
const MOST_LABELS = 100_000;
/** A unit is warned when fewer labels are left, unless it is told otherwise. */
export const WARN_BELOW = 50;

const SHAPE = /^([A-Z]{2})(\d{8})\d([A-Z]{2})$/;
/** Domestic labels need not follow S10 (trap 70): letters and digits, no more than that is asked. */
const PLAUSIBLE = /^[A-Z0-9]{8,20}$/;

/** A number as labels print it, however it was scanned or typed: capitals, no spaces. */
export function plainNumber(typed: string): string {
  return typed.toUpperCase().replace(/\s/g, '');
}

/** The posting number of a serial: prefix, eight digits, check digit, country (UPU S10). */
export function postingNumber(range: Pick<Range, 'prefix' | 'country'>, serial: number): string {
  const digits = String(serial).padStart(8, '0');
  return `${range.prefix}${digits}${s10CheckDigit(digits)}${range.country}`;
}

/** Prefix, serial and country of a number in the shape of S10, whether or not its check digit fits. */
export function partsOf(number: string): { readonly prefix: string; readonly serial: number; readonly country: string } | undefined {
  const [, prefix, digits, country] = SHAPE.exec(number) ?? [];
  return prefix === undefined || digits === undefined || country === undefined ? undefined : { prefix, serial: Number(digits), country };
}

/** The range between two printed numbers. Refuses what is not in the shape of S10, two ends that do not belong together, and more than is loaded at once. */
export function rangeOf(first: string, last: string): Range | Problem {
  const [from, to] = [partsOf(plainNumber(first)), partsOf(plainNumber(last))];
  if (from === undefined) return badInput('postal.rangeWrong', 'first');
  if (to === undefined || to.prefix !== from.prefix || to.country !== from.country || to.serial < from.serial) return badInput('postal.rangeWrong', 'last');
  if (to.serial - from.serial >= MOST_LABELS) return badInput('postal.rangeTooLong', 'last', { limit: MOST_LABELS });
  return { prefix: from.prefix, country: from.country, firstSerial: from.serial, lastSerial: to.serial };
}

/** A number that does not follow S10 is looked at twice, never refused (trap 70). */
export function s10Warning(number: string): { code: string; facts: { postingNo: string } }[] {
  return isS10(number) ? [] : [{ code: 'postal.notS10', facts: { postingNo: number } }];
}

/** Refuses what cannot be the number of a label. */
export function postingNoProblem(number: string): Problem | undefined {
  return PLAUSIBLE.test(number) ? undefined : badInput('postal.postingNoWrong', 'postingNo');
}

/** Where a number given by hand comes from: nowhere loaded, or a range that must be this unit's and not recalled. */
export function handNumberProblem(range: { readonly unitId: string; readonly state: (typeof RANGE_STATES)[number] } | undefined, unitId: string): Problem | undefined {
  if (range === undefined) return undefined;
  if (range.state === 'recalled') return problem('postal.postingNoRecalled');
  return range.unitId === unitId ? undefined : problem('postal.postingNoElsewhere');
}

/** Warns before labels run out. */
export function labelsLow(left: number, warnBelow: number): { code: string; facts: { left: number } }[] {
  return left < warnBelow ? [{ code: 'postal.labelsLow', facts: { left } }] : [];
}
