import type { Db } from '#platform/database.ts';
import type { Difference, Outcome, SubjectKind } from '../rules.ts';

export type Incident = {
  readonly id: string;
  readonly subjectKind: SubjectKind;
  readonly subjectId: string | null;
  /** Of a handover only: the bundle and the line. */
  readonly batchId: string | null;
  readonly transferId: string | null;
  readonly dossierId: string | null;
  readonly unitId: string;
  readonly giverUnitId: string | null;
  readonly label: string | null;
  readonly people: readonly string[];
  readonly difference: Difference;
  readonly countedOut: number | null;
  readonly countedIn: number | null;
  readonly note: string | null;
};

/** Writes what was found different, in one statement. */
export async function insertIncidents(db: Db, incidents: readonly Incident[], by: string | null, at: Date): Promise<void> {
  await db.run(
    'custody.insertIncidents',
    `insert into custody_incident (id, subject_kind, subject_id, batch_id, transfer_id, dossier_id, unit_id, giver_unit_id, label, people, difference, counted_out, counted_in, note, reported_by, reported_at)
     select x.id, x."subjectKind", x."subjectId", x."batchId", x."transferId", x."dossierId", x."unitId", x."giverUnitId", x.label, x.people, x.difference, x."countedOut", x."countedIn", x.note, $2, $3
       from jsonb_to_recordset($1::jsonb) as x(id uuid, "subjectKind" text, "subjectId" uuid, "batchId" uuid, "transferId" uuid, "dossierId" uuid, "unitId" uuid, "giverUnitId" uuid,
         label text, people uuid[], difference text, "countedOut" bigint, "countedIn" bigint, note text)`,
    [JSON.stringify(incidents), by, at],
  );
}

export type IncidentRow = {
  readonly id: string;
  readonly subjectKind: SubjectKind;
  readonly subjectId: string;
  readonly label: string | null;
  readonly dossierId: string | null;
  readonly unitId: string;
  readonly unitName: string;
  readonly giverUnitName: string | null;
  readonly difference: Difference;
  readonly countedOut: number | null;
  readonly countedIn: number | null;
  readonly note: string | null;
  readonly reportedBy: string | null;
  readonly reportedByName: string | null;
  readonly reportedAt: Date;
  readonly outcome: Outcome | null;
  readonly explanation: string | null;
  readonly documentNo: string | null;
  readonly resolvedByName: string | null;
  readonly resolvedAt: Date | null;
  readonly people: readonly string[];
};

/** A unit, what stands below it, and the postal desks its people manage; both named by their place among the values. */
export function reachOf(unit: string, desks: string): string {
  return `with recursive below as (select ${unit}::uuid as id union all select u.id from org_unit u join below on u.parent_id = below.id), reach as (select id from below union select unnest(${desks}::uuid[]))`;
}

const INCIDENT = `i.id, i.subject_kind, coalesce(i.subject_id, i.batch_id) as subject_id, i.label, i.dossier_id, i.unit_id, u.name as unit_name, g.name as giver_unit_name, i.difference,
  i.counted_out, i.counted_in, i.note, i.reported_by, s.name as reported_by_name, i.reported_at, r.outcome, r.explanation, r.document_no, rs.name as resolved_by_name, r.resolved_at,
  i.people::text[] as people`;

const FROM = `custody_incident i join org_unit u on u.id = i.unit_id left join org_unit g on g.id = i.giver_unit_id left join staff s on s.id = i.reported_by
  left join custody_incident_resolution r on r.incident_id = i.id left join staff rs on rs.id = r.resolved_by`;

const IN_REACH = '(i.unit_id in (select id from reach) or i.giver_unit_id in (select id from reach))';

export type IncidentFilter = {
  readonly unitId: string;
  readonly desks: readonly string[];
  readonly staffId: string;
  readonly everywhere: boolean;
  readonly open: boolean | undefined;
  readonly subject: { readonly kind: SubjectKind; readonly id: string } | undefined;
  readonly dossierId: string | undefined;
  readonly after: { readonly at: Date; readonly id: string } | undefined;
  readonly limit: number;
};

/** What this person may see of what went wrong, oldest first. */
export function listIncidents(db: Db, filter: IncidentFilter): Promise<IncidentRow[]> {
  const { subject, after } = filter;
  return db.rows(
    'custody.listIncidents',
    `${reachOf('$1', '$11')} select ${INCIDENT} from ${FROM}
      where ($5::text is null or (i.subject_kind, coalesce(i.subject_id, i.batch_id)) = ($5, $6::uuid))
        and ($3 or ${IN_REACH} or $2 = any(i.people)) and ($4::boolean is null or $4 = (r.incident_id is null)) and ($7::uuid is null or i.dossier_id = $7)
        and ($8::timestamptz is null or (i.reported_at, i.id) > ($8, $9::uuid))
      order by i.reported_at, i.id limit $10`,
    [filter.unitId, filter.staffId, filter.everywhere, filter.open ?? null, subject?.kind ?? null, subject?.id ?? null, filter.dossierId ?? null, after?.at ?? null, after?.id ?? null, filter.limit, filter.desks],
  );
}

/** One incident as seen from a unit, and whether what it misses lies in a bag still. */
export function findIncident(db: Db, id: string, asker: { unitId: string; desks: readonly string[] }): Promise<(IncidentRow & { inReach: boolean; stillInBag: boolean }) | undefined> {
  return db.find(
    'custody.findIncident',
    `${reachOf('$1', '$3')} select ${INCIDENT}, ${IN_REACH} as in_reach,
       (i.subject_kind = 'manifest' and i.difference = 'missing'
         and exists (select from custody_item t where t.dossier_id = i.dossier_id and t.holder_kind = 'bag' and t.held_since <= i.reported_at)) as still_in_bag
       from ${FROM} where i.id = $2`,
    [asker.unitId, id, asker.desks],
  );
}

/** Takes an incident, so that it is resolved once. */
export async function lockIncident(db: Db, id: string): Promise<void> {
  await db.run('custody.lockIncident', 'select id from custody_incident where id = $1 for update', [id]);
}

export type Resolution = { readonly outcome: Outcome; readonly explanation: string; readonly documentNo: string | null };

export async function insertResolution(db: Db, incidentIds: readonly string[], told: Resolution, by: string, at: Date): Promise<void> {
  await db.run(
    'custody.insertResolution',
    'insert into custody_incident_resolution (incident_id, outcome, explanation, document_no, resolved_by, resolved_at) select unnest($1::uuid[]), $2, $3, $4, $5, $6',
    [incidentIds, told.outcome, told.explanation, told.documentNo, by, at],
  );
}

export type OpenQuestion = { readonly unitId?: string | undefined; readonly staffId?: string | undefined; readonly subjectKinds?: readonly SubjectKind[] | undefined; readonly subjectIds?: readonly string[] | undefined; readonly dossierId?: string | undefined };
export type OpenIncidentRow = { readonly id: string; readonly subjectKind: SubjectKind; readonly subjectId: string; readonly label: string | null; readonly dossierId: string | null; readonly difference: Difference; readonly reportedBy: string | null; readonly reportedAt: Date };

const OPEN = `custody_incident i where not exists (select from custody_incident_resolution r where r.incident_id = i.id)
  and ($1::uuid is null or i.unit_id = $1 or i.giver_unit_id = $1) and ($2::uuid is null or i.reported_by = $2 or i.people @> array[$2::uuid])
  and ($3::text[] is null or i.subject_kind = any($3)) and ($4::uuid[] is null or coalesce(i.subject_id, i.batch_id) = any($4)) and ($5::uuid is null or i.dossier_id = $5)`;

/** What is not resolved yet of a unit, of one person's handovers, of some subjects, or of one dossier; oldest first, at most two hundred. */
export function listOpenIncidents(db: Db, asked: OpenQuestion): Promise<OpenIncidentRow[]> {
  return db.rows(
    'custody.listOpenIncidents',
    `select i.id, i.subject_kind, coalesce(i.subject_id, i.batch_id) as subject_id, i.label, i.dossier_id, i.difference, i.reported_by, i.reported_at from ${OPEN} order by i.reported_at, i.id limit 200`,
    [asked.unitId ?? null, asked.staffId ?? null, asked.subjectKinds ?? null, asked.subjectIds ?? null, asked.dossierId ?? null],
  );
}

/** How many incidents of a unit or of one person's handovers wait for a resolution. */
export async function countOpenIncidents(db: Db, asked: OpenQuestion): Promise<number> {
  const { count } = await db.row<{ count: number }>('custody.countOpenIncidents', `select count(*) from ${OPEN}`, [asked.unitId ?? null, asked.staffId ?? null, asked.subjectKinds ?? null, asked.subjectIds ?? null, asked.dossierId ?? null]);
  return count;
}
