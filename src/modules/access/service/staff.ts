import { signedIn } from '#kernel/actor.ts';
import { dayOf } from '#kernel/day.ts';
import type { Input, Output } from '#kernel/operation.ts';
import { badInput, demand, notFound, problem, refuse, required } from '#kernel/problem.ts';
import { note } from '#modules/journal/service.ts';
import { getHelperOrganisation, getUnit } from '#modules/organisation/store.ts';
import type { Context } from '#platform/context.ts';
import { newId } from '#platform/ids.ts';
import { hashPassword } from '#platform/password.ts';
import type * as contract from '../contract.ts';
import { grantsForbidden, mixesEmployers } from '../rules.ts';
import * as store from '../store.ts';
import { lastAdministrator } from './account.ts';
import { presentAssignment } from './session.ts';

/** What this installation is, and in a demonstration how to sign in. */
export async function getInstallation(ctx: Context): Promise<Output<typeof contract.getInstallation>> {
  const today = dayOf(ctx.now);
  const accounts = ctx.installation.demo ? await store.listDemonstrationAccounts(ctx.db, today) : [];
  return { demo: ctx.installation.demo, now: ctx.now.toISOString(), today, demoPassword: accounts.length > 0 ? DEMONSTRATION_PASSWORD : null, demoAccounts: accounts };
}

/** The password of every demonstration account; while one stands the house listens on loopback only. */
export const DEMONSTRATION_PASSWORD = 'trinh-dien-2026';

/** Staff with their assignments, of one unit or all. */
export async function listStaff(ctx: Context, input: Input<typeof contract.listStaff>): Promise<Output<typeof contract.listStaff>> {
  const [people, assignments] = [await store.listStaff(ctx.db), await store.listAssignments(ctx.db, input.unitId ?? null)];
  const byPerson = Map.groupBy(assignments, (assignment) => assignment.staffId);
  const rows = people.map((person) => ({ ...person, assignments: (byPerson.get(person.id) ?? []).map(presentAssignment) }));
  return { rows: input.unitId === undefined ? rows : rows.filter((row) => row.assignments.length > 0) };
}

/** Who works in the asker's unit today. */
export async function listColleagues(ctx: Context): Promise<Output<typeof contract.listColleagues>> {
  const actor = signedIn(ctx);
  return { rows: await store.listColleagues(ctx.db, actor.unitId, dayOf(ctx.now)) };
}

/** Adds a member of staff with an account. */
export async function addStaff(ctx: Context, input: Input<typeof contract.addStaff>): Promise<Output<typeof contract.addStaff>> {
  if ((input.employer === 'post') !== (input.helperOrganisationId !== undefined)) refuse(badInput('access.helperOrganisationNeeded', 'helperOrganisationId'));
  if (input.helperOrganisationId !== undefined) await getHelperOrganisation(ctx.db, input.helperOrganisationId);
  const id = newId();
  await store.insertStaff(ctx.db, { id, name: input.name, employer: input.employer, helperOrganisationId: input.helperOrganisationId ?? null, phone: input.phone ?? '', now: ctx.now });
  const added = await store.insertAccount(ctx.db, { staffId: id, username: input.username, passwordHash: await hashPassword(input.password), demonstration: false });
  if (!added) refuse(problem('access.usernameTaken', { field: 'username', username: input.username }, 422));
  await note(ctx, { kind: 'access.staffAdded', subject: { kind: 'staff', id }, facts: { employer: input.employer } });
  return { id };
}

/** Assigns a person to a unit by a decision; the post's people never get what only the agency may do. */
export async function assignStaff(ctx: Context, input: Input<typeof contract.assignStaff>): Promise<Output<typeof contract.assignStaff>> {
  const person = required(await store.findStaff(ctx.db, input.staffId), notFound('access.staffUnknown'));
  const unit = await getUnit(ctx.db, input.unitId);
  demand(mixesEmployers(person.employer, input.role));
  demand(grantsForbidden(person.employer, input.granted));
  if (input.toDay !== undefined && input.toDay < input.fromDay) refuse(badInput('input.periodReversed', 'toDay', { from: input.fromDay, to: input.toDay }));
  if (input.supervisorId !== undefined) required(await store.findStaff(ctx.db, input.supervisorId), notFound('access.staffUnknown', { field: 'supervisorId' }));
  const assignment = { ...input, id: newId(), employer: person.employer, toDay: input.toDay ?? null, supervisorId: input.supervisorId ?? null };
  await store.insertAssignment(ctx.db, assignment);
  await note(ctx, { kind: 'access.assigned', unitId: input.unitId, subject: { kind: 'assignment', id: assignment.id }, facts: { staffId: person.id, role: input.role, granted: input.granted, denied: input.denied, competence: input.competence, fromDay: input.fromDay, toDay: input.toDay ?? null, decisionNo: input.decisionNo } });
  return presentAssignment({ ...assignment, endedAt: null, unitName: unit.name, unitShortName: unit.shortName });
}

/** Ends an assignment and the sessions under it. */
export async function endAssignment(ctx: Context, input: Input<typeof contract.endAssignment>): Promise<Output<typeof contract.endAssignment>> {
  demand(await lastAdministrator(ctx, { assignmentId: input.assignmentId }));
  const ended = await store.endAssignment(ctx.db, input.assignmentId, input.reason, ctx.now);
  if (ended === 0) refuse(notFound('access.assignmentUnknown'));
  await store.endSessionsOfAssignment(ctx.db, input.assignmentId, ctx.now);
  await note(ctx, { kind: 'access.assignmentEnded', subject: { kind: 'assignment', id: input.assignmentId } });
  return { ended };
}

/** Records the dated written delegation by which postal clerks of a unit complete acceptance. */
export async function recordDelegation(ctx: Context, input: Input<typeof contract.recordDelegation>): Promise<Output<typeof contract.recordDelegation>> {
  await getUnit(ctx.db, input.unitId);
  if (input.toDay !== undefined && input.toDay < input.fromDay) refuse(badInput('input.periodReversed', 'toDay', { from: input.fromDay, to: input.toDay }));
  const id = newId();
  await store.insertDelegation(ctx.db, { id, unitId: input.unitId, procedureCode: input.procedureCode ?? null, fromDay: input.fromDay, toDay: input.toDay ?? null, document: input.document });
  await note(ctx, { kind: 'access.delegated', unitId: input.unitId, subject: { kind: 'delegation', id }, facts: { document: input.document } });
  return { id };
}
