import type { Actor } from '#kernel/actor.ts';
import { forbidden, problem, type Problem } from '#kernel/problem.ts';

/** What may be held: the paper set of a dossier, or its result. */
export const ITEM_KINDS = ['papers', 'result'] as const;
export type ItemKind = (typeof ITEM_KINDS)[number];

export const HOLDER_KINDS = ['citizen', 'staff', 'unit', 'bag', 'postOffice'] as const;
export type HolderKind = (typeof HOLDER_KINDS)[number];

/** Exactly one of these holds an item at every moment. A unit as holder is its shelf. */
export type Holder = { readonly kind: HolderKind; readonly staffId: string | null; readonly unitId: string | null; readonly ref: string | null };

/** What each kind of holder is named by; the database checks the same. */
export const HOLDER_NAMED_BY = {
  citizen: [],
  staff: ['staffId', 'unitId'],
  unit: ['unitId'],
  bag: ['ref'],
  postOffice: ['unitId'],
} as const satisfies Record<HolderKind, readonly ('staffId' | 'unitId' | 'ref')[]>;

/** From whose hands into whose an item may go. Everything else is refused. */
export const HANDS = {
  citizen: ['staff', 'postOffice'],
  staff: ['staff', 'unit', 'citizen', 'bag'],
  unit: ['staff', 'unit', 'citizen'],
  bag: ['postOffice', 'staff'],
  postOffice: ['bag', 'citizen', 'staff'],
} as const satisfies Record<HolderKind, readonly HolderKind[]>;

export const TRANSFER_STATES = ['offered', 'accepted', 'refused', 'withdrawn'] as const;
export type TransferState = (typeof TRANSFER_STATES)[number];

/** How an offer ends, and which of the two people ends it so (NĐ 61/2018 Đ18: both sides sign). */
export const SETTLEMENTS = {
  accept: { from: 'offered', to: 'accepted', by: 'receiver', holderChanges: true },
  refuse: { from: 'offered', to: 'refused', by: 'receiver', holderChanges: false },
  withdraw: { from: 'offered', to: 'withdrawn', by: 'giver', holderChanges: false },
} as const satisfies Record<string, { from: TransferState; to: TransferState; by: 'giver' | 'receiver'; holderChanges: boolean }>;
export type Settlement = keyof typeof SETTLEMENTS;

/** What the receiver may find different in one line of a handover. */
export const LINE_DIFFERENCES = ['missing', 'papersDiffer', 'damaged', 'notOurs', 'noData'] as const;
export type LineDifference = (typeof LINE_DIFFERENCES)[number];
export const DIFFERENCES = [...LINE_DIFFERENCES, 'countMismatch'] as const;
export type Difference = (typeof DIFFERENCES)[number];

export const BATCH_STATES = ['offered', 'settled'] as const;

export type Hands = Pick<Actor, 'staffId' | 'unitId'>;
export type Offer = { readonly state: TransferState; readonly offeredBy: string; readonly fromUnitId: string; readonly toUnitId: string; readonly toStaffId: string | null };

/** Where an item lies, as far as a move of its dossier asks: with whom, in which unit, and whether somebody is to take it over. */
export type Kept = { readonly kind: ItemKind; readonly holderKind: HolderKind; readonly unitId: string | null; readonly onOffer: boolean };

/** The person herself, in the unit where she works now. */
export function inHands(of: Hands): Holder {
  return { kind: 'staff', staffId: of.staffId, unitId: of.unitId, ref: null };
}

/** The shelf of a unit. */
export function onShelf(unitId: string): Holder {
  return { kind: 'unit', staffId: null, unitId, ref: null };
}

export const WITH_CITIZEN: Holder = { kind: 'citizen', staffId: null, unitId: null, ref: null };

/** True when the holder is named by exactly what its kind is named by. */
export function isHolder(holder: Holder): boolean {
  const named: readonly string[] = HOLDER_NAMED_BY[holder.kind];
  return (['staffId', 'unitId', 'ref'] as const).every((part) => (holder[part] !== null) === named.includes(part));
}

/** Refuses a way no paper may go, such as from the citizen straight to a shelf. */
export function wayClosed(from: Holder, to: Holder): Problem | undefined {
  const open: readonly HolderKind[] = HANDS[from.kind];
  return open.includes(to.kind) ? undefined : problem('custody.wayClosed', { from: from.kind, to: to.kind });
}

/**
 * Only who holds an item gives it on: the person herself, or anyone of the unit whose shelf it lies on. A colleague of the
 * same unit may act for an absent holder, and says so; the sentence stays in the history.
 */
export function notInTheseHands(holder: Holder, hands: Hands, insteadOf: string | null): Problem | undefined {
  if (holder.kind === 'staff' && holder.staffId === hands.staffId) return undefined;
  const sameUnit = holder.unitId !== null && holder.unitId === hands.unitId;
  if (holder.kind === 'unit' && sameUnit) return undefined;
  if (holder.kind === 'staff' && sameUnit) return insteadOf === null ? problem('custody.colleagueHolds') : undefined;
  return problem('custody.notInYourHands', { holder: holder.kind });
}

/** An item is on offer to one person or unit at most. */
export function alreadyOffered(open: boolean, dossierId: string): Problem | undefined {
  return open ? problem('custody.alreadyOffered', { dossierId }) : undefined;
}

/** Nobody offers to herself, and nothing is offered where it already lies. */
export function offerPointless(from: Hands, to: { unitId: string; staffId: string | null }): Problem | undefined {
  if (to.staffId === from.staffId) return problem('custody.sameStaff');
  return to.staffId === null && to.unitId === from.unitId ? problem('custody.sameUnit') : undefined;
}

/** The giver takes an offer back; the one it is offered to, or anyone of that unit, accepts or refuses; never the same person. */
export function maySettle(offer: Offer, settlement: Settlement, hands: Hands): Problem | undefined {
  const { from, by } = SETTLEMENTS[settlement];
  if (offer.state !== from) return problem('custody.notOffered', { state: offer.state });
  if (by === 'giver') return giver(offer, hands) ? undefined : forbidden('custody.notTheGiver');
  if (offer.offeredBy === hands.staffId) return problem('custody.sameStaff');
  const addressed = offer.toStaffId === null ? offer.toUnitId === hands.unitId : offer.toStaffId === hands.staffId;
  return addressed ? undefined : forbidden('custody.notTheReceiver');
}

function giver(offer: Offer, hands: Hands): boolean {
  return offer.offeredBy === hands.staffId || offer.fromUnitId === hands.unitId;
}

/** Into whose keeping an accepted item comes: the receiver's own hands, or her unit's shelf (results waiting for citizens). */
export function receivedBy(receiver: Hands, shelf: boolean): Holder {
  return shelf ? onShelf(receiver.unitId) : inHands(receiver);
}

/**
 * Sets present by the list (accepted, or refused for anything but their absence) and sets off the list must add up to the
 * sets counted by hand; where they do not, that is an incident, never a silent correction.
 */
export function countDiffers(listed: { accepted: number; refused: readonly LineDifference[]; unlisted: number }, counted: number): boolean {
  const present = listed.refused.filter((difference) => difference !== 'missing').length;
  return listed.accepted + present + listed.unlisted !== counted;
}

/** One dossier cannot be accepted and refused, or named twice, in one settlement. */
export function namedTwice(accepted: readonly string[], refused: readonly string[]): Problem | undefined {
  const all = [...accepted, ...refused];
  const twice = all.find((id, index) => all.indexOf(id) !== index);
  return twice === undefined ? undefined : problem('custody.namedTwice', { dossierId: twice }, 422);
}

/** Only what is still on offer in this batch can be settled. */
export function notInBatch(named: readonly string[], open: ReadonlySet<string>): Problem | undefined {
  const strange = named.filter((id) => !open.has(id));
  return strange.length === 0 ? undefined : problem('custody.notInBatch', { dossiers: strange });
}
