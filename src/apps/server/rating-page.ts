import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Value } from 'typebox/value';
import { pass } from '#apps/door.ts';
import type { House } from '#apps/house.ts';
import { bind } from '#apps/operations/bind.ts';
import { aboutPage, cleanText, knockOf, send, sentenceOf, type Render } from '#apps/server/citizen-page.ts';
import { badInput, Refusal, type Problem } from '#kernel/problem.ts';
import * as contract from '#modules/feedback/contract.ts';
import * as service from '#modules/feedback/service.ts';

const form = bind(contract.getRatingForm, service.getRatingForm);
const rate = bind(contract.rateService, service.rateService);

const WORDS_MOST = 500;

type Typed = { readonly code: string; readonly kiosk: boolean; readonly sent: boolean; readonly chosen: Readonly<Record<string, string>>; readonly words: string };

/** Where one transaction is rated: on the tablet at the counter by the code shown there, at home from the tracking page. It names nobody and works without script. */
export function addRatingPage(server: FastifyInstance, house: House, render: Render): void {
  const hidden = { schema: { hide: true } };
  server.get('/danh-gia', hidden, (request, reply) => send(reply, 200, render('renderRating', { ...aboutPage(house, request), step: 'rest', kiosk: true, refusal: null })));
  server.get('/danh-gia/:code', hidden, (request, reply) => ask(house, render, request, reply, { ...typedIn(request), code: cleanText(request.params, 'code'), kiosk: true }));
  server.post('/danh-gia', hidden, (request, reply) => {
    const typed = typedIn(request);
    return typed.sent ? keep(house, render, request, reply, typed) : ask(house, render, request, reply, typed);
  });
}

/** The question, or why there is none. */
async function ask(house: House, render: Render, request: FastifyRequest, reply: FastifyReply, typed: Typed, refused?: Problem): Promise<FastifyReply> {
  const { code, kiosk, chosen, words } = typed;
  const about = { ...aboutPage(house, request), kiosk };
  try {
    const asked = await pass(house, form, Value.Check(contract.getRatingForm.input, { code }) ? { code } : { code: '-' }, knockOf(house, request), told);
    return send(reply, refused?.status ?? 200, render('renderRating', { ...about, step: 'ask', code, asked, chosen, words, refusal: refused === undefined ? null : sentenceOf(refused) }));
  } catch (thrown) {
    if (!(thrown instanceof Refusal)) throw thrown;
    return send(reply, thrown.problem.status, render('renderRating', { ...about, step: 'rest', refusal: sentenceOf(thrown.problem) }));
  }
}

async function keep(house: House, render: Render, request: FastifyRequest, reply: FastifyReply, typed: Typed): Promise<FastifyReply> {
  const { code, chosen, words, kiosk } = typed;
  const scores = Object.entries(chosen).map(([question, score]) => ({ question, score: Number(score) }));
  const input = { code, scores, ...(words === '' ? {} : { words }) };
  try {
    if (!Value.Check(contract.rateService.input, input)) return await ask(house, render, request, reply, typed, badInput('feedback.overallMissing', 'scores'));
    await pass(house, rate, input, knockOf(house, request), told);
    return send(reply, 200, render('renderRating', { ...aboutPage(house, request), step: 'thanks', kiosk, refusal: null }));
  } catch (thrown) {
    if (!(thrown instanceof Refusal)) throw thrown;
    return ask(house, render, request, reply, typed, thrown.problem);
  }
}

function told(answered: unknown): unknown {
  return answered;
}

/** What was chosen: every field `cau-…` holds the score of one question. */
function typedIn(request: FastifyRequest): Typed {
  const body: object = typeof request.body === 'object' && request.body !== null ? request.body : {};
  const questions = Object.keys(body).flatMap((name) => (/^cau-[a-zA-Z]{1,40}$/.test(name) ? [name.slice(4)] : []));
  return {
    code: cleanText(body, 'code'),
    kiosk: cleanText(body, 'kiosk') === 'co',
    sent: cleanText(body, 'sent') === 'co',
    chosen: Object.fromEntries(questions.slice(0, 20).map((question) => [question, cleanText(body, `cau-${question}`)])),
    words: cleanText(body, 'words', 2 * WORDS_MOST).replaceAll('\r\n', '\n').slice(0, WORDS_MOST),
  };
}
