import { type Schema, Validator } from '@cfworker/json-schema';
import type { Day } from '#kernel/day.ts';
import type { Facts } from '#kernel/problem.ts';
import type { Answers, Condition, Conditions, Form, LayoutField, LayoutLeaf } from './form-layout.ts';
import { type ObjectNode, PATTERN_NAMES, PATTERNS, type SchemaNode, isFormProblem, isRecord, readSchema } from './form-schema.ts';

/** What is wrong with an answer: where it is asked, its name as `child.name` or `members[0].name`, and the sentence's code. */
export type AnswerProblem = { readonly step: string; readonly field: string; readonly code: string; readonly facts: Facts };

/** Whether every condition holds; inside a group a condition may name a question of the group, else one of the top level. */
export function holds(conditions: Conditions | undefined, answers: Answers, group?: Answers, own: readonly string[] = []): boolean {
  return (conditions ?? []).every((condition) => isMet(condition, group !== undefined && own.includes(condition.field) ? group[condition.field] : answers[condition.field]));
}

/** The questions of the top level that are asked, given the answers so far. */
export function visibleFields(form: Form, answers: Answers): Set<string> {
  return new Set(form.layout.steps.flatMap((step) => step.fields.filter((field) => holds(field.showWhen, answers)).map(({ field }) => field)));
}

/** The questions of a group, or of one row of a list, that are asked. */
export function visibleLeaves(field: LayoutField, answers: Answers, group: Answers): LayoutLeaf[] {
  const own = (field.fields ?? []).map((leaf) => leaf.field);
  return (field.fields ?? []).filter((leaf) => holds(leaf.showWhen, answers, group, own));
}

/** The answers that count: to questions that are asked, and not empty. A question hidden by another answer is not answered. */
export function shownAnswers(form: Form, answers: Answers): Record<string, unknown> {
  const visible = visibleFields(form, answers);
  const kept = form.layout.steps.flatMap((step) => step.fields).filter(({ field }) => visible.has(field));
  return Object.fromEntries(kept.flatMap((field) => pairOf(field.field, valueOf(field, answers))));
}

/** Everything wrong with the answers, in the order the questions are asked; one for each question. */
export function answerProblems(form: Form, answers: Answers, today: Day): AnswerProblem[] {
  const root = readSchema(form.schema);
  if (isFormProblem(root)) return [{ step: '', field: '', code: root.code, facts: root.facts }];
  const shown = shownAnswers(form, answers);
  const asked = askedLeaves(form, root, shown);
  const faults = new Map(schemaFaults(root, shown).map((fault) => [fault.field, fault]));
  return asked.flatMap((one) => {
    const code = missingCode(one) ?? faults.get(one.field)?.code ?? dayCode(one, today);
    return code === undefined ? [] : [{ step: one.step, field: one.field, code, facts: faults.get(one.field)?.facts ?? {} }];
  });
}

type Asked = { readonly step: string; readonly field: string; readonly leaf: LayoutLeaf; readonly node: SchemaNode; readonly required: boolean; readonly value: unknown };

function isMet({ is, isNot }: Condition, value: unknown): boolean {
  if (isEmpty(value)) return false;
  const among = (list: readonly unknown[]) => list.includes(value);
  return (is === undefined || among(is)) && (isNot === undefined || !among(isNot));
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0) || (isRecord(value) && Object.keys(value).length === 0);
}

function pairOf(name: string, value: unknown): [string, unknown][] {
  return isEmpty(value) ? [] : [[name, value]];
}

function valueOf(field: LayoutField, answers: Answers): unknown {
  const value = answers[field.field];
  if (field.fields === undefined) return value;
  const rows = Array.isArray(value) ? value.filter(isRecord).map((row) => groupOf(field, answers, row)) : undefined;
  return rows ?? (isRecord(value) ? groupOf(field, answers, value) : undefined);
}

function groupOf(field: LayoutField, answers: Answers, group: Answers): Record<string, unknown> {
  return Object.fromEntries(visibleLeaves(field, answers, group).flatMap((leaf) => pairOf(leaf.field, group[leaf.field])));
}

/** Every single question that is asked now, with what its answer must be. */
function askedLeaves(form: Form, root: ObjectNode, shown: Answers): Asked[] {
  const visible = visibleFields(form, shown);
  return form.layout.steps.flatMap((step) => step.fields.filter(({ field }) => visible.has(field)).flatMap((field) => askedOf(step.id, field, root, shown)));
}

function askedOf(step: string, field: LayoutField, root: ObjectNode, shown: Answers): Asked[] {
  const node = root.properties.get(field.field);
  if (node === undefined) return [];
  const value = shown[field.field];
  const required = root.required.has(field.field);
  const whole: Asked = { step, field: field.field, leaf: field, node, required, value };
  if (node.type === 'object') return required || !isEmpty(value) ? inGroup(step, field, field.field, node, shown, isRecord(value) ? value : {}) : [];
  if (node.type !== 'array' || node.items.type !== 'object') return [whole];
  const { items } = node;
  const rows = Array.isArray(value) ? value.filter(isRecord) : [];
  return [whole, ...rows.flatMap((row, index) => inGroup(step, field, `${field.field}[${index}]`, items, shown, row))];
}

function inGroup(step: string, field: LayoutField, path: string, node: ObjectNode, shown: Answers, group: Answers): Asked[] {
  return visibleLeaves(field, shown, group).flatMap((leaf) => {
    const inner = node.properties.get(leaf.field);
    return inner === undefined ? [] : [{ step, field: `${path}.${leaf.field}`, leaf, node: inner, required: node.required.has(leaf.field), value: group[leaf.field] }];
  });
}

function missingCode({ required, value, node }: Asked): string | undefined {
  const must = node.type === 'boolean' && node.mustBe === true;
  if (must && value !== true && required) return 'citizen.tickNeeded';
  return required && isEmpty(value) ? 'citizen.answerMissing' : undefined;
}

function dayCode({ leaf, value }: Asked, today: Day): string | undefined {
  if (typeof value !== 'string' || leaf.day === undefined) return undefined;
  const begins = today.slice(0, value.length);
  if (leaf.day === 'past' && value > begins) return 'citizen.answerDayAhead';
  return leaf.day === 'future' && value < begins ? 'citizen.answerDayBehind' : undefined;
}

type Fault = { readonly field: string; readonly code: string; readonly facts: Facts };

/** What the schema itself says of the answers that were given; what is missing is asked apart. */
function schemaFaults(root: ObjectNode, shown: Answers): Fault[] {
  const { errors } = new Validator(standard(root), '2020-12', false).validate(shown);
  return errors.flatMap(({ keyword, instanceLocation }) => {
    const code = CODES[keyword];
    if (code === undefined) return [];
    return [{ field: fieldAt(instanceLocation), code, facts: factsOf(root, keyword, instanceLocation) }];
  });
}

const CODES: Readonly<Record<string, string>> = {
  type: 'citizen.answerKind', enum: 'citizen.answerNotInList', const: 'citizen.answerNotInList', minLength: 'citizen.answerTooShort', maxLength: 'citizen.answerTooLong', pattern: 'citizen.answerForm',
  format: 'citizen.answerForm', minimum: 'citizen.answerRange', maximum: 'citizen.answerRange', minItems: 'citizen.answerRows', maxItems: 'citizen.answerRows',
};

/** `#/members/0/name` as `members[0].name`. */
function fieldAt(location: string): string {
  return location.slice(2).split('/').reduce((path, part) => (/^\d+$/.test(part) ? `${path}[${part}]` : path === '' ? part : `${path}.${part}`), '');
}

function factsOf(root: ObjectNode, keyword: string, location: string): Facts {
  const node = location.slice(2).split('/').reduce<SchemaNode | undefined>((at, part) => (at?.type === 'object' ? at.properties.get(part) : at?.type === 'array' ? at.items : undefined), root);
  if (node?.type === 'string') return { limit: keyword === 'minLength' ? node.minLength : node.maxLength, form: PATTERN_NAMES.find((name) => PATTERNS[name] === node.pattern) ?? node.format ?? '' };
  if (node?.type === 'array') return { from: node.minItems, to: node.maxItems };
  return node?.type === 'integer' || node?.type === 'number' ? { from: node.minimum, to: node.maximum } : {};
}

/** The schema as the validator takes it: references followed, and no question required that may be hidden. */
function standard(node: SchemaNode): Schema {
  switch (node.type) {
    case 'object':
      return { type: 'object', properties: Object.fromEntries([...node.properties].map(([name, inner]) => [name, standard(inner)])) };
    case 'array':
      return { type: 'array', items: standard(node.items), minItems: node.minItems, maxItems: node.maxItems };
    case 'string':
      return {
        type: 'string', minLength: node.minLength, maxLength: node.maxLength, ...(node.pattern === undefined ? {} : { pattern: node.pattern }),
        ...(node.format === undefined ? {} : { format: node.format }), ...(node.allowed === undefined ? {} : { enum: [...node.allowed] }),
      };
    case 'boolean':
      return { type: 'boolean', ...(node.mustBe === undefined ? {} : { const: node.mustBe }) };
    default:
      return { type: node.type, minimum: node.minimum, maximum: node.maximum };
  }
}
