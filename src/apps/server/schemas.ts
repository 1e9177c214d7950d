import Ajv, { type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import type { FastifyInstance, FastifySchema, FastifySchemaCompiler } from 'fastify';
import { Type, type TSchema } from 'typebox';
import { isDay } from '#kernel/day.ts';
import type { Operation } from '#kernel/operation.ts';

/** As our ids are written; the word `urn:uuid:` before them is a UUID to the library, but not to the database. */
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const strict = ajv(false);
const coercing = ajv('array');

/**
 * Bodies are taken as they are; addresses and queries are text, so numbers and truth values are read from it.
 * Compiled when something is first asked: a house opens without compiling what nobody may ask today.
 */
export const compileValidator: FastifySchemaCompiler<FastifySchema> = ({ schema, httpPart }) => {
  let check: ValidateFunction | undefined;
  return (value) => {
    check ??= (httpPart === 'body' ? strict : coercing).compile(schema);
    return check(value) ? true : { error: check.errors ?? [] };
  };
};

function ajv(coerceTypes: false | 'array') {
  const made = new Ajv.default({ coerceTypes, removeAdditional: false, useDefaults: false, allErrors: false, strict: false, validateFormats: true });
  addFormats.default(made);
  made.addFormat('uuid', UUID);
  made.addFormat('date', { type: 'string', validate: isStorableDay });
  made.addFormat('date-time', { type: 'string', validate: isStorableInstant });
  return made;
}


/** A day the database can keep: one that exists, and not of the year 0000. */
function isStorableDay(text: string): boolean {
  return isDay(text) && text >= '0001-01-01';
}

function isStorableInstant(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/i.test(text) && isStorableDay(text.slice(0, 10)) && !Number.isNaN(Date.parse(text));
}

/** The names in a path such as `/dossiers/:id`. */
export function pathNames(path: string): string[] {
  return [...path.matchAll(/:(\w+)/g)].map((match) => match[1] ?? '');
}

/** Whether what is not in the path of an operation stands in its query: a body that is bytes has no room for it. */
export function asksInQuery({ method, consumes }: Pick<Operation, 'method' | 'consumes'>): boolean {
  return method === 'GET' || method === 'DELETE' || consumes === 'bytes';
}

/** Splits the one input of an operation into path, query and body. */
export function routeSchema(operation: Operation): FastifySchema {
  const names = pathNames(operation.path);
  const inPath = Object.entries(operation.input.properties).filter(([name]) => names.includes(name));
  const others = Object.entries(operation.input.properties).filter(([name]) => !names.includes(name));
  const rest = closed(operation, others);
  return {
    operationId: operation.id,
    summary: operation.summary,
    tags: [operation.room],
    ...(inPath.length > 0 ? { params: closed(operation, inPath) } : {}),
    ...(operation.consumes === 'bytes' ? { consumes: ['application/octet-stream'], body: Type.Unsafe({ description: 'the bytes' }) } : {}),
    ...(asksInQuery(operation) ? { querystring: rest } : others.length > 0 ? { body: rest } : {}),
  };
}

/** What is answered: how it is described, and how it is written. */
export type AnswerSchema = Record<string, unknown>;

/** The answer of an operation; what has a name of its own in it is known to the server by that name. */
export function answerSchema(server: FastifyInstance, { produces, output }: Operation): AnswerSchema {
  return produces === 'pdf' || produces === 'file' ? { type: 'string', format: 'binary' } : named(server, output);
}

function byName(server: FastifyInstance, schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map((item) => byName(server, item));
  return typeof schema === 'object' && schema !== null ? named(server, schema) : schema;
}

/** An answer with a name of its own is described once, and referred to wherever it stands. */
function named(server: FastifyInstance, schema: object): Record<string, unknown> {
  const id: unknown = Reflect.get(schema, '$id');
  if (typeof id !== 'string') return mapped(server, schema);
  if (server.getSchema(id) === undefined) server.addSchema(mapped(server, schema));
  return { $ref: `${id}#` };
}

function mapped(server: FastifyInstance, schema: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(schema).map(([name, value]): [string, unknown] => [name, byName(server, value)]));
}

function closed(operation: Operation, entries: readonly (readonly [string, TSchema])[]): TSchema {
  const required = new Set<string>(operation.input.required ?? []);
  return Type.Unsafe({
    type: 'object',
    properties: Object.fromEntries(entries),
    required: entries.map(([name]) => name).filter((name) => required.has(name)),
    additionalProperties: false,
  });
}

/** Every object of an input refuses fields it does not know; said once here instead of in each contract. */
export function closeObjects(schema: unknown): void {
  if (typeof schema !== 'object' || schema === null) return;
  const type: unknown = Reflect.get(schema, 'type');
  if (type === 'object' && Reflect.get(schema, 'properties') && Reflect.get(schema, 'additionalProperties') === undefined) Reflect.set(schema, 'additionalProperties', false);
  for (const value of Object.values(schema)) closeObjects(value);
}
