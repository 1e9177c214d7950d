import type { Db } from '#platform/database.ts';
import type { ItemKind, LineDifference, TransferState } from '../rules.ts';

export type Batch = {
  readonly id: string;
  readonly fromUnitId: string;
  readonly toUnitId: string;
  readonly toStaffId: string | null;
  readonly kind: ItemKind;
  readonly offeredBy: string;
  readonly countedOut: number;
};

export type Transfer = { readonly id: string; readonly itemId: string; readonly dossierId: string; readonly state: TransferState };

export async function insertBatch(db: Db, batch: Batch & { offeredAt: Date; insteadOf: string | null; note: string | null }, lines: readonly { id: string; itemId: string; dossierId: string }[]): Promise<void> {
  await db.run(
    'custody.insertBatch',
    `with batch as (
       insert into custody_batch (id, from_unit_id, to_unit_id, to_staff_id, kind, offered_by, offered_at, instead_of, note, state, counted_out)
       values ($1::uuid, $2, $3, $4, $5, $6::uuid, $7, $8, $9, 'offered', $10))
     insert into custody_transfer (id, batch_id, item_id, dossier_id, state, offered_by)
     select line.id, $1::uuid, line.item_id, line.dossier_id, 'offered', $6::uuid from unnest($11::uuid[], $12::uuid[], $13::uuid[]) as line (id, item_id, dossier_id)`,
    [batch.id, batch.fromUnitId, batch.toUnitId, batch.toStaffId, batch.kind, batch.offeredBy, batch.offeredAt, batch.insteadOf, batch.note, batch.countedOut,
      lines.map((line) => line.id), lines.map((line) => line.itemId), lines.map((line) => line.dossierId)],
  );
}

export function lockBatch(db: Db, id: string): Promise<Batch | undefined> {
  return db.find('custody.lockBatch', 'select id, from_unit_id, to_unit_id, to_staff_id, kind, offered_by, counted_out from custody_batch where id = $1 for update', [id]);
}

export function listTransfers(db: Db, batchId: string): Promise<Transfer[]> {
  return db.rows('custody.listTransfers', 'select id, item_id, dossier_id, state from custody_transfer where batch_id = $1 order by id', [batchId]);
}

export async function settleTransfers(db: Db, ids: readonly string[], to: TransferState, differences: readonly (LineDifference | null)[], by: string, at: Date): Promise<void> {
  await db.run(
    'custody.settleTransfers',
    `update custody_transfer t set state = $2, settled_by = $4, settled_at = $5, difference = line.difference
       from unnest($1::uuid[], $3::text[]) as line (id, difference) where t.id = line.id`,
    [ids, to, differences, by, at],
  );
}

export async function closeBatch(db: Db, id: string, countedIn: number | null, by: string, at: Date): Promise<void> {
  await db.run('custody.closeBatch', `update custody_batch set state = 'settled', counted_in = $2, settled_by = $3, settled_at = $4 where id = $1`, [id, countedIn, by, at]);
}
