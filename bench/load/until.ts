import type { Measured } from './jobs.ts';

/** Lets several callers act again and again until the time is over; the warm-up does not count. */
export async function measureLoops(callers: number, job: { readonly seconds: number; readonly warmSeconds: number }, act: (caller: number) => Promise<void>): Promise<Measured> {
  const began = performance.now() + job.warmSeconds * 1000;
  const end = began + job.seconds * 1000;
  const durations: number[] = [];
  let failed = 0;
  let firstFailure: string | null = null;
  let cpu = process.cpuUsage();
  const warm = setTimeout(() => (cpu = process.cpuUsage()), job.warmSeconds * 1000);
  const loop = async (caller: number) => {
    for (let from = performance.now(); from < end; from = performance.now()) {
      try {
        await act(caller);
        const done = performance.now();
        if (done >= began && done <= end) durations.push(done - from);
      } catch (thrown) {
        failed += 1;
        firstFailure ??= String(thrown);
        if (failed > 100 && durations.length === 0) return;
      }
    }
  };
  await Promise.all(Array.from({ length: callers }, (_, caller) => loop(caller)));
  clearTimeout(warm);
  const { user, system } = process.cpuUsage(cpu);
  return { durations, seconds: job.seconds, failed, firstFailure, cpuMs: (user + system) / 1000 };
}
