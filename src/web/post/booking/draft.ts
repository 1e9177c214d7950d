import { searchKey } from '#kernel/text.ts';
import { isFacts } from '#web/api/refusal.ts';
import type { Answered, Asked } from '#web/api/shapes.ts';
import type { Area, QuoteAsked } from './areas.ts';
import { gramsIn } from './send-draft.ts';

type Dossier = Answered<'getDossier'>;

const SOLVED = 9;
const STOPPED = 8;

/** What is entered to bring a result to its receiver. */
export type ReturnDraft = {
  readonly name: string;
  readonly phone: string;
  readonly address: string;
  readonly area: string | undefined;
  readonly weight: string;
  readonly group: string | undefined;
  readonly evidence: string;
  readonly payAtDelivery: boolean;
  readonly signer: string | undefined;
  readonly seal: boolean;
  readonly postingNo: string;
};

/** What the citizen wrote when she filed online. */
export type ReturnOrder = NonNullable<Answered<'getReturnOrder'>['order']>;

/** Her order put into the form: the receiver, where the address names one area alone that area, and the postage at the door, since she is not here to pay. */
export function orderIn(order: ReturnOrder, areas: readonly Area[]): Partial<ReturnDraft> {
  const area = areaNamed(order.address, areas);
  return { name: order.name, phone: order.phone ?? '', address: order.address, payAtDelivery: true, ...(area === undefined ? {} : { area }) };
}

/** The one area whose name stands in an address; none where several do or none does. */
function areaNamed(address: string, areas: readonly Area[]): string | undefined {
  const words = wordsOf(address);
  const named = areas.filter(({ name }) => words.includes(wordsOf(name)));
  const longest = Math.max(0, ...named.map(({ name }) => name.length));
  const fitting = named.filter(({ name }) => name.length === longest);
  return fitting.length === 1 ? fitting[0]?.code : undefined;
}

/** Its words alone, without marks, between spaces. */
function wordsOf(text: string): string {
  return ` ${searchKey(text).replaceAll(/[^a-z0-9]+/g, ' ').trim()} `;
}

/** What the device kept of the parcel, on top of what the dossier says of the receiver. */
export function returnDraftFrom(kept: unknown, dossier: Pick<Dossier, 'parties'>): ReturnDraft {
  const facts = isFacts(kept) ? kept : {};
  return {
    ...firstDraft(dossier),
    weight: textOf(facts['weight']) ?? '',
    payAtDelivery: facts['payAtDelivery'] === true,
    signer: textOf(facts['signer']),
    seal: facts['seal'] !== false,
    postingNo: textOf(facts['postingNo']) ?? '',
  };
}

/** What may stay on a machine several people use: of the parcel, nothing of the person who gets it. */
export function keptReturn({ weight, payAtDelivery, signer, seal, postingNo }: ReturnDraft): object {
  return { weight, payAtDelivery, signer, seal, postingNo };
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** The receiver of the dossier, else its owner; what is masked is left to be entered. */
function firstDraft(dossier: Pick<Dossier, 'parties'>): ReturnDraft {
  const person = dossier.parties.find((party) => party.role === 'receiver') ?? dossier.parties.find((party) => party.role === 'owner');
  const shown = person?.masked === false ? person : undefined;
  return {
    name: person?.name ?? '',
    phone: shown?.phone ?? '',
    address: shown?.address ?? '',
    area: undefined,
    weight: '',
    group: undefined,
    evidence: '',
    payAtDelivery: false,
    signer: undefined,
    seal: true,
    postingNo: '',
  };
}

/** True where there is a result to carry: solved, or refused in writing. */
export function hasResult({ status, stopReason }: Dossier): boolean {
  return status === SOLVED || (status === STOPPED && stopReason === 'REFUSED_ON_MERITS');
}

/** What the price is asked with, once it is known; undefined before. */
export function returnQuoteOf(draft: ReturnDraft, home: Area | undefined): QuoteAsked | undefined {
  const weightGrams = gramsIn(draft.weight);
  if (home === undefined || draft.area === undefined || weightGrams === undefined) return undefined;
  return { service: 'RETURN', fromArea: home.code, toArea: draft.area, weightGrams, ...(draft.group === undefined ? {} : { group: draft.group }) };
}

/** True where booking has all it needs; `accept`: taking over too. */
export function isComplete(draft: ReturnDraft, accept: boolean): boolean {
  const person = draft.name.trim() !== '' && draft.address.trim() !== '';
  const parcel = draft.area !== undefined && gramsIn(draft.weight) !== undefined && (draft.group === undefined || draft.evidence.trim() !== '');
  return person && parcel && (!accept || draft.signer !== undefined);
}

/** The request of a booking, with the acceptance where it is taken over at once. */
export function bookingOf(dossierId: string, draft: ReturnDraft, accept: boolean): Asked<'bookShipment'> {
  const phone = draft.phone.trim();
  return {
    service: 'RETURN',
    dossierId,
    receiver: { name: draft.name.trim(), address: draft.address.trim(), ...(phone === '' ? {} : { phone }) },
    citizenArea: draft.area ?? '',
    weightGrams: gramsIn(draft.weight) ?? 0,
    payAtDelivery: draft.payAtDelivery,
    ...(draft.group === undefined ? {} : { group: draft.group, groupEvidence: draft.evidence.trim() }),
    ...(accept ? { accept: acceptanceOf(draft) } : {}),
  };
}

function acceptanceOf({ signer, seal, postingNo }: ReturnDraft): NonNullable<Asked<'bookShipment'>['accept']> {
  return { seal, ...(signer === undefined ? {} : { agencySignerId: signer }), ...(postingNo.trim() === '' ? {} : { postingNo: postingNo.trim() }) };
}
