/** A province of our making for the reports: so many communes, each with a centre and three departments, below the demonstration's province. */
const COMMUNES = 99;

/** Makes the units, and draws from what the demonstration's catalogue receives at a commune what is asked for there. */
export const PROVINCE = `
create temp table bench_place as
select n, gen_random_uuid() as commune_id, gen_random_uuid() as centre_id, array[gen_random_uuid(), gen_random_uuid(), gen_random_uuid()] as departments from generate_series(1, ${COMMUNES}) n;
insert into org_unit (id, kind, code, parent_id, name, short_name, superior_name, place, note, valid_from)
select commune_id, 'COMMUNE', 'DO.' || n, (select id from org_unit where code = 'BN'), 'UBND xã đo tải ' || n, 'Xã ' || n, 'UBND tỉnh Bắc Ninh', 'Xã ' || n, 'Đơn vị đo tải', date '2020-01-01' from bench_place
union all select centre_id, 'CENTER', 'DO.' || n || '.TT', commune_id, 'Trung tâm đo tải ' || n, 'Trung tâm ' || n, 'UBND xã đo tải ' || n, 'Xã ' || n, 'Đơn vị đo tải', date '2020-01-01' from bench_place
union all select departments[d], 'DEPT', 'DO.' || n || '.P' || d, commune_id, 'Phòng đo tải ' || d || ' xã ' || n, 'Phòng ' || d, 'UBND xã đo tải ' || n, 'Xã ' || n, 'Đơn vị đo tải', date '2020-01-01' from bench_place, generate_series(1, 3) d;
create temp table bench_kind as
select (row_number() over (order by procedure_code) - 1)::int as n, procedure_code, field_code from (
  select distinct on (procedure_code) procedure_code, field_code from procedure_revision where receivable and valid_to is null and 'commune' = any(levels) order by procedure_code) p
 order by procedure_code limit 200`;

/** The steps of every dossier of the simulated period, numbered; a dossier's steps stay together. */
export const TEMPLATES = `
create temp table bench_step as
select (dense_rank() over (order by key) - 1)::int as k, key, solver_id is not null as solved, slice, measure, day, prev, since, known, n from report_step s
 where key_kind = 'dossier' and not exists (select from report_step o where o.key = s.key and (o.unit_id <> $1 or o.prev is not null and o.unit_id <> $1));
create index on bench_step (k)`;

/**
 * Copies `$1`..`$2` of every template: each moved by whole weeks inside the year that ends on `$3`, to a commune, a department and a procedure drawn for it, the
 * usual ones oftener. A dossier moved as a whole keeps every identity its template has.
 */
export const MULTIPLY = `
insert into report_step (key, key_kind, unit_id, solver_id, procedure_code, field_code, slice, measure, day, prev, since, known, n)
select md5(t.key::text || c)::uuid, 'dossier', p.centre_id, case when t.solved then p.departments[1 + kind.n % 3] end, kind.procedure_code, kind.field_code, t.slice, t.measure, t.day + moved, t.prev + moved, t.since + moved, t.known + moved, t.n
  from generate_series($1::int, $2::int) c
  cross join bench_step t
  cross join lateral (select abs(hashint8extended(t.k::bigint * 1000003 + c, 7)) as h) drawn
  cross join lateral (select $3::date - date '2021-02-28' - 7 * (h % 34)::int as moved, 1 + ((h >> 8) % ${COMMUNES})::int as place, ((h >> 20) % 1000)::float8 / 1000 as r) chosen
  join bench_place p on p.n = chosen.place
  join bench_kind kind on kind.n = floor(r * r * (select count(*) from bench_kind))::int`;

/** The sums of what is settled, as the follower keeps them: of each unit, and of the units above it. */
export const SUM_UP = [
  `insert into report_block (unit_id, solver_id, procedure_code, field_code, slice, measure, half, prev_half, n)
   select unit_id, solver_id, procedure_code, field_code, slice, measure, half, case when prev is null then null when extract(day from prev) < 15 then date_trunc('month', prev::timestamp)::date else date_trunc('month', prev::timestamp)::date + 14 end, sum(n)
     from report_step where not late group by 1, 2, 3, 4, 5, 6, 7, 8 having sum(n) <> 0`,
  `insert into report_rollup (scope_id, counted_as, procedure_code, field_code, slice, measure, half, prev_half, n)
   with recursive above as (
     select id as unit_id, parent_id as scope_id from org_unit where parent_id is not null
     union all select above.unit_id, u.parent_id from above join org_unit u on u.id = above.scope_id where u.parent_id is not null)
   select scope_id, counted_as, procedure_code, field_code, slice, measure, half, prev_half, sum(n)
     from report_block cross join lateral (values ('solver', solver_id), ('reception', report_block.unit_id)) counted (counted_as, place_id) join above on above.unit_id = counted.place_id
    group by 1, 2, 3, 4, 5, 6, 7, 8 having sum(n) <> 0`,
  `insert into report_subtree (unit_id, measure, half, slice, n)
   with recursive place as (
     select id as unit_id, id as scope_id, parent_id from org_unit
     union all select place.unit_id, u.id, u.parent_id from place join org_unit u on u.id = place.parent_id)
   select scope_id, measure, half, slice, sum(n) from report_block join place on place.unit_id = report_block.solver_id where measure not like 'set%' group by 1, 2, 3, 4 having sum(n) <> 0`,
] as const;

/** A plan of one centre, and one of the whole province: what a pilot's report is asked of. */
export const PLANS = `
insert into plan (id, code, name, unit_id, signed_on, from_day, to_day, parties, postal_staff, field_codes, source)
select gen_random_uuid(), 'DO-TAI-' || o.code, 'Phương án đo tải', o.id, date '2024-12-01', date '2024-12-15', date '2025-12-14', '["Đo tải"]', 3, p.field_codes, 'Đo tải'
  from org_unit o, (select field_codes from plan limit 1) p where o.code in ('DO.1.TT', 'BN')`;
