import { dayOf, isDay, showDay, yearOf, type Day } from '#kernel/day.ts';
import { badInput, problem, type Problem } from '#kernel/problem.ts';
import type { isOpen } from '#modules/dossier/rules/statuses.ts';
import type { UnitKind } from '#modules/organisation/rules.ts';

export type DossierStatus = Parameters<typeof isOpen>[0];

/** Rows of one print; a longer period is printed in parts. */
export const PRINTED_ROWS = 2000;

const ONE_STOPS: readonly UnitKind[] = ['OSS', 'CENTER', 'BRANCH'];

/** A register belongs to a one-stop and to one year, in which its numbers run from 1 (TT 01/2018/TT-VPCP Đ10). */
export function registerRefused(kind: UnitKind, { from, to }: { readonly from: Day; readonly to: Day }): Problem | undefined {
  if (!ONE_STOPS.includes(kind)) return problem('reporting.registerOneStop', { field: 'unit' }, 422);
  const [unknown] = Object.entries({ from, to }).find(([, day]) => !isDay(day)) ?? [];
  if (unknown !== undefined) return badInput('reporting.dayUnknown', unknown);
  if (from > to) return badInput('input.periodReversed', 'to', { from: showDay(from), to: showDay(to) });
  return yearOf(from) === yearOf(to) ? undefined : badInput('reporting.registerYears', 'to');
}

/** The first day of the year whose numbering a day belongs to. */
export function yearBegins(day: Day): Day {
  return `${day.slice(0, 4)}-01-01`;
}

/** True when a print reaches the last page of a year that is over: then the head of the one-stop closes the book. */
export function closesYear(to: Day, now: Date): boolean {
  return to.endsWith('-12-31') && to < dayOf(now);
}

/** What the column of remarks says. */
export function remarkOf({ cancelReason, bookNo }: { readonly cancelReason: string | null; readonly bookNo: string | null }): string | null {
  if (cancelReason !== null) return `Hủy: ${cancelReason}`;
  return bookNo === null ? null : `Nhập bổ sung từ sổ giấy, số ${bookNo}`;
}
