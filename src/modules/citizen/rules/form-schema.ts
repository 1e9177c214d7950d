import { badInput, type Problem } from '#kernel/problem.ts';
import { FIELD_NAME } from './form-layout.ts';

/** The only patterns a form may use: each is short, anchored, and takes time in proportion to the text. */
export const PATTERNS = {
  idNumber: '^[0-9]{12}$',
  anyIdNumber: '^[0-9A-Z]{6,20}$',
  phone: '^0[0-9]{9,10}$',
  partialDay: '^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$',
  taxNumber: '^[0-9]{10}(-?[0-9]{3})?$',
} as const;
export const PATTERN_NAMES = ['idNumber', 'anyIdNumber', 'phone', 'partialDay', 'taxNumber'] as const satisfies readonly (keyof typeof PATTERNS)[];

/** The only formats a form may use; a format nobody checks would promise what is not kept. */
export const FORMATS = ['date', 'email'] as const;
export type Format = (typeof FORMATS)[number];

/** What a form may be at most: whole text, questions after every reference is followed, depth, rows of a list, letters of a text. */
export const FORM_BOUNDS = { bytes: 150_000, fields: 200, depth: 4, items: 50, letters: 4000, listed: 200 } as const;

export type TextNode = { readonly type: 'string'; readonly minLength: number; readonly maxLength: number; readonly pattern: string | undefined; readonly format: Format | undefined; readonly allowed: readonly string[] | undefined };
export type NumberNode = { readonly type: 'integer' | 'number'; readonly minimum: number; readonly maximum: number };
export type TickNode = { readonly type: 'boolean'; readonly mustBe: boolean | undefined };
export type ObjectNode = { readonly type: 'object'; readonly properties: ReadonlyMap<string, SchemaNode>; readonly required: ReadonlySet<string> };
export type ListNode = { readonly type: 'array'; readonly items: SchemaNode; readonly minItems: number; readonly maxItems: number };
export type SchemaNode = TextNode | NumberNode | TickNode | ObjectNode | ListNode;

/** A refusal of a form names the place in it, as a JSON pointer. */
class FormFault extends Error {
  readonly problem: Problem;
  constructor(code: string, path: string, facts: Problem['facts'] = {}) {
    super(code);
    this.problem = badInput(`citizen.${code}`, 'schema', { path, ...facts });
  }
}

type Raw = Readonly<Record<string, unknown>>;
type Reading = { readonly defs: ReadonlyMap<string, unknown>; fields: number };
type Place = { readonly path: string; readonly depth: number; readonly following: readonly string[] };

/**
 * Reads the JSON Schema of a form into what may be asked: references followed, everything bounded. Refuses whatever could reach outside, turn in a circle, explode
 * or mean something nobody checks, by name and place (`citizen.form…`).
 */
export function readSchema(schema: unknown): ObjectNode | Problem {
  try {
    return readRoot(schema);
  } catch (thrown) {
    if (thrown instanceof FormFault) return thrown.problem;
    throw thrown;
  }
}

/** True for a refusal of a form. */
export function isFormProblem(read: ObjectNode | Problem): read is Problem {
  return 'code' in read;
}

function readRoot(schema: unknown): ObjectNode {
  const root = objectOf(schema, '');
  if (JSON.stringify(root).length > FORM_BOUNDS.bytes) throw new FormFault('formTooLarge', '', { limit: FORM_BOUNDS.bytes });
  const { $schema: dialect, $defs: defs, ...rest } = root;
  if (dialect !== undefined && dialect !== DIALECT) throw new FormFault('formKeywordValue', '/$schema');
  const named = new Map(Object.entries(defs === undefined ? {} : objectOf(defs, '/$defs')));
  for (const name of named.keys()) demandName(name, '/$defs');
  const node = read(rest, { defs: named, fields: 0 }, { path: '', depth: 0, following: [] });
  if (node.type !== 'object') throw new FormFault('formKeywordValue', '/type');
  return node;
}

const DIALECT = 'https://json-schema.org/draft/2020-12/schema';
const NAME = new RegExp(FIELD_NAME);

function read(value: unknown, reading: Reading, place: Place): SchemaNode {
  const { path, depth } = place;
  if (depth > FORM_BOUNDS.depth) throw new FormFault('formTooDeep', path, { limit: FORM_BOUNDS.depth });
  const raw = objectOf(value, path);
  if (Object.hasOwn(raw, '$ref')) return follow(raw, reading, place);
  reading.fields += 1;
  if (reading.fields > FORM_BOUNDS.fields) throw new FormFault('formTooManyFields', path, { limit: FORM_BOUNDS.fields });
  switch (raw['type']) {
    case 'object':
      return readObject(raw, reading, place);
    case 'array':
      return readList(raw, reading, place);
    case 'string':
      return readText(raw, path);
    case 'integer':
    case 'number':
      return readNumber(raw, path);
    case 'boolean':
      return readTick(raw, path);
    default:
      throw new FormFault('formKeywordValue', `${path}/type`);
  }
}

/** Only what stands in the form itself is referred to, and never itself. */
function follow(raw: Raw, reading: Reading, { path, depth, following }: Place): SchemaNode {
  onlyKeywords(raw, ['$ref', 'title', 'description'], path);
  const ref = raw['$ref'];
  const name = typeof ref === 'string' && ref.startsWith('#/$defs/') ? ref.slice('#/$defs/'.length) : undefined;
  if (name === undefined || !reading.defs.has(name)) throw new FormFault('formReference', `${path}/$ref`);
  if (following.includes(name)) throw new FormFault('formReferenceCircle', `${path}/$ref`);
  return read(reading.defs.get(name), reading, { path: `/$defs/${name}`, depth, following: [...following, name] });
}

function readObject(raw: Raw, reading: Reading, { path, depth, following }: Place): ObjectNode {
  onlyKeywords(raw, ['type', 'title', 'description', 'properties', 'required', 'additionalProperties'], path);
  if (raw['additionalProperties'] !== false) throw new FormFault('formUnbounded', `${path}/additionalProperties`);
  const properties = new Map<string, SchemaNode>();
  for (const [name, inner] of Object.entries(objectOf(raw['properties'], `${path}/properties`))) {
    demandName(name, `${path}/properties`);
    properties.set(name, read(inner, reading, { path: `${path}/properties/${name}`, depth: depth + 1, following }));
  }
  const required = new Set(textsOf(raw['required'] ?? [], `${path}/required`));
  for (const name of required) if (!properties.has(name)) throw new FormFault('formFieldUnknown', `${path}/required`, { name });
  return { type: 'object', properties, required };
}

function readList(raw: Raw, reading: Reading, { path, depth, following }: Place): ListNode {
  onlyKeywords(raw, ['type', 'title', 'description', 'items', 'minItems', 'maxItems'], path);
  const maxItems = wholeOf(raw['maxItems'], `${path}/maxItems`, FORM_BOUNDS.items);
  const minItems = raw['minItems'] === undefined ? 0 : wholeOf(raw['minItems'], `${path}/minItems`, maxItems);
  return { type: 'array', items: read(raw['items'], reading, { path: `${path}/items`, depth: depth + 1, following }), minItems, maxItems };
}

function readText(raw: Raw, path: string): TextNode {
  onlyKeywords(raw, ['type', 'title', 'description', 'minLength', 'maxLength', 'pattern', 'format', 'enum', 'const'], path);
  const listed = raw['enum'] ?? (raw['const'] === undefined ? undefined : [raw['const']]);
  const allowed = listed === undefined ? undefined : textsOf(listed, `${path}/enum`);
  const maxLength = allowed === undefined ? wholeOf(raw['maxLength'], `${path}/maxLength`, FORM_BOUNDS.letters) : FORM_BOUNDS.letters;
  const minLength = raw['minLength'] === undefined ? 0 : wholeOf(raw['minLength'], `${path}/minLength`, maxLength);
  return { type: 'string', minLength, maxLength, pattern: patternOf(raw['pattern'], path), format: formatOf(raw['format'], path), allowed };
}

function readNumber(raw: Raw, path: string): NumberNode {
  onlyKeywords(raw, ['type', 'title', 'description', 'minimum', 'maximum'], path);
  const [minimum, maximum] = [raw['minimum'], raw['maximum']];
  if (!Number.isSafeInteger(minimum) || !Number.isSafeInteger(maximum)) throw new FormFault('formUnbounded', `${path}/maximum`);
  return { type: raw['type'] === 'integer' ? 'integer' : 'number', minimum: Number(minimum), maximum: Number(maximum) };
}

function readTick(raw: Raw, path: string): TickNode {
  onlyKeywords(raw, ['type', 'title', 'description', 'const'], path);
  const mustBe = raw['const'];
  if (mustBe !== undefined && typeof mustBe !== 'boolean') throw new FormFault('formKeywordValue', `${path}/const`);
  return { type: 'boolean', mustBe };
}

function patternOf(pattern: unknown, path: string): string | undefined {
  if (pattern === undefined) return undefined;
  const known: readonly unknown[] = Object.values(PATTERNS);
  if (typeof pattern !== 'string' || !known.includes(pattern)) throw new FormFault('formPattern', `${path}/pattern`);
  return pattern;
}

function formatOf(format: unknown, path: string): Format | undefined {
  if (format === undefined) return undefined;
  const known = FORMATS.find((one) => one === format);
  if (known === undefined) throw new FormFault('formFormat', `${path}/format`);
  return known;
}

/** A name becomes a property: none that an object has from birth, nor one that is not plain. */
function demandName(name: string, path: string): void {
  if (!NAME.test(name) || name in Object.prototype) throw new FormFault('formNameForbidden', path, { name: name.slice(0, 60) });
}

function onlyKeywords(raw: Raw, known: readonly string[], path: string): void {
  const strange = Object.keys(raw).find((keyword) => !known.includes(keyword));
  if (strange !== undefined) throw new FormFault('formKeyword', path, { keyword: strange.slice(0, 60) });
}

function objectOf(value: unknown, path: string): Raw {
  if (!isRecord(value)) throw new FormFault('formKeywordValue', path);
  return value;
}

function textsOf(value: unknown, path: string): string[] {
  if (!Array.isArray(value) || value.length > FORM_BOUNDS.listed) throw new FormFault('formKeywordValue', path);
  return value.map((one: unknown) => {
    if (typeof one !== 'string' || one.length > 300) throw new FormFault('formKeywordValue', path);
    return one;
  });
}

function wholeOf(value: unknown, path: string, limit: number): number {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0 || value > limit) throw new FormFault('formUnbounded', path, { limit });
  return value;
}

/** True for a plain object, such as JSON gives. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
