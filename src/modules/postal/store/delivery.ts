import type { Db } from '#platform/database.ts';
import type { Proof } from '../rules/delivery.ts';
import type { State } from '../rules/shipment-states.ts';
import { POST_REACH, type Reach } from './post-reach.ts';

export type DeliveryRow = {
  readonly shipmentId: string;
  readonly proof: Proof;
  readonly signature: string | null;
  readonly documentNo: string | null;
  /** Only where no dossier stands that keeps who took it. */
  readonly taker: { readonly name: string; readonly idKind: string; readonly idNumber: string } | null;
  readonly by: string;
  readonly at: Date;
};

/** Writes how a delivery was proved; false when it is proved already. */
export async function insertDelivery(db: Db, row: DeliveryRow): Promise<boolean> {
  const { taker } = row;
  const added = await db.run(
    'postal.insertDelivery',
    `insert into shipment_delivery (shipment_id, proof, signature, document_no, taker_name, taker_id_kind, taker_id_number, delivered_by, delivered_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict (shipment_id) do nothing`,
    [row.shipmentId, row.proof, row.signature, row.documentNo, taker?.name ?? null, taker?.idKind ?? null, taker?.idNumber ?? null, row.by, row.at],
  );
  return added === 1;
}

/** The shipments of these numbers, spoilt labels left out, in one order for everybody. */
export function listByPostingNos(db: Db, postingNos: readonly string[]): Promise<{ id: string; postingNo: string }[]> {
  return db.rows('postal.listByPostingNos', 'select id, posting_no from shipment where posting_no = any($1::text[]) order by id', [postingNos]);
}

/** When the receiver was invited, oldest first. */
export function listInvitations(db: Db, shipmentId: string): Promise<{ no: number; invitedAt: Date }[]> {
  return db.rows('postal.listInvitations', 'select no, invited_at from shipment_invitation where shipment_id = $1 order by no', [shipmentId]);
}

export async function insertInvitation(db: Db, row: { shipmentId: string; no: number; way: string; by: string; at: Date }): Promise<void> {
  await db.run('postal.insertInvitation', 'insert into shipment_invitation (shipment_id, no, way, invited_at, invited_by) values ($1, $2, $3, $4, $5)', [row.shipmentId, row.no, row.way, row.at, row.by]);
}

export type UnreceivedRow = {
  readonly shipmentId: string;
  readonly postingNo: string | null;
  readonly state: State;
  readonly procedureName: string;
  readonly receiverName: string | null;
  readonly unitId: string;
  readonly unit: string;
  readonly waitsSince: Date;
  readonly invited: readonly string[];
};

/** Results that were put aside or could not be handed over, the longest wait first, with the moments the receiver was invited; by the index of open shipments of a unit. */
export function listUnreceived(db: Db, asker: Reach, after: { at: Date; id: string } | undefined, limit: number): Promise<UnreceivedRow[]> {
  return db.rows(
    'postal.listUnreceived',
    `${POST_REACH} select s.id as shipment_id, s.posting_no, s.state, s.procedure_name, p.name as receiver_name, s.unit_id, u.name as unit, s.state_at as waits_since,
       coalesce((select jsonb_agg(i.invited_at order by i.no) from shipment_invitation i where i.shipment_id = s.id), '[]') as invited
       from shipment s join org_unit u on u.id = s.unit_id left join shipment_person p on p.shipment_id = s.id and p.replaced_at is null and p.role = 'receiver'
      where s.unit_id in (select id from reach) and s.direction = 'out' and s.state in ('heldForPickup', 'attemptFailed')
        and ($3::timestamptz is null or (s.state_at, s.id) > ($3, $4::uuid))
      order by s.state_at, s.id limit $5`,
    [asker.unitId, asker.desks, after?.at ?? null, after?.id ?? null, limit],
  );
}
