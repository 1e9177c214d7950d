import type { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Type } from 'typebox';
import { Value } from 'typebox/value';
import type { House } from '#apps/house.ts';
import { problem, refuse } from '#kernel/problem.ts';
import { OneOf } from '#kernel/choice.ts';
import { FILE_TYPES, MEDIA_TYPES, PIECE_BYTES } from '#modules/digitisation/rules/kinds.ts';
import { StoreAway } from '#platform/files/store.ts';
import type { Body } from '#platform/files/uploads.ts';

/** In this scope a body is not read by the framework: it is handed on as it comes, whatever it calls itself. */
export function takeBytes(scope: FastifyInstance): void {
  scope.removeAllContentTypeParsers();
  scope.addContentTypeParser('*', (_request, payload, done) => done(null, payload));
}

/** The body as it comes in, part by part. */
export function bodyOf(request: FastifyRequest): Body {
  const declared = request.headers['content-length'];
  return { stream: request.raw, length: declared === undefined ? undefined : Number(declared) };
}

/** A long body nobody reads is not waited for: the line is closed behind the answer. */
export function hangUpUnread(request: FastifyRequest, reply: FastifyReply): void {
  const length = Number(request.headers['content-length'] ?? Number.POSITIVE_INFINITY);
  if (!request.raw.complete && length > 2 * PIECE_BYTES) reply.header('connection', 'close');
}

/** Tables are saved, never shown: a workbook, and open tables in one packet. */
const TABLES = { xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', csv: 'application/zip' } as const;
const SERVED_AS = { ...MEDIA_TYPES, ...TABLES } as const;
/** What any service answers that serves bytes. */
const Served = Type.Object({ bytesId: Type.String(), sha256: Type.String(), name: Type.String(), type: OneOf([...FILE_TYPES, 'xlsx', 'csv']), bytes: Type.Integer() });

/**
 * Sends kept bytes: as what they are and nothing else, never kept on the way, in a frame where nothing of them may act. The last part goes out only
 * when all of it is what was kept; else the line breaks before the promised length.
 */
export async function sendFile(house: House, reply: FastifyReply, answered: unknown): Promise<FastifyReply> {
  const file = Value.Parse(Served, answered);
  const bytes = await opened(house, file);
  return reply
    .headers({
      'cache-control': 'no-store',
      'content-length': file.bytes,
      'content-disposition': disposition(file.name, file.type in TABLES),
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
      'x-content-type-options': 'nosniff',
      'accept-ranges': 'none',
    })
    .type(SERVED_AS[file.type])
    .send(bytes);
}

async function opened(house: House, { bytesId, sha256, bytes }: { bytesId: string; sha256: string; bytes: number }): Promise<Readable> {
  try {
    return await house.files.read({ id: bytesId, sha256: Buffer.from(sha256, 'hex'), bytes });
  } catch (thrown) {
    if (thrown instanceof StoreAway) refuse(problem('digitisation.storeAway', {}, 503));
    throw thrown;
  }
}

/** The name in both forms of RFC 6266: plain signs for old programs, and as it is. */
function disposition(name: string, saved: boolean): string {
  const plain = name.normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(/đ/g, 'd').replace(/Đ/g, 'D').replace(/[^A-Za-z0-9._ -]/g, '_');
  const exact = encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
  return `${saved ? 'attachment' : 'inline'}; filename="${plain}"; filename*=UTF-8''${exact}`;
}
