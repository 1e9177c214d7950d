import type { Db } from '#platform/database.ts';
import type { FilingBody } from '../rules/filing.ts';
import type { LineState, Rejection } from '../rules/manifests.ts';
import type { Direction, State } from '../rules/shipment-states.ts';

export type LineRow = {
  readonly shipmentId: string;
  readonly content: 'papers' | 'result' | 'recovered';
  readonly items: readonly string[];
  readonly state: LineState;
  readonly postingNo: string;
  readonly direction: Direction;
  readonly shipmentState: State;
  readonly procedureName: string;
  readonly dossierId: string;
  readonly dossierCode: string | null;
  readonly slipWanted: boolean;
  readonly originals: number;
  readonly certified: number;
  readonly copies: number;
  readonly addedByName: string;
  readonly settledAt: Date | null;
  readonly rejection: Rejection | null;
  readonly reason: string | null;
};

/** The lines of a manifest in the order they were scanned out; those taken off again are left out. */
export function listLines(db: Db, manifestId: string): Promise<LineRow[]> {
  return db.rows(
    'postal.listManifestLines',
    `select l.shipment_id, l.content, l.items, l.state, s.posting_no, s.direction, s.state as shipment_state, s.procedure_name, s.dossier_id, d.code as dossier_code, s.slip_wanted,
            coalesce(p.originals, 0)::int as originals, coalesce(p.certified, 0)::int as certified, coalesce(p.copies, 0)::int as copies, a.name as added_by_name, l.settled_at, l.rejection, l.reason
       from manifest_line l join shipment s on s.id = l.shipment_id join staff a on a.id = l.added_by left join dossier d on d.id = s.dossier_id
       left join lateral (select sum(x.originals) as originals, sum(x.certified) as certified, sum(x.copies) as copies from shipment_paper x where x.shipment_id = s.id) p on true
      where l.manifest_id = $1 and l.state <> 'removed' order by l.added_at, s.posting_no, l.content`,
    [manifestId],
  );
}

/** The shipments of these posting numbers, whatever state they are in. */
export function listScanned(db: Db, postingNos: readonly string[]): Promise<{ id: string; postingNo: string; dossierId: string }[]> {
  return db.rows('postal.listScanned', 'select id, posting_no, dossier_id from shipment where posting_no = any($1::text[])', [postingNos]);
}

/** On which open lists these shipments stand. */
export function listOpenLines(db: Db, shipmentIds: readonly string[]): Promise<{ shipmentId: string; content: string; number: string }[]> {
  return db.rows(
    'postal.listOpenLines',
    `select l.shipment_id, l.content, m.number from manifest_line l join manifest m on m.id = l.manifest_id where l.shipment_id = any($1::uuid[]) and l.state = 'listed'`,
    [shipmentIds],
  );
}

export type NewLine = { readonly shipmentId: string; readonly content: string; readonly items: readonly string[] };

/** Lists these things; one that was taken off before stands on the list again. */
export async function insertLines(db: Db, manifestId: string, lines: readonly NewLine[], by: string, at: Date): Promise<void> {
  await db.run(
    'postal.insertManifestLines',
    `insert into manifest_line (manifest_id, shipment_id, content, items, state, added_by, added_at)
     select $1, x."shipmentId", x.content, x.items, 'listed', $3, $4 from jsonb_to_recordset($2::jsonb) as x("shipmentId" uuid, content text, items uuid[])
     on conflict (manifest_id, shipment_id, content) do update set items = excluded.items, state = 'listed', settled_at = null, added_by = excluded.added_by, added_at = excluded.added_at
       where manifest_line.state = 'removed'`,
    [manifestId, JSON.stringify(lines), by, at],
  );
}

export type LineEnd = { readonly shipmentId: string; readonly content: string; readonly state: LineState; readonly rejection: Rejection | null; readonly reason: string | null };

/** Settles lines, in one statement. */
export async function settleLines(db: Db, manifestId: string, ends: readonly LineEnd[], at: Date): Promise<void> {
  await db.run(
    'postal.settleManifestLines',
    `update manifest_line l set state = x.state, rejection = x.rejection, reason = x.reason, settled_at = $3
       from jsonb_to_recordset($2::jsonb) as x("shipmentId" uuid, content text, state text, rejection text, reason text)
      where l.manifest_id = $1 and l.shipment_id = x."shipmentId" and l.content = x.content`,
    [manifestId, JSON.stringify(ends), at],
  );
}

/** Takes everything off a list that is given up. */
export async function removeAllLines(db: Db, manifestId: string, at: Date): Promise<void> {
  await db.run('postal.removeAllManifestLines', `update manifest_line set state = 'removed', settled_at = $2 where manifest_id = $1 and state = 'listed'`, [manifestId, at]);
}

/** What each parcel needs to become a dossier: kept since it was booked, erased with its people. */
export function listFilings(db: Db, shipmentIds: readonly string[]): Promise<{ shipmentId: string; body: FilingBody }[]> {
  return db.rows('postal.listFilings', 'select shipment_id, body from shipment_filing where shipment_id = any($1::uuid[])', [shipmentIds]);
}
