import type { Db } from '#platform/database.ts';

export type Employer = 'agency' | 'post';
export type PrintUnit = { readonly id: string; readonly name: string; readonly superiorName: string; readonly place: string; readonly address: string; readonly phone: string };

/** A unit as papers print it. */
export function getPrintUnit(db: Db, id: string): Promise<PrintUnit> {
  return db.row('reception.getPrintUnit', 'select id, name, superior_name, place, address, phone from org_unit where id = $1', [id]);
}

export type Accepter = { readonly id: string; readonly name: string; readonly employer: Employer };

/** Who completed acceptance by her signature. */
export function findAccepter(db: Db, dossierId: string): Promise<Accepter | undefined> {
  return db.find('reception.findAccepter', 'select s.id, s.name, s.employer from dossier d join staff s on s.id = d.accepter_id where d.id = $1', [dossierId]);
}

export type PrintApology = { readonly id: string; readonly reason: string; readonly newAt: Date; readonly documentNo: string | null; readonly signedBy: string };

/** The last apology a leader has signed. */
export function findSignedApology(db: Db, dossierId: string): Promise<PrintApology | undefined> {
  return db.find(
    'reception.findSignedApology',
    `select a.id, a.reason, a.new_at, a.document_no, s.name as signed_by from apology a join staff s on s.id = a.signed_by
      where a.dossier_id = $1 and a.signed_at is not null and a.dropped_at is null order by a.signed_at desc limit 1`,
    [dossierId],
  );
}

export type Passage = { readonly kind: 'papers' | 'result'; readonly fromUnit: string; readonly toUnit: string; readonly at: Date; readonly giver: string; readonly taker: string };

/** Who gave what to whom inside the house, both having signed. */
export function listPassages(db: Db, dossierId: string): Promise<Passage[]> {
  return db.rows(
    'reception.listPassages',
    `select b.kind, f.name as from_unit, u.name as to_unit, t.settled_at as at, g.name as giver, r.name as taker
       from custody_transfer t join custody_batch b on b.id = t.batch_id join org_unit f on f.id = b.from_unit_id join org_unit u on u.id = b.to_unit_id
       join staff g on g.id = t.offered_by join staff r on r.id = t.settled_by
      where t.dossier_id = $1 and t.state = 'accepted' order by t.settled_at, t.id`,
    [dossierId],
  );
}

export type PrintReturn = {
  readonly id: string;
  readonly role: 'owner' | 'authorised';
  readonly name: string;
  readonly idNumber: string | null;
  readonly phone: string | null;
  readonly evidenceNote: string | null;
  readonly originalsBack: string | null;
  readonly returnedAt: Date;
  readonly returnedBy: string;
  readonly returnedById: string;
  readonly employer: Employer;
  readonly recovered: readonly string[];
};

/** The last time a result of this dossier was handed out. */
export function findLastReturn(db: Db, dossierId: string): Promise<PrintReturn | undefined> {
  return db.find(
    'reception.findLastReturn',
    `select r.id, r.receiver_role as role, r.receiver_name as name, r.receiver_id_number as id_number, r.receiver_phone as phone, r.evidence_note, r.originals_back, r.returned_at,
            s.name as returned_by, r.returned_by as returned_by_id, s.employer,
            coalesce((select array_agg(p.name order by p.name) from paper_to_recover p where p.dossier_id = r.dossier_id and p.recovered_at is not null), '{}') as recovered
       from result_return r join staff s on s.id = r.returned_by where r.dossier_id = $1 and r.item = 'result' order by r.returned_at desc limit 1`,
    [dossierId],
  );
}

export type ListedDossier = {
  readonly code: string | null;
  readonly procedureName: string;
  readonly receivedAt: Date | null;
  readonly dueAt: Date | null;
  readonly termCount: number;
  readonly termUnit: 'workingDay' | 'calendarDay' | 'hour' | 'month' | 'sameDay';
  readonly quantity: number;
  readonly ownerName: string | null;
  readonly competent: string;
};
export type HandoverPrintRow = ListedDossier & { readonly resultChoice: string; readonly ownerAddress: string | null; readonly resultTitle: string | null; readonly resultNumber: string | null };

/** A dossier as a list of papers prints it. */
const LISTED = 'd.code, d.procedure_name, d.received_at, d.due_at, d.term_count, d.term_unit, d.quantity, p.name as owner_name, u.name as competent';

/** The dossiers handed in with one list, in the order of their codes; without those taken back. */
export function listReceptionListRows(db: Db, listId: string): Promise<ListedDossier[]> {
  return db.rows(
    'reception.listReceptionListRows',
    `select ${LISTED} from dossier d join org_unit u on u.id = d.competent_unit_id
       left join dossier_party p on p.dossier_id = d.id and p.role = 'owner' and p.replaced_at is null
      where d.list_id = $1 and d.cancelled_at is null order by d.code, d.id`,
    [listId],
  );
}

/** The lines of a handover as its record prints them. */
export function listHandoverPrintRows(db: Db, batchId: string): Promise<HandoverPrintRow[]> {
  return db.rows(
    'reception.listHandoverPrintRows',
    `select distinct on (d.code, d.id) ${LISTED}, d.result_choice, p.address as owner_address, r.title as result_title, r.doc_number as result_number
       from custody_transfer t join dossier d on d.id = t.dossier_id join org_unit u on u.id = d.competent_unit_id
       left join dossier_party p on p.dossier_id = d.id and p.role = 'owner' and p.replaced_at is null
       left join lateral (select title, doc_number from dossier_result where dossier_id = d.id order by no desc limit 1) r on true
      where t.batch_id = $1 order by d.code, d.id, t.id`,
    [batchId],
  );
}
