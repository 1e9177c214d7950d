import type { Message } from '#kernel/message.ts';
import { forbidden, problem, type Problem } from '#kernel/problem.ts';
import type { RowLevel } from './official-forms.ts';

/** What two issues of a report are compared by. */
export type Compared = {
  readonly columns: readonly { readonly id: string; readonly no: string | null; readonly definition: { readonly name: Message } }[];
  readonly sections: readonly { readonly unit: { readonly code: string; readonly name: string }; readonly rows: readonly { readonly level: RowLevel; readonly code: string | null; readonly fieldCode: string | null; readonly name: string; readonly values: readonly (number | null)[] }[] }[];
};

export type Difference = {
  readonly unit: string;
  readonly level: RowLevel;
  readonly code: string | null;
  readonly row: string;
  readonly column: string;
  readonly columnNo: string | null;
  readonly columnName: Message;
  readonly before: number | null;
  readonly after: number | null;
};

/** The number of an issue: unit / form / period / which issue of it. */
export function issueNumber(unitCode: string, formMark: string, periodCode: string, issue: number): string {
  return `${unitCode}/${formMark}/${periodCode}/${issue}`;
}

/** Every cell that differs between two issues, in the order of the later; a row that only one of them has counts as empty in the other. */
export function differencesOf(before: Compared, after: Compared): Difference[] {
  const [old, now] = [cellsOf(before), cellsOf(after)];
  const names = [...now.keys(), ...[...old.keys()].filter((name) => !now.has(name))];
  return names.flatMap((name) => {
    const [was, is] = [old.get(name), now.get(name)];
    const cell = is ?? was;
    if (cell === undefined || same(was, is)) return [];
    const { value: _, ...about } = cell;
    return [{ ...about, columnName: { ...cell.columnName }, before: was?.value ?? null, after: is?.value ?? null }];
  });
}

/** Refuses a report of which an equation does not hold: the first of them, with the row and both sides. */
export function identityFails(identities: readonly { readonly formula: string; readonly holds: boolean; readonly fails: readonly { readonly unit: string; readonly row: string; readonly left: number; readonly right: number }[] }[]): Problem | undefined {
  const broken = identities.find(({ holds }) => !holds);
  const [first] = broken?.fails ?? [];
  if (broken === undefined) return undefined;
  return problem('reporting.identityFails', { identity: broken.formula, row: first === undefined ? '' : `${first.row}, ${first.unit}`, left: first?.left ?? 0, right: first?.right ?? 0 });
}

/** Refuses while entries of the journal are not in the figures. */
export function followerBehind(behind: number): Problem | undefined {
  return behind === 0 ? undefined : problem('reporting.followerBehind', { behind });
}

type Cell = Omit<Difference, 'before' | 'after'> & { readonly value: number | null };

function cellsOf({ columns, sections }: Compared): Map<string, Cell> {
  return new Map(
    sections.flatMap(({ unit, rows }) =>
      rows.flatMap(({ level, code, fieldCode, name, values }) =>
        columns.map((column, place): [string, Cell] => [
          [unit.code, level, fieldCode, code, column.id].join('|'),
          { unit: unit.name, level, code, row: name, column: column.id, columnNo: column.no, columnName: column.definition.name, value: values[place] ?? null },
        ]),
      ),
    ),
  );
}

/** The same number, or a row that one of them left out because it came to nothing. */
function same(was: Cell | undefined, is: Cell | undefined): boolean {
  if (was !== undefined && is !== undefined) return was.value === is.value;
  return ((was ?? is)?.value ?? 0) === 0;
}

/** One issues in the name of one's own unit and of those below it, whatever other reports one may read (`below`: those units). */
export function notYoursToIssue(below: readonly { readonly id: string }[], unit: { readonly id: string; readonly name: string }): Problem | undefined {
  return below.some(({ id }) => id === unit.id) ? undefined : forbidden('reporting.notYoursToIssue', { unit: unit.name });
}
