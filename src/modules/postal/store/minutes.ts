import type { Db } from '#platform/database.ts';

export type MinutesPrint = { readonly unitName: string; readonly makerName: string | null; readonly manifestNo: string | null; readonly bagNo: string | null; readonly sealNo: string | null };

/** What minutes say beside the shipment: where and by whom they were made, and in which bag it had travelled last by then. */
export function getMinutesPrint(db: Db, shipmentId: string, eventId: string): Promise<MinutesPrint> {
  return db.row(
    'postal.getMinutesPrint',
    `select coalesce(u.name, '') as unit_name, f.name as maker_name, m.number as manifest_no, case when m.sealed_at is null then null else coalesce(m.bag_no, m.number) end as bag_no, m.seal_no
       from shipment_event e left join org_unit u on u.id = e.unit_id left join staff f on f.id = e.staff_id
       left join lateral (select x.number, x.bag_no, x.seal_no, x.sealed_at from manifest_line l join manifest x on x.id = l.manifest_id
         where l.shipment_id = $1 and l.state <> 'removed' and l.added_at <= e.happened_at order by l.added_at desc limit 1) m on true
      where e.id = $2`,
    [shipmentId, eventId],
  );
}
