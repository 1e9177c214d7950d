import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crc16, purposeWrong, vietQr } from './viet-qr.ts';

const CODE = '00020101021238560010A0000007270126000697041501121133666688880208QRIBFTTA5303704540480005802VN62220818LP H02 260226 000163047CE5';

describe('a VietQR code', () => {
  it('carries the check the standard names, also over a whole code', () => {
    expect(crc16('123456789')).toBe('29B1');
    expect(crc16(CODE.slice(0, -4))).toBe(CODE.slice(-4));
  });

  it('for 8.000 đồng to the account of the example is the example to the letter', () => {
    expect(vietQr({ bankBin: '970415', account: '113366668888', amount: 8_000, purpose: 'LP H02 260226 0001' })).toBe(CODE);
  });

  it('is plain ASCII that ends in the check over all before it, whatever the amount', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000_000_000 }), fc.stringMatching(/^[A-Z0-9]{1,19}$/), (amount, account) => {
        const code = vietQr({ bankBin: '970449', account, amount, purpose: 'LP MC0123456789' });
        expect(code).toMatch(/^[\x20-\x7e]+$/);
        expect(code.slice(-8, -4)).toBe('6304');
        expect(crc16(code.slice(0, -4))).toBe(code.slice(-4));
        expect(code).toContain(`54${String(String(amount).length).padStart(2, '0')}${amount}5802VN`);
      }),
    );
  });

  it('takes a purpose of letters, digits and spaces up to 25 bytes, nothing a bank would choke on', () => {
    expect(['LP H02 260226 0001', 'A', 'A'.repeat(25)].map((purpose) => purposeWrong(purpose))).toEqual([undefined, undefined, undefined]);
    for (const purpose of ['', ' LP', 'LP ', 'Lệ phí', 'LP-1', 'A'.repeat(26)]) expect(purposeWrong(purpose)?.code).toBe('payment.purposeWrong');
  });
});
