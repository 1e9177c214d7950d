import type { Day } from '#kernel/day.ts';
import type { Db } from '#platform/database.ts';

export type NewDelegation = { readonly id: string; readonly agencyUnitId: string; readonly helperOrganisationId: string; readonly document: string; readonly delegateAddress: string | null; readonly validFrom: Day; readonly validTo: Day | null };

/** A delegation that has a day in common with the one given. */
export function findDelegationMeeting(db: Db, row: Pick<NewDelegation, 'agencyUnitId' | 'helperOrganisationId' | 'validFrom' | 'validTo'>): Promise<{ validFrom: Day } | undefined> {
  return db.find(
    'payment.findDelegationMeeting',
    `select valid_from from receipt_delegation where agency_unit_id = $1 and helper_organisation_id = $2 and daterange(valid_from, valid_to, '[]') && daterange($3, $4, '[]') order by valid_from limit 1`,
    [row.agencyUnitId, row.helperOrganisationId, row.validFrom, row.validTo],
  );
}

/** Adds a delegation; false when one of its days has one already, of somebody who saved at the same moment too. */
export async function insertDelegation(db: Db, row: NewDelegation, by: { staffId: string | null; at: Date }): Promise<boolean> {
  const added = await db.run(
    'payment.insertDelegation',
    `insert into receipt_delegation (id, agency_unit_id, helper_organisation_id, document, delegate_address, valid_from, valid_to, recorded_by, recorded_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict on constraint receipt_delegation_once do nothing`,
    [row.id, row.agencyUnitId, row.helperOrganisationId, row.document, row.delegateAddress, row.validFrom, row.validTo, by.staffId, by.at],
  );
  return added === 1;
}

export type DelegationRow = {
  readonly id: string;
  readonly agencyUnitId: string;
  readonly agencyCode: string;
  readonly agencyName: string;
  readonly helperId: string;
  readonly helperName: string;
  readonly document: string;
  readonly delegateAddress: string | null;
  readonly validFrom: Day;
  readonly validTo: Day | null;
  readonly endReason: string | null;
  readonly ended: boolean;
};

const DELEGATIONS = `select d.id, d.agency_unit_id, a.code as agency_code, a.name as agency_name, h.id as helper_id, h.name as helper_name, d.document, d.delegate_address, d.valid_from, d.valid_to,
    d.end_reason, d.ended_at is not null as ended
  from receipt_delegation d join org_unit a on a.id = d.agency_unit_id join helper_organisation h on h.id = d.helper_organisation_id`;

export function listDelegations(db: Db, agencyUnitId: string | null): Promise<DelegationRow[]> {
  return db.rows('payment.listDelegations', `${DELEGATIONS} where $1::uuid is null or d.agency_unit_id = $1 order by a.name, h.name, d.valid_from desc limit 1000`, [agencyUnitId]);
}

/** A delegation, held until the end of the transaction. */
export function lockDelegation(db: Db, id: string): Promise<DelegationRow | undefined> {
  return db.find('payment.lockDelegation', `${DELEGATIONS} where d.id = $1 for update of d`, [id]);
}

export async function endDelegation(db: Db, id: string, ended: { lastDay: Day; reason: string; by: string | null; at: Date }): Promise<void> {
  await db.run('payment.endDelegation', 'update receipt_delegation set valid_to = $2, end_reason = $3, ended_by = $4, ended_at = $5 where id = $1', [id, ended.lastDay, ended.reason, ended.by, ended.at]);
}
