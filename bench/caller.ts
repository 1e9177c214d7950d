import { findOperation } from '#apps/operations/all.ts';
import { pathNames } from '#apps/server/schemas.ts';
import { DEMONSTRATION_PASSWORD } from '#modules/access/service/staff.ts';
import { newId } from '#platform/ids.ts';

/** Someone signed in at the real server. */
export type Caller = { readonly cookie: string; readonly secret: string };

/** Signs in over HTTP. */
export async function signIn(base: string, username: string): Promise<Caller> {
  const answer = await fetch(`${base}/api/session`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ username, password: DEMONSTRATION_PASSWORD }) });
  if (!answer.ok) throw new Error(`${username} cannot sign in: ${await answer.text()}`);
  const cookie = answer.headers.getSetCookie().map((one) => one.split(';')[0] ?? '').join('; ');
  return { cookie, secret: decodeURIComponent(cookie.slice(cookie.indexOf('=') + 1)) };
}

let turn = 0;

/** Asks one operation over HTTP and reads the whole answer; each call from another address behind the proxy. */
export async function askServer(base: string, caller: Caller, operationId: string, input: Readonly<Record<string, unknown>>): Promise<Buffer> {
  turn += 1;
  const operation = findOperation(operationId)?.operation;
  if (!operation) throw new Error(`no operation ${operationId}`);
  const names = pathNames(operation.path);
  const path = names.reduce((made, name) => made.replace(`:${name}`, encodeURIComponent(String(input[name]))), `/api${operation.path}`);
  const rest = Object.entries(input).filter(([name]) => !names.includes(name));
  const headers = { cookie: caller.cookie, 'x-forwarded-for': `10.9.${(turn >> 8) & 255}.${turn & 255}` };
  const inQuery = operation.method === 'GET';
  const url = inQuery ? `${path}?${new URLSearchParams(rest.map(([name, value]): [string, string] => [name, String(value)]))}` : path;
  const body = inQuery ? { headers } : { headers: { ...headers, 'content-type': 'application/json', 'idempotency-key': newId() }, body: JSON.stringify(Object.fromEntries(rest)) };
  const answer = await fetch(base + url, { method: operation.method, ...body });
  const bytes = Buffer.from(await answer.arrayBuffer());
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}: ${bytes.toString('utf8').slice(0, 400)}`);
  return bytes;
}
