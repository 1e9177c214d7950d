import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openCarrier } from '#platform/carrier.ts';
import { readCarrier } from '#platform/carrier/settings.ts';
import { documentsIn, readAnswer, readDocument } from '#platform/carrier/shapes.ts';

const LATEST = new Date('2021-02-03T05:00:00Z');
const WHOLE = { CARRIER_URL: 'https://post.example', CARRIER_KEY: 'k', CARRIER_SECRET: 'very-secret', CARRIER_CUSTOMER: 'C1' };
const read = (env: Record<string, string>) =>
  readCarrier(env, (sentence) => {
    throw new Error(sentence);
  });
const withFile = (body: unknown) => {
  const file = join(mkdtempSync(join(tmpdir(), 'motcua-carrier-')), 'carrier.json');
  writeFileSync(file, typeof body === 'string' ? body : JSON.stringify(body));
  return { ...WHOLE, CARRIER_CONFIG: file };
};

describe('settings', () => {
  test('without any of them the post works at this desk', () => {
    expect(read({})).toBeUndefined();
  });

  test('half of them stop the start, and the sentence holds no secret', () => {
    expect(() => read({ ...WHOLE, CARRIER_KEY: '' })).toThrow('CARRIER_KEY is missing');
    expect(() => read({ CARRIER_CONFIG: '/nowhere.json' })).toThrow('go together');
    expect(() => read({ ...WHOLE, CARRIER_KEY: '' })).not.toThrow('very-secret');
  });

  test('credentials travel by https only, but on this machine; an address with a password in it is refused', () => {
    expect(() => read({ ...WHOLE, CARRIER_URL: 'http://post.example' })).toThrow('must be https');
    expect(() => read({ ...WHOLE, CARRIER_URL: 'https://a:b@post.example' })).toThrow('only the address');
    expect(() => read({ ...WHOLE, CARRIER_URL: 'post' })).toThrow('not an address');
    expect(read({ ...WHOLE, CARRIER_URL: 'http://127.0.0.1:9/api/' })?.url).toBe('http://127.0.0.1:9/api');
  });

  test('the file changes paths, codes, areas and times; a word it does not know is refused', () => {
    const settings = read(withFile({ paths: { order: '/hcc/order' }, tokenHeader: 'access_token', statuses: { '4': 'DELIVERED' }, areas: { A: { province: 1, district: 2 } }, retry: { tries: 2 } }));
    expect(settings).toMatchObject({ paths: { order: '/hcc/order', track: '/tracking' }, tokenHeader: 'access_token', plan: { statuses: { '4': 'DELIVERED' }, retry: { tries: 2, factor: 2 } } });
    expect(() => read(withFile({ path: {} }))).toThrow('CARRIER_CONFIG');
    expect(() => read(withFile('{'))).toThrow('not a JSON file');
    expect(() => read(withFile({ leaseSeconds: 30 }))).toThrow('leaseSeconds');
  });

  test('exchanges are kept four hundred days unless told, and never less than a month', () => {
    expect([read(WHOLE)?.plan.exchangeDays, read(withFile({ exchangeDays: 90 }))?.plan.exchangeDays]).toEqual([400, 90]);
    expect(() => read(withFile({ exchangeDays: 30 }))).toThrow('exchangeDays');
  });
});

test('at the desk nothing is sent, and the feed is empty', async () => {
  const desk = openCarrier(undefined, () => LATEST);
  const stop = new AbortController().signal;
  expect(desk.plan.batch).toBe(0);
  expect(await desk.cancel('MC1', { key: 'k', stop })).toEqual({ said: { outcome: 'notSent' }, exchanges: [] });
  expect((await desk.track('0', stop)).page.documents).toEqual([]);
});

describe('what an answer says', () => {
  test('its status word, an item code, a price that is a whole number within bounds', () => {
    expect(readAnswer({ Status: 100, ItemCode: 'EB1VN' })).toEqual({ answer: '100', itemCode: 'EB1VN', priceVnd: null });
    expect(readAnswer({ content: { price: 26000 } }).priceVnd).toBe(26000);
    expect([-1, 1.5, 1e12, '26000', null].map((price) => readAnswer({ price }).priceVnd)).toEqual([null, null, null, null, null]);
    expect(readAnswer({ Status: 'Khách Nguyễn Văn An', ItemCode: 'a b' })).toEqual({ answer: null, itemCode: null, priceVnd: null });
    expect([readAnswer(undefined), readAnswer([]), readAnswer('100')].every((one) => one.answer === null)).toBe(true);
  });

  test('its documents, in each of the shapes seen; anything else is none', () => {
    expect(documentsIn({ documents: [1] })).toEqual([1]);
    expect(documentsIn({ _embedded: { 'rh:doc': [2] } })).toEqual([2]);
    expect(documentsIn({ embedded: { rhDoc: [3] } })).toEqual([3]);
    expect([documentsIn({}), documentsIn([]), documentsIn({ documents: 'x' })]).toEqual([undefined, undefined, undefined]);
  });
});

describe('a document of the feed', () => {
  const good = { id: 'd1', orderNumber: 'MC1', statusCode: 91, time: '2021-02-02T10:00:00', office: '221500', statusMessage: 'Phát cho Nguyễn Văn An' };

  test('is read with Vietnamese time where none is said, and its free words are left', () => {
    expect(readDocument(good, LATEST)).toEqual({ named: 'd1', id: 'd1', item: 'MC1', code: '91', office: '221500', at: new Date('2021-02-02T03:00:00Z'), readable: true });
    expect(readDocument({ ...good, time: '2021-02-02T10:00:00Z' }, LATEST).at).toEqual(new Date('2021-02-02T10:00:00Z'));
    expect(readDocument({ ...good, time: 1612260000000 }, LATEST).at).toEqual(new Date(1612260000000));
    expect(readDocument({ ...good, office: 'BC Nguyễn Văn An' }, LATEST).office).toMatch(/^sha256:[0-9a-f]{16}$/);
  });

  test('takes its moment from a document id when it says none itself, else nobody says', () => {
    const { time: _left, ...untimed } = good;
    expect(readDocument({ ...untimed, id: { $oid: '60188f000000000000000000' } }, LATEST)).toMatchObject({ named: '60188f000000000000000000', at: new Date(0x60188f00 * 1000) });
    expect(readDocument(untimed, LATEST)).toMatchObject({ at: null, readable: true });
    expect(readDocument({ ...untimed, id: { oid: 'ffffffff0000000000000000' } }, LATEST)).toMatchObject({ at: null, readable: true });
  });

  test('keeps its place when it cannot be read, by its id or by a mark of its own', () => {
    const broken = [null, 'x', 7, [], { ...good, orderNumber: 'a\u0000b' }, { ...good, statusCode: 'Đã phát' }, { ...good, time: 'hôm qua' }, { ...good, time: '2999-01-01T00:00:00Z' }, { ...good, time: '2021-02-30T99:00' }, { ...good, orderNumber: 'x'.repeat(61) }];
    for (const one of broken) expect(readDocument(one, LATEST).readable).toBe(false);
    expect(readDocument({ ...good, id: 'a b' }, LATEST)).toMatchObject({ named: null, readable: true });
    expect(readDocument('x', LATEST).id).not.toBe(readDocument('y', LATEST).id);
  });
});
