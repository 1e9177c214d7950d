import { badInput, problem, type Problem } from '#kernel/problem.ts';
import type { Term } from '#modules/calendar/rules/term.ts';
import type { Channel, ChannelOption, PaperCase, RevisionContent } from './content.ts';

/** A component as the counter checks it; `no` counts through all cases and never changes within a revision. */
export type RequiredPaper = {
  readonly no: number;
  readonly caseNo: number;
  readonly name: string;
  readonly formFile: string | null;
  readonly originals: number;
  readonly copies: number;
  /** An explanatory sentence printed among the papers: shown, never asked for. */
  readonly note: boolean;
  /** False: the source prints no number; the sentence itself says how many. */
  readonly quantityKnown: boolean;
};

/** Titles that head a part of every dossier rather than a case of its own. */
const COMMON_PART = /^[\s*\-+•\d.()]*(?:(?:các )?giấy tờ|(?:các )?thành phần hồ sơ|hồ sơ(?: bao)?(?: gồm)?:?$|lưu ý|số lượng|người (?:yêu cầu|ủy quyền))/iu;

/**
 * The published time limit of a channel and case. Refuses a channel that is not offered (`catalogue.channelNotOffered`), a
 * limit without unit or without number (`catalogue.termUnknown`: never guessed) and several different limits while
 * none is chosen (`catalogue.termChoiceNeeded`; `optionNo` counts the rows of the channel from 1).
 */
export function termFor(content: RevisionContent, channel: Channel, caseNo: number | null = null, optionNo?: number): Term | Problem {
  const rows = content.channels.filter((option) => option.channel === channel && (option.caseNo === null || caseNo === null || option.caseNo === caseNo));
  const options = optionNo === undefined ? rows : rows.slice(optionNo - 1, optionNo);
  const [first] = options;
  if (first === undefined) return problem('catalogue.channelNotOffered', { code: content.code, channel });
  const unknown = options.find((option) => option.term === null);
  if (unknown !== undefined || first.term === null) return problem('catalogue.termUnknown', { code: content.code, channel, printed: (unknown ?? first).termText });
  const { count, unit } = first.term;
  if (options.some(({ term }) => term?.count !== count || term.unit !== unit)) return problem('catalogue.termChoiceNeeded', { code: content.code, channel, options: options.map(termLine) });
  return first.term;
}

/** True when the counter may receive by some channel: at least one has a known time limit. */
export function isReceivable(content: RevisionContent): boolean {
  return content.channels.some(({ term }) => term !== null);
}

/**
 * The papers of a case: those of every dossier and those of the case. A revision without special cases needs no number;
 * one with several refuses none (`catalogue.caseNeeded`) and a number it has not (`catalogue.caseUnknown`).
 */
export function papersFor(content: RevisionContent, caseNo: number | null = null): RequiredPaper[] | Problem {
  const special = specialCases(content);
  if (caseNo === null && special.length > 0) return problem('catalogue.caseNeeded', { code: content.code, cases: special.map(({ no, title }) => `${no}. ${title}`) }, 422);
  if (caseNo !== null && !content.cases.some(({ no }) => no === caseNo)) return badInput('catalogue.caseUnknown', 'caseNo', { code: content.code, caseNo });
  const numbered = numberPapers(content.cases);
  const wanted = content.cases.filter((one) => one.no === caseNo || !special.includes(one)).map(({ no }) => no);
  return numbered.filter((paper) => wanted.includes(paper.caseNo));
}

/** The cases a citizen's dossier may fall into; parts of every dossier ("Giấy tờ phải nộp", "--") are none. */
export function specialCases(content: RevisionContent): PaperCase[] {
  return content.cases.length < 2 ? [] : content.cases.filter(({ title }) => title !== '' && !COMMON_PART.test(title));
}

/** All papers of all cases in the order of the source, numbered from 1. */
export function numberPapers(cases: readonly PaperCase[]): RequiredPaper[] {
  const all = cases.flatMap((one) => one.papers.map((paper) => ({ paper, caseNo: one.no })));
  return all.map(({ paper, caseNo }, index) => ({
    no: index + 1,
    caseNo,
    name: paper.name,
    formFile: paper.formFile,
    originals: paper.originals,
    copies: paper.copies ?? 0,
    note: paper.kind === 'note',
    quantityKnown: paper.kind === 'note' || paper.originals + (paper.copies ?? 0) > 0,
  }));
}

function termLine(option: ChannelOption, index: number): string {
  return `${index + 1}. ${option.termText}${option.note === '' ? '' : `: ${option.note.slice(0, 120)}`}`;
}
