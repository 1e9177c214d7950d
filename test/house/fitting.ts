import type { FastifyInstance, InjectOptions } from 'fastify';
import type { TSchema } from 'typebox';
import { allOperations } from '#apps/operations/all.ts';
import { asksInQuery, pathNames } from '#apps/server/schemas.ts';
import type { Operation } from '#kernel/operation.ts';
import { newId } from '#platform/ids.ts';
import { untilFree } from '#test/stage.ts';

/** An input that gets past the schema of an operation, with what it must have and nothing else. */
export function fittingInput(operation: Operation): Record<string, unknown> {
  return fittingObject(operation.input);
}

/** The request that carries an input to the server. */
export function requestOf(operation: Operation, input: Record<string, unknown>) {
  const { method, path } = operation;
  const names = pathNames(path);
  const url = names.reduce((made, name) => made.replace(`:${name}`, encodeURIComponent(String(input[name]))), `/api${path}`);
  const rest = Object.entries(input).filter(([name]) => !names.includes(name));
  if (asksInQuery(operation)) return { method, url, query: Object.fromEntries(rest.map(([name, value]) => [name, String(value)])) };
  return { method, url, payload: JSON.stringify(Object.fromEntries(rest)), headers: { 'content-type': 'application/json' } };
}

/** A machine of its own for each operation: one machine may ask so often a minute. */
export function addressOf(operation: Operation): string {
  const no = allOperations.findIndex((bound) => bound.operation.id === operation.id);
  return `10.0.${no >> 8}.${no & 255}`;
}

/** Asks the server without a network, again while it says that it is too busy; a machine that tests run on may be. */
export async function injected(server: FastifyInstance, request: InjectOptions) {
  const { answer } = await untilFree(async () => {
    const told = await server.inject(request);
    // Only the house itself is busy for a while; an operation that lacks its settings answers the same each time.
    return { status: told.body.includes('house.busy') ? told.statusCode : 0, answer: told };
  });
  return answer;
}

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

export function asList(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function asSchema(value: unknown): TSchema {
  return typeof value === 'object' && value !== null ? value : {};
}
