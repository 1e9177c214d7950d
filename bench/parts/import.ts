import { within } from '#apps/door.ts';
import { dataFile, readLines } from '#apps/demo/files.ts';
import { importProcedures } from '#modules/catalogue/service/import-procedures.ts';
import { migrate } from '#platform/migrate.ts';
import { openInside } from '../inside.ts';
import { withDatabase, WORKER, type Stand } from '../stand.ts';
import type { Part } from '../table.ts';

const FILES = ['bo-tu-phap', 'bo-xay-dung', 'bo-nong-nghiep-mt', 'bo-tai-chinh'];
const DAY = '2026-07-20';
const DATABASE = 'bench_import';
const GOAL_SECONDS = 10;

/** Imports the national catalogue into an empty migrated database, then the same files again. */
export function measureImport(stand: Stand): Promise<Part> {
  return withDatabase(stand, DATABASE, async () => {
    await migrate(stand.ownerUrl(DATABASE), WORKER);
    const inside = openInside(stand.workUrl(DATABASE), stand.server.base);
    const once = async () => {
      const began = performance.now();
      const lines = FILES.flatMap((name) => readLines(dataFile(`tthc/${name}.ndjson.gz`)));
      const report = await within(inside.house, {}, (ctx) => importProcedures(ctx, lines, { day: DAY, source: 'đo tải' }));
      return { seconds: (performance.now() - began) / 1000, read: report.read, added: report.added, unchanged: report.unchanged };
    };
    const [first, again] = [await once(), await once()];
    await inside.close();
    return {
      facts: { first, again },
      tables: [{ title: `Import of the national catalogue (goal: ${GOAL_SECONDS} s)`, head: ['import', 'procedures', 'added', 'seconds', 'goal'], rows: [['into an empty catalogue', first.read, first.added, first.seconds, met(first.seconds)], ['the same files again', again.read, again.added, again.seconds, met(again.seconds)]] }],
    };
  });
}

function met(seconds: number): string {
  return seconds <= GOAL_SECONDS ? 'met' : 'missed';
}
