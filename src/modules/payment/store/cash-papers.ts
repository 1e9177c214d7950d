import type { Employer } from '#kernel/actor.ts';
import type { Db } from '#platform/database.ts';

/** Who employs those whose names stand on a sheet: a postal clerk is always printed as one. */
export function getSignatories(db: Db, sessionId: string): Promise<{ holderEmployer: Employer; closerEmployer: Employer | null; signerEmployer: Employer | null }> {
  return db.row(
    'payment.getSignatories',
    `select h.employer as holder_employer, c.employer as closer_employer, k.employer as signer_employer from cash_session s join staff h on h.id = s.staff_id
       left join staff c on c.id = s.closed_by left join staff k on k.id = s.countersigned_by where s.id = $1`,
    [sessionId],
  );
}

/** The cancelled receipts of a session with their reasons. */
export function listCancelled(db: Db, sessionId: string): Promise<{ template: string; symbol: string; number: number; issuedDay: string; reason: string }[]> {
  return db.rows('payment.listCancelled', `select template, symbol, number, issued_day, cancel_reason as reason from receipt where session_id = $1 and state = 'cancelled' order by symbol, number`, [sessionId]);
}

/** The agencies in whose name the receipts of a list were issued. */
export function listAgencies(db: Db, listId: string): Promise<{ name: string }[]> {
  return db.rows(
    'payment.listAgencies',
    `select distinct a.name from transfer_list_line t join purse_entry e on e.id = t.entry_id join receipt r on r.payment_id = e.payment_id join org_unit a on a.id = r.agency_unit_id
      where t.list_id = $1 order by a.name`,
    [listId],
  );
}
