import type { Db } from '#platform/database.ts';
import type { Form, PaperSize, Regulation } from './rules/regulation.ts';

/** Which paper a print is of: of a dossier, of something within or beside it, or (both null) of nothing that lasts. */
export type PaperKey = { readonly dossierId: string | null; readonly subjectId: string | null; readonly form: Form };

type Print = PaperKey & {
  readonly id: string;
  readonly unitId: string;
  readonly regulation: Regulation;
  readonly paperSize: PaperSize;
  readonly copyNo: number;
  readonly number: string | null;
  readonly contentHash: Uint8Array;
  readonly printedBy: string;
  readonly printedAt: Date;
};

/** Makes two prints of the same paper wait for each other until the transaction ends. */
export async function lockPaper(db: Db, key: PaperKey): Promise<void> {
  await db.run('forms.lockPaper', 'select pg_advisory_xact_lock(hashtextextended($1, 7))', [`${key.form}/${key.dossierId ?? ''}/${key.subjectId ?? ''}`]);
}

/** The last print of a paper: its copy and its number. */
export async function findLastPrint(db: Db, key: PaperKey): Promise<{ copyNo: number; number: string | null } | undefined> {
  return db.find(
    'forms.findLastPrint',
    `select copy_no, number from printed_form
      where dossier_id is not distinct from $1::uuid and subject_id is not distinct from $2::uuid and form = $3
        and (dossier_id is not null or subject_id is not null)
      order by copy_no desc limit 1`,
    [key.dossierId, key.subjectId, key.form],
  );
}

/** The next number of a unit, year and sign; the row stays locked until the transaction ends, so none is lost or doubled. */
export async function takeNumber(db: Db, unitId: string, year: number, suffix: string): Promise<number> {
  const { last } = await db.row<{ last: number }>(
    'forms.takeNumber',
    `insert into form_number (unit_id, year, suffix, last) values ($1, $2, $3, 1)
     on conflict (unit_id, year, suffix) do update set last = form_number.last + 1 returning last`,
    [unitId, year, suffix],
  );
  return last;
}

export async function insertPrint(db: Db, print: Print): Promise<void> {
  await db.run(
    'forms.insertPrint',
    `insert into printed_form (id, unit_id, dossier_id, subject_id, form, regulation, paper_size, copy_no, number, content_hash, printed_by, printed_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [print.id, print.unitId, print.dossierId, print.subjectId, print.form, print.regulation, print.paperSize, print.copyNo, print.number, print.contentHash, print.printedBy, print.printedAt],
  );
}
