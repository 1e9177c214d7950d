import { signedIn } from '#kernel/actor.ts';
import type { Input, Output } from '#kernel/operation.ts';
import { placeOf, toPage } from '#kernel/page.ts';
import { notFound, refuse } from '#kernel/problem.ts';
import type { Context } from '#platform/context.ts';
import { newId } from '#platform/ids.ts';
import type * as contract from '../contract/reading.ts';
import { mayReadParties, maySeeViews } from '../rules/sight.ts';
import { isOpen } from '../rules/statuses.ts';
import { sameLookSince } from '../rules/viewing.ts';
import { findSeen } from '../store/dossier.ts';
import { insertView, listViewRows, lockViews } from '../store/views.ts';

/** Enters who has just looked at a dossier, when, and under which assignment (domain 12.2); once in ten minutes for one person. `inFull`: telephone or address were shown whatever she reads of it elsewhere. */
export async function recordView(ctx: Context, dossierId: string, inFull = false): Promise<void> {
  const actor = signedIn(ctx);
  const row = await findSeen(ctx.db, dossierId, actor.unitId);
  if (row === undefined) refuse(notFound('dossier.unknown'));
  const { staffId, assignmentId } = actor;
  await lockViews(ctx.db, dossierId, staffId);
  const unmasked = inFull || mayReadParties(actor, row, isOpen(row.status));
  await insertView(ctx.db, { id: newId(), dossierId, staffId, assignmentId, viewedAt: ctx.now, unmasked }, sameLookSince(ctx.now));
}

/** Who has looked at a dossier, newest first; for whom the dossier lies out of reach it does not exist. */
export async function listViews(ctx: Context, input: Input<typeof contract.listViews>): Promise<Output<typeof contract.listViews>> {
  const actor = signedIn(ctx);
  const row = await findSeen(ctx.db, input.id, actor.unitId);
  if (row === undefined || !maySeeViews(actor, row)) refuse(notFound('dossier.unknown'));
  const place = placeOf(input.after);
  const limit = input.limit ?? 50;
  const rows = await listViewRows(ctx.db, { dossierId: row.id, after: place && { viewedAt: place.at, id: place.id }, limit: limit + 1 });
  return toPage(rows, limit, (one) => [one.viewedAt.toISOString(), one.id]);
}
