import type { Db } from '#platform/database.ts';
import type { Holder, HolderKind, ItemKind, Kept } from '../rules.ts';

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
export async function lockItems(db: Db, dossierIds: readonly string[], kinds: readonly ItemKind[]): Promise<Item[]> {
  await db.run('custody.lockItems', 'select id from custody_item where dossier_id = any($1::uuid[]) and kind = any($2::text[]) order by id for update', [dossierIds, kinds]);
  const rows = await db.rows<ItemRow>('custody.listLockedItems', `select ${ITEM} from custody_item i where i.dossier_id = any($1::uuid[]) and i.kind = any($2::text[]) order by i.dossier_id, i.kind, i.part`, [dossierIds, kinds]);
  return rows.map(toItem);
}

/** These items under lock, in the same order. */
export async function lockItemsById(db: Db, ids: readonly string[]): Promise<Item[]> {
  await db.run('custody.lockItemsById', 'select id from custody_item where id = any($1::uuid[]) order by id for update', [ids]);
  const rows = await db.rows<ItemRow>('custody.listLockedItemsById', `select ${ITEM} from custody_item i where i.id = any($1::uuid[]) order by i.dossier_id, i.kind, i.part`, [ids]);
  return rows.map(toItem);
}

/** When each of these came into the house: the first line of its history. */
export function listTakenIn(db: Db, itemIds: readonly string[]): Promise<{ itemId: string; at: Date }[]> {
  return db.rows('custody.listTakenIn', 'select item_id, moved_at as at from custody_move where item_id = any($1::uuid[]) and number = 1', [itemIds]);
}

/** The things of these dossiers with who holds each, unlocked. */
export async function listItems(db: Db, dossierIds: readonly string[]): Promise<Item[]> {
  const rows = await db.rows<ItemRow>('custody.listItems', `select ${ITEM} from custody_item i where i.dossier_id = any($1::uuid[]) order by i.dossier_id, i.kind, i.part`, [dossierIds]);
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

function columns(holder: Holder): readonly unknown[] {
  return [holder.kind, holder.staffId, holder.unitId, holder.ref];
}

function toItem({ holderKind, holderStaffId, holderUnitId, holderRef, ...item }: ItemRow): Item {
  return { ...item, holder: { kind: holderKind, staffId: holderStaffId, unitId: holderUnitId, ref: holderRef } };
}
