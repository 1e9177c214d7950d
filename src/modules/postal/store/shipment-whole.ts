import type { Day } from '#kernel/day.ts';
import type { Db } from '#platform/database.ts';
import { seenShipment, type Beholder } from './shipment.ts';
import type { EventRow, PersonRow, SeenShipment, ShipmentPaper } from './shipment-rows.ts';

type Named = { readonly id: string; readonly name: string };
type EventText = Omit<EventRow, 'happenedAt' | 'recordedAt' | 'staffId' | 'unitId'> & { readonly happenedAt: string; readonly recordedAt: string; readonly staff: string | null; readonly unit: string | null };
type LabelText = { readonly postingNo: string; readonly givenAt: string; readonly voidedAt: string | null; readonly voidReason: string | null };
type InvitationText = { readonly no: number; readonly way: string; readonly invitedAt: string; readonly by: string | null };
type CustodyText = { readonly kind: 'papers' | 'result' | 'recovered'; readonly holderKind: 'citizen' | 'staff' | 'unit' | 'bag' | 'postOffice'; readonly staff: Named | null; readonly unit: Named | null; readonly bag: string | null; readonly heldSince: string; readonly onOffer: boolean };
type ManifestText = { readonly id: string; readonly number: string; readonly kind: string; readonly state: string; readonly line: string; readonly addedAt: string };

/** What hangs on a shipment; instants inside lists as text. */
export type WholeShipment = {
  readonly oneStopName: string;
  readonly unitName: string;
  readonly originName: string;
  readonly orderedByName: string | null;
  readonly acceptedByName: string | null;
  readonly agencySignerName: string | null;
  readonly sealedByName: string | null;
  readonly dossierCode: string | null;
  readonly dossierStatus: number | null;
  readonly dossierVersion: number | null;
  readonly dossierStopReason: string | null;
  readonly dossierTermUnit: 'workingDay' | 'calendarDay' | 'hour' | 'month' | 'sameDay' | null;
  readonly dossierDueDay: Day | null;
  readonly dossierDueAt: Date | null;
  readonly dossierFinishedAt: Date | null;
  readonly proven: boolean;
  readonly persons: readonly PersonRow[];
  readonly papers: readonly ShipmentPaper[];
  readonly labels: readonly LabelText[];
  readonly events: readonly EventText[];
  readonly invitations: readonly InvitationText[];
  readonly custody: readonly CustodyText[];
  readonly manifests: readonly ManifestText[];
  readonly sibling: { readonly id: string; readonly direction: 'in' | 'out'; readonly state: SeenShipment['state']; readonly postingNo: string | null } | null;
};

const NAMED = (alias: string) => `case when ${alias}.id is null then null else jsonb_build_object('id', ${alias}.id, 'name', ${alias}.name) end`;

const WHOLE = `, w.name as one_stop_name, un.name as unit_name, og.name as origin_name, ob.name as ordered_by_name, ab.name as accepted_by_name, ag.name as agency_signer_name,
    sb.name as sealed_by_name, d.code as dossier_code, d.status as dossier_status, d.version as dossier_version, d.stop_reason as dossier_stop_reason, d.term_unit as dossier_term_unit,
    d.due_day as dossier_due_day, d.due_at as dossier_due_at, d.finished_at as dossier_finished_at,
    exists (select from shipment_delivery v where v.shipment_id = s.id) as proven,
    (select coalesce(jsonb_agg(jsonb_build_object('role', p.role, 'name', p.name, 'phone', p.phone, 'email', p.email, 'address', p.address) order by p.role desc), '[]')
       from shipment_person p where p.shipment_id = s.id and p.replaced_at is null) as persons,
    (select coalesce(jsonb_agg(jsonb_build_object('no', p.no, 'name', p.name, 'originals', p.originals, 'certified', p.certified, 'copies', p.copies) order by p.no), '[]')
       from shipment_paper p where p.shipment_id = s.id) as papers,
    (select coalesce(jsonb_agg(jsonb_build_object('postingNo', l.posting_no, 'givenAt', l.given_at, 'voidedAt', l.voided_at, 'voidReason', l.void_reason) order by l.given_at, l.voided_at nulls last), '[]')
       from posting_label l where l.shipment_id = s.id) as labels,
    (select coalesce(jsonb_agg(jsonb_build_object('id', e.id, 'code', e.code, 'happenedAt', e.happened_at, 'recordedAt', e.recorded_at, 'source', e.source, 'staff', es.name, 'unit', eu.name,
         'office', e.office, 'carrierCode', e.carrier_code, 'reason', e.reason, 'corrects', e.corrects, 'note', e.note) order by e.happened_at, e.id), '[]')
       from shipment_event e left join staff es on es.id = e.staff_id left join org_unit eu on eu.id = e.unit_id where e.shipment_id = s.id) as events,
    (select coalesce(jsonb_agg(jsonb_build_object('no', i.no, 'way', i.way, 'invitedAt', i.invited_at, 'by', ib.name) order by i.no), '[]')
       from shipment_invitation i left join staff ib on ib.id = i.invited_by where i.shipment_id = s.id) as invitations,
    (select coalesce(jsonb_agg(jsonb_build_object('kind', c.kind, 'holderKind', c.holder_kind, 'staff', ${NAMED('cs')}, 'unit', ${NAMED('cu')}, 'bag', c.holder_ref, 'heldSince', c.held_since,
         'onOffer', exists (select from custody_transfer t where t.item_id = c.id and t.state = 'offered')) order by c.kind, c.part), '[]')
       from custody_item c left join staff cs on cs.id = c.holder_staff_id left join org_unit cu on cu.id = c.holder_unit_id
      where c.dossier_id = s.dossier_id and (c.kind = 'papers') = (s.direction = 'in')) as custody,
    (select coalesce(jsonb_agg(jsonb_build_object('id', m.id, 'number', m.number, 'kind', m.kind, 'state', m.state, 'line', l.state, 'addedAt', l.added_at) order by l.added_at), '[]')
       from manifest_line l join manifest m on m.id = l.manifest_id where l.shipment_id = s.id) as manifests,
    (select jsonb_build_object('id', o.id, 'direction', o.direction, 'state', o.state, 'postingNo', o.posting_no) from shipment o where o.booking_id = s.booking_id and o.id <> s.id limit 1) as sibling`;

const JOINS = `join org_unit w on w.id = s.one_stop_id join org_unit un on un.id = s.unit_id join org_unit og on og.id = s.origin_unit_id left join staff ob on ob.id = s.ordered_by
    left join staff ab on ab.id = s.accepted_by left join staff ag on ag.id = s.agency_signer_id left join staff sb on sb.id = s.sealed_by left join dossier d on d.id = s.dossier_id`;

/** A shipment as the asker finds it, with everything that hangs on it, in one statement. */
export function findWholeShipment(db: Db, id: string, asker: Beholder): Promise<(SeenShipment & WholeShipment) | undefined> {
  return db.find('postal.findWholeShipment', seenShipment(WHOLE, JOINS), [id, asker.unitId, asker.staffId, asker.desks]);
}
