import dns from 'node:dns';
import { syncBuiltinESMExports } from 'node:module';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { callWebhook } from '#platform/webhook.ts';

type Address = { readonly address: string; readonly family: number };

const named: Address[] = [];
const { lookup } = dns;

/** What the machine's own resolver is while this file runs; every file after it has the real one. */
function resolveBy(resolver: object): void {
  Object.assign(dns, { lookup: resolver });
  syncBuiltinESMExports();
}

const call = (url: string, loopback = false) => callWebhook({ url, headers: {}, body: '{}', timeoutMs: 500, loopback, stop: new AbortController().signal });
const leadsTo = (...addresses: string[]) => named.push(...addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })));
const REFUSED = { status: null, failure: 'addressRefused', reached: false };

beforeAll(() => resolveBy((_host: string, _options: object, done: (error: null, addresses: readonly Address[]) => void) => done(null, named)));
afterAll(() => resolveBy(lookup));
beforeEach(() => void named.splice(0));

test.each([
  ['an inner address', ['10.0.0.7']],
  ['this machine', ['127.0.0.1']],
  ['an outer address and an inner one', ['8.8.8.8', '192.168.1.1']],
  ['an inner address and an outer one', ['169.254.169.254', '8.8.8.8']],
  ['an outer address and an inner one of IPv6', ['8.8.8.8', 'fd12::1']],
  ['nothing', []],
])('a name that leads to %s is not called at all', async (_what, addresses) => {
  leadsTo(...addresses);
  expect(await call('https://he-thong.vi-du.vn/')).toMatchObject(REFUSED);
});

test('an inner address written itself is not called, and this machine only in a demonstration', async () => {
  for (const url of ['https://10.0.0.7/', 'https://[::1]/', 'https://[::ffff:127.0.0.1]/', 'http://127.0.0.1:1/']) expect(await call(url)).toMatchObject(REFUSED);
  expect(await call('http://127.0.0.1:1/', true)).toMatchObject({ failure: 'unreachable' });
  expect(await call('http://8.8.8.8/', true)).toMatchObject(REFUSED);
});
