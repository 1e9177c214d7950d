import type { ProcedureResult } from './content.ts';
import { NO_INFORMATION } from './source-row.ts';

const MARK = 'Mã: ';
const KEYWORDS = 'Từ khóa';
const DESCRIPTION = 'Mô tả';
const FURNITURE = 'Chọn cơ quan thực hiện';
/** The codes seen have no single grammar; these shapes cover the well-formed ones, whatever stands behind them. */
const RESULT_CODE = /^(?:KQ[.-][GH]\d{2}(?:[.-]KQ)?[.-]\d{5,7}|(?:TP-|G\d{2}-)?[GT][P\d]\d{1,2}[.-](?:KQ\.?|TP)?[\d.]{3,8}|\d{3}\.\d{2}\.\d{2}\.(?:[GH]\d{2}-)?KQ?[.-]?\d{2,6}|BQP-CCS\.KQ\d{4}|KQ\d{1,3}\.\d{2}\.\d{2}\.G\d{2}-\d{4}|KQ\d{3}\.\d{2}\.\d{2}-\d{3}|KQ\d{6})/;

export type ResultsRead = { readonly results: ProcedureResult[]; readonly keywords: string; readonly description: string; readonly leftover: string };

/** Reads results with their codes; keywords and description are kept, the page's own furniture behind them is dropped. */
export function parseResults(text: string): ResultsRead {
  const { body, keywords, description } = cutFurniture(text);
  const parts = body.split(MARK);
  const results: ProcedureResult[] = [];
  let name = parts[0] ?? '';
  for (const part of parts.slice(1)) {
    const code = RESULT_CODE.exec(part)?.[0] ?? oddCode(part);
    results.push({ name: name.trim(), code: code === '' ? null : code });
    name = part.slice(code.length);
  }
  const rest = name.trim();
  return { results, keywords, description, leftover: rest === NO_INFORMATION ? '' : rest };
}

/** True when a result's code has one of the shapes the portal uses. */
export function isResultCode(code: string): boolean {
  return RESULT_CODE.exec(code)?.[0] === code;
}

/** Cuts keywords, description and the page's choosers, which the crawl glued behind the last field it read. */
export function cutFurniture(text: string): { readonly body: string; readonly keywords: string; readonly description: string } {
  const at = text.indexOf(KEYWORDS);
  if (at < 0) return { body: text, keywords: '', description: '' };
  const tail = text.slice(at + KEYWORDS.length);
  const told = tail.indexOf(DESCRIPTION);
  if (told < 0) return { body: text, keywords: '', description: '' };
  const furniture = tail.lastIndexOf(FURNITURE);
  return { body: text.slice(0, at), keywords: knownOf(tail.slice(0, told)), description: knownOf(tail.slice(told + DESCRIPTION.length, furniture < told ? tail.length : furniture)) };
}

function knownOf(text: string): string {
  const told = text.trim();
  return told === NO_INFORMATION ? '' : told;
}

/** A code of no known shape ends where a capital begins a new name. */
function oddCode(part: string): string {
  return /^[A-Za-z0-9.-]{1,24}?(?=\p{Lu}\p{Ll}|$)/u.exec(part)?.[0] ?? '';
}
