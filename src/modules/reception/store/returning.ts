import type { Db } from '#platform/database.ts';
import type { KnownPerson, ReceiverRole, ReturnEvidence, Taker } from '../rules/returning.ts';

export type PaperToRecover = { readonly id: string; readonly name: string; readonly recoveredAt: Date | null };

export async function insertPapersToRecover(db: Db, dossierId: string, papers: readonly { id: string; name: string }[]): Promise<void> {
  await db.run(
    'reception.insertPapersToRecover',
    `insert into paper_to_recover (id, dossier_id, name) select p.id, $1, p.name from unnest($2::uuid[], $3::text[]) as p (id, name) on conflict do nothing`,
    [dossierId, papers.map((paper) => paper.id), papers.map((paper) => paper.name)],
  );
}

export function listPapersToRecover(db: Db, dossierId: string): Promise<PaperToRecover[]> {
  return db.rows('reception.listPapersToRecover', 'select id, name, recovered_at from paper_to_recover where dossier_id = $1 order by name', [dossierId]);
}

export async function markRecovered(db: Db, ids: readonly string[], by: string, at: Date): Promise<void> {
  await db.run('reception.markRecovered', 'update paper_to_recover set recovered_at = $3, recovered_by = $2 where id = any($1::uuid[]) and recovered_at is null', [ids, by, at]);
}

/** The people of a dossier who may be meant when its owner or her proxy comes. */
export function listTakers(db: Db, dossierId: string): Promise<KnownPerson[]> {
  return db.rows('reception.listTakers', 'select role, name, id_kind, id_number, phone from dossier_party where dossier_id = $1 and replaced_at is null', [dossierId]);
}

export type ReturnRow = Taker & {
  readonly id: string;
  readonly item: 'papers' | 'result';
  readonly dossierId: string;
  readonly unitId: string;
  readonly by: string;
  readonly at: Date;
  readonly role: ReceiverRole;
  readonly evidence: ReturnEvidence;
  readonly evidenceNote: string | null;
  readonly slipShown: boolean;
  readonly withoutSlipNote: string | null;
  readonly originalsBack: string | null;
  readonly insteadOf: string | null;
};

export async function insertReturn(db: Db, row: ReturnRow): Promise<void> {
  await db.run(
    'reception.insertReturn',
    `insert into result_return (id, dossier_id, unit_id, returned_by, returned_at, receiver_role, receiver_name, receiver_id_kind, receiver_id_number, receiver_phone,
       evidence, evidence_note, slip_shown, without_slip_note, originals_back, instead_of, item)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)`,
    [row.id, row.dossierId, row.unitId, row.by, row.at, row.role, row.name, row.idKind, row.idNumber, row.phone, row.evidence, row.evidenceNote, row.slipShown, row.withoutSlipNote, row.originalsBack, row.insteadOf, row.item],
  );
}

export type ReturnPlace = { readonly id: string; readonly status: number; readonly resultHere: boolean; readonly papersHere: boolean };

/** A dossier this one-stop received, and whether its result and its papers are here. */
export function findReturnPlace(db: Db, dossierId: string, unitId: string): Promise<ReturnPlace | undefined> {
  return db.find(
    'reception.findReturnPlace',
    `select d.id, d.status, exists (select from custody_item i where i.dossier_id = d.id and i.kind = 'result' and i.holder_unit_id = $2) as result_here,
            exists (select from custody_item i where i.dossier_id = d.id and i.kind = 'papers' and i.holder_unit_id = $2) as papers_here
       from dossier d where d.id = $1 and $2 in (d.reception_unit_id, d.support_unit_id)`,
    [dossierId, unitId],
  );
}

/** What lies in one unit of the dossiers that ended without a result: papers, and written refusals. What is registered for the post waits in its list. */
export const LEFT_HERE = `custody_item i join dossier d on d.id = i.dossier_id
         where i.holder_unit_id = $1 and d.reception_unit_id = $1 and d.status in (3, 8)
           and (i.kind = 'papers' or i.kind = 'result' and d.stop_reason = 'REFUSED_ON_MERITS' and d.result = 'sealed' and d.result_choice <> 'post')`;

export type UncollectedRow = {
  readonly lineId: string;
  readonly kind: 'papers' | 'result';
  readonly dossierId: string;
  readonly code: string | null;
  readonly status: number;
  readonly procedureName: string;
  readonly ownerName: string | null;
  readonly finishedAt: Date;
  readonly dueDay: string | null;
  readonly resultChoice: string;
};

/**
 * What waits for its owner, the longest wait first: results of solved dossiers, and what lies in the one-stop of those that ended without:
 * their papers, and a written refusal. What is registered for the post waits in a list of its own. What has no end of its own waits since it came to lie here.
 */
export function listUncollected(db: Db, unitId: string, after: { at: Date; id: string } | undefined, limit: number): Promise<UncollectedRow[]> {
  return db.rows(
    'reception.listUncollected',
    `select w.*, p.name as owner_name from (
       (select d.id as line_id, 'result' as kind, d.id as dossier_id, d.code, d.status, d.procedure_name, d.finished_at, d.due_day, d.result_choice
          from dossier d where d.reception_unit_id = $1 and d.status = 9 and d.result_choice <> 'post' and ($2::timestamptz is null or (d.finished_at, d.id) > ($2, $3::uuid))
         order by d.finished_at, d.id limit $4)
       union all
       (select i.id, i.kind, d.id, d.code, d.status, d.procedure_name, coalesce(d.finished_at, i.held_since), d.due_day, d.result_choice
          from ${LEFT_HERE} and ($2::timestamptz is null or (coalesce(d.finished_at, i.held_since), i.id) > ($2, $3::uuid)))) w
       left join dossier_party p on p.dossier_id = w.dossier_id and p.role = 'owner' and p.replaced_at is null
      order by w.finished_at, w.line_id limit $4`,
    [unitId, after?.at ?? null, after?.id ?? null, limit],
  );
}
