import type { Day } from '#kernel/day.ts';
import type { Db } from '#platform/database.ts';
import type { RegisterEntry } from '../rules/register-sheets.ts';
import type { DossierStatus } from '../rules/register.ts';

/** An entry of the register with what decides on whom it shows to; its number is counted with the page. */
export type RegisterLine = Omit<RegisterEntry, 'no'> & {
  readonly id: string;
  readonly status: DossierStatus;
  readonly handlerId: string | null;
  readonly receiverId: string;
  readonly procedureCode: string;
  readonly receivedDay: Day;
};

/** What a one-stop received in a period, by day and code: every number, the cancelled ones too. */
export function listRegisterLines(db: Db, unitId: string, from: Day, to: Day, after: { readonly day: Day; readonly code: string } | undefined, limit: number): Promise<RegisterLine[]> {
  return db.rows(
    'reporting.listRegisterLines',
    `with page as (
       select d.* from dossier d
        where d.reception_unit_id = $1 and d.received_day between $2 and $3 and ($4::date is null or (d.received_day, d.code) > ($4::date, $5::text))
        order by d.received_day, d.code limit $6)
     select d.id, d.code, d.status, d.handler_id, d.receiver_id, d.procedure_code, d.procedure_name, d.quantity, p.name as owner, p.address, p.phone, u.name as agency, d.received_day, d.received_at, d.due_at,
            d.returned_at, d.result_choice, d.cancel_reason, d.book_no
       from page d join org_unit u on u.id = d.competent_unit_id
       left join dossier_party p on p.dossier_id = d.id and p.role = 'owner' and p.replaced_at is null
      order by d.received_day, d.code`,
    [unitId, from, to, after?.day ?? null, after?.code ?? null, limit],
  );
}

/** How many a one-stop received from one day to another, both included; counting ends at `most`. */
export async function countRegisterLines(db: Db, unitId: string, from: Day, to: Day, most: number): Promise<number> {
  const { count } = await db.row<{ count: number }>('reporting.countRegisterLines', 'select count(*) from (select from dossier where reception_unit_id = $1 and received_day between $2 and $3 limit $4) met', [unitId, from, to, most]);
  return count;
}
