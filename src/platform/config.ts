import { resolve } from 'node:path';
import { isDay } from '#kernel/day.ts';
import { readOpenId, type OpenIdSettings } from '#platform/openid-settings.ts';
import { readCarrier, type CarrierSettings } from '#platform/carrier/settings.ts';
import { readFileSettings, type FileSettings } from '#platform/files/settings.ts';
import { readMessaging, type MessagingSettings } from '#platform/messaging/settings.ts';

export type Config = {
  readonly port: number;
  readonly host: string;
  readonly dataDir: string;
  /** Absent: the embedded database of `dataDir`. */
  readonly database: { readonly url: string; readonly ownerUrl: string } | undefined;
  readonly publicUrl: string;
  readonly tls: { readonly certFile: string; readonly keyFile: string } | undefined;
  readonly trustedProxy: boolean;
  /** Where the demonstration's clock stands when the process starts; absent: the real time. */
  readonly clockStart: Date | undefined;
  readonly logLevel: string;
  readonly poolSize: number;
  /** From which the secrets of the bank's signed notices are made; absent: none is believed. */
  readonly paymentCallbackSecret: string | undefined;
  /** From which the secrets of systems that are told are made; absent: none is told. */
  readonly webhookSecret: string | undefined;
  /** The connector to a carrier; absent: the post's own staff work here and nothing is sent. */
  readonly carrier: CarrierSettings | undefined;
  /** Where files are kept, what is taken as one, and who scans them. */
  readonly files: FileSettings;
  /** Where citizens sign in; absent: nowhere but with local accounts. */
  readonly openid: OpenIdSettings | undefined;
  /** Local accounts of citizens are taken outside a demonstration too. */
  readonly citizenLocal: boolean;
  /** How citizens are told: mail server, provider of short messages, quiet hours. */
  readonly messaging: MessagingSettings;
};

/** A setting that cannot be used; the sentence is shown to whoever starts the house. */
export class BadSetting extends Error {}

type Environment = Readonly<Record<string, string | undefined>>;

function badSetting(sentence: string): never {
  throw new BadSetting(sentence);
}

/** Reads the settings once; a wrong one stops the start with a sentence. */
export function readConfig(env: Environment): Config {
  const port = wholeNumber(env, 'PORT', 8080, 0, 65_535);
  const host = env['HOST'] || '127.0.0.1';
  const tls = tlsFiles(env);
  const trustedProxy = flag(env, 'TRUSTED_PROXY');
  if (!isLoopback(host) && !tls && !trustedProxy) {
    throw new BadSetting(`HOST=${host} is reachable from other machines, and plain http would carry session cookies in the clear: set TLS_CERT and TLS_KEY, or TRUSTED_PROXY=1 behind a proxy that speaks https, or HOST=127.0.0.1.`);
  }
  return {
    port,
    host,
    dataDir: resolve(env['DATA_DIR'] || './data-local'),
    database: databaseAddresses(env),
    publicUrl: publicUrl(env, { host, port, secure: tls !== undefined, proxied: trustedProxy }),
    tls,
    trustedProxy,
    clockStart: clockStart(env),
    logLevel: oneOf(env, 'LOG_LEVEL', ['silent', 'error', 'warn', 'info', 'debug'], 'warn'),
    poolSize: wholeNumber(env, 'POOL_SIZE', 10, 1, 200),
    paymentCallbackSecret: masterSecret(env, 'PAYMENT_CALLBACK_SECRET', 'can confirm payments'),
    webhookSecret: masterSecret(env, 'WEBHOOK_SECRET', 'can speak in our name to every system that is told'),
    openid: readOpenId(env, (sentence) => {
      throw new BadSetting(sentence);
    }),
    citizenLocal: flag(env, 'CITIZEN_LOCAL_ACCOUNTS'),
    carrier: readCarrier(env, badSetting),
    files: readFileSettings(env, env['DATA_DIR'] || './data-local', badSetting),
    messaging: readMessaging(env, badSetting),
  };
}

/** True when people on other machines reach this house: by its address, through a proxy, or by what papers print. */
export function isOpenToOthers(config: Pick<Config, 'host' | 'trustedProxy' | 'publicUrl'>): boolean {
  return !isLoopback(config.host) || config.trustedProxy || !isLoopback(new URL(config.publicUrl).hostname.replace(/^\[|\]$/g, ''));
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host);
}

function wholeNumber(env: Environment, name: string, fallback: number, least: number, most: number): number {
  const text = env[name];
  if (!text) return fallback;
  const value = Number(text);
  if (!/^\d+$/.test(text) || value < least || value > most) throw new BadSetting(`${name}=${text} is not a whole number from ${least} to ${most}.`);
  return value;
}

function oneOf(env: Environment, name: string, allowed: readonly string[], fallback: string): string {
  const text = env[name] || fallback;
  if (!allowed.includes(text)) throw new BadSetting(`${name}=${text} is not one of ${allowed.join(', ')}.`);
  return text;
}

const SHORTEST_SECRET = 32;

function masterSecret(env: Environment, name: string, power: string): string | undefined {
  const secret = env[name] || undefined;
  if (secret !== undefined && secret.length < SHORTEST_SECRET) throw new BadSetting(`${name} is too short: whoever knows it ${power}, so it needs at least ${SHORTEST_SECRET} characters of chance.`);
  return secret;
}

function flag(env: Environment, name: string): boolean {
  return oneOf(env, name, ['0', '1'], '0') === '1';
}

function tlsFiles(env: Environment): Config['tls'] {
  const certFile = env['TLS_CERT'];
  const keyFile = env['TLS_KEY'];
  if (!certFile && !keyFile) return undefined;
  if (!certFile || !keyFile) throw new BadSetting('TLS_CERT and TLS_KEY go together: the file of the certificate and the file of its key.');
  return { certFile: resolve(certFile), keyFile: resolve(keyFile) };
}

function databaseAddresses(env: Environment): Config['database'] {
  const url = env['DATABASE_URL'];
  const ownerUrl = env['DATABASE_OWNER_URL'];
  if (!url && !ownerUrl) return undefined;
  if (!url || !ownerUrl) throw new BadSetting('DATABASE_URL (the role that works) and DATABASE_OWNER_URL (the role that migrates) go together.');
  for (const [name, text] of [['DATABASE_URL', url], ['DATABASE_OWNER_URL', ownerUrl]] as const) {
    const parsed = URL.canParse(text) ? new URL(text) : undefined;
    if (!parsed || !/^postgres(ql)?:$/.test(parsed.protocol)) throw new BadSetting(`${name} is not a postgres:// address.`);
    if (!parsed.username) throw new BadSetting(`${name} names no role: postgres://role:password@host:port/database.`);
  }
  if (new URL(url).username === new URL(ownerUrl).username) throw new BadSetting('DATABASE_URL and DATABASE_OWNER_URL name the same role; the role that works must not own the tables.');
  return { url, ownerUrl };
}

function publicUrl(env: Environment, { host, port, secure, proxied }: { host: string; port: number; secure: boolean; proxied: boolean }): string {
  const text = env['PUBLIC_URL'];
  if (!text && (!isLoopback(host) || proxied)) throw new BadSetting('PUBLIC_URL is missing: citizens open it from the QR code on their slip, so it must be the https address of this house.');
  if (!text) return `${secure ? 'https' : 'http'}://${host.includes(':') ? `[${host}]` : host}:${port}`;
  if (!URL.canParse(text) || !/^https?:$/.test(new URL(text).protocol)) throw new BadSetting(`PUBLIC_URL=${text} is not an http or https address.`);
  const url = new URL(text);
  if (url.protocol === 'http:' && !isLoopback(url.hostname)) throw new BadSetting(`PUBLIC_URL=${text}: citizens open this address from their phones, so it must be https.`);
  return text.replace(/\/+$/, '');
}

function clockStart(env: Environment): Date | undefined {
  const text = env['CLOCK_START'];
  if (!text) return undefined;
  const time = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:\d{2})$/.test(text) && isDay(text.slice(0, 10)) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(time)) throw new BadSetting(`CLOCK_START=${text} is not an instant like 2021-02-09T08:30:00+07:00.`);
  return new Date(time);
}
