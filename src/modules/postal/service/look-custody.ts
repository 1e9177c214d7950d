import { signedIn } from '#kernel/actor.ts';
import type { Input, Output } from '#kernel/operation.ts';
import { badInput, notFound, refuse, required } from '#kernel/problem.ts';
import { mayLook, type HolderKind } from '#modules/custody/rules.ts';
import { findHandsOn, listHeld, listMoves, type LookedItem, type LookedMove } from '#modules/custody/store/looking.ts';
import { findSeen } from '#modules/dossier/store/dossier.ts';
import type { Context } from '#platform/context.ts';
import type * as contract from '../contract/custody.ts';
import { findSubject } from '../store/custody-subject.ts';
import { listBagHolders } from '../store/manifests.ts';
import { beholder } from './seen-shipment.ts';

type Answer = Output<typeof contract.getCustody>;
type Bag = Awaited<ReturnType<typeof listBagHolders>>[number];

/**
 * Who holds every thing of a dossier or shipment, since when, and whose hands it passed. Seen from the dossier's own units, from those that had it and those above them,
 * by who manages a postal desk that had it, and by each person who had it herself.
 */
export async function getCustody(ctx: Context, input: Input<typeof contract.getCustody>): Promise<Answer> {
  const asked = [input.dossierId, input.postingNo, input.dossierCode].filter((one) => one !== undefined);
  if (asked.length !== 1) refuse(badInput('postal.askForOne', 'dossierId'));
  const { dossierId, code } = required(await findSubject(ctx.db, input), notFound('postal.custodyUnknown'));
  await demandSight(ctx, dossierId);
  const items = await listHeld(ctx.db, dossierId);
  const moves = await listMoves(ctx.db, dossierId);
  const bags = await listBagHolders(ctx.db, items.flatMap((item) => (item.holderRef === null ? [] : [item.holderRef])));
  return { dossierId, dossierCode: code, items: items.map((item) => itemOf(item, moves, bags)) };
}

async function demandSight(ctx: Context, dossierId: string): Promise<void> {
  const actor = signedIn(ctx);
  const hands = required(await findHandsOn(ctx.db, dossierId, await beholder(ctx)), notFound('postal.custodyUnknown'));
  if (mayLook(actor, { inReach: hands.inReach, people: hands.hers ? [actor.staffId] : [] })) return;
  const dossier = await findSeen(ctx.db, dossierId, actor.unitId);
  if (dossier?.inReach !== true) refuse(notFound('postal.custodyUnknown'));
}

function itemOf(item: LookedItem, moves: readonly LookedMove[], bags: readonly Bag[]): Answer['items'][number] {
  const bag = bags.find((one) => one.number === item.holderRef);
  return {
    id: item.id,
    kind: item.kind,
    part: item.part,
    holder: holderOf(item.holderKind, item.holderStaffName, item.holderUnitName, item.holderRef),
    bagWith: bag === undefined ? null : { manifestId: bag.manifestId, name: bag.name, byCarrier: bag.name === null && bag.state !== 'sealed' },
    since: item.heldSince,
    onOffer: item.onOffer,
    moves: moves.filter((move) => move.itemId === item.id).map((move) => ({
      number: move.number,
      from: holderOf(move.fromKind, move.fromStaffName, move.fromUnitName, move.fromRef),
      to: holderOf(move.toKind, move.toStaffName, move.toUnitName, move.toRef),
      at: move.movedAt,
      by: move.movedBy,
    })),
  };
}

function holderOf(kind: HolderKind, staffName: string | null, unitName: string | null, bag: string | null): Answer['items'][number]['holder'] {
  return { kind, staffName, unitName, bag };
}
