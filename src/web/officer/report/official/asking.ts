import { daysBetween, type Day } from '#kernel/day.ts';
import { OFFICIAL_FORMS, REGROUPINGS, type OfficialForm, type Regrouping } from '#modules/reporting/rules/official-forms.ts';
import { PERIOD_KINDS, periodOf, type PeriodKind } from '#modules/reporting/rules/periods.ts';
import type { AskedDays, AskedSearch } from '../asked.ts';

/** What an official form is asked for. */
export type OfficialAsked = {
  readonly form: OfficialForm;
  readonly unit: string;
  readonly kind: PeriodKind;
  readonly year: number;
  readonly number: number;
  readonly from: Day;
  readonly to: Day;
  readonly regroup: Regrouping;
  readonly asOf?: Day | undefined;
  readonly knownOn?: Day | undefined;
};

export type OfficialSearch = AskedSearch & { bieu?: string | undefined; ky?: string | undefined; nam?: string | undefined; so?: string | undefined; gop?: string | undefined };

/** What the address asks for; where it says nothing: II.06a of the month that ended last. */
export function officialOf(search: OfficialSearch, days: AskedDays, today: Day): OfficialAsked {
  const kind = PERIOD_KINDS.find((one) => one === search.ky) ?? (search.tu === undefined ? 'month' : 'free');
  const last = lastMonth(today);
  const chosen = { kind, year: numberIn(search.nam, 1990, 2200) ?? last.year, number: numberIn(search.so, 1, kind === 'quarter' ? 4 : 12) ?? (kind === 'quarter' ? Math.ceil(last.number / 3) : last.number) };
  return {
    form: OFFICIAL_FORMS.find((one) => one === search.bieu) ?? 'II06a',
    unit: days.unit,
    ...chosen,
    ...daysOf(chosen, days),
    regroup: REGROUPINGS.find((one) => one === search.gop) ?? 'whole',
    asOf: days.asOf,
    knownOn: days.knownOn,
  };
}

/** As the address keeps it: a period by its name, two days only where they were chosen freely. */
export function officialSearchOf({ form, unit, kind, year, number, from, to, regroup, asOf, knownOn }: OfficialAsked): OfficialSearch {
  const named = kind === 'free' ? { tu: from, den: to } : { nam: String(year), ...(isNumbered(kind) ? { so: String(number) } : {}) };
  return { bieu: form, donVi: unit, ky: kind, ...named, gop: regroup === 'whole' ? undefined : regroup, tinhDen: asOf, bietDen: knownOn };
}

/** As the operations take it. */
export function officialQueryOf({ form, unit, kind, year, number, from, to, regroup, asOf, knownOn }: OfficialAsked) {
  const named = kind === 'free' ? { from, to } : { year, ...(isNumbered(kind) ? { number } : {}) };
  return { form, unit, periodKind: kind, ...named, regroup, ...(asOf === undefined ? {} : { asOf }), ...(knownOn === undefined ? {} : { knownOn }) };
}

/** Another kind, year or number, with the days it means. */
export function withPeriod(asked: OfficialAsked, change: Partial<Pick<OfficialAsked, 'kind' | 'year' | 'number'>>): OfficialAsked {
  const next = { ...asked, ...change };
  const number = next.kind === 'quarter' ? Math.min(next.number, 4) : next.number;
  return { ...next, number, ...daysOf({ ...next, number }, asked) };
}

/** A month and a quarter have a number in their year. */
export function isNumbered(kind: PeriodKind): kind is 'month' | 'quarter' {
  return kind === 'month' || kind === 'quarter';
}

/** The years that can be chosen: from the first of the pilot to the one whose first month may have begun. */
export function yearsUpTo(today: Day): readonly number[] {
  const last = today.slice(5) >= '12-15' ? Number(today.slice(0, 4)) + 1 : Number(today.slice(0, 4));
  return Array.from({ length: Math.max(1, last - 2019) }, (_, place) => last - place);
}

function daysOf({ kind, year, number }: Pick<OfficialAsked, 'kind' | 'year' | 'number'>, free: { readonly from: Day; readonly to: Day }): { from: Day; to: Day } {
  const { from, to } = kind === 'free' ? free : periodOf({ periodKind: kind, year, number });
  return { from, to };
}

/** The statutory month whose last day has passed. */
function lastMonth(today: Day): { year: number; number: number } {
  const year = Number(today.slice(0, 4));
  const month = Number(today.slice(5, 7));
  const ended = daysBetween(`${today.slice(0, 8)}14`, today) > 0 ? month : month - 1;
  return ended === 0 ? { year: year - 1, number: 12 } : { year, number: ended };
}

function numberIn(text: string | undefined, least: number, most: number): number | undefined {
  const number = Number(text);
  return text !== undefined && Number.isInteger(number) && number >= least && number <= most ? number : undefined;
}
