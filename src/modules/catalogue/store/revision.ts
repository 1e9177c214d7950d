import type { Day } from '#kernel/day.ts';
import type { Db } from '#platform/database.ts';
import type { Level, RevisionContent, RevisionMarks } from '../rules/content.ts';
import type { Change } from '../rules/correct.ts';
import type { Finding } from '../rules/quality.ts';

export type Lineage = 'national' | 'pilot';

/** What a procedure asks and promises in a period; never changed. */
export type Revision = RevisionMarks & {
  readonly id: string;
  readonly procedureCode: string;
  readonly version: number;
  readonly lineage: Lineage;
  readonly origin: 'import' | 'correction';
  readonly fieldCode: string;
  readonly name: string;
  readonly levels: Level[];
  readonly content: RevisionContent;
  readonly source: string;
  readonly confidence: string;
  readonly sourceHash: Buffer;
  readonly validFrom: Day;
  readonly validTo: Day | null;
  readonly receivable: boolean;
};

const COLUMNS = `id, procedure_code, version, lineage, origin, field_code, name, levels, content, source, confidence, source_hash, valid_from, valid_to,
  bcci_in, bcci_out, authorisation_allowed, presence_required, civil_servant_only, same_day, online_level, receivable`;

/** The revision of a core code that serves receptions on a day; none outside every validity. */
export function findRevisionInForce(db: Db, code: string, day: Day): Promise<Revision | undefined> {
  return db.find(
    'catalogue.findRevisionInForce',
    `select ${COLUMNS} from procedure_revision
      where procedure_code = $1 and valid_from <= $2 and (valid_to is null or valid_to >= $2)
      order by valid_from desc, version desc limit 1`,
    [code, day],
  );
}

export function findRevision(db: Db, id: string): Promise<Revision | undefined> {
  return db.find('catalogue.findRevision', `select ${COLUMNS} from procedure_revision where id = $1`, [id]);
}

export function isKnownCode(db: Db, code: string): Promise<{ code: string } | undefined> {
  return db.find('catalogue.isKnownCode', 'select code from procedure where code = $1', [code]);
}

export function listFlagsOfRevision(db: Db, revisionId: string): Promise<Finding[]> {
  return db.rows('catalogue.listFlagsOfRevision', 'select field, flag, text from quality_flag where revision_id = $1 order by no limit 2000', [revisionId]);
}

export type StoredCorrection = { readonly procedureCode: string; readonly correctedAt: Date; readonly reason: string; readonly source: string; readonly changes: Change[] };

/** The corrections of a procedure up to a revision, oldest first. */
export function listCorrectionsOfRevision(db: Db, code: string, version: number): Promise<StoredCorrection[]> {
  return db.rows(
    'catalogue.listCorrectionsOfRevision',
    `select c.procedure_code, c.corrected_at, c.reason, c.source, c.changes from correction c join procedure_revision r on r.id = c.to_revision_id
      where c.procedure_code = $1 and r.version <= $2 order by r.version limit 200`,
    [code, version],
  );
}

export type NewCorrection = Omit<StoredCorrection, 'changes'> & { readonly id: string; readonly fromRevisionId: string; readonly toRevisionId: string; readonly staffId: string | null; readonly changes: readonly Change[] };

export async function insertCorrection(db: Db, correction: NewCorrection): Promise<void> {
  const { id, procedureCode, fromRevisionId, toRevisionId, changes, reason, source, staffId, correctedAt } = correction;
  await db.run(
    'catalogue.insertCorrection',
    'insert into correction (id, procedure_code, from_revision_id, to_revision_id, changes, reason, source, staff_id, corrected_at) values ($1, $2, $3, $4, $5::jsonb, $6, $7, $8, $9)',
    [id, procedureCode, fromRevisionId, toRevisionId, JSON.stringify(changes), reason, source, staffId, correctedAt],
  );
}

/** Keeps two changes of one procedure apart, and a change from an import: the second waits and then sees the first. */
export async function lockProcedure(db: Db, code: string): Promise<void> {
  await db.run('catalogue.lockProcedure', `select pg_advisory_xact_lock_shared(hashtextextended('catalogue', 0)), pg_advisory_xact_lock(hashtextextended('catalogue ' || $1, 0))`, [code]);
}
