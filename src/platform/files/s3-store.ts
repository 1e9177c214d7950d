import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import type * as Sdk from '@aws-sdk/client-s3';
import { BytesLost, StoreAway, type Store } from './store.ts';
import type { S3Settings } from './settings.ts';

const CONNECT_MS = 5_000;
const ANSWER_MS = 60_000;
const PREFIX = 'kept/';

/** The store behind an S3-compatible address. Each object travels with its SHA-256, so that the store itself refuses what arrived otherwise. */
export function s3Store(settings: S3Settings): Store {
  const { bucket } = settings;
  let opened: Promise<Sdk.S3Client> | undefined;
  const client = () => (opened ??= openClient(settings));
  const at = (id: string) => ({ Bucket: bucket, Key: `${PREFIX}${id}` });
  const reached = <T>(ask: (sdk: typeof Sdk, on: Sdk.S3Client) => Promise<T>) => asking(async () => ask(await import('@aws-sdk/client-s3'), await client()));
  return {
    put: async (id, sealed) => {
      const ChecksumSHA256 = sealed.sha256.toString('base64');
      await reached((sdk, on) => on.send(new sdk.PutObjectCommand({ ...at(id), Body: createReadStream(sealed.path), ContentLength: sealed.bytes, ContentType: 'application/octet-stream', ChecksumSHA256 })));
    },
    has: async (id, bytes) => {
      try {
        const head = await reached((sdk, on) => on.send(new sdk.HeadObjectCommand(at(id))));
        return head.ContentLength === bytes;
      } catch (thrown) {
        if (thrown instanceof BytesLost) return false;
        throw thrown;
      }
    },
    read: async (id) => {
      const { Body } = await reached((sdk, on) => on.send(new sdk.GetObjectCommand(at(id))));
      if (!(Body instanceof Readable)) throw new StoreAway('no body came');
      return Body;
    },
    remove: async (id) => {
      await reached((sdk, on) => on.send(new sdk.DeleteObjectCommand(at(id))));
    },
  };
}

async function openClient({ endpoint, region, key, secret }: S3Settings): Promise<Sdk.S3Client> {
  const { S3Client: Client } = await import('@aws-sdk/client-s3');
  return new Client({
    endpoint,
    region,
    forcePathStyle: true,
    credentials: { accessKeyId: key, secretAccessKey: secret },
    maxAttempts: 2,
    // The hash of the whole stands in a header; a sum behind the body is not understood by every store.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    requestHandler: { connectionTimeout: CONNECT_MS, requestTimeout: ANSWER_MS, throwOnRequestTimeout: true },
  });
}

/** What the store says is put into our words; its own may hold names of keys. */
async function asking<T>(ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (thrown) {
    const name = thrown instanceof Error ? thrown.name : '';
    if (name === 'NoSuchKey' || name === 'NotFound') throw new BytesLost('kept bytes are missing');
    throw new StoreAway(`the store answered ${name}`);
  }
}
