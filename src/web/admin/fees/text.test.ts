import { expect, test } from 'vitest';
import { feesText } from './text.ts';

test('a receipt written for an agency rests on article 25 of NĐ 254/2026; article 24 says when it is written', () => {
  const { vi, en } = feesText.delegationsHow;
  expect([vi.match(/Điều \d+/g), en.match(/article \d+/g)]).toEqual([['Điều 25'], ['article 25']]);
});
