import type { Day } from '#kernel/day.ts';
import type { Db } from '#platform/database.ts';
import type { HolderCount } from '../rules/clocks.ts';
import { COD_UNPAID } from './cod.ts';
import { agencyLate, halted, OUT_SINCE, postLate } from './late.ts';
import { POST_REACH, type Reach } from './post-reach.ts';
import { READY } from './ready.ts';
import type { ShipmentRow } from './shipment-rows.ts';

type Asker = Reach & { readonly everywhere: boolean };

/** Open, as the partial index of open shipments has it. */
const OPEN = `s.state not in ('filed', 'delivered', 'returned', 'lost', 'cancelled')`;
/** $3: everywhere. The same shipments as the list has it opens to. */
const MINE = '($3::boolean or s.unit_id in (select id from reach) or s.origin_unit_id in (select id from reach) or s.one_stop_id in (select id from reach))';

export type StateCount = Pick<ShipmentRow, 'state' | 'direction'> & { readonly count: number; readonly oldestAt: Date };

/** How many open shipments stand where. */
export function listStateCounts(db: Db, asker: Asker): Promise<StateCount[]> {
  return db.rows('postal.listStateCounts', `${POST_REACH} select s.state, s.direction, count(*) as count, min(s.state_at) as oldest_at from shipment s where ${OPEN} and ${MINE} group by s.state, s.direction order by s.direction, s.state`, values(asker));
}

/** With whom a thing is: a bag is the carrier's once somebody outside our staff carries it. */
const SIDE = `case i.holder_kind when 'citizen' then 'citizen' when 'bag' then case when m.state = 'handedOver' and m.holder_staff_id is null then 'carrier' else 'bag' end
  when 'staff' then f.employer when 'postOffice' then 'post' else case when u.kind like 'POST%' or u.kind = 'BCVHX' then 'post' else 'agency' end end`;

/** Who holds what is inside open shipments, most first. */
export function listHolderCounts(db: Db, asker: Asker): Promise<HolderCount[]> {
  return db.rows(
    'postal.listHolderCounts',
    `${POST_REACH} select i.holder_kind as kind, ${SIDE} as side, coalesce(f.name, u.name, i.holder_ref, '') as name, u.name as unit_name, i.holder_staff_id as staff_id, i.holder_unit_id as unit_id,
       i.holder_ref as ref, count(distinct s.id) as count, min(i.held_since) as oldest_since
       from shipment s join custody_item i on i.dossier_id = s.dossier_id and i.kind = case s.direction when 'in' then 'papers' else 'result' end
       left join staff f on f.id = i.holder_staff_id left join org_unit u on u.id = i.holder_unit_id left join manifest m on m.number = i.holder_ref
      where ${OPEN} and s.accepted_at is not null and ${MINE}
      group by 1, 2, 3, 4, 5, 6, 7 order by count(distinct s.id) desc, min(i.held_since) limit 100`,
    values(asker),
  );
}

export type LateRow = Pick<ShipmentRow, 'postingNo' | 'direction' | 'state' | 'procedureName' | 'promisedDay' | 'clockStoppedAt'> & {
  readonly shipmentId: string;
  readonly outSince: Day | null;
  readonly termUnit: 'workingDay' | 'calendarDay' | 'hour' | 'month' | 'sameDay' | null;
  readonly dueDay: Day | null;
  readonly dueAt: Date | null;
  readonly finishedAt: Date | null;
};

/** $4 today, $5 now. */
const LATE_FROM = `from shipment s left join dossier d on d.id = s.dossier_id where ${OPEN} and ${MINE}`;
const POST_LATE = `(s.clock_stopped_at is null and ${postLate('$4')})`;
const AGENCY_LATE = agencyLate('$5', '$4');
const LATE_REACH = `${POST_REACH}, ${halted('$4')}`;

/** How many open shipments are late, by whose lateness it is. */
export function getLateCounts(db: Db, asker: Asker, at: { today: Day; now: Date }): Promise<{ post: number; agency: number }> {
  return db.row('postal.getLateCounts', `${LATE_REACH} select count(*) filter (where ${POST_LATE}) as post, count(*) filter (where ${AGENCY_LATE}) as agency ${LATE_FROM}`, [...values(asker), at.today, at.now]);
}

/** Open shipments of which a promise is broken, the post's or the agency's to the citizen; the oldest promise first. */
export function listLateRows(db: Db, asker: Asker, at: { today: Day; now: Date }, limit: number): Promise<LateRow[]> {
  return db.rows(
    'postal.listLateRows',
    `${LATE_REACH} select s.id as shipment_id, s.posting_no, s.direction, s.state, s.procedure_name, s.promised_day, s.clock_stopped_at, ${OUT_SINCE} as out_since, d.term_unit, d.due_day, d.due_at, d.finished_at
       ${LATE_FROM} and (${POST_LATE} or ${AGENCY_LATE}) order by least(s.promised_day, d.due_day), s.id limit $6`,
    [...values(asker), at.today, at.now, limit],
  );
}

export type Waiting = {
  readonly ready: number;
  readonly readyOldest: Date | null;
  readonly complaints: number;
  readonly complaintsLate: number;
  readonly complaintsNext: Day | null;
  readonly incidents: number;
  readonly incidentsOldest: Date | null;
  readonly proofMissing: number;
  readonly unpaid: number;
  readonly unpaidNext: Day | null;
  readonly codCount: number;
  readonly codVnd: number;
};

const INCIDENTS = `custody_incident i where not exists (select from custody_incident_resolution r where r.incident_id = i.id) and ($3 or i.unit_id in (select id from reach) or i.giver_unit_id in (select id from reach))`;

/** What waits for somebody, in one statement: results not fetched, complaints, incidents, compensations, money collected and not paid over. */
export function getWaiting(db: Db, asker: Asker, today: Day): Promise<Waiting> {
  return db.row(
    'postal.getWaiting',
    `${POST_REACH} select ready.*, told.*, odd.*, pay.*, cod.*
       from (select count(*) as ready, min(d.finished_at) as ready_oldest from dossier d
              where d.status in (8, 9) and ${READY}
                and ($3 or d.reception_unit_id in (select id from reach) or exists (select from shipment s where s.dossier_id = d.id and s.direction = 'out' and s.state = 'ordered' and s.origin_unit_id in (select id from reach)))) ready,
            (select count(*) as complaints, count(*) filter (where answer_due < $4) as complaints_late, min(answer_due) as complaints_next from complaint where answered_at is null and ($3 or unit_id in (select id from reach))) told,
            (select count(*) as incidents, min(i.reported_at) as incidents_oldest, count(*) filter (where i.difference = 'proofMissing' and i.subject_kind = 'shipment') as proof_missing from ${INCIDENTS}) odd,
            (select count(*) as unpaid, min(c.pay_by) as unpaid_next from compensation c join shipment s on s.id = c.shipment_id where c.paid_at is null and ($3 or s.unit_id in (select id from reach))) pay,
            (select count(*) as cod_count, coalesce(sum(s.cod_vnd), 0)::bigint as cod_vnd from shipment s where ${MINE} and ${COD_UNPAID}) cod`,
    [...values(asker), today],
  );
}

/** Whether a member of staff works in a unit or below it. */
export async function worksBelow(db: Db, staffId: string, asker: Asker, day: Day): Promise<boolean> {
  const found = await db.find(
    'postal.findWorksBelow',
    `${POST_REACH} select 1 as one from assignment a where a.staff_id = $4 and a.ended_at is null and a.from_day <= $5 and (a.to_day is null or a.to_day >= $5) and ($3 or a.unit_id in (select id from reach)) limit 1`,
    [...values(asker), staffId, day],
  );
  return found !== undefined;
}

function values(asker: Asker): readonly unknown[] {
  return [asker.unitId, asker.desks, asker.everywhere];
}
