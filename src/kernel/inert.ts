/** Signs with which a spreadsheet begins a formula or a command, and their full-width forms (OWASP, CSV Injection). */
const BEGINS = '=+\\-@\\uff1d\\uff0b\\uff0d\\uff20';
/** Where a program that splits at another sign than the comma would begin a cell of its own. */
const EDGES = ';\\t\\r\\n|';
const AT_EDGE = new RegExp(`(^|[${EDGES}])(["'\\s\\u00a0]*)(?=[${BEGINS}])`, 'g');
const AT_START = /^(?=[\t\r\n])/;
const AS_FORMULA = new RegExp(`^[\\s\\u00a0]*[${BEGINS}]`);

/** Whether a text becomes a formula once somebody opens its cell in a workbook and closes it again. */
export function wouldBegin(text: string): boolean {
  return AS_FORMULA.test(text);
}

/**
 * A text that no spreadsheet takes for a formula when it opens an open table: an apostrophe stands before every sign that would begin one, at the start and
 * wherever a program that splits at `;`, a tab or a line end would see a start. All else stays as it was typed.
 */
export function inert(text: string): string {
  return text.replace(AT_START, "'").replace(AT_EDGE, "$1$2'");
}
