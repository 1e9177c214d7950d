import type { Db } from '#platform/database.ts';
import type { Rejection } from '../rules/manifests.ts';

/** What the record of delivery says of a parcel beside its line: whose it is, and what became of its dossier. */
export type FilingPrintRow = {
  readonly shipmentId: string;
  readonly ownerName: string | null;
  readonly senderName: string | null;
  readonly code: string | null;
  readonly dueAt: Date | null;
  readonly rejection: Rejection | null;
};

/** Owners, codes and appointments of the parcels on a manifest. The appointment is the first one, as printed on the receipt. */
export function listFilingPrintRows(db: Db, manifestId: string): Promise<FilingPrintRow[]> {
  return db.rows(
    'postal.listFilingPrintRows',
    `select l.shipment_id, p.name as owner_name, sp.name as sender_name, d.code, coalesce(a.due_at, d.due_at) as due_at, l.rejection
       from manifest_line l join shipment s on s.id = l.shipment_id left join dossier d on d.id = s.dossier_id
       left join dossier_party p on p.dossier_id = d.id and p.role = 'owner' and p.replaced_at is null
       left join shipment_person sp on sp.shipment_id = s.id and sp.role = 'sender' and sp.replaced_at is null
       left join lateral (select x.due_at from appointment x where x.dossier_id = d.id order by x.no limit 1) a on true
      where l.manifest_id = $1 and l.state <> 'removed'`,
    [manifestId],
  );
}

/** Where each shipment of a manifest is meant to end: the one-stop, or the office that delivers. */
export function listDestinations(db: Db, manifestId: string): Promise<{ shipmentId: string; destination: string }[]> {
  return db.rows(
    'postal.listDestinations',
    `select l.shipment_id, coalesce(case when s.direction = 'in' then u.name end, a.name, t.name) as destination
       from manifest_line l join manifest m on m.id = l.manifest_id join org_unit t on t.id = m.to_unit_id join shipment s on s.id = l.shipment_id join org_unit u on u.id = s.one_stop_id
       left join postal_area a on a.code = s.to_area
      where l.manifest_id = $1 and l.state <> 'removed'`,
    [manifestId],
  );
}
