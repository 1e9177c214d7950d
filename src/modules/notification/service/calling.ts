import { signedIn, type Actor } from '#kernel/actor.ts';
import type { Input, Output } from '#kernel/operation.ts';
import { placeOf, toPage } from '#kernel/page.ts';
import { demand, notFound, problem, refuse, required } from '#kernel/problem.ts';
import { storable } from '#kernel/text.ts';
import { listReach } from '#modules/dossier/store/dossier.ts';
import { note } from '#modules/journal/service.ts';
import type { Context } from '#platform/context.ts';
import type * as contract from '../contract.ts';
import { settleProblem } from '../rules/calls.ts';
import { maySayAgain } from '../rules/handing.ts';
import * as calls from '../store/calls.ts';
import { lockMessage, reviveMessage } from '../store/handing.ts';
import { findPlaceOf, getSeen } from '../store/lists.ts';
import { shownMessage } from './reading.ts';

type Task = Output<typeof contract.settleCallTask>;

/** Whom the asker's unit must call: open ones oldest first, settled ones newest first. */
export async function listCallTasks(ctx: Context, input: Input<typeof contract.listCallTasks>): Promise<Output<typeof contract.listCallTasks>> {
  const caller = await callerOf(ctx, signedIn(ctx));
  const limit = input.limit ?? 50;
  const open = input.state !== 'settled';
  const rows = await (open ? calls.listOpenCalls : calls.listSettledCalls)(ctx.db, caller, placeOf(input.after), limit + 1);
  const page = toPage(rows, limit, (row) => [(open ? row.openedAt : (row.settledAt ?? row.openedAt)).toISOString(), row.id]);
  return { rows: page.rows.map(shown), next: page.next, open: await calls.countOpenCalls(ctx.db, caller) };
}

/** Enters what a call came to. */
export async function settleCallTask(ctx: Context, input: Input<typeof contract.settleCallTask>): Promise<Task> {
  const actor = signedIn(ctx);
  const task = required(await calls.lockCall(ctx.db, input.id, await callerOf(ctx, actor)), notFound('notification.callUnknown'));
  const { outcome } = input;
  demand(settleProblem(input, { state: task.state, tries: task.tries, hasPhone: task.phone !== null }));
  await calls.enterCall(ctx.db, { id: task.id, outcome, note: input.note === undefined ? null : storable(input.note), by: actor.staffId, at: ctx.now, over: outcome !== 'notReached' });
  await noteOf(ctx, 'notification.called', task.messageId, task.dossierId, { outcome, template: task.template });
  return shown(await calls.getCall(ctx.db, task.id));
}

/** Says again what failed or of which nobody knows what became, under its old id. */
export async function resendMessage(ctx: Context, { id }: Input<typeof contract.resendMessage>): Promise<Output<typeof contract.resendMessage>> {
  const actor = signedIn(ctx);
  const place = await findPlaceOf(ctx.db, id);
  const { units, receiverId } = await callerOf(ctx, actor);
  const hers = place?.unitId !== undefined && place.unitId !== null && units.includes(place.unitId) && (receiverId === null || place.receiverId === receiverId);
  const message = required(hers ? await lockMessage(ctx.db, id) : undefined, notFound('notification.unknown'));
  demand(maySayAgain(message.state) ? undefined : problem('notification.notAgain'));
  if (message.erased) refuse(problem('notification.erased'));
  if (message.contact === null) refuse(problem('notification.nowhere'));
  await reviveMessage(ctx.db, id, ctx.now);
  await calls.endCall(ctx.db, id, 'resent', actor.staffId, ctx.now);
  await noteOf(ctx, 'notification.resent', id, message.dossierId, { was: message.state, template: message.template });
  return shownMessage(await getSeen(ctx.db, id));
}

/** The agency's staff call for their unit and those below; the post's staff for the open dossiers they received, as with every telephone they see (domain A.2). */
async function callerOf(ctx: Context, actor: Actor): Promise<calls.Caller> {
  const units = await listReach(ctx.db, actor.unitId);
  return { units, receiverId: actor.employer === 'post' ? actor.staffId : null };
}

function shown({ messageState, messageChannel, ...row }: calls.CallRow): Task {
  const open = row.state === 'open';
  const { phone, email, address, ...rest } = row;
  return { ...rest, phone: open ? phone : null, email: open ? email : null, address: open ? address : null, maySayAgain: open && maySayAgain(messageState) && messageChannel !== 'none' };
}

async function noteOf(ctx: Context, kind: string, messageId: string, dossierId: string | null, facts: Readonly<Record<string, string>>): Promise<void> {
  await note(ctx, { kind, subject: { kind: 'message', id: messageId }, ...(dossierId === null ? {} : { dossierId }), facts });
}
