/** Milliseconds of a row of measurements: half of them, 95 and 99 of a hundred took no longer. */
export type Spread = { readonly count: number; readonly p50: number; readonly p95: number; readonly p99: number; readonly most: number };

/** The spread of measured durations. */
export function spreadOf(durations: readonly number[]): Spread {
  const sorted = Float64Array.from(durations).toSorted();
  const at = (share: number) => sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0;
  return { count: sorted.length, p50: at(0.5), p95: at(0.95), p99: at(0.99), most: at(1) };
}

/** Repeats an act some times, at most for so long, and gives the duration of each in milliseconds. */
export async function timed(times: number, mostSeconds: number, act: (turn: number) => Promise<unknown>): Promise<number[]> {
  const durations: number[] = [];
  const until = performance.now() + mostSeconds * 1000;
  for (let turn = 0; turn < times && (turn < 3 || performance.now() < until); turn += 1) {
    const began = performance.now();
    await act(turn);
    durations.push(performance.now() - began);
  }
  return durations;
}
