import { isDay, showDay } from '#kernel/day.ts';
import type { EvidenceKind } from '#modules/dossier/rules/parties.ts';
import { shortages } from '#modules/dossier/rules/papers.ts';
import type { PaperState, PublishedPaper, Shortage } from '#modules/dossier/rules/papers.ts';
import type { CitizenCard, IdKind, Person } from '#modules/dossier/rules/people.ts';
import type { Asked } from '#web/api/shapes.ts';
import type { BookLine } from './book.ts';
import { emptyRequest, requestOf } from './request.ts';
import type { PaperAnswer, RequestDraft } from './request.ts';

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

/** All that is typed while receiving; it is kept on the server as it stands. */
export type ReceiveDraft = RequestDraft & {
  readonly step: number;
  /** Further dossiers of the same person, ready to be received with the one in hand. */
  readonly ready: readonly RequestDraft[];
  /** Only when entered afterwards from the paper book. */
  readonly book: BookLine | undefined;
  readonly owner: PersonFields;
  readonly ownerEvidence: EvidenceKind;
  readonly handsIn: HandsIn;
  readonly other: PersonFields;
  readonly otherEvidence: EvidenceKind;
  readonly otherNote: string;
};

type Party = Asked<'receiveDossier'>['parties'][number];

const NOBODY: PersonFields = { name: '', idKind: 'CCCD', idNumber: '', birth: '', phone: '', email: '', address: '' };

export function emptyDraft(procedureCode = ''): ReceiveDraft {
  return {
    ...emptyRequest(procedureCode),
    step: 0,
    ready: [],
    book: undefined,
    owner: NOBODY,
    ownerEvidence: 'identityShown',
    handsIn: 'owner',
    other: NOBODY,
    otherEvidence: 'authorisationPaper',
    otherNote: '',
  };
}

const FORM = 'receiveDossier/1';

export function draftBody(draft: ReceiveDraft): Record<string, unknown> {
  return { form: FORM, draft };
}

/** The draft as this release wrote it; undefined when another form or release did. */
export function readDraftBody(body: Readonly<Record<string, unknown>>): ReceiveDraft | undefined {
  if (body['form'] !== FORM) return undefined;
  const kept: ReceiveDraft = JSON.parse(JSON.stringify(body['draft']));
  return { ...emptyDraft(), ...kept };
}

/** The answer to one paper, with the numbers the published list asks for. */
export function paperAnswer(paper: Pick<PublishedPaper, 'originals' | 'copies'>, state: PaperState, reason: string): PaperAnswer {
  const there = state === 'complete';
  return { state, originals: there ? paper.originals : 0, certified: 0, copies: there ? paper.copies : 0, reason: state === 'notApplicable' ? reason : '' };
}

/** How many papers have no answer yet. */
export function openPapers(draft: ReceiveDraft, published: readonly PublishedPaper[]): number {
  return published.filter((paper) => !paper.note && draft.papers[paper.no] === undefined).length;
}

/** The papers answered as missing, or there in too small a number, by the rule the server asks. */
export function missingPapers(draft: ReceiveDraft, published: readonly PublishedPaper[]): Shortage[] {
  const checked = Object.entries(draft.papers).map(([no, answer]) => ({ no: Number(no), ...answer }));
  return shortages(published, checked).filter((shortage) => draft.papers[shortage.no] !== undefined);
}

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
function partiesOf(draft: ReceiveDraft): Party[] {
  const owner: Party = { role: 'owner', ...filled(draft.owner), evidence: draft.ownerEvidence };
  if (draft.handsIn === 'owner') return [owner];
  const note = draft.otherNote.trim();
  return [owner, { role: draft.handsIn, ...filled(draft.other), evidence: draft.otherEvidence, ...(note ? { evidenceNote: note } : {}) }];
}

/** The reception as the contract wants it: the dossiers in the order they were entered. */
export function receptionOf(draft: ReceiveDraft, acknowledgeDuplicate: boolean): Asked<'receiveDossier'> {
  const [first = draft, ...more] = [...draft.ready, draft];
  return {
    ...requestOf(first),
    ...(more.length > 0 ? { more: more.map(requestOf) } : {}),
    channel: 'counter',
    parties: partiesOf(draft),
    ...(acknowledgeDuplicate ? { acknowledgeDuplicate } : {}),
  };
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
