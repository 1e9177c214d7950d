/** What a refusal may tell: plain facts, never personal data. */
export type Facts = Readonly<Record<string, string | number | boolean | readonly string[] | null>>;

/** A refusal that names itself. `code` is `room.what`; the sentence in both languages comes from the room's messages. */
export type Problem = { readonly code: string; readonly status: number; readonly facts: Facts };

/** Thrown by `demand` and `getX`; everything else that is thrown is our own fault. */
export class Refusal extends Error {
  readonly problem: Problem;
  /** What was written before it stays, whatever the door: the note that somebody tried. */
  readonly kept: boolean;
  constructor(problem: Problem, kept = false) {
    super(problem.code);
    this.name = 'Refusal';
    this.problem = problem;
    this.kept = kept;
  }
}

/** A refusal of what was asked in this state (409 unless another status is given). */
export function problem(code: string, facts: Facts = {}, status = 409): Problem {
  return { code, status, facts };
}

/** A refusal of the input itself: names the field. */
export function badInput(code: string, field: string, facts: Facts = {}): Problem {
  return { code, status: 422, facts: { field, ...facts } };
}

/** Nothing there, or nothing the asker may know of. */
export function notFound(code: string, facts: Facts = {}): Problem {
  return { code, status: 404, facts };
}

/** The asker may not. */
export function forbidden(code: string, facts: Facts = {}): Problem {
  return { code, status: 403, facts };
}

/** Refuses with the given problem; passes when there is none. */
export function demand(refused: Problem | undefined): void {
  if (refused) throw new Refusal(refused);
}

/** Refuses, and keeps what was noted of it before: to be asked before an act writes anything else. */
export function demandKept(refused: Problem | undefined): void {
  if (refused) refuseKept(refused);
}

/** The same, of a problem that stands. */
export function refuseKept(refused: Problem): never {
  throw new Refusal(refused, true);
}

/** Refuses with the given problem. */
export function refuse(refused: Problem): never {
  throw new Refusal(refused);
}

/** Gives the value, or refuses when there is none. */
export function required<T>(value: T | undefined | null, missing: Problem): T {
  if (value === undefined || value === null) throw new Refusal(missing);
  return value;
}
