import { signedIn } from '#kernel/actor.ts';
import type { Input, Output } from '#kernel/operation.ts';
import { demand, notFound, refuse, required } from '#kernel/problem.ts';
import type { Context } from '#platform/context.ts';
import type * as contract from '../contract/drafts.ts';
import { DRAFT_DAYS, DRAFTS_EACH, draftStale, draftTooLarge, tooManyDrafts } from '../rules/keeping.ts';
import * as store from '../store/drafts.ts';

const DAY = 86_400_000;

/** Keeps what a clerk is typing on the server, hers alone, so that a power cut or a sign-out loses nothing. */
export async function saveDraft(ctx: Context, input: Input<typeof contract.saveDraft>): Promise<Output<typeof contract.saveDraft>> {
  const actor = signedIn(ctx);
  const json = JSON.stringify(input.body);
  demand(draftTooLarge(json));
  await store.deleteExpiredDrafts(ctx.db, actor.staffId, ctx.now);
  const before = await store.lockDraft(ctx.db, input.id);
  if (before === undefined) demand(tooManyDrafts(await store.countDrafts(ctx.db, actor.staffId)));
  if (before !== undefined && before.staffId !== actor.staffId) refuse(notFound('reception.draftUnknown'));
  demand(draftStale(before, input));
  const kept = await store.saveDraft(ctx.db, { id: input.id, staffId: actor.staffId, unitId: actor.unitId, title: input.title, json, writer: input.writer ?? null, now: ctx.now, expiresAt: new Date(ctx.now.getTime() + DRAFT_DAYS * DAY) });
  return required(kept, notFound('reception.draftUnknown'));
}

/** One of my drafts. */
export async function getDraft(ctx: Context, input: Input<typeof contract.getDraft>): Promise<Output<typeof contract.getDraft>> {
  const actor = signedIn(ctx);
  return required(await store.findDraft(ctx.db, input.id, actor.staffId, ctx.now), notFound('reception.draftUnknown'));
}

/** My drafts, newest first. */
export async function listDrafts(ctx: Context): Promise<Output<typeof contract.listDrafts>> {
  const actor = signedIn(ctx);
  return { rows: await store.listDrafts(ctx.db, actor.staffId, ctx.now, DRAFTS_EACH) };
}

/** Throws one of my drafts away. */
export async function dropDraft(ctx: Context, input: Input<typeof contract.dropDraft>): Promise<Output<typeof contract.dropDraft>> {
  const actor = signedIn(ctx);
  if ((await store.deleteDraft(ctx.db, input.id, actor.staffId)) === 0) refuse(notFound('reception.draftUnknown'));
  return { id: input.id };
}
