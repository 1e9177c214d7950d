import type { Asked } from '#web/api/shapes.ts';
import { NO_PEOPLE, partiesOf } from '#web/parts/handing-in/people.ts';
import type { PeopleDraft } from '#web/parts/handing-in/people.ts';
import { DRAFT_FORMS } from '#web/parts/kept-draft/forms.ts';
import type { BookLine } from './book.ts';
import { emptyRequest, requestOf } from './request.ts';
import type { RequestDraft } from './request.ts';

/** All that is typed while receiving; it is kept on the server as it stands. */
export type ReceiveDraft = RequestDraft & PeopleDraft & {
  readonly step: number;
  /** Further dossiers of the same person, ready to be received with the one in hand. */
  readonly ready: readonly RequestDraft[];
  /** Only when entered afterwards from the paper book. */
  readonly book: BookLine | undefined;
};

export function emptyDraft(procedureCode = ''): ReceiveDraft {
  return {
    ...emptyRequest(procedureCode),
    step: 0,
    ready: [],
    book: undefined,
    ...NO_PEOPLE,
  };
}

export function draftBody(draft: ReceiveDraft): Record<string, unknown> {
  return { form: DRAFT_FORMS.reception, draft };
}

/** The draft as this release wrote it; undefined when another form or release did. */
export function readDraftBody(body: Readonly<Record<string, unknown>>): ReceiveDraft | undefined {
  if (body['form'] !== DRAFT_FORMS.reception) return undefined;
  const kept: ReceiveDraft = JSON.parse(JSON.stringify(body['draft']));
  return { ...emptyDraft(), ...kept };
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
