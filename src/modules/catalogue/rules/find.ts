import { searchKey } from '#kernel/text.ts';
import { coreCode } from './source-row.ts';

/** What was typed, as the search compares it: words with their marks, and words without. */
export type Asked = { readonly exact: string; readonly key: string; readonly keyPattern: string; readonly codePattern: string; readonly words: string[]; readonly exactWords: string[] };

/** Reads what was typed into the search box; several spaces count as one. */
export function readQuestion(question: string): Asked {
  const exact = searchText(question);
  const key = searchKey(question);
  const code = question.trim();
  return { exact, key, keyPattern: likeSafe(key), codePattern: /^\d[\d.]*/.test(code) ? likeSafe(coreCode(code) ?? code) : '-', words: patterns(key), exactWords: isMarked(question) ? patterns(exact) : [] };
}

const TONES: ReadonlyMap<string, string> = new Map([['\u0300', '1'], ['\u0301', '2'], ['\u0309', '3'], ['\u0303', '4'], ['\u0323', '5']]);

/** A text as the search by exact marks compares it: small letters without signs between words, the tone as a number behind the word, so that hòa and hoà are one. For searching only. */
export function searchText(text: string): string {
  return (text.normalize('NFC').toLocaleLowerCase('vi').match(/[\p{L}\p{M}\p{N}.]+/gu) ?? []).map(wordKey).join(' ');
}

function wordKey(word: string): string {
  const signs = [...word.normalize('NFD')];
  const tones = signs.map((sign) => TONES.get(sign) ?? '').join('');
  return `${signs.filter((sign) => !TONES.has(sign)).join('').normalize('NFC')}${tones}`;
}

function isMarked(question: string): boolean {
  return /[\u0300-\u036fđ]/iu.test(question.normalize('NFD'));
}

function patterns(text: string): string[] {
  return text.split(' ').filter(Boolean).map((word) => `%${likeSafe(word)}%`);
}

/** Makes a text safe inside a LIKE pattern. */
function likeSafe(text: string): string {
  return text.replace(/[\\%_]/g, (sign) => `\\${sign}`);
}
