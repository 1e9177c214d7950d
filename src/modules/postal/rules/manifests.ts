import type { Actor } from '#kernel/actor.ts';
import type { Day } from '#kernel/day.ts';
import { badInput, forbidden, problem, type Problem } from '#kernel/problem.ts';
import { inHands, onShelf, type Holder, type ItemKind } from '#modules/custody/rules.ts';
import { FINAL_STATES, type Direction, type State } from './shipment-states.ts';

/** A list of what goes in one bag: between post units, to the agency for filing, or back to the agency. */
export const MANIFEST_KINDS = ['transport', 'filing', 'giveBack'] as const;
export type ManifestKind = (typeof MANIFEST_KINDS)[number];

export const MANIFEST_STATES = ['open', 'sealed', 'handedOver', 'accepted', 'cancelled'] as const;
export type ManifestState = (typeof MANIFEST_STATES)[number];

export const LINE_STATES = ['listed', 'removed', 'accepted', 'filed', 'rejected', 'missing', 'damaged'] as const;
export type LineState = (typeof LINE_STATES)[number];

/** Lines one list holds at most: what one person counts against one signature. */
export const MANIFEST_MOST = 1000;
/** Lines scanned out or in at once at most; a longer list is scanned by parts. */
export const PART_MOST = 200;

/** A parcel the agency does not take: with Mẫu 02 (papers missing) or Mẫu 03 (refused). */
export const REJECTIONS = ['supplement', 'refusal'] as const;
export type Rejection = (typeof REJECTIONS)[number];

/** What the accepter says of a parcel: taken over, filed, sent back with Mẫu 02 or 03, or not there. */
export const FINDINGS = ['accepted', 'filed', ...REJECTIONS, 'missing'] as const;
export type Finding = (typeof FINDINGS)[number];

/** What may be wrong with a parcel that is there. */
export const LINE_DIFFERENCES = ['damaged', 'papersDiffer'] as const;

/** Who carries the bag: another person of the post, the carrier behind the connector, or the giver herself. */
export const HAND_OVER_TO = ['courier', 'carrier', 'self'] as const;
export type HandOverTo = (typeof HAND_OVER_TO)[number];

export const MANIFEST_ACTS = ['add', 'remove', 'seal', 'handOver', 'accept', 'acceptFound', 'cancel'] as const;
export type ManifestAct = (typeof MANIFEST_ACTS)[number];

/** A manifest as its rules ask for it. */
export type Listing = {
  readonly kind: ManifestKind;
  readonly state: ManifestState;
  readonly fromUnitId: string;
  readonly toUnitId: string;
  readonly openedBy: string;
  readonly handedBy: string | null;
  readonly holderStaffId: string | null;
};

type Asker = Pick<Actor, 'staffId' | 'unitId' | 'permissions'>;

/** In which state each act may be done, and on which side. */
const ACTS = {
  add: { side: 'from', states: ['open'] },
  remove: { side: 'from', states: ['open'] },
  seal: { side: 'from', states: ['open'] },
  handOver: { side: 'from', states: ['open', 'sealed'] },
  cancel: { side: 'from', states: ['open'] },
  accept: { side: 'to', states: ['handedOver'] },
  acceptFound: { side: 'to', states: ['accepted'] },
} as const satisfies Record<ManifestAct, { side: 'from' | 'to'; states: readonly ManifestState[] }>;

/**
 * Why this person may not do this with a manifest now. The giving unit lists, seals and hands over; the unit addressed accepts, at the agency an officer who
 * may file (QĐ 45/2016 Đ7.3), and never one of the people who gave (two people sign).
 */
export function mayAct(act: ManifestAct, manifest: Listing, asker: Asker): Problem | undefined {
  const { side, states } = ACTS[act];
  const refused = side === 'from' ? notGiver(manifest, asker) : notAccepter(manifest, asker);
  if (refused !== undefined) return refused;
  const allowed: readonly ManifestState[] = states;
  if (allowed.includes(manifest.state)) return undefined;
  return manifest.state === 'accepted' ? problem('postal.manifestSettled') : problem('postal.manifestStateWrong', { state: manifest.state });
}

/** The number of a manifest, and of its bag: the unit, its day, the running number of that day. */
export function manifestNumber(unitCode: string, day: Day, sequence: number): string {
  return `BK-${unitCode.slice(0, 20)}-${day.slice(2).replaceAll('-', '')}-${String(sequence).padStart(2, '0')}`;
}

/** A bag between post units is sealed before it leaves; only a list for the agency goes face to face, carried by the giver herself. */
export function notSealedYet(manifest: Pick<Listing, 'kind' | 'state'>, to: HandOverTo): Problem | undefined {
  return manifest.state === 'open' && (manifest.kind === 'transport' || to !== 'self') ? problem('postal.notSealedYet') : undefined;
}

type Place = { readonly id: string; readonly kind: string };

const POST_UNITS: readonly string[] = ['POST_PROVINCE', 'POST_DISTRICT', 'POST_OFFICE', 'BCVHX'];
const ONE_STOPS: readonly string[] = ['OSS', 'CENTER'];

/** Between which units a list of each kind goes: transport to another unit of the post or the postal desk of a one-stop, the others to a one-stop. */
export function wayWrong(kind: ManifestKind, fromUnitId: string, to: Place): Problem | undefined {
  const addressed = ONE_STOPS.includes(to.kind) || (kind === 'transport' && POST_UNITS.includes(to.kind));
  return addressed && (kind !== 'transport' || fromUnitId !== to.id) ? undefined : badInput('postal.wayWrong', 'toUnitId', { kind });
}

/** A shipment as listing it asks. */
export type Listable = { readonly postingNo: string; readonly direction: Direction; readonly state: State; readonly sealed: boolean; readonly oneStopId: string };

/** What of a shipment goes on a list of this kind: an incoming shipment is papers; of an outgoing one the result, or, once that is delivered, what was taken back for the agency. */
export function contentOf(kind: ManifestKind, shipment: Pick<Listable, 'direction' | 'state'>): ItemKind | undefined {
  if (shipment.direction === 'in') return kind === 'giveBack' ? undefined : 'papers';
  if (kind === 'filing') return undefined;
  return shipment.state === 'delivered' ? 'recovered' : 'result';
}

/**
 * Why this shipment cannot go on this list: not accepted by the post, its journey over, not closed before the sender or the agency (QĐ 45/2016 Đ6.5, Đ9.4), on its
 * way elsewhere, or for another one-stop. What was taken back from the citizen needs no seal of its own.
 */
export function mayList(list: { readonly kind: ManifestKind; readonly toUnitId: string }, shipment: Listable): Problem | undefined {
  const { postingNo, state } = shipment;
  const content = contentOf(list.kind, shipment);
  if (state === 'ordered') return problem('postal.notAccepted', { postingNo });
  if (content === undefined) return problem('postal.notForThisList', { postingNo, state });
  if (list.kind !== 'transport' && shipment.oneStopId !== list.toUnitId) return problem('postal.otherOneStop', { postingNo });
  if (content === 'recovered') return undefined;
  if (FINAL_STATES.includes(state)) return problem('postal.shipmentEnded', { postingNo, state });
  if (!statesFor(list.kind).includes(state)) return problem('postal.notForThisList', { postingNo, state });
  return shipment.sealed ? undefined : problem('postal.notSealed', { postingNo });
}

/** Refuses more on a list than one person counts. */
export function manifestFull(listed: number, added: number): Problem | undefined {
  return listed + added > MANIFEST_MOST ? problem('postal.manifestFull', { most: MANIFEST_MOST, listed }) : undefined;
}

/** What goes out must be what is listed: the giver counts before she signs. */
export function countDiffersOut(listed: number, counted: number): Problem | undefined {
  if (listed === 0) return problem('postal.manifestEmpty');
  return listed === counted ? undefined : problem('postal.countDiffers', { listed, counted });
}

/** True when the things counted by hand are not those found by the list and beside it: an incident, never a silent correction. */
export function countDiffersIn(found: { readonly present: number; readonly extra: number }, counted: number): boolean {
  return found.present + found.extra !== counted;
}

/** What the accepter said of one parcel, as far as the rules ask. */
export type Counted = { readonly postingNo: string; readonly finding: Finding; readonly difference?: string | undefined; readonly note?: string | undefined; readonly papers?: readonly object[] | undefined; readonly reason?: string | undefined; readonly wanted?: readonly object[] | undefined };

/** Refuses a count that names a parcel twice or one that is not on the list, says of it what a list of this kind cannot say, or leaves out the words that go with it. */
export function countWrong(kind: ManifestKind, lines: readonly Counted[], listed: ReadonlySet<string>): Problem | undefined {
  const numbers = lines.map((line) => line.postingNo);
  const twice = numbers.find((number, index) => numbers.indexOf(number) !== index);
  if (twice !== undefined) return badInput('postal.scannedTwice', 'lines', { postingNo: twice });
  for (const line of lines) {
    const wrong = listed.has(line.postingNo) ? lineWrong(kind, line) : badInput('postal.notOnManifest', 'lines', { postingNo: line.postingNo });
    if (wrong !== undefined) return wrong;
  }
  return undefined;
}

/** In a part of the count nothing is missing yet: what is not named may come in the next. */
export function missingInPart(lines: readonly Counted[]): Problem | undefined {
  const missed = lines.find((line) => line.finding === 'missing');
  return missed === undefined ? undefined : badInput('postal.findingWrong', 'lines', { postingNo: missed.postingNo, finding: missed.finding });
}

/** How a line is settled by what was found. */
export function settledAs(finding: Finding, difference: string | undefined): LineState {
  if (finding === 'filed' || finding === 'missing') return finding;
  if (finding !== 'accepted') return 'rejected';
  return difference === 'damaged' ? 'damaged' : 'accepted';
}

/** The Mẫu 02 or 03 a finding means, if any. */
export function rejectionOf(finding: Finding): Rejection | null {
  return finding === 'supplement' || finding === 'refusal' ? finding : null;
}

/** Into whose keeping what is taken over comes: the accepter's own hands; a result that could not be delivered lies on the one-stop's shelf again. */
export function keepingOf(kind: ManifestKind, content: ItemKind, accepter: Asker): Holder {
  return kind === 'giveBack' && content === 'result' ? onShelf(accepter.unitId) : inHands(accepter);
}

function notGiver(manifest: Listing, asker: Asker): Problem | undefined {
  if (!asker.permissions.includes('postal.carry')) return forbidden('access.notAllowed', { permission: 'postal.carry' });
  return asker.unitId === manifest.fromUnitId ? undefined : forbidden('postal.notYourManifest');
}

function notAccepter(manifest: Listing, asker: Asker): Problem | undefined {
  const permission = manifest.kind === 'transport' ? 'postal.carry' : 'postal.file';
  if (!asker.permissions.includes(permission)) return forbidden('access.notAllowed', { permission });
  if (asker.unitId !== manifest.toUnitId) return forbidden('postal.notYourManifest');
  return [manifest.openedBy, manifest.handedBy, manifest.holderStaffId].includes(asker.staffId) ? forbidden('custody.sameStaff') : undefined;
}

function statesFor(kind: ManifestKind): readonly State[] {
  if (kind === 'giveBack') return ['returning'];
  return kind === 'filing' ? ['accepted', 'inTransit', 'atAgency'] : ['accepted', 'inTransit', 'heldForPickup', 'attemptFailed', 'rejected', 'returning'];
}

function lineWrong(kind: ManifestKind, line: Counted): Problem | undefined {
  const { postingNo, finding } = line;
  const sayable: readonly Finding[] = kind === 'filing' ? ['filed', 'supplement', 'refusal', 'missing'] : ['accepted', 'missing'];
  if (!sayable.includes(finding)) return badInput('postal.findingWrong', 'lines', { postingNo, finding });
  const counted = line.difference === 'papersDiffer' && line.papers !== undefined;
  if (line.difference !== undefined && line.note === undefined && !counted) return badInput('postal.noteNeeded', 'lines', { postingNo });
  if (rejectionOf(finding) !== null && line.reason === undefined) return badInput('postal.reasonNeeded', 'lines', { postingNo });
  return finding === 'supplement' && line.wanted === undefined ? badInput('postal.wantedNeeded', 'lines', { postingNo }) : undefined;
}
