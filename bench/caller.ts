import { findOperation } from '#apps/operations/all.ts';
import { pathNames } from '#apps/server/schemas.ts';
import { DEMONSTRATION_PASSWORD } from '#modules/access/service/staff.ts';
import { newId } from '#platform/ids.ts';
import { openSender, type Sender } from './http.ts';

/** Someone signed in at the real server. */
export type Caller = { readonly cookie: string; readonly secret: string };

const BUSY = 503;

/** Signs in over HTTP; a server that is still busy with the load before is asked again. */
export async function signIn(base: string, username: string): Promise<Caller> {
  const knock = () => fetch(`${base}/api/session`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ username, password: DEMONSTRATION_PASSWORD }) });
  let answer = await knock();
  for (let again = 0; answer.status === BUSY && again < 10; again += 1) {
    await new Promise((resolve) => setTimeout(resolve, 1000));
    answer = await knock();
  }
  if (!answer.ok) throw new Error(`${username} cannot sign in: ${await answer.text()}`);
  const cookie = answer.headers.getSetCookie().map((one) => one.split(';')[0] ?? '').join('; ');
  return { cookie, secret: decodeURIComponent(cookie.slice(cookie.indexOf('=') + 1)) };
}

const senders = new Map<string, Sender>();
const ADDRESSES = 32;

/** Asks one operation over HTTP and reads the whole answer. */
export async function askServer(base: string, caller: Caller, operationId: string, input: Readonly<Record<string, unknown>>): Promise<Buffer> {
  const operation = findOperation(operationId)?.operation;
  if (!operation) throw new Error(`no operation ${operationId}`);
  const names = pathNames(operation.path);
  const path = names.reduce((made, name) => made.replace(`:${name}`, encodeURIComponent(String(input[name]))), `/api${operation.path}`);
  const rest = Object.entries(input).filter(([name]) => !names.includes(name));
  const isQuery = operation.method === 'GET';
  const url = isQuery ? `${path}?${new URLSearchParams(rest.map(([name, value]): [string, string] => [name, String(value)]))}` : path;
  const headers = { cookie: caller.cookie, ...(isQuery ? {} : { 'idempotency-key': newId() }) };
  const { status, bytes } = await senderTo(base).send(url, { method: operation.method, headers, ...(isQuery ? {} : { body: JSON.stringify(Object.fromEntries(rest)) }) });
  if (status !== 200) throw new Error(`${url} answered ${status}: ${bytes.toString('utf8').slice(0, 400)}`);
  return bytes;
}

function senderTo(base: string): Sender {
  const known = senders.get(base) ?? openSender(base, ADDRESSES);
  senders.set(base, known);
  return known;
}
