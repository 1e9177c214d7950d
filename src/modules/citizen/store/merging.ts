import type { Db } from '#platform/database.ts';
import type { CitizenIdKind, Verifier } from '../rules/accounts.ts';
import type { MergeState } from '../rules/merging.ts';

export type DuplicateRow = {
  readonly id: string;
  readonly kind: 'person' | 'enterprise';
  readonly name: string;
  readonly idKind: CitizenIdKind;
  readonly idNumber: string;
  readonly phone: string | null;
  readonly verifiedBy: Verifier | null;
  readonly createdAt: Date;
  readonly accounts: number;
  readonly filings: number;
};
export type AskedRow = { readonly id: string; readonly fromId: string; readonly intoId: string; readonly reason: string; readonly askedBy: string; readonly askerId: string; readonly askedAt: Date };
export type MergeRow = {
  readonly id: string;
  readonly state: MergeState;
  readonly fromName: string;
  readonly intoName: string;
  readonly idNumber: string | null;
  readonly reason: string;
  readonly askedBy: string;
  readonly askedAt: Date;
  readonly settledBy: string | null;
  readonly settledAt: Date | null;
  readonly moved: { readonly accounts: number; readonly filings: number } | null;
};

/** Entries that share their number with another, number by number. */
export function listDuplicates(db: Db, numbers: number): Promise<DuplicateRow[]> {
  return db.rows(
    'citizen.listDuplicates',
    `select c.id, c.kind, c.name, c.id_kind, c.id_number, c.phone, c.verified_by, c.created_at,
            (select count(*) from citizen_account a where a.citizen_id = c.id and a.closed_at is null) as accounts,
            (select count(*) from filing f where f.citizen_id = c.id and f.state in ('open', 'submitted')) as filings
       from citizen c join (
         select id_number, id_kind from citizen where id_number is not null and merged_into is null
          group by id_number, id_kind having count(*) > 1 order by max(created_at) desc limit $1) twice using (id_number, id_kind)
      where c.merged_into is null order by c.id_number, c.id_kind, c.verified_at is null, c.created_at, c.id limit 1000`,
    [numbers],
  );
}

/** Open questions about these entries. */
export function listAsked(db: Db, citizenIds: readonly string[]): Promise<AskedRow[]> {
  return db.rows(
    'citizen.listAsked',
    `select m.id, m.from_id, m.into_id, m.reason, s.name as asked_by, m.asked_by as asker_id, m.asked_at from citizen_merge m join staff s on s.id = m.asked_by
      where m.state = 'asked' and m.from_id = any($1) order by m.asked_at`,
    [citizenIds],
  );
}

/** False when a question about this entry is open already. */
export async function insertMerge(db: Db, row: { id: string; fromId: string; intoId: string; unitId: string; reason: string; askedBy: string; askedAt: Date }): Promise<boolean> {
  const added = await db.run(
    'citizen.insertMerge',
    `insert into citizen_merge (id, from_id, into_id, unit_id, reason, state, asked_by, asked_at) values ($1, $2, $3, $4, $5, 'asked', $6, $7) on conflict (from_id) where state = 'asked' do nothing`,
    [row.id, row.fromId, row.intoId, row.unitId, row.reason, row.askedBy, row.askedAt],
  );
  return added === 1;
}

export function lockMerge(db: Db, id: string): Promise<{ fromId: string; intoId: string; state: MergeState; askedBy: string } | undefined> {
  return db.find('citizen.lockMerge', 'select from_id, into_id, state, asked_by from citizen_merge where id = $1 for update', [id]);
}

export async function updateSettled(db: Db, id: string, row: { state: MergeState; by: string; at: Date; moved: { accounts: number; filings: number } | null }): Promise<void> {
  await db.run('citizen.updateSettled', 'update citizen_merge set state = $2, settled_by = $3, settled_at = $4, moved = $5::jsonb where id = $1', [id, row.state, row.by, row.at, row.moved === null ? null : JSON.stringify(row.moved)]);
}

/** Procedures of which both have an open draft. */
export function listCollidingDrafts(db: Db, fromId: string, intoId: string): Promise<{ procedureCode: string }[]> {
  return db.rows(
    'citizen.listCollidingDrafts',
    `select f.procedure_code from filing f join filing g on g.procedure_code = f.procedure_code and g.state = 'open' and g.citizen_id = $2 where f.citizen_id = $1 and f.state = 'open' order by 1`,
    [fromId, intoId],
  );
}

export function moveAccounts(db: Db, fromId: string, intoId: string): Promise<number> {
  return db.run('citizen.moveAccounts', 'update citizen_account set citizen_id = $2 where citizen_id = $1', [fromId, intoId]);
}

/** Drafts and submissions go with her. */
export async function moveFilings(db: Db, fromId: string, intoId: string): Promise<number> {
  await db.run('citizen.moveSubmissions', 'update submission set citizen_id = $2 where citizen_id = $1', [fromId, intoId]);
  return db.run('citizen.moveFilings', 'update filing set citizen_id = $2 where citizen_id = $1', [fromId, intoId]);
}

/** The entry stands no more; what had been merged into it before now stands under the other as well. */
export async function updateMerged(db: Db, fromId: string, intoId: string, now: Date): Promise<void> {
  await db.run('citizen.updateMerged', 'update citizen set merged_into = $2, merged_at = $3 where id = $1', [fromId, intoId, now]);
  await db.run('citizen.updateMergedBefore', 'update citizen set merged_into = $2 where merged_into = $1', [fromId, intoId]);
}

/** What the entry that stands did not know and the other did: how she is reached, and that her number was seen. */
export async function fillFrom(db: Db, fromId: string, intoId: string): Promise<void> {
  await db.run(
    'citizen.fillFrom',
    `update citizen i set phone = coalesce(i.phone, f.phone), email = coalesce(i.email, f.email), verified_at = coalesce(i.verified_at, f.verified_at), verified_by = coalesce(i.verified_by, f.verified_by)
       from citizen f where i.id = $2 and f.id = $1`,
    [fromId, intoId],
  );
}

export function listMerges(db: Db, asked: { after: { at: Date; id: string } | undefined; limit: number }): Promise<MergeRow[]> {
  return db.rows(
    'citizen.listMerges',
    `select m.id, m.state, f.name as from_name, i.name as into_name, i.id_number, m.reason, s.name as asked_by, m.asked_at, t.name as settled_by, m.settled_at, m.moved
       from citizen_merge m join citizen f on f.id = m.from_id join citizen i on i.id = m.into_id join staff s on s.id = m.asked_by left join staff t on t.id = m.settled_by
      where $1::timestamptz is null or (m.asked_at, m.id) < ($1, $2::uuid) order by m.asked_at desc, m.id desc limit $3`,
    [asked.after?.at ?? null, asked.after?.id ?? null, asked.limit],
  );
}
