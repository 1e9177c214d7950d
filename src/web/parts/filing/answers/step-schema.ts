import type { RJSFSchema, UiSchema } from '@rjsf/utils';
import type { LayoutField, LayoutLeaf } from '#modules/citizen/rules/form-layout.ts';
import { isFormProblem, readSchema } from '#modules/citizen/rules/form-schema.ts';
import type { ObjectNode, SchemaNode } from '#modules/citizen/rules/form-schema.ts';

type Rendered = { readonly schema: RJSFSchema; readonly uiSchema: UiSchema };
type Question = LayoutField | LayoutLeaf;

/**
 * The schema of the questions of one page, for the form library: made anew from what the rules of both ends read in the form, so that no reference, pattern or
 * keyword of an imported schema ever reaches the browser's rendering. A schema the rules refuse has no page.
 */
export function pageSchema(schema: unknown, fields: readonly LayoutField[]): Rendered | undefined {
  const root = readSchema(schema);
  return isFormProblem(root) ? undefined : objectOf(root, fields);
}

function objectOf(node: ObjectNode, fields: readonly Question[]): Rendered {
  const made = fields.flatMap((field) => {
    const inner = node.properties.get(field.field);
    return inner === undefined ? [] : [[field.field, questionOf(inner, field, node.required.has(field.field))] as const];
  });
  return {
    schema: { type: 'object', properties: Object.fromEntries(made.map(([name, one]) => [name, one.schema])) },
    uiSchema: { 'ui:order': made.map(([name]) => name), ...Object.fromEntries(made.map(([name, one]) => [name, one.uiSchema])) },
  };
}

function questionOf(node: SchemaNode, field: Question, required: boolean): Rendered {
  const options = { asked: field, optional: !required };
  const leaves = 'fields' in field ? (field.fields ?? []) : [];
  if (node.type === 'object') {
    const inner = objectOf(node, leaves);
    return { schema: inner.schema, uiSchema: { ...inner.uiSchema, 'ui:options': options } };
  }
  if (node.type === 'array') {
    const inner = node.items.type === 'object' ? objectOf(node.items, leaves) : { schema: { type: 'string' } as const, uiSchema: {} };
    return { schema: { type: 'array', items: inner.schema, maxItems: node.maxItems }, uiSchema: { items: inner.uiSchema, 'ui:options': { ...options, orderable: false } } };
  }
  return { schema: { type: node.type, ...(node.type === 'string' ? { maxLength: node.maxLength } : {}) }, uiSchema: { 'ui:widget': field.widget, 'ui:options': options } };
}
