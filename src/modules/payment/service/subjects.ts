import { type Actor, signedIn } from '#kernel/actor.ts';
import { notFound, refuse, type Problem } from '#kernel/problem.ts';
import { maySee } from '#modules/dossier/rules/sight.ts';
import { findSeen, listReach } from '#modules/dossier/store/dossier.ts';
import type { SeenRow } from '#modules/dossier/store/rows.ts';
import type { Context } from '#platform/context.ts';
import { findDossierWords } from '../store/receipts.ts';

/** A dossier as the asker may see it; for whom it lies out of reach it does not exist. */
export async function dossierSeen(ctx: Context, id: string): Promise<SeenRow> {
  const actor = signedIn(ctx);
  const row = await findSeen(ctx.db, id, actor.unitId);
  return row !== undefined && maySee(actor, row) ? row : refuse(notFound('dossier.unknown'));
}

/** The units whose money the asker reads: her own and those below; undefined: everywhere, for the provincial monitor. */
export async function unitsRead(ctx: Context): Promise<readonly string[] | undefined> {
  const actor = signedIn(ctx);
  return actor.role === 'PROV_MONITOR' ? undefined : listReach(ctx.db, actor.unitId);
}

/** Refuses what lies in none of the units the asker reads. */
export async function demandReach(ctx: Context, units: readonly string[], unknown: Problem): Promise<void> {
  const reach = await unitsRead(ctx);
  if (reach !== undefined && !units.some((unit) => reach.includes(unit))) refuse(unknown);
}

/** Refuses to act on what belongs neither to the asker's unit nor to its tills. */
export function demandOurs(actor: Pick<Actor, 'unitId'>, units: readonly string[], unknown: Problem): void {
  if (!units.includes(actor.unitId)) refuse(unknown);
}

/** How the journal names the dossier of some money: by the dossier, or before it has arisen by the id kept for it. */
export async function journalKey(ctx: Context, dossierId: string | null): Promise<{ dossierId: string } | { sessionId: string } | object> {
  if (dossierId === null) return {};
  return (await findDossierWords(ctx.db, dossierId)) === undefined ? { sessionId: dossierId } : { dossierId };
}
