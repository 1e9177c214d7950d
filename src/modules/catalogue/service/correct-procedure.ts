import { dayOf } from '#kernel/day.ts';
import type { Input, Output } from '#kernel/operation.ts';
import { demand, problem, refuse } from '#kernel/problem.ts';
import { isProblem } from '#modules/calendar/rules/working-day.ts';
import { note } from '#modules/journal/service.ts';
import type { Context } from '#platform/context.ts';
import { newId } from '#platform/ids.ts';
import type * as contract from '../contract/operations.ts';
import { correct } from '../rules/correct.ts';
import { insertRevisions } from '../store/import.ts';
import { insertCorrection, lockProcedure } from '../store/revision.ts';
import { newRevision } from './new-revision.ts';
import { coreOf, marksIn, revisionInForce } from './revision-in-force.ts';

/** Puts a correction into force from today as a new revision; the revision it corrects stays for the dossiers received under it. */
export async function correctProcedure(ctx: Context, input: Input<typeof contract.correctProcedure>): Promise<Output<typeof contract.correctProcedure>> {
  const today = dayOf(ctx.now);
  await lockProcedure(ctx.db, coreOf(input.code));
  const before = await revisionInForce(ctx, input.code, today);
  demand(stale(before.version, input.expectedVersion));
  const corrected = correct(before.content, marksIn(before), input);
  if (isProblem(corrected)) return refuse(corrected);
  const { lineage, fieldCode, source, confidence, sourceHash, validTo } = before;
  const revision = newRevision(corrected.content, corrected.marks, { lineage, origin: 'correction', fieldCode, source, confidence, sourceHash, validFrom: today, validTo });
  const [added] = await insertRevisions(ctx.db, [revision], ctx.now);
  const changed = { code: revision.code, changes: corrected.changes.length, version: added?.version ?? before.version + 1 };
  await insertCorrection(ctx.db, {
    id: newId(), procedureCode: revision.code, fromRevisionId: before.id, toRevisionId: revision.id, changes: corrected.changes, reason: input.reason, source: input.source,
    staffId: ctx.actor?.staffId ?? null, correctedAt: ctx.now,
  });
  await note(ctx, { kind: 'catalogue.corrected', subject: { kind: 'revision', id: revision.id }, procedureCode: revision.code, fieldCode, facts: { from: before.id, ...changed } });
  return { revisionId: revision.id, ...changed, validFrom: today, receivable: revision.receivable };
}

function stale(version: number, expected: number | undefined) {
  return expected === undefined || expected === version ? undefined : problem('catalogue.revisionStale', { version, expected });
}
