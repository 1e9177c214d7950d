import type { Db } from '#platform/database.ts';
import type { Handable, HandoverIncident, HandoverLine } from '../rules/handing-over.ts';

/** The dossiers of these ids as seen from a unit: its own, those it is competent for, or holds a part of. */
export function listHandable(db: Db, ids: readonly string[], unitId: string): Promise<Handable[]> {
  return db.rows(
    'reception.listHandable',
    `select d.id, d.status, d.cancelled_at is not null as cancelled, d.reception_unit_id, d.competent_unit_id, d.stop_reason, d.result from dossier d
      where d.id = any($1::uuid[]) and ($2 in (d.reception_unit_id, d.competent_unit_id, d.support_unit_id, d.handler_unit_id)
         or exists (select from custody_item i where i.dossier_id = d.id and i.holder_unit_id = $2))`,
    [ids, unitId],
  );
}

/** True when this person works in this unit on this day. */
export async function worksIn(db: Db, staffId: string, unitId: string, day: string): Promise<boolean> {
  const found = await db.find(
    'reception.worksIn',
    'select 1 as one from assignment where staff_id = $1 and unit_id = $2 and ended_at is null and from_day <= $3 and (to_day is null or to_day >= $3) limit 1',
    [staffId, unitId, day],
  );
  return found !== undefined;
}

export type BatchRow = {
  readonly id: string;
  readonly kind: 'papers' | 'result' | 'recovered';
  readonly state: 'offered' | 'settled';
  readonly fromUnitId: string;
  readonly fromName: string;
  readonly toUnitId: string;
  readonly toName: string;
  readonly toStaffId: string | null;
  readonly toStaffName: string | null;
  readonly offeredBy: string;
  readonly offeredByName: string;
  readonly offeredByEmployer: 'agency' | 'post';
  readonly offeredAt: Date;
  readonly insteadOf: string | null;
  readonly note: string | null;
  readonly countedOut: number;
  readonly countedIn: number | null;
  readonly settledBy: string | null;
  readonly settledByName: string | null;
  readonly settledByEmployer: 'agency' | 'post' | null;
  readonly settledAt: Date | null;
};

/** A handover to or from this unit. */
export function findHandover(db: Db, id: string, unitId: string): Promise<BatchRow | undefined> {
  return db.find(
    'reception.findHandover',
    `select b.id, b.kind, b.state, b.from_unit_id, f.name as from_name, b.to_unit_id, t.name as to_name, b.to_staff_id, ts.name as to_staff_name,
            b.offered_by, o.name as offered_by_name, o.employer as offered_by_employer, b.offered_at, b.instead_of, b.note, b.counted_out, b.counted_in,
            b.settled_by, s.name as settled_by_name, s.employer as settled_by_employer, b.settled_at
       from custody_batch b join org_unit f on f.id = b.from_unit_id join org_unit t on t.id = b.to_unit_id join staff o on o.id = b.offered_by
       left join staff ts on ts.id = b.to_staff_id left join staff s on s.id = b.settled_by
      where b.id = $1 and $2 in (b.from_unit_id, b.to_unit_id)`,
    [id, unitId],
  );
}

/** The lines of a handover, one a dossier, in the order of their codes. */
export function listLines(db: Db, batchId: string): Promise<HandoverLine[]> {
  return db.rows(
    'reception.listHandoverLines',
    `select distinct on (d.code, d.id) d.id as dossier_id, d.code, d.procedure_name, p.name as owner_name, d.received_at, d.due_at, d.quantity, t.state, t.difference
       from custody_transfer t join dossier d on d.id = t.dossier_id
       left join dossier_party p on p.dossier_id = d.id and p.role = 'owner' and p.replaced_at is null
      where t.batch_id = $1 order by d.code, d.id, t.id`,
    [batchId],
  );
}

export function listIncidents(db: Db, batchId: string): Promise<HandoverIncident[]> {
  return db.rows(
    'reception.listHandoverIncidents',
    `select i.id, i.dossier_id, i.difference, i.counted_out, i.counted_in, i.note, s.name as reported_by, i.reported_at
       from custody_incident i join staff s on s.id = i.reported_by where i.batch_id = $1 order by i.reported_at, i.id`,
    [batchId],
  );
}

export type HandoverFilter = { readonly side: 'in' | 'out'; readonly unitId: string; readonly state: 'offered' | 'settled' | undefined; readonly item: 'papers' | 'result' | 'recovered' | undefined; readonly after: { at: Date; id: string } | undefined; readonly limit: number };
export type HandoverRow = Pick<BatchRow, 'id' | 'kind' | 'state' | 'fromUnitId' | 'fromName' | 'toUnitId' | 'toName' | 'offeredBy' | 'offeredByName' | 'offeredAt' | 'settledAt'> & {
  readonly sets: number;
  readonly waiting: number;
  readonly refused: number;
  readonly incidents: number;
};

/** Handovers to or from a unit, newest first. */
export function listHandovers(db: Db, filter: HandoverFilter): Promise<HandoverRow[]> {
  return db.rows(
    `reception.listHandovers.${filter.side}`,
    `select b.id, b.kind, b.state, b.from_unit_id, f.name as from_name, b.to_unit_id, t.name as to_name, b.offered_by, o.name as offered_by_name, b.offered_at, b.settled_at,
            b.counted_out as sets,
            (select count(distinct dossier_id) from custody_transfer x where x.batch_id = b.id and x.state = 'offered') as waiting,
            (select count(distinct dossier_id) from custody_transfer x where x.batch_id = b.id and x.state = 'refused') as refused,
            (select count(*) from custody_incident i where i.batch_id = b.id) as incidents
       from custody_batch b join org_unit f on f.id = b.from_unit_id join org_unit t on t.id = b.to_unit_id join staff o on o.id = b.offered_by
      where b.${filter.side === 'in' ? 'to_unit_id' : 'from_unit_id'} = $1 and ($2::text is null or b.state = $2) and ($3::text is null or b.kind = $3)
        and ($4::timestamptz is null or (b.offered_at, b.id) < ($4, $5::uuid))
      order by b.offered_at desc, b.id desc limit $6`,
    [filter.unitId, filter.state ?? null, filter.item ?? null, filter.after?.at ?? null, filter.after?.id ?? null, filter.limit],
  );
}
