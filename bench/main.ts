import { writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { openReceiver } from './message-receiver.ts';
import { BadOption, type Options, type PartName, readOptions } from './options.ts';
import { measureImport } from './parts/import.ts';
import { measureLists } from './parts/lists.ts';
import { tellMemory } from './parts/memory.ts';
import { measureMessages } from './parts/messages.ts';
import { measureReceipt } from './parts/receipt.ts';
import { measureReceive } from './parts/receive.ts';
import { tellStart } from './parts/start.ts';
import { measureReports } from './parts/reports.ts';
import { measureStatements } from './parts/statements.ts';
import { usedBelow, usedBy } from './processes.ts';
import { stopAll } from './server.ts';
import { clearStands, type Stand, withStand } from './stand.ts';
import { type Part, tableText } from './table.ts';
import { openOneStops } from './units.ts';

/** Measures the house on this machine: a table for people on the way, JSON at the end or into a file. */
async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  const receiver = options.only.includes('messages') ? await openReceiver() : undefined;
  Object.assign(process.env, receiver?.settings);
  const about = await withStand(async (stand) => ({ ...(await machine(stand)), parts: await measureParts(stand, options) })).finally(() => receiver?.close());
  const json = JSON.stringify({ ...about, options }, null, 2);
  if (options.out === undefined) process.stdout.write(`\n${json}\n`);
  else writeFileSync(options.out, `${json}\n`);
}

async function machine(stand: Stand) {
  const { rows } = await stand.owner.query<{ version: string; fsync: string }>(`select version(), current_setting('fsync') as fsync`);
  const [database] = rows;
  return { at: new Date().toISOString(), processors: cpus().map((one) => one.model), memoryMb: Math.round(totalmem() / 1024 ** 2), node: process.version, database: database?.version, fsync: database?.fsync };
}

async function measureParts(stand: Stand, options: Options): Promise<Record<string, object>> {
  const facts: Record<string, object> = {};
  const take = async (name: PartName | 'memory', measure: () => Part | Promise<Part>) => {
    if (stopping || (name !== 'memory' && !options.only.includes(name))) return;
    process.stderr.write(`… ${name}\n`);
    const part = await (async () => measure())().catch(failed);
    facts[name] = part.facts;
    process.stdout.write(`${part.tables.map(tableText).join('\n')}\n`);
  };
  const memory = () => ({ server: usedBy(stand.server.pid).rssMb, database: usedBelow(stand.server.pid).rssMb });
  const idle = memory();
  const units = await openOneStops(stand.owner);
  await take('start', () => tellStart(stand));
  await take('import', () => measureImport(stand));
  await take('receipt', () => measureReceipt(stand));
  await take('statements', () => measureStatements(stand));
  await take('receive', () => measureReceive(stand, units, options));
  await take('messages', () => measureMessages(stand, units));
  const loaded = memory();
  await take('lists', () => measureLists(stand, units, options.rows));
  await take('reports', () => measureReports(stand, options.dossiers));
  await take('memory', () => tellMemory([{ when: 'ready, nothing asked yet', ...idle }, { when: 'before the lists', ...loaded }, { when: 'at the end', ...memory() }]));
  return facts;
}

/** What was measured before a part failed, and what comes after it, is worth keeping; the run as a whole has failed. */
function failed(thrown: unknown): Part {
  process.exitCode = 1;
  if (stopping) return { facts: {}, tables: [] };
  const why = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
  process.stderr.write(`${why}\n`);
  return { facts: { failed: why }, tables: [] };
}

let stopping = false;

/** Whatever ends this process, ends what it started. */
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(signal, () => {
    stopping = true;
    void stopAll().then(clearStands).finally(() => process.exit(130));
  });
}

await main().catch(async (thrown: unknown) => {
  await stopAll();
  clearStands();
  const isSentence = thrown instanceof BadOption;
  process.stderr.write(`${isSentence ? thrown.message : thrown instanceof Error ? thrown.stack : String(thrown)}\n`);
  process.exit(isSentence ? 2 : 1);
});
