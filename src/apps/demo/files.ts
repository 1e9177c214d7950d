import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { Static, TSchema } from 'typebox';
import { Value } from 'typebox/value';
import { CliProblem } from '#apps/cli/problem.ts';

const DATA = new URL('../../../data/', import.meta.url);

/** A file of the project's own data folder. */
export function dataFile(name: string): string {
  return fileURLToPath(new URL(name, DATA));
}

/** The lines of an NDJSON file, plain or gzip; a line that is not JSON is handed on as text and refused by name later. */
export function readLines(file: string): unknown[] {
  const bytes = readBytes(file);
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text.split('\n').filter((line) => line.trim() !== '').map(parsed);
}

/** A JSON file that must have a certain shape. */
export function readShaped<T extends TSchema>(file: string, shape: T): Static<T> {
  const value = parsed(readText(file));
  const [fault] = Value.Errors(shape, value);
  if (fault) throw new CliProblem(`${file}: ${fault.instancePath || '(gốc)'} ${fault.message}`);
  return Value.Parse(shape, value);
}

/** The text of a file. */
export function readText(file: string): string {
  return readBytes(file).toString('utf8');
}

function readBytes(file: string): Buffer {
  if (!existsSync(file)) throw new CliProblem(`Không có tệp ${file}. · There is no such file.`);
  return readFileSync(file);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
