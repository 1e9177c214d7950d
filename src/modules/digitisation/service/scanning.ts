import { note } from '#modules/journal/service.ts';
import type { Context } from '#platform/context.ts';
import * as store from '../store/keeping.ts';

/** Enters what the scanner said of a content; where something was found, each place it stands is told in the journal. */
export async function recordVerdict(ctx: Context, id: string, found: string | null): Promise<void> {
  const settled = await store.updateScanned(ctx.db, id, { state: found === null ? 'clean' : 'infected', found, at: ctx.now });
  if (!settled || found === null) return;
  for (const { fileId, subjectKind, subjectId } of await store.listSubjectsOf(ctx.db, id)) {
    const dossierId = subjectKind === 'dossier' && subjectId !== null ? { dossierId: subjectId } : {};
    await note(ctx, { kind: 'digitisation.harmful', subject: { kind: 'file', id: fileId }, ...dossierId, facts: { found, subjectKind, subjectId } });
  }
}
