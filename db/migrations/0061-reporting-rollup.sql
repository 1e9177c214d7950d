-- room: reporting
-- The blocks of solving units, and those of receiving ones, added up for every unit above them, so that a province reads its own sums and not those of each unit below it.
-- Exact at any time: a unit never changes the unit it belongs to (a reorganisation closes it and opens another).
create table report_rollup (
  scope_id uuid not null,
  counted_as text not null constraint report_rollup_counted_as check (counted_as in ('reception', 'solver')),
  procedure_code text not null,
  field_code text not null,
  slice text not null,
  measure text not null,
  half date not null,
  prev_half date,
  n bigint not null,
  unique nulls not distinct (scope_id, counted_as, procedure_code, field_code, slice, measure, half, prev_half)
);
comment on table report_rollup is 'sums of report_block, for speed; made anew from it at any time';
-- every report of a unit with units below it
create index report_rollup_scope on report_rollup (scope_id, counted_as, measure, half) include (procedure_code, field_code, slice, prev_half, n);
