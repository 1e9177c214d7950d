import type { Db } from '#platform/database.ts';
import type { Purse } from '../rules/purses.ts';

/** The shipment at whose delivery money was taken: its id and posting number. */
export type CodFor = { readonly id: string; readonly label: string };

export async function insertCodFor(db: Db, paymentId: string, codFor: CodFor): Promise<void> {
  await db.run('payment.insertCodFor', 'update payment set cod_for = $2, cod_label = $3 where id = $1', [paymentId, codFor.id, codFor.label]);
}

export type CodRow = { readonly entryId: string; readonly purse: Purse; readonly at: Date; readonly amount: number; readonly left: number; readonly shipmentId: string | null; readonly label: string | null };

/**
 * Cash taken at the door that no voucher has carried on, oldest first: of this session and of those whose money it took over, one after the other, sixty at most. A voucher
 * taken back carries nothing.
 */
export function listCodOpen(db: Db, sessionId: string): Promise<CodRow[]> {
  return db.rows(
    'payment.listCodOpen',
    `with recursive chain as (select id, previous_id, 1 as depth from cash_session where id = $1
       union all select s.id, s.previous_id, c.depth + 1 from cash_session s join chain c on c.previous_id = s.id where c.depth < 60)
     select e.id as entry_id, e.purse, e.entered_at as at, e.amount, (e.amount - coalesce(t.gone, 0))::bigint as left, p.cod_for as shipment_id, p.cod_label as label
       from chain c join purse_entry e on e.session_id = c.id and e.cod and e.kind = 'received' and e.method = 'cash'
       left join payment p on p.id = e.payment_id
       cross join lateral (select sum(l.amount) as gone from cash_handover_line l join cash_handover v on v.id = l.handover_id and v.state <> 'withdrawn' where l.entry_id = e.id) t
      where e.amount > coalesce(t.gone, 0) order by e.entered_at, e.id limit 500`,
    [sessionId],
  );
}

export async function insertVoucherLines(db: Db, handoverId: string, lines: readonly { entryId: string; amount: number }[]): Promise<void> {
  if (lines.length === 0) return;
  await db.run(
    'payment.insertVoucherLines',
    'insert into cash_handover_line (handover_id, entry_id, amount) select $1, line.entry_id, line.amount from unnest($2::uuid[], $3::bigint[]) as line (entry_id, amount)',
    [handoverId, lines.map((line) => line.entryId), lines.map((line) => line.amount)],
  );
}

export type CarriedRow = Omit<CodRow, 'left' | 'purse'> & { readonly handoverId: string };

/** What of money taken at the door these vouchers carry, in its order. */
export function listCodCarried(db: Db, handoverIds: readonly string[]): Promise<CarriedRow[]> {
  return db.rows(
    'payment.listCodCarried',
    `select l.handover_id, l.entry_id, l.amount, e.entered_at as at, p.cod_for as shipment_id, p.cod_label as label
       from cash_handover_line l join purse_entry e on e.id = l.entry_id left join payment p on p.id = e.payment_id
      where l.handover_id = any($1::uuid[]) order by e.entered_at, e.id`,
    [handoverIds],
  );
}
