import { demand, notFound, refuse } from '#kernel/problem.ts';
import { secretHash } from '#modules/reception/service/secrets.ts';
import type { Context } from '#platform/context.ts';
import { sha256 } from '#platform/ids.ts';
import { plainCode, tooManyAttempts, windowStart } from '../rules/attempts.ts';
import { countAttempt, deleteAttempts, findByCode, findParcel, forgetAttempts, type ParcelRow, type TrackedRow } from '../store.ts';

/** Stands in for a dossier or parcel that is not there, so that as much work is done for it. */
const NOBODYS_DOSSIER = '00000000-0000-0000-0000-000000000000';

export type Slip = { readonly code: string; readonly secret: string };

/**
 * What the holder of a slip or phiếu gửi holds. A wrong secret and an unknown code cost the same work and get the same answer; wrong look-ups are counted per code and
 * address, so that nobody can close a dossier to its owner elsewhere.
 */
export async function heldBySlip(ctx: Context, slip: Slip): Promise<{ readonly dossier?: TrackedRow | undefined; readonly parcel?: ParcelRow | undefined }> {
  const code = plainCode(slip.code);
  const pairHash = sha256(`${code}\n${ctx.address ?? 'here'}`);
  const since = windowStart(ctx.now);
  demand(tooManyAttempts(await countAttempt(ctx.db, pairHash, ctx.now, since)));
  const dossier = await findByCode(ctx.db, code);
  const parcel = await findParcel(ctx.db, code);
  const meant = dossier ?? parcel;
  const offered = secretHash(meant?.id ?? NOBODYS_DOSSIER, slip.secret);
  const fits = offered.equals(meant?.secretHash ?? Buffer.alloc(offered.length));
  if (!fits) {
    await forgetAttempts(ctx.db, since);
    return refuse(notFound('tracking.notFound'));
  }
  await deleteAttempts(ctx.db, pairHash);
  return { dossier, parcel };
}
