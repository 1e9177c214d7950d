import { lookup as resolveName } from 'node:dns';
import { request as plainRequest, type IncomingMessage, type RequestOptions } from 'node:http';
import { request as secureRequest } from 'node:https';
import type { LookupFunction } from 'node:net';
import { isLoopbackAddress, isPublicAddress, literalAddress } from '#platform/outward-address.ts';

/** How a call may fail: closed address, no connection, cut, too slow, house closing. */
export const CALL_FAILURES = ['addressRefused', 'unreachable', 'reset', 'timeout', 'unanswered'] as const;

/** What is sent to whom, and how long is waited. `loopback`: this machine may be reached, and only it without https (demonstrations). */
export type WebhookCall = { readonly url: string; readonly headers: Readonly<Record<string, string>>; readonly body: string; readonly timeoutMs: number; readonly loopback: boolean; readonly stop: AbortSignal };

/** The status that came back with the beginning of what was said, or why none did; `reached`: there was a connection, so that the message may have arrived all the same. */
export type WebhookAnswer =
  | { readonly status: number; readonly failure: null; readonly retryAfterSeconds: number; readonly body: string; readonly reached: true }
  | { readonly status: null; readonly failure: (typeof CALL_FAILURES)[number]; readonly retryAfterSeconds: 0; readonly reached: boolean };

/** A host name led to an address nobody outside has. */
class ClosedAddress extends Error {}

const LARGEST_ANSWER = 64 * 1024;

/**
 * Posts one message and waits for the status. No redirect is followed and no connection kept. Every address a name leads to is looked at before
 * one is called, and the socket goes to the addresses looked at: a name that changes its mind in between changes nothing.
 */
export async function callWebhook(call: WebhookCall): Promise<WebhookAnswer> {
  const url = new URL(call.url);
  const own = (address: string) => call.loopback && isLoopbackAddress(address);
  const open = (address: string) => own(address) || (url.protocol === 'https:' && isPublicAddress(address));
  const literal = literalAddress(url.hostname);
  if (literal !== undefined && !open(literal)) return failed('addressRefused', false);
  let reached = false;
  const patience = AbortSignal.timeout(call.timeoutMs);
  try {
    const answer = await post(url, call, { lookup: onlyOpen(open), signal: AbortSignal.any([patience, call.stop]) }, () => (reached = true));
    const body = await beginningOf(answer);
    return { status: answer.statusCode ?? 0, failure: null, retryAfterSeconds: secondsOf(answer.headers['retry-after']), body, reached: true };
  } catch (thrown) {
    return failed(failureOf(thrown, call.stop, patience), reached);
  }
}

/** Looks a name up and answers only when every address of it is open. */
function onlyOpen(open: (address: string) => boolean): LookupFunction {
  return (hostname, options, done) => {
    resolveName(hostname, { ...options, all: true }, (error, addresses) => {
      if (error) return done(error, '');
      const [first] = addresses;
      if (first === undefined || addresses.some(({ address }) => !open(address))) return done(new ClosedAddress(), '');
      return options.all ? done(null, addresses) : done(null, first.address, first.family);
    });
  };
}

function post(url: URL, call: WebhookCall, line: Pick<RequestOptions, 'lookup' | 'signal'>, onReached: () => void): Promise<IncomingMessage> {
  const headers = { ...call.headers, 'content-type': 'application/json', 'content-length': Buffer.byteLength(call.body), 'user-agent': 'motcua-webhook/1', connection: 'close' };
  return new Promise((done, fail) => {
    const begin = url.protocol === 'https:' ? secureRequest : plainRequest;
    const request = begin(url, { ...line, method: 'POST', headers, agent: false, maxHeaderSize: 16 * 1024 }, done);
    request.on('error', fail);
    request.on('socket', (socket) => socket.once(url.protocol === 'https:' ? 'secureConnect' : 'connect', onReached));
    request.end(call.body);
  });
}

/** What is said beyond the status, as far as it is short; a long one is cut. */
async function beginningOf(answer: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of answer) {
    parts.push(Buffer.from(part));
    size += Buffer.byteLength(part);
    if (size > LARGEST_ANSWER) break;
  }
  return Buffer.concat(parts).toString('utf8');
}

function failed(failure: (typeof CALL_FAILURES)[number], reached: boolean): WebhookAnswer {
  return { status: null, failure, retryAfterSeconds: 0, reached };
}

const NEVER_REACHED = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH', 'ETIMEDOUT', 'EPROTO', 'DEPTH_ZERO_SELF_SIGNED_CERT', 'UNABLE_TO_VERIFY_LEAF_SIGNATURE'];

function failureOf(thrown: unknown, stop: AbortSignal, patience: AbortSignal): (typeof CALL_FAILURES)[number] {
  if (thrown instanceof ClosedAddress) return 'addressRefused';
  if (stop.aborted) return 'unanswered';
  if (patience.aborted) return 'timeout';
  const code: unknown = thrown instanceof Error ? Reflect.get(thrown, 'code') : undefined;
  return typeof code === 'string' && (NEVER_REACHED.includes(code) || code.includes('CERT')) ? 'unreachable' : 'reset';
}

/** Retry-After in seconds; the form with a date is not kept. */
function secondsOf(header: string | undefined): number {
  return header !== undefined && /^\d{1,6}$/.test(header) ? Number(header) : 0;
}
