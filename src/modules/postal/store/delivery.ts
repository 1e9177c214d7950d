import type { Db } from '#platform/database.ts';
import type { Proof } from '../rules/delivery.ts';

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
