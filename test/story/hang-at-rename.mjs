import { promises } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

// Loaded before the server: what is written never gets its name, as when the power goes in between.
promises.rename = (from) => {
  process.stdout.write(`at the rename of ${from}\n`);
  return new Promise(() => undefined);
};
syncBuiltinESMExports();
