import type { Files } from '#platform/files.ts';
import type { Db } from '#platform/database.ts';
import type { Workbench } from '#platform/jobs.ts';
import { dropUnusedContents, dropUnusedFiles } from '../store/keeping.ts';
import { dropOldUploads, listStandingUploads } from '../store/uploads.ts';

const HOUR = 3_600_000;
/** An upload nobody goes on with, and bytes no file has. */
const UPLOAD_HOURS = 24;
/** A file that stands nowhere: whoever uploaded it may still come back the day after. */
const FILE_HOURS = 48;
const AT_ONCE = 200;

/** Forgets uploads that were never closed, files that stand nowhere, and at last the bytes no file has; a part at a time. */
export async function forgetUnused(bench: Workbench, files: Files): Promise<void> {
  const before = (hours: number) => new Date(bench.now().getTime() - hours * HOUR);
  await inParts(bench, (db) => dropOldUploads(db, before(UPLOAD_HOURS), AT_ONCE), (id) => files.uploads.drop(id));
  await dropStrays(bench, files);
  await inParts(bench, async (db) => Array.from({ length: await dropUnusedFiles(db, before(FILE_HOURS), AT_ONCE) }, () => ''), () => Promise.resolve());
  // The row goes first: the same content, should it come again, is kept under another id.
  await inParts(bench, (db) => dropUnusedContents(db, before(UPLOAD_HOURS), AT_ONCE), (id) => files.store.remove(id));
}

/** Files of uploads that have no row any more: left behind by a process that was killed. */
async function dropStrays(bench: Workbench, files: Files): Promise<void> {
  const ids = await files.uploads.listForgotten(UPLOAD_HOURS * HOUR);
  if (ids.length === 0) return;
  const standing = await bench.transact(({ db }) => listStandingUploads(db, ids));
  for (const id of ids.filter((one) => !standing.includes(one))) await files.uploads.drop(id);
}

async function inParts(bench: Workbench, forget: (db: Db) => Promise<string[]>, then: (id: string) => Promise<void>): Promise<void> {
  for (let gone = AT_ONCE; gone === AT_ONCE && !bench.stop.aborted; ) {
    const ids = await bench.transact(({ db }) => forget(db));
    for (const id of ids) await then(id);
    gone = ids.length;
  }
}
