import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { vnWords } from './words.ts';

const SAID = {
  '-20000': 'âm hai mươi nghìn đồng',
  0: 'không đồng',
  1: 'một đồng',
  5: 'năm đồng',
  10: 'mười đồng',
  11: 'mười một đồng',
  14: 'mười bốn đồng',
  15: 'mười lăm đồng',
  20: 'hai mươi đồng',
  21: 'hai mươi mốt đồng',
  24: 'hai mươi tư đồng',
  25: 'hai mươi lăm đồng',
  91: 'chín mươi mốt đồng',
  100: 'một trăm đồng',
  101: 'một trăm linh một đồng',
  104: 'một trăm linh bốn đồng',
  105: 'một trăm linh năm đồng',
  110: 'một trăm mười đồng',
  115: 'một trăm mười lăm đồng',
  121: 'một trăm hai mươi mốt đồng',
  555: 'năm trăm năm mươi lăm đồng',
  1_000: 'một nghìn đồng',
  2_005: 'hai nghìn không trăm linh năm đồng',
  2_015: 'hai nghìn không trăm mười lăm đồng',
  8_000: 'tám nghìn đồng',
  10_000: 'mười nghìn đồng',
  21_000: 'hai mươi mốt nghìn đồng',
  26_500: 'hai mươi sáu nghìn năm trăm đồng',
  31_500: 'ba mươi mốt nghìn năm trăm đồng',
  75_000: 'bảy mươi lăm nghìn đồng',
  150_000: 'một trăm năm mươi nghìn đồng',
  200_004: 'hai trăm nghìn không trăm linh bốn đồng',
  400_000: 'bốn trăm nghìn đồng',
  999_999: 'chín trăm chín mươi chín nghìn chín trăm chín mươi chín đồng',
  1_000_000: 'một triệu đồng',
  1_000_005: 'một triệu không trăm linh năm đồng',
  1_200_000: 'một triệu hai trăm nghìn đồng',
  1_005_000: 'một triệu không trăm linh năm nghìn đồng',
  12_345_678: 'mười hai triệu ba trăm bốn mươi lăm nghìn sáu trăm bảy mươi tám đồng',
  1_000_000_000: 'một tỷ đồng',
  1_000_050_000: 'một tỷ không trăm năm mươi nghìn đồng',
  10_000_000_000: 'mười tỷ đồng',
  1_234_000_000_001: 'một nghìn hai trăm ba mươi tư tỷ không trăm linh một đồng',
} as const;

describe('an amount in words', () => {
  it.each(Object.entries(SAID))('%s is said as the receipt says it', (amount, words) => {
    expect(vnWords(Number(amount))).toBe(words);
  });

  it('says every amount differently, in known words only', () => {
    const known = new Set('không một hai ba bốn năm sáu bảy tám chín mười mươi mốt tư lăm linh trăm nghìn triệu tỷ đồng'.split(' '));
    const amounts = fc.integer({ min: 0, max: 10_000_000_000 });
    fc.assert(
      fc.property(amounts, amounts, (one, other) => {
        expect(vnWords(one) === vnWords(other)).toBe(one === other);
        expect(vnWords(one).split(' ').filter((word) => !known.has(word))).toEqual([]);
      }),
    );
  });
});
