import type { Db } from '#platform/database.ts';

export type CitizenViewRow = {
  readonly id: string;
  readonly dossierId: string;
  readonly what: 'dossier' | 'file';
  readonly code: string | null;
  readonly procedureName: string;
  readonly viewedAt: Date;
  readonly unit: string;
  readonly role: string;
  readonly employer: 'agency' | 'post';
  readonly unmasked: boolean;
};

/** The dossiers a citizen may know of: those that stand under her number as owner or submitter now, once the number is seen to be hers. */
export const OWN_BY_NUMBER = `select p.dossier_id from dossier_party p join citizen me on me.id = $1 and me.verified_at is not null
   where p.id_number = me.id_number and p.id_kind = me.id_kind and p.role in ('owner', 'submitter') and p.replaced_at is null`;

const HERS = `select dossier_id from submission where citizen_id = $1 union ${OWN_BY_NUMBER}`;

/** Looks of the staff at her dossiers and at their files, newest first. */
export function listViewsOfCitizen(db: Db, asked: { citizenId: string; after: { at: Date; id: string } | undefined; limit: number }): Promise<CitizenViewRow[]> {
  return db.rows(
    'citizen.listViews',
    `with hers as materialized (${HERS}), v as (
       select id, dossier_id, staff_id, assignment_id, viewed_at, unmasked, 'dossier' as what from dossier_view_log where dossier_id in (select dossier_id from hers)
       union all
       select id, subject_id, staff_id, assignment_id, viewed_at, true, 'file' from file_view where subject_kind = 'dossier' and subject_id in (select dossier_id from hers) and staff_id is not null and assignment_id is not null)
     select v.id, v.dossier_id, v.what, d.code, r.name as procedure_name, v.viewed_at, u.name as unit, a.role, s.employer, v.unmasked
       from v join dossier d on d.id = v.dossier_id join procedure_revision r on r.id = d.revision_id
       join staff s on s.id = v.staff_id join assignment a on a.id = v.assignment_id join org_unit u on u.id = a.unit_id
      where $2::timestamptz is null or (v.viewed_at, v.id) < ($2, $3::uuid)
      order by v.viewed_at desc, v.id desc limit $4`,
    [asked.citizenId, asked.after?.at ?? null, asked.after?.id ?? null, asked.limit],
  );
}
