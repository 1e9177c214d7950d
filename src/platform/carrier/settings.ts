import { readFileSync } from 'node:fs';
import { Type, type Static } from 'typebox';
import { Value } from 'typebox/value';

const Path = Type.String({ pattern: '^/[A-Za-z0-9/._-]{0,199}$' });
const Word = Type.String({ pattern: '^[A-Za-z0-9._-]{1,40}$' });
const Area = Type.Object({ province: Type.Integer({ minimum: 0 }), district: Type.Integer({ minimum: 0 }) }, { additionalProperties: false });
const Statuses = Type.Record(Word, Word);
const Some = { additionalProperties: false };

/** What the file of CARRIER_CONFIG may say; everything has a default but the areas. */
const File = Type.Object(
  {
    paths: Type.Optional(Type.Object({ token: Type.Optional(Path), order: Type.Optional(Path), cancel: Type.Optional(Path), price: Type.Optional(Path), track: Type.Optional(Path) }, Some)),
    tokenHeader: Type.Optional(Type.String({ pattern: '^[A-Za-z_-]{1,40}$', description: 'the header that carries the token; authorization carries it as Bearer' })),
    orderPrefix: Type.Optional(Type.String({ pattern: '^[A-Z][A-Z0-9]{1,7}$', description: 'how order numbers of this installation begin: another one for each installation of one customer' })),
    accepted: Type.Optional(Type.Array(Word, { minItems: 1, description: 'answers that mean done, or done before' })),
    statuses: Type.Optional(Statuses),
    areas: Type.Optional(Type.Record(Type.String({ maxLength: 40 }), Area)),
    timeoutMs: Type.Optional(Type.Integer({ minimum: 50, maximum: 60_000 })),
    pageSize: Type.Optional(Type.Integer({ minimum: 1, maximum: 1000 })),
    maxPages: Type.Optional(Type.Integer({ minimum: 1, maximum: 1000 })),
    batch: Type.Optional(Type.Integer({ minimum: 1, maximum: 100 })),
    leaseSeconds: Type.Optional(Type.Integer({ minimum: 1, maximum: 3600 })),
    exchangeDays: Type.Optional(Type.Integer({ minimum: 31, maximum: 3650, description: 'how long an exchange with the carrier is kept' })),
    retry: Type.Optional(
      Type.Object(
        {
          firstSeconds: Type.Optional(Type.Integer({ minimum: 1, maximum: 3600 })),
          factor: Type.Optional(Type.Number({ minimum: 1, maximum: 10 })),
          mostSeconds: Type.Optional(Type.Integer({ minimum: 1, maximum: 86_400 })),
          jitter: Type.Optional(Type.Number({ minimum: 0, maximum: 0.9 })),
          tries: Type.Optional(Type.Integer({ minimum: 1, maximum: 100 })),
        },
        Some,
      ),
    ),
  },
  Some,
);
type File = Static<typeof File>;

/** How the worker goes about it: how much at a time, how long a claim lasts, when to try again. */
export type CarrierPlan = {
  readonly orderPrefix: string;
  /** Requests claimed at a time; none where nothing is sent. */
  readonly batch: number;
  readonly leaseSeconds: number;
  readonly maxPages: number;
  /** Days an exchange is kept; what the law asks is not written for it, so it is ours to choose. */
  readonly exchangeDays: number;
  readonly retry: { readonly firstSeconds: number; readonly factor: number; readonly mostSeconds: number; readonly jitter: number; readonly tries: number };
  /** What the carrier's status codes mean here; undefined: as published. */
  readonly statuses: Readonly<Record<string, string>> | undefined;
  /** Our area codes in the carrier's numbers. */
  readonly areas: Readonly<Record<string, Static<typeof Area>>>;
};

/** Everything the connector needs; the credentials are here and nowhere else. */
export type CarrierSettings = {
  readonly url: string;
  readonly key: string;
  readonly secret: string;
  readonly customer: string;
  readonly paths: { readonly token: string; readonly order: string; readonly cancel: string; readonly price: string; readonly track: string };
  readonly tokenHeader: string;
  readonly accepted: readonly string[];
  readonly timeoutMs: number;
  readonly pageSize: number;
  readonly plan: CarrierPlan;
};

export const PLAN: CarrierPlan = {
  orderPrefix: 'MC',
  batch: 20,
  leaseSeconds: 900,
  maxPages: 50,
  // A year, and the time it takes to close its books: longer than a complaint may come (six months after the transit time) and be paid for.
  exchangeDays: 400,
  retry: { firstSeconds: 60, factor: 2, mostSeconds: 3600, jitter: 0.2, tries: 12 },
  statuses: undefined,
  areas: {},
};

const PATHS = { token: '/token', order: '/order', cancel: '/cancel', price: '/price', track: '/tracking' };
const NEEDED = ['CARRIER_URL', 'CARRIER_KEY', 'CARRIER_SECRET', 'CARRIER_CUSTOMER'] as const;

type Environment = Readonly<Record<string, string | undefined>>;

/** The connector's settings; undefined when there are none and the post works at this desk. `refuse` ends the start with a sentence that holds no secret. */
export function readCarrier(env: Environment, refuse: (sentence: string) => never): CarrierSettings | undefined {
  const missing = NEEDED.filter((name) => !env[name]);
  if (missing.length === NEEDED.length && !env['CARRIER_CONFIG']) return undefined;
  if (missing.length > 0) refuse(`CARRIER_URL, CARRIER_KEY, CARRIER_SECRET and CARRIER_CUSTOMER go together: ${missing.join(', ')} is missing.`);
  const [url = '', key = '', secret = '', customer = ''] = NEEDED.map((name) => env[name]);
  const settings = fromFile(env['CARRIER_CONFIG'] ? readFile(env['CARRIER_CONFIG'], refuse) : {});
  // A call may ask for a token, be refused, ask again and call again: nobody else may take it up meanwhile.
  if (settings.plan.leaseSeconds * 1000 < 4 * settings.timeoutMs) refuse('CARRIER_CONFIG: leaseSeconds must be at least four times timeoutMs, or two processes say the same at once.');
  return { url: addressOf(url, refuse), key, secret, customer, ...settings };
}

function fromFile(file: File): Omit<CarrierSettings, 'url' | 'key' | 'secret' | 'customer'> {
  return {
    paths: { ...PATHS, ...file.paths },
    tokenHeader: (file.tokenHeader ?? 'authorization').toLowerCase(),
    accepted: file.accepted ?? ['100', '101'],
    timeoutMs: file.timeoutMs ?? 10_000,
    pageSize: file.pageSize ?? 100,
    plan: planOf(file),
  };
}

function planOf(file: File): CarrierPlan {
  return {
    orderPrefix: file.orderPrefix ?? PLAN.orderPrefix,
    batch: file.batch ?? PLAN.batch,
    leaseSeconds: file.leaseSeconds ?? PLAN.leaseSeconds,
    maxPages: file.maxPages ?? PLAN.maxPages,
    exchangeDays: file.exchangeDays ?? PLAN.exchangeDays,
    retry: { ...PLAN.retry, ...file.retry },
    statuses: file.statuses,
    areas: file.areas ?? PLAN.areas,
  };
}

/** Credentials travel to this address: https, but on this machine; no name or password in it. */
function addressOf(text: string, refuse: (sentence: string) => never): string {
  if (!URL.canParse(text)) refuse('CARRIER_URL is not an address.');
  const url = new URL(text);
  const own = ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && own)) refuse('CARRIER_URL must be https: credentials and addresses of citizens travel to it.');
  if (url.username || url.password || url.search || url.hash) refuse('CARRIER_URL holds a name, a password, a query or a fragment: only the address belongs there.');
  return url.href.replace(/\/+$/, '');
}

function readFile(path: string, refuse: (sentence: string) => never): File {
  let read: unknown;
  try {
    read = JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return refuse(`CARRIER_CONFIG=${path} is not a JSON file that can be read.`);
  }
  if (Value.Check(File, read)) return read;
  const [first] = Value.Errors(File, read);
  return refuse(`CARRIER_CONFIG=${path}: ${first ? `${first.instancePath} ${first.message}` : 'not in the expected shape'}.`);
}
