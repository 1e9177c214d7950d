import { readdirSync, readFileSync } from 'node:fs';

/** What a tree of processes has used so far: processor time in milliseconds, memory in MB. */
export type Used = { readonly cpuMs: number; readonly rssMb: number };

const TICK_MS = 10;

/** The process alone, without its children. */
export function usedBy(pid: number): Used {
  return { cpuMs: cpuOf(pid, ['utime', 'stime']), rssMb: memoryOf(pid, 'status', 'VmRSS') };
}

/** Everything below a process, without itself; shared memory is counted once, by its proportional share. */
export function usedBelow(pid: number): Used {
  const below = descendants(pid);
  const sum = (of: (one: number) => number) => below.reduce((total, one) => total + of(one), 0);
  return { cpuMs: sum((one) => cpuOf(one, ['utime', 'stime', 'cutime', 'cstime'])), rssMb: sum((one) => memoryOf(one, 'smaps_rollup', 'Pss')) };
}

function descendants(pid: number): number[] {
  const parents = readdirSync('/proc').filter((name) => /^\d+$/.test(name)).map((name) => ({ pid: Number(name), parent: Number(statOf(Number(name))[1]) }));
  const below = (parent: number): number[] => parents.filter((one) => one.parent === parent).flatMap((one) => [one.pid, ...below(one.pid)]);
  return below(pid);
}

/** The fields of /proc/pid/stat behind the name: state, parent, ... */
function statOf(pid: number): string[] {
  return textOf(pid, 'stat').replace(/^.*\) /s, '').split(' ');
}

/** `c…`: the time of children that have ended, such as a database connection closed meanwhile. */
const CLOCKS = { utime: 11, stime: 12, cutime: 13, cstime: 14 } as const;

function cpuOf(pid: number, clocks: readonly (keyof typeof CLOCKS)[]): number {
  const fields = statOf(pid);
  return clocks.reduce((total, clock) => total + Number(fields[CLOCKS[clock]] ?? 0) * TICK_MS, 0);
}

function memoryOf(pid: number, file: string, name: string): number {
  const [, kilobytes] = new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(textOf(pid, file)) ?? [];
  return Number(kilobytes ?? 0) / 1024;
}

/** Empty for a process that has just ended. */
function textOf(pid: number, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return '';
  }
}
