import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Language } from '#kernel/message.ts';
import { problem, Refusal, type Facts, type Problem } from '#kernel/problem.ts';
import { sentenceOf } from '#apps/messages.ts';

const CODE_OF_STATUS: Readonly<Record<number, string>> = { 400: 'input.notJson', 413: 'input.tooLarge', 415: 'input.notJson', 429: 'input.tooManyRequests', 503: 'house.busy' };

/** What a field may be wrong about, by the keyword of its schema. */
const CODE_OF_KEYWORD: Readonly<Record<string, string>> = {
  required: 'input.missing',
  additionalProperties: 'input.unknownField',
  type: 'input.wrongType',
  enum: 'input.notInList',
  const: 'input.notInList',
  pattern: 'input.wrongForm',
  format: 'input.wrongForm',
  minLength: 'input.empty',
  maxLength: 'input.tooLong',
  maxItems: 'input.tooMany',
  minItems: 'input.tooFew',
  minimum: 'input.outOfRange',
  maximum: 'input.outOfRange',
};

type Thrown = { readonly statusCode?: number; readonly code?: string; readonly message?: string; readonly validation?: readonly ValidationFault[]; readonly validationContext?: string };
type ValidationFault = { readonly instancePath: string; readonly message?: string; readonly keyword: string; readonly params: Readonly<Record<string, unknown>> };

/** Turns whatever was thrown into a problem; what we did not foresee becomes a fault without detail. */
export function problemOf(thrown: unknown, reference: string): Problem {
  if (thrown instanceof Refusal) return thrown.problem;
  const error: Thrown = typeof thrown === 'object' && thrown !== null ? thrown : {};
  const [fault] = error.validation ?? [];
  return fault ? wrongField(fault, error.validationContext ?? 'body') : byStatus(error, reference);
}

function wrongField(fault: ValidationFault, part: string): Problem {
  return problem(CODE_OF_KEYWORD[fault.keyword] ?? 'input.invalid', { field: fieldOf(fault), ...limitOf(fault), part }, 400);
}

function byStatus(error: Thrown, reference: string): Problem {
  const status = isAway(error) ? 503 : (error.statusCode ?? 500);
  const code = CODE_OF_STATUS[status];
  return code === undefined ? problem('house.fault', { reference }, 500) : problem(code, status === 429 ? { seconds: 60 } : {}, status);
}

/** The database cannot be reached, is starting or stopping, or every connection is taken: nothing was begun. */
const AWAY: readonly unknown[] = ['ECONNREFUSED', '57P03', '53300'];

function isAway(error: Thrown): boolean {
  return AWAY.includes(error.code) || error.message === 'timeout exceeded when trying to connect';
}

/** The field a validation names: the missing or unknown one, else where it looked. */
function fieldOf(fault: ValidationFault): string {
  const place = fault.instancePath.split('/').filter(Boolean);
  const named = fault.params['missingProperty'] ?? fault.params['additionalProperty'];
  return [...place, ...(typeof named === 'string' ? [named] : [])].join('.') || '(body)';
}

/** The limit a field went over, or the words it may be. */
function limitOf(fault: ValidationFault): Facts {
  const { limit, allowedValues, type } = fault.params;
  if (typeof limit === 'number') return { limit };
  if (Array.isArray(allowedValues)) return { allowed: allowedValues.map(String) };
  return type === undefined ? {} : { type: String(type) };
}

/** Answers a problem as RFC 9457 says, with the sentence in both languages. */
export async function answerProblem(request: FastifyRequest, reply: FastifyReply, refused: Problem): Promise<void> {
  const language = languageOf(request);
  await reply
    .code(refused.status)
    .header('cache-control', 'no-store')
    .type('application/problem+json')
    .send(
      JSON.stringify({
        type: `urn:motcua:problem:${refused.code}`,
        title: sentenceOf(refused.code, language, refused.facts),
        status: refused.status,
        code: refused.code,
        instance: request.id,
        messages: { vi: sentenceOf(refused.code, 'vi', refused.facts), en: sentenceOf(refused.code, 'en', refused.facts) },
        ...(typeof refused.facts['field'] === 'string' ? { field: refused.facts['field'] } : {}),
        facts: refused.facts,
      }),
    );
}

/** English when the caller asks for it first, else Vietnamese. */
export function languageOf(request: FastifyRequest): Language {
  return request.headers['accept-language']?.trim().toLowerCase().startsWith('en') ? 'en' : 'vi';
}
