import type { Day } from '#kernel/day.ts';
import type { Db } from '#platform/database.ts';
import type { OwedOfPurse } from '../rules/delivery.ts';
import { halted, postLate } from './late.ts';
import type { ShipmentRow } from './shipment-rows.ts';

type Person = { readonly name: string; readonly phone: string | null; readonly address: string };
type Held = Pick<ShipmentRow, 'version' | 'postingNo' | 'state' | 'direction' | 'dossierId' | 'procedureName' | 'promisedDay'>;

export type CourierRow = Held & {
  readonly shipmentId: string;
  readonly code: string | null;
  readonly refusal: boolean;
  readonly person: Person;
  readonly owed: readonly OwedOfPurse[];
  readonly papersToRecover: readonly { readonly id: string; readonly name: string }[];
  readonly invitations: number;
  readonly lastInvitedAt: Date | null;
  readonly late: boolean;
};

/**
 * What a courier holds of open shipments, the post's most urgent promise first: whom to bring it to (the receiver; the sender of what goes back to her; the one-stop
 * for what is on its way there), what is owed at the door, what is to be taken back.
 */
export function listCourierRows(db: Db, staffId: string, today: Day, limit: number): Promise<CourierRow[]> {
  return db.rows(
    'postal.listCourierRows',
    `with recursive ${halted('$2')}, held as materialized (select distinct dossier_id, kind from custody_item where holder_staff_id = $1 and kind in ('papers', 'result'))
     select s.id as shipment_id, s.version, s.posting_no, s.state, s.direction, s.dossier_id, s.procedure_name, s.promised_day, d.code, coalesce(d.status = 8, false) as refusal,
       case when p.shipment_id is null then jsonb_build_object('name', w.name, 'phone', nullif(w.phone, ''), 'address', w.address)
            else jsonb_build_object('name', p.name, 'phone', p.phone, 'address', p.address) end as person,
       coalesce((select jsonb_agg(jsonb_build_object('purse', o.purse, 'owedVnd', o.owed) order by o.purse) from (
         select purse, sum(amount) as owed from charge where s.direction = 'out' and state in ('open', 'pending')
           and ((subject_kind = 'dossier' and subject_id = s.dossier_id) or (subject_kind = 'shipment' and subject_id = s.id and collected_at = 'return')) group by purse) o), '[]') as owed,
       coalesce((select jsonb_agg(jsonb_build_object('id', r.id, 'name', r.name) order by r.name) from paper_to_recover r
         where s.direction = 'out' and r.dossier_id = s.dossier_id and r.recovered_at is null and d.status <> 8), '[]') as papers_to_recover,
       (select count(*) from shipment_invitation i where i.shipment_id = s.id) as invitations, (select max(i.invited_at) from shipment_invitation i where i.shipment_id = s.id) as last_invited_at,
       ${postLate('$2')} and s.clock_stopped_at is null as late
       from held h join shipment s on s.dossier_id = h.dossier_id and (h.kind = 'papers') = (s.direction = 'in') and s.state not in ('ordered', 'filed', 'delivered', 'returned', 'lost', 'cancelled')
       join org_unit w on w.id = s.one_stop_id left join dossier d on d.id = s.dossier_id
       left join shipment_person p on p.shipment_id = s.id and p.replaced_at is null
         and p.role = case when s.direction = 'out' and s.state <> 'returning' then 'receiver' when s.direction = 'in' and s.state in ('returning', 'rejected') then 'sender' end
      order by s.promised_day nulls last, s.state_at, s.id limit $3`,
    [staffId, today, limit],
  );
}

export type PickupRow = Pick<ShipmentRow, 'version' | 'postingNo' | 'state' | 'procedureName' | 'orderedAt' | 'priceVnd'> & { readonly shipmentId: string; readonly person: Person; readonly papers: number };

/** Dossiers to be fetched from home for a unit, the oldest order first. */
export function listPickups(db: Db, unitId: string, limit: number): Promise<PickupRow[]> {
  return db.rows(
    'postal.listPickups',
    `select s.id as shipment_id, s.version, s.posting_no, s.state, s.procedure_name, s.ordered_at, s.price_vnd, jsonb_build_object('name', p.name, 'phone', p.phone, 'address', p.address) as person,
       (select count(*) from shipment_paper a where a.shipment_id = s.id) as papers
       from shipment s join shipment_person p on p.shipment_id = s.id and p.replaced_at is null and p.role = 'sender'
      where s.unit_id = $1 and s.state = 'ordered' and s.home_pickup and s.direction = 'in' and s.state not in ('filed', 'delivered', 'returned', 'lost', 'cancelled')
      order by s.ordered_at, s.id limit $2`,
    [unitId, limit],
  );
}
