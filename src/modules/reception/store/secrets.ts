import type { Db } from '#platform/database.ts';

/** Voids the secret that opened a dossier so far and keeps the hash of the new one; two prints at once come one after the other. */
export async function replaceSecret(db: Db, secret: { id: string; dossierId: string; hash: Buffer; by: string; at: Date }): Promise<void> {
  await db.run('reception.lockSecret', 'select pg_advisory_xact_lock(hashtextextended($1, 0))', [`secret ${secret.dossierId}`]);
  await db.run('reception.voidSecret', 'update dossier_secret set voided_at = $2 where dossier_id = $1 and voided_at is null', [secret.dossierId, secret.at]);
  await insertSecret(db, secret);
}

/** The first secret of a dossier that has none. */
export async function insertSecret(db: Db, secret: { id: string; dossierId: string; hash: Buffer; by: string | null; at: Date }): Promise<void> {
  await db.run('reception.insertSecret', 'insert into dossier_secret (id, dossier_id, secret_hash, issued_by, issued_at) values ($1, $2, $3, $4, $5)', [secret.id, secret.dossierId, secret.hash, secret.by, secret.at]);
}

/** The hash of the secret that opens a dossier now. */
export function findSecretHash(db: Db, dossierId: string): Promise<{ secretHash: Buffer } | undefined> {
  return db.find('reception.findSecretHash', 'select secret_hash from dossier_secret where dossier_id = $1 and voided_at is null', [dossierId]);
}
