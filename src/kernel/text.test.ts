import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWellFormed, masked, searchKey, storable } from '#kernel/text.ts';

describe('Vietnamese text', () => {
  it('is stored composed and trimmed, however the keyboard sent it', () => {
    expect(storable('  Nguyễn Thị Lễ '.normalize('NFD'))).toBe('Nguyễn Thị Lễ');
  });

  it('is found without tone marks, with đ as d, and wherever the tone stands', () => {
    expect(searchKey('Đỗ Thị Thúy')).toBe('do thi thuy');
    expect(searchKey('Hoà')).toBe(searchKey('Hòa'));
    expect(searchKey('Lý')).toBe(searchKey('Lí'));
    expect(searchKey('Quý')).toBe(searchKey('Quí'));
    expect(searchKey('Nguyễn  Văn An'.normalize('NFD'))).toBe('nguyen van an');
  });

  it('keeps its search key when searched by its search key', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => searchKey(searchKey(text)) === searchKey(text)));
  });

  it('hides all of an identity number but its ends', () => {
    expect(masked('024085001417')).toBe('024******417');
    expect(masked('123456')).toBe('******');
  });

  it('with half a character or a NUL cannot be stored', () => {
    expect([isWellFormed('ổn 🙂'), isWellFormed('a\ud800'), isWellFormed('a\u0000b')]).toEqual([true, false, false]);
  });
});
