import { createHash, randomBytes } from 'node:crypto';

const ID_COUNTER_SIZE = 0x1000;
let lastMoment = 0;
let lastCount = 0;

/** A UUIDv7: sorts by the time it was made, and of one process in the order it was made (RFC 9562, 6.2, method 1: the 12 bits after the version count). */
export function newId(): string {
  const bytes = randomBytes(16);
  const now = Date.now();
  if (now > lastMoment) {
    lastMoment = now;
    lastCount = bytes.readUInt16BE(6) & (ID_COUNTER_SIZE / 2 - 1);
  } else {
    lastCount += 1;
    lastMoment += Math.floor(lastCount / ID_COUNTER_SIZE);
    lastCount %= ID_COUNTER_SIZE;
  }
  bytes.writeUIntBE(lastMoment, 0, 6);
  bytes.writeUInt16BE(0x7000 | lastCount, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A secret a person can read aloud and type: Crockford's alphabet, 5 bits of chance a character. */
export function newSecret(length: number): string {
  return Array.from(randomBytes(length), (byte) => CROCKFORD[byte & 31]).join('');
}

/** A secret only machines carry: 256 bits of chance. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

export function sha256(data: string | Uint8Array): Buffer {
  return createHash('sha256').update(data).digest();
}
