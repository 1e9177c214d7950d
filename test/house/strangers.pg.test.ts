import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allOperations } from '#apps/operations/all.ts';
import { buildServer } from '#apps/server/build.ts';
import { sha256 } from '#platform/ids.ts';
import { openHouse, type TestHouse } from '#test/house.ts';
import { addressOf, fittingInput, injected, requestOf } from './fitting.ts';
import { PERMISSION_MATRIX } from './permission-matrix.ts';

/** What a system that is told of things holds: the key its messages are signed with, as it might try to use it. */
const SIGNING_KEY = `whsec_${sha256('a receiver of messages').toString('base64')}`;
const INTEGRATOR = {
  authorization: `Bearer ${SIGNING_KEY}`,
  cookie: `__Host-motcua=${SIGNING_KEY}; __Host-congdan=${SIGNING_KEY}`,
  'webhook-id': 'msg_1',
  'webhook-timestamp': '1700000000',
  'webhook-signature': `v1,${SIGNING_KEY}`,
};

describe('who has no account here', () => {
  let house: TestHouse;
  let server: FastifyInstance;
  beforeAll(async () => {
    house = await openHouse(import.meta.url);
    server = await buildServer(house.house);
  });
  afterAll(async () => {
    await server.close();
    await house.close();
  });

  const whoCome = [['anonymous', {}], ['integrator', INTEGRATOR]] as const;
  const knocks = whoCome.flatMap(([who, headers]) => allOperations.map(({ operation }) => [who, operation.id, operation, headers] as const));

  it.each(knocks)('%s at %s: through only where the door is public', async (_who, id, operation, headers) => {
    const request = requestOf(operation, fittingInput(operation));
    const answer = await injected(server, { ...request, remoteAddress: addressOf(operation), headers: { ...request.headers, ...headers } });
    const refused = answer.statusCode === 401 && String(Reflect.get(Object(answer.json()), 'code')).endsWith('.signInNeeded');
    expect(refused, `${answer.statusCode} ${answer.body.slice(0, 200)}`).toBe(PERMISSION_MATRIX[id] !== 'public');
  });
});
