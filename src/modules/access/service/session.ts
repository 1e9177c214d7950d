import { signedIn, type Actor } from '#kernel/actor.ts';
import { dayOf } from '#kernel/day.ts';
import type { Input, Output } from '#kernel/operation.ts';
import { badInput, problem, refuse, required } from '#kernel/problem.ts';
import { note } from '#modules/journal/service.ts';
import { getUnit } from '#modules/organisation/store.ts';
import type { Context } from '#platform/context.ts';
import { newId, newToken, sha256 } from '#platform/ids.ts';
import { NOBODYS_HASH, passwordFits } from '#platform/password.ts';
import type * as contract from '../contract.ts';
import { isInForce, permissionsOf, SESSION_HOURS } from '../rules.ts';
import * as store from '../store.ts';
import { countFailure, forgetFailures, takeTry, type Tried } from './failures.ts';

const MINUTE = 60_000;

/** Signs a person in; the cookie's secret travels beside the answer and is stored only as its hash. */
export async function signIn(ctx: Context, input: Input<typeof contract.signIn>): Promise<Output<typeof contract.signIn> & { sessionSecret: string }> {
  const tried = await takeTry(ctx, input.username.toLowerCase());
  const account = await store.findAccount(ctx.db, input.username.toLowerCase(), ctx.installation.demo);
  const fits = await passwordFits(account?.passwordHash ?? NOBODYS_HASH, input.password);
  if (!account || !fits) return refuseAndCount(ctx, tried, account?.staffId);
  const assignments = await store.listAssignmentsInForce(ctx.db, account.staffId, dayOf(ctx.now));
  const assignment = required(assignments[0], problem('access.noAssignment', {}, 403));
  await forgetFailures(ctx, tried);
  const sessionSecret = newToken();
  const session = { id: newId(), secretHash: sha256(sessionSecret), staffId: account.staffId, assignmentId: assignment.id, workstation: input.workstation ?? null };
  await store.insertSession(ctx.db, { ...session, now: ctx.now, expiresAt: new Date(ctx.now.getTime() + SESSION_HOURS * 60 * MINUTE) });
  const actor = actorOf({ ...assignment, staffId: account.staffId, name: account.name, employer: account.employer, assignmentId: assignment.id, workstation: session.workstation, sessionId: session.id });
  await note({ ...ctx, actor }, { kind: 'access.signedIn', subject: { kind: 'session', id: session.id } });
  return { ...(await presentMe(ctx, actor, assignments)), sessionSecret };
}

/** The attempt is counted for a day; only one at an account that exists is noted for good. The answer does not tell which of the two was wrong. */
async function refuseAndCount(ctx: Context, tried: Tried, staffId: string | undefined): Promise<never> {
  await countFailure(ctx, tried);
  if (staffId !== undefined) await note(ctx, { kind: 'access.signInRefused', subject: { kind: 'staff', id: staffId } });
  return refuse(problem('access.wrongSecret', {}, 401));
}

/**
 * Makes sure it is still the signed-in person who acts: her own password once more. A wrong one is counted as a failed sign-in is, from this address; only an operation
 * behind an `attempt` door keeps that count.
 */
export async function confirmPassword(ctx: Context, password: string): Promise<void> {
  const { staffId } = signedIn(ctx);
  const account = await store.findPasswordHash(ctx.db, staffId);
  const tried = await takeTry(ctx, account?.username ?? staffId);
  if (!(await passwordFits(account?.passwordHash ?? NOBODYS_HASH, password))) {
    await countFailure(ctx, tried);
    await note(ctx, { kind: 'access.confirmRefused', subject: { kind: 'staff', id: staffId } });
    refuse(badInput('access.confirmWrong', 'password'));
  }
  await forgetFailures(ctx, tried);
}

/** Signs out of this session, or of all sessions of the person. */
export async function signOut(ctx: Context, input: Input<typeof contract.signOut>): Promise<Output<typeof contract.signOut>> {
  const actor = signedIn(ctx);
  const ended = input.everywhere ? await store.endSessionsOfStaff(ctx.db, actor.staffId, ctx.now) : await store.endSession(ctx.db, sessionOf(actor), ctx.now);
  await note(ctx, { kind: 'access.signedOut', facts: { sessions: ended } });
  return { ended };
}

/** Who is signed in, where, and what she may do. */
export async function whoAmI(ctx: Context): Promise<Output<typeof contract.whoAmI>> {
  const actor = signedIn(ctx);
  return presentMe(ctx, actor, await store.listAssignmentsInForce(ctx.db, actor.staffId, dayOf(ctx.now)));
}

/** Moves this person's sessions to another of her assignments in force. */
export async function chooseAssignment(ctx: Context, input: Input<typeof contract.chooseAssignment>): Promise<Output<typeof contract.chooseAssignment>> {
  const actor = signedIn(ctx);
  const assignments = await store.listAssignmentsInForce(ctx.db, actor.staffId, dayOf(ctx.now));
  const chosen = required(assignments.find((assignment) => assignment.id === input.assignmentId), problem('access.assignmentUnknown', {}, 404));
  const sessionId = sessionOf(actor);
  await store.moveSession(ctx.db, sessionId, chosen.id);
  await note(ctx, { kind: 'access.assignmentChosen', subject: { kind: 'assignment', id: chosen.id } });
  return presentMe(ctx, actorOf({ ...chosen, staffId: actor.staffId, name: actor.name, employer: actor.employer, assignmentId: chosen.id, workstation: actor.workstation, sessionId }), assignments);
}

/** The session an act belongs to; who came without one has none to end or move. */
function sessionOf(actor: Actor): string {
  return required(actor.sessionId, problem('access.signInNeeded', {}, 401));
}

/** The actor of a person under an assignment. */
export function actorOf(row: Omit<store.SessionRow, 'lastSeenAt'>): Actor {
  return {
    staffId: row.staffId,
    name: row.name,
    employer: row.employer,
    assignmentId: row.assignmentId,
    role: row.role,
    unitId: row.unitId,
    workstation: row.workstation,
    sessionId: row.sessionId,
    permissions: permissionsOf(row.employer, row),
    fields: row.fields,
    procedures: row.procedures,
    competence: row.competence,
  };
}

/** Who asked for something that is done later: the actor of her assignment as it is on this day; undefined once it, her unit or her account is over. */
export async function actorLater(ctx: Context, staffId: string, assignmentId: string): Promise<Actor | undefined> {
  const row = await store.findAssignmentOf(ctx.db, staffId, assignmentId, dayOf(ctx.now));
  if (row === undefined || !isInForce(row, dayOf(ctx.now))) return undefined;
  const { sessionId: _none, ...actor } = actorOf({ ...row, workstation: null, sessionId: '' });
  return actor;
}

async function presentMe(ctx: Context, actor: Actor, assignments: readonly store.AssignmentRow[]): Promise<Output<typeof contract.whoAmI>> {
  const unit = await getUnit(ctx.db, actor.unitId);
  return {
    staffId: actor.staffId,
    name: actor.name,
    employer: actor.employer,
    role: actor.role,
    workstation: actor.workstation,
    unit: { id: unit.id, code: unit.code, name: unit.name, shortName: unit.shortName, kind: unit.kind },
    assignmentId: actor.assignmentId,
    permissions: [...actor.permissions],
    assignments: assignments.map(presentAssignment),
    today: dayOf(ctx.now),
  };
}

/** An assignment as answers show it. */
export function presentAssignment(row: store.AssignmentRow) {
  return {
    id: row.id,
    unitId: row.unitId,
    unitName: row.unitName,
    unitShortName: row.unitShortName,
    role: row.role,
    fields: [...row.fields],
    procedures: [...row.procedures],
    granted: [...row.granted],
    denied: [...row.denied],
    competence: row.competence,
    fromDay: row.fromDay,
    toDay: row.toDay,
    decisionNo: row.decisionNo,
  };
}
