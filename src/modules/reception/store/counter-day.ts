import type { Day } from '#kernel/day.ts';
import type { Db } from '#platform/database.ts';
import { LEFT_HERE } from './returning.ts';

export type DayEvent = { readonly entryId: string; readonly type: string; readonly happenedAt: Date; readonly dossierId: string | null; readonly code: string | null; readonly procedureName: string | null; readonly actor: string | null; readonly voided: boolean };

/** What is counted of one unit on one day, oldest first; of one person where told. */
export function listEventsOfDay(db: Db, unitId: string, day: Day, staffId: string | null, limit: number): Promise<DayEvent[]> {
  return db.rows(
    'reception.listEventsOfDay',
    `select e.id as entry_id, e.type, e.happened_at, e.dossier_id, d.code, d.procedure_name, s.name as actor, e.voided_at is not null as voided
       from service_event e left join dossier d on d.id = e.dossier_id left join staff s on s.id = e.actor_id
      where e.unit_id = $1 and e.local_day = $2 and e.type in ('RECEIVE', 'RETURN', 'GUIDE', 'SUPPLEMENT_IN') and ($3::uuid is null or e.actor_id = $3)
      order by e.happened_at, e.id limit $4`,
    [unitId, day, staffId, limit],
  );
}

export type DayCount = { readonly type: string; readonly count: number };

/** How many of each, voids left out; a dossier or a visit counts once of each kind. */
export function countEventsOfDay(db: Db, unitId: string, day: Day, staffId: string | null): Promise<DayCount[]> {
  return db.rows(
    'reception.countEventsOfDay',
    `select e.type, count(distinct e.count_key) as count from service_event e
      where e.unit_id = $1 and e.local_day = $2 and e.type in ('RECEIVE', 'RETURN', 'GUIDE', 'SUPPLEMENT_IN') and ($3::uuid is null or e.actor_id = $3) and e.voided_at is null
      group by e.type`,
    [unitId, day, staffId],
  );
}

export type WaitingRow = { readonly dossierId: string; readonly code: string | null; readonly procedureName: string; readonly receivedAt: Date; readonly onOffer: boolean };

/** Received and not with the department yet, the oldest first. What is finished at once is never handed over. */
export function listWaitingHandover(db: Db, unitId: string, limit: number): Promise<WaitingRow[]> {
  return db.rows(
    'reception.listWaitingHandover',
    `select d.id as dossier_id, d.code, d.procedure_name, d.received_at,
            exists (select from custody_transfer t where t.dossier_id = d.id and t.state = 'offered') as on_offer
       from dossier d where d.reception_unit_id = $1 and d.status = 2 and d.cancelled_at is null order by d.received_at, d.id limit $2`,
    [unitId, limit],
  );
}

export type Waiting = { readonly uncollected: number; readonly toAccept: number; readonly coSign: number };

/** What else waits at the counter: results and papers for their owners, bundles for a receiver, preparations for an officer. */
export function countWaiting(db: Db, unitId: string, staffId: string): Promise<Waiting> {
  return db.row(
    'reception.countWaiting',
    `select (select count(*) from dossier where reception_unit_id = $1 and status = 9 and result_choice <> 'post') + (select count(*) from ${LEFT_HERE}) as uncollected,
            (select count(*) from custody_batch where to_unit_id = $1 and state = 'offered' and (to_staff_id is null or to_staff_id = $2)) as to_accept,
            (select count(*) from dossier where reception_unit_id = $1 and status = 1 and stage = 'coSign' and cancelled_at is null) as co_sign`,
    [unitId, staffId],
  );
}
