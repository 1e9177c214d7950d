import Fastify from 'fastify';
import { expect, it } from 'vitest';
import { allOperations } from '#apps/operations/all.ts';
import { answerSchema, compileValidator, routeSchema } from '#apps/server/schemas.ts';

// Both are compiled when they are first asked or answered: that they can be must not wait until then.

it('every part of every question can be checked', () => {
  for (const { operation } of allOperations) {
    const { params, querystring, body } = routeSchema(operation);
    for (const [httpPart, schema] of Object.entries({ params, querystring, body })) {
      if (typeof schema !== 'object' || schema === null) continue;
      const check = compileValidator({ schema, method: operation.method, url: operation.path, httpPart });
      expect(() => check({}), `${operation.id}: ${httpPart}`).not.toThrow();
    }
  }
});

it('every answer can be written', async () => {
  const server = Fastify();
  const properties = Object.fromEntries(allOperations.map(({ operation }) => [operation.id, answerSchema(server, operation)]));
  server.get('/', (_request, reply) => reply.send(reply.serializeInput({ signOut: { ended: 1 } }, { type: 'object', properties })));
  expect((await server.inject('/')).payload).toBe('{"signOut":{"ended":1}}');
});
