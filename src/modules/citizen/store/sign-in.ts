import type { Db } from '#platform/database.ts';

export type SignInRow = { readonly browserHash: Buffer; readonly nonce: string; readonly codeVerifier: string; readonly returnTo: string; readonly kiosk: boolean; readonly createdAt: Date; readonly usedAt: Date | null };

export async function insertSignIn(db: Db, stateHash: Buffer, row: Omit<SignInRow, 'usedAt'>): Promise<void> {
  await db.run(
    'citizen.insertSignIn',
    'insert into citizen_sign_in (state_hash, browser_hash, nonce, code_verifier, return_to, kiosk, created_at) values ($1, $2, $3, $4, $5, $6, $7)',
    [stateHash, row.browserHash, row.nonce, row.codeVerifier, row.returnTo, row.kiosk, row.createdAt],
  );
}

/** The sign-in of a state, taken: of two returns with it only one finds it unused. */
export function lockSignIn(db: Db, stateHash: Buffer): Promise<SignInRow | undefined> {
  return db.find('citizen.lockSignIn', 'select browser_hash, nonce, code_verifier, return_to, kiosk, created_at, used_at from citizen_sign_in where state_hash = $1 for update', [stateHash]);
}

export async function updateSignInUsed(db: Db, stateHash: Buffer, now: Date): Promise<void> {
  await db.run('citizen.updateSignInUsed', 'update citizen_sign_in set used_at = $2 where state_hash = $1', [stateHash, now]);
}

/** Forgets sign-ins and sessions that no rule looks at any more. */
export async function dropSpentSignIns(db: Db, now: Date): Promise<void> {
  await db.run('citizen.dropSpentSignIns', `delete from citizen_sign_in where created_at < $1::timestamptz - interval '1 day'`, [now]);
  await db.run('citizen.dropSpentSessions', `delete from citizen_session where expires_at < $1::timestamptz - interval '30 days'`, [now]);
}
