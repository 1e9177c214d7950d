import { instantOf, plusDays, type Day } from '#kernel/day.ts';
import type { Db } from '#platform/database.ts';
import type { Days } from '../rules/asked.ts';
import { ACT_OF_KIND, type ActId, type TakenIn } from '../rules/my-record.ts';

/**
 * The acts of one person: $1 who, $2 and $3 the period, $4 asOf, $5 knownOn, $6 and $7 which entry is which act. A reception that somebody else prepared is her co-signature.
 * An act is void once its entry was, or the reception it belongs to was cancelled, as far as known.
 */
const ACTS = `
  with act_kind as materialized (select * from unnest($6::text[], $7::text[]) as one (kind, act)),
  act as (
    select e.id, e.happened_at, e.recorded_at, e.local_day as day, e.dossier_id, e.procedure_code, e.unit_id,
           case when e.kind = 'dossier.received' and exists (select from journal_entry p where p.dossier_id = e.dossier_id and p.kind = 'dossier.prepared' and p.actor_id <> e.actor_id and p.recorded_at < $5)
                then 'coSign' else k.act end as act,
           exists (select from journal_entry v where v.kind = 'reception.eventVoided' and v.subject_id = e.id and v.happened_at < $4 and v.recorded_at < $5)
             or exists (select from journal_entry v join service_event_kind s on s.kind = e.kind where v.kind = 'dossier.receptionCancelled' and v.dossier_id = e.dossier_id and v.happened_at < $4 and v.recorded_at < $5) as voided
      from journal_entry e join act_kind k on k.kind = e.kind
     where e.actor_id = $1 and e.happened_at >= $2 and e.happened_at < $3 and e.happened_at < $4 and e.recorded_at < $5)`;

export type DayOfActs = { readonly day: Day; readonly act: ActId; readonly done: number; readonly voided: number };

/** How often somebody did what on which day. */
export function listMyActDays(db: Db, staffId: string, days: Days): Promise<DayOfActs[]> {
  return db.rows(
    'reporting.listMyActDays',
    `${ACTS} select day, act, count(*) filter (where not voided) as done, count(*) filter (where voided) as voided from act group by day, act order by day, act`,
    values(staffId, days),
  );
}

/** How many acts there are, counted up to a limit. */
export async function countMyActRows(db: Db, staffId: string, days: Days, limit: number): Promise<number> {
  const { count } = await db.row<{ count: number }>('reporting.countMyActRows', `${ACTS} select count(*) as count from (select from act limit $8) one`, [...values(staffId, days), limit]);
  return count;
}

export type ActRow = {
  readonly entryId: string;
  readonly act: ActId;
  readonly day: Day;
  readonly happenedAt: Date;
  readonly recordedAt: Date;
  readonly dossierId: string | null;
  readonly dossierCode: string | null;
  readonly procedureCode: string | null;
  readonly procedureName: string | null;
  readonly unitName: string | null;
  readonly voided: boolean;
};

type Page = { readonly after: { readonly at: Date; readonly id: string } | undefined; readonly limit: number };

/** A page of somebody's acts, the oldest first; of one kind or day where told. */
export function listMyActRows(db: Db, staffId: string, days: Days, only: { readonly act: ActId | undefined; readonly day: Day | undefined }, { after, limit }: Page): Promise<ActRow[]> {
  return db.rows(
    'reporting.listMyActRows',
    `${ACTS},
     page as (
       select * from act
        where ($8::text is null or act = $8) and ($9::date is null or day = $9) and ($10::timestamptz is null or (happened_at, id) > ($10, $11::uuid))
        order by happened_at, id limit $12)
     select p.id as entry_id, p.act, p.day, p.happened_at, p.recorded_at, d.id as dossier_id, d.code as dossier_code, coalesce(d.procedure_code, p.procedure_code) as procedure_code, d.procedure_name, u.name as unit_name, p.voided
       from page p left join dossier d on d.id = p.dossier_id left join org_unit u on u.id = p.unit_id
      order by p.happened_at, p.id`,
    [...values(staffId, days), only.act ?? null, only.day ?? null, after?.at ?? null, after?.id ?? null, limit],
  );
}

/**
 * The dossiers one person took in: those whose papers she was the first to check, and whose reception was not cancelled. What became of them is read from the steps, the one way to
 * count. $1 who, $2 and $3 the period, $4 asOf, $5 knownOn as moments; $6 and $7 the same as days.
 */
const TAKEN = `
  with taken as materialized (
    select e.dossier_id, min(e.happened_at) as taken_at
      from journal_entry e
     where e.actor_id = $1 and e.kind in ('dossier.prepared', 'dossier.received') and e.happened_at >= $2 and e.happened_at < $3 and e.happened_at < $4 and e.recorded_at < $5
       and not exists (select from journal_entry p where p.dossier_id = e.dossier_id and p.kind = 'dossier.prepared' and p.actor_id <> e.actor_id and p.recorded_at < $5)
       and not exists (select from journal_entry v where v.dossier_id = e.dossier_id and v.kind = 'dossier.receptionCancelled' and v.happened_at < $4 and v.recorded_at < $5)
     group by e.dossier_id),
  mine as (
    select taken.dossier_id, taken.taken_at, sums.requests,
           case when sums.solved > 0 and sums.right > 0 then 'right' when sums.solved > 0 then 'asked' when sums.otherwise > 0 then 'otherwise' else 'open' end as outcome
      from taken
      cross join lateral (
        select coalesce(sum(s.n) filter (where s.measure in ('early', 'onTime', 'late')), 0)::int as solved, coalesce(sum(s.n) filter (where s.measure = 'firstTimeRight'), 0)::int as right,
               coalesce(sum(s.n) filter (where s.measure in ('withdrawn', 'stopped', 'refused')), 0)::int as otherwise, coalesce(sum(s.n) filter (where s.measure in ('notice', 'supplement')), 0)::int as requests
          from report_step s where s.key = taken.dossier_id and s.day <= $6 and s.since <= $6 and s.known <= $7) sums)`;

export type TakenCount = { readonly outcome: TakenIn; readonly count: number };

/** How many dossiers somebody took in, by what became of them. */
export function countTakenIn(db: Db, staffId: string, days: Days): Promise<TakenCount[]> {
  return db.rows('reporting.countTakenIn', `${TAKEN} select outcome, count(*) as count from mine group by outcome`, takenValues(staffId, days));
}

export type TakenRow = {
  readonly dossierId: string;
  readonly dossierCode: string | null;
  readonly procedureCode: string;
  readonly procedureName: string;
  readonly takenAt: Date;
  readonly outcome: TakenIn;
  readonly requests: number;
};

/** A page of the dossiers somebody took in, the oldest first; of one outcome where told. */
export function listTakenInRows(db: Db, staffId: string, days: Days, outcome: TakenIn | undefined, { after, limit }: Page): Promise<TakenRow[]> {
  return db.rows(
    'reporting.listTakenInRows',
    `${TAKEN}
     select m.dossier_id, d.code as dossier_code, d.procedure_code, d.procedure_name, m.taken_at, m.outcome, m.requests
       from mine m join dossier d on d.id = m.dossier_id
      where ($8::text is null or m.outcome = $8) and ($9::timestamptz is null or (m.taken_at, m.dossier_id) > ($9, $10::uuid))
      order by m.taken_at, m.dossier_id limit $11`,
    [...takenValues(staffId, days), outcome ?? null, after?.at ?? null, after?.id ?? null, limit],
  );
}

function values(staffId: string, days: Days): readonly unknown[] {
  return [...moments(staffId, days), ACT_OF_KIND.map(({ kind }) => kind), ACT_OF_KIND.map(({ act }) => act)];
}

function takenValues(staffId: string, days: Days): readonly unknown[] {
  return [...moments(staffId, days), days.asOf, days.knownOn];
}

function moments(staffId: string, { from, to, asOf, knownOn }: Days): readonly unknown[] {
  return [staffId, instantOf(from, 0), endOf(to), endOf(asOf), endOf(knownOn)];
}

function endOf(day: Day): Date {
  return instantOf(plusDays(day, 1), 0);
}
