import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { problem } from '#kernel/problem.ts';
import { clearSession } from '#apps/server/cookies.ts';
import { answerProblem } from '#apps/server/problems.ts';

const WEB = fileURLToPath(new URL('../../../dist/web/', import.meta.url));

const HTML = 'text/html; charset=utf-8';

/** The two applications: their built files, the citizens' page below its two addresses, and the staff's page for every address that nothing else answers. */
export async function addPages(server: FastifyInstance): Promise<void> {
  const page = builtPage('index.html');
  addCitizenApp(server, builtPage('cong-dan.html'));
  if (page !== undefined) await server.register(fastifyStatic, { root: join(WEB, 'assets'), prefix: '/assets/', immutable: true, maxAge: '365d', decorateReply: false });
  server.setNotFoundHandler((request, reply) => {
    const wantsPage = request.method === 'GET' && !request.url.startsWith('/api/') && (request.headers.accept ?? '').includes('text/html');
    if (page === undefined || !wantsPage) return answerProblem(request, reply, problem('input.unknownOperation', {}, 404));
    return reply.header('cache-control', 'no-store').type(HTML).send(page);
  });
}

/** `/cong-dan` is a citizen's own machine, `/kiosk` a shared one: whoever opens its first screen finds a browser that remembers nobody. */
function addCitizenApp(server: FastifyInstance, page: string | undefined): void {
  if (page === undefined) return;
  const answer = (reply: FastifyReply) => reply.header('cache-control', 'no-store').type(HTML).send(page);
  for (const place of ['/cong-dan', '/cong-dan/*', '/kiosk/*']) server.get(place, { schema: { hide: true } }, (_request, reply) => answer(reply));
  server.get('/kiosk', { schema: { hide: true } }, (_request, reply) => {
    clearSession(reply, 'citizen');
    return answer(reply.header('clear-site-data', '"storage"'));
  });
}

function builtPage(name: string): string | undefined {
  const built = join(WEB, name);
  return existsSync(built) ? readFileSync(built, 'utf8') : undefined;
}
