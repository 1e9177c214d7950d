/** Ids as the house makes them (UUIDv7: they sort by time), from a seed, so that tables of one load can name each other. */
export const HELPERS = `
create function pg_temp.bench_id(at timestamptz, seed text) returns uuid language sql immutable as
  $$ select (lpad(to_hex(floor(extract(epoch from at) * 1000)::bigint), 12, '0') || '7' || substr(md5(seed), 1, 3) || '8' || substr(md5(seed), 4, 15))::uuid $$;
create function pg_temp.bench_chance(n bigint, salt int, below int) returns int language sql immutable as
  $$ select (abs(hashint8(n * 1000 + salt)::bigint) % below)::int $$;
create temp table bench_name (n int primary key, name text not null, key text not null);
create temp table bench_unit (n int primary key, id uuid not null, ident text not null);
create temp table bench_row (
  n bigint primary key, id uuid, unit_id uuid, ident text, competent_id uuid, handler_id uuid, clerk_id uuid, arrived timestamptz, due timestamptz, finished timestamptz, status int,
  owner text, owner_key text, number text, revision_id uuid, procedure_code text, procedure_name text, field_code text);
`;

/**
 * A stretch of dossiers `$1`..`$2` over three years: half of them at the first one-stop, the rest at the others; four weeks' worth still open (the last day and a
 * half not yet handed over), the closed ones returned (92 in 100), waiting for their owner (4) or stopped (4).
 */
export const MAKE_ROWS = `
insert into bench_row
select s.n, pg_temp.bench_id(s.arrived, 'd' || s.n), u.id, u.ident, k.unit_id, k.handler_id, k.clerk_id, s.arrived, s.due,
  case when s.open then null else least(s.due, s.arrived + make_interval(days => 1 + pg_temp.bench_chance(s.n, 7, 12))) end,
  case when s.arrived > now() - interval '36 hours' then 2 when s.open then 4 when pg_temp.bench_chance(s.n, 3, 100) < 92 then 10 when pg_temp.bench_chance(s.n, 3, 100) < 96 then 9 else 8 end,
  m.name, m.key, '0' || (20 + s.n % 70)::text || '0' || (50 + s.n % 50)::text || lpad((s.n * 2 / 3)::text, 6, '0'),
  k.revision_id, k.procedure_code, k.procedure_name, k.field_code
from (
  select n, arrived, arrived + make_interval(days => 3 + pg_temp.bench_chance(n, 6, 30)) as due, arrived > now() - interval '28 days' as open
    from (select n, date_trunc('milliseconds', now() - make_interval(mins => pg_temp.bench_chance(n, 1, 1576800), secs => pg_temp.bench_chance(n, 2, 60))) as arrived from generate_series($1::bigint, $2::bigint) n) t) s
join bench_unit u on u.n = case when pg_temp.bench_chance(s.n, 4, 2) = 0 then 0 else 1 + pg_temp.bench_chance(s.n, 5, (select count(*) - 1 from bench_unit)::int) end
join bench_name m on m.n = pg_temp.bench_chance(s.n, 8, (select count(*) from bench_name)::int)
join bench_kind k on k.n = pg_temp.bench_chance(s.n, 9, (select count(*) from bench_kind)::int)`;

/** What the rows are of: procedures that can be received, each with the department, specialist and clerk of the demonstration. */
export const KINDS = `
create temp table bench_kind as
select (row_number() over (order by r.procedure_code) - 1)::int as n, r.id as revision_id, r.procedure_code, r.name as procedure_name, r.field_code, c.unit_id, h.staff_id as handler_id, w.staff_id as clerk_id
  from procedure_revision r join field f on f.code = r.field_code
  join org_unit o on o.code = $1
  join competent_unit c on c.reception_unit_id = o.id and c.field_code in (f.code, f.sector_code) and c.to_day is null
  join lateral (select a.staff_id from assignment a where a.unit_id = c.unit_id and a.role = 'SPECIALIST' limit 1) h on true
  join lateral (select a.staff_id from assignment a where a.unit_id = o.id and a.role = 'OSS_OFFICER' limit 1) w on true
 where r.receivable and r.valid_to is null and 'commune' = any(r.levels)
 limit 200`;

/** The tables of a dossier, each filled from the stretch; in this order every row finds what it names. */
export const FILL: readonly { readonly table: string; readonly sql: string }[] = [
  {
    table: 'dossier',
    sql: `insert into dossier (id, version, code, code_grammar, status, support_unit_id, reception_unit_id, competent_unit_id, handler_id, handler_unit_id, receiver_id, receiver_employer, accepter_id, accepter_employer,
        revision_id, procedure_code, procedure_name, field_code, channel, source, regime, quantity, result_choice, same_day, civil_servant_only, non_territorial, term_count, term_unit, arrived_at, received_at, received_day,
        due_day, due_at, result, finished_at, first_finished_at, returned_at, stop_reason, stopper_employer)
      select id, case when status = 2 then 1 else 6 end, ident || '-' || to_char(arrived at time zone 'Asia/Ho_Chi_Minh', 'YYMMDD') || '-' || lpad(n::text, 7, '0'), 'QD20', status, unit_id, unit_id, competent_id,
        case when status <> 2 then handler_id end, case when status <> 2 then competent_id end, clerk_id, 'agency', clerk_id, 'agency', revision_id, procedure_code, procedure_name, field_code, 'counter', 'live',
        'NĐ 118/2025', 1, 'counter', false, false, false, 10, 'workingDay', arrived, arrived, (arrived at time zone 'Asia/Ho_Chi_Minh')::date, (due at time zone 'Asia/Ho_Chi_Minh')::date, due,
        case when status in (9, 10) then 'sealed' else 'none' end, case when status in (8, 9, 10) then finished end, case when status in (8, 9, 10) then finished end,
        case when status = 10 then finished + interval '1 day' end, case when status = 8 then 'WITHDRAWN' end, case when status = 8 then 'agency' end from bench_row`,
  },
  {
    table: 'dossier_party',
    sql: `insert into dossier_party (id, dossier_id, role, name, name_key, id_kind, id_number, birth, phone, address, evidence, entered_at)
      select pg_temp.bench_id(arrived, 'o' || n), id, 'owner', owner, owner_key, 'CCCD', number, '1980', '09' || right(number, 8), 'Tổ dân phố số 3, phường Việt Yên', 'identityShown', arrived from bench_row
      union all select pg_temp.bench_id(arrived, 's' || r.n), id, 'submitter', m.name, m.key, 'CCCD', '0240' || lpad(m.n::text, 8, '0'), '1975', null, null, 'familyPaper', arrived
        from bench_row r join bench_name m on m.n = pg_temp.bench_chance(r.n, 10, (select count(*) from bench_name)::int) where r.n % 4 = 0`,
  },
  {
    table: 'dossier_paper',
    sql: `insert into dossier_paper (dossier_id, no, name, wanted_originals, wanted_copies, state, originals, certified, copies)
      select id, no, 'Giấy tờ thứ ' || no || ' theo danh mục của thủ tục', 1, 1, 'complete', 1, 0, 1 from bench_row, generate_series(1, 3) no`,
  },
  {
    table: 'appointment',
    sql: `insert into appointment (dossier_id, no, kind, due_day, due_at, provisional, counted_from, made_by, made_employer, made_at)
      select id, 1, 'first', (due at time zone 'Asia/Ho_Chi_Minh')::date, due, false, arrived, clerk_id, 'agency', arrived from bench_row`,
  },
  {
    table: 'custody_item',
    sql: `insert into custody_item (id, unit_id, dossier_id, kind, part, holder_kind, holder_staff_id, holder_unit_id, held_since, moves)
      select pg_temp.bench_id(arrived, 'c' || n), unit_id, id, 'papers', 1, 'staff', case when status = 2 then clerk_id else handler_id end, case when status = 2 then unit_id else competent_id end, arrived, 1 from bench_row`,
  },
  {
    table: 'custody_move',
    sql: `insert into custody_move (item_id, number, from_kind, to_kind, to_staff_id, to_unit_id, moved_at, moved_by)
      select pg_temp.bench_id(arrived, 'c' || n), 1, 'citizen', 'staff', case when status = 2 then clerk_id else handler_id end, case when status = 2 then unit_id else competent_id end, arrived, clerk_id from bench_row`,
  },
  {
    table: 'dossier_secret',
    sql: `insert into dossier_secret (id, dossier_id, secret_hash, issued_by, issued_at) select pg_temp.bench_id(arrived, 'k' || n), id, sha256(convert_to(n::text, 'UTF8')), clerk_id, arrived from bench_row`,
  },
  {
    table: 'journal_entry',
    sql: `insert into journal_entry (recorded_at, id, happened_at, local_day, kind, actor_id, employer, unit_id, subject_kind, subject_id, dossier_id, procedure_code, field_code, channel, facts)
      select e.at, pg_temp.bench_id(e.at, e.kind || n), e.at, (e.at at time zone 'Asia/Ho_Chi_Minh')::date, e.kind, e.actor, 'agency', e.unit, 'dossier', r.id, r.id, procedure_code, field_code, 'counter', jsonb_build_object('source', 'live', 'sameDay', false)
        from bench_row r cross join lateral (values ('dossier.received', arrived, clerk_id, unit_id), ('dossier.sealed', case when status in (9, 10) then finished end, handler_id, competent_id),
          ('reception.resultReturned', case when status = 10 then finished + interval '1 day' end, clerk_id, unit_id)) as e (kind, at, actor, unit)
       where e.at is not null`,
  },
];

/** Rows that name a row that is not there, over the whole table: must be none, since the load does not ask for each row. */
export const ORPHANS: readonly { readonly table: string; readonly sql: string }[] = [
  ...['dossier_party', 'dossier_paper', 'appointment', 'custody_item', 'dossier_secret'].map((table) => ({ table, sql: `select count(*)::int as count from ${table} x where not exists (select from dossier d where d.id = x.dossier_id)` })),
  { table: 'dossier', sql: 'select count(*)::int as count from dossier d where not exists (select from procedure_revision r where r.id = d.revision_id) or not exists (select from org_unit u where u.id = d.reception_unit_id) or not exists (select from staff s where s.id = d.receiver_id)' },
  { table: 'custody_item', sql: 'select count(*)::int as count from custody_item i where not exists (select from custody_move m where m.item_id = i.id and m.number = i.moves)' },
];
