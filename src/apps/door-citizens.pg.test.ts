import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildServer } from '#apps/server/build.ts';
import { addStaff, assignStaff } from '#modules/access/service/staff.ts';
import { openHouse, type TestCitizen, type TestHouse } from '#test/house.ts';

const SECOND = 1000;
const PASSWORD = 'mật khẩu dài';

describe('the door for citizens', () => {
  let test: TestHouse;
  let server: FastifyInstance;
  let staffCookie: string;
  let now = Date.parse('2026-03-02T08:00:00+07:00');
  beforeAll(async () => {
    test = await openHouse(import.meta.url);
    const unitId = await test.addUnit({ code: 'MC', kind: 'OSS' });
    await test.write({}, async (ctx) => {
      const { id: staffId } = await addStaff(ctx, { name: 'Đỗ Thanh Bình', employer: 'agency', username: 'binh', password: PASSWORD });
      await assignStaff(ctx, { staffId, unitId, role: 'OSS_OFFICER', fields: [], procedures: [], granted: [], denied: [], competence: 4, fromDay: '2020-01-01', decisionNo: 'QĐ 1' });
    });
    server = await buildServer({ ...test.house, now: () => new Date(now) });
    const signedIn = await server.inject({ method: 'POST', url: '/api/session', payload: { username: 'binh', password: PASSWORD } });
    staffCookie = String(signedIn.headers['set-cookie']).split(';')[0] ?? '';
  });
  afterAll(async () => {
    await server.close();
    await test.close();
  });

  const arrive = (person: Parameters<TestHouse['addCitizen']>[0] = {}) => test.addCitizen({ ...person, now: new Date(now) });
  const cookieOf = ({ secret }: TestCitizen) => `__Host-congdan=${secret}`;
  async function ask(url: string, headers: Record<string, string>, method: 'GET' | 'PUT' | 'DELETE' = 'GET', payload?: object) {
    const answer = await server.inject({ method, url, headers, ...(payload ? { payload } : {}) });
    return { status: answer.statusCode, body: JSON.parse(answer.body) };
  }

  it('knows a citizen by her own cookie and nobody by the staff’s', async () => {
    const lan = await arrive({ name: 'Nguyễn Thị Lan', idNumber: '024185000123' });
    expect((await ask('/api/citizen/session', { cookie: cookieOf(lan) })).body).toMatchObject({ citizenId: lan.citizen.citizenId, name: 'Nguyễn Thị Lan', idNumber: '024******123', verified: true, kiosk: false });
    expect(await ask('/api/citizen/session', { cookie: staffCookie })).toMatchObject({ status: 401, body: { code: 'citizen.signInNeeded' } });
    expect(await ask('/api/citizen/session', { cookie: staffCookie, 'x-citizen': '1' })).toMatchObject({ status: 401 });
    const secretOfStaff = staffCookie.split('=')[1] ?? '';
    expect(await ask('/api/citizen/session', { cookie: `__Host-congdan=${secretOfStaff}` })).toMatchObject({ status: 401 });
  });

  it('lets a citizen in at no door of the staff, whatever she sends with her cookie', async () => {
    const cookie = cookieOf(await arrive());
    for (const headers of [{ cookie }, { cookie, 'x-citizen': '1' }]) expect(await ask('/api/session', headers)).toMatchObject({ status: 401, body: { code: 'access.signInNeeded' } });
    expect(await ask('/api/session', { cookie: cookie.replace('congdan', 'motcua') })).toMatchObject({ status: 401 });
  });

  it('takes two cookies of one browser apart: each door looks at its own', async () => {
    const lan = await arrive({ name: 'Nguyễn Thị Lan' });
    const cookie = `${staffCookie}; ${cookieOf(lan)}`;
    expect((await ask('/api/session', { cookie })).body).toMatchObject({ name: 'Đỗ Thanh Bình' });
    expect((await ask('/api/citizen/session', { cookie })).body).toMatchObject({ name: 'Nguyễn Thị Lan' });
  });

  it('ends a session at a shared machine ninety seconds after the last touch, and keeps it alive with each', async () => {
    const cookie = cookieOf(await arrive({ kiosk: true }));
    for (let touch = 0; touch < 4; touch += 1) {
      now += 80 * SECOND;
      expect((await ask('/api/citizen/session', { cookie })).status).toBe(200);
    }
    now += 91 * SECOND;
    expect((await ask('/api/citizen/session', { cookie })).status).toBe(401);
    now += SECOND;
    expect((await ask('/api/citizen/session', { cookie })).status).toBe(401);
  });

  it('ends a session when its time is over, however often it is touched', async () => {
    const cookie = cookieOf(await arrive({ kiosk: true, now: new Date(now) }));
    await test.owner(`update citizen_session set expires_at = created_at + interval '2 minutes' where kiosk and ended_at is null`);
    now += 60 * SECOND;
    expect((await ask('/api/citizen/session', { cookie })).status).toBe(200);
    now += 61 * SECOND;
    expect((await ask('/api/citizen/session', { cookie })).status).toBe(401);
  });

  it('keeps a session on her own telephone for half an hour without a touch', async () => {
    const cookie = cookieOf(await arrive());
    now += 29 * 60 * SECOND;
    expect((await ask('/api/citizen/session', { cookie })).status).toBe(200);
    now += 31 * 60 * SECOND;
    expect((await ask('/api/citizen/session', { cookie })).status).toBe(401);
  });

  it('signs out: the cookie is taken back and opens nothing more', async () => {
    const cookie = cookieOf(await arrive());
    const answer = await server.inject({ method: 'DELETE', url: '/api/citizen/session', headers: { cookie } });
    expect(answer.statusCode).toBe(200);
    expect(String(answer.headers['set-cookie'])).toMatch(/^__Host-congdan=;.*Expires=Thu, 01 Jan 1970/);
    expect((await ask('/api/citizen/session', { cookie })).status).toBe(401);
  });

  it('takes no act of a citizen from another site', async () => {
    const cookie = cookieOf(await arrive());
    expect(await ask('/api/citizen/session', { cookie, 'sec-fetch-site': 'cross-site' }, 'DELETE')).toMatchObject({ status: 403, body: { code: 'access.crossSite' } });
  });

  it('answers an act sent twice with one key once, for each citizen by herself', async () => {
    const [lan, minh] = [await arrive(), await arrive()];
    const key = 'cung-mot-khoa';
    const save = (who: TestCitizen, phone: string) => ask('/api/citizen/profile/contact', { cookie: cookieOf(who), 'idempotency-key': key }, 'PUT', { phone, language: 'vi' });
    expect(await save(lan, '0912345678')).toMatchObject({ status: 200, body: { phone: '0912345678' } });
    await test.owner('update citizen set phone = null where id = $1', [lan.citizen.citizenId]);
    expect(await save(lan, '0912345678')).toMatchObject({ status: 200, body: { phone: '0912345678' } });
    expect(await test.owner('select phone from citizen where id = $1', [lan.citizen.citizenId])).toEqual([{ phone: null }]);
    expect(await save(lan, '0987654321')).toMatchObject({ status: 409, body: { code: 'input.keyReused' } });
    expect(await save(minh, '0912345678')).toMatchObject({ status: 200, body: { phone: '0912345678' } });
    const [entries] = await test.owner(`select count(*)::int as count, min(facts ->> 'citizenId') as citizen from journal_entry where kind = 'citizen.contactSaved' and facts ->> 'citizenId' = $1`, [lan.citizen.citizenId]);
    expect(entries).toEqual({ count: 1, citizen: lan.citizen.citizenId });
  });
});
