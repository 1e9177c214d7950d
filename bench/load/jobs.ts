import { type Static, Type } from 'typebox';

const bounds = { seconds: Type.Number(), warmSeconds: Type.Number() };

/** Callers who receive over HTTP, one after another each, all at once. */
export const HttpJob = Type.Object({
  kind: Type.Literal('http'),
  ...bounds,
  base: Type.String(),
  clients: Type.Integer(),
  cookies: Type.Array(Type.String()),
  /** Where the citizens of this run begin, so that nobody comes twice. */
  firstCitizen: Type.Integer(),
});
export type HttpJob = Static<typeof HttpJob>;

/** What one reception sent, and what of it differs from one reception to the next. */
export const Script = Type.Object({
  steps: Type.Array(Type.Object({ name: Type.String(), text: Type.String(), values: Type.Array(Type.Unknown()) })),
  ids: Type.Array(Type.String()),
  /** `step.value` of each value that is made by chance: hashes and the sealed answer. */
  chance: Type.Array(Type.String()),
  /** The instant of the reception, in milliseconds: now, in a replay. */
  now: Type.Number(),
  code: Type.String(),
  idNumber: Type.String(),
});
export type Script = Static<typeof Script>;

/** Raw connections that send the same statements, prepared and named, and nothing else. */
export const RawJob = Type.Object({ kind: Type.Literal('raw'), ...bounds, url: Type.String(), connections: Type.Integer(), scripts: Type.Array(Script), firstCitizen: Type.Integer() });
export type RawJob = Static<typeof RawJob>;

export const Job = Type.Union([HttpJob, RawJob]);

/** What a run measured; durations in milliseconds. */
export const Measured = Type.Object({ durations: Type.Array(Type.Number()), seconds: Type.Number(), failed: Type.Integer(), firstFailure: Type.Union([Type.String(), Type.Null()]), cpuMs: Type.Number() });
export type Measured = Static<typeof Measured>;
