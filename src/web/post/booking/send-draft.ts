import { WEIGHT_MAX_GRAMS } from '#modules/postal/rules/tariff.ts';
import type { Asked } from '#web/api/shapes.ts';
import { checkedPapers } from '#web/parts/handing-in/papers.ts';
import type { AnsweredPapers } from '#web/parts/handing-in/papers.ts';
import { NO_PEOPLE, partiesOf } from '#web/parts/handing-in/people.ts';
import type { PeopleDraft } from '#web/parts/handing-in/people.ts';
import { DRAFT_FORMS } from '#web/parts/kept-draft/forms.ts';
import { areaInAddress } from './areas.ts';
import type { Area, QuoteAsked } from './areas.ts';

/** Where the parcel is taken over: at the desk, at home by an appointment, at home at once. */
export const TAKEN_WHERE = ['office', 'fetch', 'door'] as const;

/** Somebody the post writes to. */
export type Contact = { readonly name: string; readonly phone: string; readonly address: string };

/** What is entered to send a dossier in, and its result home where that is wanted too. */
export type SendDraft = AnsweredPapers &
  PeopleDraft & {
    readonly service: 'SEND' | 'BOTH';
    readonly step: number;
    readonly procedureCode: string;
    readonly procedureName: string;
    readonly caseNo: number | undefined;
    readonly termOption: number | undefined;
    readonly oneStopId: string | undefined;
    /** Undefined: the person who hands it in. */
    readonly sender: Contact | undefined;
    /** Undefined: as the address says; null: to be chosen. */
    readonly area: string | null | undefined;
    readonly weight: string;
    readonly where: (typeof TAKEN_WHERE)[number];
    readonly slip: boolean;
    readonly forwardFee: boolean;
    readonly group: string | undefined;
    readonly evidence: string;
    /** Of BOTH; undefined: the result comes to the sender. */
    readonly receiver: Contact | undefined;
    readonly returnArea: string | null | undefined;
    readonly returnWeight: string;
    readonly payAtDelivery: boolean;
    readonly signed: boolean;
    readonly seal: boolean;
    readonly sealNo: string;
    readonly postingNo: string;
    readonly slipNo: string;
  };

export function emptySend(service: SendDraft['service']): SendDraft {
  return {
    ...NO_PEOPLE,
    ...NO_PROCEDURE,
    service,
    step: 0,
    sender: undefined,
    area: undefined,
    weight: '',
    where: 'office',
    slip: false,
    forwardFee: false,
    group: undefined,
    evidence: '',
    receiver: undefined,
    returnArea: undefined,
    returnWeight: '',
    payAtDelivery: false,
    signed: false,
    seal: true,
    sealNo: '',
    postingNo: '',
    slipNo: '',
  };
}

/** Before a procedure is chosen, or another one. */
export const NO_PROCEDURE = { procedureCode: '', procedureName: '', caseNo: undefined, termOption: undefined, oneStopId: undefined, papers: {} } as const;

export function sendBody(draft: SendDraft): Record<string, unknown> {
  return { form: DRAFT_FORMS.booking, draft };
}

/** The draft as this release wrote it; undefined when another form or release did. */
export function readSendBody(body: Readonly<Record<string, unknown>>): SendDraft | undefined {
  if (body['form'] !== DRAFT_FORMS.booking) return undefined;
  const kept: SendDraft = JSON.parse(JSON.stringify(body['draft']));
  return { ...emptySend(kept.service), ...kept };
}

/** Who sends: as entered, else the person who hands the dossier in. */
export function senderOf(draft: SendDraft): Contact {
  const { name, phone, address } = draft.sender ?? (draft.handsIn === 'owner' ? draft.owner : draft.other);
  return { name, phone, address };
}

/** Who gets the result. */
export function receiverOf(draft: SendDraft): Contact {
  return draft.receiver ?? senderOf(draft);
}

/** The area the parcel comes from: as chosen, else the one its sender's address names. */
export function areaOf(draft: SendDraft, areas: readonly Area[]): string | undefined {
  return draft.area === undefined ? areaInAddress(areas, senderOf(draft).address)?.code : (draft.area ?? undefined);
}

/** The area the result goes to; of a receiver who is the sender, hers. */
export function returnAreaOf(draft: SendDraft, areas: readonly Area[]): string | undefined {
  if (draft.receiver === undefined) return areaOf(draft, areas);
  return draft.returnArea === undefined ? areaInAddress(areas, draft.receiver.address)?.code : (draft.returnArea ?? undefined);
}

/** A weight in grams, where it is one the post carries. */
export function gramsIn(weight: string): number | undefined {
  const grams = /^\d{1,5}$/.test(weight) ? Number(weight) : 0;
  return grams >= 1 && grams <= WEIGHT_MAX_GRAMS ? grams : undefined;
}

/** True where it is taken over at once; what is fetched from home later is only ordered. */
export function isTakenNow({ where }: Pick<SendDraft, 'where'>): boolean {
  return where !== 'fetch';
}

/** True where the parcel can be booked; taken over at once, also that the sender signed. */
export function parcelIsGood(draft: SendDraft, areas: readonly Area[], accept: boolean): boolean {
  const there = isAddressed(senderOf(draft)) && areaOf(draft, areas) !== undefined && gramsIn(draft.weight) !== undefined;
  return there && (draft.service === 'SEND' || wayBackIsGood(draft, areas)) && (draft.group === undefined || draft.evidence.trim() !== '') && (!accept || draft.signed);
}

function wayBackIsGood(draft: SendDraft, areas: readonly Area[]): boolean {
  const weighed = draft.returnWeight === '' || gramsIn(draft.returnWeight) !== undefined;
  return weighed && isAddressed(receiverOf(draft)) && returnAreaOf(draft, areas) !== undefined;
}

/** What the price is asked with, once it is known; undefined before. */
export function quoteOf(draft: SendDraft, areas: readonly Area[], home: Area | undefined): QuoteAsked | undefined {
  const [fromArea, weightGrams, returnArea] = [areaOf(draft, areas), gramsIn(draft.weight), returnAreaOf(draft, areas)];
  if (fromArea === undefined || weightGrams === undefined || home === undefined || (draft.service === 'BOTH' && returnArea === undefined)) return undefined;
  const returnGrams = gramsIn(draft.returnWeight);
  const back = draft.service === 'BOTH' ? { ...(returnArea === undefined ? {} : { returnArea }), ...(returnGrams === undefined ? {} : { returnGrams }) } : {};
  return { service: draft.service, fromArea, toArea: home.code, weightGrams, ...back, homePickUp: draft.where !== 'office', slip: draft.slip, forwardFee: draft.forwardFee, ...(draft.group === undefined ? {} : { group: draft.group }) };
}

/** The booking as the contract wants it; `accept`: taken over in the same act. */
export function sendingOf(draft: SendDraft, areas: readonly Area[], accept: boolean): Asked<'bookShipment'> {
  const { service, procedureCode, caseNo, termOption, oneStopId, group } = draft;
  return {
    service,
    procedureCode,
    ...(caseNo === undefined ? {} : { caseNo }),
    ...(termOption === undefined ? {} : { termOption }),
    ...(oneStopId === undefined ? {} : { oneStopId }),
    papers: checkedPapers(draft),
    parties: partiesOf(draft),
    sender: told(senderOf(draft)),
    citizenArea: areaOf(draft, areas) ?? '',
    weightGrams: gramsIn(draft.weight) ?? 0,
    homePickUp: draft.where !== 'office',
    slipWanted: draft.slip,
    forwardFee: draft.forwardFee,
    ...(group === undefined ? {} : { group, groupEvidence: draft.evidence.trim() }),
    ...(service === 'BOTH' ? wayBack(draft, areas) : {}),
    ...(accept ? { accept: acceptance(draft) } : {}),
  };
}

function wayBack(draft: SendDraft, areas: readonly Area[]) {
  const [returnArea, returnGrams] = [returnAreaOf(draft, areas), gramsIn(draft.returnWeight)];
  return {
    resultChoice: 'post' as const,
    receiver: told(receiverOf(draft)),
    ...(returnArea === undefined ? {} : { returnArea }),
    ...(returnGrams === undefined ? {} : { returnGrams }),
    payAtDelivery: draft.payAtDelivery,
  };
}

function acceptance({ signed, seal, sealNo, postingNo, slipNo }: SendDraft) {
  const [mark, label, pad] = [sealNo.trim(), postingNo.trim(), slipNo.trim()];
  return { senderSigned: signed, seal, ...(seal && mark !== '' ? { sealNo: mark } : {}), ...(label === '' ? {} : { postingNo: label }), ...(pad === '' ? {} : { slipNo: pad }) };
}

function told({ name, phone, address }: Contact) {
  return { name: name.trim(), address: address.trim(), ...(phone.trim() === '' ? {} : { phone: phone.trim() }) };
}

function isAddressed({ name, address }: Contact): boolean {
  return name.trim() !== '' && address.trim() !== '';
}
