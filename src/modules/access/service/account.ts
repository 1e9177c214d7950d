import { signedIn } from '#kernel/actor.ts';
import { dayOf } from '#kernel/day.ts';
import type { Input, Output } from '#kernel/operation.ts';
import { badInput, notFound, problem, refuse, type Problem } from '#kernel/problem.ts';
import { note } from '#modules/journal/service.ts';
import type { Context } from '#platform/context.ts';
import { hashPassword, NOBODYS_HASH, passwordFits } from '#platform/password.ts';
import type * as contract from '../contract.ts';
import * as store from '../store.ts';

/** Changes the asker's own password; every session of hers ends, this one too. */
export async function changePassword(ctx: Context, input: Input<typeof contract.changePassword>): Promise<Output<typeof contract.changePassword>> {
  const { staffId } = signedIn(ctx);
  const known = await store.findPasswordHash(ctx.db, staffId);
  if (!(await passwordFits(known?.passwordHash ?? NOBODYS_HASH, input.current))) refuse(badInput('access.currentWrong', 'current'));
  await store.setPassword(ctx.db, staffId, await hashPassword(input.password));
  await note(ctx, { kind: 'access.passwordChanged', subject: { kind: 'staff', id: staffId } });
  return { ended: await store.endSessionsOfStaff(ctx.db, staffId, ctx.now) };
}

/** Gives a person a new password, which she should change at once; her sessions end. */
export async function resetPassword(ctx: Context, input: Input<typeof contract.resetPassword>): Promise<Output<typeof contract.resetPassword>> {
  const changed = await store.setPassword(ctx.db, input.staffId, await hashPassword(input.password));
  if (changed === 0) refuse(notFound('access.staffUnknown'));
  await note(ctx, { kind: 'access.passwordReset', subject: { kind: 'staff', id: input.staffId } });
  return { ended: await store.endSessionsOfStaff(ctx.db, input.staffId, ctx.now) };
}

/** Closes an account for good. */
export async function closeAccount(ctx: Context, input: Input<typeof contract.closeAccount>): Promise<Output<typeof contract.closeAccount>> {
  const last = await lastAdministrator(ctx, { staffId: input.staffId });
  if (last) refuse(last);
  if ((await store.closeAccount(ctx.db, input.staffId, input.reason, ctx.now)) === 0) refuse(notFound('access.staffUnknown'));
  await note(ctx, { kind: 'access.accountClosed', subject: { kind: 'staff', id: input.staffId } });
  return { ended: await store.endSessionsOfStaff(ctx.db, input.staffId, ctx.now) };
}

/** A house keeps somebody who can let people in. */
export async function lastAdministrator(ctx: Context, without: { assignmentId?: string; staffId?: string }): Promise<Problem | undefined> {
  const today = dayOf(ctx.now);
  const last = (await store.hasAdministrator(ctx.db, today)) && !(await store.hasAdministrator(ctx.db, today, without));
  return last ? problem('access.lastAdministrator') : undefined;
}

/** Ends a delegation after its last day; what was received under it stays received. */
export async function endDelegation(ctx: Context, input: Input<typeof contract.endDelegation>): Promise<Output<typeof contract.endDelegation>> {
  if (!(await store.endDelegation(ctx.db, input.delegationId, input.lastDay))) refuse(notFound('access.delegationUnknown'));
  await note(ctx, { kind: 'access.delegationEnded', subject: { kind: 'delegation', id: input.delegationId }, facts: { lastDay: input.lastDay } });
  return { id: input.delegationId, toDay: input.lastDay };
}
