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
  readonly withdrawnAt: Date | null;
  readonly withdrawReason: string | null;
  readonly drafts: number;
};
export type FormRow = FormHead & { readonly schema: FormSchema; readonly layout: Layout };

const HEAD = `f.id, f.procedure_code, coalesce((select r.name from procedure_revision r where r.procedure_code = f.procedure_code order by r.valid_from desc, r.version desc limit 1), f.procedure_code) as procedure_name,
  f.version, f.state, f.source, f.sha256, f.imported_at, s.name as imported_by, f.published_at, f.withdrawn_at, f.withdraw_reason,
  (select count(*) from filing x where x.form_id = f.id and x.state = 'open') as drafts`;
const FROM = 'from filing_form f left join staff s on s.id = f.imported_by';

export function listForms(db: Db, procedureCode: string | null): Promise<FormHead[]> {
  return db.rows('citizen.listForms', `select ${HEAD} ${FROM} where $1::text is null or f.procedure_code = $1 order by f.procedure_code, f.version desc limit 500`, [procedureCode]);
}

export function findForm(db: Db, id: string): Promise<FormRow | undefined> {
  return db.find('citizen.findForm', `select ${HEAD}, f.schema, f.layout ${FROM} where f.id = $1`, [id]);
}

/** The version people file on today. */
export function findPublished(db: Db, procedureCode: string): Promise<FormRow | undefined> {
  return db.find('citizen.findPublishedForm', `select ${HEAD}, f.schema, f.layout ${FROM} where f.procedure_code = $1 and f.state = 'published'`, [procedureCode]);
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

export async function updatePublished(db: Db, id: string, by: string | null, at: Date): Promise<void> {
  await db.run('citizen.publishForm', `update filing_form set state = 'published', published_by = $2, published_at = $3 where id = $1`, [id, by, at]);
}

export async function updateWithdrawn(db: Db, id: string, row: { by: string | null; at: Date; reason: string }): Promise<void> {
  await db.run('citizen.withdrawForm', `update filing_form set state = 'withdrawn', withdrawn_by = $2, withdrawn_at = $3, withdraw_reason = $4 where id = $1`, [id, row.by, row.at, row.reason]);
}
