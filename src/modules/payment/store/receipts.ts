import type { Employer } from '#kernel/actor.ts';
import type { Day } from '#kernel/day.ts';
import type { Db } from '#platform/database.ts';
import type { Method } from '../rules/purses.ts';
import type { ReceiptState } from '../rules/receipts.ts';

export type ReceiptLine = { readonly name: string; readonly amount: number };

export type Receipt = {
  readonly id: string;
  readonly unitId: string;
  readonly rangeId: string;
  readonly agencyUnitId: string;
  readonly template: string;
  readonly symbol: string;
  readonly seriesYear: number;
  readonly number: number;
  readonly paymentId: string;
  readonly replacesId: string | null;
  readonly payerName: string;
  readonly payerAddress: string | null;
  readonly procedureName: string | null;
  readonly dossierCode: string | null;
  readonly lines: readonly ReceiptLine[];
  readonly amount: number;
  readonly method: Method;
  readonly delegateName: string | null;
  readonly delegateAddress: string | null;
  readonly delegationDocument: string | null;
  readonly issuedBy: string;
  readonly issuedEmployer: Employer;
  readonly issuedAt: Date;
  readonly issuedDay: Day;
  readonly sessionId: string;
};
export type ReceiptRow = Receipt & {
  readonly state: ReceiptState;
  readonly agencyCode: string;
  readonly agencyName: string;
  readonly agencyAddress: string;
  readonly issuedByName: string;
  readonly replacedById: string | null;
  readonly cancelledAt: Date | null;
  readonly cancelledByName: string | null;
  readonly cancelReason: string | null;
  readonly paymentUnitId: string;
  readonly dossierId: string | null;
  /** The till it was issued at takes money still. */
  readonly sessionOpen: boolean;
};

const RECEIPTS = `select r.id, r.unit_id, r.range_id, r.agency_unit_id, r.template, r.symbol, r.series_year, r.number, r.payment_id, r.replaces_id, r.state, r.payer_name, r.payer_address, r.procedure_name,
    r.dossier_code, r.lines, r.amount, r.method, r.delegate_name, r.delegate_address, r.delegation_document, r.issued_by, r.issued_employer, r.issued_at, r.issued_day, r.session_id,
    r.cancelled_at, r.cancel_reason, u.code as agency_code, u.name as agency_name, u.address as agency_address, s.name as issued_by_name, n.id as replaced_by_id, c.name as cancelled_by_name,
    p.unit_id as payment_unit_id, p.dossier_id, t.state = 'open' as session_open
  from receipt r join cash_session t on t.id = r.session_id join org_unit u on u.id = r.agency_unit_id join staff s on s.id = r.issued_by join payment p on p.id = r.payment_id
    left join receipt n on n.replaces_id = r.id left join staff c on c.id = r.cancelled_by`;

export async function insertReceipt(db: Db, row: Receipt): Promise<void> {
  await db.run(
    'payment.insertReceipt',
    `insert into receipt (id, unit_id, range_id, agency_unit_id, template, symbol, series_year, number, payment_id, replaces_id, state, payer_name, payer_address, procedure_name, dossier_code,
       lines, amount, method, delegate_name, delegate_address, delegation_document, issued_by, issued_employer, issued_at, issued_day, session_id)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 'issued', $11, $12, $13, $14, $15::jsonb, $16, $17, $18, $19, $20, $21, $22, $23, $24, $25)`,
    [...numbered(row), ...written(row), row.issuedBy, row.issuedEmployer, row.issuedAt, row.issuedDay, row.sessionId],
  );
}

export function findReceipt(db: Db, id: string): Promise<ReceiptRow | undefined> {
  return db.find('payment.findReceipt', `${RECEIPTS} where r.id = $1`, [id]);
}

/** The receipt, taken until the end of the transaction. */
export function lockReceipt(db: Db, id: string): Promise<ReceiptRow | undefined> {
  return db.find('payment.lockReceipt', `${RECEIPTS} where r.id = $1 for update of r`, [id]);
}

/** The receipts of some payments, oldest first. */
export function listReceiptsOf(db: Db, paymentIds: readonly string[]): Promise<ReceiptRow[]> {
  return db.rows('payment.listReceiptsOf', `${RECEIPTS} where r.payment_id = any ($1::uuid[]) order by r.issued_at, r.id`, [paymentIds]);
}

export type ReceiptQuery = {
  readonly units: readonly string[] | undefined;
  readonly from: Day | undefined;
  readonly to: Day | undefined;
  readonly sessionId: string | undefined;
  readonly state: ReceiptState | undefined;
  readonly after: { readonly at: Date; readonly id: string } | undefined;
  readonly limit: number;
};

/** Receipts of some units' tills and money, newest first; undefined units: everywhere. */
export function listReceiptRows(db: Db, query: ReceiptQuery): Promise<ReceiptRow[]> {
  const { units, from, to, sessionId, state, after, limit } = query;
  return db.rows(
    'payment.listReceiptRows',
    `${RECEIPTS} where ($1::uuid[] is null or r.unit_id = any ($1) or p.unit_id = any ($1)) and ($2::date is null or r.issued_day >= $2) and ($3::date is null or r.issued_day <= $3)
        and ($4::uuid is null or r.session_id = $4) and ($5::text is null or r.state = $5) and ($6::timestamptz is null or (r.issued_at, r.id) < ($6, $7::uuid))
      order by r.issued_at desc, r.id desc limit $8`,
    [units ?? null, from ?? null, to ?? null, sessionId ?? null, state ?? null, after?.at ?? null, after?.id ?? null, limit],
  );
}

export async function cancelReceiptRow(db: Db, id: string, by: { staffId: string; at: Date; reason: string }): Promise<void> {
  await db.run('payment.cancelReceipt', `update receipt set state = 'cancelled', cancelled_by = $2, cancelled_at = $3, cancel_reason = $4 where id = $1`, [id, by.staffId, by.at, by.reason]);
}

/** Who stands as the issuer of a receipt. */
export function getIssuer(db: Db, staffId: string): Promise<{ staffId: string; employer: Employer }> {
  return db.row('payment.getIssuer', 'select id as staff_id, employer from staff where id = $1', [staffId]);
}

export type Delegate = { readonly name: string; readonly address: string | null; readonly document: string | null };

/** The organisation a person works for when it is not the agency, with the document that lets it issue receipts for an agency on a day. */
export function findDelegate(db: Db, staffId: string, agencyUnitId: string, day: Day): Promise<Delegate | undefined> {
  return db.find(
    'payment.findDelegate',
    `select h.name, d.delegate_address as address, d.document from staff s join helper_organisation h on h.id = s.helper_organisation_id
       left join lateral (select delegate_address, document from receipt_delegation g
          where g.agency_unit_id = $2 and g.helper_organisation_id = h.id and g.valid_from <= $3 and (g.valid_to is null or g.valid_to >= $3) order by g.valid_from desc limit 1) d on true
      where s.id = $1`,
    [staffId, agencyUnitId, day],
  );
}

/** What a receipt says of the dossier it is for. */
export function findDossierWords(db: Db, dossierId: string): Promise<{ code: string | null; procedureName: string } | undefined> {
  return db.find('payment.findDossierWords', 'select code, procedure_name from dossier where id = $1', [dossierId]);
}

function numbered(row: Receipt): unknown[] {
  return [row.id, row.unitId, row.rangeId, row.agencyUnitId, row.template, row.symbol, row.seriesYear, row.number, row.paymentId, row.replacesId];
}

function written(row: Receipt): unknown[] {
  const { payerName, payerAddress, procedureName, dossierCode, lines, amount, method, delegateName, delegateAddress, delegationDocument } = row;
  return [payerName, payerAddress, procedureName, dossierCode, JSON.stringify(lines), amount, method, delegateName, delegateAddress, delegationDocument];
}
