import type { Day } from '#kernel/day.ts';
import type { Db } from '#platform/database.ts';
import type { Level, RevisionContent, RevisionMarks } from '../rules/content.ts';
import type { Finding } from '../rules/quality.ts';
import type { Lineage, StoredCorrection } from './revision.ts';

/** A revision about to be added; its version follows the newest of its procedure. */
export type NewRevision = {
  readonly id: string;
  readonly code: string;
  readonly lineage: Lineage;
  readonly origin: 'import' | 'correction';
  readonly fieldCode: string;
  readonly content: RevisionContent;
  readonly marks: RevisionMarks;
  readonly levels: readonly Level[];
  readonly source: string;
  readonly confidence: string;
  readonly sourceHash: Buffer;
  readonly validFrom: Day;
  readonly validTo: Day | null;
  readonly receivable: boolean;
  readonly searchExact: string;
  readonly searchKey: string;
  readonly findings: readonly Finding[];
};

export type Latest = { readonly procedureCode: string; readonly version: number; readonly validFrom: Day; readonly hash: string };

/** One import at a time; a correction waits for it. */
export async function lockCatalogue(db: Db): Promise<void> {
  await db.run('catalogue.lockCatalogue', `select pg_advisory_xact_lock(hashtextextended('catalogue', 0))`);
}

/** The newest revision of every procedure of a lineage, with the hash of the text it came from. */
export function listLatest(db: Db, lineage: Lineage): Promise<Latest[]> {
  return db.rows(
    'catalogue.listLatest',
    `select distinct on (procedure_code) procedure_code, version, valid_from, encode(source_hash, 'hex') as hash
       from procedure_revision where lineage = $1 order by procedure_code, version desc`,
    [lineage],
  );
}

/** All corrections of some procedures, oldest first. */
export function listCorrections(db: Db, codes: readonly string[]): Promise<StoredCorrection[]> {
  return db.rows(
    'catalogue.listCorrections',
    `select c.procedure_code, c.corrected_at, c.reason, c.source, c.changes from correction c join procedure_revision r on r.id = c.to_revision_id
      where c.procedure_code = any($1) order by r.version`,
    [codes],
  );
}

/** Adds fields as found; those known stay. */
export async function addFields(db: Db, fields: readonly { code: string; name: string; sectorCode: string | null }[]): Promise<void> {
  await db.run(
    'catalogue.addFields',
    `insert into field (code, name, kind, sector_code)
     select f.code, f.name, 'national', s.code from unnest($1::text[], $2::text[], $3::text[]) as f(code, name, sector_code) left join field s on s.code = f.sector_code
     on conflict do nothing`,
    [fields.map(({ code }) => code), fields.map(({ name }) => name), fields.map(({ sectorCode }) => sectorCode)],
  );
}

export async function addProcedures(db: Db, codes: readonly string[], now: Date): Promise<void> {
  await db.run('catalogue.addProcedures', 'insert into procedure (code, created_at) select code, $2 from unnest($1::text[]) as p(code) on conflict do nothing', [codes, now]);
}

/** Adds revisions with their flags, many in one statement; answers the version each got. */
export async function insertRevisions(db: Db, revisions: readonly NewRevision[], now: Date): Promise<{ id: string; version: number }[]> {
  const added = await db.rows<{ id: string; version: number }>(
    'catalogue.insertRevisions',
    `insert into procedure_revision (id, procedure_code, version, lineage, origin, field_code, name, levels, content, source, confidence, source_hash, valid_from, valid_to,
       bcci_in, bcci_out, authorisation_allowed, presence_required, civil_servant_only, same_day, online_level, receivable, flag_count, search_exact, search_key, recorded_at)
     select r.id, r.code, coalesce((select max(version) from procedure_revision where procedure_code = r.code), 0) + 1, r.lineage, r.origin, r.field_code, r.content ->> 'name', r.levels,
       r.content, r.source, r.confidence, decode(r.source_hash, 'hex'), r.valid_from, r.valid_to, r.bcci_in, r.bcci_out, r.authorisation_allowed, r.presence_required, r.civil_servant_only,
       r.same_day, r.online_level, r.receivable, r.flag_count, r.search_exact, r.search_key, $2
     from jsonb_to_recordset($1::jsonb) as r(id uuid, code text, lineage text, origin text, field_code text, levels text[], content jsonb, source text, confidence text, source_hash text,
       valid_from date, valid_to date, bcci_in boolean, bcci_out boolean, authorisation_allowed boolean, presence_required boolean, civil_servant_only boolean, same_day boolean,
       online_level text, receivable boolean, flag_count integer, search_exact text, search_key text)
     returning id, version`,
    [JSON.stringify(revisions.map(rowOf)), now],
  );
  await insertFlags(db, revisions);
  return added;
}

async function insertFlags(db: Db, revisions: readonly NewRevision[]): Promise<void> {
  const flags = revisions.flatMap(({ id, findings }) => findings.map((finding, index) => ({ id, no: index + 1, ...finding })));
  await db.run(
    'catalogue.insertFlags',
    'insert into quality_flag (revision_id, no, field, flag, text) select * from unnest($1::uuid[], $2::integer[], $3::text[], $4::text[], $5::text[])',
    [flags.map(({ id }) => id), flags.map(({ no }) => no), flags.map(({ field }) => field), flags.map(({ flag }) => flag), flags.map(({ text }) => text)],
  );
}

function rowOf(revision: NewRevision) {
  const { marks } = revision;
  return {
    id: revision.id, code: revision.code, lineage: revision.lineage, origin: revision.origin, field_code: revision.fieldCode, levels: revision.levels, content: revision.content,
    source: revision.source, confidence: revision.confidence, source_hash: revision.sourceHash.toString('hex'), valid_from: revision.validFrom, valid_to: revision.validTo,
    bcci_in: marks.bcciIn, bcci_out: marks.bcciOut, authorisation_allowed: marks.authorisationAllowed, presence_required: marks.presenceRequired, civil_servant_only: marks.civilServantOnly,
    same_day: marks.sameDay, online_level: marks.onlineLevel, receivable: revision.receivable, flag_count: revision.findings.length, search_exact: revision.searchExact, search_key: revision.searchKey,
  };
}
