import type { FastifyInstance } from 'fastify';
import type { TSchema } from 'typebox';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allOperations } from '#apps/operations/all.ts';
import { buildServer } from '#apps/server/build.ts';
import { asksInQuery, pathNames } from '#apps/server/schemas.ts';
import type { Operation } from '#kernel/operation.ts';
import { openHouse, type TestHouse } from '#test/house.ts';
import { addressOf, asList, fittingInput, requestOf } from './fitting.ts';

type Fault = { readonly what: string; readonly field: string; readonly input: Record<string, unknown> };

const UNTAKEN = 'khongCoTruongNay';
const NO_WORD = `' OR 1=1 --<b>`;
const WAYS = ['a word not in the list', 'an unknown field', 'another type', 'far too large', 'left out', 'neither yes nor no', 'not a number', 'too long', 'with a NUL', 'with a control character', 'with half a character'];

/** Every way one field of an operation can be wrong by itself. */
function faultsOf(operation: Operation): Fault[] {
  const good = fittingInput(operation);
  const inPath = pathNames(operation.path);
  const faults: Fault[] = asksInQuery(operation) || Object.keys(operation.input.properties).some((name) => !inPath.includes(name)) ? [{ what: 'an unknown field', field: UNTAKEN, input: { ...good, [UNTAKEN]: 'x' } }] : [];
  for (const [field, schema] of Object.entries(operation.input.properties)) {
    if (inPath.includes(field)) continue;
    if (asList(operation.input.required).includes(field)) faults.push({ what: 'left out', field, input: Object.fromEntries(Object.entries(good).filter(([name]) => name !== field)) });
    faults.push(...wrongValues(schema, asksInQuery(operation)).map(([what, value]) => ({ what, field, input: { ...good, [field]: value } })));
  }
  return faults;
}

/** In an address everything is text, so only what text cannot mean is wrong there. */
function wrongValues(schema: TSchema, inQuery: boolean): [string, unknown][] {
  const type = Reflect.get(schema, 'type');
  const wrong: [string, unknown][] = inQuery ? [] : [['another type', type === 'object' ? 'x' : { a: 1 }]];
  if (type === 'integer') wrong.push(['not a number', inQuery ? 'mot' : 'một'], ['far too large', Number.MAX_SAFE_INTEGER]);
  if (type === 'boolean' && inQuery) wrong.push(['neither yes nor no', 'có']);
  if (isWords(Reflect.get(schema, 'anyOf'))) wrong.push(['a word not in the list', NO_WORD]);
  if (type !== 'string') return wrong;
  if (Reflect.get(schema, 'maxLength') !== undefined) wrong.push(['too long', 'x'.repeat(Number(Reflect.get(schema, 'maxLength')) + 1)]);
  if (Reflect.get(schema, 'pattern') !== undefined) wrong.push(['with a control character', 'a\u0007b']);
  wrong.push(['with a NUL', 'a\u0000b'], ...(inQuery ? [] : [['with half a character', 'a\ud800b'] satisfies [string, unknown]]));
  return Reflect.get(schema, 'enum') === undefined ? wrong : [...wrong, ['a word not in the list', NO_WORD]];
}

function isWords(choices: unknown): boolean {
  return Array.isArray(choices) && choices.every((one) => typeof Reflect.get(Object(one), 'const') === 'string');
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

  const send = (operation: Operation, input: Record<string, unknown>) => server.inject({ remoteAddress: addressOf(operation), ...requestOf(operation, input) });

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

  it('is tried in every way a field can be wrong: unknown, left out, of another type, too long, not in the list', () => {
    const tried = allOperations.flatMap(({ operation }) => faultsOf(operation));
    expect(tried.length).toBeGreaterThan(1000);
    expect([...new Set(tried.map(({ what }) => what))].toSorted()).toEqual(WAYS);
    const untried = allOperations.filter(({ operation }) => Object.keys(operation.input.properties).length > pathNames(operation.path).length && faultsOf(operation).length < 2);
    expect(untried.map(({ operation }) => operation.id)).toEqual([]);
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
