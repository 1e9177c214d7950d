import type { FastifyReply, FastifyRequest } from 'fastify';

/** `__Host-`: this host only, all paths, over a secure context (loopback counts as one). */
const COOKIE = '__Host-motcua';

export function setSession(reply: FastifyReply, secret: string): void {
  reply.setCookie(COOKIE, secret, { path: '/', httpOnly: true, secure: true, sameSite: 'strict' });
}

export function clearSession(reply: FastifyReply): void {
  reply.clearCookie(COOKIE, { path: '/', httpOnly: true, secure: true, sameSite: 'strict' });
}

export function sessionSecret(request: FastifyRequest): string | undefined {
  return request.cookies[COOKIE] || undefined;
}

/** True when a browser says the request comes from another site: what SameSite alone would leave to old browsers. */
export function originRefused(request: FastifyRequest, publicUrl: string): boolean {
  const site = request.headers['sec-fetch-site'];
  if (typeof site === 'string') return site !== 'same-origin' && site !== 'none';
  const { origin, host } = request.headers;
  if (origin === undefined) return false;
  return origin !== new URL(publicUrl).origin && (!URL.canParse(origin) || new URL(origin).host !== host);
}
