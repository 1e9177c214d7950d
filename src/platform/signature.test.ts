import { describe, expect, it } from 'vitest';
import { receiverSecret, signatureFits, signatureOf, standardSignature } from './signature.ts';

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

describe('a message to a system outside', () => {
  it('is signed as the published vector of Standard Webhooks has it', () => {
    const message = { id: 'msg_p5jXN8AQM9LWM0D4loKWxJek', seconds: 1_614_265_330, body: '{"test": 2432232314}' };
    expect(standardSignature('whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw', message)).toBe('v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=');
  });

  it('has a secret of 32 bytes for each receiver and each version', () => {
    const made = [receiverSecret('m'.repeat(32), 'a', 1), receiverSecret('m'.repeat(32), 'a', 2), receiverSecret('m'.repeat(32), 'b', 1), receiverSecret('n'.repeat(32), 'a', 1)];
    expect(new Set(made).size).toBe(4);
    for (const secret of made) expect(Buffer.from(secret.replace('whsec_', ''), 'base64')).toHaveLength(32);
  });
});
