import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Value } from 'typebox/value';
import { SMALL_FORM } from '../fixture/online.ts';
import { answerProblems, holds, shownAnswers, visibleFields } from './form-answers.ts';
import { formProblem } from './form-import.ts';
import { Layout, topFields } from './form-layout.ts';
import { caseOf, neededPapers } from './form-papers.ts';
import { FORM_BOUNDS, readSchema } from './form-schema.ts';

const TODAY = '2026-11-23';
const text = { type: 'string', maxLength: 20 };
const whole = (properties: object, more: object = {}) => ({ type: 'object', additionalProperties: false, properties, ...more });
const codeOf = (schema: unknown) => {
  const read = readSchema(schema);
  return 'code' in read ? [read.code, read.facts['path']] : 'read';
};
const deep = (levels: number): object => (levels === 0 ? text : whole({ a: deep(levels - 1) }));

describe('a hostile form', () => {
  const cases: [string, unknown, string, string][] = [
    ['refers to another machine', whole({ a: { $ref: 'https://example.org/schema.json' } }), 'citizen.formReference', '/properties/a/$ref'],
    ['refers to a file', whole({ a: { $ref: 'file:///etc/passwd' } }), 'citizen.formReference', '/properties/a/$ref'],
    ['refers to what is not there', whole({ a: { $ref: '#/$defs/b' } }), 'citizen.formReference', '/properties/a/$ref'],
    ['refers to a name every object has', whole({ a: { $ref: '#/$defs/constructor' } }), 'citizen.formReference', '/properties/a/$ref'],
    ['refers to itself', whole({ a: { $ref: '#/$defs/b' } }, { $defs: { b: { $ref: '#/$defs/b' } } }), 'citizen.formReferenceCircle', '/$defs/b/$ref'],
    ['refers in a circle', whole({ a: { $ref: '#/$defs/b' } }, { $defs: { b: whole({ c: { $ref: '#/$defs/d' } }), d: whole({ e: { $ref: '#/$defs/b' } }) } }), 'citizen.formReferenceCircle', '/$defs/d/properties/e/$ref'],
    ['has a pattern that explodes', whole({ a: { ...text, pattern: '^(a+)+$' } }), 'citizen.formPattern', '/properties/a/pattern'],
    ['has a pattern of its own', whole({ a: { ...text, pattern: '^[a-z]+$' } }), 'citizen.formPattern', '/properties/a/pattern'],
    ['has a format nobody checks', whole({ a: { ...text, format: 'regex' } }), 'citizen.formFormat', '/properties/a/format'],
    ['nests without end', deep(6), 'citizen.formTooDeep', '/properties/a/properties/a/properties/a/properties/a/properties/a'],
    ['asks too much', whole(Object.fromEntries(Array.from({ length: FORM_BOUNDS.fields + 1 }, (_, index) => [`a${index}`, text]))), 'citizen.formTooManyFields', `/properties/a${FORM_BOUNDS.fields - 1}`],
    ['multiplies by its references', whole(Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`a${index}`, { $ref: '#/$defs/b' }])), { $defs: { b: whole(Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`a${index}`, text]))) } }), 'citizen.formTooManyFields', '/$defs/b/properties/a12'],
    ['is large', whole({ a: { ...text, description: 'x'.repeat(FORM_BOUNDS.bytes) } }), 'citizen.formTooLarge', ''],
    ['takes the name of a prototype', JSON.parse('{"type":"object","additionalProperties":false,"properties":{"__proto__":{"type":"string","maxLength":3}}}'), 'citizen.formNameForbidden', '/properties'],
    ['takes a name every object has', whole({ constructor: text }), 'citizen.formNameForbidden', '/properties'],
    ['takes a name with a dot', whole({ 'a.b': text }), 'citizen.formNameForbidden', '/properties'],
    ['uses a keyword nobody reads', whole({ a: { ...text, contentEncoding: 'base64' } }), 'citizen.formKeyword', '/properties/a'],
    ['decides by itself', whole({ a: text }, { if: {}, else: {} }), 'citizen.formKeyword', ''],
    ['takes any question', { type: 'object', properties: { a: text } }, 'citizen.formUnbounded', '/additionalProperties'],
    ['takes text without end', whole({ a: { type: 'string' } }), 'citizen.formUnbounded', '/properties/a/maxLength'],
    ['takes lists without end', whole({ a: { type: 'array', items: text } }), 'citizen.formUnbounded', '/properties/a/maxItems'],
    ['takes numbers without end', whole({ a: { type: 'integer', minimum: 0 } }), 'citizen.formUnbounded', '/properties/a/maximum'],
    ['is of another dialect', whole({ a: text }, { $schema: 'http://json-schema.org/draft-07/schema#' }), 'citizen.formKeywordValue', '/$schema'],
    ['is of several types', whole({ a: { type: ['string', 'null'], maxLength: 3 } }), 'citizen.formKeywordValue', '/properties/a/type'],
    ['is no object', [], 'citizen.formKeywordValue', ''],
    ['demands what it does not ask', whole({ a: text }, { required: ['b'] }), 'citizen.formFieldUnknown', '/required'],
  ];
  test.each(cases)('that %s is refused by name and place', (_what, schema, code, path) => {
    expect(codeOf(schema)).toEqual([code, path]);
  });

  test('of any shape at all is read or refused, never stumbled over', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => typeof codeOf(value) !== 'undefined'), { numRuns: 300 });
  });
});

describe('a layout', () => {
  const layoutWith = (change: (layout: typeof SMALL_FORM.layout) => unknown) => {
    const layout = structuredClone(SMALL_FORM.layout);
    change(layout);
    return formProblem(SMALL_FORM.schema, layout)?.code;
  };

  test('that speaks of the same questions as its schema stands', () => {
    expect(formProblem(SMALL_FORM.schema, SMALL_FORM.layout)).toBeUndefined();
  });

  test.each<[string, (layout: typeof SMALL_FORM.layout) => unknown, string]>([
    ['asks what the schema has not', (layout) => layout.steps[0]?.fields.push({ field: 'khac', widget: 'text', label: { vi: 'x', en: 'x' } }), 'citizen.formFieldUnknown'],
    ['asks one thing twice', (layout) => layout.steps[1]?.fields.push({ field: 'relation', widget: 'text', label: { vi: 'x', en: 'x' } }), 'citizen.formFieldTwice'],
    ['never asks what the schema has', (layout) => layout.steps[0]?.fields.pop(), 'citizen.formFieldUnasked'],
    ['asks a choice as text', (layout) => Object.assign(layout.steps[0]?.fields[1] ?? {}, { widget: 'text', choices: undefined }), 'citizen.formWidget'],
    ['leaves a choice out', (layout) => layout.steps[0]?.fields[1]?.choices?.pop(), 'citizen.formWidget'],
    ['rests on a group', (layout) => Object.assign(layout.steps[0]?.fields[2] ?? {}, { showWhen: [{ field: 'child', is: ['x'] }] }), 'citizen.formCondition'],
    ['lets a paper rest on nothing', (layout) => layout.papers.push({ match: 'x', need: 'required', showWhen: [{ field: 'khac' }] }), 'citizen.formCondition'],
    ['counts a fee by words', (layout) => Object.assign(layout, { fee: { units: 'requesterName' } }), 'citizen.formFieldUnknown'],
  ])('that %s is refused', (_what, change, code) => {
    expect(layoutWith(change)).toBe(code);
  });
});

describe('answers', () => {
  const good = { requesterName: 'Lan', relation: 'parent', child: { name: 'An', birth: '2026-11-01' }, pledge: true };
  const wrong = (answers: Record<string, unknown>) => answerProblems(SMALL_FORM, { ...good, ...answers }, TODAY).map(({ step, field, code }) => `${step} ${field} ${code}`);

  test('that fit are right, and a question that is hidden is not missed', () => {
    expect(wrong({})).toEqual([]);
    expect([...visibleFields(SMALL_FORM, good)]).not.toContain('authority');
    expect(wrong({ relation: 'authorised' })).toEqual(['who authority citizen.answerMissing']);
  });

  test('a condition is met by one of its words, or by any answer but those it leaves out; what is not answered meets none', () => {
    const met = (condition: { is?: string[]; isNot?: string[] }) => [{ a: 'x' }, { a: 'y' }, { a: '' }, {}].map((answers) => holds([{ field: 'a', ...condition }], answers));
    expect([met({ is: ['x'] }), met({ isNot: ['x'] }), met({ is: ['x', 'y'], isNot: ['y'] })]).toEqual([[true, false, false, false], [false, true, false, false], [true, false, false, false]]);
    expect([holds(undefined, {}), holds([], {}), holds([{ field: 'a', is: ['x'] }, { field: 'b', is: ['y'] }], { a: 'x' })]).toEqual([true, true, false]);
  });

  test('a condition inside a group speaks of the group’s own question first', () => {
    const own = [{ field: 'a', is: ['x'] }];
    expect([holds(own, { a: 'x' }, { a: 'y' }, ['a']), holds(own, { a: 'y' }, { a: 'x' }, ['a']), holds(own, { a: 'x' }, {}, [])]).toEqual([false, true, true]);
  });

  test('to a question that is hidden by another answer do not count', () => {
    expect(shownAnswers(SMALL_FORM, { ...good, authority: '12/UQ' })).not.toHaveProperty('authority');
  });

  test.each<[string, Record<string, unknown>, string]>([
    ['nothing', { requesterName: '' }, 'who requesterName citizen.answerMissing'],
    ['a question of a group left out', { child: { name: 'An' } }, 'child child.birth citizen.answerMissing'],
    ['a group left out', { child: null }, 'child child.name citizen.answerMissing'],
    ['a pledge not given', { pledge: false }, 'child pledge citizen.tickNeeded'],
    ['a word not in the list', { relation: 'uncle' }, 'who relation citizen.answerNotInList'],
    ['a day that does not exist', { child: { name: 'An', birth: '2026-02-30' } }, 'child child.birth citizen.answerForm'],
    ['a day to come', { child: { name: 'An', birth: '2026-11-24' } }, 'child child.birth citizen.answerDayAhead'],
    ['a number out of its form', { child: { name: 'An', birth: '2026-11-01', idNumber: '123' } }, 'child child.idNumber citizen.answerForm'],
    ['too many', { copies: 21 }, 'child copies citizen.answerRange'],
    ['a text for a number', { copies: 'hai' }, 'child copies citizen.answerKind'],
    ['too long a text', { requesterName: 'x'.repeat(201) }, 'who requesterName citizen.answerTooLong'],
    ['too many lines', { siblings: [{ name: 'a' }, { name: 'b' }, { name: 'c' }, { name: 'd' }] }, 'child siblings citizen.answerRows'],
    ['an empty line', { siblings: [{ name: 'a' }, {}] }, 'child siblings[1].name citizen.answerMissing'],
  ])('with %s are told so at their place', (_what, answers, told) => {
    expect(wrong(answers)[0]).toBe(told);
  });

  test('of today are no day to come', () => {
    expect([wrong({ child: { name: 'An', birth: TODAY } }), wrong({ child: { name: 'An', birth: '2026-11-22' } })]).toEqual([[], []]);
  });

  test('of any shape at all are judged, never stumbled over', () => {
    fc.assert(fc.property(fc.dictionary(fc.constantFrom('requesterName', 'relation', 'child', 'siblings', 'copies', 'authority', 'pledge'), fc.jsonValue()), (answers) => Array.isArray(answerProblems(SMALL_FORM, answers, TODAY))), { numRuns: 300 });
  });
});

describe('papers', () => {
  const paper = (no: number, name: string, note = false) => ({ no, caseNo: 1, name, formFile: null, originals: note ? 0 : 1, copies: 0, note, quantityKnown: true });
  const published = [paper(1, 'Tờ khai theo mẫu'), paper(2, 'Giấy chứng sinh'), paper(3, 'Văn bản ủy quyền'), paper(4, 'Xuất trình thẻ', true), paper(5, 'Giấy tờ khác')];

  test('are the answers themselves, needed, needed in this case only, or as one likes; a note is none', () => {
    const needs = (relation: string) => neededPapers(SMALL_FORM.layout, { relation }, published).map(({ no, need }) => `${no} ${need}`);
    expect(needs('parent')).toEqual(['1 form', '2 required', '3 hidden', '5 optional']);
    expect(needs('authorised')).toContain('3 required');
  });
});

describe('the forms of the project', () => {
  const folder = new URL('../../../../data/filing-forms/', import.meta.url);
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));

  test('are there', () => {
    expect(names.length).toBeGreaterThan(1);
  });

  test.each(names)('%s is a form anybody may import, and says where it comes from', (name) => {
    const form = JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
    expect([...Value.Errors(Layout, form.layout)]).toEqual([]);
    expect(formProblem(form.schema, form.layout)).toBeUndefined();
    expect(form.source).toMatchObject({ confidence: 'configuration', remark: expect.stringMatching(/đối chiếu/) });
    expect(topFields(form.layout).length).toBeGreaterThan(10);
    expect(answerProblems(form, {}, TODAY).length).toBeGreaterThan(5);
  });

  test('a procedure without cases has none to fall into', () => {
    const content = { cases: [{ no: 1, title: '', papers: [] }] };
    expect(caseOf(SMALL_FORM.layout, {}, Object.assign(JSON.parse('{}'), content))).toBeNull();
  });
});
