import type { Actor } from '#kernel/actor.ts';
import { plusDays, type Day } from '#kernel/day.ts';
import { permissionsOf } from '#modules/access/rules.ts';
import { listAssignments, listStaff } from '#modules/access/store.ts';
import { plusWorkingDays, stateOfDay, type Calendar } from '#modules/calendar/rules/working-day.ts';
import { calendarFor, settled } from '#modules/calendar/service/calendar-for.ts';
import { papersFor, type RequiredPaper } from '#modules/catalogue/rules/term-for.ts';
import { revisionInForce } from '#modules/catalogue/service/revision-in-force.ts';
import { findProceduresInForce } from '#modules/catalogue/store/find.ts';
import { getUnit, listPlans, listPostalDesks, type Plan } from '#modules/organisation/store.ts';
import { findAreaOfUnit } from '#modules/postal/store/areas.ts';
import { listCompetentUnits } from '#modules/reception/store/desk.ts';
import type { Context } from '#platform/context.ts';
import { BadAsking } from './bad-asking.ts';
import type { Offered } from './fate.ts';

/** A department of the plan's administration, with who works there. */
export type Department = { readonly unitId: string; readonly specialist: Actor; readonly head: Actor };

/** Everybody who works in a simulated period. */
export type Crew = {
  readonly postal: readonly Actor[];
  readonly officer: Actor;
  readonly head: Actor;
  readonly leader: Actor;
  readonly seal: Actor;
  readonly departments: ReadonlyMap<string, Department>;
  readonly collector: Actor;
  readonly manager: Actor;
};

/** Where a period is simulated. */
export type Town = {
  readonly plan: Plan;
  readonly oneStopId: string;
  readonly postUnitId: string;
  readonly area: string;
  readonly crew: Crew;
  readonly offered: readonly Offered[];
  readonly calendar: Calendar;
};

/** Competence below which a clerk of the post prepares nothing. */
const PREPARES = 2;

/** Looks a plan up: its one-stop, the people who work there on its first day, the procedures of its fields. Refuses what could not be played by name. */
export async function findTown(ctx: Context, code: string, day: Day): Promise<Town> {
  const plan = (await listPlans(ctx.db)).find((one) => one.code === code);
  if (plan === undefined) throw new BadAsking(`Không có phương án mã ${code}. · There is no plan ${code}.`);
  const desk = (await listPostalDesks(ctx.db)).find((one) => one.oneStopId === plan.unitId && one.fromDay <= day && (one.toDay === null || one.toDay >= day));
  if (desk === undefined) throw new BadAsking('Một cửa của phương án chưa có quầy bưu điện vào ngày đầu kỳ. · The plan’s one-stop has no postal desk on the first day.');
  const area = await findAreaOfUnit(ctx.db, plan.unitId, day);
  if (area === undefined) throw new BadAsking('Một cửa của phương án chưa có địa bàn bưu chính. · The plan’s one-stop lies in no postal area.');
  const competent = (await listCompetentUnits(ctx.db, plan.unitId)).filter((one) => one.fromDay <= day && (one.toDay === null || one.toDay >= day));
  const crew = await findCrew(ctx, plan, desk.postUnitId, competent.map((one) => one.unitId), day);
  const departmentOf = (fieldCode: string) => competent.find((one) => one.fieldCode === fieldCode)?.unitId;
  const { calendar } = await calendarFor(ctx, plan.unitId);
  return { plan, oneStopId: plan.unitId, postUnitId: desk.postUnitId, area, crew, offered: await findOffered(ctx, plan, departmentOf, day), calendar };
}

/** The units whose figures a simulated period touches. */
export function unitsOf(town: Town): string[] {
  return [town.oneStopId, town.postUnitId, ...town.crew.departments.keys()];
}

/** The working day so many working days later. */
export function workingDay(town: Town, day: Day, later: number): Day {
  return later === 0 ? day : settled(plusWorkingDays(town.calendar, day, later));
}

/** The working days of a period, the first of them first. */
export function workingDaysOf(town: Town, from: Day, to: Day): Day[] {
  const days: Day[] = [];
  for (let day = from; day <= to; day = plusDays(day, 1)) if (settled(stateOfDay(town.calendar, day)).working) days.push(day);
  return days;
}

async function findCrew(ctx: Context, plan: Plan, postUnitId: string, departmentIds: readonly string[], day: Day): Promise<Crew> {
  const { parentId } = await getUnit(ctx.db, plan.unitId);
  const people = await findPeople(ctx, day);
  const first = (unitId: string | null, role: Actor['role']) => needed(people.find((one) => one.unitId === unitId && one.role === role), role);
  return {
    postal: people.filter((one) => one.unitId === plan.unitId && one.role === 'POSTAL_COUNTER' && one.competence >= PREPARES),
    officer: first(plan.unitId, 'OSS_OFFICER'),
    head: first(plan.unitId, 'OSS_HEAD'),
    leader: first(parentId, 'LEADER'),
    seal: first(parentId, 'CLERK_SEAL'),
    departments: new Map([...new Set(departmentIds)].map((unitId) => [unitId, { unitId, specialist: first(unitId, 'SPECIALIST'), head: first(unitId, 'DEPT_HEAD') }])),
    collector: first(postUnitId, 'POSTAL_COLLECTOR'),
    manager: first(postUnitId, 'POST_OFFICE_MANAGER'),
  };
}

/** Whoever has an assignment in force on a day, as actors, in an order that is the same everywhere. */
async function findPeople(ctx: Context, day: Day): Promise<Actor[]> {
  const staff = new Map((await listStaff(ctx.db)).map((one) => [one.id, one]));
  const rows = (await listAssignments(ctx.db, null)).filter((one) => one.fromDay <= day && (one.toDay === null || one.toDay >= day));
  const people = rows.flatMap((row): Actor[] => {
    const one = staff.get(row.staffId);
    if (one === undefined) return [];
    const { employer, name } = one;
    return [{ staffId: row.staffId, name, employer, assignmentId: row.id, role: row.role, unitId: row.unitId, workstation: null, permissions: permissionsOf(employer, row), fields: row.fields, procedures: row.procedures, competence: row.competence }];
  });
  return people.toSorted((one, other) => (one.name < other.name ? -1 : 1));
}

async function findOffered(ctx: Context, plan: Plan, departmentOf: (fieldCode: string) => string | undefined, day: Day): Promise<Offered[]> {
  const offered: Offered[] = [];
  for (const fieldCode of plan.fieldCodes) {
    const departmentId = departmentOf(fieldCode);
    const found = await findProceduresInForce(ctx.db, { field: fieldCode, level: null, receivable: true, day }, undefined, undefined, 100);
    for (const { code } of departmentId === undefined ? [] : found) offered.push(...offeredOf(await revisionInForce(ctx, code, day), departmentId ?? ''));
  }
  if (offered.length === 0) throw new BadAsking('Các lĩnh vực của phương án không có thủ tục nào nhận được. · No procedure of the plan’s fields can be received.');
  return offered;
}

/** What the counter can receive without asking back: one case, one known term for each way. */
function offeredOf(revision: Awaited<ReturnType<typeof revisionInForce>>, departmentId: string): Offered[] {
  const papers = papersFor(revision.content);
  if (!Array.isArray(papers)) return [];
  const channels = [...new Set(revision.content.channels.filter((one) => one.term !== null && (one.channel !== 'post' || revision.bcciIn)).map((one) => one.channel))];
  const wanted = papers.filter((paper: RequiredPaper) => !paper.note).map(({ no, name, originals, copies }) => ({ no, name, originals, copies }));
  const { procedureCode, name, fieldCode, sameDay, civilServantOnly, bcciOut } = revision;
  return [{ code: procedureCode, name, fieldCode, channels, sameDay, civilServantOnly, homeByPost: bcciOut, departmentId, papers: wanted, result: revision.content.results[0]?.name ?? `Kết quả: ${name}` }];
}

function needed(actor: Actor | undefined, role: string): Actor {
  if (actor === undefined) throw new BadAsking(`Vào ngày đầu kỳ chưa có người giữ vai trò ${role}. · Nobody holds the role ${role} on the first day.`);
  return actor;
}
