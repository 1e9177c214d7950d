import { vi } from 'vitest';
import type { TestHouse } from './house.ts';

/** A server has transactions of other databases too: what began there before now must be over before a follower of the journal reads past it. */
export async function strangersDone({ owner }: Pick<TestHouse, 'owner'>): Promise<void> {
  const [{ mark } = {}] = await owner('select pg_current_xact_id()::xid::text as mark');
  const older = () => owner('select pid from pg_stat_activity where datname is distinct from current_database() and age(backend_xid) > age(($1::text)::xid)', [mark]);
  await vi.waitUntil(async () => (await older()).length === 0, { timeout: 30_000, interval: 20 });
}
