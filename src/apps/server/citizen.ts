import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Value } from 'typebox/value';
import { pass } from '#apps/door.ts';
import type { House } from '#apps/house.ts';
import { bind } from '#apps/operations/bind.ts';
import { aboutPage, cleanText, knockOf, languageIn, send, sentenceOf, type Render } from '#apps/server/citizen-page.ts';
import { addConsentPage } from '#apps/server/consent-page.ts';
import { addRatingPage } from '#apps/server/rating-page.ts';
import { addTariffPage } from '#apps/server/tariff-page.ts';
import type { Language } from '#kernel/message.ts';
import { Refusal } from '#kernel/problem.ts';
import * as contract from '#modules/tracking/contract.ts';
import { trackDossier } from '#modules/tracking/service/track-dossier.ts';

const BUILT = fileURLToPath(new URL('../../../dist/citizen/', import.meta.url));
const tracking = bind(contract.trackDossier, trackDossier);

type Typed = { readonly code: string; readonly secret: string };

/** The pages for citizens, rendered here from the built bundle; they work without script. */
export async function addCitizenPages(server: FastifyInstance, house: House): Promise<void> {
  if (!existsSync(join(BUILT, 'citizen.js'))) return;
  const render = await loadPages();
  await server.register(fastifyStatic, { root: join(BUILT, 'assets'), prefix: '/tra-cuu/assets/', immutable: true, maxAge: '365d', decorateReply: false });
  const hidden = { schema: { hide: true } };
  server.get('/tra-cuu', hidden, (request, reply) => send(reply, 200, render('renderTracking', formProps(house, request))));
  server.get('/tra-cuu/:code', hidden, (request, reply) => send(reply, 200, render('renderTracking', { ...formProps(house, request), code: cleanText(request.params, 'code') })));
  server.post('/tra-cuu', hidden, (request, reply) => answerForm(house, render, request, reply));
  addTariffPage(server, house, render);
  addRatingPage(server, house, render);
  addConsentPage(server, house, render);
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
    return send(reply, thrown.problem.status, render('renderTracking', { ...formProps(house, request), code: typed.code, refusal: { message: sentenceOf(thrown.problem), wait: thrown.problem.status === 429 } }));
  }
}

/** What the contract would not take opens nothing and is counted like any other wrong look-up. */
function inputOf(typed: Typed): Typed {
  return Value.Check(contract.trackDossier.input, typed) ? typed : { code: '-', secret: '-' };
}

function formProps(house: House, request: FastifyRequest) {
  return { ...aboutPage(house, request), code: '', secret: '', missing: [], refusal: null, answer: null };
}
