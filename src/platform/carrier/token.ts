import { exchange, type Answer, type Exchange, type Line } from '#platform/carrier/exchange.ts';
import type { CarrierSettings } from '#platform/carrier/settings.ts';

/** A token is renewed this long before it ends. */
const RENEW_BEFORE_SECONDS = 60;

/** A token that is good now, or why there is none; and the exchange it took, when one was needed. */
export type TokenHeld = { readonly value: string; readonly exchanges: readonly Exchange[] } | { readonly value: undefined; readonly answer: Answer };

export type TokenKeeper = { get(stop: AbortSignal): Promise<TokenHeld>; drop(): void };

/** Keeps the token of the connector in memory: asked by client credentials, anew shortly before it ends or after it was refused. */
export function keepToken(settings: CarrierSettings, line: Line): TokenKeeper {
  let held: { readonly value: string; readonly renewAt: number } | undefined;
  return {
    drop() {
      held = undefined;
    },
    async get(stop) {
      if (held !== undefined && line.now().getTime() < held.renewAt) return { value: held.value, exchanges: [] };
      held = undefined;
      const answer = await askToken(settings, line, stop);
      held = answer.failure === null ? tokenIn(answer.body, line.now()) : undefined;
      return held === undefined ? { value: undefined, answer: failed(answer) } : { value: held.value, exchanges: [answer.exchange] };
    },
  };
}

function askToken(settings: CarrierSettings, line: Line, stop: AbortSignal): Promise<Answer> {
  const basic = Buffer.from(`${settings.key}:${settings.secret}`).toString('base64');
  const headers = { authorization: `Basic ${basic}`, 'content-type': 'application/x-www-form-urlencoded', accept: 'application/json' };
  return exchange(line, { kind: 'token', path: settings.paths.token, headers, body: 'grant_type=client_credentials' }, stop);
}

/** A good answer without a token in it is no good answer. */
function failed(answer: Answer): Answer {
  const failure = answer.failure ?? 'garbage';
  return { ...answer, failure, exchange: { ...answer.exchange, failure } };
}

function tokenIn(body: unknown, now: Date): { value: string; renewAt: number } | undefined {
  if (typeof body !== 'object' || body === null) return undefined;
  const value: unknown = Reflect.get(body, 'access_token');
  if (typeof value !== 'string' || !/^[\x21-\x7e]{1,8000}$/.test(value)) return undefined;
  const seconds = Number(Reflect.get(body, 'expires_in'));
  const kept = Number.isFinite(seconds) && seconds > 0 ? Math.max(seconds - RENEW_BEFORE_SECONDS, seconds / 2) : RENEW_BEFORE_SECONDS;
  return { value, renewAt: now.getTime() + kept * 1000 };
}
