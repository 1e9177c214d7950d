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
