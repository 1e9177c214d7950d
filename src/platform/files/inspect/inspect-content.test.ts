import { crc32, deflateSync } from 'node:zlib';
import { PNG } from 'pngjs';
import { beforeAll, describe, expect, it } from 'vitest';
import { smallPdf } from '#test/files.ts';
import { INSPECTED, type Limits } from './finding.ts';
import { inspectContent } from './inspect-content.ts';

const LIMITS: Limits = { types: INSPECTED, mostBytes: 20_000_000, mostPages: 10, mostPixels: 1_000_000 };

/** A baseline JPEG of one grey pixel square of 16 × 16, as short as one can be. */
const JPEG = Buffer.from(
  'ffd8ffe000104a46494600010100000100010000ffdb004300' + '01'.repeat(64) + 'ffc0000b080010001001011100ffc4001f0000010501010101010100000000000000000102030405060708090a0bffc400b5100002010303020403050504040000017d01020300041105122131410613516107227114328191a1082342b1c11552d1f02433627282090a161718191a25262728292a3435363738393a434445464748494a535455565758595a636465666768696a737475767778797a838485868788898a92939495969798999aa2a3a4a5a6a7a8a9aab2b3b4b5b6b7b8b9bac2c3c4c5c6c7c8c9cad2d3d4d5d6d7d8d9dae1e2e3e4e5e6e7e8e9eaf1f2f3f4f5f6f7f8f9faffda0008010100003f00d2cf20ffd9',
  'hex',
);

/** A still WebP: a head of 1 × 1 pixel, lossless. */
const WEBP = Buffer.from('524946461a000000574542505650384c0d0000002f00000010071011118888fe0700', 'hex');

function look(bytes: Buffer, limits: Partial<Limits> = {}) {
  return inspectContent(bytes, { ...LIMITS, ...limits });
}

function chunk(name: string, data: Buffer): Buffer {
  const made = Buffer.alloc(12 + data.length);
  made.writeUInt32BE(data.length);
  made.write(name, 4, 'latin1');
  data.copy(made, 8);
  made.writeUInt32BE(crc32(made.subarray(4, 8 + data.length)), 8 + data.length);
  return made;
}

/** A PNG of a size it says, with the picture it is given. */
function png(width: number, height: number, picture: Buffer, extra: Buffer = Buffer.alloc(0)): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([Buffer.from('\u0089PNG\r\n\u001a\n', 'latin1'), chunk('IHDR', head), extra, chunk('IDAT', picture), chunk('IEND', Buffer.alloc(0))]);
}

function zipOf(name: string, content: string): Buffer {
  const [file, data] = [Buffer.from(name), Buffer.from(content)];
  const local = Buffer.alloc(30);
  local.write('PK\u0003\u0004', 0, 'latin1');
  local.writeUInt32LE(crc32(data), 14);
  local.writeUInt32LE(data.length, 18);
  local.writeUInt32LE(data.length, 22);
  local.writeUInt16LE(file.length, 26);
  const entry = Buffer.alloc(46);
  entry.write('PK\u0001\u0002', 0, 'latin1');
  entry.writeUInt16LE(file.length, 28);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 0, 'latin1');
  end.writeUInt32LE(entry.length + file.length, 12);
  end.writeUInt32LE(local.length + file.length + data.length, 16);
  return Buffer.concat([local, file, data, entry, file, end]);
}

/** A PDF whose last object is given, by its text and the bytes of its stream. */
function pdfWith(object: string, stream?: Buffer, trailer = ''): Buffer {
  const base = smallPdf().toString('latin1');
  const body = stream ? Buffer.concat([Buffer.from(`9 0 obj\n${object.replace('>>', `/Length ${stream.length} >>`)}\nstream\n`), stream, Buffer.from('\nendstream\nendobj\n')]) : Buffer.from(`9 0 obj\n${object}\nendobj\n`);
  const cut = base.lastIndexOf('trailer');
  return Buffer.concat([Buffer.from(base.slice(0, cut), 'latin1'), body, Buffer.from(`trailer\n<< /Root 1 0 R ${trailer} >>\nstartxref\n0\n%%EOF\n`)]);
}

describe('looking into a content', () => {
  let picture: Buffer;
  beforeAll(() => {
    picture = PNG.sync.write(new PNG({ width: 40, height: 30 }));
  });

  it('takes a paper and pictures, and says their pages and sizes', async () => {
    expect(await look(smallPdf(3))).toEqual({ fault: null, type: 'pdf', pages: 3, width: null, height: null });
    expect(await look(picture)).toEqual({ fault: null, type: 'png', pages: null, width: 40, height: 30 });
    expect(await look(JPEG)).toEqual({ fault: null, type: 'jpeg', pages: null, width: 16, height: 16 });
    expect(await look(WEBP)).toMatchObject({ fault: null, type: 'webp', pages: null });
  });

  it('goes by what is inside, and takes only the kinds of this installation', async () => {
    for (const bytes of [zipOf('word/document.xml', '<w/>'), Buffer.from('<html><script>1</script></html>'), Buffer.from('GIF89a\u0001\u0000\u0001\u0000', 'latin1'), Buffer.from('MZ\u0090'), Buffer.from('chữ thường'), Buffer.alloc(100)]) {
      expect(await look(bytes)).toMatchObject({ fault: 'wrongType' });
    }
    expect(await look(picture, { types: ['pdf'] })).toEqual({ fault: 'wrongType', facts: { found: 'png', allowed: 'PDF' } });
  });

  it('takes nothing that has something else before it, after it, or between', async () => {
    const zip = zipOf('a.js', 'alert(1)');
    const page = Buffer.from('<script>alert(1)</script>');
    const program = Buffer.from('MZ\u0090\u0000\u0003', 'latin1');
    for (const good of [smallPdf(), picture, JPEG, WEBP]) {
      for (const strange of [zip, page, program, Buffer.from('GIF89a film')]) {
        const after = await look(Buffer.concat([good, strange]));
        expect(['secondFormat', 'damaged'], JSON.stringify(after)).toContain(after.fault);
        const before = await look(Buffer.concat([strange, good]));
        expect(['secondFormat', 'wrongType', 'damaged'], JSON.stringify(before)).toContain(before.fault);
      }
    }
    const marked = Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), smallPdf()]);
    expect(await look(marked), 'a mark of letters before a paper').toEqual({ fault: 'secondFormat', facts: { found: 'bytes', after: 0 } });
    expect(await look(png(1, 1, deflateSync(Buffer.alloc(4)), chunk('tEXt', Buffer.concat([Buffer.from('Comment\0'), page]))))).toEqual({ fault: 'secondFormat', facts: { found: 'html' } });
    expect(await look(png(1, 1, deflateSync(Buffer.alloc(4)), chunk('zTXt', Buffer.concat([Buffer.from('Comment\0\0'), deflateSync(page)]))))).toEqual({ fault: 'secondFormat', facts: { found: 'html' } });
    expect(await look(png(1, 1, deflateSync(Buffer.alloc(4)), chunk('ziPP', zip)))).toMatchObject({ fault: 'secondFormat' });
    const comment = Buffer.concat([Buffer.from([0xff, 0xfe, 0, page.length + 2]), page]);
    expect(await look(Buffer.concat([JPEG.subarray(0, 2), comment, JPEG.subarray(2)]))).toEqual({ fault: 'secondFormat', facts: { found: 'html' } });
  });

  it('takes a telephone’s further pictures after the first, and refuses the film some put there', async () => {
    expect(await look(Buffer.concat([JPEG, Buffer.alloc(7), JPEG]))).toMatchObject({ fault: null, type: 'jpeg' });
    expect(await look(Buffer.concat([JPEG, Buffer.from('SEFH list SEFT')]))).toMatchObject({ fault: null });
    expect(await look(Buffer.concat([JPEG, Buffer.from('\0\0\0\u0018ftypmp42 film'), Buffer.from('SEFT')]))).toMatchObject({ fault: 'secondFormat', facts: { found: 'video' } });
  });

  it('finds an archive whose directory ends in a paper’s own last remark', async () => {
    const paper = smallPdf();
    const zip = zipOf('a.js', 'alert(1)');
    const cut = paper.lastIndexOf('startxref');
    expect(await look(Buffer.concat([paper.subarray(0, cut), Buffer.from('%'), zip, Buffer.from('\n'), paper.subarray(cut)]))).toEqual({ fault: 'secondFormat', facts: { found: 'zip' } });
  });

  it('refuses pictures that say they are huge, or are larger than they say', async () => {
    expect(await look(png(60_000, 60_000, deflateSync(Buffer.alloc(10))))).toEqual({ fault: 'tooManyPixels', facts: { width: 60_000, height: 60_000 } });
    expect(await look(png(2, 2, deflateSync(Buffer.alloc(50_000_000))))).toEqual({ fault: 'expands', facts: {} });
    const wide = Buffer.from(JPEG);
    wide.writeUInt16BE(60_000, wide.indexOf(Buffer.from('ffc0', 'hex')) + 5);
    wide.writeUInt16BE(60_000, wide.indexOf(Buffer.from('ffc0', 'hex')) + 7);
    expect(await look(wide)).toMatchObject({ fault: 'tooManyPixels' });
    const webp = Buffer.from(WEBP);
    webp.writeUInt32LE(1999 | (1999 << 14), 21);
    expect(await look(webp)).toEqual({ fault: 'tooManyPixels', facts: { width: 2000, height: 2000 } });
    expect(await look(png(1, 1, deflateSync(Buffer.alloc(4)), chunk('zTXt', Buffer.concat([Buffer.from('a\0\0'), deflateSync(Buffer.alloc(30_000_000))]))))).toEqual({ fault: 'expands', facts: {} });
  });

  it('refuses papers with too many or too large pages, and with a picture that is a bomb', async () => {
    expect(await look(smallPdf(11))).toEqual({ fault: 'tooManyPages', facts: { pages: 11 } });
    expect(await look(Buffer.from(smallPdf().toString('latin1').replace('0 0 595 842', '0 0 9950000 842'), 'latin1'))).toMatchObject({ fault: 'tooManyPixels' });
    expect(await look(pdfWith('<< /Subtype /Image /Width 50000 /Height 50000 /Filter /FlateDecode >>', deflateSync(Buffer.alloc(10))))).toMatchObject({ fault: 'tooManyPixels' });
  });

  it('refuses papers that grow: one packed passage, many of them, and packed twice', async () => {
    const zeros = deflateSync(Buffer.alloc(80_000_000));
    expect(await look(pdfWith('<< /Filter /FlateDecode >>', zeros))).toEqual({ fault: 'expands', facts: {} });
    expect(await look(pdfWith('<< /Filter [ /FlateDecode /FlateDecode ] >>', deflateSync(zeros)))).toEqual({ fault: 'expands', facts: {} });
    expect(await look(pdfWith(`<< /A ${'['.repeat(5000)}${']'.repeat(5000)} >>`))).toEqual({ fault: 'expands', facts: {} });
  });

  it('refuses a locked paper, one with a program, and one with files inside, however the names are written', async () => {
    expect(await look(pdfWith('<< >>', undefined, '/Encrypt 8 0 R'))).toEqual({ fault: 'locked', facts: {} });
    for (const object of ['<< /S /JavaScript /JS (app.alert) >>', '<< /S /J#61vaScript >>', '<< /S /Launch /F (cmd.exe) >>', '<< /Type /EmbeddedFile >>', '<< /AcroForm << /XFA [ ] >> >>']) {
      expect(await look(pdfWith(object)), object).toMatchObject({ fault: 'active' });
    }
    const hidden = Buffer.from('9 0 << /S /JavaScript >>');
    expect(await look(pdfWith('<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode >>', deflateSync(hidden)))).toMatchObject({ fault: 'active', facts: { found: 'JavaScript' } });
  });

  it('refuses what is cut short or broken, wherever it was cut', async () => {
    for (const good of [smallPdf(), picture, JPEG]) {
      for (const part of [0.3, 0.6, 0.95]) expect(['damaged', 'wrongType']).toContain((await look(good.subarray(0, Math.floor(good.length * part)))).fault);
    }
    const scratched = Buffer.from(picture);
    scratched[scratched.length - 20] = (scratched[scratched.length - 20] ?? 0) ^ 1;
    expect(await look(scratched)).toMatchObject({ fault: 'damaged' });
    expect(await look(Buffer.from('%PDF-1.7\n%%EOF'))).toMatchObject({ fault: 'damaged' });
  });

  it('never ends otherwise than by an answer, whatever bytes it is given', async () => {
    let seed = 7;
    const chance = () => (seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648) / 2_147_483_648;
    for (const good of [smallPdf(2), picture, JPEG, WEBP]) {
      for (let turn = 0; turn < 60; turn += 1) {
        const bytes = Buffer.from(good);
        for (let hit = 0; hit < 3; hit += 1) bytes[Math.floor(chance() * bytes.length)] = Math.floor(chance() * 256);
        expect(await look(bytes)).toHaveProperty('fault');
      }
    }
  });
});
