import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

/**
 * A carrier of our own making, in a process of its own: takes orders once by number, gives tokens, answers a feed by its last id. What it took is in a
 * file, so that it remembers after being killed. Through /__do it is told to misbehave: the next calls of a path answer as listed, then well again.
 */
type Behaviour = 'fault' | 'tooMany' | 'garbage' | 'reset' | 'takenThenReset' | 'takenThenExit' | 'takenThenSilent' | 'silent' | 'refused' | 'expired' | 'redirect' | 'huge' | 'sameAgain' | 'noDocuments';
type Taken = { readonly kind: string; readonly number: string; readonly key: string; readonly body: unknown };

const [stateFile = ''] = process.argv.slice(2);
const taken: Taken[] = existsSync(stateFile) ? readFileSync(stateFile, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line)) : [];
const behaviours = new Map<string, Behaviour[]>();
const asked = new Map<string, number>();
let documents: { id: string }[] = [];
const valid = new Set<string>();
let tokens = 0;
let tokenLasts = 3600;

const server = createServer((request, response) => {
  answer(request, response).catch(() => response.destroy());
});
server.listen(Number(process.argv[3] ?? 0), '127.0.0.1', () => {
  const address = server.address();
  process.stdout.write(`carrier at http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}\n`);
});

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const path = (request.url ?? '').slice(1);
  const text = await bodyOf(request);
  if (path === '__do') return told(JSON.parse(text), response);
  if (path === '__seen') return json(response, 200, { taken, asked: Object.fromEntries(asked), tokens });
  asked.set(path, (asked.get(path) ?? 0) + 1);
  const behaviour = behaviours.get(path)?.shift();
  if (path === 'token') return behaviour ? misbehave(behaviour, response) : giveToken(request, response);
  const bearer = request.headers.authorization ?? '';
  if (behaviour === 'expired') valid.delete(bearer);
  if (!valid.has(bearer)) return json(response, 401, { error: 'invalid_token' });
  if (path === 'tracking') return behaviour ? misread(behaviour, response) : feed(JSON.parse(text), response);
  if (path === 'price') return behaviour ? misbehave(behaviour, response) : json(response, 200, { content: { price: 26000 } });
  return behaviour ? mistake(behaviour, path, request, text, response) : take(path, request, text, response);
}

function told(wish: { path?: string; next?: Behaviour[]; feed?: { id: string }[]; tokenLasts?: number }, response: ServerResponse): void {
  if (wish.path !== undefined) behaviours.set(wish.path, [...(wish.next ?? [])]);
  if (wish.feed) documents = [...documents, ...wish.feed];
  if (wish.tokenLasts !== undefined) tokenLasts = wish.tokenLasts;
  json(response, 200, {});
}

function giveToken(request: IncomingMessage, response: ServerResponse): void {
  const right = `Basic ${Buffer.from('key:very-secret').toString('base64')}`;
  if (request.headers.authorization !== right) return json(response, 401, { error: 'invalid_client' });
  tokens += 1;
  valid.add(`Bearer token-${tokens}`);
  json(response, 200, { access_token: `token-${tokens}`, token_type: 'Bearer', expires_in: tokenLasts });
}

/** Takes an order or a cancellation once by its number; says 101 when it had it. */
function take(path: string, request: IncomingMessage, text: string, response: ServerResponse): void {
  json(response, 200, keep(path, request, text) ? { Status: '100', Message: 'ok', ItemCode: path === 'order' ? `VN-${taken.length}` : undefined } : { Status: '101', Message: 'exists' });
}

function keep(path: string, request: IncomingMessage, text: string): boolean {
  const body = JSON.parse(text);
  const number = String(body.OrderNumber ?? body.orderNumber);
  if (taken.some((one) => one.kind === path && one.number === number)) return false;
  const one = { kind: path, number, key: String(request.headers['idempotency-key']), body };
  taken.push(one);
  appendFileSync(stateFile, `${JSON.stringify(one)}\n`);
  return true;
}

/** Misbehaviour that took the order all the same, and then was not heard. */
function mistake(behaviour: Behaviour, path: string, request: IncomingMessage, text: string, response: ServerResponse): void {
  if (behaviour.startsWith('taken')) keep(path, request, text);
  if (behaviour === 'takenThenExit') process.kill(process.pid, 'SIGKILL');
  if (behaviour === 'takenThenReset') return void response.destroy();
  if (behaviour !== 'takenThenSilent') misbehave(behaviour, response);
}

function misbehave(behaviour: Behaviour, response: ServerResponse): void {
  const answers: Partial<Record<Behaviour, () => unknown>> = {
    fault: () => json(response, 500, { Status: '500' }),
    tooMany: () => response.writeHead(429, { 'retry-after': '900' }).end('slow down'),
    garbage: () => response.writeHead(200, { 'content-type': 'text/html' }).end('<html>welcome</html>'),
    reset: () => response.destroy(),
    refused: () => json(response, 200, { Status: '99', Message: 'no such district' }),
    redirect: () => response.writeHead(302, { location: 'http://127.0.0.1:1/elsewhere' }).end(),
    huge: () => response.writeHead(200).end(Buffer.alloc(6 * 1024 * 1024, 32)),
  };
  answers[behaviour]?.();
}

function misread(behaviour: Behaviour, response: ServerResponse): void {
  if (behaviour === 'sameAgain') return json(response, 200, { documents: documents.slice(0, 2) });
  if (behaviour === 'noDocuments') return json(response, 200, { documents: [] });
  misbehave(behaviour, response);
}

/** The documents after the last id, in their order of ids, as one collection of all orders of the customer. */
function feed(body: { lastId: string; pageSize: number }, response: ServerResponse): void {
  const sorted = documents.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  json(response, 200, { documents: sorted.filter((one) => one.id > body.lastId).slice(0, body.pageSize) });
}

function json(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts).toString('utf8');
}
