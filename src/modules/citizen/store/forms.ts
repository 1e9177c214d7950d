import type { Day } from '#kernel/day.ts';
import type { Db } from '#platform/database.ts';
import type { FormState } from '../rules/filing.ts';
import type { FormSchema, FormSource, Layout } from '../rules/form-layout.ts';

export type FormHead = {
  readonly id: string;
  readonly procedureCode: string;
  readonly procedureName: string;
  readonly version: number;
  readonly state: FormState;
  readonly source: FormSource;
  readonly sha256: Buffer;
  readonly importedAt: Date;
  readonly importedBy: string | null;
  readonly publishedAt: Date | null;
  /** From which day people file on it; null before it is published. */
  readonly inForceFrom: Day | null;
  /** From which day a later version takes its place, if one is published. */
  readonly replacedFrom: Day | null;
  readonly withdrawnAt: Date | null;
  readonly withdrawReason: string | null;
  readonly drafts: number;
};
export type FormRow = FormHead & { readonly schema: FormSchema; readonly layout: Layout };

const HEAD = `f.id, f.procedure_code, coalesce((select r.name from procedure_revision r where r.procedure_code = f.procedure_code order by r.valid_from desc, r.version desc limit 1), f.procedure_code) as procedure_name,
  f.version, f.state, f.source, f.sha256, f.imported_at, s.name as imported_by, f.published_at, f.in_force_from, f.withdrawn_at, f.withdraw_reason,
  (select min(g.in_force_from) from filing_form g where f.state = 'published' and g.procedure_code = f.procedure_code and g.state = 'published' and g.in_force_from > f.in_force_from) as replaced_from,
  (select count(*) from filing x where x.form_id = f.id and x.state = 'open') as drafts`;
const FROM = 'from filing_form f left join staff s on s.id = f.imported_by';

export function listForms(db: Db, procedureCode: string | null): Promise<FormHead[]> {
  return db.rows('citizen.listForms', `select ${HEAD} ${FROM} where $1::text is null or f.procedure_code = $1 order by f.procedure_code, f.version desc limit 500`, [procedureCode]);
}

export function findForm(db: Db, id: string): Promise<FormRow | undefined> {
  return db.find('citizen.findForm', `select ${HEAD}, f.schema, f.layout ${FROM} where f.id = $1`, [id]);
}

/** The version people file on that day: of those published, the one whose day came last. */
export function findInForce(db: Db, procedureCode: string, day: Day): Promise<FormRow | undefined> {
  return db.find('citizen.findFormInForce', `select ${HEAD}, f.schema, f.layout ${FROM} where f.procedure_code = $1 and f.state = 'published' and f.in_force_from <= $2 order by f.in_force_from desc limit 1`, [procedureCode, day]);
}

/** Published versions that a new one from that day takes the place of: the one of that very day, and where it begins at once the one in force. */
export function listReplaced(db: Db, procedureCode: string, from: Day, today: Day): Promise<{ id: string }[]> {
  return db.rows(
    'citizen.listReplacedForms',
    `select id from filing_form where procedure_code = $1 and state = 'published' and (in_force_from = $2 or ($2 <= $3 and in_force_from <= $3)) order by in_force_from`,
    [procedureCode, from, today],
  );
}

/** Published versions of an earlier day: over since the later one began. */
export function listEarlier(db: Db, procedureCode: string, day: Day): Promise<{ id: string }[]> {
  return db.rows('citizen.listEarlierForms', `select id from filing_form where procedure_code = $1 and state = 'published' and in_force_from < $2 order by in_force_from`, [procedureCode, day]);
}

/** Versions of one procedure's form are entered and published one after the other. */
export async function lockForms(db: Db, procedureCode: string): Promise<void> {
  await db.run('citizen.lockForms', `select pg_advisory_xact_lock(hashtextextended('filing form ' || $1, 0))`, [procedureCode]);
}

export type NewForm = { readonly id: string; readonly procedureCode: string; readonly source: FormSource; readonly schema: object; readonly layout: Layout; readonly sha256: Buffer; readonly by: string | null; readonly at: Date };

export async function insertForm(db: Db, row: NewForm): Promise<void> {
  await db.run(
    'citizen.insertForm',
    `insert into filing_form (id, procedure_code, version, source, schema, layout, sha256, state, imported_by, imported_at)
     select $1, $2, coalesce(max(version), 0) + 1, $3::jsonb, $4::jsonb, $5::jsonb, $6, 'draft', $7, $8 from filing_form where procedure_code = $2`,
    [row.id, row.procedureCode, JSON.stringify(row.source), JSON.stringify(row.schema), JSON.stringify(row.layout), row.sha256, row.by, row.at],
  );
}

export async function updatePublished(db: Db, id: string, row: { by: string | null; at: Date; inForceFrom: Day }): Promise<void> {
  await db.run('citizen.publishForm', `update filing_form set state = 'published', published_by = $2, published_at = $3, in_force_from = $4 where id = $1`, [id, row.by, row.at, row.inForceFrom]);
}

export async function updateWithdrawn(db: Db, id: string, row: { by: string | null; at: Date; reason: string }): Promise<void> {
  await db.run('citizen.withdrawForm', `update filing_form set state = 'withdrawn', withdrawn_by = $2, withdrawn_at = $3, withdraw_reason = $4 where id = $1`, [id, row.by, row.at, row.reason]);
}
