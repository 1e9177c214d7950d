import { searchKey } from '#kernel/text.ts';
import type { RevisionContent } from '#modules/catalogue/rules/content.ts';
import { type RequiredPaper, specialCases } from '#modules/catalogue/rules/term-for.ts';
import { holds } from './form-answers.ts';
import type { Answers, Layout, PaperRule } from './form-layout.ts';

/** A component of the published list as this citizen needs it. */
export type NeededPaper = { readonly no: number; readonly paper: RequiredPaper; readonly rule: PaperRule | undefined; readonly need: Need };
/** `form`: the answers are this paper; `hidden`: not in this case, or shown at the counter only. */
export type Need = 'form' | 'required' | 'optional' | 'hidden';

/** The published papers as the answers need them: what a rule speaks of by its words, the rest as it likes. Notes are no papers. */
export function neededPapers(layout: Layout, answers: Answers, published: readonly RequiredPaper[]): NeededPaper[] {
  return published.filter(({ note }) => !note).map((paper) => {
    const rule = ruleFor(layout, paper.name);
    return { no: paper.no, paper, rule, need: needOf(rule, answers) };
  });
}

/** Rules that speak of no paper of the published list: the list has changed, or the words are wrong. */
export function unmatchedPapers(layout: Layout, published: readonly RequiredPaper[]): string[] {
  return layout.papers.filter((rule) => !published.some((paper) => !paper.note && speaksOf(rule.match, paper.name))).map(({ match }) => match);
}

/** The case of the procedure the answers fall into: the first whose conditions hold, else what every dossier has; null: the procedure has none. */
export function caseOf(layout: Layout, answers: Answers, content: RevisionContent): number | null {
  const special = specialCases(content);
  if (special.length === 0) return null;
  const rule = (layout.cases ?? []).find((one) => holds(one.when, answers));
  const named = rule === undefined ? undefined : special.find((one) => speaksOf(rule.match, one.title));
  const plain = content.cases.find((one) => !special.includes(one));
  return (named ?? plain ?? special[0])?.no ?? null;
}

/** Rules that speak of no case of the procedure. */
export function unmatchedCases(layout: Layout, content: RevisionContent): string[] {
  return (layout.cases ?? []).filter((rule) => !specialCases(content).some(({ title }) => speaksOf(rule.match, title))).map(({ match }) => match);
}

function ruleFor(layout: Layout, name: string): PaperRule | undefined {
  return layout.papers.find((rule) => speaksOf(rule.match, name));
}

function speaksOf(words: string, name: string): boolean {
  return searchKey(name).includes(searchKey(words));
}

function needOf(rule: PaperRule | undefined, answers: Answers): Need {
  if (rule === undefined) return 'optional';
  return rule.need === 'never' || !holds(rule.showWhen, answers) ? 'hidden' : rule.need;
}
