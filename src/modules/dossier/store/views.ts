import type { Db } from '#platform/database.ts';

export type NewView = { readonly id: string; readonly dossierId: string; readonly staffId: string; readonly assignmentId: string; readonly viewedAt: Date; readonly unmasked: boolean };
export type ViewRow = { readonly id: string; readonly viewedAt: Date; readonly staffId: string; readonly staff: string; readonly employer: 'agency' | 'post'; readonly role: string; readonly unit: string; readonly unmasked: boolean };

/** Lets one look of a person at a dossier be entered at a time; two at the same moment come one after the other. */
export async function lockViews(db: Db, dossierId: string, staffId: string): Promise<void> {
  await db.run('dossier.lockViews', `select pg_advisory_xact_lock(hashtextextended('dossier_view_log ' || $1 || ' ' || $2, 0))`, [dossierId, staffId]);
}

/** Enters a look unless the same person's last one says as much; a look at the data in full is never covered by one at masked data. */
export async function insertView(db: Db, row: NewView, sameSince: Date): Promise<void> {
  await db.run(
    'dossier.insertView',
    `insert into dossier_view_log (id, dossier_id, staff_id, assignment_id, viewed_at, unmasked) select $1, $2, $3, $4, $5, $6
      where not exists (select from dossier_view_log v where v.dossier_id = $2 and v.viewed_at > $7 and v.staff_id = $3 and v.unmasked >= $6)`,
    [row.id, row.dossierId, row.staffId, row.assignmentId, row.viewedAt, row.unmasked, sameSince],
  );
}

/** Who looked at a dossier, newest first. */
export function listViewRows(db: Db, asked: { dossierId: string; after: { viewedAt: Date; id: string } | undefined; limit: number }): Promise<ViewRow[]> {
  return db.rows(
    'dossier.listViewRows',
    `select v.id, v.viewed_at, v.staff_id, s.name as staff, s.employer, a.role, u.short_name as unit, v.unmasked
       from dossier_view_log v join staff s on s.id = v.staff_id join assignment a on a.id = v.assignment_id join org_unit u on u.id = a.unit_id
      where v.dossier_id = $1 and ($2::timestamptz is null or (v.viewed_at, v.id) < ($2, $3::uuid))
      order by v.viewed_at desc, v.id desc limit $4`,
    [asked.dossierId, asked.after?.viewedAt ?? null, asked.after?.id ?? null, asked.limit],
  );
}
