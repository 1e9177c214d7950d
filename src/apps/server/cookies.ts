import type { FastifyReply, FastifyRequest } from 'fastify';

/** `__Host-`: this host only, all paths, over a secure context (loopback counts as one). One cookie for the staff, another for citizens. */
const COOKIES = { staff: '__Host-motcua', citizen: '__Host-congdan' } as const;
export type Who = keyof typeof COOKIES;

export function setSession(reply: FastifyReply, secret: string, who: Who = 'staff'): void {
  reply.setCookie(COOKIES[who], secret, { path: '/', httpOnly: true, secure: true, sameSite: 'strict' });
}

export function clearSession(reply: FastifyReply, who: Who = 'staff'): void {
  reply.clearCookie(COOKIES[who], { path: '/', httpOnly: true, secure: true, sameSite: 'strict' });
}

export function sessionSecret(request: FastifyRequest, who: Who = 'staff'): string | undefined {
  return request.cookies[COOKIES[who]] || undefined;
}

/**
 * By which cookie a request is answered: a citizens' operation by the citizen's alone. Where both may ask, the citizens' pages say that they ask (`x-citizen: 1`); else
 * the staff's cookie stands before the citizen's.
 */
export function askerIn(request: FastifyRequest, citizens: 'only' | 'also' | undefined): { secret: string } | { citizenSecret: string } | undefined {
  const citizenSecret = sessionSecret(request, 'citizen');
  const asCitizen = citizens === 'only' || (citizens === 'also' && request.headers['x-citizen'] === '1');
  const secret = asCitizen ? undefined : sessionSecret(request);
  if (secret !== undefined) return { secret };
  return citizenSecret === undefined || citizens === undefined ? undefined : { citizenSecret };
}

/** The secret a service gives beside its answer when it opened a session. */
export function secretIn(result: unknown): string | undefined {
  const secret: unknown = typeof result === 'object' && result !== null ? Reflect.get(result, 'sessionSecret') : undefined;
  return typeof secret === 'string' ? secret : undefined;
}

/** The browser that left for the provider. Lax: it comes back from another site, and must bring this. */
const LEAVING = '__Host-congdan-oidc';
const LEAVING_FOR_SECONDS = 600;

export function leaveForProvider(reply: FastifyReply, secret: string): void {
  reply.setCookie(LEAVING, secret, { path: '/', httpOnly: true, secure: true, sameSite: 'lax', maxAge: LEAVING_FOR_SECONDS });
}

/** The secret the browser left with, taken back; empty when it brings none. */
export function returnedFromProvider(request: FastifyRequest, reply: FastifyReply): string {
  reply.clearCookie(LEAVING, { path: '/', httpOnly: true, secure: true, sameSite: 'lax' });
  return request.cookies[LEAVING] ?? '';
}

/** True when a browser says the request comes from another site: what SameSite alone would leave to old browsers. */
export function originRefused(request: FastifyRequest, publicUrl: string): boolean {
  const site = request.headers['sec-fetch-site'];
  if (typeof site === 'string') return site !== 'same-origin' && site !== 'none';
  const { origin, host } = request.headers;
  if (origin === undefined) return false;
  return origin !== new URL(publicUrl).origin && (!URL.canParse(origin) || new URL(origin).host !== host);
}
