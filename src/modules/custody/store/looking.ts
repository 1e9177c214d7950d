import type { Db } from '#platform/database.ts';
import type { HolderKind, ItemKind } from '../rules.ts';
import { reachOf } from './incidents.ts';

/** A holder with the names people know it by. */
type Named<P extends string> = {
  readonly [K in `${P}Kind`]: HolderKind;
} & { readonly [K in `${P}StaffName` | `${P}UnitName` | `${P}Ref`]: string | null };

export type LookedItem = Named<'holder'> & {
  readonly id: string;
  readonly dossierId: string;
  readonly unitId: string;
  readonly kind: ItemKind;
  readonly part: number;
  readonly heldSince: Date;
  readonly onOffer: boolean;
};

export type LookedMove = Named<'from'> & Named<'to'> & {
  readonly itemId: string;
  readonly number: number;
  readonly movedAt: Date;
  readonly movedBy: string;
};

/** What there is of a dossier and who holds it, by kind and part. */
export function listHeld(db: Db, dossierId: string): Promise<LookedItem[]> {
  return db.rows(
    'custody.listHeld',
    `select i.id, i.dossier_id, i.unit_id, i.kind, i.part, i.held_since, i.holder_kind, s.name as holder_staff_name, u.name as holder_unit_name, i.holder_ref,
            exists (select 1 from custody_transfer t where t.item_id = i.id and t.state = 'offered') as on_offer
       from custody_item i left join staff s on s.id = i.holder_staff_id left join org_unit u on u.id = i.holder_unit_id
      where i.dossier_id = $1 order by i.kind, i.part`,
    [dossierId],
  );
}

/** The chain of each thing of a dossier: from whom, to whom, when, by whose act. */
export function listMoves(db: Db, dossierId: string): Promise<LookedMove[]> {
  return db.rows(
    'custody.listMoves',
    `select m.item_id, m.number, m.from_kind, fs.name as from_staff_name, fu.name as from_unit_name, m.from_ref, m.to_kind, ts.name as to_staff_name, tu.name as to_unit_name, m.to_ref, m.moved_at, b.name as moved_by
       from custody_move m join custody_item i on i.id = m.item_id join staff b on b.id = m.moved_by
       left join staff fs on fs.id = m.from_staff_id left join org_unit fu on fu.id = m.from_unit_id left join staff ts on ts.id = m.to_staff_id left join org_unit tu on tu.id = m.to_unit_id
      where i.dossier_id = $1 order by i.kind, i.part, m.number`,
    [dossierId],
  );
}

/** Whether a thing of this dossier ever was with this person, and whether with her unit, one below it, or a postal desk she manages. */
export function findHandsOn(db: Db, dossierId: string, asker: { unitId: string; desks: readonly string[]; staffId: string }): Promise<{ inReach: boolean; hers: boolean } | undefined> {
  return db.find(
    'custody.findHandsOn',
    `${reachOf('$2', '$4')}
     select coalesce(bool_or(m.to_unit_id in (select id from reach) or m.from_unit_id in (select id from reach) or i.unit_id in (select id from reach)), false) as in_reach,
            coalesce(bool_or($3 in (m.to_staff_id, m.from_staff_id, m.moved_by)), false) as hers
       from custody_item i join custody_move m on m.item_id = i.id where i.dossier_id = $1 having count(*) > 0`,
    [dossierId, asker.unitId, asker.staffId, asker.desks],
  );
}
