import type { Day } from '#kernel/day.ts';
import type { Db } from '#platform/database.ts';
import type { Collecting, CollectRevokedWay, CollectRule, Relation } from '../rules/collecting.ts';
import type { CitizenId } from '../rules/mandates.ts';

export type AuthorisationRow = Collecting & {
  readonly id: string;
  readonly dossierId: string;
  readonly unitId: string;
  readonly relation: Relation;
  readonly certified: boolean;
  readonly recordedBy: string;
  readonly recordedAt: Date;
  readonly revokedWay: CollectRevokedWay | null;
  readonly name: string | null;
  readonly nameKey: string | null;
  readonly idKind: CitizenId | null;
  readonly idNumber: string | null;
  readonly documentNo: string | null;
};

const SEEN = `a.id, a.dossier_id, a.unit_id, a.relation, a.certified, a.to_day, s.name as recorded_by, a.recorded_at, a.used_at, a.revoked_at, a.revoked_way, p.name, p.name_key, p.id_kind, p.id_number, p.document_no
  from collect_authorisation a join staff s on s.id = a.recorded_by left join collect_person p on p.authorisation_id = a.id`;

export type NewAuthorisation = { readonly id: string; readonly dossierId: string; readonly unitId: string; readonly by: string; readonly at: Date; readonly certified: boolean; readonly relation: Relation; readonly toDay: Day };
export type NewPerson = { readonly name: string; readonly nameKey: string; readonly idKind: CitizenId; readonly idNumber: string; readonly documentNo: string };

export async function insertAuthorisation(db: Db, row: NewAuthorisation, person: NewPerson): Promise<void> {
  await db.run(
    'mandate.insertAuthorisation',
    'insert into collect_authorisation (id, dossier_id, unit_id, recorded_by, recorded_at, certified, relation, to_day) values ($1, $2, $3, $4, $5, $6, $7, $8)',
    [row.id, row.dossierId, row.unitId, row.by, row.at, row.certified, row.relation, row.toDay],
  );
  await db.run('mandate.insertCollectPerson', 'insert into collect_person (authorisation_id, name, name_key, id_kind, id_number, document_no) values ($1, $2, $3, $4, $5, $6)', [row.id, person.name, person.nameKey, person.idKind, person.idNumber, person.documentNo]);
}

/** Authorisations of a dossier, the newest first. */
export function listAuthorisations(db: Db, dossierId: string): Promise<AuthorisationRow[]> {
  return db.rows('mandate.listAuthorisations', `select ${SEEN} where a.dossier_id = $1 order by a.recorded_at desc, a.id desc limit 50`, [dossierId]);
}

/** The same, taken: a use and a revocation come one after the other. */
export function lockAuthorisations(db: Db, dossierId: string): Promise<AuthorisationRow[]> {
  return db.rows('mandate.lockAuthorisations', `select ${SEEN} where a.dossier_id = $1 order by a.recorded_at desc, a.id desc for update of a`, [dossierId]);
}

export function lockAuthorisation(db: Db, id: string): Promise<AuthorisationRow | undefined> {
  return db.find('mandate.lockAuthorisation', `select ${SEEN} where a.id = $1 for update of a`, [id]);
}

export async function updateUsed(db: Db, id: string, at: Date, by: string): Promise<void> {
  await db.run('mandate.updateCollectUsed', 'update collect_authorisation set used_at = $2, used_by = $3 where id = $1', [id, at, by]);
}

export async function updateCollectRevoked(db: Db, id: string, row: { at: Date; by: string | null; way: CollectRevokedWay }): Promise<void> {
  await db.run('mandate.updateCollectRevoked', 'update collect_authorisation set revoked_at = $2, revoked_by = $3, revoked_way = $4 where id = $1', [id, row.at, row.by, row.way]);
}

/** The rules on certification of a day. */
export function listCollectRules(db: Db, day: Day): Promise<CollectRule[]> {
  return db.rows('mandate.listCollectRules', 'select procedures, relatives, certified_needed, basis, source from collect_rule where valid_from <= $1 and (valid_to is null or valid_to >= $1) order by valid_from desc', [day]);
}

export type CollectDossier = { readonly id: string; readonly procedureCode: string; readonly status: number; readonly ownerIdNumber: string | null };

/** A dossier as far as its result may be collected. */
export function findCollectDossier(db: Db, dossierId: string): Promise<CollectDossier | undefined> {
  return db.find(
    'mandate.findCollectDossier',
    `select d.id, d.procedure_code, d.status, p.id_number as owner_id_number from dossier d left join dossier_party p on p.dossier_id = d.id and p.role = 'owner' and p.replaced_at is null where d.id = $1`,
    [dossierId],
  );
}

/** Whether a dossier is of the unit whose staff asks: received there, helped there, or at whose post it lies. */
export function findDossierAt(db: Db, dossierId: string, unitId: string): Promise<{ id: string } | undefined> {
  return db.find('mandate.findDossierAt', 'select id from dossier where id = $1 and $2 in (reception_unit_id, support_unit_id)', [dossierId, unitId]);
}
