import { randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { request as ask } from 'node:http';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { smallPdf } from '#test/files.ts';
import { openHouse, type TestHouse } from '#test/house.ts';
import { cookieAt, databaseOf, startServer, type ServerProcess } from './server-process.ts';
import { UploadLine } from './upload-line.ts';

const HANG = fileURLToPath(new URL('hang-at-rename.mjs', import.meta.url));
const MEGA = 1024 * 1024;

/** A paper of about so many bytes, different each time. */
function paper(bytes: number): Buffer {
  const small = smallPdf();
  const cut = small.lastIndexOf('%%EOF');
  const filling = Buffer.from(randomBytes(Math.ceil(bytes / 2)).toString('hex'));
  return Buffer.concat([small.subarray(0, cut), Buffer.from('% '), filling.subarray(0, Math.max(0, bytes - small.length - 3)), Buffer.from('\n%%EOF\n')]);
}

/** Files go up over bad lines to a server that is killed: nothing that was answered for is lost, and at most one piece comes twice. */
describe('uploads', () => {
  let test: TestHouse;
  let folder: string;
  let server: ServerProcess;
  let line: UploadLine;
  let cookie = '';

  const start = async (settings: Record<string, string> = {}) => {
    server = startServer({ ...databaseOf(test), FILES_DIR: folder, CLOCK_START: '2026-11-23T09:00:00+07:00', ...settings });
    await server.ready();
    cookie ||= await cookieAt(server.base(), 'lan');
    line = new UploadLine(server.base(), cookie);
  };
  const kill = async () => {
    server.signal('SIGKILL');
    await server.ended;
  };
  const kept = () => (existsSync(join(folder, 'kept')) ? readdirSync(join(folder, 'kept'), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()) : []);

  beforeAll(async () => {
    test = await openHouse(import.meta.url);
    folder = mkdtempSync(join(tmpdir(), 'motcua-story-files-'));
    await start();
  });
  afterAll(async () => {
    await kill();
    await test.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('go on in the middle of a piece after a cut: what came counts', async () => {
    const bytes = paper(1.5 * MEGA);
    const id = await line.open(bytes.length);
    expect(await line.piece(id, 0, bytes.subarray(0, MEGA / 2), { after: 200_000 })).toBeUndefined();
    await vi.waitUntil(async () => (await line.upload(id)).received > 0, { timeout: 20_000 });
    const received = await line.settled(id);
    expect(received).toBeLessThanOrEqual(200_000);
    await line.sendRest(id, bytes);
    expect(await line.close(id)).toMatchObject({ status: 200, body: { bytes: bytes.length, pages: 1 } });
  });

  it('know of a piece whose answer was lost: it comes no second time', async () => {
    const bytes = paper(300_000);
    const id = await line.open(bytes.length);
    await line.piece(id, 0, bytes, 'unanswered');
    expect((await line.upload(id)).received).toBe(bytes.length);
    expect(await line.piece(id, 0, bytes)).toMatchObject({ status: 409, body: { code: 'digitisation.otherOffset', facts: { received: bytes.length } } });
    expect((await line.close(id)).status).toBe(200);
  });

  it('take one of two lines that send the same piece at once, and the file is right', async () => {
    const bytes = paper(400_000);
    const id = await line.open(bytes.length);
    const answers = await Promise.all([line.piece(id, 0, bytes), line.piece(id, 0, bytes), line.piece(id, 0, bytes)]);
    expect(answers.every((answer) => answer === undefined || [200, 409].includes(answer.status)), JSON.stringify(answers)).toBe(true);
    await line.sendRest(id, bytes);
    expect((await line.close(id)).status).toBe(200);
    expect(kept().some(({ parentPath, name }) => readFileSync(join(parentPath, name)).equals(bytes))).toBe(true);
  });

  it('outlive the server: killed between two pieces, it knows after its start how far they were', async () => {
    const bytes = paper(1.2 * MEGA);
    const id = await line.open(bytes.length);
    const first = bytes.subarray(0, MEGA / 2);
    expect(await line.piece(id, 0, first)).toMatchObject({ status: 200, body: { received: first.length } });
    await kill();
    await start();
    expect(await line.upload(id)).toMatchObject({ received: first.length, file: null });
    await line.sendRest(id, bytes);
    expect((await line.close(id)).status).toBe(200);
  });

  it('outlive the server in the middle of a piece: at most that one comes twice', async () => {
    const bytes = paper(1.2 * MEGA);
    const id = await line.open(bytes.length);
    await line.piece(id, 0, bytes.subarray(0, MEGA / 2));
    void line.piece(id, MEGA / 2, bytes.subarray(MEGA / 2, MEGA), { after: 100_000 });
    await kill();
    await start();
    const { received, pieceBytes } = await line.upload(id);
    expect(received).toBeGreaterThanOrEqual(MEGA / 2);
    expect(received).toBeLessThanOrEqual(MEGA / 2 + pieceBytes);
    await line.sendRest(id, bytes);
    expect((await line.close(id)).status).toBe(200);
  });

  it('outlive the server between writing and naming what is kept: closed again, it is kept once', async () => {
    await kill();
    await start({ NODE_OPTIONS: `--import=${HANG}` });
    const bytes = paper(250_000);
    const id = await line.open(bytes.length);
    await line.sendRest(id, bytes);
    const before = kept().length;
    const closing = line.close(id).catch(() => undefined);
    await vi.waitUntil(() => server.said().includes('at the rename'), { timeout: 30_000 });
    await kill();
    expect(await closing).toBeUndefined();
    expect(kept()).toHaveLength(before);
    await start();
    expect(await line.upload(id)).toMatchObject({ received: bytes.length, file: null });
    const closed = await line.close(id);
    expect(closed).toMatchObject({ status: 200, body: { bytes: bytes.length } });
    expect(await line.close(id)).toEqual(closed);
    expect(kept()).toHaveLength(before + 1);
  });

  it('are refused when a body of 1 GB comes, told or untold, and the server’s memory does not grow with it', async () => {
    const before = server.mostMemory();
    const id = await line.open(10 * MEGA);
    const flood = (headers: Record<string, string | number>) =>
      new Promise<number | undefined>((resolve) => {
        let sent = 0;
        const part = Buffer.alloc(256 * 1024, 1);
        const request = ask(`${server.base()}/api/uploads/${id}/bytes?offset=0`, { method: 'PUT', headers: { cookie, ...headers } }, (answer) => {
          answer.resume();
          answer.on('end', () => resolve(answer.statusCode));
          answer.on('error', () => resolve(answer.statusCode));
        });
        request.on('error', () => resolve(undefined));
        const more = () => {
          for (; sent < 1e9 && !request.destroyed; sent += part.length) if (!request.write(part)) return void request.once('drain', more);
          request.end();
        };
        more();
      });
    for (const headers of [{ 'content-length': 1e9 }, { 'transfer-encoding': 'chunked' }]) {
      const status = await flood(headers);
      expect([413, undefined]).toContain(status);
    }
    expect(await line.upload(id)).toMatchObject({ received: 0 });
    expect((await line.json('POST', '/uploads', { name: 'a.pdf', bytes: 1e9 })).body).toMatchObject({ code: 'digitisation.tooLarge' });
    expect(server.mostMemory() - before).toBeLessThan(150 * MEGA);
  });

  it('come slowly on many lines and keep nobody else waiting', async () => {
    const [host, port] = [new URL(server.base()).hostname, Number(new URL(server.base()).port)];
    const slow: Socket[] = [];
    const ids: string[] = [];
    for (let no = 0; no < 15; no += 1) {
      const id = await line.open(400_000);
      ids.push(id);
      const socket = connect(port, host);
      socket.on('error', () => undefined);
      socket.write(`PUT /api/uploads/${id}/bytes?offset=0 HTTP/1.1\r\nhost: ${host}\r\ncookie: ${cookie}\r\ncontent-length: 400000\r\n\r\n${'x'.repeat(1000)}`);
      slow.push(socket);
    }
    expect((await line.file(paper(100_000))).status).toBe(200);
    for (const socket of slow) socket.destroy();
    for (const id of ids) await vi.waitUntil(async () => (await line.upload(id)).received === 1000, { timeout: 20_000 });
    for (const id of ids) expect((await line.json('DELETE', `/uploads/${id}`)).status).toBe(200);
  });
});
