import { dayOf } from '#kernel/day.ts';
import type { Input, Output } from '#kernel/operation.ts';
import type { Context } from '#platform/context.ts';
import type * as contract from '../contract/operations.ts';
import { changeLines } from '../rules/change-lines.ts';
import { numberPapers, specialCases } from '../rules/term-for.ts';
import { listCorrectionsOfRevision, listFlagsOfRevision } from '../store/revision.ts';
import { marksIn, revisionInForce } from './revision-in-force.ts';

/** Everything known of a procedure as it serves receptions on a day, today unless told. */
export async function getProcedure(ctx: Context, { code, day }: Input<typeof contract.getProcedure>): Promise<Output<typeof contract.getProcedure>> {
  const revision = await revisionInForce(ctx, code, day ?? dayOf(ctx.now));
  const { id, procedureCode, version, name, fieldCode, levels, content, receivable, source, confidence, validFrom, validTo } = revision;
  const flags = await listFlagsOfRevision(ctx.db, id);
  const corrections = await listCorrectionsOfRevision(ctx.db, procedureCode, version);
  return {
    revisionId: id, code: procedureCode, version, name, fieldCode, levels, content, marks: marksIn(revision), receivable,
    papers: numberPapers(content.cases),
    specialCases: specialCases(content).map(({ no, title }) => ({ no, title })),
    flags: flags.map(({ field, flag, text }) => ({ field, flag, text })),
    corrections: corrections.map(({ correctedAt, reason, source: from, changes }) => ({ correctedAt, reason, source: from, changes: changes.flatMap(changeLines) })),
    source, confidence, validFrom, validTo,
  };
}
