import { parseArgs } from 'node:util';

export const PARTS = ['start', 'import', 'receipt', 'statements', 'receive', 'messages', 'lists', 'reports'] as const;
/** Measured only when asked for by name: it fills the disk with a province's year of figures. */
const BY_NAME: readonly PartName[] = ['reports'];
export type PartName = (typeof PARTS)[number];

export type Options = {
  readonly only: readonly PartName[];
  /** How many dossiers the lists are measured over, one after another, rising. */
  readonly rows: readonly number[];
  /** How many callers receive at once. */
  readonly clients: readonly number[];
  readonly seconds: number;
  /** How many dossiers the reports are measured over. */
  readonly dossiers: number;
  /** How often each throughput is measured; the best is published, all are printed. */
  readonly runs: number;
  readonly out: string | undefined;
};

/** What was asked for in a way the benchmark cannot use. */
export class BadOption extends Error {}

const MOST_ROWS = 5_000_000;
const MOST_CLIENTS = 1000;

/** Reads the command line; bounds keep a typing error from filling the disk. */
export function readOptions(args: readonly string[]): Options {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { only: { type: 'string' }, rows: { type: 'string' }, dossiers: { type: 'string' }, clients: { type: 'string' }, seconds: { type: 'string' }, runs: { type: 'string' }, out: { type: 'string' } },
  });
  return {
    only: partsOf(values.only ?? (positionals.length > 0 ? positionals.join(',') : undefined)),
    rows: numbersOf(values.rows ?? '10k,100k,1M', MOST_ROWS).toSorted((a, b) => a - b),
    clients: numbersOf(values.clients ?? '1,8,64,200', MOST_CLIENTS),
    seconds: numberOf(values.seconds ?? '6', 60),
    dossiers: numberOf(values.dossiers ?? '2M', MOST_ROWS),
    runs: numberOf(values.runs ?? '2', 10),
    out: values.out,
  };
}

function partsOf(text: string | undefined): readonly PartName[] {
  if (text === undefined) return PARTS.filter((part) => !BY_NAME.includes(part));
  return text.split(',').map((name) => PARTS.find((part) => part === name) ?? refuse(`--only ${name}: the parts are ${PARTS.join(', ')}.`));
}

function numbersOf(text: string, most: number): number[] {
  return text.split(',').map((part) => numberOf(part, most));
}

function numberOf(text: string, most: number): number {
  const [, digits, unit] = /^(\d+)([kM]?)$/.exec(text.trim()) ?? [];
  const value = Number(digits) * (unit === 'M' ? 1_000_000 : unit === 'k' ? 1000 : 1);
  return Number.isInteger(value) && value >= 1 && value <= most ? value : refuse(`"${text}" is not a whole number from 1 to ${most} (10k and 1M are understood).`);
}

function refuse(sentence: string): never {
  throw new BadOption(sentence);
}
