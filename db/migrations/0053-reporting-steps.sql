-- room: reporting
-- What each dossier, session of help or entry did to the figures, as differences: a later void, late entry or correction adds rows and changes none.
create table report_step (
  id bigint generated always as identity primary key,
  key uuid not null,
  key_kind text not null constraint report_step_key_kind check (key_kind in ('dossier', 'session', 'entry')),
  unit_id uuid not null,
  -- whose the dossier is to solve; a turn at the counter has no solver
  solver_id uuid,
  procedure_code text not null,
  field_code text not null,
  slice text not null constraint report_step_slice check (slice in ('counterAgency', 'counterPost', 'onlineAlone', 'onlineHelped', 'post', 'agency', 'both', 'nobody', '')),
  measure text not null constraint report_step_measure check (measure in (
    'arrived', 'waiting', 'accepted', 'nonTerritorial', 'refused', 'withdrawn', 'stopped', 'leftEarly', 'leftOnTime', 'leftLate', 'leftCarried',
    'early', 'onTime', 'late', 'lateApology', 'inTime', 'overdue', 'overdueApology', 'corrected',
    'notice', 'supplement', 'firstTimeRight', 'returnedCounter', 'returnedPost', 'returnedElectronic', 'electronicResult', 'minutesToAccept', 'minutesToEnd', 'ended',
    'done766OnTime', 'done766Late', 'done766OneRequest',
    'GUIDE', 'RECEIVE', 'RETURN', 'ONLINE', 'submitted', 'acceptedB', 'in', 'out', 'filed', 'delivered',
    'setA', 'setB', 'setC', 'setAB', 'setAC', 'setBC', 'setABC')),
  -- the day it counts for; of a set, the day before it on which the key stood there
  day date not null,
  prev date,
  -- from when it was so, and from when it was known
  since date not null,
  known date not null,
  n bigint not null check (n <> 0),
  half date not null generated always as (case when extract(day from day) < 15 then date_trunc('month', day::timestamp)::date else date_trunc('month', day::timestamp)::date + 14 end) stored,
  -- known or so only after its half-month had passed: no block holds it
  late boolean not null generated always as (greatest(since, known) >= case when extract(day from day) < 15 then date_trunc('month', day::timestamp)::date + 14 else (date_trunc('month', day::timestamp) + interval '1 month')::date end) stored
);
comment on table report_step is 'append-only: a figure that was told can always be told again';
-- follower: what a key has done so far
create index report_step_key on report_step (key);
-- every report and list behind it: the days at the edges of a period, and the days of a half that still runs
create index report_step_unit on report_step (unit_id, measure, day) include (procedure_code, field_code, slice, prev, since, known, n);
create index report_step_solver on report_step (solver_id, measure, day) include (procedure_code, field_code, slice, prev, since, known, n) where solver_id is not null;
-- every report: what no block holds
create index report_step_late on report_step (measure, half) where late;
-- distinct counts of a period that begins inside a half
create index report_step_prev on report_step (unit_id, measure, prev) where prev is not null;

-- Sums of the steps that were settled when their half-month ended: days 1-14, or 15 to the end.
create table report_block (
  unit_id uuid not null,
  solver_id uuid,
  procedure_code text not null,
  field_code text not null,
  slice text not null,
  measure text not null,
  half date not null,
  prev_half date,
  n bigint not null,
  unique nulls not distinct (unit_id, solver_id, procedure_code, field_code, slice, measure, half, prev_half)
);
comment on table report_block is 'sums of report_step, for speed; made anew from it at any time';
-- every report of a one-stop, and of a solving unit
create index report_block_unit on report_block (unit_id, measure, half) include (procedure_code, field_code, slice, prev_half, n, solver_id);
create index report_block_solver on report_block (solver_id, measure, half) include (procedure_code, field_code, slice, prev_half, n, unit_id) where solver_id is not null;

-- How far the journal is followed.
create table report_follower (
  one boolean primary key default true check (one),
  transaction xid8 not null default '0',
  position bigint not null default 0,
  checked_on date
);
insert into report_follower default values;

-- What the nightly recount found.
create table report_check (
  id uuid primary key,
  checked_at timestamptz not null,
  keys integer not null check (keys >= 0),
  differing integer not null check (differing >= 0),
  blocks_differing integer not null check (blocks_differing >= 0),
  examples uuid[] not null
);
comment on table report_check is 'append-only: a check that failed stays known';
-- every report: whether the last check found its figures right
create index report_check_at on report_check (checked_at desc);
