import { type Day, isDay } from '#kernel/day.ts';
import { readCsv } from '#kernel/csv.ts';
import { type Problem, badInput, problem } from '#kernel/problem.ts';
import type { Difference } from '#modules/custody/rules.ts';
import { MOST_VND } from '#modules/payment/rules/purses.ts';

/** What became of a line of the post's statement. */
export const LINE_OUTCOMES = ['matched', 'amountDiffers', 'notPaid', 'unknownItem', 'foreignItem', 'repeated'] as const;
export type LineOutcome = (typeof LINE_OUTCOMES)[number];

/** A line as the post wrote it; amounts in whole đồng. */
export type StatementLine = { readonly no: number; readonly postingNo: string; readonly day: Day; readonly postageVnd: number; readonly codCollectedVnd: number; readonly codPaidVnd: number };

const HEADING = ['posting_no', 'day', 'postage', 'cod_collected', 'cod_paid'] as const;
const LINES_MAX = 5_000;
const AMOUNT = /^\d{1,11}$/;

/** Reads a statement; a line that cannot be read is named with its number, and then nothing of the file is taken. */
export function readStatement(csv: string, period: { readonly fromDay: Day; readonly toDay: Day }): StatementLine[] | Problem {
  const rows = readCsv(csv);
  if (typeof rows === 'number') return problem('postal.statementLineWrong', { line: rows, column: 'posting_no' }, 422);
  const [heading, ...body] = rows;
  const titles = heading?.cells.map((cell) => cell.toLowerCase()) ?? [];
  if (titles.length !== HEADING.length || HEADING.some((title, at) => titles[at] !== title)) return badInput('postal.statementHeadingWrong', 'csv', { heading: HEADING.join(',') });
  if (body.length === 0) return badInput('postal.statementEmpty', 'csv');
  if (body.length > LINES_MAX) return badInput('postal.statementTooLong', 'csv', { limit: LINES_MAX });
  const wrong = body.map((row) => ({ line: row.line, column: wrongColumn(row.cells, period) })).find((one) => one.column !== undefined);
  if (wrong !== undefined) return problem('postal.statementLineWrong', { line: wrong.line, column: wrong.column ?? '' }, 422);
  return body.map(({ cells: [postingNo = '', day = '', postage, collected, paid] }, at) => ({ no: at + 1, postingNo: postingNo.toUpperCase(), day, postageVnd: Number(postage), codCollectedVnd: Number(collected), codPaidVnd: Number(paid) }));
}

/** What our own books know of an item: its postage, what was collected at its door, and what earlier lines have told of it. */
export type OurItem = {
  readonly shipmentId: string;
  readonly ours: boolean;
  readonly postageVnd: number;
  readonly codVnd: number;
  readonly told: Told;
};
/** Sums of what statements have told of one item so far. */
export type Told = { readonly postageVnd: number; readonly codCollectedVnd: number; readonly codPaidVnd: number };

const NOTHING_TOLD: Told = { postageVnd: 0, codCollectedVnd: 0, codPaidVnd: 0 };

/**
 * A line against our books: an item nobody knows, one of another unit, something told twice, another amount than ours, money collected and not paid over
 * (collected is not paid), or all in order. The first that applies is its outcome.
 */
export function outcomeOf(line: StatementLine, item: OurItem | undefined): LineOutcome {
  if (item === undefined) return 'unknownItem';
  if (!item.ours) return 'foreignItem';
  if (COLUMNS.some((column) => line[column] > 0 && item.told[column] > 0)) return 'repeated';
  const differs = (line.postageVnd > 0 && line.postageVnd !== item.postageVnd) || (line.codCollectedVnd > 0 && line.codCollectedVnd !== item.codVnd);
  const [collected, paid] = [item.told.codCollectedVnd + line.codCollectedVnd, item.told.codPaidVnd + line.codPaidVnd];
  if (differs || paid > collected) return 'amountDiffers';
  return paid < collected ? 'notPaid' : 'matched';
}

/** What has been told of an item after a line. A line told twice adds nothing. */
export function toldAfter(told: Told, line: StatementLine, outcome: LineOutcome): Told {
  if (outcome === 'repeated') return told;
  return { postageVnd: told.postageVnd + line.postageVnd, codCollectedVnd: told.codCollectedVnd + line.codCollectedVnd, codPaidVnd: told.codPaidVnd + line.codPaidVnd };
}

/** The two amounts a differing line is about, ours and theirs: collected and paid over, else what was collected, else the postage. */
export function comparedOf(line: StatementLine, outcome: LineOutcome, item: Pick<OurItem, 'postageVnd' | 'codVnd' | 'told'> | undefined): { ours: number; theirs: number } {
  const { postageVnd, codVnd, told } = item ?? { postageVnd: 0, codVnd: 0, told: NOTHING_TOLD };
  if (outcome === 'notPaid') return { ours: told.codCollectedVnd + line.codCollectedVnd, theirs: told.codPaidVnd + line.codPaidVnd };
  return line.codCollectedVnd > 0 ? { ours: codVnd, theirs: line.codCollectedVnd } : { ours: postageVnd, theirs: line.postageVnd };
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

function wrongColumn(cells: readonly string[], { fromDay, toDay }: { readonly fromDay: Day; readonly toDay: Day }): (typeof HEADING)[number] | undefined {
  const [postingNo = '', day = '', ...amounts] = cells;
  if (cells.length !== HEADING.length || !/^[A-Z0-9]{8,20}$/i.test(postingNo)) return 'posting_no';
  if (!isDay(day) || day < fromDay || day > toDay) return 'day';
  const wrong = amounts.findIndex((amount) => !AMOUNT.test(amount) || Number(amount) > MOST_VND);
  return wrong === -1 ? undefined : HEADING[wrong + 2];
}
