import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { problem, Refusal, refuse } from '#kernel/problem.ts';
import type { Context } from '#platform/context.ts';
import type { Db } from '#platform/database.ts';
import { sha256 } from '#platform/ids.ts';

/** The caller's key for one act. */
export type Key = string;

type Kept = { readonly bodyHash: Buffer; readonly reply: Buffer | null };

/**
 * Runs an act once per actor, operation and key: a second call with the same body gets the stored answer, with another
 * body a refusal. The answer is stored in the act's own transaction, sealed with the key, which itself is stored hashed.
 */
export async function answerOnce<T>(ctx: Context, operation: string, actorId: string, key: Key, input: object, run: () => Promise<T>): Promise<T> {
  const keyHash = sha256(`${operation}\n${key}`);
  const bodyHash = sha256(JSON.stringify(input));
  const claimed = await ctx.db.run(
    'house.claimKey',
    `insert into idempotent_reply (actor_id, operation, key_hash, body_hash, created_at) values ($1, $2, $3, $4, $5)
     on conflict (actor_id, operation, key_hash) do nothing`,
    [actorId, operation, keyHash, bodyHash, ctx.now],
  );
  if (claimed === 0) return openKept(ctx, operation, actorId, key, keyHash, bodyHash);
  const answer = await run().catch(async (thrown: unknown) => {
    // A refusal that is kept commits: the key must then be free for the next try.
    if (thrown instanceof Refusal && thrown.kept) await ctx.db.run('house.freeKey', 'delete from idempotent_reply where actor_id = $1 and operation = $2 and key_hash = $3', [actorId, operation, keyHash]);
    throw thrown;
  });
  await ctx.db.run('house.keepReply', 'update idempotent_reply set reply = $4 where actor_id = $1 and operation = $2 and key_hash = $3', [actorId, operation, keyHash, seal(key, JSON.stringify(answer))]);
  return answer;
}

async function openKept<T>(ctx: Context, operation: string, actorId: string, key: Key, keyHash: Buffer, bodyHash: Buffer): Promise<T> {
  const kept = await ctx.db.row<Kept>('house.findReply', 'select body_hash, reply from idempotent_reply where actor_id = $1 and operation = $2 and key_hash = $3', [actorId, operation, keyHash]);
  if (!kept.bodyHash.equals(bodyHash) || !kept.reply) return refuse(problem('input.keyReused'));
  return JSON.parse(unseal(key, kept.reply));
}

/** Forgets the replies older than two days. */
export async function dropOldReplies(db: Db, now: Date): Promise<void> {
  await db.run('house.dropOldReplies', 'delete from idempotent_reply where created_at < $1', [new Date(now.getTime() - KEPT_HOURS * 3_600_000)]);
}

const KEPT_HOURS = 48;
const NONCE = 12;
const TAG = 16;

function secretOf(key: Key): Buffer {
  return Buffer.from(hkdfSync('sha256', key, 'motcua', 'idempotent reply', 32));
}

function seal(key: Key, text: string): Buffer {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv('aes-256-gcm', secretOf(key), nonce);
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]);
}

function unseal(key: Key, sealed: Buffer): string {
  const decipher = createDecipheriv('aes-256-gcm', secretOf(key), sealed.subarray(0, NONCE));
  decipher.setAuthTag(sealed.subarray(NONCE, NONCE + TAG));
  return Buffer.concat([decipher.update(sealed.subarray(NONCE + TAG)), decipher.final()]).toString('utf8');
}
