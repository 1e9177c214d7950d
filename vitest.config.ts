import { defineConfig } from 'vitest/config';

const SECOND = 1_000;
/** Files that follow one another share what they have loaded: loading the house anew for each took as long as its tests. No file may leave anything behind in a module. */
const loadedOnce = { isolate: false } as const;
const database = { globalSetup: ['test/global-database.ts'], pool: 'forks', ...loadedOnce, testTimeout: 60 * SECOND, hookTimeout: 120 * SECOND } as const;
const oneByOne = { maxWorkers: 1, fileParallelism: false } as const;

export default defineConfig({
  test: {
    projects: [
      {
        test: { name: 'unit', include: ['src/**/*.test.ts', 'src/**/*.test.tsx'], exclude: ['src/**/*.pg.test.ts'], pool: 'threads', ...loadedOnce, testTimeout: 60 * SECOND, maxWorkers: 2, sequence: { groupOrder: 1 } },
      },
      {
        test: { name: 'house', include: ['test/house/*.test.ts'], exclude: ['test/house/*.pg.test.ts'], pool: 'forks', testTimeout: 120 * SECOND, hookTimeout: 180 * SECOND, maxWorkers: 2, sequence: { groupOrder: 2 } },
      },
      {
        test: { name: 'database', include: ['src/**/*.pg.test.ts', 'test/house/*.pg.test.ts'], ...database, maxWorkers: 2, sequence: { groupOrder: 3 } },
      },
      {
        test: { name: 'story', include: ['test/story/*.story.test.ts'], ...database, globalSetup: ['test/global-demonstration.ts'], testTimeout: 180 * SECOND, maxWorkers: 2, sequence: { groupOrder: 4 } },
      },
      {
        // A browser on a busy machine: what fails once is tried once more, from its own beginning.
        test: { name: 'e2e', include: ['test/e2e/*.e2e.ts'], ...database, globalSetup: ['test/global-demonstration.ts', 'test/global-browser.ts'], testTimeout: 180 * SECOND, hookTimeout: 180 * SECOND, expect: { poll: { timeout: 10 * SECOND } }, retry: 1, maxWorkers: 2, sequence: { groupOrder: 5 } },
      },
      {
        test: { name: 'outside', include: ['test/outside/*.test.ts'], ...database, ...oneByOne, sequence: { groupOrder: 7 } },
      },
      {
        test: { name: 'launch', include: ['test/launch/*.test.ts'], pool: 'forks', ...oneByOne, testTimeout: 240 * SECOND, hookTimeout: 240 * SECOND, sequence: { groupOrder: 6 } },
      },
    ],
  },
});
