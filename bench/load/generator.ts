import { Value } from 'typebox/value';
import { loadHttp } from './http.ts';
import { Job } from './jobs.ts';
import { loadRaw } from './raw.ts';

// A process of its own, so that what it computes is not measured as the server's; it ends with the one that asked.
process.on('disconnect', () => process.exit(1));
process.once('message', (message: unknown) => {
  const job = Value.Parse(Job, message);
  const run = job.kind === 'http' ? loadHttp(job) : loadRaw(job);
  run.then(
    (measured) => process.send?.(measured, () => process.exit(0)),
    (thrown: unknown) => {
      process.stderr.write(`${thrown instanceof Error ? thrown.stack : String(thrown)}\n`);
      process.exit(1);
    },
  );
});
