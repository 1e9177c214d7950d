import type { Day } from '#kernel/day.ts';
import type { Db } from '#platform/database.ts';
import type { BcciList } from '../rules/bcci.ts';

/** Which parcels: those of some one-stops taken over in a period, with what had happened by the end of a day and was recorded by the end of another. `stops`: the events that end the post's clock. */
export type ParcelsAsked = {
  readonly units: readonly string[];
  readonly from: Day;
  readonly to: Day;
  readonly asOf: Day;
  readonly happenedBefore: Date;
  readonly recordedBefore: Date;
  readonly stops: { readonly out: readonly string[]; readonly in: readonly string[]; readonly inWithSlip: readonly string[] };
};

const DAY = (instant: string) => `(${instant} at time zone 'Asia/Ho_Chi_Minh')::date`;

/**
 * $1 one-stops, $2 $3 the period, $4 as of, $5 happened before, $6 recorded before, $7 $8 $9 the events that stop the clock outward, inward, inward with the slip. What a correction has taken back does not count. `judged`: the clock has
 * stopped or its day has passed; an outage that lasts at its unit holds the promise; what is lost is not late on its way.
 */
const PARCELS = `with parcel as (
    select s.id, s.posting_no, s.direction, s.transit_scope as scope, s.dossier_id, s.procedure_name, s.j_day, s.promised_day, s.price_vnd, s.accepted_at, e.*,
           not e.lost and s.state <> 'cancelled' and s.promised_day is not null and (e.stopped_at is not null or (s.promised_day < $4::date and not exists (select from postal_outage o where o.unit_id = s.unit_id and o.to_at is null and ${DAY('o.from_at')} <= s.promised_day))) as judged,
           coalesce(${DAY('e.stopped_at')}, $4::date) > s.promised_day as past
      from shipment s cross join lateral (
        select min(e.happened_at) filter (where e.code = any(case when s.direction = 'out' then $7::text[] when s.slip_wanted then $9::text[] else $8::text[] end)) as stopped_at,
               min(e.happened_at) filter (where e.code = 'DELIVERED') as delivered_at,
               min(e.happened_at) filter (where e.code = 'ATTEMPT_FAILED') as failed_at,
               coalesce(bool_or(e.code = 'LOST') and not bool_or(e.code = 'FOUND'), false) as lost,
               coalesce(bool_or(e.code = 'DAMAGED'), false) as damaged
          from shipment_event e
         where e.shipment_id = s.id and e.happened_at < $5 and e.recorded_at < $6
           and not exists (select from shipment_event c where c.shipment_id = s.id and c.corrects = e.id and c.happened_at < $5 and c.recorded_at < $6)) e
     where s.one_stop_id = any($1::uuid[]) and s.j_day between $2 and least($3::date, $4::date)),
  seen as (select parcel.*, judged and past as late, direction = 'out' and (delivered_at is not null or failed_at is not null) as attempted, failed_at is not null and (delivered_at is null or failed_at < delivered_at) as failed_first from parcel)`;

export type ParcelTally = {
  readonly direction: 'in' | 'out';
  readonly scope: string;
  readonly taken: number;
  readonly judged: number;
  readonly late: number;
  readonly attempted: number;
  readonly failedFirst: number;
  readonly lost: number;
  readonly damaged: number;
  readonly delivered: number;
  readonly minutes: number;
  readonly postage: number;
};

/** The parcels by direction and zone. */
export function tallyParcels(db: Db, asked: ParcelsAsked): Promise<ParcelTally[]> {
  return db.rows(
    'reporting.tallyParcels',
    `${PARCELS}
     select direction, scope, count(*) as taken, count(*) filter (where judged) as judged, count(*) filter (where late) as late, count(*) filter (where attempted) as attempted, count(*) filter (where attempted and failed_first) as failed_first,
            count(*) filter (where lost) as lost, count(*) filter (where damaged) as damaged,
            count(*) filter (where direction = 'out' and delivered_at is not null) as delivered, coalesce(sum(round(extract(epoch from delivered_at - accepted_at) / 60)) filter (where direction = 'out' and delivered_at is not null), 0)::bigint as minutes,
            coalesce(sum(price_vnd), 0)::bigint as postage
       from seen group by direction, scope`,
    values(asked),
  );
}

export type ParcelRow = {
  readonly id: string;
  readonly postingNo: string | null;
  readonly direction: 'in' | 'out';
  readonly scope: string;
  readonly procedureName: string;
  readonly jDay: Day;
  readonly promisedDay: Day | null;
  readonly stoppedAt: Date | null;
  readonly dossierId: string | null;
  readonly supportUnitId: string | null;
  readonly receptionUnitId: string | null;
  readonly competentUnitId: string | null;
};

const MEETS = {
  taken: 'true',
  due: 'judged',
  late: 'late',
  attempted: 'attempted',
  failedFirst: 'attempted and failed_first',
  lost: 'lost',
  damaged: 'damaged',
} as const satisfies Partial<Record<BcciList, string>>;
export type ParcelList = keyof typeof MEETS;

/** The parcels behind a figure by the day they were taken over, after a place. */
export function listParcels(db: Db, asked: ParcelsAsked, list: { readonly of: ParcelList; readonly direction: 'in' | 'out' | undefined }, after: { readonly day: Day; readonly id: string } | undefined, limit: number): Promise<ParcelRow[]> {
  return db.rows(
    `reporting.listParcels.${list.of}`,
    `${PARCELS},
     page as (select * from seen where (${MEETS[list.of]}) and ($13::text is null or direction = $13) and ($10::date is null or (j_day, id) > ($10::date, $11::uuid)) order by j_day, id limit $12)
     select page.id, page.posting_no, page.direction, page.scope, page.procedure_name, page.j_day, page.promised_day, page.stopped_at, d.id as dossier_id, d.support_unit_id, d.reception_unit_id, d.competent_unit_id
       from page left join dossier d on d.id = page.dossier_id order by page.j_day, page.id`,
    [...values(asked), after?.day ?? null, after?.id ?? null, limit, list.direction ?? null],
  );
}

/** $1 one-stops, $2 as of, $3 $4 when it was filed. A complaint is due once it is answered, or its day has passed. */
const COMPLAINTS = `with told as (
    select c.shipment_id, ${DAY('c.filed_at')} as filed_on, c.id, case when ${DAY('c.answered_at')} <= $2::date then ${DAY('c.answered_at')} end as answered_on, c.answer_due
      from complaint c join shipment s on s.id = c.shipment_id
     where s.one_stop_id = any($1::uuid[]) and c.filed_at >= $3 and c.filed_at < $4),
  seen as (select told.*, answered_on is not null or answer_due < $2::date as due, coalesce(answered_on, $2::date) > answer_due as late from told)`;

/** When complaints of a period were filed. */
export type ComplaintsAsked = Pick<ParcelsAsked, 'units' | 'asOf'> & { readonly filedFrom: Date; readonly filedBefore: Date };

export function tallyComplaints(db: Db, asked: ComplaintsAsked): Promise<{ filed: number; due: number; late: number }> {
  return db.row('reporting.tallyComplaints', `${COMPLAINTS} select count(*) as filed, count(*) filter (where due) as due, count(*) filter (where due and late) as late from seen`, complaintValues(asked));
}

/** The parcels complained of, by the day of the complaint, after a place. */
export function listComplained(db: Db, asked: ComplaintsAsked, list: { readonly lateOnly: boolean; readonly direction: 'in' | 'out' | undefined }, after: { readonly day: Day; readonly id: string } | undefined, limit: number): Promise<ParcelRow[]> {
  return db.rows(
    'reporting.listComplained',
    `${COMPLAINTS},
     page as (select shipment_id, min(filed_on) as filed_on from seen where not $5::boolean or (due and late) group by shipment_id)
     select s.id, s.posting_no, s.direction, s.transit_scope as scope, s.procedure_name, page.filed_on as j_day, s.promised_day, s.clock_stopped_at as stopped_at, d.id as dossier_id, d.support_unit_id, d.reception_unit_id, d.competent_unit_id
       from page join shipment s on s.id = page.shipment_id left join dossier d on d.id = s.dossier_id
      where ($9::text is null or s.direction = $9) and ($6::date is null or (page.filed_on, s.id) > ($6::date, $7::uuid)) order by page.filed_on, s.id limit $8`,
    [...complaintValues(asked), list.lateOnly, after?.day ?? null, after?.id ?? null, limit, list.direction ?? null],
  );
}

function values({ units, from, to, asOf, happenedBefore, recordedBefore, stops }: ParcelsAsked): readonly unknown[] {
  return [units, from, to, asOf, happenedBefore, recordedBefore, stops.out, stops.in, stops.inWithSlip];
}

function complaintValues({ units, asOf, filedFrom, filedBefore }: ComplaintsAsked): readonly unknown[] {
  return [units, asOf, filedFrom, filedBefore];
}
