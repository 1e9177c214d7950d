import type { Citizen } from '#kernel/actor.ts';
import type { Db } from '#platform/database.ts';
import type { ACCOUNT_WAYS } from '../rules/accounts.ts';

export type LocalAccountRow = { readonly accountId: string; readonly citizenId: string; readonly name: string; readonly kind: Citizen['kind']; readonly passwordHash: string };
export type AccountRow = { readonly id: string; readonly way: (typeof ACCOUNT_WAYS)[number]; readonly name: string; readonly createdAt: Date; readonly lastSignedInAt: Date | null };

/** A local account that may be opened; a demonstration's only in a demonstration. */
export function findLocalAccount(db: Db, username: string, demonstration: boolean): Promise<LocalAccountRow | undefined> {
  return db.find(
    'citizen.findLocalAccount',
    `select a.id as account_id, c.id as citizen_id, c.name, c.kind, a.password_hash from citizen_account a join citizen c on c.id = a.citizen_id
      where a.username = $1 and a.closed_at is null and (not a.demonstration or $2)`,
    [username, demonstration],
  );
}

/** One sign-in of a subject at a time, so that her first one opens one account. */
export async function lockSubject(db: Db, issuer: string, subject: string): Promise<void> {
  await db.run('citizen.lockSubject', `select pg_advisory_xact_lock(hashtextextended('citizen_account ' || $1 || ' ' || $2, 0))`, [issuer, subject]);
}

/** The account of somebody the provider knows. */
export function findProviderAccount(db: Db, issuer: string, subject: string): Promise<{ accountId: string; citizenId: string; closedAt: Date | null } | undefined> {
  return db.find('citizen.findProviderAccount', 'select id as account_id, citizen_id, closed_at from citizen_account where issuer = $1 and subject = $2', [issuer, subject]);
}

export async function insertLocalAccount(db: Db, row: { id: string; citizenId: string; username: string; passwordHash: string; demonstration: boolean; now: Date }): Promise<void> {
  await db.run(
    'citizen.insertLocalAccount',
    `insert into citizen_account (id, citizen_id, way, username, password_hash, demonstration, created_at) values ($1, $2, 'local', $3, $4, $5, $6)`,
    [row.id, row.citizenId, row.username, row.passwordHash, row.demonstration, row.now],
  );
}

export async function insertProviderAccount(db: Db, row: { id: string; citizenId: string; issuer: string; subject: string; now: Date }): Promise<void> {
  await db.run(
    'citizen.insertProviderAccount',
    `insert into citizen_account (id, citizen_id, way, issuer, subject, created_at) values ($1, $2, 'openid', $3, $4, $5)`,
    [row.id, row.citizenId, row.issuer, row.subject, row.now],
  );
}

export async function updateSignedIn(db: Db, accountId: string, now: Date): Promise<void> {
  await db.run('citizen.updateSignedIn', 'update citizen_account set last_signed_in_at = $2 where id = $1', [accountId, now]);
}

export function listAccounts(db: Db, citizenId: string): Promise<AccountRow[]> {
  return db.rows(
    'citizen.listAccounts',
    'select id, way, coalesce(username, issuer) as name, created_at, last_signed_in_at from citizen_account where citizen_id = $1 and closed_at is null order by created_at, id limit 100',
    [citizenId],
  );
}

/** Accounts of the demonstration, for the sign-in page of one. */
export function listDemonstrationCitizens(db: Db): Promise<{ username: string; name: string; kind: Citizen['kind'] }[]> {
  return db.rows(
    'citizen.listDemonstrationCitizens',
    'select a.username, c.name, c.kind from citizen_account a join citizen c on c.id = a.citizen_id where a.demonstration and a.closed_at is null order by a.created_at, a.username limit 20',
  );
}
