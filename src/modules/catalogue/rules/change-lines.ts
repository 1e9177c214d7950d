import type { ChannelOption, Paper } from './content.ts';
import type { Change } from './correct.ts';

/** One changed value of a correction as a reader compares it. */
export type ChangeLine = { readonly what: string; readonly old: string; readonly new: string };

/** A change as lines of old and new values, only those that differ. */
export function changeLines(change: Change): ChangeLine[] {
  const [old, now] = [partsOf(change, 'old'), partsOf(change, 'new')];
  return [...now].map(([what, value]) => ({ what, old: old.get(what) ?? '', new: value })).filter((line) => line.old !== line.new);
}

function partsOf(change: Change, side: 'old' | 'new'): Map<string, string> {
  if (change.kind === 'option') return optionParts(change[side]);
  if (change.kind === 'paper') return paperParts(change.caseNo, change[side]);
  return new Map(Object.entries(change[side]).map(([mark, value]) => [`marks.${mark}`, String(value)]));
}

function optionParts({ channel, term, termText, fee, caseNo }: ChannelOption): Map<string, string> {
  return new Map([
    [`${channel}.term`, term === null ? termText : `${term.count} ${term.unit}`],
    [`${channel}.fee`, fee.text],
    [`${channel}.caseNo`, String(caseNo)],
  ]);
}

function paperParts(caseNo: number, paper: Paper): Map<string, string> {
  return new Map([[`papers.${caseNo}.name`, paper.name], [`papers.${caseNo}.kind`, paper.kind], [`papers.${caseNo}.originals`, String(paper.originals)], [`papers.${caseNo}.copies`, String(paper.copies)]]);
}
