import { describe, expect, it } from 'vitest';
import { readConfig } from '#platform/config.ts';

const OWNED = { DATABASE_URL: 'postgres://work:a@db/motcua', DATABASE_OWNER_URL: 'postgres://owner:b@db/motcua' };

describe('settings', () => {
  it('stand on loopback with an embedded database when nothing is said', () => {
    expect(readConfig({})).toMatchObject({ port: 8080, host: '127.0.0.1', publicUrl: 'http://127.0.0.1:8080', database: undefined, clockStart: undefined });
  });

  it.each([
    ['a port that is none', { PORT: '99999' }, 'PORT=99999'],
    ['a port in words', { PORT: 'tám' }, 'PORT=tám'],
    ['plain http beyond loopback', { HOST: '0.0.0.0' }, 'TLS_CERT and TLS_KEY'],
    ['a certificate without its key', { TLS_CERT: '/a' }, 'go together'],
    ['a working role without an owner', { DATABASE_URL: OWNED.DATABASE_URL }, 'go together'],
    ['an owner who also works', { ...OWNED, DATABASE_OWNER_URL: OWNED.DATABASE_URL }, 'same role'],
    ['an address of another database', { ...OWNED, DATABASE_URL: 'mysql://work@db/x' }, 'not a postgres://'],
    ['a role nobody named', { ...OWNED, DATABASE_URL: 'postgres://db/motcua' }, 'names no role'],
    ['a proxy without the address people open', { TRUSTED_PROXY: '1' }, 'PUBLIC_URL is missing'],
    ['a public address without https', { PUBLIC_URL: 'http://motcua.example.vn' }, 'must be https'],
    ['a public address that is none', { PUBLIC_URL: 'motcua' }, 'PUBLIC_URL=motcua'],
    ['a clock without its offset', { CLOCK_START: '2021-02-09T08:30:00' }, 'CLOCK_START'],
    ['a log level nobody knows', { LOG_LEVEL: 'loud' }, 'LOG_LEVEL=loud'],
    ['a bank’s secret anybody could guess', { PAYMENT_CALLBACK_SECRET: 'motcua' }, 'PAYMENT_CALLBACK_SECRET is too short'],
    ['a secret for systems outside anybody could guess', { WEBHOOK_SECRET: 'motcua' }, 'WEBHOOK_SECRET is too short'],
    ['a provider without our name there', { OIDC_ISSUER: 'https://dinh-danh.example.vn' }, 'OIDC_CLIENT_ID is not'],
    ['a provider asked in the clear', { OIDC_ISSUER: 'http://dinh-danh.example.vn', OIDC_CLIENT_ID: 'motcua' }, 'is not an https address'],
    ['a rule for verified numbers that names no value', { OIDC_ISSUER: 'https://dinh-danh.example.vn', OIDC_CLIENT_ID: 'motcua', OIDC_VERIFIED: 'level' }, 'OIDC_VERIFIED=level'],
    ['a proxy that is maybe there', { TRUSTED_PROXY: 'có' }, 'TRUSTED_PROXY=có'],
  ])('stop the start with a sentence for %s', (_what, env, sentence) => {
    expect(() => readConfig(env)).toThrow(sentence);
  });

  it('listen beyond loopback with a certificate or behind a proxy', () => {
    const PUBLIC_URL = 'https://motcua.example.vn/';
    expect(readConfig({ HOST: '0.0.0.0', TRUSTED_PROXY: '1', PUBLIC_URL }).host).toBe('0.0.0.0');
    expect(readConfig({ HOST: '10.0.0.1', TLS_CERT: 'c.pem', TLS_KEY: 'k.pem', PUBLIC_URL }).publicUrl).toBe('https://motcua.example.vn');
  });

  it('believe no number of a provider until they say when', () => {
    const provider = { OIDC_ISSUER: 'https://dinh-danh.example.vn', OIDC_CLIENT_ID: 'motcua' };
    expect(readConfig(provider).openid).toMatchObject({ verified: 'never', enterprise: undefined, clientSecret: undefined, claims: { idNumber: 'id_number' } });
    expect(readConfig({ ...provider, OIDC_VERIFIED: 'level=2, 3', OIDC_ENTERPRISE: 'type=org' }).openid).toMatchObject({ verified: { claim: 'level', values: ['2', '3'] }, enterprise: { claim: 'type', values: ['org'] } });
  });
});
