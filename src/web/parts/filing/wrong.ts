import { answerProblems } from '#modules/citizen/rules/form-answers.ts';
import type { Form } from '#modules/citizen/rules/form-layout.ts';
import { idOf } from './answers/errors.ts';
import type { Wrong } from './error-summary.tsx';
import type { Page } from './steps.ts';
import type { Saving } from './saver.ts';

type WordsOf = (code: string, facts?: Readonly<Record<string, unknown>>) => string;

/** What is wrong with the answers of a page, by question: what the rules of both ends say, and what the server would not take. */
export function wrongAnswers(form: Form, page: Page, saving: Saving, { today, wordsOf }: { today: string; wordsOf: WordsOf }): Readonly<Record<string, string>> {
  const here = new Set(page.fields.map(({ field }) => field));
  const topOf = (field: string) => /^[^.[]*/.exec(field)?.[0] ?? field;
  const problems = answerProblems(form, saving.answers, today).filter(({ field }) => here.has(topOf(field)));
  const refused = Object.entries(saving.refused).filter(([field]) => here.has(field));
  return Object.fromEntries([...problems.map(({ field, code, facts }): [string, string] => [field, wordsOf(code, facts)]), ...refused]);
}

/** The same, for the list at the top; a sentence that is said of several questions says of which. */
export function wrongList(errors: Readonly<Record<string, string>>, labelOf: (field: string) => string): Wrong[] {
  return Object.entries(errors).map(([field, sentence]) => ({ id: idOf(field), sentence: `${labelOf(field)}: ${sentence}` }));
}

/** What a question is called, group and row included: `Cha: họ và tên`. */
export function labelOf({ layout }: Form, path: string, language: 'vi' | 'en'): string {
  const [top = '', ...rest] = path.split(/[.[\]]/).filter((step) => step !== '');
  const field = layout.steps.flatMap(({ fields }) => fields).find((one) => one.field === top);
  const row = rest.find((step) => /^\d+$/.test(step));
  const leaf = field?.fields?.find((one) => one.field === rest.at(-1));
  const whole = `${field?.label[language] ?? top}${row === undefined ? '' : ` ${Number(row) + 1}`}`;
  return leaf ? `${whole}, ${lowered(leaf.label[language])}` : whole;
}

/** A label inside a sentence; an abbreviation such as CCCD keeps its letters. */
function lowered(label: string): string {
  return /^\p{Lu}\p{Lu}/u.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1);
}
