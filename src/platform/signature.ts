import { createHmac, timingSafeEqual } from 'node:crypto';

/** HMAC-SHA256 of a text in lower-case hexadecimal. */
export function signatureOf(secret: string, text: string): string {
  return createHmac('sha256', secret).update(text, 'utf8').digest('hex');
}

/** True when the text was signed with the secret; the comparison takes the same time whatever differs. */
export function signatureFits(secret: string, text: string, signature: string): boolean {
  const expected = Buffer.from(signatureOf(secret, text));
  const given = Buffer.from(signature);
  return expected.length === given.length && timingSafeEqual(expected, given);
}
