import { readFileSync } from 'node:fs';
import { Type } from 'typebox';
import { Value } from 'typebox/value';
import { describe, expect, it } from 'vitest';
import { nationalRows } from '../fixture/national-rows.ts';
import type { ChannelOption, RevisionContent } from './content.ts';
import { parseChannels } from './parse-channels.ts';
import { parseLegal } from './parse-legal.ts';
import { parsePapers } from './parse-papers.ts';
import { parseProcedure } from './parse-procedure.ts';
import { parseResults } from './parse-results.ts';
import { feeReading, QUALITY_FIELDS, qualityOf } from './quality.ts';
import { coreCode, fold, readSourceRow, unknownColumns, type SourceRow } from './source-row.ts';

const HEADER = 'Hình thức nộpThời gianPhí, lệ phíMô tả';
const TABLE = 'Tên giấy tờMẫu đơn, tờ khaiSố lượng';

function readAll(): { row: SourceRow; content: RevisionContent }[] {
  return nationalRows().map((line) => {
    const row = readSourceRow(line);
    if ('bad' in row) throw new Error(row.bad);
    return { row, content: parseProcedure(row) };
  });
}

const all = readAll();

describe('channels', () => {
  it('gives each channel its own time limit, fee and note', () => {
    const { options, leftover } = parseChannels(`${HEADER}Trực tuyến20 NgàyMiễn phí(Không)Dịch vụ bưu chính5 Ngày làm việc70,000 VNĐ(70.000 đồng/giấy)tại Bộ phận Một cửaTrực tiếp8 GiờKhông có thông tin`);
    expect(leftover).toBe('');
    expect(options.map(({ channel, term }) => [channel, term])).toEqual([['online', { count: 20, unit: 'calendarDay' }], ['post', { count: 5, unit: 'workingDay' }], ['counter', { count: 8, unit: 'hour' }]]);
    expect(options[1]).toMatchObject({ fee: { kind: 'amount', amount: 70_000, note: '(70.000 đồng/giấy)' }, note: 'tại Bộ phận Một cửa' });
  });

  it('never guesses the unit of a bare number', () => {
    const [option] = parseChannels(`${HEADER}Trực tiếp1Miễn phí`).options;
    expect(option).toMatchObject({ term: null, bareCount: 1, termText: '1' });
  });

  it('keeps a limit that is not a whole number as text', () => {
    expect(parseChannels(`${HEADER}Trực tuyến1.5 Ngày làm việcMiễn phí`).options[0]).toMatchObject({ term: null, bareCount: null, termText: '1.5 Ngày làm việc' });
  });

  it('cuts a count from the amount it is glued to only where there is one way', () => {
    expect(parseChannels(`${HEADER}Trực tiếp1100,000 VNĐ`).options[0]).toMatchObject({ bareCount: 1, fee: { amount: 100_000 } });
    expect(parseChannels(`${HEADER}Trực tiếp120 VNĐ`).options[0]).toMatchObject({ bareCount: 1, fee: { amount: 20 } });
    expect(parseChannels(`${HEADER}Trực tiếp125 VNĐ`).options[0]).toMatchObject({ bareCount: null, fee: { kind: 'text', amount: null, text: '125 VNĐ' } });
  });

  it('does not begin a row at a channel word inside a note', () => {
    const { options } = parseChannels(`${HEADER}Trực tiếp5 NgàyMiễn phíNộp hồ sơ Trực tuyến qua Cổng hoặc Trực tiếp tại Một cửa.Trực tuyến5 NgàyMiễn phí`);
    expect(options.map(({ channel }) => channel)).toEqual(['counter', 'online']);
  });

  it('keeps what comes before the first row', () => {
    expect(parseChannels('Theo quy định riêng')).toEqual({ options: [], leftover: 'Theo quy định riêng' });
  });
});

describe('fees', () => {
  const reading = (text: string) => {
    const [option] = parseChannels(`${HEADER}Trực tiếp5 Ngày${text}`).options;
    return feeReading(option ?? { fee: { kind: 'unknown', amount: null, currency: 'VND', text: '', note: '' }, note: '' });
  };

  it('reads free, unknown and amounts', () => {
    expect(['Miễn phí', 'Miễn phí(Không có)', 'Không có thông tin', '150,000 Việt Nam Đồng', '10 USD(/bản)'].map(reading)).toEqual(['free', 'free', 'unknown', 150_000, 'foreign']);
  });

  it('does not believe 700 VNĐ, nor a free procedure whose text names a charge', () => {
    expect(reading('700 VNĐ')).toBe('suspicious');
    expect(reading('Miễn phí(Mức lệ phí do Hội đồng nhân dân cấp tỉnh quyết định)')).toBe('unclear');
    expect(reading('3,000,000 VNĐ(áp dụng mức phí 1.500.000 đồng kể từ ngày 01/7/2025)')).toBe('reduced');
  });
});

describe('papers', () => {
  it('reads cases, form files, originals and copies', () => {
    const { cases, leftover } = parsePapers(`--${TABLE}Đơn đề nghịMẫu số 1.docx1 bản chínhGiấy phép đã cấp0 bản chính,1 bản saoTrường hợp cấp lại:${TABLE}Đơn cấp lại1 bản chính`);
    expect(leftover).toBe('');
    expect(cases.map(({ no, title }) => [no, title])).toEqual([[1, ''], [2, 'Trường hợp cấp lại:']]);
    expect(cases[0]?.papers).toEqual([
      { kind: 'paper', name: 'Đơn đề nghị', formFile: 'Mẫu số 1.docx', originals: 1, copies: null },
      { kind: 'paper', name: 'Giấy phép đã cấp', formFile: null, originals: 0, copies: 1 },
    ]);
  });

  it('leaves a quantity that belongs to the sentence in the sentence', () => {
    const papers = parsePapers(`--${TABLE}Tờ khai: 01 bản chính; kèm ảnh1 bản chínhĐơn theo Mẫu số 181 bản chính,1 bản sao`).cases[0]?.papers;
    expect(papers?.map(({ name, originals, copies }) => [name, originals, copies])).toEqual([['Tờ khai: 01 bản chính; kèm ảnh', 1, null], ['Đơn theo Mẫu số 18', 1, 1]]);
  });

  it('takes an explanatory sentence of quantity nought for a note, never a paper whose column was left at nought', () => {
    const papers = parsePapers(`--${TABLE}- Người yêu cầu thực hiện việc nộp các giấy tờ sau:0 bản chínhGiấy chứng nhận đăng ký thuế: 01 bản chụp0 bản chínhLưu ý: nộp kèm bản dịch1 bản chính`).cases[0]?.papers;
    expect(papers?.map(({ kind }) => kind)).toEqual(['note', 'paper', 'note']);
  });
});

describe('results and legal basis', () => {
  it('reads several results with their codes and drops the furniture of the page', () => {
    const { results, keywords, leftover } = parseResults('Giấy A.Mã: KQ.G15.000031Giấy BMã: 000.00.00.G04-KQ3022Từ khóakhai sinhMô tảKhông có thông tinChọn cơ quan thực hiệnTỉnh/ Thành phốNộp hồ sơ');
    expect(results).toEqual([{ name: 'Giấy A.', code: 'KQ.G15.000031' }, { name: 'Giấy B', code: '000.00.00.G04-KQ3022' }]);
    expect([keywords, leftover]).toEqual(['khai sinh', '']);
  });

  it('parts titles from the numbers glued to them', () => {
    const { legal } = parseLegal('Tên văn bản pháp lýMã văn bảnLuật Doanh nghiệp 202076/2025/QH15Nghị định số 168/2025/NĐ-CP ngày 30/6/2025168/2025/NĐ-CPThông tư 47/2019/TT-BTC47/2019/TT-BTCNghị quyết66.7/2025/NQ-CP');
    expect(legal).toEqual([
      { title: 'Luật Doanh nghiệp 2020', number: '76/2025/QH15' },
      { title: 'Nghị định số 168/2025/NĐ-CP ngày 30/6/2025', number: '168/2025/NĐ-CP' },
      { title: 'Thông tư 47/2019/TT-BTC', number: '47/2019/TT-BTC' },
      { title: 'Nghị quyết', number: '66.7/2025/NQ-CP' },
    ]);
  });
});

describe('rows', () => {
  it('takes decomposed letters and odd spaces for what they are', () => {
    expect(fold('Ho\u0302\u0300\u00a0sơ\u200e  \uf0fc A')).toBe('Hồ sơ  • A');
  });

  it('compares codes by their core', () => {
    expect(['1.000894', '1.000894.000.00.00.H02', '1.012796.H36', '1.0128', 'x'].map(coreCode)).toEqual(['1.000894', '1.000894', '1.012796', undefined, undefined]);
  });

  it('names columns it does not know', () => {
    expect(unknownColumns({ ma_thu_tuc: '1.000001', raw_text: 'x' })).toEqual(['raw_text']);
  });

  it('names what is wrong with a line that is no procedure', () => {
    expect([readSourceRow(null), readSourceRow({ ma_thu_tuc: 'x' }), readSourceRow({ ma_thu_tuc: '1.000001', ten_thu_tuc: ' ' }), readSourceRow({ ma_thu_tuc: '1.000001', ten_thu_tuc: 'A', linh_vuc: 5 })]).toEqual([
      { bad: 'row' }, { bad: 'ma_thu_tuc' }, { bad: 'ten_thu_tuc' }, { bad: 'linh_vuc' },
    ]);
  });
});

const LABELS = { online: 'Trực tuyến', post: 'Dịch vụ bưu chính', counter: 'Trực tiếp' };
const squeezed = (text: string) => text.replace(/\s+|--/g, '');

function channelsAgain({ channels, leftover }: RevisionContent): string {
  return HEADER + leftover.channels + channels.map((row) => LABELS[row.channel] + row.termText + row.fee.text + row.fee.note + row.note).join('');
}

function papersAgain({ cases, leftover }: RevisionContent): string {
  const printed = cases.map(({ title, papers }) => title + TABLE + papers.map((p) => `${p.name}${p.formFile ?? ''}${p.originals} bản chính${p.copies === null ? '' : `,${p.copies} bản sao`}`).join(''));
  return printed.join('') + leftover.papers;
}

describe('the whole catalogue', () => {
  it('loses nothing: channels, papers, results and legal basis of every row can be printed again from what was read', () => {
    expect(all).toHaveLength(2039);
    const lost = all.filter(({ row, content }) => {
      const legal = content.legalBasis.map(({ title, number }) => title + (number ?? '')).join('') + content.leftover.legalBasis;
      const results = content.results.map(({ name, code }) => `${name}Mã: ${code ?? ''}`).join('') + content.leftover.results;
      return (
        squeezed(channelsAgain(content)) !== squeezed(fold(row.cach_thuc_thuc_hien)) ||
        !['', 'Khôngcóthôngtin'].includes(squeezed(papersAgain(content))) && squeezed(papersAgain(content)) !== squeezed(fold(row.thanh_phan_ho_so)) ||
        legal !== '' && squeezed(`Tên văn bản pháp lýMã văn bản${legal}`) !== squeezed(fold(row.can_cu_phap_ly)) ||
        !squeezed(fold(row.ket_qua_xu_ly)).startsWith(squeezed(results)) ||
        content.steps.text !== fold(row.trinh_tu_thuc_hien)
      );
    });
    expect(lost.map(({ content }) => content.code)).toEqual([]);
  });

  it('is understood no worse than before, part by part', () => {
    const floor = readJson(FloorFile, 'quality-floor.json').national;
    const shares = qualityOf(all.map(({ content }) => content));
    const worse = QUALITY_FIELDS.filter((field) => shares[field].share < (floor[field] ?? 1));
    expect(worse.map((field) => `${field} ${shares[field].share} < ${floor[field]}`)).toEqual([]);
  });
});

const Shares = Type.Record(Type.String(), Type.Number());
const FloorFile = Type.Object({ about: Type.String(), national: Shares, handRead: Shares });
const HandReadFile = Type.Object({
  about: Type.String(),
  seed: Type.Integer(),
  rows: Type.Array(
    Type.Object({
      code: Type.String(),
      terms: Type.Array(Type.String()),
      fees: Type.Array(Type.Union([Type.String(), Type.Integer()])),
      cases: Type.Array(Type.Object({ papers: Type.Integer(), notes: Type.Integer() })),
      results: Type.Array(Type.String()),
    }),
  ),
});

function readJson<T extends typeof FloorFile | typeof HandReadFile>(schema: T, name: string) {
  return Value.Parse(schema, JSON.parse(readFileSync(new URL(`../fixture/${name}`, import.meta.url), 'utf8')));
}

describe('sixty rows read by hand', () => {
  const fixture = readJson(HandReadFile, 'hand-read-rows.json');

  it('are those of the seeded draw', () => {
    expect(fixture.rows.map(({ code }) => code)).toEqual(drawn(fixture.seed, all.map(({ content }) => content.code).sort(), 60));
  });

  it('are read by the parser as by the person, at least as often as before', () => {
    const contents = new Map(all.map(({ content }) => [content.code, content]));
    const agreed = { terms: 0, fees: 0, papers: 0, results: 0 };
    for (const row of fixture.rows) {
      const content = contents.get(row.code);
      if (!content) throw new Error(row.code);
      agreed.terms += same(content.channels.map(termLine), row.terms);
      agreed.fees += same(content.channels.map(feeReading), row.fees);
      agreed.papers += same(content.cases.map(({ papers }) => ({ papers: papers.filter(({ kind }) => kind === 'paper').length, notes: papers.filter(({ kind }) => kind === 'note').length })), row.cases);
      agreed.results += same(content.results.map(({ code }) => code), row.results);
    }
    const floor = readJson(FloorFile, 'quality-floor.json').handRead;
    const worse = Object.entries(agreed).filter(([part, count]) => count < (floor[part] ?? 60));
    expect(worse).toEqual([]);
  });
});

function same(read: unknown, expected: unknown): number {
  return JSON.stringify(read) === JSON.stringify(expected) ? 1 : 0;
}

function termLine({ channel, term, bareCount }: ChannelOption): string {
  if (term) return `${channel} ${term.count} ${term.unit}`;
  return bareCount === null ? `${channel} unknown` : `${channel} ${bareCount} without unit`;
}

/** So many different codes by mulberry32. */
function drawn(seed: number, codes: readonly string[], count: number): string[] {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const picked = new Set<string>();
  while (picked.size < count) picked.add(codes[Math.floor(next() * codes.length)] ?? '');
  return [...picked];
}
