import type { Citizen } from '#kernel/actor.ts';
import type { Db } from '#platform/database.ts';

export type CitizenSessionRow = Citizen & { readonly lastSeenAt: Date };

/** The live session of a citizen's cookie. Idleness is the door's to judge. */
export function findCitizenSession(db: Db, secretHash: Buffer, now: Date): Promise<CitizenSessionRow | undefined> {
  return db.find(
    'citizen.findSession',
    `select c.id as citizen_id, a.id as account_id, t.id as session_id, c.name, c.kind, t.kiosk, t.last_seen_at
       from citizen_session t join citizen_account a on a.id = t.account_id and a.closed_at is null join citizen c on c.id = a.citizen_id and c.merged_into is null
      where t.secret_hash = $1 and t.ended_at is null and t.expires_at > $2`,
    [secretHash, now],
  );
}

export async function insertCitizenSession(db: Db, row: { id: string; secretHash: Buffer; accountId: string; kiosk: boolean; now: Date; expiresAt: Date }): Promise<void> {
  await db.run(
    'citizen.insertSession',
    'insert into citizen_session (id, secret_hash, account_id, kiosk, created_at, last_seen_at, expires_at) values ($1, $2, $3, $4, $5, $5, $6)',
    [row.id, row.secretHash, row.accountId, row.kiosk, row.now, row.expiresAt],
  );
}

export async function touchCitizenSession(db: Db, id: string, now: Date): Promise<void> {
  await db.run('citizen.touchSession', 'update citizen_session set last_seen_at = $2 where id = $1 and ended_at is null', [id, now]);
}

export function endCitizenSession(db: Db, id: string, now: Date): Promise<number> {
  return db.run('citizen.endSession', 'update citizen_session set ended_at = $2 where id = $1 and ended_at is null', [id, now]);
}

/** Every session of every account of a citizen. */
export function endSessionsOfCitizen(db: Db, citizenId: string, now: Date): Promise<number> {
  return db.run('citizen.endSessions', 'update citizen_session t set ended_at = $2 from citizen_account a where a.id = t.account_id and a.citizen_id = $1 and t.ended_at is null', [citizenId, now]);
}
