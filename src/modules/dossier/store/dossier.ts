import { type Day } from '#kernel/day.ts';
import type { Db } from '#platform/database.ts';
import type { CodeGrammar } from '../rules/codes.ts';
import type { AppointmentRow, DossierRow, PaperRow, PartyRow, SeenRow } from './rows.ts';

const COLUMNS = `d.id, d.version, d.code, d.code_grammar, d.status, d.stage, d.held_status, d.held_stage, d.support_unit_id, d.reception_unit_id, d.competent_unit_id,
  d.handler_id, d.handler_unit_id, d.receiver_id, d.receiver_employer, d.accepter_id, d.accepter_employer, d.delegation_id, d.revision_id, d.procedure_code, d.procedure_name,
  d.field_code, d.case_no, d.channel, d.source, d.book_no, d.regime, d.list_id, d.quantity, d.result_choice, d.same_day, d.civil_servant_only, d.non_territorial, d.term_count, d.term_unit,
  d.arrived_at, d.received_at, d.received_day, d.due_day, d.due_at, d.provisional, d.reappointments, d.apology, d.refusal_proposed, d.stop_proposed, d.result,
  d.supplement_count, d.supplement_respond_by, d.open_parts, d.obligation_last, d.obligation_paid, d.obligation_respond_by, d.correction_opened, d.correcting,
  d.finished_at, d.first_finished_at, d.returned_at, d.stop_reason, d.stop_explanation, d.stopper_employer, d.cancelled_at, d.cancel_reason`;

/** $2: the asker's unit and everything below it. */
export const REACH = 'with recursive reach as (select $2::uuid as id union all select u.id from org_unit u join reach on u.parent_id = reach.id)';

/** The row of a dossier `d`, and whether one of its units is within reach. */
export const SEEN_COLUMNS = `${COLUMNS},
    (d.support_unit_id in (select id from reach) or d.reception_unit_id in (select id from reach) or d.competent_unit_id in (select id from reach)
      or d.handler_unit_id in (select id from reach)
      or exists (select from dossier_part p where p.dossier_id = d.id and p.unit_id in (select id from reach))) as in_reach`;

const SEEN = `${REACH} select ${SEEN_COLUMNS} from dossier d where d.id = $1`;

/** The dossier as seen from a unit, unlocked. */
export function findSeen(db: Db, id: string, unitId: string): Promise<SeenRow | undefined> {
  return db.find('dossier.findSeen', SEEN, [id, unitId]);
}

/** The dossier as seen from a unit, its row taken until the end of the transaction. */
export function lockSeen(db: Db, id: string, unitId: string): Promise<SeenRow | undefined> {
  return db.find('dossier.lockSeen', `${SEEN} for update of d`, [id, unitId]);
}

/** The dossier itself, whoever asks. */
export function findDossier(db: Db, id: string): Promise<DossierRow | undefined> {
  return db.find('dossier.findDossier', `select ${COLUMNS} from dossier d where d.id = $1`, [id]);
}

/** The same, its row taken until the end of the transaction. */
export function lockDossier(db: Db, id: string): Promise<DossierRow | undefined> {
  return db.find('dossier.lockDossier', `select ${COLUMNS} from dossier d where d.id = $1 for update`, [id]);
}

/** The units an asker reaches: her own and all below it. */
export async function listReach(db: Db, unitId: string): Promise<string[]> {
  const rows = await db.rows<{ id: string }>(
    'dossier.listReach',
    'with recursive reach as (select $1::uuid as id union all select u.id from org_unit u join reach on u.parent_id = reach.id) select id from reach',
    [unitId],
  );
  return rows.map((row) => row.id);
}

/**
 * Takes the next number of an agency's day, with how the unit writes its codes; none for a unit without identifier. The number's row stays
 * locked until the transaction ends, so a rollback gives the number back.
 */
export function takeNumber(db: Db, unitId: string, day: Day): Promise<{ sequence: number; identCode: string; codeGrammar: CodeGrammar } | undefined> {
  return db.find(
    'dossier.takeNumber',
    `insert into dossier_code_day (ident, day, last) select u.ident_code, $2, 1 from org_unit u where u.id = $1 and u.ident_code is not null
      on conflict (ident, day) do update set last = dossier_code_day.last + 1
      returning last as sequence, ident as ident_code, (select u.code_grammar from org_unit u where u.id = $1) as code_grammar`,
    [unitId, day],
  );
}

/** Writes a new dossier with its people, papers and first appointment in one statement. */
export async function insertDossier(db: Db, row: DossierRow, parties: readonly PartyRow[], papers: readonly PaperRow[], appointment: AppointmentRow | null): Promise<void> {
  await db.run(
    'dossier.insertDossier',
    `with d as (insert into dossier (id, code, code_grammar, status, stage, support_unit_id, reception_unit_id, competent_unit_id, receiver_id, receiver_employer, accepter_id,
         accepter_employer, delegation_id, revision_id, procedure_code, procedure_name, field_code, case_no, channel, source, book_no, regime, list_id, quantity, result_choice,
         same_day, civil_servant_only, term_count, term_unit, arrived_at, received_at, received_day, due_day, due_at, provisional, non_territorial)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24, $25, $26, $27, $28, $29, $30, $31, $32, $33, $34, $35, $39)),
     p as (insert into dossier_party (id, dossier_id, role, name, name_key, id_kind, id_number, birth, phone, email, address, evidence, evidence_note, entered_at)
       select x.id, $1, x.role, x.name, x."nameKey", x."idKind", x."idNumber", x.birth, x.phone, x.email, x.address, x.evidence, x."evidenceNote", $30
         from jsonb_to_recordset($36::jsonb) as x(id uuid, role text, name text, "nameKey" text, "idKind" text, "idNumber" text, birth text, phone text, email text, address text, evidence text, "evidenceNote" text)),
     a as (insert into appointment (dossier_id, no, kind, due_day, due_at, provisional, counted_from, made_by, made_employer, made_at)
       select $1, 1, 'first', $33, $34, $35, x."countedFrom", x."madeBy", x."madeEmployer", x."madeAt"
         from jsonb_to_recordset($38::jsonb) as x("countedFrom" timestamptz, "madeBy" uuid, "madeEmployer" text, "madeAt" timestamptz))
     insert into dossier_paper (dossier_id, no, name, wanted_originals, wanted_copies, state, originals, certified, copies, electronic, reason)
       select $1, x.no, x.name, x."wantedOriginals", x."wantedCopies", x.state, x.originals, x.certified, x.copies, x.electronic, x.reason
         from jsonb_to_recordset($37::jsonb) as x(no int, name text, "wantedOriginals" int, "wantedCopies" int, state text, originals int, certified int, copies int, electronic int, reason text)`,
    [...placed(row), JSON.stringify(parties), JSON.stringify(papers), JSON.stringify(appointment === null ? [] : [appointment]), row.nonTerritorial],
  );
}

/** Writes a changed dossier and raises its version; answers false when another change came first. */
export async function updateDossier(db: Db, row: DossierRow): Promise<boolean> {
  const touched = await db.run(
    'dossier.updateDossier',
    `update dossier set version = version + 1, status = $3, stage = $4, held_status = $5, held_stage = $6, handler_id = $7, handler_unit_id = $8, code = $9, code_grammar = $10,
       accepter_id = $11, accepter_employer = $12, delegation_id = $13, received_at = $14, received_day = $15, due_day = $16, due_at = $17, provisional = $18, reappointments = $19,
       apology = $20, refusal_proposed = $21, stop_proposed = $22, result = $23, supplement_count = $24, supplement_respond_by = $25, open_parts = $26, obligation_last = $27,
       obligation_paid = $28, obligation_respond_by = $29, correction_opened = $30, correcting = $31, finished_at = $32, first_finished_at = $33, returned_at = $34, stop_reason = $35,
       stop_explanation = $36, stopper_employer = $37, cancelled_at = $38, cancel_reason = $39, quantity = $40, result_choice = $41, regime = $42, receiver_id = $43, receiver_employer = $44
     where id = $1 and version = $2`,
    moved(row),
  );
  return touched === 1;
}

function placed(row: DossierRow): readonly unknown[] {
  return [
    row.id, row.code, row.codeGrammar, row.status, row.stage, row.supportUnitId, row.receptionUnitId, row.competentUnitId, row.receiverId, row.receiverEmployer, row.accepterId,
    row.accepterEmployer, row.delegationId, row.revisionId, row.procedureCode, row.procedureName, row.fieldCode, row.caseNo, row.channel, row.source, row.bookNo, row.regime, row.listId,
    row.quantity, row.resultChoice, row.sameDay, row.civilServantOnly, row.termCount, row.termUnit, row.arrivedAt, row.receivedAt, row.receivedDay, row.dueDay, row.dueAt, row.provisional,
  ];
}

function moved(row: DossierRow): readonly unknown[] {
  return [
    row.id, row.version, row.status, row.stage, row.heldStatus, row.heldStage, row.handlerId, row.handlerUnitId, row.code, row.codeGrammar, row.accepterId, row.accepterEmployer,
    row.delegationId, row.receivedAt, row.receivedDay, row.dueDay, row.dueAt, row.provisional, row.reappointments, row.apology, row.refusalProposed, row.stopProposed, row.result,
    row.supplementCount, row.supplementRespondBy, row.openParts, row.obligationLast, row.obligationPaid, row.obligationRespondBy, row.correctionOpened, row.correcting, row.finishedAt,
    row.firstFinishedAt, row.returnedAt, row.stopReason, row.stopExplanation, row.stopperEmployer, row.cancelledAt, row.cancelReason, row.quantity, row.resultChoice, row.regime, row.receiverId, row.receiverEmployer,
  ];
}
