import { useQuery } from '@tanstack/react-query';
import { daysBetween } from '#kernel/day.ts';
import type { Day } from '#kernel/day.ts';
import { answer, api } from '#web/api/client.ts';
import type { Answered } from '#web/api/shapes.ts';
import { useMay, useMe } from '#web/parts/session.tsx';

export type Counts = Answered<'getHeadlineCounts'>;
export type Plan = Answered<'listPlans'>['rows'][number];
export type Unit = Answered<'listUnits'>['rows'][number];

/** What a report is asked for. */
export type Period = { readonly unit: string; readonly from: Day; readonly to: Day };

/** What the address of a report keeps. */
export type ReportSearch = { donVi?: string | undefined; tu?: string | undefined; den?: string | undefined };

const COUNTER_KINDS: readonly string[] = ['OSS', 'CENTER'];
/** Nobody is served there: what these three figures count happens at the counters below. */
const WITHOUT_COUNTER: readonly string[] = ['PROVINCE', 'DISTRICT', 'COMMUNE', 'DEPT'];

/** Units the three figures can be asked for: those with a counter, themselves or below, and one's own unless nobody is served there. */
export function useReportUnits(): { units: readonly Unit[]; plans: readonly Plan[]; ready: boolean } {
  const me = useMe();
  const may = useMay();
  const all = may('report.unit');
  const units = useQuery({ queryKey: ['listUnits', 'all'], enabled: all, queryFn: () => answer(api.GET('/api/units', { params: { query: { scope: 'all' } } })) });
  const plans = useQuery({ queryKey: ['listPlans'], queryFn: () => answer(api.GET('/api/plans')) });
  const known = units.data?.rows ?? [];
  const served = withCounters(known);
  const rows = known.filter((unit) => served.has(unit.id) || (unit.id === me.unit.id && !WITHOUT_COUNTER.includes(unit.kind)));
  return { units: rows, plans: plans.data?.rows ?? [], ready: !plans.isPending && (!all || !units.isPending) };
}

/** Units with a counter, and all above them. */
function withCounters(units: readonly Unit[]): ReadonlySet<string> {
  const above = new Map(units.map(({ id, parentId }) => [id, parentId]));
  const served = new Set<string>();
  for (const unit of units.filter(({ kind }) => COUNTER_KINDS.includes(kind))) {
    for (let id: string | null | undefined = unit.id; typeof id === 'string' && !served.has(id); id = above.get(id)) served.add(id);
  }
  return served;
}

/** The unit a report begins with: the counter nearest to the asker, now standing. */
export function firstUnit(units: readonly Unit[], own: { id: string; code: string; kind: string }, today: Day): string {
  if (COUNTER_KINDS.includes(own.kind)) return own.code;
  const standing = units.filter((unit) => COUNTER_KINDS.includes(unit.kind) && unit.validFrom <= today && (unit.validTo === null || unit.validTo >= today));
  return (standing.find((unit) => unit.parentId === own.id) ?? standing[0])?.code ?? own.code;
}

/** From the first of the month to today. */
export function monthOf(today: Day): { from: Day; to: Day } {
  return { from: `${today.slice(0, 8)}01`, to: today };
}

export function yearOfToday(today: Day): { from: Day; to: Day } {
  return { from: `${today.slice(0, 4)}-01-01`, to: today };
}

/** The plan of a unit, up to today at most. */
export function planPeriod(plan: Plan, today: Day): { from: Day; to: Day } {
  return { from: plan.fromDay, to: daysBetween(plan.toDay, today) < 0 ? today : plan.toDay };
}

/** The figures of one period. */
export function useHeadlines(asked: Period | undefined) {
  return useQuery({
    queryKey: ['getHeadlineCounts', asked],
    enabled: asked !== undefined,
    queryFn: () => answer(api.GET('/api/reports/headline', { params: { query: asked ?? { unit: '', from: '', to: '' } } })),
  });
}
