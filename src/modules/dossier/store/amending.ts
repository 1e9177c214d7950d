import type { Db } from '#platform/database.ts';
import type { PartyRow } from './rows.ts';

export type NewAmendment = { readonly id: string; readonly field: string; readonly oldValue: string | null; readonly newValue: string | null };

/** The people of a dossier as they stand now. */
export function listPartiesNow(db: Db, dossierId: string): Promise<PartyRow[]> {
  return db.rows(
    'dossier.listPartiesNow',
    'select id, role, name, name_key, id_kind, id_number, birth, phone, email, address, evidence, evidence_note from dossier_party where dossier_id = $1 and replaced_at is null',
    [dossierId],
  );
}

/** Puts a new entry in the place of the present one of its role; the old one stays, marked. */
export async function replaceParty(db: Db, dossierId: string, row: PartyRow, at: Date): Promise<void> {
  await db.run('dossier.closeParty', 'update dossier_party set replaced_at = $3 where dossier_id = $1 and role = $2 and replaced_at is null', [dossierId, row.role, at]);
  await db.run(
    'dossier.insertParty',
    `insert into dossier_party (id, dossier_id, role, name, name_key, id_kind, id_number, birth, phone, email, address, evidence, evidence_note, entered_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
    [row.id, dossierId, row.role, row.name, row.nameKey, row.idKind, row.idNumber, row.birth, row.phone, row.email, row.address, row.evidence, row.evidenceNote, at],
  );
}

/** Keeps the value before and after of each field that was amended. */
export async function insertAmendments(db: Db, dossierId: string, amendments: readonly NewAmendment[], reason: string, by: string, at: Date): Promise<void> {
  await db.run(
    'dossier.insertAmendments',
    `insert into dossier_amendment (id, dossier_id, field, old_value, new_value, reason, made_by, made_at)
     select x.id, $1, x.field, x."oldValue", x."newValue", $3, $4, $5 from jsonb_to_recordset($2::jsonb) as x(id uuid, field text, "oldValue" text, "newValue" text)`,
    [dossierId, JSON.stringify(amendments), reason, by, at],
  );
}
