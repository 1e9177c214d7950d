import type { Exported, Format } from './export-words.ts';

const SLUGS = {
  pilot: 'bao-cao-thi-diem',
  official: 'bao-cao',
  register: 'so-theo-doi',
  rows: 'danh-sach-ho-so',
  indicator: 'chi-so',
  channels: 'so-sanh-kenh',
  myRecord: 'so-cua-toi',
  issued: 'bao-cao-da-ban-hanh',
} as const satisfies Record<Exported, string>;

/** Open tables come as one packet. */
const ENDINGS = { xlsx: 'xlsx', csv: 'csv.zip', pdf: 'pdf' } as const satisfies Record<Format, string>;

/** Of what was asked, that by which one file is told from another, in this order. */
const TOLD_BY = ['plan', 'form', 'indicator', 'figure', 'unit', 'periodKind', 'year', 'number', 'from', 'to', 'asOf'] as const;
const LONGEST = 120;

/** The name of a file: what it is, of whom, of which days; plain signs, so that every system keeps it. */
export function fileNameOf(of: Exported, format: Format, asked: Readonly<Record<string, unknown>>): string {
  const told = TOLD_BY.map((name) => asked[name]).filter((value) => value !== undefined && value !== null);
  const words = [SLUGS[of], ...told.map((value) => plain(String(value)))].filter((word) => word !== '');
  return `${words.join('_').slice(0, LONGEST)}.${ENDINGS[format]}`;
}

/** Letters without marks, digits, `-` and `.`; everything else is a hyphen. */
function plain(text: string): string {
  return text.normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(/đ/g, 'd').replace(/Đ/g, 'D').replace(/[^A-Za-z0-9.-]+/g, '-').replace(/^[-.]+|[-.]+$/g, '');
}
