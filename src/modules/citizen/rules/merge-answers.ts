import { badInput, type Problem } from '#kernel/problem.ts';
import { ANSWERS_LIMIT } from './filing.ts';
import type { Answers } from './form-layout.ts';
import { isRecord } from './form-schema.ts';

/** By which save a question has its answer: its number, and of two with one number the device. */
export type Mark = readonly [number, string];
export type Marks = Readonly<Record<string, Mark>>;

export type Kept = { readonly answers: Answers; readonly marks: Marks; readonly number: number };
export type Save = { readonly number: number; readonly device: string; readonly changes: Answers };
export type Merged = Kept & { readonly overtaken: readonly { readonly field: string; readonly value: unknown }[] };

/** A number so far ahead of all others is a mistake, and would let nobody answer any more. */
const AHEAD = 100_000;
const DEEPEST = 4;
const LONGEST = 4000;
const MOST_ITEMS = 60;

/**
 * Keeps a save: each question has the answer of the save with the greatest number, of two equal ones that of the greater device. Whatever the order in which saves
 * arrive, and however often, the end is the same. What lost is told, never dropped in silence.
 */
export function mergeAnswers(kept: Kept, save: Save): Merged {
  const mark: Mark = [save.number, save.device];
  const [answers, marks] = [{ ...kept.answers }, { ...kept.marks }];
  const overtaken: { field: string; value: unknown }[] = [];
  for (const [field, value] of Object.entries(save.changes)) {
    const before = kept.marks[field];
    if (before !== undefined && isLater(before, mark)) {
      if (JSON.stringify(kept.answers[field] ?? null) !== JSON.stringify(value)) overtaken.push({ field, value });
      continue;
    }
    marks[field] = mark;
    if (value === null || value === undefined) delete answers[field];
    else answers[field] = value;
  }
  return { answers, marks, number: Math.max(kept.number, save.number), overtaken };
}

/** Refuses a save that asks for questions the form has not, is too large, or bears an impossible number. */
export function saveProblem(kept: Kept, save: Save, known: readonly string[]): Problem | undefined {
  const strange = Object.keys(save.changes).find((name) => !known.includes(name));
  if (strange !== undefined) return badInput('citizen.fieldUnknown', 'changes', { name: strange.slice(0, 60) });
  if (save.number > kept.number + AHEAD) return badInput('citizen.saveNumberWrong', 'number');
  const fits = isPlain(save.changes, 0) && JSON.stringify({ ...kept.answers, ...save.changes }).length <= ANSWERS_LIMIT;
  return fits ? undefined : badInput('citizen.answersTooLarge', 'changes', { limit: ANSWERS_LIMIT });
}

/** Answers as they are kept: composed letters, so that the same name is the same text. */
export function composed(value: unknown): unknown {
  if (typeof value === 'string') return value.normalize('NFC');
  if (Array.isArray(value)) return value.map(composed);
  return isRecord(value) ? Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, composed(inner)])) : value;
}

function isLater([number, device]: Mark, [otherNumber, otherDevice]: Mark): boolean {
  return number > otherNumber || (number === otherNumber && device > otherDevice);
}

/** Texts, numbers, ticks, and groups and lists of them: nothing deep, nothing long. */
function isPlain(value: unknown, depth: number): boolean {
  if (depth > DEEPEST) return false;
  if (typeof value === 'string') return value.length <= LONGEST && value.isWellFormed() && !value.includes('\u0000');
  if (Array.isArray(value)) return value.length <= MOST_ITEMS && value.every((one) => isPlain(one, depth + 1));
  if (isRecord(value)) return Object.keys(value).length <= 200 && Object.entries(value).every(([name, inner]) => /^[a-z][A-Za-z0-9]{0,39}$/.test(name) && isPlain(inner, depth + 1));
  return value === null || typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value));
}
