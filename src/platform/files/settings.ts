import { join, resolve } from 'node:path';
import { INSPECTED, type Limits } from './inspect/finding.ts';

/** Where an S3-compatible store is, and with what it is opened. */
export type S3Settings = { readonly endpoint: string; readonly region: string; readonly bucket: string; readonly key: string; readonly secret: string };

/** Where clamd listens: a host and port, or a socket on this machine. */
export type ScannerSettings = { readonly host: string; readonly port: number } | { readonly path: string };

export type FileSettings = {
  /** Uploads on their way, and kept bytes where no store is set; one folder belongs to one house. */
  readonly folder: string;
  /** Absent: kept in the folder. */
  readonly store: S3Settings | undefined;
  /** Absent: files stay unscanned. */
  readonly scanner: ScannerSettings | undefined;
  /** Whether files nobody scanned are served, with that label; undefined: in a demonstration only. */
  readonly servesUnscanned: boolean | undefined;
  readonly limits: Limits;
};

type Environment = Readonly<Record<string, string | undefined>>;
type Refuse = (sentence: string) => never;

const MEGA = 1_000_000;

/** How files are kept, by the environment. `refuse` ends the start with a sentence that holds no secret. */
export function readFileSettings(env: Environment, dataDir: string, refuse: Refuse): FileSettings {
  const whole = (name: string, fallback: number, most: number) => wholeNumber(env, name, fallback, most, refuse);
  return {
    folder: resolve(env['FILES_DIR'] || join(dataDir, 'files')),
    store: readStore(env, refuse),
    scanner: readScanner(env, refuse),
    servesUnscanned: readServing(env['FILES_SERVE_UNSCANNED'], refuse),
    limits: { types: readTypes(env['FILES_TYPES'], refuse), mostBytes: whole('FILES_MAX_MB', 20, 1000) * MEGA, mostPages: whole('FILES_MAX_PAGES', 300, 10_000), mostPixels: whole('FILES_MAX_MEGAPIXELS', 100, 1000) * MEGA },
  };
}

function wholeNumber(env: Environment, name: string, fallback: number, most: number, refuse: Refuse): number {
  const text = env[name];
  if (!text) return fallback;
  const value = Number(text);
  return /^\d+$/.test(text) && value >= 1 && value <= most ? value : refuse(`${name}=${text} is not a whole number from 1 to ${most}.`);
}

function readTypes(text: string | undefined, refuse: Refuse): Limits['types'] {
  if (!text) return INSPECTED;
  const asked = text.split(',').map((word) => word.trim());
  const strange = asked.filter((word) => !INSPECTED.some((type) => type === word));
  if (strange.length > 0) refuse(`FILES_TYPES: ${strange.join(', ')} is not among ${INSPECTED.join(', ')}.`);
  return INSPECTED.filter((type) => asked.includes(type));
}

function readServing(text: string | undefined, refuse: Refuse): boolean | undefined {
  if (!text) return undefined;
  return text === '0' || text === '1' ? text === '1' : refuse('FILES_SERVE_UNSCANNED is not one of 0, 1.');
}

const S3_NEEDED = ['S3_ENDPOINT', 'S3_BUCKET', 'S3_KEY', 'S3_SECRET'] as const;

function readStore(env: Environment, refuse: Refuse): S3Settings | undefined {
  const missing = S3_NEEDED.filter((name) => !env[name]);
  if (missing.length === S3_NEEDED.length) return undefined;
  if (missing.length > 0) refuse(`S3_ENDPOINT, S3_BUCKET, S3_KEY and S3_SECRET go together: ${missing.join(', ')} is missing.`);
  const [address = '', bucket = '', key = '', secret = ''] = S3_NEEDED.map((name) => env[name]);
  const endpoint = storeAddress(address, refuse);
  if (!/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(bucket)) refuse('S3_BUCKET is not the name of a bucket.');
  return { endpoint, region: env['S3_REGION'] || 'us-east-1', bucket, key, secret };
}

function storeAddress(text: string, refuse: Refuse): string {
  if (!URL.canParse(text)) refuse('S3_ENDPOINT is not an address.');
  const url = new URL(text);
  const own = ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && own)) refuse('S3_ENDPOINT must be https: papers of citizens travel to it.');
  return url.href.replace(/\/+$/, '');
}

function readScanner(env: Environment, refuse: Refuse): ScannerSettings | undefined {
  const path = env['CLAMD_SOCKET'];
  const host = env['CLAMD_HOST'];
  if (path && host) refuse('CLAMD_SOCKET and CLAMD_HOST exclude each other: clamd listens at one of them.');
  if (path) return { path: resolve(path) };
  return host ? { host, port: wholeNumber(env, 'CLAMD_PORT', 3310, 65_535, refuse) } : undefined;
}
