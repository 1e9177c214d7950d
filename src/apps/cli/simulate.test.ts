import { expect, test } from 'vitest';
import { readConfig } from '#platform/config.ts';
import { CliProblem } from './problem.ts';
import { simulatePeriod } from './simulate.ts';

test.each([[[]], [['--plan', 'VIET-YEN-2020']], [['--plan', 'VIET-YEN-2020', '--from', '2020-10-26']]])('simulate without its plan or days (%j) opens no database and says what it needs', async (args) => {
  await expect(simulatePeriod(readConfig({ DATA_DIR: '/nowhere' }), args)).rejects.toThrow(CliProblem);
  await expect(simulatePeriod(readConfig({ DATA_DIR: '/nowhere' }), args)).rejects.toThrow(/--plan .* --from .* --to/);
});
