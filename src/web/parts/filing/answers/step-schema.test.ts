import { describe, expect, test } from 'vitest';
import type { LayoutField } from '#modules/citizen/rules/form-layout.ts';
import { errorTree, idOf } from './errors.ts';
import { pageSchema } from './step-schema.ts';
import { validator } from './validator.ts';

const text = (maxLength: number) => ({ type: 'string', maxLength });
const asked = (field: string, more: Partial<LayoutField> = {}): LayoutField => ({ field, widget: 'text', label: { vi: field, en: field }, ...more });
const form = (properties: Record<string, unknown>, required: string[] = []) => ({ type: 'object', additionalProperties: false, properties, required });

describe('the schema the form library is given', () => {
  test('holds the questions of the page in their order, with their limits, and nothing else of the form', () => {
    const page = pageSchema(form({ childName: text(100), note: text(20) }, ['childName']), [asked('note'), asked('childName')]);
    expect(page?.schema).toEqual({ type: 'object', properties: { note: { type: 'string', maxLength: 20 }, childName: { type: 'string', maxLength: 100 } } });
    expect(page?.uiSchema['ui:order']).toEqual(['note', 'childName']);
    expect(page?.uiSchema['childName']).toMatchObject({ 'ui:widget': 'text', 'ui:options': { optional: false } });
  });

  test('a hostile form is not rendered at all', () => {
    const hostile: unknown[] = [
      form({ a: { $ref: 'https://xau.example/schema.json' } }),
      { ...form({ a: { $ref: '#/$defs/a' } }), $defs: { a: { $ref: '#/$defs/a' } } },
      form({ a: { type: 'string', maxLength: 100, pattern: '^(a+)+$' } }),
      form({ __proto__x: text(10) }),
      JSON.parse('{"type":"object","additionalProperties":false,"properties":{"__proto__":{"type":"string","maxLength":10}}}'),
      form({ a: { type: 'string', maxLength: 10, 'x-html': '<img src=x onerror=alert(1)>' } }),
      'không phải biểu mẫu',
      null,
    ];
    for (const schema of hostile) expect(pageSchema(schema, [asked('a')])).toBeUndefined();
  });

  test('a question the form does not have is left out', () => {
    expect(pageSchema(form({ a: text(10) }), [asked('a'), asked('constructor')])?.schema.properties).toEqual({ a: { type: 'string', maxLength: 10 } });
  });
});

describe('what is wrong with a form', () => {
  test('is handed to the question of its path, in groups and rows too', () => {
    expect(errorTree({ childName: 'Điền tên.', 'members[1].name': 'Điền tên thành viên.' })).toEqual({ childName: { __errors: ['Điền tên.'] }, members: { 1: { name: { __errors: ['Điền tên thành viên.'] } } } });
    expect(errorTree({ constructor: 'a', 'child.toString': 'b' })).toEqual({ constructor: { __errors: ['a'] }, child: { toString: { __errors: ['b'] } } });
    expect(idOf('members[1].name')).toBe('root_members_1_name');
  });
});

describe('the validator of the form library', () => {
  test('interprets a schema, and says no to one that cannot be read', () => {
    expect(validator.isValid({ type: 'string', maxLength: 2 }, 'ab', {})).toBe(true);
    expect(validator.isValid({ type: 'string', maxLength: 2 }, 'abc', {})).toBe(false);
    expect(validator.isValid({ $ref: '#/nơi/không/có' }, 'abc', {})).toBe(false);
  });
});
