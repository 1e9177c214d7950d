import { badInput, type Problem } from '#kernel/problem.ts';
import type { Condition, Layout, LayoutField, LayoutLeaf } from './form-layout.ts';
import { topFields } from './form-layout.ts';
import { FORM_BOUNDS, type ObjectNode, type SchemaNode, isFormProblem, readSchema } from './form-schema.ts';

/** Which widgets ask for which kind of answer. */
const WIDGETS_OF = {
  string: ['text', 'textarea', 'day', 'partialDay', 'radio', 'select', 'idNumber', 'phone', 'email'],
  integer: ['number'],
  number: ['number'],
  boolean: ['tick'],
  object: ['group'],
  array: ['list'],
} as const satisfies Record<SchemaNode['type'], readonly string[]>;

/** Refuses a form that is hostile, or whose layout and schema do not speak of the same questions, by name and place. */
export function formProblem(schema: unknown, layout: Layout): Problem | undefined {
  const root = readSchema(schema);
  if (isFormProblem(root)) return root;
  if (JSON.stringify(layout).length > FORM_BOUNDS.bytes) return refused('formTooLarge', '', { limit: FORM_BOUNDS.bytes });
  return fieldsProblem(root, topFields(layout), '/layout') ?? unasked(root, topFields(layout)) ?? conditionsProblem(root, layout) ?? unitsProblem(root, layout);
}

function refused(code: string, path: string, facts: Problem['facts'] = {}): Problem {
  return badInput(`citizen.${code}`, 'layout', { path, ...facts });
}

/** Each question of the layout once, in the schema, with a widget that fits its answer. */
function fieldsProblem(node: ObjectNode, fields: readonly (LayoutField | LayoutLeaf)[], path: string): Problem | undefined {
  const names = fields.map(({ field }) => field);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) return refused('formFieldTwice', path, { name: twice });
  for (const field of fields) {
    const wrong = fieldProblem(node.properties.get(field.field), field, `${path}/${field.field}`);
    if (wrong !== undefined) return wrong;
  }
  return undefined;
}

function fieldProblem(node: SchemaNode | undefined, field: LayoutField | LayoutLeaf, path: string): Problem | undefined {
  if (node === undefined) return refused('formFieldUnknown', path, { name: field.field });
  const fitting: readonly string[] = WIDGETS_OF[node.type];
  if (!fitting.includes(field.widget)) return refused('formWidget', path, { widget: field.widget });
  const inner = 'fields' in field ? (field.fields ?? []) : [];
  const group = node.type === 'array' ? node.items : node;
  if (group.type === 'object') return inner.length === 0 ? refused('formFieldUnasked', path, { name: field.field }) : (fieldsProblem(group, inner, path) ?? unasked(group, inner));
  if (inner.length > 0 || node.type === 'array') return refused('formWidget', path, { widget: field.widget });
  return choicesProblem(node, field, path);
}

/** What may be chosen is what the schema allows, no more and no less. */
function choicesProblem(node: SchemaNode, field: LayoutField | LayoutLeaf, path: string): Problem | undefined {
  const chosen = field.widget === 'radio' || field.widget === 'select';
  const allowed = node.type === 'string' ? node.allowed : undefined;
  const values = (field.choices ?? []).map(({ value }) => value);
  const same = allowed !== undefined && allowed.length === values.length && values.every((value) => allowed.includes(value));
  return chosen === (allowed !== undefined) && (same || (!chosen && values.length === 0)) ? undefined : refused('formWidget', path, { widget: field.widget });
}

/** A question nobody asks could never be answered. */
function unasked(node: ObjectNode, fields: readonly { readonly field: string }[]): Problem | undefined {
  const left = [...node.properties.keys()].find((name) => !fields.some(({ field }) => field === name));
  return left === undefined ? undefined : refused('formFieldUnasked', '/schema/properties', { name: left });
}

/** A condition names a plain question of the top level that is asked before, or a neighbour of its own group. */
function conditionsProblem(root: ObjectNode, layout: Layout): Problem | undefined {
  const plain = (name: string, within: ObjectNode) => ['string', 'boolean', 'integer'].includes(within.properties.get(name)?.type ?? '');
  const wrong = (conditions: readonly Condition[] | undefined, own?: ObjectNode) => conditions?.find(({ field }) => !plain(field, root) && !(own !== undefined && plain(field, own)));
  for (const field of topFields(layout)) {
    const node = root.properties.get(field.field);
    const group = node?.type === 'array' ? node.items : node;
    const own = group?.type === 'object' ? group : undefined;
    const found = wrong(field.showWhen) ?? (field.fields ?? []).map((leaf) => wrong(leaf.showWhen, own)).find((one) => one !== undefined);
    if (found !== undefined) return refused('formCondition', `/layout/${field.field}`, { name: found.field });
  }
  const told = [...layout.papers.map((paper) => paper.showWhen), ...(layout.cases ?? []).map((one) => one.when)];
  const found = told.map((conditions) => wrong(conditions)).find((one) => one !== undefined);
  return found === undefined ? undefined : refused('formCondition', '/layout/papers', { name: found.field });
}

function unitsProblem(root: ObjectNode, layout: Layout): Problem | undefined {
  const name = layout.fee?.units;
  return name === undefined || root.properties.get(name)?.type === 'integer' ? undefined : refused('formFieldUnknown', '/layout/fee/units', { name });
}
