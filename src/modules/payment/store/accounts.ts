import type { Day } from '#kernel/day.ts';
import type { Db } from '#platform/database.ts';
import type { Purse } from '../rules/purses.ts';

export type Account = {
  readonly id: string;
  readonly unitId: string;
  readonly purse: Purse;
  readonly bankBin: string;
  readonly bankName: string;
  readonly account: string;
  readonly holder: string;
  readonly ownership: 'agency' | 'delegated';
  readonly basis: string;
  readonly validFrom: Day;
  readonly validTo: Day | null;
};
export type AccountRow = Account & { readonly unitCode: string; readonly unitName: string };

const ACCOUNTS = `select a.id, a.unit_id, u.code as unit_code, u.name as unit_name, a.purse, a.bank_bin, a.bank_name, a.account, a.holder, a.ownership, a.basis, a.valid_from, a.valid_to
  from collection_account a join org_unit u on u.id = a.unit_id`;

export function listAccounts(db: Db, unitId: string | null): Promise<AccountRow[]> {
  return db.rows('payment.listAccounts', `${ACCOUNTS} where $1::uuid is null or a.unit_id = $1 order by u.code, a.purse, a.valid_from desc limit 1000`, [unitId]);
}

export function findAccount(db: Db, id: string): Promise<AccountRow | undefined> {
  return db.find('payment.findAccount', `${ACCOUNTS} where a.id = $1`, [id]);
}

/** Where transfers of one purse go on a day: the account of the unit, or of the nearest unit above that has one. */
export function findAccountFor(db: Db, unitId: string, purse: Purse, day: Day): Promise<AccountRow | undefined> {
  return db.find(
    'payment.findAccountFor',
    `with recursive above as (select id, parent_id, 0 as height from org_unit where id = $1 union all select p.id, p.parent_id, a.height + 1 from org_unit p join above a on p.id = a.parent_id)
     select a.id, a.unit_id, u.code as unit_code, u.name as unit_name, a.purse, a.bank_bin, a.bank_name, a.account, a.holder, a.ownership, a.basis, a.valid_from, a.valid_to
       from collection_account a join above v on v.id = a.unit_id join org_unit u on u.id = a.unit_id
      where a.purse = $2 and a.valid_from <= $3 and (a.valid_to is null or a.valid_to >= $3)
      order by v.height, a.valid_from desc limit 1`,
    [unitId, purse, day],
  );
}

/** The accounts behind one number at one bank: an agency may use one for several purses. */
export function listAccountsByNumber(db: Db, bankBin: string, account: string): Promise<AccountRow[]> {
  return db.rows('payment.listAccountsByNumber', `${ACCOUNTS} where a.bank_bin = $1 and a.account = $2 order by a.valid_from desc, a.id limit 100`, [bankBin, account]);
}

/** Accounts of one unit are entered one after the other. */
export async function lockAccountsOf(db: Db, unitId: string): Promise<void> {
  await db.run('payment.lockAccountsOf', 'select pg_advisory_xact_lock(hashtextextended($1, 22))', [`account/${unitId}`]);
}

/** The newest account of a unit and purse. */
export function findLatestAccount(db: Db, unitId: string, purse: Purse): Promise<{ id: string; validFrom: Day; validTo: Day | null } | undefined> {
  return db.find('payment.findLatestAccount', 'select id, valid_from, valid_to from collection_account where unit_id = $1 and purse = $2 order by valid_from desc limit 1', [unitId, purse]);
}

export async function closeAccount(db: Db, id: string, lastDay: Day): Promise<void> {
  await db.run('payment.closeAccount', 'update collection_account set valid_to = $2 where id = $1', [id, lastDay]);
}

export async function insertAccount(db: Db, row: Account, by: { staffId: string | null; at: Date }): Promise<void> {
  await db.run(
    'payment.insertAccount',
    `insert into collection_account (id, unit_id, purse, bank_bin, bank_name, account, holder, ownership, basis, valid_from, valid_to, recorded_by, recorded_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
    [row.id, row.unitId, row.purse, row.bankBin, row.bankName, row.account, row.holder, row.ownership, row.basis, row.validFrom, row.validTo, by.staffId, by.at],
  );
}

/** True when the holder of an account bears the name of somebody of staff, whatever its capitals. */
export async function isNameOfStaff(db: Db, name: string): Promise<boolean> {
  const { known } = await db.row<{ known: boolean }>('payment.isNameOfStaff', 'select exists (select from staff where upper(name) = upper($1)) as known', [name]);
  return known;
}
