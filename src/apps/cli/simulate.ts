import { parseArgs } from 'node:util';
import { CliProblem } from '#apps/cli/problem.ts';
import { openHouse } from '#apps/house.ts';
import { simulate } from '#apps/simulate/run.ts';
import type { Config } from '#platform/config.ts';

const SHORT = 'simulate --plan MÃ --from NGÀY --to NGÀY [--seed SỐ] [--scale 0,01–100]';

/** `simulate --plan VIET-YEN-2020 --from 2020-10-26 --to 2021-02-28 [--seed 1] [--scale 1]` */
export async function simulatePeriod(config: Config, args: readonly string[]): Promise<string> {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({ args: [...args], options: { plan: text, from: text, to: text, seed: text, scale: text } });
  const { plan, from, to, seed = '1', scale = '1' } = values;
  if (plan === undefined || from === undefined || to === undefined) throw new CliProblem(SHORT);
  const say = (step: string) => void process.stderr.write(`${step}\n`);
  const house = await openHouse(config, say);
  try {
    const began = performance.now();
    const done = await simulate(house, { plan, from, to, seed: Number(seed), scale: Number(scale.replace(',', '.')) }, say);
    const seconds = (performance.now() - began) / 1000;
    return `${JSON.stringify({ ...done, seconds: Math.round(seconds), actsPerSecond: Math.round(done.acts / seconds) }, null, 2)}\n`;
  } finally {
    await house.close();
  }
}
