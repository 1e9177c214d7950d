import type { Paper, PaperCase } from './content.ts';
import { NO_INFORMATION } from './source-row.ts';

const HEADER = 'Tên giấy tờMẫu đơn, tờ khaiSố lượng';
const UNTITLED = '--';
/** A quantity is printed against the end of the name; "01 bản chính" after a space belongs to the sentence. */
const QUANTITY = /(\d+) bản chính(?:,(\d+) bản sao)?/g;

/** Words by which a sentence names its own number of copies though the portal's columns say nought. */
const SAYS_QUANTITY = /(?:^|[^\d/])0?[1-9]\d? ?(?:\([^)]{1,20}\) ?)?(?:bản|tờ|ảnh|cuốn)(?!\p{L})/iu;
const PAPER_NAME = /^[\s\-+*•.]*(?:\(?[a-zđ\divx]{1,4}[).]\d*\)?[\s.]*)*(?:bản|đơn|tờ khai|tờ trình|giấy|văn bản|hợp đồng|quyết định|danh sách|danh mục|biên bản|báo cáo|chứng từ|công văn|tài liệu|thẻ|hóa đơn|vận đơn|hộ chiếu|sơ đồ|bảng|phiếu|kế hoạch|dự án|đề án|ảnh|sổ|mẫu|phương án|thuyết minh|hồ sơ)(?!\p{L})/iu;
const EXPLAINS = /[:：]\s*$|(?<!\p{L})(?:phải|thì|có quyền|có trách nhiệm|có thể|sau đây)(?!\p{L})/iu;
const REMARK = /^[\s\-+*•]*(?:lưu ý|ghi chú|chú ý)(?!\p{L})/iu;

const FORM_FILE = /\.(?:docx?|xlsx?|pdf|rar|zip|rtf|png|jpe?g|odt|html?|pptx?)$/i;
/** Where two words touch: a small letter or a stop against a capital, a letter against a number, capitals against a word. */
const TOUCH = /[\p{Ll}\d;.,:)\]”"](?=\p{Lu}|[(~])|[\p{L};)\]”"](?=\d)|(?<=\p{L})\.(?=\d)|[;.,:)\]”"](?=\p{Ll})|\p{Lu}(?=\p{Lu}\p{Ll})|\p{Lu}{2}(?=\p{Ll}{2})/gu;
/** How the file of a form is usually named. */
const FORM_NAME = /^(?:m[ẫa]u|ms ?\d|mus|m\d|ph[ụu] ?l[ụu]c|pl ?[\dIVX]|đơn|don |t[ờo] ?(?:khai|tr[ìi]nh)|tk ?\d|tp-|tph|bi[ểe]u|bm|b[áa]o c[áa]o|gi[ấa]y|v[ăa]n b[ảa]n|hk-|~\$|thuy[ếe]t|đ[ềe] c[ưu]ơ?ng|k[ếe] ho[ạa]ch|danh s)/iu;
const NUMBERED_NAME = /^\d+[._ ]/;
const FORM_LENGTH = 160;

/**
 * Reads the flattened tables of papers, one table a case. A title stands before its table's header; "--" is a case
 * without title. What has no quantity comes back as `leftover`.
 */
export function parsePapers(text: string): { readonly cases: PaperCase[]; readonly leftover: string } {
  const [first = '', ...tables] = text.split(HEADER);
  if (tables.length === 0) return { cases: [], leftover: titleOf(text) };
  const cases: PaperCase[] = [];
  let title = first;
  for (const [index, table] of tables.entries()) {
    const { papers, rest } = readTable(table);
    cases.push({ no: index + 1, title: titleOf(title), papers });
    title = rest;
  }
  return { cases, leftover: titleOf(title) };
}

function titleOf(text: string): string {
  const title = text.replaceAll(UNTITLED, ' ').trim();
  return title === NO_INFORMATION ? '' : title;
}

function readTable(table: string): { readonly papers: Paper[]; readonly rest: string } {
  const papers: Paper[] = [];
  let from = 0;
  for (const match of table.matchAll(QUANTITY)) {
    const quantity = quantityAt(table, match);
    if (quantity === undefined) continue;
    papers.push(readPaper(table.slice(from, quantity.start), quantity.originals, match[2] === undefined ? null : Number(match[2])));
    from = match.index + match[0].length;
  }
  return { papers, rest: table.slice(from) };
}

/** Tells a printed quantity from the same words inside a sentence, and cuts a name's own last digits off it. */
function quantityAt(table: string, match: RegExpExecArray): { readonly start: number; readonly originals: number } | undefined {
  const digits = match[1] ?? '';
  const withCopies = match[2] !== undefined;
  const behind = table.slice(match.index + match[0].length);
  const before = table[match.index - 1] ?? '';
  const inSentence = /[\s(]/.test(before) && /^0\d$/.test(digits);
  if (!withCopies && (inSentence || /^[\s.,;:)/]/.test(behind))) return undefined;
  const own = ownDigits(digits, before, inSentence);
  return { start: match.index + digits.length - own, originals: Number(digits.slice(-own)) };
}

/** How many of the digits are the quantity: "Mẫu số 181 bản chính" is form 18, one original. */
function ownDigits(digits: string, before: string, inSentence: boolean): number {
  if (digits.length === 1 || inSentence) return digits.length;
  return digits.length > 2 || digits.startsWith('0') || /[-/.\d\s(]/.test(before) ? 1 : digits.length;
}

function readPaper(text: string, originals: number, copies: number | null): Paper {
  const { name, formFile } = splitForm(text.trim());
  return { kind: isNote(name, originals + (copies ?? 0), formFile) ? 'note' : 'paper', name, formFile, originals, copies };
}

/** A sentence without quantity explains, unless it reads as the name of a paper or names its own quantity: no paper is lost to a column left at nought. */
function isNote(name: string, quantity: number, formFile: string | null): boolean {
  if (name === '' || REMARK.test(name)) return true;
  if (quantity > 0 || formFile !== null || SAYS_QUANTITY.test(name)) return false;
  return !PAPER_NAME.test(name) || EXPLAINS.test(name);
}

/** Cuts the glued files of a form from the name of the paper; a file may follow a file. */
function splitForm(text: string): { readonly name: string; readonly formFile: string | null } {
  let name = text;
  while (FORM_FILE.test(name)) {
    const at = formStart(name);
    if (at === undefined) break;
    name = name.slice(0, at);
  }
  return name === text ? { name, formFile: null } : { name: name.trimEnd(), formFile: text.slice(name.length) };
}

function formStart(text: string): number | undefined {
  const stem = text.replace(FORM_FILE, '');
  const cuts = [...stem.matchAll(TOUCH)].map((match) => match.index + match[0].length).filter((at) => at > 3 && text.length - at <= FORM_LENGTH);
  return cuts.findLast((at) => FORM_NAME.test(text.slice(at))) ?? cuts.findLast((at) => NUMBERED_NAME.test(text.slice(at))) ?? cuts[0];
}
