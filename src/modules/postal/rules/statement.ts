import { type Day, isDay } from '#kernel/day.ts';
import { type CsvRow, readCsv } from '#kernel/csv.ts';
import { type Problem, badInput, problem } from '#kernel/problem.ts';
import type { Difference } from '#modules/custody/rules.ts';
import { MOST_VND } from '#modules/payment/rules/purses.ts';

/** What became of a line of the post's statement. */
export const LINE_OUTCOMES = ['matched', 'amountDiffers', 'notPaid', 'unknownItem', 'foreignItem', 'repeated'] as const;
export type LineOutcome = (typeof LINE_OUTCOMES)[number];

/** A line as the post wrote it; amounts in whole đồng. */
export type StatementLine = { readonly no: number; readonly postingNo: string; readonly day: Day; readonly postageVnd: number; readonly codCollectedVnd: number; readonly codPaidVnd: number };

const HEADING = ['posting_no', 'day', 'postage', 'cod_collected', 'cod_paid'] as const;
type Column = (typeof HEADING)[number];
type Period = { readonly fromDay: Day; readonly toDay: Day };
const LINES_MAX = 5_000;
const AMOUNT = /^\d{1,11}$/;

/** Reads a statement; a line that cannot be read is named with its number, and then nothing of the file is taken. */
export function readStatement(csv: string, period: Period): StatementLine[] | Problem {
  const rows = readCsv(csv);
  if (typeof rows === 'number') return problem('postal.statementLineWrong', { line: rows, column: 'posting_no' }, 422);
  const [heading, ...body] = rows;
  const titles = heading?.cells.map((cell) => cell.toLowerCase()) ?? [];
  if (titles.length !== HEADING.length || HEADING.some((title, at) => titles[at] !== title)) return badInput('postal.statementHeadingWrong', 'csv', { heading: HEADING.join(',') });
  if (body.length === 0) return badInput('postal.statementEmpty', 'csv');
  if (body.length > LINES_MAX) return badInput('postal.statementTooLong', 'csv', { limit: LINES_MAX });
  const [wrong] = wrongLines(body, period);
  if (wrong !== undefined) return problem('postal.statementLineWrong', wrong, 422);
  return body.map(({ cells: [postingNo = '', day = '', postage, collected, paid] }, at) => ({ no: at + 1, postingNo: postingNo.toUpperCase(), day, postageVnd: Number(postage), codCollectedVnd: Number(collected), codPaidVnd: Number(paid) }));
}

/** Every line of a statement that cannot be read, with its number and the first column that is wrong. */
export function wrongLines(rows: readonly CsvRow[], period: Period): { line: number; column: Column }[] {
  return rows.flatMap(({ line, cells }) => {
    const column = wrongColumn(cells, period);
    return column === undefined ? [] : [{ line, column }];
  });
}

/** What our own books know of an item: its postage, what was collected at its door, and what earlier lines have told of it, under whichever of its numbers. */
export type OurItem = {
  readonly shipmentId: string;
  readonly ours: boolean;
  readonly postageVnd: number;
  readonly codVnd: number;
  readonly told: Told;
};
type Amounts = Pick<StatementLine, 'postageVnd' | 'codCollectedVnd' | 'codPaidVnd'>;
/** Sums of what statements have told of one item so far, and each sum paid over with its day. */
export type Told = Amounts & { readonly payments: readonly Pick<StatementLine, 'day' | 'codPaidVnd'>[] };
type Line = Amounts & Pick<StatementLine, 'day'>;

const NOTHING_TOLD: Told = { postageVnd: 0, codCollectedVnd: 0, codPaidVnd: 0, payments: [] };

/**
 * A line against our books: an item nobody knows, one of another unit, something told twice, another amount than ours, money collected and not paid over
 * (collected is not paid), or all in order. The first that applies is its outcome.
 */
export function outcomeOf(line: StatementLine, item: OurItem | undefined): LineOutcome {
  if (item === undefined) return 'unknownItem';
  if (!item.ours) return 'foreignItem';
  const fresh = newIn(line, item);
  if (COLUMNS.some((column) => fresh[column] !== line[column])) return 'repeated';
  const [collected, paid] = sumsWith(line, item.told);
  if (otherPostage(line, item) || otherCollected(line, item) || paid > collected) return 'amountDiffers';
  return paid < collected ? 'notPaid' : 'matched';
}

/** What has been told of an item after a line. An amount told before adds nothing. */
export function toldAfter(item: Pick<OurItem, 'codVnd' | 'told'>, line: Line): Told {
  const { told } = item;
  const fresh = newIn(line, item);
  return {
    postageVnd: told.postageVnd + fresh.postageVnd,
    codCollectedVnd: told.codCollectedVnd + fresh.codCollectedVnd,
    codPaidVnd: told.codPaidVnd + fresh.codPaidVnd,
    payments: fresh.codPaidVnd === 0 ? told.payments : [...told.payments, { day: line.day, codPaidVnd: fresh.codPaidVnd }],
  };
}

/** What earlier lines told of an item, in their order. */
export function toldBy(lines: readonly Line[], codVnd: number): Told {
  return lines.reduce((told, line) => toldAfter({ codVnd, told }, line), NOTHING_TOLD);
}

/** True when all that was collected at the door has been paid over, in however many lines and whatever else is wrong with them. */
export function paidOver({ codVnd, told }: Pick<OurItem, 'codVnd' | 'told'>): boolean {
  return codVnd > 0 && told.codPaidVnd >= Math.max(codVnd, told.codCollectedVnd);
}

/** The two amounts a differing line is about, ours and theirs: the one that differs; of money collected and not paid over both of theirs; of what was told twice what we have. */
export function comparedOf(line: StatementLine, outcome: LineOutcome, item: Pick<OurItem, 'postageVnd' | 'codVnd' | 'told'> | undefined): { ours: number; theirs: number } {
  const { postageVnd, codVnd, told } = item ?? { postageVnd: 0, codVnd: 0, told: NOTHING_TOLD };
  const [collected, paid] = sumsWith(line, told);
  const amounts = { postage: { ours: postageVnd, theirs: line.postageVnd }, collected: { ours: codVnd, theirs: line.codCollectedVnd }, paid: { ours: collected, theirs: paid } };
  if (outcome === 'notPaid') return amounts.paid;
  if (outcome === 'amountDiffers') return amounts[otherPostage(line, { postageVnd }) ? 'postage' : otherCollected(line, { codVnd }) ? 'collected' : 'paid'];
  if (line.codCollectedVnd > 0) return amounts.collected;
  return line.postageVnd > 0 ? amounts.postage : { ours: told.codPaidVnd, theirs: line.codPaidVnd };
}

/** What is wrong with a line as an incident tells it; nothing with one that is in order. */
export const DIFFERENCE_OF = {
  matched: undefined,
  amountDiffers: 'amountDiffers',
  notPaid: 'notPaid',
  unknownItem: 'unknownItem',
  foreignItem: 'foreignItem',
  repeated: 'extra',
} as const satisfies Record<LineOutcome, Difference | undefined>;

const COLUMNS = ['postageVnd', 'codCollectedVnd', 'codPaidVnd'] as const;

/** The amounts of a line that were not told before: postage and money collected are told once, money paid over until the whole is in, and the same sum of the same day once. */
function newIn(line: Line, { codVnd, told }: Pick<OurItem, 'codVnd' | 'told'>): Amounts {
  const whole = told.codPaidVnd > 0 && told.codPaidVnd >= Math.max(codVnd, told.codCollectedVnd);
  const again = whole || told.payments.some((payment) => payment.day === line.day && payment.codPaidVnd === line.codPaidVnd);
  return {
    postageVnd: told.postageVnd > 0 ? 0 : line.postageVnd,
    codCollectedVnd: told.codCollectedVnd > 0 ? 0 : line.codCollectedVnd,
    codPaidVnd: again ? 0 : line.codPaidVnd,
  };
}

/** Money collected and money paid over, as all lines so far and this one tell. */
function sumsWith(line: Amounts, told: Told): readonly [number, number] {
  return [told.codCollectedVnd + line.codCollectedVnd, told.codPaidVnd + line.codPaidVnd];
}

function otherPostage(line: Amounts, item: Pick<OurItem, 'postageVnd'>): boolean {
  return line.postageVnd > 0 && line.postageVnd !== item.postageVnd;
}

function otherCollected(line: Amounts, item: Pick<OurItem, 'codVnd'>): boolean {
  return line.codCollectedVnd > 0 && line.codCollectedVnd !== item.codVnd;
}

function wrongColumn(cells: readonly string[], { fromDay, toDay }: Period): Column | undefined {
  const [postingNo = '', day = '', ...amounts] = cells;
  if (cells.length !== HEADING.length || !/^[A-Z0-9]{8,20}$/i.test(postingNo)) return 'posting_no';
  if (!isDay(day) || day < fromDay || day > toDay) return 'day';
  const wrong = amounts.findIndex((amount) => !AMOUNT.test(amount) || Number(amount) > MOST_VND);
  return wrong === -1 ? undefined : HEADING[wrong + 2];
}
