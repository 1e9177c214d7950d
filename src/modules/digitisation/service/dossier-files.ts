import { signedIn, type Actor } from '#kernel/actor.ts';
import type { Input, Output } from '#kernel/operation.ts';
import { badInput, demand, forbidden, notFound, problem, refuse, required } from '#kernel/problem.ts';
import { storable } from '#kernel/text.ts';
import { mayReadParties, maySee } from '#modules/dossier/rules/sight.ts';
import { isOpen } from '#modules/dossier/rules/statuses.ts';
import { recordView } from '#modules/dossier/service/views.ts';
import { findSeen } from '#modules/dossier/store/dossier.ts';
import { listPapers } from '#modules/dossier/store/papers.ts';
import { note } from '#modules/journal/service.ts';
import type { Context } from '#platform/context.ts';
import type * as contract from '../contract/files.ts';
import { RESULT } from '../rules/kinds.ts';
import { unknownFile } from '../rules/uploading.ts';
import { findUse } from '../store/files.ts';
import { attachTo, listUses, openUse, removeUse } from './uses.ts';

type Seen = NonNullable<Awaited<ReturnType<typeof findSeen>>>;

/** The files of a dossier the asker may see. */
export async function listFiles(ctx: Context, { dossierId }: Input<typeof contract.listFiles>): Promise<Output<typeof contract.listFiles>> {
  const actor = signedIn(ctx);
  const dossier = await dossierOf(ctx, actor, dossierId);
  return { rows: await listUses(ctx, { kind: 'dossier', id: dossierId }), opens: opensFiles(actor, dossier) };
}

/** Attaches a file to a component of a dossier that is being worked on, or as its electronic result. */
export async function attachFile(ctx: Context, { dossierId, component, fileId }: Input<typeof contract.attachFile>): Promise<Output<typeof contract.attachFile>> {
  const dossier = await dossierToChange(ctx, dossierId);
  const papers = await listPapers(ctx.db, dossierId);
  if (component !== RESULT && !papers.some(({ no }) => String(no) === component)) refuse(badInput('digitisation.componentUnknown', 'component', { component }));
  const use = await attachTo(ctx, { fileId, subject: { kind: 'dossier', id: dossierId }, component });
  await noteOf(ctx, dossier, 'digitisation.attached', { fileId, component });
  return use;
}

/** Takes a file out of a dossier, with the reason. */
export async function detachFile(ctx: Context, { id, reason }: Input<typeof contract.detachFile>): Promise<Output<typeof contract.detachFile>> {
  const use = required(await findUse(ctx.db, id), unknownFile());
  if (use.subjectKind !== 'dossier') refuse(unknownFile());
  const dossier = await dossierToChange(ctx, use.subjectId, unknownFile());
  await removeUse(ctx, { useId: id, subject: { kind: 'dossier', id: use.subjectId }, reason: storable(reason) });
  await noteOf(ctx, dossier, 'digitisation.detached', { fileId: use.id, component: use.component });
  return { id };
}

/** The bytes of a file of a dossier, for whoever reads its people in full; both the file's and the dossier's looks are entered. */
export async function getFile(ctx: Context, { id }: Input<typeof contract.getFile>): Promise<Output<typeof contract.getFile>> {
  const actor = signedIn(ctx);
  const use = required(await findUse(ctx.db, id), unknownFile());
  if (use.subjectKind !== 'dossier') refuse(unknownFile());
  const dossier = await dossierOf(ctx, actor, use.subjectId, unknownFile());
  if (!opensFiles(actor, dossier)) refuse(forbidden('digitisation.notForYou'));
  const served = await openUse(ctx, { useId: id, subject: { kind: 'dossier', id: dossier.id } });
  await recordView(ctx, dossier.id);
  return served;
}

/** A file says everything it says: it opens to those who may read the people of the dossier in full. */
function opensFiles(actor: Actor, dossier: Seen): boolean {
  return mayReadParties(actor, dossier, isOpen(dossier.status));
}

async function dossierOf(ctx: Context, actor: Actor, id: string, unknown = notFound('dossier.unknown')): Promise<Seen> {
  const row = await findSeen(ctx.db, id, actor.unitId);
  return row !== undefined && maySee(actor, row) ? row : refuse(unknown);
}

async function dossierToChange(ctx: Context, id: string, unknown = notFound('dossier.unknown')): Promise<Seen> {
  const actor = signedIn(ctx);
  const dossier = await dossierOf(ctx, actor, id, unknown);
  if (!opensFiles(actor, dossier)) refuse(forbidden('digitisation.notForYou'));
  demand(isOpen(dossier.status) ? undefined : problem('digitisation.dossierOver'));
  return dossier;
}

async function noteOf(ctx: Context, dossier: Seen, kind: 'digitisation.attached' | 'digitisation.detached', facts: { fileId: string; component: string }): Promise<void> {
  const { id, receptionUnitId, procedureCode, fieldCode } = dossier;
  await note(ctx, { kind, unitId: receptionUnitId, subject: { kind: 'dossier', id }, dossierId: id, procedureCode, fieldCode, facts });
}
