import type { TestProject } from 'vitest/node';
import { furnishDemonstration } from '#apps/demo/furnish.ts';
import { installationOf, type House } from '#apps/house.ts';
import { setup as setupDatabase, TEMPLATE } from '#test/global-database.ts';
import { readConfig } from '#platform/config.ts';
import { openPool } from '#platform/database.ts';
import { openFiles } from '#platform/files.ts';

/** The migrated template, furnished once with both demonstration worlds; stories and browser tests copy it. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const tearDown = await setupDatabase(project);
  const url = new URL(project.getProvidedContext().postgres.work);
  url.pathname = `/${TEMPLATE}`;
  const pool = openPool(url.href, 2);
  const config = readConfig({ LOG_LEVEL: 'silent' });
  const house: House = { config, pool, url: url.href, installation: { ...installationOf(config, true), publicUrl: 'http://127.0.0.1:8080' }, files: openFiles(config.files), now: () => new Date(), close: () => pool.end() };
  await furnishDemonstration(house, () => undefined);
  await pool.end();
  return tearDown;
}
