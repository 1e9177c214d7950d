import type { Day } from '#kernel/day.ts';
import type { Db } from '#platform/database.ts';
import type { HolderCount } from '../rules/clocks.ts';
import { COD_UNPAID } from './cod.ts';
import { agencyLate, halted, postLate } from './late.ts';
import { postReach, type Reach } from './post-reach.ts';
import { READY } from './ready.ts';
import type { ShipmentRow } from './shipment-rows.ts';

type Line = Pick<ShipmentRow, 'id' | 'version' | 'service' | 'direction' | 'state' | 'stateAt' | 'postingNo' | 'dossierId' | 'procedureName' | 'homePickup' | 'orderedAt' | 'acceptedAt' | 'promisedDay' | 'codVnd'>;
export type LineRow = Line & { readonly dossierCode: string | null; readonly citizenName: string | null; readonly oneStop: string; readonly unit: string; readonly sealed: boolean; readonly late: boolean };

export type ListFilter = Reach & {
  readonly everywhere: boolean;
  readonly list: string;
  readonly direction: string | null;
  readonly state: string | null;
  readonly text: string | null;
  readonly today: Day;
  readonly now: Date;
  /** Who has it in hand now; kind null: whoever. */
  readonly holder: Pick<HolderCount, 'staffId' | 'unitId' | 'ref'> & { readonly kind: HolderCount['kind'] | null };
  readonly after: { readonly at: Date; readonly id: string } | undefined;
  readonly limit: number;
};

const LATE = postLate('$6');

/** $13 kind, $14 staff, $15 unit, $16 bag: who has in hand now what is inside. */
const WITH_HOLDER = `s.finished_at is null and s.accepted_at is not null and exists (select from custody_item i where i.dossier_id = s.dossier_id and i.kind = case s.direction when 'in' then 'papers' else 'result' end
          and i.holder_kind = $13 and i.holder_staff_id is not distinct from $14 and i.holder_unit_id is not distinct from $15 and i.holder_ref is not distinct from $16)`;

const PROOF_MISSING = `exists (select from custody_incident i where i.subject_kind = 'shipment' and i.subject_id = s.id and i.difference = 'proofMissing'
            and not exists (select from custody_incident_resolution r where r.incident_id = i.id))`;

/** What is of a unit: it answers for it, ordered it, or is its one-stop; each arm has its index. What has ended is read only where it is asked for. */
const MINE = ['unit_id', 'origin_unit_id', 'one_stop_id']
  .map((column) => `select id from shipment where ${column} in (select id from reach) and (finished_at is null or $7 in ('finished', 'all', 'codUnpaid', 'proofMissing'))`)
  .join(' union ');

/** Shipments of a unit and those below it, the newest order first. */
export function listShipmentLines(db: Db, { holder, ...filter }: ListFilter): Promise<LineRow[]> {
  return db.rows(
    'postal.listShipmentLines',
    `${postReach('$1', '$11')}, ${halted('$6')}, mine as (${MINE}) select s.id, s.version, s.service, s.direction, s.state, s.state_at, s.posting_no, s.dossier_id, s.procedure_name, s.home_pickup, s.ordered_at, s.accepted_at, s.promised_day,
       s.cod_vnd, d.code as dossier_code, p.name as citizen_name, w.name as one_stop, u.name as unit, s.sealed_at is not null as sealed, ${LATE} as late
       from shipment s join org_unit w on w.id = s.one_stop_id join org_unit u on u.id = s.unit_id left join dossier d on d.id = s.dossier_id
       left join shipment_person p on p.shipment_id = s.id and p.replaced_at is null and p.role = case s.direction when 'in' then 'sender' else 'receiver' end
      where ($2 or s.id in (select id from mine))
        and ($3::text is null or s.direction = $3) and ($4::text is null or s.state = $4)
        and ($5::text is null or s.posting_no like $5 or d.code like $5)
        and case $7::text
          when 'open' then s.finished_at is null
          when 'ordered' then s.state = 'ordered'
          when 'toSeal' then s.state = 'accepted' and s.sealed_at is null
          when 'toDispatch' then s.state = 'accepted' and s.sealed_at is not null
          when 'onTheWay' then s.finished_at is null and s.dispatched_at is not null
          when 'late' then s.finished_at is null and s.clock_stopped_at is null and ${LATE}
          when 'lateAgency' then s.finished_at is null and ${agencyLate('$12', '$6')}
          when 'codUnpaid' then ${COD_UNPAID}
          when 'proofMissing' then ${PROOF_MISSING}
          when 'finished' then s.finished_at is not null
          else true end
        and ($13::text is null or ${WITH_HOLDER})
        and ($8::timestamptz is null or (s.ordered_at, s.id) < ($8, $9::uuid))
      order by s.ordered_at desc, s.id desc limit $10`,
    [filter.unitId, filter.everywhere, filter.direction, filter.state, filter.text, filter.today, filter.list, filter.after?.at ?? null, filter.after?.id ?? null, filter.limit, filter.desks, filter.now, holder.kind, holder.staffId, holder.unitId, holder.ref],
  );
}

export type ReadyRow = {
  readonly dossierId: string;
  readonly dossierCode: string | null;
  readonly dossierStatus: number;
  readonly procedureName: string;
  readonly ownerName: string | null;
  readonly finishedAt: Date;
  readonly dueDay: Day | null;
  readonly sameDay: boolean;
  readonly shipmentId: string | null;
  readonly shipmentVersion: number | null;
  readonly resultHere: boolean;
  readonly online: boolean;
};

/** Results and written refusals of the asker's one-stops that are ready and wanted by post, and that nobody has taken; the longest wait first. */
export function listReadyRows(db: Db, asked: Reach & { everywhere: boolean; after: { at: Date; id: string } | undefined; limit: number }): Promise<ReadyRow[]> {
  return db.rows(
    'postal.listReadyRows',
    `${postReach('$1', '$5')} select d.id as dossier_id, d.code as dossier_code, d.status as dossier_status, d.procedure_name, p.name as owner_name, d.finished_at, d.due_day, d.same_day,
       s.id as shipment_id, s.version as shipment_version,
       exists (select from custody_item i where i.dossier_id = d.id and i.kind = 'result' and i.holder_unit_id = d.reception_unit_id) as result_here, d.channel = 'online' as online
       from dossier d left join shipment s on s.dossier_id = d.id and s.direction = 'out' and s.state = 'ordered'
       left join dossier_party p on p.dossier_id = d.id and p.role = 'owner' and p.replaced_at is null
      where ${READY}
        and ($6::boolean or d.id in (select id from dossier where status = 9 and reception_unit_id in (select id from reach)
          union select id from dossier where status = 8 and stop_reason = 'REFUSED_ON_MERITS' and result_choice = 'post' and reception_unit_id in (select id from reach)
          union select dossier_id from shipment where direction = 'out' and state = 'ordered' and origin_unit_id in (select id from reach) and finished_at is null))
        and ($2::timestamptz is null or (d.finished_at, d.id) > ($2, $3::uuid))
      order by d.finished_at, d.id limit $4`,
    [asked.unitId, asked.after?.at ?? null, asked.after?.id ?? null, asked.limit, asked.desks, asked.everywhere],
  );
}

/** What a scanned code may be: a number on a label, the code of a dossier, the number of a manifest. */
export function findScanned(db: Db, code: string): Promise<{ postingOf: string | null; voided: boolean; validNo: string | null; dossierId: string | null; manifestId: string | null }> {
  return db.row(
    'postal.findScanned',
    `select l.shipment_id as posting_of, coalesce(l.voided_at is not null, false) as voided, s.posting_no as valid_no,
       (select id from dossier where code = $1) as dossier_id, (select id from manifest where number = $1) as manifest_id
       from (select 1) one left join posting_label l on l.posting_no = $1 left join shipment s on s.id = l.shipment_id`,
    [code],
  );
}
