import type { Db } from '#platform/database.ts';
import type { ByEmployer, Headline, Listing, Overlap, Part, Period } from '../rules/headline.ts';

/** The dossier to which the session of an entry led, as known: the first link written down. */
const LINK = `left join lateral (
    select l.dossier_id from journal_entry l
     where l.kind = 'journal.sessionLinked' and l.session_id = e.session_id and l.happened_at <= $2 and l.recorded_at <= $3
     order by l.recorded_at, l.id limit 1) link on true`;

/**
 * The items that count, as rules.ts defines them, at each of some units by itself: a key that was at two of them counts at both. $1 units, $2 asOf, $3 knownOn, $4 and $5 the period. The mapping from
 * journal to service events is the journal's own (service_event_kind); its view cannot say what was known on a day, so
 * voids and links are looked up here; a test holds both to the same events. Only a key touched in the period can have begun
 * in it, so the rest of a unit's history is not read; an entry by itself (`alone`) is its own key. A prepared plan guesses
 * badly how much a unit or a period holds, hence `offset 0` (the entries of a key are always found by its own indexes) and
 * `not in` (the few voids are always hashed).
 */
const COUNTED = `
  with void as materialized (
    select v.kind, v.subject_id, v.dossier_id from journal_entry v
     where v.kind in ('reception.eventVoided', 'dossier.receptionCancelled') and v.happened_at <= $2 and v.recorded_at <= $3),
  touched as materialized (
    select distinct e.unit_id, coalesce(link.dossier_id, e.dossier_id, e.session_id, e.id) as key, case when coalesce(link.dossier_id, e.dossier_id, e.session_id) is null then e.id end as alone
      from journal_entry e join service_event_kind k on k.kind = e.kind ${LINK}
     where e.unit_id = any($1::uuid[]) and e.local_day between $4 and $5 and e.happened_at <= $2 and e.recorded_at <= $3),
  event as materialized (
    select e.id, k.type, touched.unit_id, touched.key, coalesce(link.dossier_id, e.dossier_id) as dossier_id, e.employer, e.channel, e.local_day as day, e.happened_at as at
      from touched
      cross join lateral (
        select * from journal_entry e
         where e.dossier_id = touched.key or e.session_id = touched.key or e.id = touched.alone
            or e.session_id = any(array(select l.session_id from journal_entry l where l.kind = 'journal.sessionLinked' and l.dossier_id = touched.key))
        offset 0) e
      join service_event_kind k on k.kind = e.kind ${LINK}
     where e.unit_id = touched.unit_id and e.happened_at <= $2 and e.recorded_at <= $3 and coalesce(link.dossier_id, e.dossier_id, e.session_id, e.id) = touched.key
       and e.id not in (select subject_id from void where subject_id is not null)
       and coalesce(e.dossier_id not in (select dossier_id from void where kind = 'dossier.receptionCancelled' and dossier_id is not null), true)),
  marked as (
    select event.*, bool_or(type = 'ONLINE_SUBMIT' and employer is not null) over same_key as submitted, bool_or(type = 'RECEIVE') over same_key as accepted,
           bool_or(type = 'POST_IN_HANDOVER') over same_key as filed, bool_or(type = 'POST_OUT_DELIVER') over same_key as delivered
      from event window same_key as (partition by unit_id, key)),
  item as (
    select figure, part, unit_id, key, min(day) as day, min(at) as at, (array_agg(id order by at, id))[1] as entry_id, bool_or(dossier_id is not null) as is_dossier,
           coalesce(bool_or(employer = 'agency'), false) as agency, coalesce(bool_or(employer = 'post'), false) as post,
           bool_or(submitted) as submitted, bool_or(accepted) as accepted, bool_or(filed) and part = 'in' as filed, bool_or(delivered) and part = 'out' as delivered
      from marked
      cross join lateral (
        select 'A' as figure, type as part, case when type = 'GUIDE' then day end as once where channel = 'counter' and type in ('GUIDE', 'RECEIVE', 'RETURN')
        union all select 'B', 'ONLINE', null where type like 'ONLINE%' and employer is not null
        union all select 'C', case type when 'POST_IN_ACCEPT' then 'in' else 'out' end, null where type in ('POST_IN_ACCEPT', 'POST_OUT_ACCEPT')) as counts
     group by figure, part, unit_id, key, once
    having min(day) between $4 and $5),
  counted as materialized (
    select item.*, bool_or(figure = 'A') over same_key as a, bool_or(figure = 'B') over same_key as b, bool_or(figure = 'C') over same_key as c
      from item window same_key as (partition by unit_id, key)),
  member as (
    select unit_id, key, a, b, c, min(day) as day, min(at) as at, (array_agg(entry_id order by at, entry_id))[1] as entry_id, bool_or(is_dossier) as is_dossier, bool_or(agency) as agency, bool_or(post) as post
      from counted group by unit_id, key, a, b, c)`;

/** How many entries of some units in a period would have to be looked at, counted no further than `most`; by the index of units, kinds and days. */
export async function countTouching(db: Db, unitIds: readonly string[], period: Period, most: number): Promise<number> {
  const { count } = await db.row<{ count: number }>(
    'reporting.countTouching',
    `select count(*) as count from (select from journal_entry e where e.unit_id = any($1::uuid[]) and e.kind in (select kind from service_event_kind) and e.local_day between $2 and $3 limit $4) touching`,
    [unitIds, period.from, period.to, most],
  );
  return count;
}

export type PartTally = ByEmployer & { readonly figure: Headline; readonly part: Part; readonly turns: number; readonly submitted: number; readonly accepted: number; readonly filed: number; readonly delivered: number };
export type Tally = { readonly parts: readonly PartTally[]; readonly overlaps: readonly Overlap[] };

/** Everything the headline report counts, in one statement. */
export function tallyHeadlines(db: Db, unitIds: readonly string[], period: Period): Promise<Tally> {
  return db.row(
    'reporting.tallyHeadlines',
    `${COUNTED}
     select
       (select coalesce(jsonb_agg(to_jsonb(p)), '[]') from (
          select figure, part, count(*) as turns, count(*) filter (where submitted) as submitted, count(*) filter (where accepted) as accepted,
                 count(*) filter (where filed) as filed, count(*) filter (where delivered) as delivered,
                 count(*) filter (where agency and not post) as agency, count(*) filter (where post and not agency) as post,
                 count(*) filter (where agency and post) as both, count(*) filter (where not agency and not post) as nobody
            from counted group by figure, part) p) as parts,
       (select coalesce(jsonb_agg(to_jsonb(m)), '[]') from (select a, b, c, count(*) as dossiers from member group by a, b, c) m) as overlaps`,
    values(unitIds, period),
  );
}

export type CountedRow = {
  readonly unitId: string;
  readonly unitCode: string;
  readonly unitName: string;
  readonly key: string;
  readonly part: Part | null;
  readonly a: boolean;
  readonly b: boolean;
  readonly c: boolean;
  readonly day: string;
  readonly at: Date;
  readonly entryId: string;
  readonly agency: boolean;
  readonly post: boolean;
  readonly dossierId: string | null;
  readonly dossierCode: string | null;
  readonly procedureCode: string | null;
  readonly procedureName: string | null;
  readonly fieldCode: string | null;
};

export type After = { readonly at: Date; readonly key: string; readonly part: string; readonly unitId: string };

/** What the dossier and the first event of each row of the page tell. */
const SHOWN = `
  select u.id as unit_id, u.code as unit_code, u.name as unit_name, page.key, page.part, page.a, page.b, page.c, page.day, page.at, page.entry_id, page.agency, page.post, case when page.is_dossier then page.key end as dossier_id,
         d.code as dossier_code, coalesce(d.procedure_code, e.procedure_code) as procedure_code, d.procedure_name, coalesce(d.field_code, e.field_code) as field_code
    from page join org_unit u on u.id = page.unit_id join journal_entry e on e.id = page.entry_id left join dossier d on d.id = page.key
   order by page.at, page.key, page.part, page.unit_id`;

/** The items of a headline, or those with a mark, oldest first. */
export function listItems(db: Db, unitIds: readonly string[], period: Period, listing: Extract<Listing, { items: Headline }>, after: After | undefined, limit: number): Promise<CountedRow[]> {
  return db.rows(
    'reporting.listItems',
    `${COUNTED},
     page as (
       select * from counted
        where figure = $6
          and case $7::text when 'post' then post when 'submitted' then submitted when 'accepted' then accepted when 'filed' then filed when 'delivered' then delivered else true end
          and ($8::timestamptz is null or (at, key, part, unit_id) > ($8, $9::uuid, $10::text, $11::uuid))
        order by at, key, part, unit_id limit $12)
     ${SHOWN}`,
    [...values(unitIds, period), listing.items, listing.mark, after?.at ?? null, after?.key ?? null, after?.part ?? null, after?.unitId ?? null, limit],
  );
}

/** The distinct dossiers that stand in some of the three sets, oldest first. */
export function listMembers(db: Db, unitIds: readonly string[], period: Period, listing: Exclude<Listing, { items: Headline }>, after: After | undefined, limit: number): Promise<CountedRow[]> {
  return db.rows(
    'reporting.listMembers',
    `${COUNTED},
     page as (
       select member.*, null::text as part from member
        where a = coalesce($6::boolean, a) and b = coalesce($7::boolean, b) and c = coalesce($8::boolean, c)
          and ($9::timestamptz is null or (at, key, unit_id) > ($9, $10::uuid, $11::uuid))
        order by at, key, unit_id limit $12)
     ${SHOWN}`,
    [...values(unitIds, period), listing.sets.a, listing.sets.b, listing.sets.c, after?.at ?? null, after?.key ?? null, after?.unitId ?? null, limit],
  );
}

function values(unitIds: readonly string[], period: Period): readonly unknown[] {
  return [unitIds, period.asOf, period.knownOn, period.from, period.to];
}
