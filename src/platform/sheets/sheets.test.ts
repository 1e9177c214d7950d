import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import fc from 'fast-check';
import readXlsxFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { inert } from '#kernel/inert.ts';
import type { Sheet } from '#kernel/sheet.ts';
import { csvFiles } from './csv.ts';
import { unpacked, whole } from './fixture/unpack.ts';
import { sheetNames } from './names.ts';
import { namesLine, readSpool, sheetLines } from './tables.ts';
import { linesIn, widthsOf } from './widths.ts';
import { xlsxFiles } from './xlsx.ts';
import { zipped } from './zip.ts';

const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/** The lines of a spool, as a draft gives them back. */
async function* linesOf(sheets: readonly Sheet[]): AsyncGenerator<string> {
  const text = namesLine(sheets.map(({ name }) => name)) + sheets.map(sheetLines).join('');
  yield* text.split('\n').slice(0, -1);
}

async function packet(form: typeof xlsxFiles, sheets: readonly Sheet[]): Promise<Buffer> {
  const { names, tables } = await readSpool(linesOf(sheets));
  return whole(zipped(form(names, tables)));
}

const NAMES: Sheet = {
  name: 'Sổ: theo dõi [Mẫu 06]',
  columns: [{ title: 'Tên', kind: 'text' }, { title: 'Số', kind: 'number' }, { title: 'Ngày', kind: 'day' }, { title: 'Lúc', kind: 'instant' }, { title: 'Tỷ lệ', kind: 'rate' }],
  rows: [
    ['=HYPERLINK("http://x.example";"Nguyễn Văn A")', -5, '2021-02-19', new Date('2021-02-19T02:45:00Z'), 0.953],
    ['Trần <b>"Hai"</b> & con _x0041_', 1.5, '1899-01-02', null, null],
    ['dòng một\ndòng hai\u2028ba', 0, null, new Date('2021-02-28T17:30:00Z'), 0],
  ],
};

describe('a workbook', () => {
  it('carries texts as texts, days and moments of Vietnam as days, amounts as amounts', async () => {
    const [first, second, third] = (await readBook(await packet(xlsxFiles, [NAMES])))[0]?.data.slice(1) ?? [];
    expect(first?.slice(0, 3)).toEqual(['=HYPERLINK("http://x.example";"Nguyễn Văn A")', -5, new Date('2021-02-19T00:00:00Z')]);
    expect(first?.[3]).toEqual(new Date('2021-02-19T09:45:00Z'));
    expect(first?.[4]).toBe(0.953);
    expect(second?.slice(0, 3)).toEqual(['Trần <b>"Hai"</b> & con _x0041_', 1.5, '1899-01-02']);
    expect(third?.slice(0, 2)).toEqual(['dòng một\ndòng hai\u2028ba', 0]);
  });

  it('holds no formula at all, whatever a name begins with', async () => {
    const files = unpacked(await packet(xlsxFiles, [NAMES]));
    const sheet = files.get('xl/worksheets/sheet1.xml') ?? '';
    expect(sheet).not.toContain('<f>');
    expect(sheet).toContain('t="inlineStr"');
    expect(sheet.match(/<v>[^<]*HYPERLINK/)).toBeNull();
  });

  it('keeps any text a person can type, but for signs no workbook can hold', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }), async (typed) => {
        const kept = typed.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');
        const xml = unpacked(await packet(xlsxFiles, [{ name: 'a', columns: [{ title: 'a', kind: 'text' }], rows: [[typed]] }])).get('xl/worksheets/sheet1.xml') ?? '';
        const cell = /row r="2".*?preserve">(.*?)<\/t>/s.exec(xml)?.[1] ?? '';
        expect(cell.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&').replace(/_x005F_/g, '_')).toBe(kept);
      }),
      { numRuns: 100 },
    );
  });

  it('names its sheets so that every program opens it: short, no sign of an address, no two alike', async () => {
    const long = 'Chia theo thủ tục hành chính và lĩnh vực';
    expect(sheetNames([long, long.toUpperCase(), 'a/b:c?[d]', "'", ''])).toEqual(['Chia theo thủ tục hành chính và', 'CHIA THEO THỦ TỤC HÀNH CHÍNH 2', 'a b c d', 'Bảng', 'Bảng 2']);
    const book = await readBook(await packet(xlsxFiles, [NAMES, { ...NAMES, name: 'Khác' }]));
    expect(book.map(({ sheet }) => sheet)).toEqual(['Sổ theo dõi Mẫu 06', 'Khác']);
  });
});

describe('what a workbook looks like when it is opened', () => {
  const sheetOf = async (sheet: Sheet) => unpacked(await packet(xlsxFiles, [sheet])).get('xl/worksheets/sheet1.xml') ?? '';
  const text = (title: string) => ({ title, kind: 'text' }) as const;
  const widthsIn = (xml: string) => [...xml.matchAll(/<col [^>]*width="([\d.]+)"/g)].map((met) => Number(met[1]));

  it('a name that would become a formula when somebody opens its cell and closes it again is marked as typed', async () => {
    const files = unpacked(await packet(xlsxFiles, [{ name: 'a', columns: [text('a')], rows: [['=1+1'], ['+84'], ['-2'], ['@SUM(A1)'], [' =1'], ['＝1'], ['Nguyễn - Trần']] }]));
    const forms = [...(files.get('xl/worksheets/sheet1.xml') ?? '').matchAll(/<c r="A\d+" s="(\d)" t="inlineStr"/g)].slice(1).map((met) => met[1]);
    expect(forms).toEqual(['7', '7', '7', '7', '7', '7', '0']);
    const xfs = [...(/<cellXfs.*<\/cellXfs>/.exec(files.get('xl/styles.xml') ?? '')?.[0] ?? '').matchAll(/<xf .*?<\/xf>/g)].map((met) => met[0].includes('quotePrefix="1"'));
    expect(xfs.map((typed, no) => (typed ? no : -1)).filter((no) => no >= 0)).toEqual([7]);
  });

  it('columns are as wide as what stands in them: a code whole, a long text broken into lines its row is tall enough for', async () => {
    const long = 'Xác định, xác định lại mức độ khuyết tật và cấp giấy xác nhận khuyết tật '.repeat(6);
    const xml = await sheetOf({ name: 'a', columns: [text('Mã'), text('Tên'), { title: 'Số', kind: 'number' }, { title: 'Ngày', kind: 'day' }], rows: [['000.00.19.H02-210112-0004', long, 12_345_678, '2021-02-19'], ['1', 'ngắn', 1, null]] });
    const [code = 0, name = 0, amount = 0, day = 0] = widthsIn(xml);
    expect([code >= 26, code <= 30, name <= 80, amount >= '12.345.678'.length, day >= '19/02/2021'.length]).toEqual([true, true, true, true, true]);
    const tall = Number(/<row r="2" ht="(\d+)"/.exec(xml)?.[1]);
    expect(tall).toBeGreaterThanOrEqual(Math.ceil(long.length / name) * 15);
    expect(xml).toContain('<row r="3">');
  });

  it('many texts share a sheet, a table of which nothing is known has usual widths, and a title is never broken within a word', () => {
    const many = widthsOf(Array.from({ length: 10 }, (_, no) => text(`Cột ${no}`)), [Array.from({ length: 10 }, () => 'một câu dài của một định nghĩa '.repeat(9))]);
    expect(Math.max(...many)).toBeLessThanOrEqual(24);
    expect(widthsOf([text('a'), { title: 'b', kind: 'instant' }], [])).toEqual([32, 18]);
    expect(widthsOf([text('Nghiêngngảnghiêngngả')], [['a']])[0]).toBeGreaterThan(20);
    expect([linesIn('', 10), linesIn('một dòng', 10), linesIn('một\nhai\nba', 10), linesIn('x'.repeat(95), 10)]).toEqual([1, 1, 3, 11]);
  });

  it('its head stands still and is printed on every page, a wide table across the sheet and no wider than it', async () => {
    const wide = Array.from({ length: 14 }, (_, no) => text(`Cột ${no}`));
    const files = unpacked(await packet(xlsxFiles, [{ name: "Sổ 'A' & B", columns: wide, rows: [wide.map(() => 'một ô')] }, { name: 'Hẹp', columns: [text('a')], rows: [['b']] }]));
    expect(files.get('xl/workbook.xml')).toContain(`<definedName name="_xlnm.Print_Titles" localSheetId="0">'Sổ ''A'' &amp; B'!$1:$1</definedName>`);
    const [first, second] = [1, 2].map((no) => files.get(`xl/worksheets/sheet${no}.xml`) ?? '');
    for (const xml of [first, second]) for (const part of ['state="frozen"', 'fitToPage="1"', 'fitToWidth="1" fitToHeight="0"']) expect(xml).toContain(part);
    expect([first?.includes('orientation="landscape"'), second?.includes('orientation="portrait"')]).toEqual([true, true]);
  });
});

describe('open tables', () => {
  it('are a file each, in UTF-8 with its mark, lines ended as RFC 4180 says, every text in quotes', async () => {
    const files = unpacked(await packet(csvFiles, [NAMES, { ...NAMES, rows: [] }]));
    expect([...files.keys()]).toEqual(['1-so-theo-doi-mau-06.csv', '2-so-theo-doi-mau-06.csv']);
    const text = files.get('1-so-theo-doi-mau-06.csv') ?? '';
    expect(text.startsWith('\ufeff"Tên","Số","Ngày","Lúc","Tỷ lệ"\r\n')).toBe(true);
    expect(text).toContain(`"'=HYPERLINK(""http://x.example"";""Nguyễn Văn A"")",-5,"2021-02-19","2021-02-19T09:45:00+07:00",0.953\r\n`);
    expect(text).toContain(`"Trần <b>""Hai""</b> & con _x0041_",1.5,"1899-01-02",,\r\n`);
    expect(files.get('2-so-theo-doi-mau-06.csv')).toBe('\ufeff"Tên","Số","Ngày","Lúc","Tỷ lệ"\r\n');
  });

  it('begin no title with a formula either', async () => {
    const files = unpacked(await packet(csvFiles, [{ name: 'a', columns: [{ title: '=1+1', kind: 'text' }, { title: '-', kind: 'number' }], rows: [] }]));
    expect([...files.values()]).toEqual([`\ufeff"'=1+1","'-"\r\n`]);
  });

  it.each(['=1+1', '+84912345678', '-2+3', '@SUM(A1)', '\t=1', '\r=1', '＝1', 'a;=1', 'a\n=cmd', 'a;"=1', '  =1'])('take the life out of %j', (typed) => {
    for (const cut of [/;/, /\t/, /[\r\n]+/]) for (const cell of inert(typed).split(cut)) expect(cell.trimStart().replace(/^"+/, '')).not.toMatch(FORMULA);
  });

  it('leave every other text as it was typed', () => {
    for (const typed of ['Nguyễn Văn A', 'H02.19-210219-0001', 'a = b', 'Nguyễn-Trần', 'x@y.vn', '1+1', 'a, -b']) expect(inert(typed)).toBe(typed);
  });

  it('never begin a cell with a formula, whichever sign a program splits at', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('=', '+', '-', '@', ';', '\t', '\n', '\r', '"', "'", ' ', ',', 'a', '＝'), maxLength: 12 }), (typed) => {
        for (const cell of inert(typed).split(/[;\t\r\n]/)) expect(cell.replace(/^["\s]+/, '')).not.toMatch(/^[=+\-@＝]/);
      }),
    );
  });
});

describe('a long table', () => {
  it.each(['xlsx', 'csv'] as const)('becomes a file (%s) in a small and bounded memory', async (form) => {
    const worker = new Worker(new URL('./fixture/long-sheet.ts', import.meta.url), { workerData: { rows: 120_000, form }, resourceLimits: { maxOldGenerationSizeMb: 24, maxYoungGenerationSizeMb: 8 } });
    const bytes = await new Promise<number>((resolve, reject) => worker.once('message', resolve).once('error', reject));
    expect(bytes).toBeGreaterThan(1_000_000);
  });
});

describe('a packet', () => {
  it('that nobody reads to its end closes what was being read', async () => {
    let closed = false;
    async function* endless() {
      try {
        for (let line = 0; ; line += 1) yield await Promise.resolve(`${line} một dòng dài của một bảng không có cuối\n`.repeat(500));
      } finally {
        closed = true;
      }
    }
    for await (const piece of zipped([{ name: 'a.csv', text: endless() }])) if (piece.length > 0) break;
    await expect.poll(() => closed).toBe(true);
  });

  it('whose content fails, fails', async () => {
    async function* failing() {
      yield 'một dòng\n';
      await Promise.reject(new Error('the table is gone'));
    }
    await expect(whole(zipped([{ name: 'a.csv', text: failing() }]))).rejects.toThrow('the table is gone');
  });
});

/** What another program reads in a workbook. */
async function readBook(bytes: Buffer) {
  const folder = mkdtempSync(join(tmpdir(), 'motcua-sheet-'));
  try {
    writeFileSync(join(folder, 'a.xlsx'), bytes);
    return await readXlsxFile(join(folder, 'a.xlsx'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
