import type { Day } from '#kernel/day.ts';
import { readCsv } from '#kernel/csv.ts';
import { readStatement, type StatementLine, wrongLines } from '#modules/postal/rules/statement.ts';

type WrongLine = ReturnType<typeof wrongLines>[number];
/** What a file would bring: its lines with their sums, the lines that cannot be read, or why it is no statement at all (a code with its facts). */
export type Preview =
  | { readonly kind: 'lines'; readonly lines: readonly StatementLine[]; readonly postageVnd: number; readonly collectedVnd: number; readonly paidVnd: number }
  | { readonly kind: 'wrong'; readonly wrong: readonly WrongLine[] }
  | { readonly kind: 'refused'; readonly code: string; readonly facts: Readonly<Record<string, unknown>> };

/** Reads a file as the service will, before it is sent, and names every line that cannot be read. */
export function previewOf(csv: string, period: { readonly fromDay: Day; readonly toDay: Day }): Preview {
  const lines = readStatement(csv, period);
  if (Array.isArray(lines)) {
    const sum = (column: 'postageVnd' | 'codCollectedVnd' | 'codPaidVnd') => lines.reduce((total, line) => total + line[column], 0);
    return { kind: 'lines', lines, postageVnd: sum('postageVnd'), collectedVnd: sum('codCollectedVnd'), paidVnd: sum('codPaidVnd') };
  }
  const rows = readCsv(csv);
  const wrong = lines.code === 'postal.statementLineWrong' && typeof rows !== 'number' ? wrongLines(rows.slice(1), period) : [];
  return wrong.length > 0 ? { kind: 'wrong', wrong } : { kind: 'refused', code: lines.code, facts: lines.facts };
}
