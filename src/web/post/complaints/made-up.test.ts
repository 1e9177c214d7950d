import { describe, expect, test } from 'vitest';
import { bodyOf, dongOf, NO_PAPER, NOTHING, totalOf } from './made-up.ts';

const PAPER = { what: ' Giấy chứng nhận ', amount: '50.000', documentNo: 'BL 9' };

describe('a compensation as typed', () => {
  test.each([['150.000', 150_000], ['150 000', 150_000], ['7', 7], ['0', undefined], ['', undefined], ['-5', undefined], ['1,5', undefined], ['999999999999', undefined]] as const)('%s is %s đồng', (text, amount) => {
    expect(dongOf(text)).toBe(amount);
  });
  test('a paper begun and not finished stops it; so does an agreement without its document or its amount', () => {
    expect(bodyOf({ ...NOTHING, reissue: [PAPER, NO_PAPER] })).toBe('reissue');
    expect(bodyOf({ ...NOTHING, agreed: '20000' })).toBe('agreed');
    expect(bodyOf({ ...NOTHING, agreedDocument: 'TT 1' })).toBe('agreed');
  });
  test('what is whole goes as the service takes it, and what was left out is not sent', () => {
    expect(bodyOf(NOTHING)).toEqual({});
    expect(bodyOf({ reissue: [PAPER], agreed: '20.000', agreedDocument: 'TT 1' })).toEqual({ reissue: [{ what: 'Giấy chứng nhận', amountVnd: 50_000, documentNo: 'BL 9' }], agreed: { amountVnd: 20_000, documentNo: 'TT 1' } });
  });
  test('the total counts the law’s sum and every line that can be read', () => {
    expect(totalOf(106_000, { reissue: [PAPER, NO_PAPER], agreed: '4.000', agreedDocument: '' })).toBe(160_000);
  });
});
