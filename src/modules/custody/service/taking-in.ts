import { signedIn } from '#kernel/actor.ts';
import { demand } from '#kernel/problem.ts';
import type { Context } from '#platform/context.ts';
import { newId } from '#platform/ids.ts';
import { alreadyOffered, inHands, notInTheseHands, wayClosed, WITH_CITIZEN, type Holder, type ItemKind } from '../rules.ts';
import { insertItem, lockItems, moveItems } from '../store/items.ts';

/**
 * A paper set or a result comes into being in the house, with its first holder: the one who took it from the citizen, or
 * the shelf of the unit that made it. The act that brings it notes the entry.
 */
export async function takeIn(ctx: Context, taken: { dossierId: string; unitId: string; kind: ItemKind; from?: Holder; holder?: Holder; at?: Date }): Promise<string> {
  const actor = signedIn(ctx);
  const id = newId();
  const holder = taken.holder ?? inHands(actor);
  await insertItem(ctx.db, { id, unitId: taken.unitId, dossierId: taken.dossierId, kind: taken.kind, from: taken.from ?? WITH_CITIZEN, holder, at: taken.at ?? ctx.now, by: actor.staffId });
  return id;
}

/** Puts a dossier's papers or result into the citizen's hands; answers the items given. The act that returns it notes the entry. */
export async function giveToCitizen(ctx: Context, given: { dossierId: string; kind: ItemKind; insteadOf: string | null }): Promise<string[]> {
  const actor = signedIn(ctx);
  const held = (await lockItems(ctx.db, [given.dossierId], [given.kind])).filter((item) => item.holder.kind !== 'citizen');
  for (const item of held) demand(notInTheseHands(item.holder, actor, given.insteadOf) ?? alreadyOffered(item.onOffer, item.dossierId) ?? wayClosed(item.holder, WITH_CITIZEN));
  if (held.length > 0) await moveItems(ctx.db, held.map((item) => ({ itemId: item.id, transferId: null })), WITH_CITIZEN, actor.staffId, ctx.now);
  return held.map((item) => item.id);
}
