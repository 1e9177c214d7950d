import { describe, expect, it } from 'vitest';
import { signatureFits, signatureOf } from './signature.ts';

describe('a signature', () => {
  it('is HMAC-SHA256 in hexadecimal, as RFC 4231 has it', () => {
    expect(signatureOf('Jefe', 'what do ya want for nothing?')).toBe('5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843');
  });

  it('fits its own text and secret and nothing else', () => {
    const signature = signatureOf('bí mật', '970405\n123');
    expect(signatureFits('bí mật', '970405\n123', signature)).toBe(true);
    for (const [secret, text, given] of [['khác', '970405\n123', signature], ['bí mật', '970405\n124', signature], ['bí mật', '970405\n123', signature.slice(1)], ['bí mật', '970405\n123', '']] as const) {
      expect(signatureFits(secret, text, given)).toBe(false);
    }
  });
});
