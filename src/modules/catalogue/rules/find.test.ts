import { describe, expect, it } from 'vitest';
import { fieldCodeOf } from './field.ts';
import { readQuestion, searchText } from './find.ts';

describe('the search', () => {
  it('takes both places of the tone mark, both forms of Unicode and any case for the same word', () => {
    expect(new Set(['hòa giải', 'hoà giải', 'HÒA GIẢI', 'hòa giải'.normalize('NFD'), ' hòa,  giải.. '.replace('..', '')].map(searchText)).size).toBe(1);
  });

  it('keeps words of different marks apart', () => {
    expect(searchText('đất')).not.toBe(searchText('đắt'));
    expect(searchText('mô')).not.toBe(searchText('mơ'));
  });

  it('asks by exact marks only when marks were typed', () => {
    expect(readQuestion('ket hon').exactWords).toEqual([]);
    expect(readQuestion('kết hôn').exactWords).toHaveLength(2);
    expect(readQuestion('kết hôn').words).toEqual(readQuestion('ket hon').words);
  });

  it('knows a code, with or without its suffix, and no code in a word', () => {
    expect([readQuestion('1.000894.000.00.00.H02').codePattern, readQuestion('1.0008').codePattern, readQuestion('khai sinh').codePattern]).toEqual(['1.000894', '1.0008', '-']);
  });

  it('makes the signs of a pattern harmless', () => {
    expect(readQuestion('100%_').words).toEqual(['%100\\%\\_%']);
  });
});

describe('field codes', () => {
  it('are the name without marks, never longer than sixty signs', () => {
    expect([fieldCodeOf('Hộ tịch'), fieldCodeOf('Thi đua – Khen thưởng'), fieldCodeOf('Tin học - Thống kê')]).toEqual(['ho-tich', 'thi-dua-khen-thuong', 'tin-hoc-thong-ke']);
    expect(fieldCodeOf('Chuyển đổi công ty nhà nước được thành lập và hoạt động theo Luật Doanh nghiệp nhà nước').length).toBeLessThanOrEqual(60);
  });
});
