import { useQuery } from '@tanstack/react-query';
import type { Day } from '#kernel/day.ts';
import { answer, api } from '#web/api/client.ts';
import type { Answered } from '#web/api/shapes.ts';
import { useMe } from '#web/parts/session.tsx';
import { dayIn } from '../asked.ts';
import type { AskedDays, AskedSearch } from '../asked.ts';
import { planPeriod } from '../questions.ts';
import type { Plan } from '../questions.ts';

export type Pilot = Answered<'getPilotReport'>;
export type Narrative = Answered<'listNarratives'>['rows'][number];
export type Share = Pilot['online']['during'];

/** What the report is asked for. */
export type AskedPlan = { readonly plan: string; readonly from: Day; readonly to: Day; readonly asOf?: Day | undefined; readonly knownOn?: Day | undefined };
export type PilotSearch = AskedSearch & { phuongAn?: string | undefined };

/** The plan of the address and its days; its own whole period unless told. */
export function useAskedPlan(search: PilotSearch): { plans: readonly Plan[]; plan: Plan | undefined; asked: AskedPlan | undefined; ready: boolean } {
  const { today } = useMe();
  const asked = useQuery({ queryKey: ['listPlans'], queryFn: () => answer(api.GET('/api/plans')) });
  const plans = asked.data?.rows ?? [];
  const plan = search.phuongAn === undefined ? plans[0] : plans.find((one) => one.code === search.phuongAn);
  const code = search.phuongAn ?? plan?.code;
  return { plans, plan, ready: !asked.isPending, asked: asked.isPending || code === undefined ? undefined : askedIn(search, code, plan, today) };
}

/** A plan nobody knows is asked for too: the server says so. */
function askedIn({ tu, den, tinhDen, bietDen }: PilotSearch, plan: string, known: Plan | undefined, today: Day): AskedPlan {
  const whole = known === undefined ? { from: today, to: today } : planPeriod(known, today);
  return { plan, from: dayIn(tu) ?? whole.from, to: dayIn(den) ?? whole.to, asOf: dayIn(tinhDen), knownOn: dayIn(bietDen) };
}

/** As the operation takes it. */
export function planQuery({ plan, from, to, asOf, knownOn }: AskedPlan) {
  return { plan, from, to, ...(asOf === undefined ? {} : { asOf }), ...(knownOn === undefined ? {} : { knownOn }) };
}

/** The report of a plan. */
export function usePilot(asked: AskedPlan | undefined) {
  return useQuery({
    queryKey: ['getPilotReport', asked],
    enabled: asked !== undefined,
    queryFn: () => answer(api.GET('/api/reports/pilot', { params: { query: asked === undefined ? { plan: '' } : planQuery(asked) } })),
  });
}

/** The days of the answer, for the lists its numbers open; a part of the period where told. */
export function daysOf(pilot: Pilot, { from = pilot.from, to = pilot.to }: { from?: Day; to?: Day } = {}): AskedDays {
  return { unit: pilot.unit.code, from, to, asOf: pilot.asOf, knownOn: pilot.knownOn };
}

/** The value of a figure of the report. */
export function valueOf(pilot: Pilot, id: string): number {
  return pilot.figures.find((figure) => figure.id === id)?.value ?? 0;
}

/** The definition of a figure, where the answer carries it. */
export function definitionOf(pilot: Pilot, id: string) {
  return pilot.definitions.find((definition) => definition.id === id);
}
