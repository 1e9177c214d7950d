import { describe, expect, test } from 'vitest';
import { previewOf } from './preview.ts';

const NOVEMBER = { fromDay: '2026-11-01', toDay: '2026-11-30' };
const HEADING = 'posting_no,day,postage,cod_collected,cod_paid';
const file = (...lines: string[]) => [HEADING, ...lines].join('\n');

describe('a statement before it is sent', () => {
  test('shows its lines with their sums, collected apart from paid over', () => {
    const seen = previewOf(file('RA000000010VN,2026-11-02,26500,100000,60000', 'RA000000027VN,2026-11-03,30000,0,0'), NOVEMBER);
    expect(seen).toMatchObject({ kind: 'lines', postageVnd: 56_500, collectedVnd: 100_000, paidVnd: 60_000 });
  });
  test('names every line that cannot be read, by the line of the file', () => {
    const seen = previewOf(file('RA000000010VN,2026-11-02,26500,0,0', 'RA000000027VN,2026-10-31,1,0,0', '', 'RA000000035VN,2026-11-03,1,x,0'), NOVEMBER);
    expect(seen).toEqual({ kind: 'wrong', wrong: [{ line: 3, column: 'day' }, { line: 5, column: 'cod_collected' }] });
  });
  test('another heading is no statement, and says so', () => {
    expect(previewOf('a,b\n1,2', NOVEMBER)).toMatchObject({ kind: 'refused', code: 'postal.statementHeadingWrong' });
    expect(previewOf(`${HEADING}\n"RA000000010VN,2026-11-02,0,0,0`, NOVEMBER)).toMatchObject({ kind: 'refused', code: 'postal.statementLineWrong' });
  });
});
