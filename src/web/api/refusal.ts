import type { Message } from '#kernel/message.ts';

type Facts = Readonly<Record<string, unknown>>;

/** The server said no, and why: the code for the program, two sentences for people, the reference for the administrator. */
export class ApiRefusal extends Error {
  readonly code: string;
  readonly status: number;
  readonly sentence: Message;
  readonly facts: Facts;
  readonly reference: string | undefined;
  constructor(status: number, body: Facts) {
    const code = textOf(body['code']) ?? `http.${status}`;
    super(code);
    this.name = 'ApiRefusal';
    this.code = code;
    this.status = status;
    this.sentence = sentenceOf(body);
    this.facts = isFacts(body['facts']) ? body['facts'] : {};
    this.reference = textOf(body['instance']);
  }
}

/** The request never reached the server, or its answer never reached us. */
export class Unreachable extends Error {
  constructor() {
    super('unreachable');
    this.name = 'Unreachable';
  }
}

/** True when the error is a refusal with this code. */
export function isRefusal(error: unknown, code: string): boolean {
  return error instanceof ApiRefusal && error.code === code;
}

/** The field a refusal of input names, if it names one. */
export function refusedField(error: unknown): string | undefined {
  return error instanceof ApiRefusal ? textOf(error.facts['field']) : undefined;
}

export function isFacts(value: unknown): value is Facts {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function sentenceOf(body: Facts): Message {
  const messages = isFacts(body['messages']) ? body['messages'] : {};
  const fallback = textOf(body['title']) ?? '';
  return { vi: readable(textOf(messages['vi']) ?? fallback), en: readable(textOf(messages['en']) ?? fallback) };
}

/** Days inside a sentence as people write them. */
function readable(sentence: string): string {
  return sentence.replace(/\b(\d{4})-(\d{2})-(\d{2})\b/g, '$3/$2/$1');
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.length > 0 ? value : undefined;
}
