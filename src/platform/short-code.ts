import { createHmac } from 'node:crypto';

const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A code a person types, made from the installation's secret and what it is for: kept nowhere, the same each time it is asked for, and nothing of one tells of another. */
export function shortCode(secret: string, about: string, length: number): string {
  const bytes = createHmac('sha256', secret).update(`code|${about}`, 'utf8').digest();
  return Array.from(bytes.subarray(0, length), (byte) => CROCKFORD[byte & 31]).join('');
}
