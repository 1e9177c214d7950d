import type { Day } from '#kernel/day.ts';
import type { Db } from '#platform/database.ts';
import type { Listing, ManifestKind, ManifestState } from '../rules/manifests.ts';
import { postReach, type Reach } from './post-reach.ts';

/** A manifest as its row holds it. */
export type ManifestRow = Listing & {
  readonly id: string;
  readonly version: number;
  readonly number: string;
  readonly bagNo: string | null;
  readonly sealNo: string | null;
  readonly openedAt: Date;
  readonly sealedBy: string | null;
  readonly sealedAt: Date | null;
  readonly handedAt: Date | null;
  readonly acceptedBy: string | null;
  readonly acceptedAt: Date | null;
  readonly countedOut: number | null;
  readonly countedIn: number | null;
};

/** A manifest as somebody finds it, with the names on it. */
export type SeenManifest = ManifestRow & {
  readonly fromName: string;
  readonly toName: string;
  readonly openedByName: string;
  readonly sealedByName: string | null;
  readonly holderName: string | null;
  readonly handedByName: string | null;
  readonly acceptedByName: string | null;
  readonly inReach: boolean;
};

const COLUMNS = `m.id, m.version, m.number, m.kind, m.state, m.from_unit_id, m.to_unit_id, m.bag_no, m.seal_no, m.opened_by, m.opened_at, m.sealed_by, m.sealed_at, m.holder_staff_id,
  m.handed_by, m.handed_at, m.accepted_by, m.accepted_at, m.counted_out, m.counted_in`;

/** $2: the asker's unit and everything below it; $3: the postal desks she manages. */
const REACH = postReach('$2', '$3');

const NAMES = `f.name as from_name, t.name as to_name, o.name as opened_by_name, sb.name as sealed_by_name, h.name as holder_name, hb.name as handed_by_name, ab.name as accepted_by_name`;
const NAMED = `manifest m join org_unit f on f.id = m.from_unit_id join org_unit t on t.id = m.to_unit_id join staff o on o.id = m.opened_by left join staff sb on sb.id = m.sealed_by
  left join staff h on h.id = m.holder_staff_id left join staff hb on hb.id = m.handed_by left join staff ab on ab.id = m.accepted_by`;

/** Gives a unit's day its next number, and with it the day's row is taken until the end of the transaction. */
export async function takeManifestNumber(db: Db, unitId: string, day: Day): Promise<{ sequence: number; unitCode: string }> {
  return db.row(
    'postal.takeManifestNumber',
    `insert into manifest_day (unit_id, day, last) values ($1, $2, 1) on conflict (unit_id, day) do update set last = manifest_day.last + 1
     returning last as sequence, (select code from org_unit where id = $1) as unit_code`,
    [unitId, day],
  );
}

export async function insertManifest(db: Db, row: Pick<ManifestRow, 'id' | 'number' | 'kind' | 'fromUnitId' | 'toUnitId' | 'bagNo' | 'openedBy' | 'openedAt'>): Promise<void> {
  await db.run(
    'postal.insertManifest',
    `insert into manifest (id, number, kind, state, from_unit_id, to_unit_id, bag_no, opened_by, opened_at) values ($1, $2, $3, 'open', $4, $5, $6, $7, $8)`,
    [row.id, row.number, row.kind, row.fromUnitId, row.toUnitId, row.bagNo, row.openedBy, row.openedAt],
  );
}

/** The manifest as seen from a unit, with the names on it; unlocked. */
export function findManifest(db: Db, id: string, asker: Reach): Promise<SeenManifest | undefined> {
  return db.find(
    'postal.findManifest',
    `${REACH} select ${COLUMNS}, ${NAMES}, (m.from_unit_id in (select id from reach) or m.to_unit_id in (select id from reach)) as in_reach from ${NAMED} where m.id = $1`,
    [id, asker.unitId, asker.desks],
  );
}

/** The manifest as seen from a unit, its row taken until the end of the transaction. */
export function lockManifest(db: Db, id: string, asker: Reach): Promise<(ManifestRow & { inReach: boolean }) | undefined> {
  return db.find(
    'postal.lockManifest',
    `${REACH} select ${COLUMNS}, (m.from_unit_id in (select id from reach) or m.to_unit_id in (select id from reach)) as in_reach from manifest m where m.id = $1 for update of m`,
    [id, asker.unitId, asker.desks],
  );
}

/** Writes a changed manifest and raises its version. */
export async function updateManifest(db: Db, row: ManifestRow): Promise<void> {
  await db.run(
    'postal.updateManifest',
    `update manifest set version = version + 1, state = $2, seal_no = $3, sealed_by = $4, sealed_at = $5, holder_staff_id = $6, handed_by = $7, handed_at = $8, accepted_by = $9, accepted_at = $10,
       counted_out = $11, counted_in = $12 where id = $1`,
    [row.id, row.state, row.sealNo, row.sealedBy, row.sealedAt, row.holderStaffId, row.handedBy, row.handedAt, row.acceptedBy, row.acceptedAt, row.countedOut, row.countedIn],
  );
}

export type ManifestFilter = Reach & {
  readonly side: 'from' | 'to' | 'carried';
  readonly staffId: string;
  readonly state: ManifestState | undefined;
  readonly kind: ManifestKind | undefined;
  readonly number: string | undefined;
  readonly after: { readonly at: Date; readonly id: string } | undefined;
  readonly limit: number;
};

export type ListedManifest = Omit<SeenManifest, 'inReach'> & { readonly lines: number; readonly missing: number };

const SIDES = { from: 'm.from_unit_id = any($9::uuid[] || $1::uuid)', to: `m.to_unit_id = any($9::uuid[] || $1::uuid) and m.state <> 'cancelled'`, carried: 'm.holder_staff_id = $2' } as const;

/** Manifests from a unit and the postal desks it manages, to them, or carried by one person, newest first. */
export function listManifests(db: Db, filter: ManifestFilter): Promise<ListedManifest[]> {
  return db.rows(
    `postal.listManifests.${filter.side}`,
    `select ${COLUMNS}, ${NAMES}, (select count(*) from manifest_line l where l.manifest_id = m.id and l.state <> 'removed') as lines,
            (select count(*) from manifest_line l where l.manifest_id = m.id and l.state = 'missing') as missing
       from ${NAMED}
      where ${SIDES[filter.side]} and $1::uuid is not null and $2::uuid is not null and $9::uuid[] is not null and ($3::text is null or m.state = $3) and ($4::text is null or m.kind = $4) and ($5::text is null or m.number = $5)
        and ($6::timestamptz is null or (m.opened_at, m.id) < ($6, $7::uuid))
      order by m.opened_at desc, m.id desc limit $8`,
    [filter.unitId, filter.staffId, filter.state ?? null, filter.kind ?? null, filter.number ?? null, filter.after?.at ?? null, filter.after?.id ?? null, filter.limit, filter.desks],
  );
}

/** A unit by its kind, when it stands on that day. */
export function findPlace(db: Db, id: string, day: Day): Promise<{ id: string; kind: string } | undefined> {
  return db.find('postal.findPlace', 'select id, kind from org_unit where id = $1 and valid_from <= $2 and (valid_to is null or valid_to >= $2)', [id, day]);
}

/** The unit where a person of the post works on that day. */
export async function findCourierUnit(db: Db, staffId: string, day: Day): Promise<string | undefined> {
  const found = await db.find<{ unitId: string }>(
    'postal.findCourierUnit',
    `select unit_id from assignment where staff_id = $1 and employer = 'post' and ended_at is null and from_day <= $2 and (to_day is null or to_day >= $2) order by from_day desc, id limit 1`,
    [staffId, day],
  );
  return found?.unitId;
}

/** Who carries a bag now: by the number of its manifest. */
export function listBagHolders(db: Db, numbers: readonly string[]): Promise<{ manifestId: string; number: string; state: ManifestState; name: string | null }[]> {
  return db.rows(
    'postal.listBagHolders',
    'select m.id as manifest_id, m.number, m.state, h.name from manifest m left join staff h on h.id = m.holder_staff_id where m.number = any($1::text[])',
    [numbers],
  );
}
