import { notFound, required } from '#kernel/problem.ts';
import { note } from '#modules/journal/service.ts';
import type { Context } from '#platform/context.ts';
import { sha256 } from '#platform/ids.ts';
import type { PilotFile } from '../contract/pilot-file.ts';
import { canonical, settledMarks } from '../rules/correct.ts';
import { pilotContent } from '../rules/pilot.ts';
import { addProcedures, insertRevisions, listLatest, lockCatalogue, type NewRevision } from '../store/import.ts';
import { listFieldsInForce } from '../store/find.ts';
import { newRevision } from './new-revision.ts';

/** Takes the procedures of the pilot's world as revisions with their own validity. Taking them again changes nothing. */
export async function importPilot(ctx: Context, { procedures }: PilotFile): Promise<{ added: number; unchanged: number }> {
  await lockCatalogue(ctx.db);
  const known = new Map((await listLatest(ctx.db, 'pilot')).map(({ procedureCode, hash }) => [procedureCode, hash]));
  const fields = new Map((await listFieldsInForce(ctx.db, '2021-01-01')).map(({ code, name }) => [code, name]));
  const fresh = procedures.filter((procedure) => known.get(procedure.code) !== hashOf(procedure).toString('hex'));
  await addProcedures(ctx.db, fresh.map(({ code }) => code), ctx.now);
  const revisions = fresh.map((procedure) => pilotRevision(procedure, required(fields.get(procedure.fieldCode), notFound('catalogue.fieldUnknown', { field: procedure.fieldCode }))));
  await insertRevisions(ctx.db, revisions, ctx.now);
  const report = { added: fresh.length, unchanged: procedures.length - fresh.length };
  if (fresh.length > 0) await note(ctx, { kind: 'catalogue.imported', facts: { ...report, lineage: 'pilot' } });
  return report;
}

type PilotProcedure = PilotFile['procedures'][number];

function hashOf(procedure: PilotProcedure): Buffer {
  return sha256(canonical(procedure));
}

function pilotRevision(procedure: PilotProcedure, fieldName: string): NewRevision {
  const { fieldCode, source, confidence, validFrom, validTo } = procedure;
  const content = pilotContent(procedure, fieldName);
  const marks = settledMarks({ ...procedure.marks, sameDay: false }, content.channels);
  return newRevision(content, marks, { lineage: 'pilot', origin: 'import', fieldCode, source, confidence, sourceHash: hashOf(procedure), validFrom, validTo });
}
