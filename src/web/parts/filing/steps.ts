import type { Answers, Form, LayoutField } from '#modules/citizen/rules/form-layout.ts';
import { isFormProblem, readSchema } from '#modules/citizen/rules/form-schema.ts';
import type { Both } from './answers/asked.ts';
import { idOf } from './answers/errors.ts';

/** One page of the wizard: questions of the form, or one of the three that every filing ends with. */
export type Page = { readonly id: string; readonly kind: 'questions' | 'papers' | 'choices' | 'check'; readonly title: Both; readonly note?: Both | undefined; readonly fields: readonly LayoutField[] };

const ENDING = {
  papers: { vi: 'Giấy tờ kèm theo', en: 'Papers' },
  choices: { vi: 'Nhận kết quả và liên hệ', en: 'Receiving the result' },
  check: { vi: 'Kiểm tra trước khi nộp', en: 'Check your answers' },
} as const;

/** The pages of a filing in order; a page none of whose questions is asked is left out, as is that of papers where none is wanted. */
export function pagesOf({ layout }: Form, visible: ReadonlySet<string>, papers: boolean): Page[] {
  const questions = layout.steps.map(({ id, title, note, fields }): Page => ({ id, kind: 'questions', title, note, fields: fields.filter(({ field }) => visible.has(field)) }));
  const ending = (kind: keyof typeof ENDING): Page => ({ id: kind, kind, title: ENDING[kind], fields: [] });
  return [...questions.filter(({ fields }) => fields.length > 0), ...(papers ? [ending('papers')] : []), ending('choices'), ending('check')];
}

export type SameAnswer = { readonly where: Both; readonly value: string };

/**
 * Long answers already given elsewhere to a question of the same words, such as where somebody lives, each once: what the question at `id` may be the same as.
 */
export function sameAnswers({ layout }: Form, visible: ReadonlySet<string>, answers: Answers, asked: { readonly label: Both; readonly id: string }): SameAnswer[] {
  const places = layout.steps.flatMap((step) => step.fields.filter(({ field }) => visible.has(field)).flatMap((field) => textsIn(field, step.title, answers)));
  const same = places.filter(({ id, label, value }) => id !== asked.id && label.vi === asked.label.vi && value.trim() !== '');
  return same.filter(({ value }, index) => same.findIndex((one) => one.value === value) === index).map(({ where, value }) => ({ where, value }));
}

/** True when the form itself has a declaration that must be ticked. */
export function hasPledge({ schema }: Form): boolean {
  const root = readSchema(schema);
  return !isFormProblem(root) && [...root.properties].some(([name, node]) => node.type === 'boolean' && node.mustBe === true && root.required.has(name));
}

type TextPlace = { readonly id: string; readonly label: Both; readonly where: Both; readonly value: string };

function textsIn(field: LayoutField, where: Both, answers: Answers): TextPlace[] {
  if (field.widget === 'textarea') return [{ id: idOf(field.field), label: field.label, where, value: textOf(answers[field.field]) }];
  if (field.widget !== 'group') return [];
  return (field.fields ?? []).filter(({ widget }) => widget === 'textarea').map((leaf) => ({ id: idOf(`${field.field}.${leaf.field}`), label: leaf.label, where: field.label, value: textOf(inside(answers[field.field], leaf.field)) }));
}

function inside(holder: unknown, name: string): unknown {
  return typeof holder === 'object' && holder !== null ? Reflect.get(holder, name) : undefined;
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
