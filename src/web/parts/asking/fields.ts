import { isDay } from '#kernel/day.ts';
import type { Choice } from '#web/ui/select.tsx';
import type { askingText } from './text.ts';

/** One thing a form asks for. Every answer is kept as text; a tick is `yes` or empty. */
export type Field = {
  readonly key: string;
  readonly kind: 'prose' | 'line' | 'secret' | 'number' | 'day' | 'tick' | 'choice' | 'segments';
  readonly label: string;
  readonly hint?: string | undefined;
  readonly optional?: boolean;
  readonly max?: number;
  readonly choices?: readonly Choice[];
  readonly first?: string | undefined;
  /** Asked only where the other answers make it a question; always unless told. */
  readonly when?: (values: Values) => boolean;
};

export type Values = Readonly<Record<string, string>>;
type Mistake = keyof typeof askingText;

/** What stands in the fields when the form opens. */
export function firstValues(fields: readonly Field[]): Values {
  return Object.fromEntries(fields.map((field) => [field.key, field.first ?? '']));
}

/** The answer of a field without the spaces around it. */
export function read(values: Values, key: string): string {
  return (values[key] ?? '').trim();
}

/** The answers that were given, for fields that may be left out of the request. */
export function answered<K extends string>(values: Values, ...keys: readonly K[]): { [name in K]?: string } {
  const kept: { [name in K]?: string } = {};
  for (const key of keys) {
    const value = read(values, key);
    if (value !== '') kept[key] = value;
  }
  return kept;
}

/** What is missing or cannot be read, by field. */
export function mistakesOf(fields: readonly Field[], values: Values): Readonly<Record<string, Mistake>> {
  return Object.fromEntries(fields.flatMap((field) => {
    const mistake = mistakeOf(field, read(values, field.key));
    return mistake === undefined ? [] : [[field.key, mistake] as const];
  }));
}

function mistakeOf(field: Field, value: string): Mistake | undefined {
  if (field.kind === 'tick') return undefined;
  if (value === '') return field.optional ? undefined : emptyMistake(field);
  if (field.kind === 'number' && !/^\d{1,13}$/.test(value)) return 'digitsOnly';
  return field.kind === 'day' && !isDay(value) ? 'fillIn' : undefined;
}

function emptyMistake(field: Field): Mistake {
  return field.kind === 'choice' || field.kind === 'segments' ? 'chooseOne' : 'fillIn';
}
