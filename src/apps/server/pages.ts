import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { problem } from '#kernel/problem.ts';
import { answerProblem } from '#apps/server/problems.ts';

const WEB = fileURLToPath(new URL('../../../dist/web/', import.meta.url));

/** The staff application: its built files, and its one page for every address that nothing else answers. */
export async function addPages(server: FastifyInstance): Promise<void> {
  const index = join(WEB, 'index.html');
  const page = existsSync(index) ? readFileSync(index, 'utf8') : undefined;
  if (page !== undefined) await server.register(fastifyStatic, { root: join(WEB, 'assets'), prefix: '/assets/', immutable: true, maxAge: '365d', decorateReply: false });
  server.setNotFoundHandler((request, reply) => {
    const wantsPage = request.method === 'GET' && !request.url.startsWith('/api/') && (request.headers.accept ?? '').includes('text/html');
    if (page === undefined || !wantsPage) return answerProblem(request, reply, problem('input.unknownOperation', {}, 404));
    return reply.header('cache-control', 'no-store').type('text/html; charset=utf-8').send(page);
  });
}
