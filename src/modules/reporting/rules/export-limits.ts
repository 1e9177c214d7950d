import type { Day } from '#kernel/day.ts';
import { forbidden, problem, type Problem } from '#kernel/problem.ts';
import { hasPaper, isUnfinished, type Exported, type ExportState, type Format } from './export-words.ts';

/** The most rows one file takes: a workbook opens on an office's machine, open tables are read by programs. Our design. */
export const MOST_ROWS = { xlsx: 200_000, csv: 1_000_000 } as const;
/** How many files one person may have in the making at once. Our design. */
const MOST_AT_ONCE = 5;
/** Days a file is kept. Our design: whoever needs it longer has saved it. */
export const KEPT_DAYS = 7;
/** Days its row is shown once the file is gone; who exported what stays in the journal for good. */
export const SHOWN_DAYS = 30;

/** Refuses more rows than one file takes, with the number and what to narrow, before any work begins. */
export function rowsRefused(rows: number, format: Format): Problem | undefined {
  if (format === 'pdf') return undefined;
  const most = MOST_ROWS[format];
  return rows > most ? problem('reporting.tooManyRows', { rows, most }, 422) : undefined;
}

/** Refuses a paper of what is never printed. */
export function formatRefused(of: Exported, format: Format): Problem | undefined {
  return format === 'pdf' && !hasPaper(of) ? problem('reporting.noPaper', {}, 422) : undefined;
}

/** Refuses one more than a person may have in the making. */
export function atOnceRefused(unfinished: number): Problem | undefined {
  return unfinished >= MOST_AT_ONCE ? problem('reporting.exportsAtOnce', { most: MOST_AT_ONCE }) : undefined;
}

/** What is over cannot be given up. */
export function cancelRefused(state: ExportState): Problem | undefined {
  return isUnfinished(state) || state === 'cancelled' ? undefined : problem('reporting.exportOver', { state });
}

/** A file whose last day is over is given to nobody, also before its bytes are removed. */
export function stateOn({ state, keptUntil }: { readonly state: ExportState; readonly keptUntil: Day | null }, today: Day): ExportState {
  return state === 'ready' && keptUntil !== null && keptUntil < today ? 'removed' : state;
}

/** Only a finished file is handed out, and to nobody but who asked for it. */
export function fetchRefused(state: ExportState): Problem | undefined {
  if (state === 'ready') return undefined;
  return state === 'removed' ? problem('reporting.exportRemoved', { days: KEPT_DAYS }, 410) : problem('reporting.exportNotReady', { state });
}

/** What was asked does not fit what is exported: the field is named. */
export function askedRefused(field: string): Problem {
  return { code: 'reporting.exportAskedWrong', status: 422, facts: { field: 'asked', of: field } };
}

/** Who asked may no longer work under the assignment she asked with. */
export function assignmentOver(): Problem {
  return forbidden('reporting.exportAssignmentOver');
}
