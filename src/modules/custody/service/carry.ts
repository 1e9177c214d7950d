import { type Actor, signedIn } from '#kernel/actor.ts';
import { demand, problem, refuse, type Problem } from '#kernel/problem.ts';
import type { Context } from '#platform/context.ts';
import { alreadyOffered, notInTheseHands, wayClosed, type Hands, type Holder, type ItemKind } from '../rules.ts';
import { lockItems, lockItemsById, moveItems, type Item } from '../store/items.ts';

/** One thing that travels: what of which dossier. */
export type Thing = { readonly dossierId: string; readonly kind: ItemKind };

/**
 * Moves what the actor may give of one dossier into other keeping, such as her own hands from the shelf, or a bag; answers the items moved. Refuses
 * when of these kinds (with `itemIds`, of these items) nothing is hers to give. The act that moves it notes the entry.
 */
export async function carry(ctx: Context, told: { dossierId: string; kinds: readonly ItemKind[]; itemIds?: readonly string[]; to: Holder; insteadOf?: string | null }): Promise<string[]> {
  const actor = signedIn(ctx);
  const locked = (await lockItems(ctx.db, [told.dossierId], told.kinds)).filter((item) => told.itemIds?.includes(item.id) ?? true);
  const items = givable(locked, told.dossierId, actor, told.insteadOf ?? null);
  return move(ctx, actor, items, told.to);
}

/**
 * Moves listed things out of one unit's keeping (its people's hands or its shelf): into a bag that is sealed, or face to face into the hands of
 * who takes them over. Who may do it the list says; a thing that is not there any more is refused by name. Several parts of one thing go together.
 */
export async function carryListed(ctx: Context, told: { things: readonly Thing[]; fromUnitId: string; to: Holder }): Promise<string[]> {
  const actor = signedIn(ctx);
  const locked = await lockItems(ctx.db, told.things.map((thing) => thing.dossierId), [...new Set(told.things.map((thing) => thing.kind))]);
  const items = told.things.flatMap((thing) => heldIn(told.fromUnitId, locked, thing));
  return move(ctx, actor, items, told.to);
}

/**
 * Moves named things that one unit keeps (its people's hands or its shelf), or that lie in a bag: into the bag that is sealed, out of the bag that is opened,
 * or from hand to hand. Who may do it the list says on which they stand; what is not there any more is refused. Answers the items moved.
 */
export async function carryItems(ctx: Context, told: { itemIds: readonly string[]; from: { unitId: string } | { bag: string }; to: Holder }): Promise<string[]> {
  const actor = signedIn(ctx);
  if (told.itemIds.length === 0) return [];
  const items = await lockItemsById(ctx.db, told.itemIds);
  for (const item of items) demand(elsewhere(item, told.from) ?? alreadyOffered(item.onOffer, item.dossierId));
  return move(ctx, actor, items, told.to);
}

/**
 * What of these dossiers the actor may give, by kind, its rows taken until the end of the transaction; nothing moves yet. Refuses a dossier of which
 * nothing is hers to give.
 */
export async function takeGivable(ctx: Context, asked: { dossierIds: readonly string[]; kinds: readonly ItemKind[]; insteadOf: string | null }): Promise<readonly (Thing & { readonly itemIds: readonly string[] })[]> {
  const actor = signedIn(ctx);
  const locked = await lockItems(ctx.db, asked.dossierIds, asked.kinds);
  return asked.dossierIds.flatMap((dossierId) => {
    const items = givable(locked, dossierId, actor, asked.insteadOf);
    return [...Map.groupBy(items, (item) => item.kind)].map(([kind, some]) => ({ dossierId, kind, itemIds: some.map((item) => item.id) }));
  });
}

/** What of one dossier these hands may give; refuses with the reason when there is nothing. */
export function givable(locked: readonly Item[], dossierId: string, hands: Hands, insteadOf: string | null): Item[] {
  const items = locked.filter((item) => item.dossierId === dossierId);
  const mine = items.filter((item) => notInTheseHands(item.holder, hands, insteadOf) === undefined);
  const [first] = items;
  if (first === undefined) refuse(problem('custody.nothingHeld', { dossierId }));
  if (mine.length === 0) demand(notInTheseHands(first.holder, hands, insteadOf));
  const free = mine.filter((item) => !item.onOffer);
  demand(alreadyOffered(free.length === 0, dossierId));
  return free;
}

function heldIn(unitId: string, locked: readonly Item[], thing: Thing): Item[] {
  const items = locked.filter((item) => item.dossierId === thing.dossierId && item.kind === thing.kind && item.holder.unitId === unitId);
  if (items.length === 0) refuse(problem('custody.movedMeanwhile', { dossierId: thing.dossierId }));
  for (const item of items) demand(alreadyOffered(item.onOffer, item.dossierId));
  return items;
}

function elsewhere(item: Item, from: { unitId: string } | { bag: string }): Problem | undefined {
  if ('bag' in from) return item.holder.kind === 'bag' && item.holder.ref === from.bag ? undefined : problem('custody.notInBag', { bag: from.bag, dossierId: item.dossierId });
  return item.holder.unitId === from.unitId ? undefined : problem('custody.movedMeanwhile', { dossierId: item.dossierId });
}

async function move(ctx: Context, actor: Actor, items: readonly Item[], to: Holder): Promise<string[]> {
  for (const item of items) demand(wayClosed(item.holder, to));
  if (items.length > 0) await moveItems(ctx.db, items.map((item) => ({ itemId: item.id, transferId: null })), to, actor.staffId, ctx.now);
  return items.map((item) => item.id);
}
