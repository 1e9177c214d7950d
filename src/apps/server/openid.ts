import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Value } from 'typebox/value';
import { pass } from '#apps/door.ts';
import type { House } from '#apps/house.ts';
import { bind } from '#apps/operations/bind.ts';
import { cleanText, knockOf } from '#apps/server/citizen-page.ts';
import { leaveForProvider, returnedFromProvider, secretIn, setSession } from '#apps/server/cookies.ts';
import { Refusal } from '#kernel/problem.ts';
import * as contract from '#modules/citizen/contract/openid.ts';
import { placeToReturn } from '#modules/citizen/rules/openid.ts';
import * as service from '#modules/citizen/service/provider.ts';
import { newToken } from '#platform/ids.ts';
import { openOpenId, OpenIdFailed, type OpenId } from '#platform/openid.ts';

const open = bind(contract.openProviderSignIn, service.openProviderSignIn);
const take = bind(contract.takeProviderSignIn, service.takeProviderSignIn);
const close = bind(contract.closeProviderSignIn, service.closeProviderSignIn);

/** Where the provider sends the browser back to; it knows no other address of ours. */
const BACK = '/cong-dan/oidc/tro-lai';
const TRIES = { config: { rateLimit: { max: 60, timeWindow: 60_000 } }, schema: { hide: true } } as const;
const CODE_OF = { unreachable: 'citizen.providerDown', refused: 'citizen.providerRefused', denied: 'citizen.providerDenied' } as const;

/**
 * The way to the identity provider and back. The provider is asked between transactions, never in one: leaving keeps what the return is held against, the return takes it
 * once, then the code is changed for what the provider tells, then a session is opened.
 */
export function addOpenId(server: FastifyInstance, house: House): void {
  const { openid, publicUrl } = house.config;
  const provider = openid && openOpenId(openid, `${publicUrl}${BACK}`);
  server.get('/cong-dan/oidc', TRIES, (request, reply) => leave(house, provider, request, reply));
  server.get(BACK, TRIES, (request, reply) => comeBack(house, provider, request, reply));
}

async function leave(house: House, provider: OpenId | undefined, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const kiosk = cleanText(request.query, 'kiosk') === '1';
  if (provider === undefined) return turnAway(reply, kiosk, 'citizen.providerNone');
  try {
    // At a shared machine whoever was signed in at the provider before is nobody: she types her secret there anew.
    const { url, ...kept } = await provider.begin({ fresh: kiosk });
    const browser = newToken();
    await pass(house, open, { ...kept, browser, kiosk, returnTo: placeToReturn(cleanText(request.query, 've'), kiosk) }, knockOf(house, request), () => undefined);
    leaveForProvider(reply, browser);
    return reply.header('cache-control', 'no-store').redirect(url, 303);
  } catch (thrown) {
    return turnAway(reply, kiosk, codeOf(request, thrown));
  }
}

async function comeBack(house: House, provider: OpenId | undefined, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  if (provider === undefined) return turnAway(reply, false, 'citizen.providerNone');
  const [state, browser] = [cleanText(request.query, 'state'), returnedFromProvider(request, reply)];
  let kiosk = false;
  try {
    const kept = await pass(house, take, { state, browser }, knockOf(house, request), (told) => Value.Parse(contract.takeProviderSignIn.output, told));
    kiosk = kept.kiosk;
    const shown = await provider.finish(new URL(`${house.config.publicUrl}${request.url}`), { state, nonce: kept.nonce, codeVerifier: kept.codeVerifier }, { fresh: kiosk });
    const secret = await pass(house, close, { shown, kiosk }, knockOf(house, request), secretIn);
    if (secret === undefined) throw new Error('a session without its secret');
    setSession(reply, secret, 'citizen');
    return reply.header('cache-control', 'no-store').redirect(kept.returnTo, 303);
  } catch (thrown) {
    return turnAway(reply, kiosk, codeOf(request, thrown));
  }
}

/** Back to the sign-in page, which says the sentence of the code. */
function turnAway(reply: FastifyReply, kiosk: boolean, code: string): FastifyReply {
  return reply.header('cache-control', 'no-store').redirect(`${kiosk ? '/kiosk' : '/cong-dan'}/dang-nhap?loi=${code}`, 303);
}

function codeOf(request: FastifyRequest, thrown: unknown): string {
  if (thrown instanceof Refusal) return thrown.problem.code;
  if (!(thrown instanceof OpenIdFailed)) throw thrown;
  request.log.warn({ id: request.id, why: thrown.why, detail: thrown.detail }, 'sign-in at the provider');
  return CODE_OF[thrown.why];
}
