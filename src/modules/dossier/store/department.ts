import type { Day } from '#kernel/day.ts';
import type { Db } from '#platform/database.ts';

export type NewObligation = {
  readonly id: string;
  readonly dossierId: string;
  readonly what: string;
  readonly amount: number | null;
  readonly documentNo: string;
  readonly respondBy: Day | null;
  readonly last: boolean;
  readonly excludeWaiting: boolean;
  readonly legalBasis: string | null;
  readonly by: string;
  readonly at: Date;
};
export type OpenObligation = { readonly id: string; readonly excludeWaiting: boolean; readonly requestedAt: Date };
export type ResultRow = { readonly id: string; readonly step: 'drafted' | 'sentBack' | 'reviewed' | 'signed' | 'sealed' };

export async function insertObligation(db: Db, row: NewObligation): Promise<void> {
  await db.run(
    'dossier.insertObligation',
    `insert into obligation (id, dossier_id, what, amount, document_no, respond_by, last, exclude_waiting, legal_basis, requested_by, requested_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [row.id, row.dossierId, row.what, row.amount, row.documentNo, row.respondBy, row.last, row.excludeWaiting, row.legalBasis, row.by, row.at],
  );
}

/** The obligation still unpaid. */
export function getOpenObligation(db: Db, dossierId: string): Promise<OpenObligation> {
  return db.row('dossier.getOpenObligation', 'select id, exclude_waiting, requested_at from obligation where dossier_id = $1 and paid_at is null order by requested_at desc limit 1', [dossierId]);
}

export async function payObligation(db: Db, id: string, evidence: string, paidAt: Date, by: string): Promise<void> {
  await db.run('dossier.payObligation', 'update obligation set evidence = $2, paid_at = $3, recorded_by = $4 where id = $1', [id, evidence, paidAt, by]);
}

/** The times of waiting for obligations that a sector law leaves out of the reckoning. */
export function listExcludedWaits(db: Db, dossierId: string): Promise<{ from: Date; to: Date | null }[]> {
  return db.rows('dossier.listExcludedWaits', 'select requested_at as "from", paid_at as "to" from obligation where dossier_id = $1 and exclude_waiting order by requested_at', [dossierId]);
}

/** Adds the next draft of the result. */
export async function insertResult(db: Db, row: { id: string; dossierId: string; title: string; resultCode: string | null; validTo: Day | null; by: string; at: Date }): Promise<void> {
  await db.run(
    'dossier.insertResult',
    `insert into dossier_result (id, dossier_id, no, title, result_code, step, drafted_by, drafted_at, valid_to)
     select $1, $2, coalesce(max(no), 0) + 1, $3, $4, 'drafted', $5, $6, $7 from dossier_result where dossier_id = $2`,
    [row.id, row.dossierId, row.title, row.resultCode, row.by, row.at, row.validTo],
  );
}

/** The newest result, if one was drafted. */
export function findResult(db: Db, dossierId: string): Promise<ResultRow | undefined> {
  return db.find('dossier.findResult', 'select id, step from dossier_result where dossier_id = $1 order by no desc limit 1', [dossierId]);
}

export async function reviewResult(db: Db, id: string, approved: boolean, remark: string | null, by: string, at: Date): Promise<void> {
  await db.run('dossier.reviewResult', 'update dossier_result set step = $2, review_note = $3, reviewed_by = $4, reviewed_at = $5 where id = $1', [id, approved ? 'reviewed' : 'sentBack', remark, by, at]);
}

export async function signResult(db: Db, id: string, by: string, employer: string, at: Date): Promise<void> {
  await db.run('dossier.signResult', `update dossier_result set step = 'signed', signed_by = $2, signer_employer = $3, signed_at = $4 where id = $1`, [id, by, employer, at]);
}

export async function numberResult(db: Db, id: string, sealed: { docNumber: string; docDay: Day; validTo: Day | null; by: string; at: Date }): Promise<void> {
  await db.run(
    'dossier.numberResult',
    `update dossier_result set step = 'sealed', doc_number = $2, doc_day = $3, valid_to = coalesce($4, valid_to), sealed_by = $5, sealed_at = $6 where id = $1`,
    [id, sealed.docNumber, sealed.docDay, sealed.validTo, sealed.by, sealed.at],
  );
}

export async function insertPart(db: Db, row: { id: string; dossierId: string; unitId: string; content: string; dueDay: Day; by: string; at: Date }): Promise<void> {
  await db.run(
    'dossier.insertPart',
    'insert into dossier_part (id, dossier_id, unit_id, content, due_day, added_by, added_at) values ($1, $2, $3, $4, $5, $6, $7)',
    [row.id, row.dossierId, row.unitId, row.content, row.dueDay, row.by, row.at],
  );
}

/** A part still unanswered. */
export function findOpenPart(db: Db, dossierId: string, partId: string): Promise<{ id: string; dueDay: Day; unitId: string } | undefined> {
  return db.find('dossier.findOpenPart', 'select id, due_day, unit_id from dossier_part where dossier_id = $1 and id = $2 and answered_at is null', [dossierId, partId]);
}

export async function answerOpenPart(db: Db, id: string, answered: { outcome: 'answered' | 'silent'; answer: string | null; by: string; at: Date }): Promise<void> {
  await db.run('dossier.answerOpenPart', 'update dossier_part set outcome = $2, answer = $3, answered_by = $4, answered_at = $5 where id = $1', [id, answered.outcome, answered.answer, answered.by, answered.at]);
}

export async function unitExists(db: Db, id: string): Promise<boolean> {
  return (await db.find('dossier.unitExists', 'select id from org_unit where id = $1', [id])) !== undefined;
}

/** The assignment by which somebody examines dossiers in this unit today. */
export function findExaminer(db: Db, staffId: string, unitId: string, day: Day): Promise<{ staffId: string } | undefined> {
  return db.find(
    'dossier.findExaminer',
    `select staff_id from assignment where staff_id = $1 and unit_id = $2 and employer = 'agency' and ended_at is null and from_day <= $3 and (to_day is null or to_day >= $3)
       and (role in ('SPECIALIST', 'DEPT_HEAD') or 'dossier.examine' = any(granted)) and not 'dossier.examine' = any(denied) limit 1`,
    [staffId, unitId, day],
  );
}

/** The written delegation that lets a postal clerk complete acceptance for this unit and procedure today. */
export function findDelegation(db: Db, unitId: string, procedureCode: string, day: Day): Promise<{ id: string } | undefined> {
  return db.find(
    'dossier.findDelegation',
    `select id from delegation where unit_id = $1 and (procedure_code is null or procedure_code = $2) and from_day <= $3 and (to_day is null or to_day >= $3)
      order by procedure_code nulls last limit 1`,
    [unitId, procedureCode, day],
  );
}
