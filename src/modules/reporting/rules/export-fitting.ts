import type { TObject } from 'typebox';
import { Value } from 'typebox/value';

/** What stands in the input of an operation about the page of a list, which a file does not ask for. */
const OF_PAGES = ['limit', 'after'];

/** The first field of what was asked that an operation would not take; undefined when all fit. */
export function fieldRefused(input: TObject, asked: Readonly<Record<string, unknown>>): string | undefined {
  const known = Object.entries(input.properties).filter(([name]) => !OF_PAGES.includes(name));
  const strange = Object.keys(asked).find((name) => !known.some(([one]) => one === name));
  const required: readonly string[] = input.required ?? [];
  const missing = known.find(([name]) => required.includes(name) && asked[name] === undefined)?.[0];
  const wrong = known.find(([name, schema]) => asked[name] !== undefined && !Value.Check(schema, asked[name]))?.[0];
  return strange ?? missing ?? wrong;
}
