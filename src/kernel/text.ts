import { Type } from 'typebox';

/** No control characters but tab and line ends in long text, none at all in a line. */
const LINE = '^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufffe\\uffff]*$';
const PROSE = '^[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f\\ufffe\\uffff]*$';

/** One line of text with something in it. */
export function Line(maxLength: number, description?: string) {
  return Type.String({ minLength: 1, maxLength, pattern: LINE, ...(description ? { description } : {}) });
}

/** One line of text that may be empty. */
export function LooseLine(maxLength: number) {
  return Type.String({ maxLength, pattern: LINE });
}

/** Text of several lines with something in it. */
export function Prose(maxLength: number, description?: string) {
  return Type.String({ minLength: 1, maxLength, pattern: PROSE, ...(description ? { description } : {}) });
}

/** Text as we store it: composed (NFC), outer spaces gone. Never for bytes that were signed. */
export function storable(text: string): string {
  return text.normalize('NFC').trim();
}

/** True when a string can be stored and sent on: no lone surrogate, no NUL. */
export function isWellFormed(text: string): boolean {
  return text.isWellFormed() && !text.includes('\u0000');
}

/**
 * The key under which a Vietnamese text is found: no tone or vowel marks, đ as d, lower case, y and i folded where
 * spelling varies (Lý/Lí, Quý/Quí), single spaces. For searching only, never for display.
 */
export function searchKey(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D')
    .toLowerCase()
    .replace(/(?<![a-z])(h|k|l|m|s|t|v|qu)y(?![a-z])/g, '$1i')
    .replace(/\s+/g, ' ')
    .trim();
}

/** An identity number as lists show it: the first three and last three characters. */
export function masked(number: string): string {
  return number.length <= 6 ? '*'.repeat(number.length) : `${number.slice(0, 3)}${'*'.repeat(number.length - 6)}${number.slice(-3)}`;
}
