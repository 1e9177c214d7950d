import { sha256 } from '#platform/ids.ts';
import type { Failure } from '#platform/carrier/shapes.ts';

/** One exchange as it is recorded: never a body, never a header. */
export type Exchange = {
  readonly kind: 'token' | 'order' | 'cancel' | 'price' | 'track';
  readonly at: Date;
  readonly path: string;
  readonly status: number | null;
  readonly failure: Failure | null;
  readonly milliseconds: number;
  readonly requestHash: Buffer;
  readonly documents: number | null;
};

/** What is sent: where, with which headers, and the body as text. */
export type Sending = { readonly kind: Exchange['kind']; readonly path: string; readonly headers: Readonly<Record<string, string>>; readonly body: string };

/** What came back: a failure, or a status with a body that was JSON. */
export type Answer = { readonly status: number | null; readonly failure: Failure | null; readonly body: unknown; readonly retryAfterSeconds: number; readonly exchange: Exchange };

export type Line = { readonly url: string; readonly timeoutMs: number; readonly now: () => Date };

const LARGEST_ANSWER = 5 * 1024 * 1024;

/** Sends one request and waits for its answer no longer than the time-out. Redirects are not followed: credentials go to one address only. */
export async function exchange(line: Line, sending: Sending, stop: AbortSignal): Promise<Answer> {
  const at = line.now();
  const began = performance.now();
  const heard = await ask(line, sending, stop);
  const failure = heard.failure ?? (heard.status === null ? null : failureOfStatus(heard.status, heard.body));
  const requestHash = sha256(`${sending.path}\n${sending.body}`);
  const milliseconds = Math.round(performance.now() - began);
  return { ...heard, failure, exchange: { kind: sending.kind, at, path: sending.path, status: heard.status, failure, milliseconds, requestHash, documents: null } };
}

type Heard = Pick<Answer, 'status' | 'failure' | 'body' | 'retryAfterSeconds'>;

async function ask(line: Line, sending: Sending, stop: AbortSignal): Promise<Heard> {
  const patience = AbortSignal.timeout(line.timeoutMs);
  let status: number | null = null;
  try {
    const response = await fetch(`${line.url}${sending.path}`, { method: 'POST', headers: sending.headers, body: sending.body, redirect: 'manual', signal: AbortSignal.any([stop, patience]) });
    status = response.status;
    const retryAfterSeconds = secondsOf(response.headers.get('retry-after'));
    const text = await readAtMost(response, LARGEST_ANSWER);
    return text === undefined ? { status, failure: 'tooLarge', body: undefined, retryAfterSeconds } : { status, failure: null, body: parsed(text), retryAfterSeconds };
  } catch (thrown) {
    return { status, failure: failureOf(thrown, stop, patience), body: undefined, retryAfterSeconds: 0 };
  }
}

async function readAtMost(response: Response, most: number): Promise<string | undefined> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of response.body ?? []) {
    size += part.byteLength;
    if (size > most) return undefined;
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A status alone tells most; what is good or refused by name is told by the body. */
function failureOfStatus(status: number, body: unknown): Failure | null {
  if (status === 401 || status === 403) return 'unauthorized';
  if (status === 408) return 'timeout';
  if (status === 425 || status === 429) return 'tooMany';
  if (status >= 500) return 'serverError';
  if (body === undefined || (status >= 300 && status < 400)) return status >= 400 ? 'refused' : 'garbage';
  return null;
}

const NEVER_REACHED = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH', 'ERR_TLS_CERT_ALTNAME_INVALID', 'UND_ERR_CONNECT_TIMEOUT'];

function failureOf(thrown: unknown, stop: AbortSignal, patience: AbortSignal): Failure {
  if (stop.aborted) return 'unanswered';
  if (patience.aborted) return 'timeout';
  const cause: unknown = thrown instanceof Error ? thrown.cause : undefined;
  const code: unknown = cause instanceof Error ? Reflect.get(cause, 'code') : undefined;
  return typeof code === 'string' && (NEVER_REACHED.includes(code) || code.includes('CERT')) ? 'unreachable' : 'reset';
}

/** Retry-After in seconds; the form with a date is not kept. */
function secondsOf(header: string | null): number {
  return header !== null && /^\d{1,6}$/.test(header) ? Number(header) : 0;
}
