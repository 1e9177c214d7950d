import type { Files } from '#platform/files.ts';
import { ScannerAway } from '#platform/files/scanner.ts';
import { StoreAway } from '#platform/files/store.ts';
import type { Workbench } from '#platform/jobs.ts';
import { recordVerdict } from '../service/scanning.ts';
import { claimToScan, updateScanFrom, type ToScan } from '../store/keeping.ts';

const AT_ONCE = 5;
/** As long as a scan may take; after that somebody else may try. */
const LEASE_MS = 10 * 60_000;
/** A scanner or store that is away is asked again a minute later. */
const AWAY_MS = 60_000;

/** Has everything scanned that nobody looked at yet; what the scanner does not answer for stays as it is and is asked for again. */
export async function scanFiles(bench: Workbench, files: Files): Promise<void> {
  const { scan } = files;
  if (!scan) return;
  for (let more = true; more && !bench.stop.aborted; ) {
    const now = bench.now();
    const claimed = await bench.transact(({ db }) => claimToScan(db, { now, again: new Date(now.getTime() + LEASE_MS), most: AT_ONCE }));
    const answered = await scanAll(bench, scan, claimed);
    more = answered && claimed.length === AT_ONCE;
  }
}

/** False when there is nobody to ask: the rest waits for the next run. */
async function scanAll(bench: Workbench, scan: NonNullable<Files['scan']>, claimed: readonly ToScan[]): Promise<boolean> {
  for (const [no, content] of claimed.entries()) {
    try {
      const { found } = await scan(content, bench.stop);
      await bench.transact((ctx) => recordVerdict(ctx, content.id, found));
    } catch (thrown) {
      bench.fault(thrown);
      // Bytes that are not what they were keep nobody else waiting; they come up again after the lease.
      if (!(thrown instanceof ScannerAway || thrown instanceof StoreAway)) continue;
      const rest = claimed.slice(no).map(({ id }) => id);
      await bench.transact(({ db, now }) => updateScanFrom(db, rest, new Date(now.getTime() + AWAY_MS)));
      return false;
    }
  }
  return true;
}
