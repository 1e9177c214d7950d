import type { FastifyInstance, FastifyReply, FastifyRequest, FastifySchema } from 'fastify';
import type { Bound } from '#apps/operations/bind.ts';
import { allOperations } from '#apps/operations/all.ts';
import { pass } from '#apps/door.ts';
import type { House } from '#apps/house.ts';
import type { Operation } from '#kernel/operation.ts';
import { isWellFormed, storable } from '#kernel/text.ts';
import { problem, refuse } from '#kernel/problem.ts';
import { languageOf } from '#apps/server/problems.ts';
import { askerIn, clearSession, originRefused, secretIn, setSession, type Who } from '#apps/server/cookies.ts';
import { answerSchema, closeObjects, compileValidator, pathNames, routeSchema, type AnswerSchema } from '#apps/server/schemas.ts';
import { layOutPaper } from '#apps/server/papers.ts';
import { bodyOf, hangUpUnread, sendFile, takeBytes } from '#apps/server/bytes.ts';

/** What anybody may try without having signed in, from one address: a whole office behind one still fits. */
const ATTEMPTS_A_MINUTE = 120;

/** Makes a route of every operation; those that take bytes stand in a scope whose bodies nobody reads beforehand. */
export async function addRoutes(server: FastifyInstance, house: House): Promise<void> {
  for (const bound of allOperations.filter(({ operation }) => operation.consumes !== 'bytes')) addRoute(server, house, bound);
  await server.register(async (scope) => {
    takeBytes(scope);
    for (const bound of allOperations.filter(({ operation }) => operation.consumes === 'bytes')) addRoute(scope, house, bound);
  });
}

function addRoute(server: FastifyInstance, house: House, bound: Bound): void {
  const { operation } = bound;
  closeObjects(operation.input);
  const asked: Asked = { ...bound, answer: answerSchema(server, operation) };
  server.route({
    method: operation.method,
    url: `/api${operation.path}`,
    schema: routeSchema(operation),
    // Per route: a scope's own compiler is silently replaced by the default as soon as the scope has a schema with a name.
    validatorCompiler: compileValidator,
    config: { ...described(asked.answer), ...(operation.door === 'attempt' ? { rateLimit: { max: ATTEMPTS_A_MINUTE, timeWindow: 60_000 } } : {}) },
    preValidation: (request, _reply, done) => {
      cleanInput(request, operation);
      done();
    },
    handler: (request, reply) => answerOf(operation)(house, asked, request, reply),
  });
}

/** An operation with the form of its answer. */
type Asked = Bound & { readonly answer: AnswerSchema };

/** The answer belongs to the description, not to the route: a route compiles its answers when the house opens, three hundred of them for whoever asks three. */
function described(answer: AnswerSchema) {
  return { swaggerTransform: ({ schema, url }: { schema: FastifySchema; url: string }) => ({ schema: { ...schema, response: { 200: answer } }, url }) };
}

function answerOf(operation: Operation): typeof answerJson {
  if (operation.produces === 'pdf') return answerPaper;
  if (operation.produces === 'file') return answerFile;
  if (operation.consumes === 'bytes') return answerBytes;
  return PASSWORD_CHECKS.includes(operation.id) ? answerSignIn : answerJson;
}

/** Operations that hash a password for somebody not signed in. */
const PASSWORD_CHECKS = ['signIn', 'signInCitizen'];
/** Operations that end the session of whoever asks, and whose cookie goes with it. */
const SIGN_OUTS: Readonly<Record<string, Who>> = { signOut: 'staff', signOutCitizen: 'citizen' };

/** Checking a password takes its time: never more at once than leave connections for those at work, the next ones wait their turn. */
const SIGN_INS_AT_ONCE = 4;
const SIGN_INS_WAITING = 60;
const waiting: (() => void)[] = [];
let signingIn = 0;

async function answerSignIn(house: House, bound: Asked, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  if (waiting.length >= SIGN_INS_WAITING) refuse(problem('house.busy', {}, 503));
  if (signingIn >= SIGN_INS_AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve));
  else signingIn += 1;
  try {
    return await answerJson(house, bound, request, reply);
  } finally {
    const next = waiting.shift();
    if (next) next();
    else signingIn -= 1;
  }
}

async function answerJson(house: House, bound: Asked, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  let secret: string | undefined;
  const text = await pass(house, bound, inputOf(bound, request), knockOf(house, bound, request), (result) => {
    secret = secretIn(result);
    return written(reply, bound, result);
  });
  const leaves = SIGN_OUTS[bound.operation.id];
  if (secret !== undefined) setSession(reply, secret, bound.operation.room === 'citizen' ? 'citizen' : 'staff');
  else if (leaves) clearSession(reply, leaves);
  return reply.header('cache-control', 'no-store').type('application/json; charset=utf-8').send(text);
}

async function answerPaper(house: House, bound: Bound, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const paper = await pass(house, bound, inputOf(bound, request), knockOf(house, bound, request), (result) => result);
  const { bytes, fileName } = await layOutPaper(paper);
  return reply.header('cache-control', 'no-store').header('content-disposition', `inline; filename="${fileName}"`).type('application/pdf').send(bytes);
}

async function answerFile(house: House, bound: Bound, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  return sendFile(house, reply, await pass(house, bound, inputOf(bound, request), knockOf(house, bound, request), (result) => result));
}

async function answerBytes(house: House, bound: Asked, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  try {
    const text = await pass(house, bound, inputOf(bound, request), knockOf(house, bound, request), (result) => written(reply, bound, result), bodyOf(request));
    return reply.header('cache-control', 'no-store').type('application/json; charset=utf-8').send(text);
  } finally {
    hangUpUnread(request, reply);
  }
}

/** The answer as it goes out: what its contract does not name stays here. */
function written(reply: FastifyReply, { operation, answer }: Asked, result: unknown): string {
  if (!isRecord(result)) throw new Error(`${operation.id} answered no object`);
  return reply.code(200).serializeInput(result, answer);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function knockOf(house: House, bound: Bound, request: FastifyRequest) {
  if (bound.operation.door !== 'read' && originRefused(request, house.config.publicUrl)) refuse(problem('access.crossSite', {}, 403));
  return {
    now: house.now(),
    language: languageOf(request),
    requestId: request.id,
    address: request.ip,
    by: askerIn(request, bound.operation.citizens),
    key: keyOf(request),
  };
}

function keyOf(request: FastifyRequest): string | undefined {
  const key = request.headers['idempotency-key'];
  if (key === undefined) return undefined;
  if (typeof key !== 'string' || key.length < 8 || key.length > 100) refuse(problem('input.keyInvalid', {}, 400));
  return key;
}

/** The one flat input of the operation, from path, query and body. */
function inputOf(bound: Bound, request: FastifyRequest): object {
  const { params, query, body } = request;
  const names = pathNames(bound.operation.path);
  const inPath = Object.fromEntries(Object.entries(asObject(params)).filter(([name]) => names.includes(name)));
  return { ...asObject(query), ...(bound.operation.consumes === 'bytes' ? {} : asObject(body)), ...inPath };
}

function asObject(value: unknown): object {
  return typeof value === 'object' && value !== null ? value : {};
}

/** Composes and trims every text that came in; what cannot be stored is refused before anything looks at it. */
function cleanInput(request: FastifyRequest, operation: Operation): void {
  if (operation.consumes !== 'bytes') request.body = cleaned(request.body, undefined);
  request.query = cleaned(request.query, undefined);
}

/** Where a value stands: its name, and what it stands in. Spelled out only for a refusal. */
type Place = { readonly name: string; readonly depth: number; readonly inside: Place | undefined };

/** No input of ours is nested as deep. */
const DEEPEST = 16;

function cleaned(value: unknown, place: Place | undefined): unknown {
  if (typeof value === 'string') {
    if (!isWellFormed(value)) refuse(problem('input.wrongForm', { field: fieldAt(place) }, 400));
    return place?.name === 'password' ? value : storable(value);
  }
  if (typeof value !== 'object' || value === null) return value;
  const depth = (place?.depth ?? 0) + 1;
  if (depth > DEEPEST) refuse(problem('input.wrongForm', { field: fieldAt(place) }, 400));
  if (Array.isArray(value)) return value.map((item, index) => cleaned(item, { name: String(index), depth, inside: place }));
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, cleaned(item, { name, depth, inside: place })]));
}

function fieldAt(place: Place | undefined): string {
  const names: string[] = [];
  for (let at = place; at !== undefined; at = at.inside) names.unshift(at.name);
  return names.join('.') || '(body)';
}
