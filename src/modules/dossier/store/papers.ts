import type { Day } from '#kernel/day.ts';
import type { Db } from '#platform/database.ts';
import type { CheckedPaper } from '../rules/papers.ts';
import type { PaperRow } from './rows.ts';

export type AskedPaper = { readonly no: number; readonly name: string; readonly what: string | null };
export type NewRequest = {
  readonly id: string;
  readonly dossierId: string;
  readonly stage: 'preAcceptance' | 'examination';
  readonly papers: readonly AskedPaper[];
  readonly reason: string;
  readonly legalBasis: string | null;
  readonly lateReason: string | null;
  readonly respondBy: Day | null;
  readonly by: string;
  readonly at: Date;
};

/** The published list of the dossier's procedure, with what was found. */
export function listPapers(db: Db, dossierId: string): Promise<PaperRow[]> {
  return db.rows('dossier.listPapers', 'select no, name, wanted_originals, wanted_copies, state, originals, certified, copies, electronic, reason from dossier_paper where dossier_id = $1 order by no', [dossierId]);
}

/** Writes what was found of papers of the list. */
export async function updatePapers(db: Db, dossierId: string, papers: readonly CheckedPaper[]): Promise<void> {
  await db.run(
    'dossier.updatePapers',
    `update dossier_paper p set state = x.state, originals = x.originals, certified = x.certified, copies = x.copies, electronic = coalesce(x.electronic, p.electronic), reason = x.reason
       from jsonb_to_recordset($2::jsonb) as x(no int, state text, originals int, certified int, copies int, electronic int, reason text)
      where p.dossier_id = $1 and p.no = x.no`,
    [dossierId, JSON.stringify(papers)],
  );
}

export async function insertRequest(db: Db, row: NewRequest): Promise<void> {
  await db.run(
    'dossier.insertRequest',
    `insert into supplement_request (id, dossier_id, no, stage, papers, reason, legal_basis, late_reason, respond_by, requested_by, requested_at, employer)
     select $1, $2, coalesce(max(no), 0) + 1, $3, $4::jsonb, $5, $6, $7, $8, $9, $10, 'agency' from supplement_request where dossier_id = $2`,
    [row.id, row.dossierId, row.stage, JSON.stringify(row.papers), row.reason, row.legalBasis, row.lateReason, row.respondBy, row.by, row.at],
  );
}

/** The request still unanswered. */
export function getOpenRequest(db: Db, dossierId: string): Promise<{ id: string; papers: AskedPaper[] }> {
  return db.row('dossier.getOpenRequest', 'select id, papers from supplement_request where dossier_id = $1 and received_at is null order by no desc limit 1', [dossierId]);
}

export async function answerRequest(db: Db, id: string, by: string, at: Date): Promise<void> {
  await db.run('dossier.answerRequest', 'update supplement_request set received_by = $2, received_at = $3 where id = $1', [id, by, at]);
}
