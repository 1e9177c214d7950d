import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Value } from 'typebox/value';
import { pass } from '#apps/door.ts';
import type { House } from '#apps/house.ts';
import { messageOf } from '#apps/messages.ts';
import { bind } from '#apps/operations/bind.ts';
import { say, type Language } from '#kernel/message.ts';
import { Refusal, type Problem } from '#kernel/problem.ts';
import { isWellFormed, storable } from '#kernel/text.ts';
import * as contract from '#modules/tracking/contract.ts';
import * as service from '#modules/tracking/service.ts';

const BUILT = fileURLToPath(new URL('../../../dist/citizen/', import.meta.url));
const tracking = bind(contract.trackDossier, service.trackDossier);

type Typed = { readonly code: string; readonly secret: string };
type Render = (page: 'renderTracking' | 'renderApi', props: object) => string;

/** The pages for citizens, rendered here from the built bundle; they work without script. */
export async function addCitizenPages(server: FastifyInstance, house: House): Promise<void> {
  if (!existsSync(join(BUILT, 'citizen.js'))) return;
  const render = await loadPages();
  await server.register(fastifyStatic, { root: join(BUILT, 'assets'), prefix: '/tra-cuu/assets/', immutable: true, maxAge: '365d', decorateReply: false });
  const hidden = { schema: { hide: true } };
  server.get('/tra-cuu', hidden, (request, reply) => send(reply, 200, render('renderTracking', formProps(house, request))));
  server.get('/tra-cuu/:code', hidden, (request, reply) => send(reply, 200, render('renderTracking', { ...formProps(house, request), code: cleanText(request.params, 'code') })));
  server.post('/tra-cuu', hidden, (request, reply) => answerForm(house, render, request, reply));
  const described = new Map<Language, string>();
  server.get('/api/docs', hidden, (request, reply) => {
    const language = languageIn(request);
    const page = described.get(language) ?? render('renderApi', { ...aboutPage(house, request), document: server.swagger() });
    described.set(language, page);
    return send(reply, 200, page);
  });
}

/** The bundle is loaded by its path: nothing of web is imported. */
async function loadPages(): Promise<Render> {
  const built: object = await import(pathToFileURL(join(BUILT, 'citizen.js')).href);
  return (page, props) => {
    const render: unknown = Reflect.get(built, page);
    if (typeof render !== 'function') throw new Error(`the citizen pages have no ${page}: build them again`);
    return String(render(props));
  };
}

async function answerForm(house: House, render: Render, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const typed = { code: cleanText(request.body, 'code'), secret: cleanText(request.body, 'secret') };
  const missing = [...(typed.code === '' ? ['code'] : []), ...(typed.secret === '' ? ['secret'] : [])];
  if (missing.length > 0) return send(reply, 422, render('renderTracking', { ...formProps(house, request), code: typed.code, missing }));
  try {
    const answer = await pass(house, tracking, inputOf(typed), knockOf(house, request), (told) => told);
    return send(reply, 200, render('renderTracking', { ...formProps(house, request), ...typed, answer }));
  } catch (thrown) {
    if (!(thrown instanceof Refusal)) throw thrown;
    return send(reply, thrown.problem.status, render('renderTracking', { ...formProps(house, request), code: typed.code, refusal: shown(thrown.problem) }));
  }
}

/** What the contract would not take opens nothing and is counted like any other wrong look-up. */
function inputOf(typed: Typed): Typed {
  return Value.Check(contract.trackDossier.input, typed) ? typed : { code: '-', secret: '-' };
}

function knockOf(house: House, request: FastifyRequest) {
  return { now: house.now(), language: languageIn(request), requestId: request.id, address: request.ip, by: undefined };
}

function formProps(house: House, request: FastifyRequest) {
  return { ...aboutPage(house, request), code: '', secret: '', missing: [], refusal: null, answer: null };
}

function aboutPage(house: House, request: FastifyRequest) {
  return { language: languageIn(request), demo: house.installation.demo };
}

function shown({ code, status, facts }: Problem) {
  const message = messageOf(code);
  return { message: { vi: say(message, 'vi', facts), en: say(message, 'en', facts) }, wait: status === 429 };
}

function languageIn(request: FastifyRequest): Language {
  return textIn(request.query, 'lang') === 'en' ? 'en' : 'vi';
}

function cleanText(holder: unknown, field: keyof Typed): string {
  const text = textIn(holder, field);
  return isWellFormed(text) ? storable(text).slice(0, 200) : '-';
}

function textIn(holder: unknown, field: string): string {
  const text: unknown = typeof holder === 'object' && holder !== null ? Reflect.get(holder, field) : undefined;
  return typeof text === 'string' ? text : '';
}

function send(reply: FastifyReply, status: number, page: string): FastifyReply {
  return reply.code(status).header('cache-control', 'no-store').type('text/html; charset=utf-8').send(page);
}
