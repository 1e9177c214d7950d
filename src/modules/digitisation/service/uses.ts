import { demand, refuse, required } from '#kernel/problem.ts';
import type { Output } from '#kernel/operation.ts';
import type { Context } from '#platform/context.ts';
import { newId } from '#platform/ids.ts';
import type * as contract from '../contract/files.ts';
import type { Subject } from '../rules/kinds.ts';
import { attachingProblem, servingProblem, unknownFile } from '../rules/uploading.ts';
import * as store from '../store/files.ts';
import { ownerOf, servesUnscanned, shownUse } from './owner.ts';

type Use = Output<typeof contract.attachFile>;

/** Attaches a file that whoever asks has uploaded; the same file at the same place again is the use that stands there. The caller has asked for the rights at the subject. */
export async function attachTo(ctx: Context, asked: { fileId: string; subject: Subject; component: string }): Promise<Use> {
  const { fileId, subject, component } = asked;
  const owner = ownerOf(ctx);
  const file = required(await store.lockFileOf(ctx.db, fileId, owner), unknownFile());
  const standing = await store.findUseOfFile(ctx.db, subject, component, fileId);
  if (standing) return shownUse(ctx, standing);
  demand(attachingProblem(file.state, await store.countUses(ctx.db, subject, component)));
  await store.insertUse(ctx.db, { ...owner, id: newId(), fileId, subject, component, at: ctx.now });
  return shownUse(ctx, required(await store.findUseOfFile(ctx.db, subject, component, fileId), unknownFile()));
}

/** The files that stand at a subject. */
export async function listUses(ctx: Context, subject: Subject): Promise<Use[]> {
  return (await store.listUses(ctx.db, subject)).map((row) => shownUse(ctx, row));
}

/** Takes a file out of a subject; that it stood there stays known until the subject itself is forgotten. */
export async function removeUse(ctx: Context, asked: { useId: string; subject: Subject; reason?: string }): Promise<void> {
  await standingAt(ctx, asked);
  if (!(await store.updateRemoved(ctx.db, asked.useId, { ...ownerOf(ctx), reason: asked.reason ?? null, at: ctx.now }))) refuse(unknownFile());
}

/** What stands at one subject stands at another from now on: a draft becomes a dossier. */
export async function carryOver(ctx: Context, from: Subject, to: Subject): Promise<void> {
  await store.copyUses(ctx.db, from, to);
}

/** Forgets what a subject was made of: a draft that is given up. Files that stand nowhere else go later. */
export async function dropUses(ctx: Context, subject: Subject): Promise<void> {
  await store.deleteUses(ctx.db, subject);
}

/** Opens a file at its subject for whoever may see it there: the look is entered before the first byte goes out. */
export async function openUse(ctx: Context, asked: { useId: string; subject: Subject }): Promise<Output<typeof contract.getFile>> {
  const row = await standingAt(ctx, asked);
  demand(servingProblem(row.state, servesUnscanned(ctx)));
  await store.insertView(ctx.db, { id: newId(), useId: row.useId, subject: asked.subject, ...ownerOf(ctx), assignmentId: ctx.actor?.assignmentId ?? null, at: ctx.now });
  return { bytesId: row.bytesId, sha256: row.sha256.toString('hex'), name: row.name, type: row.type, bytes: row.bytes };
}

async function standingAt(ctx: Context, { useId, subject }: { useId: string; subject: Subject }): Promise<store.FoundUse> {
  const row = required(await store.findUse(ctx.db, useId), unknownFile());
  return row.subjectKind === subject.kind && row.subjectId === subject.id ? row : refuse(unknownFile());
}
