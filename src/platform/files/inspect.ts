import { Worker } from 'node:worker_threads';
import type { Finding, Limits } from './inspect/finding.ts';

const PROGRAM = new URL('./inspect/worker.ts', import.meta.url);
/** How many contents are looked into at a time in this process; the next ones wait. */
const AT_ONCE = 2;
const LONGEST_MS = 60_000;
const MEMORY = { maxOldGenerationSizeMb: 384, maxYoungGenerationSizeMb: 64, stackSizeMb: 8 };

let busy = 0;
const waiting: (() => void)[] = [];

/** Looks into the content of a file in a thread with bounded memory and time; one that uses them up is not taken. */
export async function inspectFile(path: string, limits: Limits): Promise<Finding> {
  if (busy >= AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve));
  else busy += 1;
  try {
    return await inThread(path, limits);
  } finally {
    const next = waiting.shift();
    if (next) next();
    else busy -= 1;
  }
}

function inThread(path: string, limits: Limits): Promise<Finding> {
  return new Promise((resolve) => {
    const worker = new Worker(PROGRAM, { workerData: { path, limits }, resourceLimits: MEMORY });
    const end = (finding: Finding) => {
      clearTimeout(patience);
      resolve(finding);
      void worker.terminate();
    };
    const patience = setTimeout(() => end({ fault: 'unreadable', facts: {} }), LONGEST_MS);
    worker.once('message', end);
    worker.once('error', () => end({ fault: 'unreadable', facts: {} }));
    worker.once('exit', () => end({ fault: 'unreadable', facts: {} }));
  });
}
