import type { LegalText } from './content.ts';
import { NO_INFORMATION } from './source-row.ts';

const LEGAL_HEADER = 'Tên văn bản pháp lýMã văn bản';
const AUTHORITY = '(?:QH\\d{2}|UBTVQH\\d{2}|(?:NĐ|QĐ|TT|NQ|TTLT|CT|VBHN|PL)(?:-(?:CP|HĐTP|TTg|[A-ZĐ]{2,12}(?!\\p{Ll})))+)';
const KIND = '(?:Nghị định|Thông tư|Nghị quyết|Quyết định|Luật|Luất|Bộ luật)';
const LEGAL_NUMBER = new RegExp(`(?:${KIND}(?: số)? |[Ss]ố:? )?\\d+(?:\\.\\d{1,2})?/(?:\\d{4}/)?${AUTHORITY}`, 'gu');

/**
 * Reads the flattened table of legal texts: a title glued to its number. A number inside a title stands behind a space,
 * the number of the table against the title or against the number before it.
 */
export function parseLegal(text: string): { readonly legal: LegalText[]; readonly leftover: string } {
  if (text === NO_INFORMATION || text === '') return { legal: [], leftover: '' };
  const body = text.startsWith(LEGAL_HEADER) ? text.slice(LEGAL_HEADER.length) : text;
  const legal: LegalText[] = [];
  let from = 0;
  for (const match of body.matchAll(LEGAL_NUMBER)) {
    const end = match.index + match[0].length;
    if (!isTableNumber(body, match, from) || /[\s,;:.)]/.test(body[end] ?? '')) continue;
    const start = match.index + yearLength(match[0]);
    legal.push({ title: body.slice(from, start).trim(), number: body.slice(start, end).trim() });
    from = end;
  }
  return { legal, leftover: body.slice(from).trim() };
}

function isTableNumber(body: string, match: RegExpExecArray, from: number): boolean {
  const named = !/^\d/.test(match[0]);
  if (match.index === from) return !named;
  return (body[match.index - 1] ?? '') !== ' ' || (yearLength(match[0]) > 0 && !named);
}

/** A title that ends in a year leaves its four digits before the number: "Luật Doanh nghiệp 202076/2025/QH15". */
function yearLength(number: string): number {
  return /^(?:19|20)\d{2}\d/.test(number) ? 4 : 0;
}
