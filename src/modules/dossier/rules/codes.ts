import { type Day, isDay } from '#kernel/day.ts';
import { type Problem, problem } from '#kernel/problem.ts';

/** How a dossier code is written: TT 01/2018/TT-VPCP Đ19 with the QCVN 102 identifier, QĐ 20/2020/QĐ-TTg, the national form seen in 2026. */
export const CODE_GRAMMARS = ['QCVN102', 'QD20', 'NATIONAL2026'] as const;
export type CodeGrammar = (typeof CODE_GRAMMARS)[number];

/** What a code tells at best; `bacGiang2014` is the province's own older form, read but never written. */
export type ParsedCode = { readonly grammar: CodeGrammar | 'bacGiang2014'; readonly unit: string; readonly day: Day | null; readonly sequence: number };

type Strategy = { readonly ident: RegExp; readonly code: RegExp; readonly digits: number; readonly date: (day: Day) => string };

const MONTH_DAY = '(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])';
const IDENT_2020 = '[A-Y]\\d{2}(?:\\.[0-9A-Z]+)*';
const MAX_IDENT = 35;

/** One entry a grammar: the identifier it takes, the whole code, the width of its number, and how it writes the day. */
const STRATEGIES = {
  QCVN102: { ident: /^\d{3}\.\d{2}\.\d{2}\.[A-Y]\d{2}$/, code: new RegExp(`^(\\d{3}\\.\\d{2}\\.\\d{2}\\.[A-Y]\\d{2})-(\\d{2}${MONTH_DAY})-(\\d{4})$`), digits: 4, date: shortDate },
  QD20: { ident: new RegExp(`^${IDENT_2020}$`), code: new RegExp(`^(?=[0-9A-Z.]{3,35}-)(${IDENT_2020})-(\\d{2}${MONTH_DAY})-(\\d{4})$`), digits: 4, date: shortDate },
  NATIONAL2026: { ident: new RegExp(`^${IDENT_2020}$`), code: new RegExp(`^(?=[0-9A-Z.]{3,35}-)(${IDENT_2020})-(\\d{4}${MONTH_DAY})-(\\d{7})$`), digits: 7, date: longDate },
} as const satisfies Record<CodeGrammar, Strategy>;

const BAC_GIANG_2014 = /^([A-Z]{2}\.[A-Z]{2}H\d{2}[A-Z])\.(\d{6})\.I?(\d+)$/;

/** Writes the code of a unit, a day of reception and the number of that day; the number is never shortened or wrapped. */
export function buildCode(grammar: CodeGrammar, ident: string, day: Day, sequence: number): string {
  const strategy: Strategy = STRATEGIES[grammar];
  return `${ident}-${strategy.date(day)}-${String(sequence).padStart(strategy.digits, '0')}`;
}

/** Reads a code as far as its form tells; undefined for any other text. The day is not proof of the day of reception. */
export function parseCode(text: string): ParsedCode | undefined {
  for (const grammar of CODE_GRAMMARS) {
    const [, unit, date, number] = STRATEGIES[grammar].code.exec(text) ?? [];
    if (unit !== undefined && date !== undefined) return { grammar, unit, day: dayIn(date), sequence: Number(number) };
  }
  const [, unit, date, number] = BAC_GIANG_2014.exec(text) ?? [];
  return unit === undefined || date === undefined ? undefined : { grammar: 'bacGiang2014', unit, day: dayIn(date), sequence: Number(number) };
}

/** Refuses an identifier that the grammar cannot carry; the two schemes are never converted into one another (trap 59). */
export function identMisfit(grammar: CodeGrammar, ident: string): Problem | undefined {
  const strategy: Strategy = STRATEGIES[grammar];
  const fits = ident.length <= MAX_IDENT && strategy.ident.test(ident);
  return fits ? undefined : problem('dossier.codeIdentWrong', { grammar, ident }, 422);
}

/** Refuses when the unit's numbers of the day are used up: loudly, rather than a shorter, longer or second code. */
export function sequenceFull(grammar: CodeGrammar, sequence: number): Problem | undefined {
  const last = 10 ** STRATEGIES[grammar].digits - 1;
  return sequence >= 1 && sequence <= last ? undefined : problem('dossier.codeSequenceFull', { last });
}

function shortDate(day: Day): string {
  return longDate(day).slice(2);
}

function longDate(day: Day): string {
  return day.replaceAll('-', '');
}

/** A six-digit day is of this century: these codes began in 2014. */
function dayIn(date: string): Day | null {
  const full = date.length === 6 ? `20${date}` : date;
  const day = `${full.slice(0, 4)}-${full.slice(4, 6)}-${full.slice(6, 8)}`;
  return isDay(day) ? day : null;
}
