import { signedIn } from '#kernel/actor.ts';
import type { Input, Output } from '#kernel/operation.ts';
import { notFound, problem, refuse, required } from '#kernel/problem.ts';
import { storable } from '#kernel/text.ts';
import { attachTo, listUses, openUse, removeUse } from '#modules/digitisation/service/uses.ts';
import { note } from '#modules/journal/service.ts';
import type { Context } from '#platform/context.ts';
import type * as contract from '../contract/scans.ts';
import { findMandateOf } from '../store/mandates.ts';
import { about } from './present.ts';

type Scans = Output<typeof contract.listMandateScans>;

/** The paper of a mandate is one component. */
const PAPER = 'paper';

/** Scans of the signed paper. */
export async function listMandateScans(ctx: Context, { id }: Input<typeof contract.listMandateScans>): Promise<Scans> {
  await mandateHere(ctx, id);
  return scansOf(ctx, id);
}

/** Puts a scan to a mandate signed on paper. */
export async function attachMandateScan(ctx: Context, { id, fileId }: Input<typeof contract.attachMandateScan>): Promise<Scans> {
  const { evidence } = await mandateHere(ctx, id);
  if (evidence !== 'paper') refuse(problem('mandate.notOnPaper'));
  await attachTo(ctx, { fileId, subject: subjectOf(id), component: PAPER });
  await note(ctx, { kind: 'mandate.scanAttached', ...about(id), facts: { fileId } });
  return scansOf(ctx, id);
}

/** Takes a wrong scan off. */
export async function detachMandateScan(ctx: Context, { id, useId, reason }: Input<typeof contract.detachMandateScan>): Promise<Scans> {
  await mandateHere(ctx, id);
  await removeUse(ctx, { useId, subject: subjectOf(id), reason: storable(reason) });
  await note(ctx, { kind: 'mandate.scanDetached', ...about(id), facts: { useId } });
  return scansOf(ctx, id);
}

/** The bytes of a scan, for the unit that granted the mandate. */
export async function getMandateScan(ctx: Context, { id, useId }: Input<typeof contract.getMandateScan>): Promise<Output<typeof contract.getMandateScan>> {
  await mandateHere(ctx, id);
  return openUse(ctx, { useId, subject: subjectOf(id) });
}

async function mandateHere(ctx: Context, id: string) {
  return required(await findMandateOf(ctx.db, id, signedIn(ctx).unitId), notFound('mandate.unknown'));
}

async function scansOf(ctx: Context, id: string): Promise<Scans> {
  return { rows: await listUses(ctx, subjectOf(id)) };
}

function subjectOf(id: string) {
  return { kind: 'mandate' as const, id };
}
