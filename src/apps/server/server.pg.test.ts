import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildServer } from '#apps/server/build.ts';
import { addStaff, assignStaff } from '#modules/access/service/staff.ts';
import { openHouse, type TestHouse } from '#test/house.ts';

const MINUTE = 60_000;
const PASSWORD = 'mật khẩu dài';

describe('the server', () => {
  let test: TestHouse;
  let server: FastifyInstance;
  let now = Date.parse('2021-02-09T07:00:00+07:00');
  beforeAll(async () => {
    test = await openHouse(import.meta.url);
    const unitId = await test.addUnit({ code: 'MC', kind: 'OSS' });
    await test.write({}, async (ctx) => {
      const { id: staffId } = await addStaff(ctx, { name: 'Đỗ Thanh Bình', employer: 'agency', username: 'binh', password: PASSWORD });
      await assignStaff(ctx, { staffId, unitId, role: 'OSS_OFFICER', fields: [], procedures: [], granted: [], denied: [], competence: 4, fromDay: '2020-01-01', decisionNo: 'QĐ 1' });
    });
    server = await buildServer({ ...test.house, config: { ...test.house.config, trustedProxy: true }, now: () => new Date(now) });
  });
  afterAll(async () => {
    await server.close();
    await test.close();
  });

  const signIn = (headers: Record<string, string> = {}, password = PASSWORD) => server.inject({ method: 'POST', url: '/api/session', payload: { username: 'binh', password }, headers });
  const cookieOf = async () => ({ cookie: String((await signIn()).headers['set-cookie']).split(';')[0] ?? '' });

  it('keeps a session through a working morning, and ends it two hours after the last act', async () => {
    const headers = await cookieOf();
    const ask = async (url: string) => (await server.inject({ method: 'GET', url, headers })).statusCode;
    for (let turn = 0; turn < 18; turn += 1) {
      now += 10 * MINUTE;
      expect(await ask('/api/units')).toBe(200);
    }
    now += 119 * MINUTE;
    expect(await ask('/api/counter-day')).toBe(200);
    now += 2 * MINUTE;
    expect(await ask('/api/units')).toBe(401);
  });

  it('throttles the address its own proxy saw, whatever the caller says of herself', async () => {
    const answers: number[] = [];
    for (let turn = 0; turn < 6; turn += 1) answers.push((await signIn({ 'x-forwarded-for': `203.0.113.${turn}, 198.51.100.7` }, 'sai')).statusCode);
    expect(answers).toEqual([401, 401, 401, 401, 401, 429]);
    expect((await signIn({ 'x-forwarded-for': '198.51.100.8' })).statusCode).toBe(200);
  });

  it('refuses an input nested deeper than any of ours, at once', async () => {
    const deep = `${'['.repeat(5000)}1${']'.repeat(5000)}`;
    const answer = await server.inject({ method: 'POST', url: '/api/session', payload: deep, headers: { 'content-type': 'application/json' } });
    expect([answer.statusCode, JSON.parse(answer.body).code]).toEqual([400, 'input.wrongForm']);
  });

  it('sets a cookie for this host only, out of reach of scripts, and takes none from another site', async () => {
    const signedIn = await signIn();
    expect(JSON.parse(signedIn.body)).not.toHaveProperty('sessionSecret');
    const cookie = String(signedIn.headers['set-cookie']);
    for (const part of ['__Host-motcua=', 'Path=/', 'HttpOnly', 'Secure', 'SameSite=Strict']) expect(cookie).toContain(part);
    const headers = { cookie: cookie.split(';')[0] ?? '', 'sec-fetch-site': 'cross-site' };
    const answer = await server.inject({ method: 'DELETE', url: '/api/session', headers });
    expect([answer.statusCode, JSON.parse(answer.body).code]).toEqual([403, 'access.crossSite']);
  });

  it('says a fault without its detail, and an address it does not know in both languages', async () => {
    const answer = await server.inject({ method: 'GET', url: '/api/khong-co', headers: { 'accept-language': 'en' } });
    expect(answer.headers['content-type']).toContain('application/problem+json');
    expect(JSON.parse(answer.body)).toMatchObject({ status: 404, code: 'input.unknownOperation', title: expect.stringContaining('nothing at this address') });
  });
});
