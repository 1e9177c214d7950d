import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId, sha256 } from '#platform/ids.ts';
import { BytesLost, diskStore, verified } from './store.ts';
import { openUploads, type Uploads } from './uploads.ts';

/** A line that brings so many bytes in small parts and is cut then. */
async function* line(bytes: Uint8Array, cutAfter: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 700) {
    if (at >= cutAfter) throw new Error('the line is cut');
    yield bytes.subarray(at, Math.min(at + 700, bytes.length, cutAfter));
  }
  if (cutAfter < bytes.length) throw new Error('the line is cut');
}

describe('uploads on disk', () => {
  let folder: string;
  let uploads: Uploads;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'motcua-uploads-'));
    uploads = openUploads(folder);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const never = new AbortController().signal;
  const write = (id: string, offset: number, most: number, stream: AsyncIterable<Uint8Array>, stop = never) => uploads.write(id, { offset, most, body: { stream, length: undefined }, stop });

  it('bring every byte over in its place, wherever the line is cut and whatever is sent twice', async () => {
    const cut = fc.record({ after: fc.nat({ max: 6000 }), forgets: fc.boolean() });
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ minLength: 1, maxLength: 20_000 }), fc.array(cut, { maxLength: 12 }), async (bytes, cuts) => {
        const id = newId();
        let here = 0;
        for (const { after, forgets } of [...cuts, { after: Number.POSITIVE_INFINITY, forgets: false }]) {
          const { until } = await write(id, here, bytes.length, line(bytes.subarray(here), after));
          expect(until).toBeLessThanOrEqual(bytes.length);
          expect(await uploads.sizeOf(id)).toBeGreaterThanOrEqual(until);
          // The process was killed before it wrote down how far it was: the same bytes come again.
          if (!forgets) here = until;
        }
        const sealed = await uploads.seal(id);
        expect([sealed.bytes, sealed.sha256.equals(sha256(bytes))]).toEqual([bytes.length, true]);
        await uploads.dropSealed(sealed);
        await uploads.drop(id);
      }),
      { numRuns: 40 },
    );
  });

  it('take no byte beyond what was announced, and answer what is safe when cut', async () => {
    const id = newId();
    const bytes = Buffer.alloc(5000, 7);
    expect(await write(id, 0, 1000, line(bytes, 5000))).toEqual({ until: 0, end: 'tooLong' });
    expect(await write(id, 0, 5000, line(bytes, 2000))).toEqual({ until: 2000, end: 'cut' });
    expect(await write(id, 2000, 5000, line(bytes.subarray(2000), 5000))).toEqual({ until: 5000, end: 'whole' });
  });

  it('belong to whoever came last: the dead line before is let go', async () => {
    const id = newId();
    let release = () => {};
    let begin = () => {};
    const begun = new Promise<void>((resolve) => (begin = resolve));
    async function* slow(): AsyncGenerator<Uint8Array> {
      yield Buffer.alloc(100);
      begin();
      await new Promise<void>((resolve) => (release = resolve));
    }
    const first = uploads.alone(id, (stop) => write(id, 0, 1000, slow(), stop));
    await begun;
    const second = uploads.alone(id, (stop) => write(id, 100, 1000, line(Buffer.alloc(900), 900), stop));
    expect([await first, await second]).toEqual([{ until: 100, end: 'cut' }, { until: 1000, end: 'whole' }]);
    release();
  });

  it('are forgotten when nobody touches them, with copies a killed process left', async () => {
    const [old, young] = [newId(), newId()];
    for (const id of [old, young]) await write(id, 0, 10, line(Buffer.alloc(10), 10));
    const left = join(folder, 'sealing', newId());
    writeFileSync(left, 'x');
    for (const path of [left, join(folder, 'uploads', old)]) utimesSync(path, 1, 1);
    expect(await uploads.listForgotten(60_000)).toEqual([old]);
    expect(readdirSync(join(folder, 'sealing'))).toEqual([]);
  });

  it('take nothing more when the disk is nearly full, and keep what they have', async () => {
    const id = newId();
    await write(id, 0, 10, line(Buffer.alloc(5), 5));
    const piece = { offset: 5, most: 10, body: { stream: line(Buffer.alloc(5), 5), length: 5 }, stop: never };
    expect(await openUploads(folder, Number.MAX_SAFE_INTEGER).write(id, piece)).toEqual({ until: 5, end: 'noRoom' });
    expect(await uploads.sizeOf(id)).toBe(5);
  });

  it('are never a path of somebody’s making', () => {
    for (const id of ['../../etc/passwd', 'a/b', '']) expect(() => uploads.sizeOf(id)).toThrow('not the id of an upload');
  });
});

describe('the store on disk', () => {
  it('keeps bytes under their id, twice as once, and tells when they are no longer what they were', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'motcua-store-'));
    const uploads = openUploads(folder);
    const store = diskStore(folder);
    const bytes = Buffer.alloc(200_000, 'giấy tờ');
    const [upload, id] = [newId(), newId()];
    await uploads.write(upload, { offset: 0, most: bytes.length, body: { stream: Readable.from([bytes]), length: undefined }, stop: new AbortController().signal });
    for (let turn = 0; turn < 2; turn += 1) await store.put(id, await uploads.seal(upload));
    const wanted = { sha256: sha256(bytes), bytes: bytes.length };
    expect((await buffer(verified(await store.read(id), wanted))).equals(bytes)).toBe(true);
    expect([await store.has(id, bytes.length), await store.has(id, 1), await store.has(newId(), 1)]).toEqual([true, false, false]);
    const path = join(folder, 'kept', id.slice(-2), id);
    const scratched = Buffer.from(bytes);
    scratched[150_000] = 1;
    for (const other of [scratched, bytes.subarray(0, 1000), Buffer.concat([bytes, bytes])]) {
      writeFileSync(path, other);
      const out: Buffer[] = [];
      const stream = verified(await store.read(id), wanted);
      await expect((async () => { for await (const part of stream) out.push(part); })()).rejects.toThrow(BytesLost);
      expect(Buffer.concat(out).length).toBeLessThan(bytes.length);
    }
    await store.remove(id);
    await store.remove(id);
    await expect(store.read(id)).rejects.toThrow(BytesLost);
    rmSync(folder, { recursive: true, force: true });
  });
});
