import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { Value } from 'typebox/value';
import { type HttpJob, Measured, type RawJob } from './jobs.ts';

const GENERATOR = fileURLToPath(new URL('generator.ts', import.meta.url));

/** Runs one load in a process of its own and gives what it measured. */
export function runLoad(job: HttpJob | RawJob): Promise<Measured> {
  return new Promise((resolve, reject) => {
    const child = fork(GENERATOR, [], { serialization: 'advanced', execArgv: [] });
    const late = setTimeout(() => child.kill('SIGKILL'), (job.seconds + job.warmSeconds + 90) * 1000);
    let measured: Measured | undefined;
    child.once('message', (message: unknown) => (measured = Value.Parse(Measured, message)));
    child.once('error', reject);
    child.once('exit', (code) => {
      clearTimeout(late);
      if (measured) resolve(measured);
      else reject(new Error(`the load generator ended with ${code}`));
    });
    child.send(job);
  });
}
