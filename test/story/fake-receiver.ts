import { createServer, type ServerResponse } from 'node:http';

/** A system outside, in a process of its own: remembers what it was told, and answers the next messages as it was told to, then well. */
type Behaviour = 'fault' | 'redirect' | 'silent' | 'reset' | 'gone' | 'huge';

const heard: { id: string; timestamp: string; signature: string; body: string }[] = [];
let next: Behaviour[] = [];

const ANSWERS: Record<Behaviour, (response: ServerResponse) => unknown> = {
  fault: (response) => response.writeHead(500).end(),
  redirect: (response) => response.writeHead(302, { location: '/elsewhere' }).end(),
  silent: () => undefined,
  reset: (response) => response.destroy(),
  gone: (response) => response.writeHead(410).end(),
  huge: (response) => response.writeHead(200).end(Buffer.alloc(4 * 1024 * 1024, 32)),
};

const server = createServer((request, response) => {
  const parts: Buffer[] = [];
  request.on('data', (part: Buffer) => parts.push(part));
  request.on('end', () => {
    const body = Buffer.concat(parts).toString('utf8');
    if (request.url === '/__do') {
      next = JSON.parse(body);
      return response.end();
    }
    if (request.url === '/__heard') return response.end(JSON.stringify(heard));
    const header = (name: string) => String(request.headers[name]);
    heard.push({ id: header('webhook-id'), timestamp: header('webhook-timestamp'), signature: header('webhook-signature'), body: `${request.url} ${body}` });
    const behaviour = next.shift();
    return behaviour ? ANSWERS[behaviour](response) : response.writeHead(204).end();
  });
});
server.listen(Number(process.argv[2] ?? 0), '127.0.0.1', () => {
  const address = server.address();
  process.stdout.write(`receiver at http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}\n`);
});
