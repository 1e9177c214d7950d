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

/** The secret of one receiver of ours, made from the installation's: nothing of it is kept, and one that leaks opens no other. */
export function receiverSecret(master: string, receiver: string, version: number): string {
  return `whsec_${createHmac('sha256', master).update(`webhook|${receiver}|${version}`, 'utf8').digest('base64')}`;
}

/** The signature of a message after Standard Webhooks 1.0: `v1,` and HMAC-SHA256 over id, seconds and body. */
export function standardSignature(secret: string, message: { readonly id: string; readonly seconds: number; readonly body: string }): string {
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
  return `v1,${createHmac('sha256', key).update(`${message.id}.${message.seconds}.${message.body}`, 'utf8').digest('base64')}`;
}

/** True when a message was signed so with the secret; the comparison takes the same time whatever differs. */
export function standardSignatureFits(secret: string, message: Parameters<typeof standardSignature>[1], signature: string): boolean {
  const expected = Buffer.from(standardSignature(secret, message));
  const given = Buffer.from(signature);
  return expected.length === given.length && timingSafeEqual(expected, given);
}
