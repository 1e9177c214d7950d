import { useQuery } from '@tanstack/react-query';
import { isDay } from '#kernel/day.ts';
import type { Day } from '#kernel/day.ts';
import { answer, api } from '#web/api/client.ts';
import { useMay, useMe } from '#web/parts/session.tsx';
import { firstUnit, monthOf } from './questions.ts';
import type { Unit } from './questions.ts';

/** What every figure is asked for: a unit, a period, what had happened by a day and what was recorded by a day (today unless told). */
export type AskedDays = { readonly unit: string; readonly from: Day; readonly to: Day; readonly asOf?: Day | undefined; readonly knownOn?: Day | undefined };

/** The same as the address of a report keeps it. */
export type AskedSearch = { donVi?: string | undefined; tu?: string | undefined; den?: string | undefined; tinhDen?: string | undefined; bietDen?: string | undefined };

/** What stands over the figures of every answer. */
export type Heading = {
  readonly unit: { readonly code: string; readonly name: string };
  readonly from: Day;
  readonly to: Day;
  readonly asOf: Day;
  readonly knownOn: Day;
  readonly complete: boolean;
  readonly followed: { readonly upTo: string | null; readonly behind: number };
  readonly synthetic?: boolean;
};

const REPORTING_KINDS: readonly string[] = ['OSS', 'CENTER', 'BRANCH', 'DISTRICT', 'DEPT', 'COMMUNE', 'PROVINCE'];

/** The units a report can be asked for: one-stops, departments and administrations, and one's own. */
function useAskedUnits(): { units: readonly Unit[]; ready: boolean } {
  const me = useMe();
  const all = useMay()('report.unit');
  const asked = useQuery({ queryKey: ['listUnits', 'all'], enabled: all, queryFn: () => answer(api.GET('/api/units', { params: { query: { scope: 'all' } } })) });
  return { units: (asked.data?.rows ?? []).filter((unit) => REPORTING_KINDS.includes(unit.kind) || unit.id === me.unit.id), ready: !all || !asked.isPending };
}

/** What an address asks for: the nearest counter and this month where it says nothing; undefined while the units are not here. */
export function useAsked(search: AskedSearch): { asked: AskedDays | undefined; units: readonly Unit[] } {
  const { today, unit } = useMe();
  const { units, ready } = useAskedUnits();
  const month = monthOf(today);
  const asked = { unit: search.donVi ?? firstUnit(units, unit, today), from: dayIn(search.tu) ?? month.from, to: dayIn(search.den) ?? month.to, asOf: dayIn(search.tinhDen), knownOn: dayIn(search.bietDen) };
  return { asked: ready ? asked : undefined, units };
}

/** As the address keeps it. */
export function searchOf({ unit, from, to, asOf, knownOn }: AskedDays): AskedSearch {
  return { donVi: unit, tu: from, den: to, tinhDen: asOf, bietDen: knownOn };
}

/** As an operation takes it: what is not told is left out. */
export function queryOf({ unit, from, to, asOf, knownOn }: AskedDays) {
  return { unit, from, to, ...(asOf === undefined ? {} : { asOf }), ...(knownOn === undefined ? {} : { knownOn }) };
}

/** A day of the address, if it is one. */
export function dayIn(text: string | undefined): Day | undefined {
  return text !== undefined && isDay(text) ? text : undefined;
}
