import { describe, expect, test } from 'vitest';
import { say } from './message.ts';

const WORDS: Readonly<Record<string, { vi: string; en: string }>> = { 'purse.fee': { vi: 'Phí, lệ phí', en: 'State fees' } };
const IN_TILL = { vi: 'Ngăn “{purse|purse}” chỉ còn {left|vnd} đ.', en: 'Purse “{purse|purse}” holds {left|vnd} đ.' };

describe('a sentence', () => {
  test('names a code by its words and writes an amount as people do', () => {
    expect(say(IN_TILL, 'vi', { purse: 'fee', left: 1_250_000 }, (code) => WORDS[code])).toBe('Ngăn “Phí, lệ phí” chỉ còn 1.250.000 đ.');
    expect(say(IN_TILL, 'en', { purse: 'fee', left: 0 }, (code) => WORDS[code])).toBe('Purse “State fees” holds 0 đ.');
  });

  test('keeps what nobody has words for, and shows what was not told', () => {
    expect(say(IN_TILL, 'vi', { purse: 'gift' }, (code) => WORDS[code])).toBe('Ngăn “gift” chỉ còn {left|vnd} đ.');
    expect(say({ vi: '{days} ngày: {names}', en: '{days} days: {names}' }, 'vi', { days: 3, names: ['An', 'Bình'] })).toBe('3 ngày: An, Bình');
  });
});
