import type { operations } from './schema.gen.ts';

type Success<R> = R extends { 200: { content: { 'application/json': infer T } } } ? T : R extends { 201: { content: { 'application/json': infer T } } } ? T : never;

/** What an operation answers, by its id. */
export type Answered<Op extends keyof operations> = Success<operations[Op]['responses']>;

/** What an operation takes in its body, by its id. */
export type Asked<Op extends keyof operations> = operations[Op] extends { requestBody: { content: { 'application/json': infer T } } } ? T : never;
