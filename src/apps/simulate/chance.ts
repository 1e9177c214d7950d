/** Drawn numbers that are the same for the same seed, on every machine. */
export type Chance = {
  /** From 0 up to, never reaching, 1. */
  readonly next: () => number;
  /** A whole number from 0 below the bound. */
  readonly below: (bound: number) => number;
  /** A whole number from the first to the last, both among them. */
  readonly between: (first: number, last: number) => number;
  readonly happens: (share: number) => boolean;
  readonly pick: <const T>(all: readonly T[]) => T;
  /** One of the choices, each as often as its weight says. */
  readonly weighted: <const T>(choices: readonly (readonly [T, number])[]) => T;
  /** How often something happens that is expected so often on the average (Poisson). */
  readonly count: (expected: number) => number;
};

/** The chances of one seed and one label: what is drawn under one label does not move what is drawn under another. */
export function chanceOf(seed: number, label: string): Chance {
  const next = numbersFrom(hashOf(`${seed} ${label}`));
  const below = (bound: number) => Math.floor(next() * bound);
  const pick = <T>(all: readonly T[]): T => given(all[below(all.length)]);
  const weighted = <T>(choices: readonly (readonly [T, number])[]): T => {
    const drawn = next() * choices.reduce((sum, [, weight]) => sum + weight, 0);
    let passed = 0;
    return given(choices.find(([, weight]) => (passed += weight) > drawn) ?? choices.at(-1))[0];
  };
  return { next, below, between: (first, last) => first + below(last - first + 1), happens: (share) => next() < share, pick, weighted, count: (expected) => countOf(next, expected) };
}

/** Knuth's way: multiply draws until they fall below e^-expected; split where that would be too small a number. */
function countOf(next: () => number, expected: number): number {
  if (expected > 200) return countOf(next, 200) + countOf(next, expected - 200);
  const floor = Math.exp(-expected);
  let product = next();
  let times = 0;
  for (; product > floor; times += 1) product *= next();
  return times;
}

/** FNV-1a over the UTF-16 units. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** Mulberry32. */
function numbersFrom(start: number): () => number {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function given<T>(value: T | undefined): T {
  if (value === undefined) throw new RangeError('nothing to draw from');
  return value;
}
