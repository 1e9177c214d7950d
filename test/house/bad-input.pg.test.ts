import type { FastifyInstance } from 'fastify';
import type { TSchema } from 'typebox';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allOperations } from '#apps/operations/all.ts';
import { buildServer } from '#apps/server/build.ts';
import { pathNames } from '#apps/server/schemas.ts';
import type { Operation } from '#kernel/operation.ts';
import { newId } from '#platform/ids.ts';
import { openHouse, type TestHouse } from '#test/house.ts';

type Fault = { readonly what: string; readonly field: string; readonly input: Record<string, unknown> };

const UNTAKEN = 'khongCoTruongNay';

/** A value that fits a schema well enough to get past the fields that are not being tested. */
function fitting(schema: TSchema): unknown {
  const read = (name: string): unknown => Reflect.get(schema, name);
  const [first] = [...asList(read('enum')), ...asList(read('anyOf')).map((one) => fitting(asSchema(one)))];
  if (read('const') !== undefined) return read('const');
  if (first !== undefined) return first;
  return FITTING[String(read('type'))]?.(schema);
}

const FITTING: Readonly<Record<string, (schema: TSchema) => unknown>> = {
  object: (schema) => fittingObject(schema),
  array: (schema) => Array.from({ length: Number(Reflect.get(schema, 'minItems') ?? 0) }, () => fitting(asSchema(Reflect.get(schema, 'items')))),
  integer: (schema) => Number(Reflect.get(schema, 'minimum') ?? 1),
  number: () => 1,
  boolean: () => true,
  null: () => null,
  string: (schema) => fittingText(schema),
};

function fittingObject(schema: TSchema): Record<string, unknown> {
  const required = new Set(asList(Reflect.get(schema, 'required')));
  const properties = Object.entries(Reflect.get(schema, 'properties') ?? {});
  return Object.fromEntries(properties.filter(([name]) => required.has(name)).map(([name, inner]) => [name, fitting(asSchema(inner))]));
}

function fittingText(schema: TSchema): string {
  const [example] = asList(Reflect.get(schema, 'examples'));
  if (typeof example === 'string') return example;
  const format = Reflect.get(schema, 'format');
  const pattern = String(Reflect.get(schema, 'pattern') ?? '');
  if (format === 'uuid') return newId();
  if (format === 'date-time') return '2021-02-09T15:40:00+07:00';
  if (format === 'email') return 'a@b.vn';
  if (pattern.startsWith('^\\d{4}-')) return '2021-02-09';
  if (pattern.startsWith('^[A-Z0-9]')) return 'AAA';
  return 'a'.repeat(Math.max(Number(Reflect.get(schema, 'minLength') ?? 0), 3));
}

function asList(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function asSchema(value: unknown): TSchema {
  return typeof value === 'object' && value !== null ? value : {};
}

/** Every way one field of an operation can be wrong by itself. */
function faultsOf(operation: Operation): Fault[] {
  const good = fittingObject(operation.input);
  const inPath = pathNames(operation.path);
  const faults: Fault[] = operation.method === 'GET' || operation.method === 'DELETE' || Object.keys(operation.input.properties).some((name) => !inPath.includes(name)) ? [{ what: 'an unknown field', field: UNTAKEN, input: { ...good, [UNTAKEN]: 'x' } }] : [];
  for (const [field, schema] of Object.entries(operation.input.properties)) {
    if (inPath.includes(field)) continue;
    if (asList(operation.input.required).includes(field)) faults.push({ what: 'left out', field, input: Object.fromEntries(Object.entries(good).filter(([name]) => name !== field)) });
    faults.push(...wrongValues(schema, operation.method).map(([what, value]) => ({ what, field, input: { ...good, [field]: value } })));
  }
  return faults;
}

/** In an address everything is text, so only what text cannot mean is wrong there. */
function wrongValues(schema: TSchema, method: string): [string, unknown][] {
  const inQuery = method === 'GET' || method === 'DELETE';
  const type = Reflect.get(schema, 'type');
  const wrong: [string, unknown][] = inQuery ? [] : [['another type', type === 'object' ? 'x' : { a: 1 }]];
  if (type === 'integer') wrong.push(['not a number', inQuery ? 'mot' : 'một'], ['far too large', Number.MAX_SAFE_INTEGER]);
  if (type !== 'string') return wrong;
  if (Reflect.get(schema, 'maxLength') !== undefined) wrong.push(['too long', 'x'.repeat(Number(Reflect.get(schema, 'maxLength')) + 1)]);
  if (Reflect.get(schema, 'pattern') !== undefined) wrong.push(['with a control character', 'a\u0007b']);
  wrong.push(['with a NUL', 'a\u0000b'], ...(inQuery ? [] : [['with half a character', 'a\ud800b'] satisfies [string, unknown]]));
  return Reflect.get(schema, 'enum') === undefined ? wrong : [...wrong, ['a word not in the list', `' OR 1=1 --<b>`]];
}

/** A machine of its own for each operation: one machine may ask so often a minute. */
function addressOf(operation: Operation): string {
  const no = allOperations.findIndex((bound) => bound.operation.id === operation.id);
  return `10.0.${no >> 8}.${no & 255}`;
}

describe('bad input', () => {
  let house: TestHouse;
  let server: FastifyInstance;
  beforeAll(async () => {
    house = await openHouse(import.meta.url);
    server = await buildServer(house.house);
  });
  afterAll(async () => {
    await server.close();
    await house.close();
  });

  async function send(operation: Operation, input: Record<string, unknown>) {
    const names = pathNames(operation.path);
    const url = names.reduce((made, name) => made.replace(`:${name}`, encodeURIComponent(String(input[name]))), `/api${operation.path}`);
    const rest = Object.entries(input).filter(([name]) => !names.includes(name));
    const remoteAddress = addressOf(operation);
    if (operation.method === 'GET' || operation.method === 'DELETE') return server.inject({ remoteAddress, method: operation.method, url, query: Object.fromEntries(rest.map(([name, value]) => [name, String(value)])) });
    return server.inject({ remoteAddress, method: operation.method, url, payload: JSON.stringify(Object.fromEntries(rest)), headers: { 'content-type': 'application/json' } });
  }

  it.each(allOperations.map((bound) => [bound.operation.id, bound.operation] as const))('%s names the field that is wrong', async (_id, operation) => {
    for (const { what, field, input } of faultsOf(operation)) {
      const answer = await send(operation, input);
      const said = `${field} ${what}: ${answer.statusCode} ${answer.body.slice(0, 200)}`;
      expect(answer.statusCode, said).toBeGreaterThanOrEqual(400);
      expect(answer.statusCode, said).toBeLessThan(500);
      const problem: { field?: string; messages: { vi: string; en: string } } = JSON.parse(answer.body);
      expect(problem.field?.split('.')[0], said).toBe(field);
      expect(problem.messages.vi, said).toContain(field);
    }
  });

  it('leaves nothing behind', async () => {
    const [counted] = await house.owner('select (select count(*) from journal_entry)::int as entries, (select count(*) from dossier)::int as dossiers');
    expect(counted).toEqual({ entries: 0, dossiers: 0 });
  });

  it('is refused when it is not JSON at all, or too large', async () => {
    const broken = await server.inject({ method: 'POST', url: '/api/session', payload: '{"username": ', headers: { 'content-type': 'application/json' } });
    expect([broken.statusCode, JSON.parse(broken.body).code]).toEqual([400, 'input.notJson']);
    const large = await server.inject({ method: 'POST', url: '/api/session', payload: JSON.stringify({ username: 'x'.repeat(2_000_000), password: 'y' }), headers: { 'content-type': 'application/json' } });
    expect([large.statusCode, JSON.parse(large.body).code]).toEqual([413, 'input.tooLarge']);
  });
});
