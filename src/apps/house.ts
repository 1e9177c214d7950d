import { join } from 'node:path';
import { hasDemonstrationAccounts } from '#modules/access/store.ts';
import { BadSetting, isOpenToOthers, type Config } from '#platform/config.ts';
import type { Installation } from '#platform/context.ts';
import { openPool, transaction, type Db, type Pool } from '#platform/database.ts';
import { fileRulesOf, openFiles, type Files } from '#platform/files.ts';
import { isMarkedDemonstration, roleIsTooStrong } from '#platform/installation.ts';
import { messageSecretOf, setupOf } from '#platform/messaging/setup.ts';
import { migrate } from '#platform/migrate.ts';
import { makeDatabase, startPostgres, type EmbeddedPostgres } from '#platform/postgres.ts';

/** The house with its database open: what every door needs. */
export type House = {
  readonly config: Config;
  readonly pool: Pool;
  /** The address the working role uses. */
  readonly url: string;
  readonly installation: Installation;
  /** Bytes: uploads on their way, the store, the scanner. */
  readonly files: Files;
  /** The only clock: real time, or the demonstration's. */
  readonly now: () => Date;
  readonly close: () => Promise<void>;
};

const DATABASE = 'motcua';

/** Opens the database (embedded or given), brings it to this release and makes sure the working role may not rewrite the journal. */
export async function openHouse(config: Config, say: (step: string) => void): Promise<House> {
  const embedded = config.database ? undefined : await startPostgres(join(config.dataDir, 'postgres'));
  try {
    if (embedded) say(embedded.adopted ? 'Dùng cơ sở dữ liệu đang chạy · adopted the running database' : 'Cơ sở dữ liệu đã chạy · database is up');
    const { url, ownerUrl } = config.database ?? (await makeDatabase(embedded, DATABASE));
    const fresh = await migrate(ownerUrl, decodeURIComponent(new URL(url).username));
    if (fresh.length > 0) say(`Đã nâng cấp cơ sở dữ liệu (${fresh.length}) · ${fresh.length} migrations applied`);
    return await furnish(config, url, embedded);
  } catch (thrown) {
    await embedded?.stop();
    throw thrown;
  }
}

async function furnish(config: Config, url: string, embedded: EmbeddedPostgres | undefined): Promise<House> {
  const pool = openPool(url, config.poolSize, { statement_timeout: 60_000, idle_in_transaction_session_timeout: 120_000 });
  const close = async () => {
    await pool.end();
    await embedded?.stop();
  };
  try {
    const demo = await transaction(pool, 'read', async (db) => {
      await refuseStrongRole(db);
      return await isDemonstration(db);
    });
    refuseOpenDemonstration(config, demo);
    return { config, pool, url, installation: installationOf(config, demo), files: openFiles(config.files), now: clockOf(config), close };
  } catch (thrown) {
    await pool.end();
    throw thrown;
  }
}

/** The installation as services know it. */
export function installationOf(config: Config, demo: boolean): Installation {
  const { publicUrl, messaging } = config;
  return { publicUrl, demo, carrier: config.carrier ? 'http' : 'desk', callbackSecret: config.paymentCallbackSecret, webhookSecret: config.webhookSecret, files: fileRulesOf(config.files), citizens: { provider: config.openid?.name, local: config.citizenLocal }, messageSecret: messageSecretOf(messaging, demo), messaging: setupOf(messaging, demo) };
}

async function isDemonstration(db: Db): Promise<boolean> {
  return (await isMarkedDemonstration(db)) || (await hasDemonstrationAccounts(db));
}

/** The start is refused when the working role could change what was noted. */
async function refuseStrongRole(db: Db): Promise<void> {
  if (await roleIsTooStrong(db)) throw new BadSetting('The role of DATABASE_URL could change the journal: give it neither ownership of tables, schema or database, nor CREATEROLE, nor UPDATE, DELETE, TRUNCATE on the append-only tables (DATABASE_OWNER_URL migrates).');
}

function refuseOpenDemonstration(config: Config, demo: boolean): void {
  if (demo && isOpenToOthers(config)) throw new BadSetting('This installation holds demonstration accounts whose passwords are printed at the start: it takes neither a HOST beyond 127.0.0.1, nor TRUSTED_PROXY=1, nor a PUBLIC_URL of another machine.');
}

function clockOf(config: Config): () => Date {
  const start = config.clockStart;
  if (!start) return () => new Date();
  const began = Date.now();
  return () => new Date(start.getTime() + Date.now() - began);
}
