import { describe, expect, it } from 'vitest';
import { readFileSettings } from './settings.ts';

function read(env: Record<string, string>) {
  return readFileSettings(env, '/srv/motcua', (sentence) => {
    throw new Error(sentence);
  });
}

const STORE = { S3_ENDPOINT: 'https://kho.example.vn/', S3_BUCKET: 'giay-to', S3_KEY: 'khoa', S3_SECRET: 'bi-mat-cua-kho' };

describe('settings of files', () => {
  it('keep them in the data folder, unscanned and shown in a demonstration only, when nothing is said', () => {
    expect(read({})).toEqual({ folder: '/srv/motcua/files', store: undefined, scanner: undefined, servesUnscanned: undefined, limits: { types: ['pdf', 'jpeg', 'png', 'webp'], mostBytes: 20_000_000, mostPages: 300, mostPixels: 100_000_000 } });
  });

  it('take a store, a scanner and limits', () => {
    expect(read({ ...STORE, CLAMD_HOST: 'quet.noi-bo', FILES_TYPES: 'png, pdf', FILES_MAX_MB: '5', FILES_SERVE_UNSCANNED: '0', FILES_DIR: '/srv/tep' })).toMatchObject({
      folder: '/srv/tep',
      store: { endpoint: 'https://kho.example.vn', region: 'us-east-1', bucket: 'giay-to' },
      scanner: { host: 'quet.noi-bo', port: 3310 },
      servesUnscanned: false,
      limits: { types: ['pdf', 'png'], mostBytes: 5_000_000 },
    });
    expect(read({ CLAMD_SOCKET: '/run/clamav/clamd.ctl' }).scanner).toEqual({ path: '/run/clamav/clamd.ctl' });
  });

  it.each([
    ['half a store', { S3_BUCKET: 'giay-to' }, 'S3_ENDPOINT, S3_KEY, S3_SECRET is missing'],
    ['a store in the clear', { ...STORE, S3_ENDPOINT: 'http://kho.example.vn' }, 'S3_ENDPOINT must be https'],
    ['a store nowhere', { ...STORE, S3_ENDPOINT: 'kho' }, 'S3_ENDPOINT is not an address'],
    ['a bucket that cannot be', { ...STORE, S3_BUCKET: '../a' }, 'S3_BUCKET is not the name'],
    ['two scanners', { CLAMD_SOCKET: '/run/a', CLAMD_HOST: 'b' }, 'exclude each other'],
    ['a kind nobody can look into', { FILES_TYPES: 'pdf,docx' }, 'FILES_TYPES: docx'],
    ['a size that is none', { FILES_MAX_MB: '0' }, 'FILES_MAX_MB=0'],
    ['a wish that is neither', { FILES_SERVE_UNSCANNED: 'có' }, 'FILES_SERVE_UNSCANNED'],
  ])('stop the start with a sentence for %s', (_what, env, sentence) => {
    expect(() => read(env)).toThrow(sentence);
    expect(() => read(env)).not.toThrow(STORE.S3_SECRET);
  });
});
