import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCsv, writeCsv } from './csv.ts';

describe('a CSV text', () => {
  it('gives its rows with their line numbers, quoted cells over several lines, and passes empty rows over', () => {
    expect(readCsv('\uFEFFa,b\r\n\r\n"x, ""y""\nz" , 2 \n,\n3,')).toEqual([
      { line: 1, cells: ['a', 'b'] },
      { line: 3, cells: ['x, "y"\nz', '2'] },
      { line: 6, cells: ['3', ''] },
    ]);
  });

  it('may be written with semicolons, as spreadsheets in Vietnamese do', () => {
    expect(readCsv('a;b\n1,5;2')).toEqual([{ line: 1, cells: ['a', 'b'] }, { line: 2, cells: ['1,5', '2'] }]);
  });

  it('names the line of a quote that never ends, or goes on after its end', () => {
    expect(readCsv('a,b\n1,"2')).toBe(2);
    expect(readCsv('a,b\n1,2\n"3"4,5')).toBe(3);
  });

  it('holds any cells: what was written is read again', () => {
    const cell = fc.string().map((text) => text.replaceAll('\r', '').trim());
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }).filter((cells) => cells.some((text) => text !== '')), { minLength: 1, maxLength: 5 }), (rows) => {
        const text = rows.map((cells) => cells.map((value) => `"${value.replaceAll('"', '""')}"`).join(',')).join('\n');
        const read = readCsv(`x,y\n${text}`);
        expect(typeof read === 'number' ? read : read.slice(1).map(({ cells }) => cells)).toEqual(rows);
      }),
    );
  });
});

describe('rows for a spreadsheet', () => {
  it('begin with the mark of UTF-8 and are read as they were written', () => {
    const text = writeCsv([['Lúc', 'Số tiền'], ['09:30 "sáng", thứ Hai', -150_000]]);
    expect(text).toBe('\uFEFFLúc,Số tiền\r\n"09:30 ""sáng"", thứ Hai",-150000\r\n');
    expect(readCsv(text)).toMatchObject([{ cells: ['Lúc', 'Số tiền'] }, { cells: ['09:30 "sáng", thứ Hai', '-150000'] }]);
  });

  it('never hold a formula: a text that begins like one is text, and a semicolon begins no cell', () => {
    for (const begin of ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＠']) expect(writeCsv([[`${begin}1+1`]]).replace('"', '')).toMatch(/^\uFEFF'/);
    expect(writeCsv([['a;=1+1', -5]])).toBe('\uFEFF"a;=1+1",-5\r\n');
  });
});
