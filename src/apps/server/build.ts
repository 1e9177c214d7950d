import { readFileSync } from 'node:fs';
import cookie from '@fastify/cookie';
import formbody from '@fastify/formbody';
import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import swagger from '@fastify/swagger';
import underPressure from '@fastify/under-pressure';
import Fastify, { LogController, type FastifyInstance, type FastifyServerOptions } from 'fastify';
import { problem } from '#kernel/problem.ts';
import type { House } from '#apps/house.ts';
import { addCitizenPages } from '#apps/server/citizen.ts';
import { addHealth } from '#apps/server/health.ts';
import { addOpenId } from '#apps/server/openid.ts';
import { addPages } from '#apps/server/pages.ts';
import { answerProblem, problemOf } from '#apps/server/problems.ts';
import { addRoutes } from '#apps/server/routes.ts';
import { newId } from '#platform/ids.ts';
import { openLog } from '#platform/log.ts';

const BODY_LIMIT = 1024 * 1024;
const REQUESTS_A_MINUTE = 3000;

/** The server with all its routes, not yet listening. */
export async function buildServer(house: House): Promise<FastifyInstance> {
  const { tls, trustedProxy, logLevel } = house.config;
  const options: FastifyServerOptions = {
    loggerInstance: openLog(logLevel),
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: newId,
    // One hop: the address our own proxy saw, not what the caller says of herself.
    trustProxy: trustedProxy ? (_address, hop) => hop < 1 : false,
    bodyLimit: BODY_LIMIT,
    requestTimeout: 60_000,
    routerOptions: { maxParamLength: 200 },
    forceCloseConnections: true,
  };
  const server = Fastify({ ...options, ...(tls ? { https: { cert: readFileSync(tls.certFile), key: readFileSync(tls.keyFile) } } : {}) });
  await addGuards(server, house);
  await server.register(swagger, { openapi: describeApi(), refResolver: { buildLocalReference: (json, _base, _fragment, index) => (typeof json['$id'] === 'string' ? json['$id'] : `def-${index}`) } });
  server.setErrorHandler(async (thrown, request, reply) => {
    const refused = problemOf(thrown, request.id);
    if (refused.status >= 500) request.log.error({ err: thrown, id: request.id, route: request.routeOptions.url }, 'fault');
    await answerProblem(request, reply, refused);
  });
  await server.register(async (scope) => {
    await addRoutes(scope, house);
  });
  addHealth(server, house);
  // Plain forms are for the citizens' pages only; the API takes JSON.
  await server.register(async (scope) => {
    await scope.register(formbody);
    await addCitizenPages(scope, house);
  });
  addOpenId(server, house);
  await addPages(server);
  let described: string | undefined;
  server.get('/api/openapi.json', { schema: { hide: true } }, (_request, reply) => {
    described ??= JSON.stringify(server.swagger());
    return reply.type('application/json; charset=utf-8').send(described);
  });
  await server.ready();
  return server;
}

async function addGuards(server: FastifyInstance, house: House): Promise<void> {
  await server.register(cookie);
  await server.register(helmet, {
    contentSecurityPolicy: {
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        frameSrc: ["'self'", 'blob:'],
        // A paper opens as a blob in its own tab; the browser's PDF viewer counts as an object there.
        objectSrc: ["'self'", 'blob:'],
        frameAncestors: ["'self'"],
        upgradeInsecureRequests: null,
      },
    },
    hsts: house.config.tls !== undefined || house.config.trustedProxy,
    referrerPolicy: { policy: 'no-referrer' },
  });
  await server.register(rateLimit, { max: REQUESTS_A_MINUTE, timeWindow: 60_000 });
  await server.register(underPressure, {
    maxEventLoopDelay: 10_000,
    // Before its first sample the meter reads infinity; a house that has just opened is not busy.
    pressureHandler: (request, reply, _type, value) => {
      if (value === undefined || !Number.isFinite(value)) return;
      reply.header('retry-after', '5');
      return answerProblem(request, reply, problem('house.busy', {}, 503));
    },
  });
}

function describeApi() {
  return {
    openapi: '3.1.0' as const,
    info: {
      title: 'Một Cửa',
      version: '1',
      description: 'Một Cửa: hồ sơ từ quầy đến khi trả kết quả. Lỗi theo RFC 9457 với `code` ổn định và câu tiếng Việt, tiếng Anh. Mọi lệnh ghi nhận tiêu đề Idempotency-Key.',
    },
  };
}
