import { createHash, createHmac } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

/**
 * A store in a process of its own that speaks as much of S3 as the house uses and believes nothing: every request must be signed (AWS4-HMAC-SHA256) with the
 * one key it knows, be young, name its bucket in the path, and a body must be what its checksum says. It misbehaves on command (POST /__do).
 */
type Behaviour = 'fault' | 'slowDown' | 'reset' | 'silent' | 'half';

const [, , bucket = '', key = '', secret = ''] = process.argv;
const objects = new Map<string, Buffer>();
let next: Behaviour[] = [];
const refused: string[] = [];

function hmac(by: string | Buffer, text: string): Buffer {
  return createHmac('sha256', by).update(text).digest();
}

function header(request: IncomingMessage, name: string): string {
  const value = request.headers[name];
  return Array.isArray(value) ? value.join(',') : (value ?? '');
}

/** Why a request is not believed; undefined when it is. */
function distrust(request: IncomingMessage, body: Buffer): string | undefined {
  const match = /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([^/]+)\/s3\/aws4_request, ?SignedHeaders=([^,]+), ?Signature=([0-9a-f]{64})$/.exec(header(request, 'authorization'));
  if (!match) return 'AccessDenied';
  const [, access = '', day = '', region = '', names = '', signature = ''] = match;
  if (access !== key) return 'InvalidAccessKeyId';
  const url = new URL(request.url ?? '/', 'http://x');
  const query = [...url.searchParams].map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`).toSorted().join('&');
  const signed = names.split(';').map((name) => `${name}:${header(request, name).trim()}\n`).join('');
  const hash = header(request, 'x-amz-content-sha256');
  if (hash !== 'UNSIGNED-PAYLOAD' && hash !== createHash('sha256').update(body).digest('hex')) return 'XAmzContentSHA256Mismatch';
  const canonical = [request.method, url.pathname, query, signed, names, hash].join('\n');
  const at = header(request, 'x-amz-date');
  const sent = Date.parse(at.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'));
  if (!(Math.abs(Date.now() - sent) < 15 * 60_000)) return 'RequestTimeTooSkewed';
  const toSign = ['AWS4-HMAC-SHA256', at, `${day}/${region}/s3/aws4_request`, createHash('sha256').update(canonical).digest('hex')].join('\n');
  const right = ['s3', 'aws4_request'].reduce((by, word) => hmac(by, word), hmac(hmac(`AWS4${secret}`, day), region));
  return hmac(right, toSign).toString('hex') === signature ? undefined : 'SignatureDoesNotMatch';
}

function fail(response: ServerResponse, status: number, code: string): void {
  refused.push(code);
  response.writeHead(status, { 'content-type': 'application/xml' }).end(`<?xml version="1.0"?><Error><Code>${code}</Code></Error>`);
}

const WAYS: Readonly<Record<string, (place: string, request: IncomingMessage, body: Buffer, response: ServerResponse) => void>> = {
  PUT: (place, request, body, response) => {
    const sum = header(request, 'x-amz-checksum-sha256');
    if (sum !== createHash('sha256').update(body).digest('base64')) return fail(response, 400, 'BadDigest');
    if (Number(header(request, 'content-length')) !== body.length) return fail(response, 400, 'IncompleteBody');
    objects.set(place, body);
    response.writeHead(200, { etag: `"${createHash('md5').update(body).digest('hex')}"` }).end();
  },
  GET: (place, _request, _body, response) => {
    const kept = objects.get(place);
    if (!kept) return fail(response, 404, 'NoSuchKey');
    response.writeHead(200, { 'content-length': kept.length, 'content-type': 'application/octet-stream' }).end(kept);
  },
  HEAD: (place, _request, _body, response) => {
    const kept = objects.get(place);
    response.writeHead(kept ? 200 : 404, kept ? { 'content-length': kept.length } : {}).end();
  },
  DELETE: (place, _request, _body, response) => {
    objects.delete(place);
    response.writeHead(204).end();
  },
};

const TROUBLES: Readonly<Record<Behaviour, (place: string, response: ServerResponse) => void>> = {
  fault: (_place, response) => fail(response, 500, 'InternalError'),
  slowDown: (_place, response) => fail(response, 503, 'SlowDown'),
  reset: (_place, response) => void response.destroy(),
  silent: () => undefined,
  half: (place, response) => {
    const kept = objects.get(place) ?? Buffer.alloc(2);
    response.writeHead(200, { 'content-length': kept.length }).write(kept.subarray(0, kept.length >> 1), () => response.destroy());
  },
};

function answer(request: IncomingMessage, body: Buffer, response: ServerResponse): void {
  const place = decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname);
  const trouble = next.shift();
  if (trouble) return TROUBLES[trouble](place, response);
  const doubt = distrust(request, body);
  if (doubt) return fail(response, 403, doubt);
  if (!place.startsWith(`/${bucket}/`)) return fail(response, 404, 'NoSuchBucket');
  const way = WAYS[request.method ?? ''];
  if (way) way(place, request, body, response);
  else fail(response, 405, 'MethodNotAllowed');
}

const server = createServer((request, response) => {
  const parts: Buffer[] = [];
  request.on('data', (part: Buffer) => parts.push(part));
  request.on('end', () => {
    const body = Buffer.concat(parts);
    if (request.url === '/__do') {
      next = JSON.parse(body.toString('utf8'));
      return response.end();
    }
    if (request.url === '/__scratch') {
      for (const [place, kept] of objects) objects.set(place, Buffer.from(kept.map((byte, index) => (index === kept.length - 1 ? byte ^ 1 : byte))));
      return response.end();
    }
    if (request.url === '/__seen') return response.end(JSON.stringify({ objects: [...objects.keys()], refused }));
    return answer(request, body, response);
  });
});
server.listen(Number(process.argv[5] ?? 0), '127.0.0.1', () => {
  const address = server.address();
  process.stdout.write(`s3 at http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}\n`);
});
