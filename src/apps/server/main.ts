import { openHouse } from '#apps/house.ts';
import { buildServer } from '#apps/server/build.ts';
import { startWorker } from '#apps/server/worker.ts';
import { furnishAtFirstStart, signInHints } from '#apps/demo/furnish.ts';
import { BadSetting, readConfig } from '#platform/config.ts';

/** Starts the house and its server; every step is said as it goes. */
async function main(): Promise<void> {
  const began = performance.now();
  const say = (step: string) => process.stdout.write(`  ${((performance.now() - began) / 1000).toFixed(1).padStart(5)} s  ${step}\n`);
  const config = readConfig(process.env);
  const opened = await openHouse(config, say);
  const house = await furnishAtFirstStart(opened, say);
  const server = await buildServer(house);
  const address = await server.listen({ port: config.port, host: config.host });
  const worker = startWorker(house);
  // Before it says that it runs: whoever reads that may end it in the same moment.
  endWith(async () => {
    await server.close();
    const stopWorker = await worker;
    await stopWorker();
    await house.close();
  });
  say(`Một Cửa đang chạy · running at ${address}`);
  await worker;
  for (const line of await signInHints(house)) process.stdout.write(`           ${line}\n`);
}

/** Ends once, on whatever signal comes first. */
function endWith(close: () => Promise<void>): void {
  let ending = false;
  const end = () => {
    if (ending) return;
    ending = true;
    close().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, end);
}


await main().catch((thrown: unknown) => {
  const sentence = thrown instanceof BadSetting ? thrown.message : thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
  process.stderr.write(`${sentence}\n`);
  process.exit(thrown instanceof BadSetting ? 2 : 1);
});
