import type { Channel, ChannelOption, Fee } from './content.ts';
import { NO_INFORMATION } from './source-row.ts';
import type { Term } from '#modules/calendar/rules/term.ts';

const HEADER = 'Hình thức nộpThời gianPhí, lệ phíMô tả';
const LABELS = { 'Trực tuyến': 'online', 'Dịch vụ bưu chính': 'post', 'Trực tiếp': 'counter' } satisfies Record<string, Channel>;
const LABEL = Object.keys(LABELS).join('|');
const UNITS: readonly (readonly [string, Term['unit']])[] = [['Ngày làm việc', 'workingDay'], ['Ngày', 'calendarDay'], ['Giờ', 'hour'], ['Tháng', 'month']];
const UNIT = UNITS.map(([word]) => word).join('|');
const MONEY = '\\d{1,3}(?:,\\d{3})+ (?:VNĐ|Việt Nam Đồng|USD)|\\d{1,3} (?:VNĐ|Việt Nam Đồng|USD)';
const FEE = `Miễn phí|${NO_INFORMATION}|${MONEY}`;
/** A time limit in words stands only where the portal has no number; these are its openings. */
const WORDS = '(?:Không(?! có thông tin)[^\\n.;]{0,80}?|Hệ thống giải quyết[^\\n;]{0,180}?)';
const TIME = `\\d+(?:[.,]\\d+)? ?(?:${UNIT})|${NO_INFORMATION}|${WORDS}`;
const ROW = new RegExp(`(${LABEL})(?:(${TIME})(${FEE})|(\\d+)(Miễn phí|${NO_INFORMATION})|(\\d+(?:,\\d{3})*) (VNĐ|Việt Nam Đồng|USD))`, 'g');

/**
 * Reads the flattened table of channels. A row begins at a channel word that is followed by a time limit and a fee, so
 * that the same word inside a note begins nothing. What stands before the first row comes back as `leftover`.
 */
export function parseChannels(text: string): { readonly options: ChannelOption[]; readonly leftover: string } {
  const body = text.startsWith(HEADER) ? text.slice(HEADER.length) : text;
  if (body === '' || body === NO_INFORMATION) return { options: [], leftover: '' };
  const starts = [...body.matchAll(ROW)];
  const options = starts.map((start, index) => readRow(start, body.slice(start.index + start[0].length, starts[index + 1]?.index ?? body.length)));
  return { options, leftover: body.slice(0, starts[0]?.index ?? body.length).trim() };
}

function readRow(start: RegExpExecArray, rest: string): ChannelOption {
  const [, label = '', time, fee = '', bare, bareFee = '', glued = '', currency = ''] = start;
  const { note, after } = splitNote(rest);
  const row = { channel: channelOf(label), note: after, caseNo: null };
  if (time !== undefined) return { ...row, term: termOf(time), bareCount: null, termText: time, fee: feeOf(fee, note) };
  if (bare !== undefined) return { ...row, term: null, bareCount: Number(bare), termText: bare, fee: feeOf(bareFee, note) };
  return { ...row, ...unglue(glued, currency, note) };
}

function channelOf(label: string): Channel {
  if (label === 'Trực tuyến') return LABELS['Trực tuyến'];
  return label === 'Dịch vụ bưu chính' ? LABELS['Dịch vụ bưu chính'] : LABELS['Trực tiếp'];
}

function termOf(time: string): Term | null {
  const [, count = '', word] = /^([\d.,]+) ?(.+)$/.exec(time) ?? [];
  const whole = Number(count);
  const unit = UNITS.find(([known]) => known === word)?.[1];
  return Number.isInteger(whole) && whole > 0 && unit !== undefined ? { count: whole, unit } : null;
}

function feeOf(text: string, note: string): Fee {
  if (text === NO_INFORMATION) return { kind: 'unknown', amount: null, currency: 'VND', text, note };
  if (text === 'Miễn phí') return { kind: 'free', amount: 0, currency: 'VND', text, note };
  const amount = Number((/^[\d,]+/.exec(text)?.[0] ?? '').replaceAll(',', ''));
  const foreign = text.endsWith('USD');
  return { kind: foreign ? 'foreign' : 'amount', amount, currency: foreign ? 'USD' : 'VND', text, note };
}

/** A count without unit printed against the amount ("1100,000"): read only if there is one way to cut it. */
function unglue(digits: string, currency: string, note: string): Pick<ChannelOption, 'term' | 'bareCount' | 'termText' | 'fee'> {
  const cuts: string[] = [];
  const head = digits.split(',')[0] ?? '';
  for (let at = 1; at < head.length; at += 1) {
    if (head.length - at <= 3 && head[at] !== '0') cuts.push(head.slice(0, at));
  }
  const only = cuts.length === 1 ? cuts[0] : undefined;
  if (only === undefined) {
    return { term: null, bareCount: null, termText: '', fee: { kind: 'text', amount: null, currency: 'VND', text: `${digits} ${currency}`, note } };
  }
  return { term: null, bareCount: Number(only), termText: only, fee: feeOf(`${digits.slice(only.length)} ${currency}`, note) };
}

/** Cuts the bracketed explanation of the fee from the description of the row; brackets may be left open by the source. */
function splitNote(rest: string): { readonly note: string; readonly after: string } {
  if (!rest.startsWith('(')) return { note: '', after: rest };
  let depth = 0;
  for (let at = 0; at < rest.length; at += 1) {
    if (rest[at] === '(') depth += 1;
    if (rest[at] === ')') depth -= 1;
    if (depth === 0) return { note: rest.slice(0, at + 1), after: rest.slice(at + 1) };
  }
  const last = rest.lastIndexOf(')');
  return { note: rest.slice(0, last + 1), after: rest.slice(last + 1) };
}
