import type { Citizen } from '#kernel/actor.ts';
import type { Db } from '#platform/database.ts';
import type { CitizenIdKind, CitizenLanguage, Verifier } from '../rules/accounts.ts';

export type CitizenRow = {
  readonly id: string;
  readonly kind: Citizen['kind'];
  readonly name: string;
  readonly nameKey: string;
  readonly idKind: CitizenIdKind | null;
  readonly idNumber: string | null;
  readonly phone: string | null;
  readonly email: string | null;
  readonly language: CitizenLanguage;
  readonly verifiedAt: Date | null;
  readonly verifiedBy: Verifier | null;
  readonly createdAt: Date;
  readonly mergedInto: string | null;
};

const CITIZEN = 'id, kind, name, name_key, id_kind, id_number, phone, email, language, verified_at, verified_by, created_at, merged_into';

export function getCitizen(db: Db, id: string): Promise<CitizenRow> {
  return db.row('citizen.getCitizen', `select ${CITIZEN} from citizen where id = $1`, [id]);
}

export function lockCitizen(db: Db, id: string): Promise<CitizenRow | undefined> {
  return db.find('citizen.lockCitizen', `select ${CITIZEN} from citizen where id = $1 for update`, [id]);
}

/** One at a time for a number, so that the same person is not entered twice at one moment. */
export async function lockNumber(db: Db, idKind: CitizenIdKind, idNumber: string): Promise<void> {
  await db.run('citizen.lockNumber', `select pg_advisory_xact_lock(hashtextextended('citizen ' || $1 || ' ' || $2, 0))`, [idKind, idNumber]);
}

/** Entries of a number that stand, the verified first, then the oldest. */
export function listByNumber(db: Db, idKind: CitizenIdKind, idNumber: string): Promise<CitizenRow[]> {
  return db.rows(
    'citizen.listByNumber',
    `select ${CITIZEN} from citizen where id_number = $2 and id_kind = $1 and merged_into is null order by verified_at is null, created_at, id limit 50`,
    [idKind, idNumber],
  );
}

export async function insertCitizen(db: Db, row: Omit<CitizenRow, 'mergedInto'>): Promise<void> {
  await db.run(
    'citizen.insertCitizen',
    `insert into citizen (id, kind, name, name_key, id_kind, id_number, phone, email, language, verified_at, verified_by, created_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [row.id, row.kind, row.name, row.nameKey, row.idKind, row.idNumber, row.phone, row.email, row.language, row.verifiedAt, row.verifiedBy, row.createdAt],
  );
}

/** Somebody has now seen that the number is hers. */
export async function updateVerified(db: Db, id: string, by: Verifier, at: Date): Promise<void> {
  await db.run('citizen.updateVerified', 'update citizen set verified_at = $2, verified_by = $3 where id = $1', [id, at, by]);
}

export async function updateContact(db: Db, id: string, row: { phone: string | null; email: string | null; language: CitizenLanguage }): Promise<void> {
  await db.run('citizen.updateContact', 'update citizen set phone = $2, email = $3, language = $4 where id = $1', [id, row.phone, row.email, row.language]);
}

/** Who she is, as the provider tells it now. */
export async function updateIdentity(db: Db, id: string, row: Pick<CitizenRow, 'kind' | 'name' | 'nameKey' | 'idKind' | 'idNumber' | 'verifiedAt'>): Promise<void> {
  await db.run(
    'citizen.updateIdentity',
    `update citizen set kind = $2, name = $3, name_key = $4, id_kind = $5, id_number = $6, verified_at = $7, verified_by = 'provider' where id = $1`,
    [id, row.kind, row.name, row.nameKey, row.idKind, row.idNumber, row.verifiedAt],
  );
}
