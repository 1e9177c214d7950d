import { badInput, problem, type Problem } from '#kernel/problem.ts';
import { termProblem, type Term } from '#modules/calendar/rules/term.ts';
import type { Channel, ChannelOption, Fee, Paper, RevisionContent, RevisionMarks } from './content.ts';

/** What a correction asks for; absent parts stay as they are. */
export type CorrectionAsked = {
  readonly terms?: readonly { readonly channel: Channel; readonly option?: number | undefined; readonly caseNo?: number | undefined; readonly term: Term }[] | undefined;
  readonly fees?: readonly { readonly channel: Channel; readonly option?: number | undefined; readonly amount: number; readonly note?: string | undefined }[] | undefined;
  readonly papers?: readonly PaperAsked[] | undefined;
  readonly marks?: { readonly [mark in keyof RevisionMarks]?: RevisionMarks[mark] | undefined } | undefined;
};
type PaperAsked = { readonly caseNo: number; readonly paperNo: number; readonly kind?: Paper['kind'] | undefined; readonly name?: string | undefined; readonly originals?: number | undefined; readonly copies?: number | undefined };

/** One thing that was changed, with the value it replaced; kept so that a newly imported text with the same fault is corrected again. */
export type Change =
  | { readonly kind: 'option'; readonly old: ChannelOption; readonly new: ChannelOption }
  | { readonly kind: 'paper'; readonly caseNo: number; readonly old: Paper; readonly new: Paper }
  | { readonly kind: 'mark'; readonly old: RevisionMarks; readonly new: RevisionMarks };

export type Corrected = { readonly content: RevisionContent; readonly marks: RevisionMarks; readonly changes: readonly Change[] };

/** The revision with the correction in it, and each change with its old value. Refuses a row or paper that does not exist, and a correction that changes nothing. */
export function correct(content: RevisionContent, marks: RevisionMarks, asked: CorrectionAsked): Corrected | Problem {
  const refused = askedProblem(content, asked);
  if (refused) return refused;
  const channels = (asked.fees ?? []).reduce(withFee, (asked.terms ?? []).reduce(withTerm, content.channels));
  const cases = (asked.papers ?? []).reduce(withPaper, content.cases);
  const newMarks = settledMarks({ ...marks, ...present(asked.marks ?? {}) }, channels);
  const changes = [...changedOptions(content.channels, channels), ...changedPapers(content, cases), ...(canonical(marks) === canonical(newMarks) ? [] : [{ kind: 'mark', old: marks, new: newMarks } satisfies Change])];
  if (changes.length === 0) return problem('catalogue.nothingChanged', { code: content.code });
  return { content: { ...content, channels, cases }, marks: newMarks, changes };
}

/** Makes earlier changes again in a newly imported text where the old value still stands; the others come back as outdated. */
export function correctAgain(content: RevisionContent, marks: RevisionMarks, changes: readonly Change[]): { readonly content: RevisionContent; readonly marks: RevisionMarks; readonly outdated: readonly Change[] } {
  let now = { content, marks };
  const outdated: Change[] = [];
  for (const change of changes) {
    const next = again(now, change);
    if (next === undefined) outdated.push(change);
    else now = next;
  }
  return { ...now, outdated };
}

/** A text that is the same for the same value, whatever the order of its keys. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => (typeof part === 'object' && part !== null && !Array.isArray(part) ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1))) : part));
}

/** A revision is a same-day procedure as long as one of its limits says so. */
export function settledMarks(marks: RevisionMarks, channels: readonly ChannelOption[]): RevisionMarks {
  return { ...marks, sameDay: channels.some(({ term }) => term?.unit === 'sameDay') };
}

function askedProblem(content: RevisionContent, asked: CorrectionAsked): Problem | undefined {
  for (const { channel, option, term } of asked.terms ?? []) {
    const refused = termProblem(term) ?? optionProblem(content, channel, option, 'terms');
    if (refused) return refused;
  }
  const fee = (asked.fees ?? []).map(({ channel, option }) => optionProblem(content, channel, option, 'fees')).find(Boolean);
  if (fee) return fee;
  const missing = (asked.papers ?? []).find(({ caseNo, paperNo }) => content.cases.find(({ no }) => no === caseNo)?.papers[paperNo - 1] === undefined);
  return missing && badInput('catalogue.paperUnknown', 'papers', { caseNo: missing.caseNo, paperNo: missing.paperNo });
}

function optionProblem(content: RevisionContent, channel: Channel, option: number | undefined, field: string): Problem | undefined {
  const count = content.channels.filter((row) => row.channel === channel).length;
  return count === 0 || (option ?? 1) > count ? badInput('catalogue.optionUnknown', field, { channel, option: option ?? 1, count }) : undefined;
}

type TermAsked = NonNullable<CorrectionAsked['terms']>[number];
type FeeAsked = NonNullable<CorrectionAsked['fees']>[number];

function withTerm(channels: ChannelOption[], asked: TermAsked): ChannelOption[] {
  return withOption(channels, asked, (row) => ({ ...row, term: asked.term, bareCount: null, caseNo: asked.caseNo ?? row.caseNo }));
}

function withFee(channels: ChannelOption[], asked: FeeAsked): ChannelOption[] {
  const fee: Fee = { kind: asked.amount === 0 ? 'free' : 'amount', amount: asked.amount, currency: 'VND', text: asked.amount === 0 ? 'Miễn phí' : `${asked.amount} VNĐ`, note: asked.note ?? '' };
  return withOption(channels, asked, (row) => ({ ...row, fee }));
}

function withOption(channels: ChannelOption[], { channel, option }: { channel: Channel; option?: number | undefined }, change: (row: ChannelOption) => ChannelOption): ChannelOption[] {
  const rows = channels.filter((row) => row.channel === channel);
  return channels.map((row) => (row.channel === channel && (option === undefined || rows.indexOf(row) === option - 1) ? change(row) : row));
}

function withPaper(cases: RevisionContent['cases'], asked: PaperAsked): RevisionContent['cases'] {
  const changed = (paper: Paper): Paper => ({ ...paper, kind: asked.kind ?? paper.kind, name: asked.name ?? paper.name, originals: asked.originals ?? paper.originals, copies: asked.copies ?? paper.copies });
  return cases.map((one) => (one.no === asked.caseNo ? { ...one, papers: one.papers.map((paper, index) => (index === asked.paperNo - 1 ? changed(paper) : paper)) } : one));
}

function present<T extends object>(values: T): { [key in keyof T]?: Exclude<T[key], undefined> } {
  const kept: { [key in keyof T]?: Exclude<T[key], undefined> } = {};
  return Object.assign(kept, Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)));
}

function changedOptions(old: readonly ChannelOption[], now: readonly ChannelOption[]): Change[] {
  return now.flatMap((row, index) => {
    const before = old[index];
    return before === undefined || canonical(before) === canonical(row) ? [] : [{ kind: 'option' as const, old: before, new: row }];
  });
}

function changedPapers(content: RevisionContent, cases: RevisionContent['cases']): Change[] {
  return cases.flatMap((one, at) => one.papers.flatMap((paper, index) => {
    const before = content.cases[at]?.papers[index];
    return before === undefined || canonical(before) === canonical(paper) ? [] : [{ kind: 'paper' as const, caseNo: one.no, old: before, new: paper }];
  }));
}

type Standing = { readonly content: RevisionContent; readonly marks: RevisionMarks };

function again({ content, marks }: Standing, change: Change): Standing | undefined {
  const old = canonical(change.old);
  if (change.kind === 'mark') return canonical(marks) === old ? { content, marks: change.new } : undefined;
  if (change.kind === 'option') {
    if (!content.channels.some((row) => canonical(row) === old)) return undefined;
    const channels = content.channels.map((row) => (canonical(row) === old ? change.new : row));
    return { content: { ...content, channels }, marks: settledMarks(marks, channels) };
  }
  const found = content.cases.some((one) => one.no === change.caseNo && one.papers.some((paper) => canonical(paper) === old));
  const cases = content.cases.map((one) => (one.no === change.caseNo ? { ...one, papers: one.papers.map((paper) => (canonical(paper) === old ? change.new : paper)) } : one));
  return found ? { content: { ...content, cases }, marks } : undefined;
}
