import { CreateBucketCommand, GetObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { randomBytes } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '#kernel/actor.ts';
import { newId } from '#platform/ids.ts';
import { BytesLost, StoreAway } from '#platform/files/store.ts';
import { s3Store } from '#platform/files/s3-store.ts';
import { fileFrom, smallPdf } from '#test/files.ts';
import { openHouse, type TestHouse } from '#test/house.ts';

const SETTINGS = { endpoint: process.env['OUTSIDE_S3_ENDPOINT'] ?? '', region: 'us-east-1', bucket: 'giay-to', key: 'khoa', secret: process.env['OUTSIDE_S3_SECRET'] ?? '' };

/** Ceph's RadosGW from Debian at OUTSIDE_S3_ENDPOINT. */
describe('a real S3 store', () => {
  let test: TestHouse;
  let clerk: Actor;
  const client = new S3Client({ endpoint: SETTINGS.endpoint, region: SETTINGS.region, forcePathStyle: true, credentials: { accessKeyId: SETTINGS.key, secretAccessKey: SETTINGS.secret }, requestChecksumCalculation: 'WHEN_REQUIRED', responseChecksumValidation: 'WHEN_REQUIRED' });
  beforeAll(async () => {
    await client.send(new CreateBucketCommand({ Bucket: SETTINGS.bucket }));
    test = await openHouse(import.meta.url, { S3_ENDPOINT: SETTINGS.endpoint, S3_BUCKET: SETTINGS.bucket, S3_KEY: SETTINGS.key, S3_SECRET: SETTINGS.secret });
    clerk = await test.addActor('OSS_OFFICER', await test.addUnit({ code: 'MC', kind: 'OSS' }));
  });
  afterAll(async () => {
    client.destroy();
    await test.close();
  });

  const keptAs = async (bytes: Buffer) => {
    const { id } = await fileFrom(test.house, { actor: clerk }, 'giay-to.pdf', bytes);
    const [row] = await test.owner('select b.id, b.sha256, b.bytes::int as bytes from file f join kept_bytes b on b.id = f.bytes_id where f.id = $1', [id]);
    return { id: String(row?.['id']), sha256: Buffer.from(Object(row)['sha256']), bytes: Number(row?.['bytes']) };
  };
  const paper = (bytes: number) => {
    const small = smallPdf();
    const cut = small.lastIndexOf('%%EOF');
    return Buffer.concat([small.subarray(0, cut), Buffer.from(`%${randomBytes(bytes / 2).toString('hex')}\n%%EOF\n`)]);
  };

  it('keeps a paper once and gives the same bytes back', async () => {
    const bytes = paper(3_000_000);
    const [first, second] = [await keptAs(bytes), await keptAs(bytes)];
    expect(second).toEqual(first);
    expect((await buffer(await test.house.files.read(first))).equals(bytes)).toBe(true);
    expect([await test.house.files.store.has(first.id, bytes.length), await test.house.files.store.has(first.id, 1), await test.house.files.store.has(newId(), 1)]).toEqual([true, false, false]);
  });

  it('is not believed when it gives back something else', async () => {
    const bytes = paper(200_000);
    const kept = await keptAs(bytes);
    const Key = `kept/${kept.id}`;
    const { Body } = await client.send(new GetObjectCommand({ Bucket: SETTINGS.bucket, Key }));
    expect(Buffer.from((await Body?.transformToByteArray()) ?? []).equals(bytes)).toBe(true);
    const scratched = Buffer.from(bytes);
    scratched[100_000] = (scratched[100_000] ?? 0) ^ 1;
    await client.send(new PutObjectCommand({ Bucket: SETTINGS.bucket, Key, Body: scratched }));
    await expect(test.house.files.read(kept).then((stream) => buffer(stream))).rejects.toThrow(BytesLost);
  });

  it('forgets what it is told to, twice as once, and says what is missing', async () => {
    const kept = await keptAs(paper(50_000));
    for (let turn = 0; turn < 2; turn += 1) await test.house.files.store.remove(kept.id);
    await expect(test.house.files.read(kept)).rejects.toThrow(BytesLost);
  });

  it('opens to nobody with a wrong secret', async () => {
    await expect(s3Store({ ...SETTINGS, secret: 'mot-bi-mat-khac' }).read(newId())).rejects.toThrow(StoreAway);
  });
});
