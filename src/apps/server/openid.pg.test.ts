import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildServer } from '#apps/server/build.ts';
import { findOrAddCitizen } from '#modules/citizen/service/people.ts';
import { openOpenId } from '#platform/openid.ts';
import { openHouse, type TestHouse } from '#test/house.ts';
import { startProvider, type RunningProvider } from '#test/openid/start-provider.ts';

const HOUSE = 'http://127.0.0.1:8080';
const SECOND = 1000;

/** One browser: its cookies at the provider and at the house. */
type Jar = Map<string, string>;

describe('signing in at an OpenID provider', () => {
  let test: TestHouse;
  let server: FastifyInstance;
  let provider: RunningProvider;
  let now = Date.now();
  beforeAll(async () => {
    provider = await startProvider(HOUSE);
    test = await openHouse(import.meta.url, provider.settings);
    server = await buildServer({ ...test.house, now: () => new Date(now) });
  });
  afterAll(async () => {
    await server.close();
    await test.close();
    await provider.stop();
  });

  function keep(jar: Jar, cookies: string | readonly string[] | undefined): void {
    for (const cookie of [cookies ?? []].flat()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      if (value === '') jar.delete(name);
      else jar.set(name, value);
    }
  }

  const cookiesOf = (jar: Jar) => ({ cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; ') });

  async function atHouse(jar: Jar, url: string) {
    const answer = await server.inject({ method: 'GET', url, headers: cookiesOf(jar) });
    keep(jar, answer.headers['set-cookie']);
    return { status: answer.statusCode, to: String(answer.headers.location ?? '') };
  }

  /** Follows the provider's pages as one who signs in there does, until it sends her back to the house. */
  async function throughProvider(jar: Jar, begun: string, typed: Record<string, string>): Promise<string> {
    let at = begun;
    for (let step = 0; step < 10; step += 1) {
      const page = new URL(at).pathname.startsWith('/dang-nhap/');
      const answer = await fetch(at, { method: page ? 'POST' : 'GET', redirect: 'manual', headers: { ...cookiesOf(jar), ...(page ? { 'content-type': 'application/x-www-form-urlencoded' } : {}) }, ...(page ? { body: new URLSearchParams(typed).toString() } : {}) });
      keep(jar, answer.headers.getSetCookie());
      at = new URL(answer.headers.get('location') ?? '', at).href;
      if (at.startsWith(HOUSE)) return at.slice(HOUSE.length);
    }
    throw new Error(`the provider did not send her back: ${at}`);
  }

  async function signIn(login: string, jar: Jar = new Map(), way = '/cong-dan/oidc') {
    const { to } = await atHouse(jar, way);
    const back = await throughProvider(jar, to, { login });
    return { jar, back, ...(await atHouse(jar, back)) };
  }

  async function whoIs(jar: Jar) {
    const answer = await server.inject({ method: 'GET', url: '/api/citizen/session', headers: cookiesOf(jar) });
    return { status: answer.statusCode, body: JSON.parse(answer.body) };
  }

  it('opens a session for the person the provider has verified, and brings her back to where she was', async () => {
    const { jar, to } = await signIn('lan', new Map(), '/cong-dan/oidc?ve=/cong-dan/nop/abc');
    expect(to).toBe('/cong-dan/nop/abc');
    expect((await whoIs(jar)).body).toMatchObject({ name: 'Thân Thị Lan', idNumber: '024******123', verified: true, kind: 'person', kiosk: false });
    const [row] = await test.owner(`select phone, email, verified_by from citizen where id_number = '024185000123'`);
    expect(row).toEqual({ phone: '0912345678', email: 'lan@example.vn', verified_by: 'provider' });
  });

  it('opens the same account the next time, and a new session each time', async () => {
    const jar: Jar = new Map();
    await signIn('lan', jar);
    const [before, session] = [(await whoIs(jar)).body, jar.get('__Host-congdan')];
    await signIn('lan', jar);
    expect((await whoIs(jar)).body.citizenId).toBe(before.citizenId);
    expect(jar.get('__Host-congdan')).not.toBe(session);
  });

  it('makes a first sign-in the person a desk has entered with that number and name', async () => {
    const citizenId = await test.write({}, (ctx) => findOrAddCitizen(ctx, { kind: 'enterprise', name: 'Công ty TNHH Tân Phát', idKind: 'MST', idNumber: '2400123456' }));
    const { jar } = await signIn('tan-phat');
    expect((await whoIs(jar)).body).toMatchObject({ citizenId, kind: 'enterprise' });
  });

  it('does not make her the person of a number under another name: that is for two people to look at', async () => {
    const [lan, other] = [await signIn('lan'), await signIn('lan-other-name')];
    expect((await whoIs(other.jar)).body.citizenId).not.toBe((await whoIs(lan.jar)).body.citizenId);
  });

  it('believes no number the provider has not verified, and takes an account without one', async () => {
    for (const login of ['lan-unproven', 'no-number']) {
      const { jar } = await signIn(login);
      expect((await whoIs(jar)).body, login).toMatchObject({ verified: false, idNumber: null });
    }
  });

  it('asks for her secret anew at a shared machine, whoever was signed in at the provider before', async () => {
    const jar: Jar = new Map();
    await signIn('no-number', jar);
    const own = await atHouse(jar, '/cong-dan/oidc');
    expect(await throughProvider(jar, own.to, { stop: '1' })).not.toContain('error=');
    const shared = await atHouse(jar, '/cong-dan/oidc?kiosk=1');
    expect(await throughProvider(jar, shared.to, { stop: '1' })).toContain('error=access_denied');
    const { to } = await signIn('no-number', jar, '/cong-dan/oidc?kiosk=1');
    expect(to).toBe('/kiosk');
    expect((await whoIs(jar)).body).toMatchObject({ name: 'Trần Văn Minh', kiosk: true, idleSeconds: 90 });
  });

  it('opens nothing for a return that was used already', async () => {
    const { jar, back } = await signIn('lan');
    const stolen: Jar = new Map(jar);
    stolen.delete('__Host-congdan');
    expect((await atHouse(stolen, back)).to).toBe('/cong-dan/dang-nhap?loi=citizen.signInStale');
    expect((await whoIs(stolen)).status).toBe(401);
  });

  it('opens nothing in a browser that did not leave: whoever is sent the address gets no session', async () => {
    const leaver: Jar = new Map();
    const { to } = await atHouse(leaver, '/cong-dan/oidc');
    const back = await throughProvider(leaver, to, { login: 'lan' });
    const other: Jar = new Map();
    expect((await atHouse(other, back)).to).toContain('loi=citizen.signInStale');
    await atHouse(other, '/cong-dan/oidc');
    expect((await atHouse(other, back)).to).toContain('loi=citizen.signInStale');
    expect(other.has('__Host-congdan')).toBe(false);
  });

  it.each([['another state', (url: URL) => url.searchParams.set('state', 'khac')], ['no state', (url: URL) => url.searchParams.delete('state')]])('opens nothing for a return with %s', async (_what, change) => {
    const jar: Jar = new Map();
    const { to } = await atHouse(jar, '/cong-dan/oidc');
    const back = new URL(await throughProvider(jar, to, { login: 'lan' }), HOUSE);
    change(back);
    expect((await atHouse(jar, back.pathname + back.search)).to).toContain('loi=citizen.signInStale');
  });

  it('opens nothing for the code of somebody else’s sign-in, nor for the answer of another provider', async () => {
    const [victim, thief]: [Jar, Jar] = [new Map(), new Map()];
    const back = new URL(await throughProvider(victim, (await atHouse(victim, '/cong-dan/oidc')).to, { login: 'lan' }), HOUSE);
    for (const [name, value] of [['code', back.searchParams.get('code') ?? ''], ['iss', 'https://another.provider.example']] as const) {
      const own = new URL(await throughProvider(thief, (await atHouse(thief, '/cong-dan/oidc')).to, { login: 'no-number' }), HOUSE);
      own.searchParams.set(name, value);
      expect((await atHouse(thief, own.pathname + own.search)).to, name).toBe('/cong-dan/dang-nhap?loi=citizen.providerRefused');
    }
    expect(thief.has('__Host-congdan')).toBe(false);
  });

  it.each(['bad-audience', 'bad-issuer', 'bad-expired', 'bad-nonce', 'bad-subject', 'bad-signature'])('opens nothing for an answer that does not hold: %s', async (login) => {
    const { jar, to } = await signIn(login);
    expect(to).toBe('/cong-dan/dang-nhap?loi=citizen.providerRefused');
    expect((await whoIs(jar)).status).toBe(401);
    expect(await test.owner('select 1 from citizen_account where subject = $1', [login])).toEqual([]);
  });

  it('opens nothing when she comes back after ten minutes', async () => {
    const jar: Jar = new Map();
    const { to } = await atHouse(jar, '/cong-dan/oidc');
    const back = await throughProvider(jar, to, { login: 'lan' });
    now += 601 * SECOND;
    expect((await atHouse(jar, back)).to).toContain('loi=citizen.signInStale');
  });

  it('says so when she stopped at the provider', async () => {
    const jar: Jar = new Map();
    const { to } = await atHouse(jar, '/cong-dan/oidc?kiosk=1');
    const back = await throughProvider(jar, to, { stop: '1' });
    expect((await atHouse(jar, back)).to).toBe('/kiosk/dang-nhap?loi=citizen.providerDenied');
  });

  it.each(['//ke-xau.example', 'https://ke-xau.example/', '/cong-dan//ke-xau.example', '/api/citizen/session', '/cong-dan/\\ke-xau'])('sends nobody to %s afterwards', async (place) => {
    const { to } = await signIn('no-number', new Map(), `/cong-dan/oidc?ve=${encodeURIComponent(place)}`);
    expect(to).toBe('/cong-dan');
  });

  it('lets in nobody whose account was closed', async () => {
    await signIn('lan-unproven');
    await test.owner(`update citizen_account set closed_at = now() where subject = 'lan-unproven'`);
    expect((await signIn('lan-unproven')).to).toContain('loi=citizen.accountClosed');
  });

  it('says that the provider is away, on the way back and on the way there', async () => {
    const jar: Jar = new Map();
    const { to } = await atHouse(jar, '/cong-dan/oidc');
    const back = await throughProvider(jar, to, { login: 'lan' });
    await provider.stop();
    expect((await atHouse(jar, back)).to).toBe('/cong-dan/dang-nhap?loi=citizen.providerDown');
    const settings = test.house.config.openid;
    if (!settings) throw new Error('no provider is set');
    await expect(openOpenId(settings, `${HOUSE}/cong-dan/oidc/tro-lai`).begin({ fresh: false })).rejects.toMatchObject({ why: 'unreachable' });
  });
});
