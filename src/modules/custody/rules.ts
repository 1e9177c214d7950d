import type { Actor } from '#kernel/actor.ts';
import { dayOf, type Day } from '#kernel/day.ts';
import { badInput, forbidden, problem, type Problem } from '#kernel/problem.ts';

/** What may be held: the paper set of a dossier, its result, or papers taken back from the citizen for the agency. */
export const ITEM_KINDS = ['papers', 'result', 'recovered'] as const;
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

/** From whose hands into whose an item may go; a bag is opened by a person. Everything else is refused, here and by the table. */
export const HANDS = {
  citizen: ['staff', 'postOffice'],
  staff: ['staff', 'unit', 'citizen', 'bag', 'postOffice'],
  unit: ['staff', 'unit', 'citizen', 'bag'],
  bag: ['staff', 'unit', 'postOffice'],
  postOffice: ['staff', 'citizen', 'bag'],
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
/** What a handover between two desks may bring to light. */
export const HANDOVER_DIFFERENCES = [...LINE_DIFFERENCES, 'countMismatch'] as const;
export type HandoverDifference = (typeof HANDOVER_DIFFERENCES)[number];

export const BATCH_STATES = ['offered', 'settled'] as const;

export type Hands = Pick<Actor, 'staffId' | 'unitId'>;
export type Offer = { readonly state: TransferState; readonly offeredBy: string; readonly fromUnitId: string; readonly toUnitId: string; readonly toStaffId: string | null };

/** Where an item lies, as far as a move of its dossier asks: with whom, in which unit, and whether somebody is to take it over. */
export type Kept = { readonly kind: ItemKind; readonly holderKind: HolderKind; readonly unitId: string | null; readonly onOffer: boolean };

/** The person herself, in the unit where she works now. */
export function inHands(of: Hands): Holder {
  return { kind: 'staff', staffId: of.staffId, unitId: of.unitId, ref: null };
}

/** The sealed bag of a manifest, named by the manifest's number; who carries it, the manifest says. */
export function inBag(manifestNo: string): Holder {
  return { kind: 'bag', staffId: null, unitId: null, ref: manifestNo };
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
  if ((holder.kind === 'unit' || holder.kind === 'postOffice') && sameUnit) return undefined;
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

/** What may be wrong wherever paper or money changes hands. */
export const DIFFERENCES = [
  ...HANDOVER_DIFFERENCES,
  'extra', 'lost', 'sealBroken', 'wrongHands', 'proofMissing', 'unknownItem', 'foreignItem', 'returnFailed', 'amountDiffers', 'notPaid', 'cashDiffers', 'stillOut',
] as const;
export type Difference = (typeof DIFFERENCES)[number];

/** What an incident is about. */
export const SUBJECT_KINDS = ['handover', 'manifest', 'shipment', 'cashSession', 'statement', 'carrier'] as const;
export type SubjectKind = (typeof SUBJECT_KINDS)[number];

/** How an incident ends. */
export const OUTCOMES = ['found', 'broughtLater', 'belongsElsewhere', 'enteredByMistake', 'minutesMade', 'compensated', 'explained'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** These leave a document behind, and the resolution names it (TT 17/2017 Đ11.2; QĐ 45/2016 Đ18). */
export const WITH_DOCUMENT: readonly Outcome[] = ['minutesMade', 'compensated'];

/** An incident as its resolution asks for it. */
export type OpenIncident = {
  /** null: the house itself brought it to light. */
  readonly reportedBy: string | null;
  readonly resolved: boolean;
  /** What was missed still lies in a bag that nobody has opened or found. */
  readonly stillInBag: boolean;
  /** Of something said to be still out: with whom it is out. */
  readonly outWith: readonly string[];
};

/**
 * Why this person may not end this incident so: it is over, she reported it herself or has out what it is about (two people, never one), the thing said to be found was not
 * scanned in, or the document is not named.
 */
export function mayResolve(incident: OpenIncident, told: { readonly outcome: Outcome; readonly documentNo: string | null }, staffId: string): Problem | undefined {
  if (incident.resolved) return problem('custody.alreadyResolved');
  if (incident.reportedBy === staffId || incident.outWith.includes(staffId)) return forbidden('custody.ownIncident');
  if (told.outcome === 'found' && incident.stillInBag) return problem('custody.foundByScan');
  return told.documentNo === null && WITH_DOCUMENT.includes(told.outcome) ? badInput('custody.documentNeeded', 'documentNo') : undefined;
}

/** Where things are, and what went wrong with them, is seen from the units that had a hand in it and those above them, by who took part herself, and by the provincial monitor. */
export function mayLook(actor: Pick<Actor, 'role' | 'staffId'>, known: { readonly inReach: boolean; readonly people: readonly string[] }): boolean {
  return actor.role === 'PROV_MONITOR' || known.inReach || known.people.includes(actor.staffId);
}

/** What is scanned out as one thing: a parcel by its posting number, a bag by its manifest. */
export const OUT_KINDS = ['shipment', 'manifest'] as const satisfies readonly SubjectKind[];
/** How it is out: taken to somebody's door, sealed and in nobody's hands, carried to another unit. */
export const OUT_WAYS = ['door', 'sealed', 'carried'] as const;
export type OutWay = (typeof OUT_WAYS)[number];

/** With whom a thing is out and how; undefined where it is in. */
export type Out = { readonly way: OutWay; readonly staffId: string; readonly unitId: string };

/** What has been said of a thing that is out: since it went out, the last time. */
export type Said = { readonly saidAt: Date | null; readonly agreedAt: Date | null };

/**
 * What does not match at the end of this day: scanned out and not in, and nothing said about it. What was said is an incident and stands in the way by itself until
 * somebody else agrees; her word holds for the day of it only, so that what stays out is asked about every evening anew (QĐ 45/2016 Đ16.5; two-sided count, tolerance 0).
 */
export function unmatched<T extends Said>(outs: readonly T[], today: Day): T[] {
  return outs.filter(({ saidAt, agreedAt }) => saidAt === null || (agreedAt !== null && dayOf(agreedAt) < today));
}

/** Refuses saying twice of one thing that it is still out, or saying it for somebody else. */
export function maySayOut(out: Said & { readonly staffId: string }, staffId: string, today: Day): Problem | undefined {
  if (out.staffId !== staffId) return forbidden('custody.notOutWithYou');
  return unmatched([out], today).length > 0 ? undefined : problem('custody.saidAlready');
}
