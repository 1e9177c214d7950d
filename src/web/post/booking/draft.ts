import { WEIGHT_MAX_GRAMS } from '#modules/postal/rules/tariff.ts';
import type { Answered, Asked } from '#web/api/shapes.ts';

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

/** The receiver of the dossier, else its owner; what is masked is left to be entered. */
export function firstDraft(dossier: Dossier): ReturnDraft {
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

/** The weight in grams, where it is one the post carries. */
export function gramsOf({ weight }: ReturnDraft): number | undefined {
  const grams = /^\d{1,5}$/.test(weight) ? Number(weight) : 0;
  return grams >= 1 && grams <= WEIGHT_MAX_GRAMS ? grams : undefined;
}

/** True where booking has all it needs; `accept`: taking over too. */
export function isComplete(draft: ReturnDraft, accept: boolean): boolean {
  const person = draft.name.trim() !== '' && draft.address.trim() !== '';
  const parcel = draft.area !== undefined && gramsOf(draft) !== undefined && (draft.group === undefined || draft.evidence.trim() !== '');
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
    weightGrams: gramsOf(draft) ?? 0,
    payAtDelivery: draft.payAtDelivery,
    ...(draft.group === undefined ? {} : { group: draft.group, groupEvidence: draft.evidence.trim() }),
    ...(accept ? { accept: acceptanceOf(draft) } : {}),
  };
}

function acceptanceOf({ signer, seal, postingNo }: ReturnDraft): NonNullable<Asked<'bookShipment'>['accept']> {
  return { seal, ...(signer === undefined ? {} : { agencySignerId: signer }), ...(postingNo.trim() === '' ? {} : { postingNo: postingNo.trim() }) };
}
