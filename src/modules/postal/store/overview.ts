import type { Day } from '#kernel/day.ts';
import type { Db } from '#platform/database.ts';
import type { HolderCount } from '../rules/clocks.ts';
import { POST_REACH } from './post-reach.ts';
import type { ShipmentRow } from './shipment-rows.ts';

type Asker = { readonly unitId: string; readonly manages: boolean; readonly everywhere: boolean };

/** Open, as the partial index of open shipments has it. */
const OPEN = `s.state not in ('filed', 'delivered', 'returned', 'lost', 'cancelled')`;
/** $3: everywhere. The same shipments as the list has it opens to. */
const MINE = '($3::boolean or s.unit_id in (select id from reach) or s.origin_unit_id in (select id from reach) or s.one_stop_id in (select id from reach))';

export type StateCount = Pick<ShipmentRow, 'state' | 'direction'> & { readonly count: number; readonly oldestAt: Date };

/** How many open shipments stand where. */
export function listStateCounts(db: Db, asker: Asker): Promise<StateCount[]> {
  return db.rows('postal.listStateCounts', `${POST_REACH} select s.state, s.direction, count(*) as count, min(s.state_at) as oldest_at from shipment s where ${OPEN} and ${MINE} group by s.state, s.direction order by s.direction, s.state`, values(asker));
}

/** Who holds what is inside open shipments, most first. */
export function listHolderCounts(db: Db, asker: Asker): Promise<HolderCount[]> {
  return db.rows(
    'postal.listHolderCounts',
    `${POST_REACH} select i.holder_kind as kind, coalesce(f.name, u.name, i.holder_ref, '') as name, u.name as unit_name, i.holder_staff_id as staff_id, i.holder_unit_id as unit_id, i.holder_ref as ref,
       count(*) as count, min(i.held_since) as oldest_since
       from shipment s join custody_item i on i.dossier_id = s.dossier_id and i.kind = case s.direction when 'in' then 'papers' else 'result' end
       left join staff f on f.id = i.holder_staff_id left join org_unit u on u.id = i.holder_unit_id
      where ${OPEN} and s.accepted_at is not null and i.holder_kind <> 'citizen' and ${MINE}
      group by i.holder_kind, f.name, u.name, i.holder_staff_id, i.holder_unit_id, i.holder_ref order by count(*) desc, min(i.held_since) limit 100`,
    values(asker),
  );
}

export type LateRow = Pick<ShipmentRow, 'postingNo' | 'direction' | 'state' | 'procedureName' | 'promisedDay' | 'clockStoppedAt'> & {
  readonly shipmentId: string;
  readonly paused: boolean;
  readonly termUnit: 'workingDay' | 'calendarDay' | 'hour' | 'month' | 'sameDay' | null;
  readonly dueDay: Day | null;
  readonly dueAt: Date | null;
  readonly finishedAt: Date | null;
};

/** Open shipments of which a promise is past: the post's, or the agency's to the citizen; the oldest promise first. Whose lateness it is the rule says. */
export function listLateCandidates(db: Db, asker: Asker, today: Day): Promise<LateRow[]> {
  return db.rows(
    'postal.listLateCandidates',
    `${POST_REACH}, out as materialized (select o.unit_id as id from postal_outage o where o.to_at is null),
     halted as (select id from out union select u.id from org_unit u join halted on u.parent_id = halted.id)
     select s.id as shipment_id, s.posting_no, s.direction, s.state, s.procedure_name, s.promised_day, s.clock_stopped_at, s.unit_id in (select id from halted) as paused,
       d.term_unit, d.due_day, d.due_at, d.finished_at
       from shipment s left join dossier d on d.id = s.dossier_id
      where ${OPEN} and ${MINE} and ((s.promised_day < $4 and s.clock_stopped_at is null) or (d.due_day <= $4 and d.finished_at is null))
      order by least(s.promised_day, d.due_day), s.id limit 1000`,
    [...values(asker), today],
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

const INCIDENTS = `custody_incident i where not exists (select from custody_incident_resolution r where r.incident_id = i.id) and i.subject_kind in ('shipment', 'manifest', 'statement', 'carrier')
  and ($3 or i.unit_id in (select id from reach) or i.giver_unit_id in (select id from reach))`;

/** What waits for somebody, in one statement: results not fetched, complaints, incidents, compensations, money collected and not paid over. */
export function getWaiting(db: Db, asker: Asker, today: Day): Promise<Waiting> {
  return db.row(
    'postal.getWaiting',
    `${POST_REACH} select ready.*, told.*, odd.*, pay.*, cod.*
       from (select count(*) as ready, min(d.finished_at) as ready_oldest from dossier d
              where d.status = 9 and d.result_choice = 'post' and d.cancelled_at is null and d.finished_at is not null
                and ($3 or d.reception_unit_id in (select id from reach) or exists (select from shipment s where s.dossier_id = d.id and s.direction = 'out' and s.state = 'ordered' and s.origin_unit_id in (select id from reach)))
                and not exists (select from shipment o where o.dossier_id = d.id and o.direction = 'out' and o.accepted_at is not null and o.state not in ('returned', 'lost', 'cancelled'))) ready,
            (select count(*) as complaints, count(*) filter (where answer_due < $4) as complaints_late, min(answer_due) as complaints_next from complaint where answered_at is null and ($3 or unit_id in (select id from reach))) told,
            (select count(*) as incidents, min(i.reported_at) as incidents_oldest, count(*) filter (where i.difference = 'proofMissing') as proof_missing from ${INCIDENTS}) odd,
            (select count(*) as unpaid, min(c.pay_by) as unpaid_next from compensation c join shipment s on s.id = c.shipment_id where c.paid_at is null and ($3 or s.unit_id in (select id from reach))) pay,
            (select count(*) as cod_count, coalesce(sum(s.cod_vnd), 0)::bigint as cod_vnd from shipment s where ${MINE} and exists (select from shipment_event e where e.shipment_id = s.id and e.code = 'COD_COLLECTED')
               and not exists (select from shipment_event e where e.shipment_id = s.id and e.code = 'COD_PAID')) cod`,
    [...values(asker), today],
  );
}

export type BlockerRow = { readonly id: string; readonly number: string | null; readonly since: Date; readonly what: string };

/** Shipments a person went out with and has not scanned in again: still out, or tried in vain and still in her hands. */
export function listShipmentsOut(db: Db, staffId: string): Promise<BlockerRow[]> {
  return db.rows(
    'postal.listShipmentsOut',
    `select distinct s.id, s.posting_no as number, s.state_at as since, s.state as what
       from custody_item i join shipment s on s.dossier_id = i.dossier_id and s.direction = 'out' and s.state in ('outForDelivery', 'attemptFailed')
      where i.holder_staff_id = $1 and i.kind = 'result' order by s.state_at, s.id limit 200`,
    [staffId],
  );
}

/** Bags a person has sealed and not given on, or carries and nobody has accepted. */
export function listBagsOpen(db: Db, staffId: string): Promise<BlockerRow[]> {
  return db.rows(
    'postal.listBagsOpen',
    `select m.id, m.number, coalesce(m.handed_at, m.sealed_at, m.opened_at) as since, m.state as what
       from manifest m where (m.state = 'handedOver' and m.holder_staff_id = $1) or (m.state = 'sealed' and m.sealed_by = $1) order by since, m.id limit 200`,
    [staffId],
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
  return [asker.unitId, asker.manages, asker.everywhere];
}
