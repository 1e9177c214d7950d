import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { copyFee } from './copy-fee.ts';

describe('fees', () => {
  it('for certified copies: two pages at 2.000, then 1.000, never over 200.000 a copy', () => {
    expect([copyFee(1), copyFee(2), copyFee(3), copyFee(198), copyFee(199), copyFee(300), copyFee(3, 4)]).toEqual([2_000, 4_000, 5_000, 200_000, 200_000, 200_000, 20_000]);
  });

  it('for certified copies never fall when a page is added, and are whole đồng', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1000 }), fc.integer({ min: 1, max: 100 }), (pages, copies) => {
        expect(copyFee(pages + 1, copies)).toBeGreaterThanOrEqual(copyFee(pages, copies));
        expect(Number.isInteger(copyFee(pages, copies))).toBe(true);
      }),
    );
  });
});
