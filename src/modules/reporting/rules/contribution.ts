import type { Day } from '#kernel/day.ts';
import type { KeyKind, Measure, Slice } from './measures.ts';

/** What a key did to one measure: `n` counts for `day`; of a set, `prev` is the day before it on which the key stood there. */
export type Contribution = {
  readonly key: string;
  readonly keyKind: KeyKind;
  readonly unitId: string;
  readonly solverId: string | null;
  readonly procedureCode: string;
  readonly fieldCode: string;
  readonly slice: Slice;
  readonly measure: Measure;
  readonly day: Day;
  readonly prev: Day | null;
  readonly n: number;
};
