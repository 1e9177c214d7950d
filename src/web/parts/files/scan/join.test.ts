import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { joinPages, readPdf } from './join.ts';
import type { ScanPage } from './pages.ts';

/** The smallest picture telephones could send: one grey dot, as a JPEG. */
const JPEG = Uint8Array.from(
  atob('/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP//////////////////////////////////////////////////////////////////////////////////////wgALCAABAAEBAREA/8QAFBABAAAAAAAAAAAAAAAAAAAAAP/aAAgBAQABPxA='),
  (letter) => letter.charCodeAt(0),
);

function png(width: number, height: number): Uint8Array {
  return new Uint8Array(PNG.sync.write(new PNG({ width, height })));
}

const page = (source: ScanPage['source'], turn: ScanPage['turn'] = 0): ScanPage => ({ id: 'a', from: '', picture: '', width: 1, height: 1, turn, source });
const has = (bytes: Uint8Array, part: Uint8Array) => Buffer.from(bytes).includes(Buffer.from(part));

describe('the PDF of a scan', () => {
  it('holds each JPEG byte for byte, on paper of full size', async () => {
    const joined = await joinPages([page({ kind: 'jpeg', bytes: JPEG, ownTurn: 0 })], 'a4');
    expect(has(joined, JPEG)).toBe(true);
    expect(Buffer.from(joined.subarray(0, 8)).toString()).toBe('%PDF-1.7');
    const [sheet] = (await PDFDocument.load(joined)).getPages();
    expect([sheet?.getWidth(), sheet?.getHeight()].map((points) => Math.round(points ?? 0))).toEqual([595, 842]);
  });

  it('keeps order and turns: the telephone’s and the person’s together, a lying picture on a lying sheet', async () => {
    const joined = await joinPages([page({ kind: 'jpeg', bytes: JPEG, ownTurn: 90 }, 180), page({ kind: 'png', bytes: png(20, 10), ownTurn: 0 })], 'a5');
    const [first, second] = (await PDFDocument.load(joined)).getPages();
    expect(first?.getRotation().angle).toBe(270);
    expect((second?.getWidth() ?? 0) > (second?.getHeight() ?? 0)).toBe(true);
  });

  it('takes pages of other PDFs as they are, turned further', async () => {
    const source = await joinPages([page({ kind: 'png', bytes: png(20, 10), ownTurn: 0 }), page({ kind: 'jpeg', bytes: JPEG, ownTurn: 90 })], 'a4');
    const joined = await joinPages([page({ kind: 'pdf', bytes: source, index: 1, dpi: null }, 90), page({ kind: 'pdf', bytes: source, index: 0, dpi: null })], 'a4');
    const [first, second] = (await PDFDocument.load(joined)).getPages();
    expect([first?.getRotation().angle, second?.getRotation().angle]).toEqual([180, 0]);
    expect(has(joined, JPEG)).toBe(true);
  });
});

describe('the pages of a PDF that is added', () => {
  it('which are nothing but a picture have its dots, turned or not', async () => {
    const source = await joinPages([page({ kind: 'png', bytes: png(1654, 2339), ownTurn: 0 }), page({ kind: 'png', bytes: png(827, 1170), ownTurn: 90 })], 'a4');
    const [whole, half] = await readPdf(source);
    expect([whole?.dpi, half?.dpi]).toEqual([200, 100]);
    expect((half?.width ?? 0) > (half?.height ?? 0)).toBe(true);
  });

  it('which have letters have no dots', async () => {
    const written = await PDFDocument.create();
    const sheet = written.addPage();
    sheet.drawText('x', { font: await written.embedFont(StandardFonts.Helvetica) });
    sheet.drawImage(await written.embedPng(png(2, 2)));
    expect((await readPdf(await written.save())).map(({ dpi }) => dpi)).toEqual([null]);
  });

  it('which is damaged is refused', async () => {
    await expect(readPdf(Uint8Array.from([0x25, 0x50, 0x44, 0x46, 0x2d]))).rejects.toBeInstanceOf(Error);
  });
});
