import { signedIn } from '#kernel/actor.ts';
import { notFound, problem, refuse, required } from '#kernel/problem.ts';
import type { Context } from '#platform/context.ts';
import { newId } from '#platform/ids.ts';
import { isEntryAmount, type EntryKind, type Method, type Purse } from '../rules/purses.ts';
import { holdOpenSession, holdSession, insertEntry, type OpenSession } from '../store/cash-entries.ts';

/** The signed-in person's own open cash session in the unit where she works, held against closing; refuses without one. */
export async function openSession(ctx: Context): Promise<OpenSession> {
  const actor = signedIn(ctx);
  return required(await holdOpenSession(ctx.db, actor.staffId, actor.unitId), problem('payment.noSession'));
}

/** One session by its id, held against closing, whoever's it is; says whether it is still open. */
export async function lockSession(ctx: Context, id: string): Promise<OpenSession & { readonly staffId: string; readonly open: boolean }> {
  return required(await holdSession(ctx.db, id), notFound('payment.sessionUnknown'));
}

export type PurseLine = {
  /** Null only for money that never lies in a till: card and transfer confirmed without one. */
  readonly sessionId: string | null;
  readonly unitId: string;
  readonly purse: Purse;
  readonly kind: EntryKind;
  readonly method: Method;
  /** Signed, whole đồng: in is positive, out is negative. */
  readonly amount: number;
  /** Taken from the receiver of a shipment at delivery. */
  readonly cod?: boolean;
  readonly paymentId?: string | null;
  readonly refundId?: string | null;
  readonly handoverId?: string | null;
};

/** Every đồng that enters or leaves is one line of one purse; refuses when the session has closed meanwhile. Answers the line's id. */
export async function enterInPurse(ctx: Context, line: PurseLine): Promise<string> {
  if (!isEntryAmount(line.kind, line.amount)) throw new Error(`a line ${line.kind} cannot be ${line.amount} đồng`);
  const id = newId();
  const { cod = false, paymentId = null, refundId = null, handoverId = null } = line;
  const entered = await insertEntry(ctx.db, { ...line, id, cod, paymentId, refundId, handoverId, enteredAt: ctx.now, enteredBy: ctx.actor?.staffId ?? null });
  if (!entered) refuse(problem('payment.sessionClosed'));
  return id;
}
