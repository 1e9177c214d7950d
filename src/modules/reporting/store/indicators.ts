import type { Day } from '#kernel/day.ts';
import type { Db } from '#platform/database.ts';
import type { CountedAs } from '../rules/asked.ts';
import type { Way } from '../rules/measures.ts';
import type { MonthlyAnswers } from '../rules/survey-months.ts';

export type OfferedProcedure = { readonly code: string; readonly online: boolean; readonly whole: boolean };

/** The procedures received here and in force on a day, by their newest revision; `whole`: no part of it is marked missing or unreadable. */
export function listOffered(db: Db, day: Day): Promise<OfferedProcedure[]> {
  return db.rows(
    'reporting.listOffered',
    `select r.procedure_code as code, coalesce(r.online_level in ('L3', 'L4', 'MOT_PHAN', 'TOAN_TRINH'), false) as online,
            not exists (select from quality_flag f where f.revision_id = r.id and (f.flag like '%Unknown' or f.flag like '%Missing' or f.flag like '%Unparsed')) as whole
       from procedure p cross join lateral (
         select * from procedure_revision v where v.procedure_code = p.code and v.valid_from <= $1 and (v.valid_to is null or v.valid_to >= $1) order by v.valid_from desc, v.version desc limit 1) r
      where r.receivable`,
    [day],
  );
}

const COLUMN = { reception: 'reception_unit_id', solver: 'competent_unit_id' } as const satisfies Record<CountedAs, string>;
const STEP = { reception: 'unit_id', solver: 'solver_id' } as const satisfies Record<CountedAs, string>;

/** Dossiers accepted in a period with a fee above nought, and those of them that the citizen paid by a transfer she began online. */
export function countFees(db: Db, asked: { readonly units: readonly string[]; readonly as: CountedAs; readonly from: Day; readonly to: Day; readonly until: Date }): Promise<{ withFee: number; online: number }> {
  return db.row(
    `reporting.countFees.${asked.as}`,
    `select count(*) as with_fee, count(*) filter (where fee.online) as online
       from dossier d cross join lateral (
         select bool_or(p.id is not null) as online from charge c
           left join payment p on p.id = c.payment_id and p.state = 'confirmed' and p.method = 'transfer' and p.taken_by is null and p.confirmed_at < $4
          where c.dossier_id = d.id and c.purse = 'fee' and c.amount > 0 and c.charged_at < $4 and (c.cancelled_at is null or c.cancelled_at >= $4) having count(*) > 0) fee
      where d.${COLUMN[asked.as]} = any($1::uuid[]) and d.received_day between $2 and $3 and d.cancelled_at is null`,
    [asked.units, asked.from, asked.to, asked.until],
  );
}

export type FeeOfWay = { readonly slice: Way; readonly amount: number };

/** The fees charged on the dossiers accepted in a period, by the way they came in. */
export function sumFees(db: Db, asked: { readonly units: readonly string[]; readonly as: CountedAs; readonly from: Day; readonly to: Day; readonly asOf: Day; readonly knownOn: Day; readonly until: Date }): Promise<FeeOfWay[]> {
  return db.rows(
    `reporting.sumFees.${asked.as}`,
    `with met as (
       select s.key, s.slice from report_step s where s.${STEP[asked.as]} = any($1::uuid[]) and s.measure = 'accepted' and s.day between $2 and $3 and s.since <= $4 and s.known <= $5 group by s.key, s.slice having sum(s.n) > 0)
     select met.slice, sum(c.amount)::bigint as amount
       from met join charge c on c.dossier_id = met.key and c.purse = 'fee' and c.charged_at < $6 and (c.cancelled_at is null or c.cancelled_at >= $6) group by met.slice`,
    [asked.units, asked.from, asked.to, asked.asOf, asked.knownOn, asked.until],
  );
}

/** How often each score was given to the overall question, by unit and month. */
export function countAnswers(db: Db, units: readonly string[], from: Day, to: Day): Promise<MonthlyAnswers[]> {
  return db.rows(
    'reporting.countAnswers',
    `select a.unit_id, date_trunc('month', a.day::timestamp)::date as month, a.kind, a.rated_employer as employer, s.score, count(*) as answers
       from feedback_answer a join feedback_score s on s.answer_id = a.id and s.question_code = 'overall'
      where a.unit_id = any($1::uuid[]) and a.day between $2 and $3 group by 1, 2, 3, 4, 5`,
    [units, from, to],
  );
}

/** How many people received the dossiers accepted in a period. */
export async function countReceivers(db: Db, asked: { readonly units: readonly string[]; readonly as: CountedAs; readonly from: Day; readonly to: Day; readonly asOf: Day; readonly knownOn: Day }): Promise<number> {
  const { people } = await db.row<{ people: number }>(
    `reporting.countReceivers.${asked.as}`,
    `with met as (
       select s.key from report_step s where s.${STEP[asked.as]} = any($1::uuid[]) and s.measure = 'accepted' and s.day between $2 and $3 and s.since <= $4 and s.known <= $5 group by s.key having sum(s.n) > 0)
     select count(distinct d.receiver_id) as people from met join dossier d on d.id = met.key`,
    [asked.units, asked.from, asked.to, asked.asOf, asked.knownOn],
  );
  return people;
}
