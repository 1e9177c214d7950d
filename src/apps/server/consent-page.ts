import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { TObject } from 'typebox';
import { Value } from 'typebox/value';
import { pass } from '#apps/door.ts';
import type { House } from '#apps/house.ts';
import { bind, type Bound } from '#apps/operations/bind.ts';
import { aboutPage, cleanText, knockOf, send, sentenceOf, type Render } from '#apps/server/citizen-page.ts';
import { askerIn } from '#apps/server/cookies.ts';
import { minuteOf, showMinute } from '#kernel/day.ts';
import { badInput, Refusal, refuse } from '#kernel/problem.ts';
import * as asking from '#modules/mandate/contract/asking.ts';
import { answerMandateAsk, readMandateAsk, readMandateByCode, revokeMandateByCode } from '#modules/mandate/service/answering.ts';
import * as tracking from '#modules/tracking/contract.ts';
import { listTrackedMandates, revokeTrackedMandate } from '#modules/tracking/service/slip-mandates.ts';

const read = bind(asking.readMandateAsk, readMandateAsk);
const answerAsk = bind(asking.answerMandateAsk, answerMandateAsk);
const look = bind(asking.readMandateByCode, readMandateByCode);
const revoke = bind(asking.revokeMandateByCode, revokeMandateByCode);
const slip = bind(tracking.listTrackedMandates, listTrackedMandates);
const revokeOfSlip = bind(tracking.revokeTrackedMandate, revokeTrackedMandate);

/** What one post makes of the page. */
type Made = Readonly<Record<string, unknown>>;
type Ask = (bound: Bound, input: object) => Promise<Made>;
type Typed = Readonly<Record<'phone' | 'code' | 'revoke' | 'secret' | 'what' | 'id' | 'answer', string>>;

/** Where a citizen agrees to what she is asked by message, and revokes what she agreed to. Whoever of the staff is signed in on that machine is seen, and refused. */
export function addConsentPage(server: FastifyInstance, house: House, render: Render): void {
  const hidden = { schema: { hide: true } };
  server.get('/uy-quyen', hidden, (request, reply) => send(reply, 200, render('renderConsent', { ...aboutPage(house, request), step: 'start', phone: '', refusal: null })));
  server.post('/uy-quyen', hidden, (request, reply) => answerPost(house, render, request, reply));
}

async function answerPost(house: House, render: Render, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const typed = typedIn(request);
  const about = aboutPage(house, request);
  const knock = { ...knockOf(house, request), by: askerIn(request, undefined) };
  const ask: Ask = async (bound, input) => pass(house, bound, fitting(bound.operation.input, input), knock, factsOf);
  try {
    const made = await step(cleanText(request.body, 'viec'), typed, ask);
    return send(reply, 200, render('renderConsent', { ...about, refusal: null, ...made }));
  } catch (thrown) {
    if (!(thrown instanceof Refusal)) throw thrown;
    return send(reply, thrown.problem.status, render('renderConsent', { ...about, step: 'start', phone: typed.phone, refusal: sentenceOf(thrown.problem) }));
  }
}

/** One step of the page, by what the form is for. */
async function step(errand: string, { phone, code, revoke: revokeCode, secret, what, id, answer }: Typed, ask: Ask): Promise<Made> {
  switch (errand) {
    case 'doc': {
      const { expiresAt, ...told } = await ask(read, { phone, code });
      return { step: 'asked', phone, code, ...told, until: expiresAt instanceof Date ? showMinute(minuteOf(expiresAt)) : '' };
    }
    case 'traLoi':
      return { step: 'answered', ...(await ask(answerAsk, { phone, code, answer })) };
    case 'xem':
      return { step: 'held', code: revokeCode, ...(await ask(look, { code: revokeCode })) };
    case 'huy':
      return { step: 'revoked', ...(await ask(revoke, { code: revokeCode })) };
    case 'huyTheoHoSo':
      await ask(revokeOfSlip, { code, secret, what, id });
      return { step: 'slip', code, secret, revoked: true, ...(await ask(slip, { code, secret })) };
    case 'hoSo':
      return { step: 'slip', code, secret, revoked: false, ...(await ask(slip, { code, secret })) };
    default:
      return { step: 'start', phone: '' };
  }
}

/** What the contract would not take is told as a code that does not fit: this page takes nothing else. */
function fitting(input: TObject, typed: object): object {
  return Value.Check(input, typed) ? typed : refuse(badInput('mandate.codeWrong', 'code'));
}

function factsOf(answered: unknown): Made {
  return typeof answered === 'object' && answered !== null ? Object.fromEntries(Object.entries(answered)) : {};
}

function typedIn(request: FastifyRequest): Typed {
  const { body } = request;
  const phone = cleanText(body, 'phone').replaceAll(/[\s.()-]/g, '');
  return { phone: phone.startsWith('+84') ? `0${phone.slice(3)}` : phone, code: cleanText(body, 'code'), revoke: cleanText(body, 'revoke'), secret: cleanText(body, 'secret'), what: cleanText(body, 'what'), id: cleanText(body, 'id'), answer: cleanText(body, 'answer') };
}
