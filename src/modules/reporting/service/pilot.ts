import { EMPLOYERS } from '#kernel/actor.ts';
import { daysBetween, plusDays, yearOf, type Day } from '#kernel/day.ts';
import type { Input, Output } from '#kernel/operation.ts';
import { workingDaysBetween } from '#modules/calendar/rules/working-day.ts';
import { calendarFor, settled, type Timetable } from '#modules/calendar/service/calendar-for.ts';
import { FLOOR } from '#modules/feedback/rules.ts';
import { listLegacyAggregates, type Plan } from '#modules/organisation/store.ts';
import type { Context } from '#platform/context.ts';
import type * as contract from '../contract/pilot.ts';
import { NOT_ADDED, UNDEFINED } from '../rules/headline.ts';
import { SET_MEASURES } from '../rules/measures.ts';
import { BENCHMARK, NOT_RECORDED, REPORT_DEFINITIONS } from '../rules/pilot-figures.ts';
import { byHands, employersOf, habitsOf, intakesOf, monthsOf, splitBy, turnsOf } from '../rules/pilot-splits.ts';
import { targetRows } from '../rules/pilot-targets.ts';
import { figureValues, ONLINE_WAYS, overlapOf, perOf, PILOT_FIGURES, PILOT_OPENS, shareOf, totalOf, TURN_PARTS, type Counted } from '../rules/pilot.ts';
import { satisfiedIn, wholeMonths, type Satisfied } from '../rules/survey-months.ts';
import { countCounterHours } from '../store/counter-hours.ts';
import { listStanding } from '../store/narrative.ts';
import { countAnswers } from '../store/indicators.ts';
import { listProcedureNames } from '../store/official.ts';
import { countPeople, listFieldsNamed } from '../store/pilot.ts';
import { sumSteps, type Question } from '../store/sums.ts';
import { askedOf, type Asked } from './asked.ts';
import { planOf, presentVersion } from './narrative.ts';

type Base = Omit<Question, 'measures'> & { readonly from: Day };
type Report = Output<typeof contract.getPilotReport>;

const TURNS = ['GUIDE', 'RECEIVE', 'RETURN', 'ONLINE', 'in', 'out'] as const;
const CONTROLS = ['submitted', 'acceptedB', 'filed', 'delivered'] as const;
const OF_DOSSIERS = ['accepted', 'refused', 'ended', 'firstTimeRight', 'notice', 'supplement', 'returnedCounter', 'returnedPost', 'returnedElectronic', 'early', 'onTime', 'late'] as const;

/** Above so many dossiers people are not counted: the one figure that reads dossier by dossier. */
const PEOPLE_OF_DOSSIERS = 100_000;

/** The report of a plan: what its conference is told, for its own period or another. */
export async function getPilotReport(ctx: Context, input: Input<typeof contract.getPilotReport>): Promise<Report> {
  const { plan, unit } = await planOf(ctx, input.plan);
  const days = { from: input.from ?? plan.fromDay, to: input.to ?? plan.toDay, ...(input.asOf === undefined ? {} : { asOf: input.asOf }), ...(input.knownOn === undefined ? {} : { knownOn: input.knownOn }) };
  const asked = await askedOf(ctx, { unit: unit.code, ...days });
  const question = { units: asked.unitIds, as: asked.as, from: asked.from, to: asked.to, asOf: asked.asOf, knownOn: asked.knownOn };
  const counted: Counted[] = await sumSteps(ctx.db, { ...question, measures: [...TURNS, ...CONTROLS, ...OF_DOSSIERS] }, ['slice', 'month']);
  const sets: Counted[] = await sumSteps(ctx.db, { ...question, measures: [...SET_MEASURES] }, []);
  const until = asked.to < asked.asOf ? asked.to : asked.asOf;
  const timetable = await calendarFor(ctx, unit.id);
  const working = settled(workingDaysBetween(timetable.calendar, plusDays(asked.from, -1), until));
  const survey = await surveyFor(ctx, asked);
  const headlines = figureValues(counted, sets);
  const accepted = totalOf(counted, ['accepted']);
  return {
    ...asked.heading,
    workingDays: { days: working, calendarDays: daysBetween(asked.from, until) + 1, provisional: isProvisional(timetable, asked.from, until) },
    definitions: Object.entries(REPORT_DEFINITIONS).map(([id, definition]) => ({ id, ...definition })),
    figures: PILOT_FIGURES.map((id) => ({ id, value: headlines[id], perWorkingDay: perOf(headlines[id], working), opens: PILOT_OPENS[id] })),
    notAdded: NOT_ADDED,
    parts: TURN_PARTS.map(({ of, part }) => ({ of, part, value: totalOf(counted, [part]), opens: part })),
    overlap: overlapOf(sets),
    byEmployer: { A: byHands(counted, 'A'), B: byHands(counted, 'B'), C: byHands(counted, 'C') },
    byMonth: monthRows(timetable, counted, asked.from, until),
    ...(await splitsOf(ctx, plan, question)),
    habits: await habitsFor(ctx, plan, question, counted, accepted),
    payroll: { employers: employersOf(await countCounterHours(ctx.db, asked.unitIds, asked.from, until, asked.knownOn), working), benchmark: BENCHMARK },
    quality: { intakes: intakesOf(counted), attribution: missing('attribution'), waiting: missing('waiting') },
    satisfaction: survey,
    online: { during: shareOf(totalOf(counted, ['accepted'], ONLINE_WAYS), accepted), before: missing('level34Before') },
    legacy: await quotedOf(ctx, plan),
    targets: targetRows({ counted, survey: survey.total === null ? null : { numerator: survey.total.satisfied, denominator: survey.total.valid, percent: survey.total.percent }, staff: plan.postalStaff, from: asked.from, to: until }),
    narrative: (await listStanding(ctx.db, plan.id, asked.knownOn)).map(presentVersion),
  };
}

async function quotedOf(ctx: Context, { id, unitId }: Plan): Promise<Report['legacy']> {
  const quoted = await listLegacyAggregates(ctx.db, unitId);
  return quoted.filter(({ planId }) => planId === id).map(({ figure, value, wording, source, definition, fromDay, toDay }) => ({ figure, value, wording, source, definition, fromDay, toDay, note: UNDEFINED }));
}

type Months = Report['byMonth'];

function monthRows({ calendar }: Timetable, counted: readonly Counted[], from: Day, to: Day): Months {
  return monthsOf(from, to).map((month) => {
    const rows = counted.filter((row) => row.month === month.month);
    return { ...month, workingDays: settled(workingDaysBetween(calendar, plusDays(month.from, -1), month.to)), ...turnsOf(rows), accepted: totalOf(rows, ['accepted']), shares: habitsOf(rows) };
  });
}

/** The headlines by field and by procedure, and the plan itself with the names of its fields. */
async function splitsOf(ctx: Context, plan: Plan, question: Base): Promise<Pick<Report, 'plan' | 'byField' | 'byProcedure'>> {
  const counted: Counted[] = await sumSteps(ctx.db, { ...question, measures: [...TURNS, 'accepted'] }, ['procedure', 'field']);
  const fields = splitBy(counted, ({ fieldCode }) => fieldCode ?? '');
  const procedures = splitBy(counted, ({ procedureCode }) => procedureCode ?? '');
  const fieldNames = await listFieldsNamed(ctx.db, [...new Set([...plan.fieldCodes, ...fields.map(({ code }) => code)])]);
  const procedureNames = new Map((await listProcedureNames(ctx.db, procedures.map(({ code }) => code), question.to)).map(({ code, name }) => [code, name]));
  const nameOf = (code: string) => fieldNames.find((field) => field.code === code)?.name ?? code;
  const isInPlan = (code: string) => plan.fieldCodes.includes(code) || plan.fieldCodes.includes(fieldNames.find((field) => field.code === code)?.sectorCode ?? '');
  const fieldOf = (code: string) => counted.find(({ procedureCode }) => procedureCode === code)?.fieldCode ?? '';
  const untouched = plan.fieldCodes.filter((code) => !fields.some((row) => row.code === code)).map((code) => ({ code, A: 0, B: 0, C: 0, accepted: 0 }));
  const { code, name, signedOn, fromDay, toDay, postalStaff, source } = plan;
  return {
    plan: { code, name, signedOn, fromDay, toDay, parties: [...plan.parties], postalStaff, source, fields: plan.fieldCodes.map((field) => ({ code: field, name: nameOf(field) })) },
    byField: [...fields, ...untouched].map(({ code: fieldCode, ...row }) => ({ fieldCode, name: nameOf(fieldCode), inPlan: isInPlan(fieldCode), ...row })),
    byProcedure: procedures.map(({ code: procedureCode, ...row }) => ({ procedureCode, name: procedureNames.get(procedureCode) ?? '', fieldCode: fieldOf(procedureCode), ...row })),
  };
}

async function habitsFor(ctx: Context, plan: Plan, question: Base, counted: readonly Counted[], accepted: number): Promise<Report['habits']> {
  const since = plan.fromDay < question.from ? plan.fromDay : question.from;
  const read = since === question.from ? accepted : totalOf(await sumSteps(ctx.db, { ...question, from: since, measures: ['accepted'] }, []), ['accepted']);
  const shares = habitsOf(counted);
  if (read > PEOPLE_OF_DOSSIERS) return { shares, people: null, missing: missing('people') };
  const [whole = { month: null, people: 0, again: 0, electronicAgain: 0, aloneAfterHelp: 0 }, ...months] = await countPeople(ctx.db, question, since);
  return { shares, people: { whole, months }, missing: null };
}

/** The survey over the whole months inside the period that were over: what each of them tells by itself, added up. */
async function surveyFor(ctx: Context, { unitIds, from, to, asOf, knownOn }: Asked): Promise<Report['satisfaction']> {
  const months = wholeMonths(from, to, asOf < knownOn ? asOf : knownOn);
  const answers = months === undefined ? [] : await countAnswers(ctx.db, unitIds, months.from, months.to);
  const { total, byEmployer } = satisfiedIn(answers);
  const valid = [...Map.groupBy(answers, ({ unitId, month }) => `${unitId} ${month}`).values()].map((met) => met.reduce((sum, one) => sum + one.answers, 0));
  return {
    from: months?.from ?? null,
    to: months?.to ?? null,
    floor: FLOOR,
    total: groupOf(total),
    byEmployer: EMPLOYERS.map((employer) => ({ employer, group: groupOf(byEmployer.find(({ key }) => key === employer)) })),
    monthsHeld: valid.filter((one) => one < FLOOR).length,
  };
}

function groupOf(told: Satisfied | undefined): Report['satisfaction']['total'] {
  return told === undefined || told.valid === 0 ? null : { valid: told.valid, satisfied: told.satisfied, percent: shareOf(told.satisfied, told.valid).percent };
}

function missing(id: keyof typeof NOT_RECORDED): { id: string; missing: { vi: string; en: string } } {
  return { id, missing: NOT_RECORDED[id] };
}

function isProvisional({ calendar }: Timetable, from: Day, to: Day): boolean {
  return [...calendar.years].some(([year, status]) => status === 'provisional' && year >= yearOf(from) && year <= yearOf(to));
}
