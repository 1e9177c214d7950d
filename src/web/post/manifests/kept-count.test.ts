import { expect, test } from 'vitest';
import { NO_CHECKS } from './bag-checks.tsx';
import { countFrom, keptCount, type Count } from './kept-count.ts';
import { verdictOf } from './verdicts.ts';

const COUNT: Count = {
  verdicts: {
    RA300000009VN: verdictOf('filed'),
    RA300000012VN: { ...verdictOf('supplement'), reason: 'Giấy đề nghị chưa có chữ ký', respondBy: '2026-11-30', wanted: { 1: 'Chưa có chữ ký' } },
    RA300000026VN: { ...verdictOf('accepted'), condition: 'papersDiffer', papers: { 1: { originals: 0, certified: 1, copies: 2 } } },
  },
  checks: { counted: '3', broken: true, brokenHow: 'Dây niêm phong đứt', extra: ['RA300000030VN'] },
};

test('a page loaded anew in the middle of a count still knows what was scanned and written', () => {
  expect(countFrom(JSON.parse(JSON.stringify(keptCount(COUNT))))).toEqual(COUNT);
});

test('what the device kept and no count can be is left out', () => {
  for (const kept of [null, 'x', { verdicts: { RA1: { finding: 'lost' }, RA2: 7 }, checks: [] }]) expect(countFrom(kept)).toEqual({ verdicts: {}, checks: NO_CHECKS });
});
