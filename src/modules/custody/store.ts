import type { Db } from '#platform/database.ts';
import type { Difference, Holder, HolderKind, ItemKind, Kept, LineDifference, TransferState } from './rules.ts';

export type Item = {
  readonly id: string;
  readonly dossierId: string;
  readonly kind: ItemKind;
  readonly part: number;
  readonly holder: Holder;
  readonly heldSince: Date;
  readonly onOffer: boolean;
};

type ItemRow = Omit<Item, 'holder'> & { readonly holderKind: HolderKind; readonly holderStaffId: string | null; readonly holderUnitId: string | null; readonly holderRef: string | null };

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

const ITEM = `i.id, i.dossier_id, i.kind, i.part, i.holder_kind, i.holder_staff_id, i.holder_unit_id, i.holder_ref, i.held_since,
  exists (select 1 from custody_transfer t where t.item_id = i.id and t.state = 'offered') as on_offer`;

/** A new item and the first line of its history, in one statement. */
export async function insertItem(db: Db, item: { id: string; unitId: string; dossierId: string; kind: ItemKind; from: Holder; holder: Holder; at: Date; by: string }): Promise<void> {
  await db.run(
    'custody.insertItem',
    `with line as (
       insert into custody_move (item_id, number, from_kind, from_staff_id, from_unit_id, from_ref, to_kind, to_staff_id, to_unit_id, to_ref, moved_at, moved_by)
       values ($1::uuid, 1, $5, $6, $7, $8, $9, $10, $11, $12, $13::timestamptz, $14))
     insert into custody_item (id, unit_id, dossier_id, kind, part, holder_kind, holder_staff_id, holder_unit_id, holder_ref, held_since, moves)
     select $1::uuid, $2, $3::uuid, $4::text, coalesce(max(part), 0) + 1, $9::text, $10::uuid, $11::uuid, $12::text, $13::timestamptz, 1
       from custody_item where dossier_id = $3::uuid and kind = $4::text`,
    [item.id, item.unitId, item.dossierId, item.kind, ...columns(item.from), ...columns(item.holder), item.at, item.by],
  );
}

/** The items of these dossiers under lock, in one order for everybody. What is on offer is read after the lock is held. */
export async function lockItems(db: Db, dossierIds: readonly string[], kind: ItemKind): Promise<Item[]> {
  await db.run('custody.lockItems', 'select id from custody_item where dossier_id = any($1::uuid[]) and kind = $2 order by id for update', [dossierIds, kind]);
  const rows = await db.rows<ItemRow>('custody.listLockedItems', `select ${ITEM} from custody_item i where i.dossier_id = any($1::uuid[]) and i.kind = $2 order by i.dossier_id, i.part`, [dossierIds, kind]);
  return rows.map(toItem);
}

/** Where the papers and the result of one dossier lie now, unlocked. */
export function listKept(db: Db, dossierId: string): Promise<Kept[]> {
  return db.rows(
    'custody.listKept',
    `select i.kind, i.holder_kind, i.holder_unit_id as unit_id, exists (select 1 from custody_transfer t where t.item_id = i.id and t.state = 'offered') as on_offer
       from custody_item i where i.dossier_id = $1`,
    [dossierId],
  );
}

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

/** Gives items to a new holder and writes each one's next line of history, in one statement. */
export async function moveItems(db: Db, lines: readonly { itemId: string; transferId: string | null }[], to: Holder, by: string, at: Date): Promise<void> {
  await db.run(
    'custody.moveItems',
    `with line as (select * from unnest($1::uuid[], $2::uuid[]) as l (item_id, transfer_id)),
     moved as (
       update custody_item i set holder_kind = $3, holder_staff_id = $4, holder_unit_id = $5, holder_ref = $6, held_since = $7, moves = i.moves + 1
         from line where i.id = line.item_id returning i.id, i.moves, line.transfer_id)
     insert into custody_move (item_id, number, from_kind, from_staff_id, from_unit_id, from_ref, to_kind, to_staff_id, to_unit_id, to_ref, moved_at, moved_by, transfer_id)
     select moved.id, moved.moves, before.holder_kind, before.holder_staff_id, before.holder_unit_id, before.holder_ref, $3, $4, $5, $6, $7, $8::uuid, moved.transfer_id
       from moved join custody_item before on before.id = moved.id`,
    [lines.map((line) => line.itemId), lines.map((line) => line.transferId), ...columns(to), at, by],
  );
}

export async function closeBatch(db: Db, id: string, countedIn: number | null, by: string, at: Date): Promise<void> {
  await db.run('custody.closeBatch', `update custody_batch set state = 'settled', counted_in = $2, settled_by = $3, settled_at = $4 where id = $1`, [id, countedIn, by, at]);
}

export type Incident = { readonly id: string; readonly transferId: string | null; readonly dossierId: string | null; readonly difference: Difference; readonly countedOut: number | null; readonly countedIn: number | null; readonly note: string | null };

export async function insertIncidents(db: Db, batchId: string, incidents: readonly Incident[], by: string, at: Date): Promise<void> {
  await db.run(
    'custody.insertIncidents',
    `insert into custody_incident (id, batch_id, transfer_id, dossier_id, difference, counted_out, counted_in, note, reported_by, reported_at)
     select line.*, $9, $10 from (select l.id, $8::uuid, l.transfer_id, l.dossier_id, l.difference, l.counted_out, l.counted_in, l.note
       from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::text[], $5::int[], $6::int[], $7::text[]) as l (id, transfer_id, dossier_id, difference, counted_out, counted_in, note)) as line`,
    [incidents.map((one) => one.id), incidents.map((one) => one.transferId), incidents.map((one) => one.dossierId), incidents.map((one) => one.difference),
      incidents.map((one) => one.countedOut), incidents.map((one) => one.countedIn), incidents.map((one) => one.note), batchId, by, at],
  );
}

function columns(holder: Holder): readonly unknown[] {
  return [holder.kind, holder.staffId, holder.unitId, holder.ref];
}

function toItem({ holderKind, holderStaffId, holderUnitId, holderRef, ...item }: ItemRow): Item {
  return { ...item, holder: { kind: holderKind, staffId: holderStaffId, unitId: holderUnitId, ref: holderRef } };
}
