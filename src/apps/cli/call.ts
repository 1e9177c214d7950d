import { findOperation } from '#apps/operations/all.ts';
import { asksInQuery, pathNames } from '#apps/server/schemas.ts';
import { CliProblem } from '#apps/cli/problem.ts';
import type { Operation } from '#kernel/operation.ts';
import { newId } from '#platform/ids.ts';

/** Calls one operation of the running server as the person named in MOTCUA_USER and MOTCUA_PASSWORD, or as nobody. */
export async function call(base: string, args: readonly string[], env: Readonly<Record<string, string | undefined>>): Promise<string | Buffer> {
  const [id = '', ...fields] = args;
  const operation = findOperation(id)?.operation;
  if (!operation) throw new CliProblem(`Không có thao tác "${id}". Xem ${base}/api/openapi.json. · There is no such operation.`);
  const input = readFields(fields);
  const cookie = env['MOTCUA_USER'] ? await signIn(base, env['MOTCUA_USER'], env['MOTCUA_PASSWORD'] ?? '') : undefined;
  const answer = await send(base, operation, input, cookie);
  if ((operation.produces === 'pdf' || operation.produces === 'file') && answer.ok) return Buffer.from(await answer.arrayBuffer());
  const text = await answer.text();
  if (!answer.ok) throw new CliProblem(text);
  return `${JSON.stringify(JSON.parse(text), null, 2)}\n`;
}

/** `field=value`; a value that is JSON (`3`, `true`, `{…}`) is taken as such, everything else as text; dots reach inside. */
export function readFields(fields: readonly string[]): Record<string, unknown> {
  const input: Record<string, unknown> = {};
  for (const field of fields) {
    const cut = field.indexOf('=');
    if (cut < 1) throw new CliProblem(`"${field}" không có dạng trường=giá trị. · not of the form field=value.`);
    place(input, field.slice(0, cut).split('.'), readValue(field.slice(cut + 1)));
  }
  return input;
}

function place(into: Record<string, unknown>, path: readonly string[], value: unknown): void {
  const [name = '', ...rest] = path;
  if (rest.length === 0) {
    into[name] = value;
    return;
  }
  const inner = into[name];
  const next: Record<string, unknown> = typeof inner === 'object' && inner !== null ? { ...inner } : {};
  place(next, rest, value);
  into[name] = next;
}

/** Codes of digits (an identity number, a postcode) stay text: only what JSON would write the same way is read as JSON. */
function readValue(text: string): unknown {
  if (!/^(true|false|null|-?\d{1,9}|[[{"].*)$/s.test(text)) return text;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

async function signIn(base: string, username: string, password: string): Promise<string> {
  const answer = await fetch(`${base}/api/session`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ username, password }) });
  if (!answer.ok) throw new CliProblem(await answer.text());
  return answer.headers.getSetCookie().map((cookie) => cookie.split(';')[0]).join('; ');
}

async function send(base: string, operation: Operation, input: Record<string, unknown>, cookie: string | undefined): Promise<Response> {
  const names = pathNames(operation.path);
  const path = names.reduce((made, name) => made.replace(`:${name}`, encodeURIComponent(String(input[name] ?? ''))), `/api${operation.path}`);
  const rest = Object.fromEntries(Object.entries(input).filter(([name]) => !names.includes(name)));
  const headers: Record<string, string> = { 'idempotency-key': newId(), ...(cookie ? { cookie } : {}) };
  if (asksInQuery(operation)) {
    const query = new URLSearchParams();
    for (const [name, value] of Object.entries(rest)) query.set(name, String(value));
    return fetch(`${base}${path}?${query}`, { method: operation.method, headers });
  }
  return fetch(base + path, { method: operation.method, headers: { ...headers, 'content-type': 'application/json' }, body: JSON.stringify(rest) });
}
