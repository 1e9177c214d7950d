import { NotTaken } from './finding.ts';

/** What stands in a PDF, as far as it is looked at: texts are skipped, numbers and names kept. */
export type Value = number | Name | Ref | Dict | readonly Value[] | null;
export type Name = { readonly name: string };
export type Ref = { readonly ref: number };
export type Dict = { readonly entries: ReadonlyMap<string, Value> };

const DEEPEST = 100;
const SPACE = /[\0\t\n\f\r ]/;
const REGULAR = /[^\0\t\n\f\r ()<>[\]{}/%]/;
const REF = /(\d{1,10})[\0\t\n\f\r ]+(\d{1,5})[\0\t\n\f\r ]+R(?![^\0\t\n\f\r ()<>[\]{}/%])/y;
const NUMBER = /[+-]?(?:\d+\.?\d*|\.\d+)/y;

/** Reads one value at a place of a text of bytes; every name met is told. Nested deeper than any real paper, or cut short: not taken. */
export class PdfReader {
  readonly text: string;
  at: number;
  readonly meet: (name: string) => void;

  constructor(text: string, at: number, meet: (name: string) => void) {
    this.text = text;
    this.at = at;
    this.meet = meet;
  }

  value(depth = 0): Value {
    if (depth > DEEPEST) throw new NotTaken('expands');
    this.skip();
    const here = this.text[this.at];
    if (here === undefined) throw new NotTaken('damaged');
    if (here === '/') return this.name();
    if (here === '[') return this.list(depth);
    if (here === '(') return this.words();
    if (here === '<') return this.text[this.at + 1] === '<' ? this.dict(depth) : this.hex();
    return this.plain();
  }

  /** Past white space and remarks. */
  skip(): void {
    for (;;) {
      const here = this.text[this.at];
      if (here === undefined) return;
      if (here === '%') this.at = this.lineEnd();
      else if (SPACE.test(here)) this.at += 1;
      else return;
    }
  }

  private lineEnd(): number {
    const ends = [this.text.indexOf('\n', this.at), this.text.indexOf('\r', this.at)].filter((end) => end !== -1);
    return ends.length === 0 ? this.text.length : Math.min(...ends);
  }

  private name(): Name {
    this.at += 1;
    const name = this.regular().replace(/#([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
    this.meet(name);
    return { name };
  }

  private regular(): string {
    const from = this.at;
    while (this.at < this.text.length && REGULAR.test(this.text.charAt(this.at))) this.at += 1;
    return this.text.slice(from, this.at);
  }

  private list(depth: number): readonly Value[] {
    this.at += 1;
    const values: Value[] = [];
    for (;;) {
      this.skip();
      if (this.text[this.at] === ']') break;
      values.push(this.value(depth + 1));
    }
    this.at += 1;
    return values;
  }

  private dict(depth: number): Dict {
    this.at += 2;
    const entries = new Map<string, Value>();
    for (;;) {
      this.skip();
      if (this.text.startsWith('>>', this.at)) break;
      if (this.text[this.at] !== '/') throw new NotTaken('damaged');
      const { name } = this.name();
      entries.set(name, this.value(depth + 1));
    }
    this.at += 2;
    return { entries };
  }

  private words(): null {
    let open = 0;
    for (; this.at < this.text.length; this.at += 1) {
      const here = this.text[this.at];
      if (here === '\\') this.at += 1;
      else if (here === '(') open += 1;
      else if (here === ')') open -= 1;
      if (open === 0) break;
    }
    this.at += 1;
    return null;
  }

  private hex(): null {
    const end = this.text.indexOf('>', this.at);
    if (end === -1) throw new NotTaken('damaged');
    this.at = end + 1;
    return null;
  }

  private plain(): Value {
    REF.lastIndex = this.at;
    const ref = REF.exec(this.text);
    if (ref) {
      this.at = REF.lastIndex;
      return { ref: Number(ref[1]) };
    }
    NUMBER.lastIndex = this.at;
    const number = NUMBER.exec(this.text);
    if (number) {
      this.at = NUMBER.lastIndex;
      return Number(number[0]);
    }
    // true, false, null, or what some program wrote by mistake
    if (this.regular() === '') this.at += 1;
    return null;
  }
}

export function isDict(value: Value | undefined): value is Dict {
  return typeof value === 'object' && value !== null && 'entries' in value;
}

export function isRef(value: Value | undefined): value is Ref {
  return typeof value === 'object' && value !== null && 'ref' in value;
}

/** The name a value is, if it is one. */
export function nameOf(value: Value | undefined): string | undefined {
  return typeof value === 'object' && value !== null && 'name' in value ? value.name : undefined;
}
