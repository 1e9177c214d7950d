import type { Day } from '#kernel/day.ts';
import type { Db } from '#platform/database.ts';
import type { CountedAs } from '../rules/asked.ts';
import type { TermUnit } from '../rules/index766.ts';
import { ENDINGS } from '../rules/measures.ts';

/** Whose waiting index 766 subtracts: dossiers of some units, in a period, as they were on one day and known on another. `until`: the end of the day asked about. */
export type WaitingAsked = { readonly units: readonly string[]; readonly as: CountedAs; readonly from: Day; readonly to: Day; readonly asOf: Day; readonly knownOn: Day; readonly until: Date };

export type OnceAsked = {
  readonly key: string;
  readonly requests: number;
  readonly overdue: boolean;
  readonly receivedAt: Date;
  readonly firstFinishedAt: Date | null;
  readonly termCount: number;
  readonly termUnit: TermUnit;
  readonly receptionUnitId: string;
  readonly pauses: readonly { readonly from: string; readonly to: string | null }[];
};

const COLUMN = { reception: 'unit_id', solver: 'solver_id' } as const satisfies Record<CountedAs, string>;

/** Term and times of waiting for papers of each key; $6 is the end of the day asked about, $7 how many at most. */
const CLOCKS = `select met.key, met.requests, met.overdue, d.received_at, d.first_finished_at, d.term_count, d.term_unit, d.reception_unit_id,
    coalesce((select jsonb_agg(jsonb_build_object('from', p.began_at, 'to', case when p.ended_at < $6 then p.ended_at end) order by p.began_at) from dossier_pause p where p.dossier_id = met.key and p.kind = 'supplement' and p.began_at < $6), '[]') as pauses
  from met join dossier d on d.id = met.key where d.received_at is not null order by met.key limit $7`;

/** Solved in the period after exactly one request. */
export function listDoneOnceAsked(db: Db, asked: WaitingAsked, limit: number): Promise<OnceAsked[]> {
  return db.rows(
    `reporting.listDoneOnceAsked.${asked.as}`,
    `with met as (
       select s.key, 1 as requests, false as overdue from report_step s
        where s.${COLUMN[asked.as]} = any($1::uuid[]) and s.measure = 'done766OneRequest' and s.day between $2 and $3 and s.since <= $4 and s.known <= $5 group by s.key having sum(s.n) > 0)
     ${CLOCKS}`,
    values(asked, limit),
  );
}

/** Open on the last day, with one request or more; `overdue` by the calendar of the receipt. */
export function listOpenAsked(db: Db, asked: WaitingAsked, limit: number): Promise<OnceAsked[]> {
  return db.rows(
    `reporting.listOpenAsked.${asked.as}`,
    `with requested as (
       select s.key, sum(s.n)::int as requests from report_step s
        where s.${COLUMN[asked.as]} = any($1::uuid[]) and s.measure = 'supplement' and s.day between coalesce($2::date, '-infinity') and $3 and s.since <= $4 and s.known <= $5 group by s.key having sum(s.n) > 0),
     met as (
       select requested.key, requested.requests, stood.overdue > 0 as overdue
         from requested cross join lateral (
           select coalesce(sum(case when s.measure = 'accepted' then s.n when s.measure = any($8::text[]) then -s.n else 0 end), 0) as open, coalesce(sum(s.n) filter (where s.measure = 'overdue'), 0) as overdue
             from report_step s where s.key = requested.key and s.day <= $3 and s.since <= $4 and s.known <= $5) stood
        where stood.open > 0)
     ${CLOCKS}`,
    [...values({ ...asked, from: '-infinity' }, limit), ENDINGS],
  );
}

function values({ units, from, to, asOf, knownOn, until }: WaitingAsked, limit: number): readonly unknown[] {
  return [units, from, to < asOf ? to : asOf, asOf, knownOn, until, limit];
}
