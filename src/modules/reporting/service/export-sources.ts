import type { Exported } from '../rules/export-words.ts';
import { myRecord, openedRows, register } from './export-lists.ts';
import { channels, indicator, issued, official, pilot } from './export-reports.ts';
import type { Source } from './export-source.ts';

const SOURCES: Readonly<Record<Exported, Source>> = { pilot, official, register, rows: openedRows, indicator, channels, myRecord, issued };

/** Where the content of a file comes from. */
export function sourceOf(of: Exported): Source {
  return SOURCES[of];
}
