import { readCsv } from '#kernel/csv.ts';
import { isDay, type Day } from '#kernel/day.ts';
import type { Message } from '#kernel/message.ts';
import { badInput, type Problem } from '#kernel/problem.ts';
import { isWellFormed } from '#kernel/text.ts';
import { BOTH_RULES, POSTAL_SERVICES, SURCHARGES, TARIFF_KINDS, TARIFF_TAXES, TARIFF_ZONES, WEIGHT_MAX_GRAMS, type TariffGroup, type TariffPrice, type TariffSurcharge, type TariffVersion } from './tariff.ts';

const COLUMNS = ['record', 'key', 'service', 'zone', 'over_g', 'to_g', 'step_g', 'value', 'vi', 'en', 'evidence_vi', 'evidence_en'] as const;
type Column = (typeof COLUMNS)[number];
const META_KEYS = ['code', 'kind', 'name', 'valid_from', 'valid_to', 'tax', 'tax_percent', 'both', 'both_percent', 'source', 'note'] as const;
const RECORDS = ['meta', 'price', 'surcharge', 'group'] as const;

const VND_MAX = 10_000_000_000;

/** A line of the file with its cells by column, where its faults go, and whether it has any. */
type Line = { readonly line: number; readonly cell: (column: Column) => string; readonly fault: (refused: Problem) => void; readonly isFaulty: () => boolean };

/**
 * The version a tariff file holds, and every bad line with its number, in their order. The first line names the columns, in any order; `meta` lines say what the
 * version is, `price`, `surcharge` and `group` lines are its table; amounts are whole đồng without separators. With a fault the version is not to be used.
 */
export function faultsOfFile(csv: string): { readonly version: TariffVersion; readonly faults: readonly Problem[] } {
  const faults: Problem[] = [];
  const lines = linesOf(csv, (refused) => faults.push(refused));
  for (const line of lines) wordIn(line, 'record', RECORDS);
  const version = { ...metaOf(lines, (refused) => faults.push(refused)), ...tableOf(lines) };
  return { version, faults: faults.toSorted((a, b) => lineIn(a) - lineIn(b)) };
}

function lineIn({ facts }: Problem): number {
  return typeof facts['line'] === 'number' ? facts['line'] : Infinity;
}

function linesOf(csv: string, fault: Line['fault']): Line[] {
  const rows = readCsv(csv);
  const unreadable = (line: number) => fault(badInput('postal.tariffLine', 'csv', { line }));
  if (typeof rows === 'number') {
    unreadable(rows);
    return [];
  }
  const [head, ...body] = rows;
  const places = new Map(COLUMNS.map((column): [Column, number] => [column, head?.cells.indexOf(column) ?? -1]));
  if ([...places.values()].includes(-1)) unreadable(head?.line ?? 1);
  return body.map(({ line, cells }) => {
    if (cells.length > (head?.cells.length ?? 0)) unreadable(line);
    return { line, cell: (column: Column) => cells[places.get(column) ?? -1] ?? '', ...faultsOf(fault) };
  });
}

function faultsOf(fault: Line['fault']): Pick<Line, 'fault' | 'isFaulty'> {
  let faulty = false;
  return {
    isFaulty: () => faulty,
    fault: (refused) => {
      faulty = true;
      fault(refused);
    },
  };
}

type Meta = Omit<TariffVersion, 'prices' | 'surcharges' | 'groups'>;

function metaOf(lines: readonly Line[], fault: Line['fault']): Meta {
  const meta = of(lines, 'meta');
  for (const line of meta) wordIn(line, 'key', META_KEYS);
  const find = (key: (typeof META_KEYS)[number]) => onlyOne(meta.filter((line) => line.cell('key') === key));
  const need = (key: (typeof META_KEYS)[number]) => find(key) ?? missing(key, fault);
  const tax = wordIn(need('tax'), 'value', TARIFF_TAXES);
  const bothRule = wordIn(need('both'), 'value', BOTH_RULES);
  const [taxPercent, validTo] = [find('tax_percent'), find('valid_to')];
  return {
    code: codeIn(need('code'), 'value'),
    kind: wordIn(need('kind'), 'value', TARIFF_KINDS),
    name: saidIn(need('name')),
    validFrom: dayIn(need('valid_from')),
    validTo: validTo === undefined ? null : dayIn(validTo),
    tax,
    taxPercent: tax === 'excluded' && taxPercent ? numberIn(taxPercent, 'value', 100) : null,
    bothRule,
    bothPercent: bothRule === 'percent' ? numberIn(need('both_percent'), 'value', 100) : null,
    source: textIn(need('source'), 'value'),
    notes: meta.filter((line) => line.cell('key') === 'note').map(saidIn),
  };
}

function tableOf(lines: readonly Line[]): Pick<TariffVersion, 'prices' | 'surcharges' | 'groups'> {
  return {
    prices: distinct(of(lines, 'price'), priceOn, ({ service, zone, overGrams }) => `${service} ${zone} ${overGrams}`),
    surcharges: distinct(of(lines, 'surcharge'), surchargeOn, ({ code }) => code),
    groups: distinct(of(lines, 'group'), groupOn, ({ code }) => code),
  };
}

function of(lines: readonly Line[], record: (typeof RECORDS)[number]): Line[] {
  return lines.filter((line) => line.cell('record') === record);
}

function onlyOne(lines: readonly Line[]): Line | undefined {
  lines[1]?.fault(badInput('postal.tariffTwice', 'csv', { line: lines[1].line }));
  return lines[0];
}

/** Stands for a line that is not there: its absence is the fault, not its empty cells. */
function missing(key: string, fault: Line['fault']): Line {
  fault(badInput('postal.tariffMissing', 'csv', { key }));
  return { line: 0, cell: () => '', fault: () => undefined, isFaulty: () => true };
}

function distinct<T>(lines: readonly Line[], read: (line: Line) => T, keyOf: (row: T) => string): T[] {
  const seen = new Set<string>();
  return lines.map((line) => {
    const row = read(line);
    if (line.isFaulty()) return row;
    if (seen.has(keyOf(row))) line.fault(badInput('postal.tariffTwice', 'csv', { line: line.line }));
    seen.add(keyOf(row));
    return row;
  });
}

function priceOn(line: Line): TariffPrice {
  const overGrams = numberIn(line, 'over_g', WEIGHT_MAX_GRAMS, 0);
  const toGrams = line.cell('to_g') === '' ? null : numberIn(line, 'to_g', WEIGHT_MAX_GRAMS);
  const stepGrams = line.cell('step_g') === '' ? null : numberIn(line, 'step_g', WEIGHT_MAX_GRAMS);
  if (toGrams !== null && (toGrams <= overGrams || stepGrams !== null)) line.fault(badInput('postal.tariffLine', 'csv', { line: line.line }));
  return { service: wordIn(line, 'service', POSTAL_SERVICES), zone: wordIn(line, 'zone', TARIFF_ZONES), overGrams, toGrams, stepGrams, vnd: numberIn(line, 'value', VND_MAX, 0) };
}

/** The column `service` of a surcharge says whether groups pay less of it: `reduced`, or nothing. */
function surchargeOn(line: Line): TariffSurcharge {
  return { code: wordIn(line, 'key', SURCHARGES), vnd: numberIn(line, 'value', VND_MAX, 0), reduced: wordIn(line, 'service', ['', 'reduced']) === 'reduced', name: saidIn(line) };
}

function groupOn(line: Line): TariffGroup {
  const evidence = { vi: textIn(line, 'evidence_vi'), en: textIn(line, 'evidence_en') };
  return { code: codeIn(line, 'key'), percent: numberIn(line, 'value', 100), name: saidIn(line), evidence };
}

function wordIn<const T extends string>(line: Line, column: Column, words: readonly [T, ...T[]]): T {
  const found = words.find((word) => word === line.cell(column));
  if (found === undefined) line.fault(wrong('postal.tariffWord', line, column));
  return found ?? words[0];
}

function codeIn(line: Line, column: Column): string {
  return fitting(line, column, /^[A-Za-z0-9][A-Za-z0-9.-]{1,39}$/.test(line.cell(column)));
}

function textIn(line: Line, column: Column): string {
  return fitting(line, column, line.cell(column).length > 0 && line.cell(column).length <= 1000 && isWellFormed(line.cell(column)));
}

function dayIn(line: Line): Day {
  return fitting(line, 'value', isDay(line.cell('value')) && line.cell('value') >= '1900-01-01');
}

function saidIn(line: Line): Message {
  return { vi: textIn(line, 'vi'), en: textIn(line, 'en') };
}

function fitting(line: Line, column: Column, fits: boolean): string {
  if (!fits) line.fault(wrong('postal.tariffWord', line, column));
  return line.cell(column).normalize('NFC');
}

function numberIn(line: Line, column: Column, most: number, least = 1): number {
  const text = line.cell(column);
  const number = Number(text);
  if (/^\d{1,11}$/.test(text) && least <= number && number <= most) return number;
  line.fault(wrong('postal.tariffAmount', line, column));
  return 0;
}

function wrong(code: 'postal.tariffWord' | 'postal.tariffAmount', line: Line, column: Column): Problem {
  return badInput(code, 'csv', { line: line.line, column, value: line.cell(column).slice(0, 60) });
}
