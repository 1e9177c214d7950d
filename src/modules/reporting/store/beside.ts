import type { Db } from '#platform/database.ts';
import type { Span } from '../rules/beside.ts';

type SpanRow = Omit<Span, 'term'> & { readonly termCount: number | null; readonly termUnit: NonNullable<Span['term']>['unit'] | null };

/** What is kept of these dossiers beside their entries: times of waiting for papers with what they are promised in, and files that stand or stood in them. */
export async function listSpans(db: Db, dossierIds: readonly string[]): Promise<Span[]> {
  const rows = await db.rows<SpanRow>(
    'reporting.listSpans',
    `select p.id, p.dossier_id, 'waiting' as what, p.began_at as "from", p.ended_at as "to", d.term_count, d.term_unit
       from dossier_pause p join dossier d on d.id = p.dossier_id where p.kind = 'supplement' and p.dossier_id = any($1::uuid[])
     union all
     select u.id, u.subject_id, case u.component when 'result' then 'result' else 'component' end, u.attached_at, u.removed_at, null, null
       from file_use u where u.subject_kind = 'dossier' and u.subject_id = any($1::uuid[])`,
    [dossierIds],
  );
  return rows.map(({ termCount, termUnit, ...span }) => ({ ...span, term: termCount === null || termUnit === null ? null : { count: termCount, unit: termUnit } }));
}
