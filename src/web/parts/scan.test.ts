import { describe, expect, it } from 'vitest';
import { codeIn } from './scan.ts';

describe('a scan at the counter', () => {
  it('reads the code of the bar code, of the QR address, and of what was typed in small letters', () => {
    expect(codeIn('000.00.19.H02-210209-0007')).toBe('000.00.19.H02-210209-0007');
    expect(codeIn('https://motcua.vietyen.example.vn/tra-cuu/H05.07777-261123-0001#WTAQCC23RRA4')).toBe('H05.07777-261123-0001');
    expect(codeIn(' h05.07777-20261123-0000001 ')).toBe('H05.07777-20261123-0000001');
  });

  it('finds no code in an identity card or in words', () => {
    expect(codeIn('024183000417|121212121|Nguyễn Thị Bưởi|17051983|Nữ|Ninh Sơn|10022020')).toBeUndefined();
    expect(codeIn('hộ kinh doanh')).toBeUndefined();
  });
});
