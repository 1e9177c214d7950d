import type { Db } from '#platform/database.ts';
import type { EntryKind, Method, Purse } from '../rules/purses.ts';

export type OpenSession = { readonly id: string; readonly unitId: string; readonly till: string | null };

/**
 * The open session of one person in one unit, held against closing until the transaction ends. A shared lock: payments at
 * one till never wait for each other, a close waits for all of them, and whoever waited for a close finds none.
 */
export function holdOpenSession(db: Db, staffId: string, unitId: string): Promise<OpenSession | undefined> {
  return db.find('payment.holdOpenSession', `select id, unit_id, till from cash_session where staff_id = $1 and unit_id = $2 and state = 'open' for share`, [staffId, unitId]);
}

/** One session held against closing until the transaction ends, and whether it is still open. */
export function holdSession(db: Db, id: string): Promise<(OpenSession & { readonly staffId: string; readonly open: boolean }) | undefined> {
  return db.find('payment.holdSession', `select id, unit_id, staff_id, till, state = 'open' as open from cash_session where id = $1 for share`, [id]);
}

export type Entry = {
  readonly id: string;
  readonly sessionId: string | null;
  readonly unitId: string;
  readonly purse: Purse;
  readonly kind: EntryKind;
  readonly method: Method;
  /** Signed, whole đồng. */
  readonly amount: number;
  readonly cod: boolean;
  readonly paymentId: string | null;
  readonly refundId: string | null;
  readonly handoverId: string | null;
  readonly enteredAt: Date;
  readonly enteredBy: string | null;
};

/** Adds a line to a purse; false when its session is closed. */
export async function insertEntry(db: Db, entry: Entry): Promise<boolean> {
  const added = await db.run(
    'payment.insertEntry',
    `with held as (select id from cash_session where id = $2::uuid and state = 'open' for share)
     insert into purse_entry (id, session_id, unit_id, purse, kind, method, amount, cod, payment_id, refund_id, handover_id, entered_at, entered_by)
     select $1::uuid, $2::uuid, $3::uuid, $4::text, $5::text, $6::text, $7::bigint, $8::boolean, $9::uuid, $10::uuid, $11::uuid, $12::timestamptz, $13::uuid
      where $2::uuid is null or exists (select 1 from held)`,
    [entry.id, entry.sessionId, entry.unitId, entry.purse, entry.kind, entry.method, entry.amount, entry.cod, entry.paymentId, entry.refundId, entry.handoverId, entry.enteredAt, entry.enteredBy],
  );
  return added === 1;
}
