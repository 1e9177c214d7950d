import { signedIn } from '#kernel/actor.ts';
import type { Context } from '#platform/context.ts';
import { newId, newSecret, sha256 } from '#platform/ids.ts';
import { plainSecret, SECRET_LENGTH } from '../rules/keeping.ts';
import { findSecretHash, insertSecret, replaceSecret } from '../store/secrets.ts';

/** What is kept of a look-up secret: a hash bound to its dossier. Takes the secret as a person typed it. */
export function secretHash(dossierId: string, secret: string): Buffer {
  return sha256(`${dossierId}:${plainSecret(secret)}`);
}

/** Issues a look-up secret for a dossier and voids the one before; the secret is told here and never again. */
export async function issueSecret(ctx: Context, dossierId: string): Promise<string> {
  const secret = newSecret(SECRET_LENGTH);
  await replaceSecret(ctx.db, { id: newId(), dossierId, hash: secretHash(dossierId, secret), by: signedIn(ctx).staffId, at: ctx.now });
  return secret;
}

/** Issues the first look-up secret of a dossier that has just come into being; of one filed online by the citizen herself nobody of the staff issues it. */
export async function issueFirstSecret(ctx: Context, dossierId: string): Promise<string> {
  const secret = newSecret(SECRET_LENGTH);
  await insertSecret(ctx.db, { id: newId(), dossierId, hash: secretHash(dossierId, secret), by: ctx.actor?.staffId ?? null, at: ctx.now });
  return secret;
}

/** True when this is the secret that opens the dossier now. */
export async function isSecretValid(ctx: Context, dossierId: string, secret: string): Promise<boolean> {
  const kept = await findSecretHash(ctx.db, dossierId);
  return kept !== undefined && kept.secretHash.equals(secretHash(dossierId, secret));
}
