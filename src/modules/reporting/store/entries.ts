import type { Db } from '#platform/database.ts';
import type { Entry } from '../rules/entry.ts';
import type { Mark } from './follower.ts';

/** An entry of the journal as the follower meets it: what it may belong to. */
export type Met = Mark & { readonly kind: string; readonly id: string; readonly dossierId: string | null; readonly sessionId: string | null; readonly subjectId: string | null };

/** The entries after a mark in the order no commit comes before: only of transactions older than every one that still runs. */
export function listFollowing(db: Db, mark: Mark, most: number): Promise<Met[]> {
  return db.rows(
    'reporting.listFollowing',
    `select e.transaction::text as transaction, e.position, e.kind, e.id, e.dossier_id, e.session_id, e.subject_id
       from journal_entry e
      where (e.transaction, e.position) > ($1::xid8, $2::bigint) and e.transaction < pg_snapshot_xmin(pg_current_snapshot())
      order by e.transaction, e.position limit $3`,
    [mark.transaction, mark.position, most],
  );
}

/** What belongs together: dossiers, sessions of help, entries by themselves. */
export type Roots = { readonly dossierIds: readonly string[]; readonly sessionIds: readonly string[]; readonly entryIds: readonly string[] };

/** What entries called void belong to. */
export async function findVoided(db: Db, ids: readonly string[]): Promise<{ id: string; dossierId: string | null; sessionId: string | null }[]> {
  return ids.length === 0 ? [] : db.rows('reporting.findVoided', 'select id, dossier_id, session_id from journal_entry where id = any($1::uuid[])', [ids]);
}

/** The sessions linked to these dossiers, and the dossiers to which these sessions led. */
export function listLinks(db: Db, { dossierIds, sessionIds }: Roots): Promise<{ dossierId: string; sessionId: string }[]> {
  return db.rows(
    'reporting.listLinks',
    `select dossier_id, session_id from journal_entry where kind = 'journal.sessionLinked' and dossier_id = any($1::uuid[]) and session_id is not null
     union select dossier_id, session_id from journal_entry where kind = 'journal.sessionLinked' and session_id = any($2::uuid[]) and dossier_id is not null`,
    [dossierIds, sessionIds],
  );
}

const COUNTED = `id, kind, unit_id, subject_id, dossier_id, session_id, employer, channel, procedure_code, field_code, happened_at as at, local_day as day,
  (recorded_at at time zone 'Asia/Ho_Chi_Minh')::date as known, recorded_at, facts`;

/** Every entry of these roots, and the voids of those entries, as they happened; those of one moment as they were recorded. */
export function listEntriesOf(db: Db, { dossierIds, sessionIds, entryIds }: Roots): Promise<Entry[]> {
  return db.rows(
    'reporting.listEntriesOf',
    `with own as materialized (
       select e.* from journal_entry e where e.dossier_id = any($1::uuid[])
       union select e.* from journal_entry e where e.session_id = any($2::uuid[])
       union select e.* from journal_entry e where e.id = any($3::uuid[])),
     whole as (
       select * from own
       union select v.* from journal_entry v where v.kind = 'reception.eventVoided' and v.subject_id = any(array(select id from own)))
     select ${COUNTED} from whole order by happened_at, transaction, position`,
    [dossierIds, sessionIds, entryIds],
  );
}
