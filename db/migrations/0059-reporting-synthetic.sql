-- room: reporting
-- Which periods of which units are simulated: every page, paper and file about them says so.
create table synthetic_period (
  id uuid primary key,
  plan_code text not null,
  unit_ids uuid[] not null check (cardinality(unit_ids) > 0),
  from_day date not null,
  to_day date not null check (to_day >= from_day),
  seed bigint not null,
  scale_percent int not null check (scale_percent between 1 and 10000),
  begun_at timestamptz not null
);
comment on table synthetic_period is 'append-only: what was once simulated stays marked as such';
-- screen: every report page, in its heading
create index synthetic_period_units on synthetic_period using gin (unit_ids);
