import type { ChannelOption, FeeKind, PaperCase, RevisionContent } from './content.ts';

/** A procedure of the pilot's world as its file writes it. */
export type PilotProcedure = {
  readonly code: string;
  readonly name: string;
  readonly levels: RevisionContent['levels'];
  readonly subjects: string[];
  readonly options: readonly { readonly channel: ChannelOption['channel']; readonly term: ChannelOption['term']; readonly fee: { readonly kind: Exclude<FeeKind, 'foreign'>; readonly amount?: number | undefined; readonly text: string }; readonly note?: string | undefined }[];
  readonly cases: readonly { readonly title: string; readonly papers: readonly { readonly name: string; readonly originals: number; readonly copies: number; readonly formFile?: string | undefined; readonly note?: boolean | undefined }[] }[];
  readonly results: RevisionContent['results'];
  readonly legalBasis: RevisionContent['legalBasis'];
};

const UNIT_WORDS = { workingDay: 'ngày làm việc', calendarDay: 'ngày', hour: 'giờ', month: 'tháng', sameDay: '' } as const;
const UNKNOWN = { state: 'unknown', text: '' } as const;

/** The content of a pilot revision; what its file does not tell is unknown, not none. */
export function pilotContent(procedure: PilotProcedure, fieldName: string): RevisionContent {
  return {
    code: procedure.code,
    name: procedure.name,
    fieldName,
    levels: procedure.levels,
    levelText: '',
    kind: '',
    subjects: procedure.subjects,
    decision: '',
    channels: procedure.options.map(optionOf),
    cases: procedure.cases.map(caseOf),
    results: procedure.results,
    legalBasis: procedure.legalBasis,
    conditions: UNKNOWN,
    steps: UNKNOWN,
    competentBody: UNKNOWN,
    performingBody: UNKNOWN,
    authorisedBody: '',
    coordinatingBody: '',
    receptionAddress: '',
    related: '',
    keywords: '',
    description: '',
    address: '',
    leftover: { channels: '', papers: '', results: '', legalBasis: '', levels: '' },
  };
}

function optionOf({ channel, term, fee, note }: PilotProcedure['options'][number]): ChannelOption {
  return {
    channel,
    term,
    bareCount: null,
    termText: term === null ? '' : termText(term),
    fee: { kind: fee.kind, amount: fee.kind === 'free' ? 0 : (fee.amount ?? null), currency: 'VND', text: fee.text, note: '' },
    note: note ?? '',
    caseNo: null,
  };
}

function termText({ count, unit }: NonNullable<ChannelOption['term']>): string {
  return unit === 'sameDay' ? 'trong ngày' : `${count} ${UNIT_WORDS[unit]}`;
}

function caseOf({ title, papers }: PilotProcedure['cases'][number], index: number): PaperCase {
  return { no: index + 1, title, papers: papers.map((paper) => ({ kind: paper.note ? 'note' : 'paper', name: paper.name, formFile: paper.formFile ?? null, originals: paper.originals, copies: paper.copies })) };
}
