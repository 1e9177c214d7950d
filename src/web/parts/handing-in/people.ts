import { isDay, showDay } from '#kernel/day.ts';
import type { EvidenceKind } from '#modules/dossier/rules/parties.ts';
import type { CitizenCard, IdKind, Person } from '#modules/dossier/rules/people.ts';
import type { Asked } from '#web/api/shapes.ts';

/** Who stands at the desk: the owner herself, somebody she authorised, or somebody who brings it for her. */
export const HANDS_IN = ['owner', 'authorised', 'submitter'] as const;
export type HandsIn = (typeof HANDS_IN)[number];

export type PersonFields = {
  readonly name: string;
  readonly idKind: IdKind;
  readonly idNumber: string;
  /** As typed: 17/05/1980, 05/1980 or 1980. */
  readonly birth: string;
  readonly phone: string;
  readonly email: string;
  readonly address: string;
};

/** The people of a dossier as they are typed. */
export type PeopleDraft = {
  readonly owner: PersonFields;
  readonly ownerEvidence: EvidenceKind;
  readonly handsIn: HandsIn;
  readonly other: PersonFields;
  readonly otherEvidence: EvidenceKind;
  readonly otherNote: string;
};

type Party = Asked<'receiveDossier'>['parties'][number];

const NOBODY: PersonFields = { name: '', idKind: 'CCCD', idNumber: '', birth: '', phone: '', email: '', address: '' };

/** Nobody named yet: the owner herself will hand it in. */
export const NO_PEOPLE: PeopleDraft = { owner: NOBODY, ownerEvidence: 'identityShown', handsIn: 'owner', other: NOBODY, otherEvidence: 'authorisationPaper', otherNote: '' };

/** What a card fills in; contact data that was typed stays. */
export function fromCard(card: CitizenCard, before: PersonFields): PersonFields {
  return { ...before, name: card.name, idKind: 'CCCD', idNumber: card.idNumber, birth: card.birth ? showDay(card.birth) : '', address: card.address };
}

/** `1980-05-17`, `1980-05` or `1980` from what was typed; what cannot be read is passed on and refused by the rules. */
export function birthOf(typed: string): string | undefined {
  const text = typed.trim();
  if (text === '') return undefined;
  const [, day, month, year] = /^(?:(\d{1,2})[/.-])?(?:(\d{1,2})[/.-])?(\d{4})$/.exec(text) ?? [];
  const compact = /^(\d{2})(\d{2})(\d{4})$/.exec(text);
  if (compact) return isoOf(compact[3], compact[2], compact[1]);
  if (year === undefined) return text;
  return month === undefined ? isoOf(year, day, undefined) : isoOf(year, month, day);
}

/** A person's data as the rules judge it. */
export function personOf(fields: PersonFields): Person {
  return { name: fields.name.trim(), idKind: fields.idKind, idNumber: fields.idNumber.trim() || undefined, birth: birthOf(fields.birth), phone: fields.phone.trim() || undefined };
}

/** The people of the dossier as the contract wants them. */
export function partiesOf(draft: PeopleDraft): Party[] {
  const owner: Party = { role: 'owner', ...filled(draft.owner), evidence: draft.ownerEvidence };
  if (draft.handsIn === 'owner') return [owner];
  const note = draft.otherNote.trim();
  return [owner, { role: draft.handsIn, ...filled(draft.other), evidence: draft.otherEvidence, ...(note ? { evidenceNote: note } : {}) }];
}

function isoOf(year: string | undefined, month: string | undefined, day: string | undefined): string {
  const parts = [year, month?.padStart(2, '0'), day?.padStart(2, '0')].filter((part) => part !== undefined);
  const iso = parts.join('-');
  return parts.length < 3 || isDay(iso) ? iso : `${iso}?`;
}

function filled(fields: PersonFields) {
  const { phone, email, address, idNumber } = fields;
  const birth = birthOf(fields.birth);
  return {
    name: fields.name.trim(),
    idKind: fields.idKind,
    ...(idNumber.trim() ? { idNumber: idNumber.trim() } : {}),
    ...(birth ? { birth } : {}),
    ...(phone.trim() ? { phone: phone.trim() } : {}),
    ...(email.trim() ? { email: email.trim() } : {}),
    ...(address.trim() ? { address: address.trim() } : {}),
  };
}
