-- room: calendar
-- A year without a row is not loaded: every count that meets it is refused by name.
create table calendar_year (
  year integer primary key check (year between 1900 and 2199),
  status text not null check (status in ('issued', 'provisional')),
  -- the numbers of the notices; a provisional year has none
  notice text,
  source text not null,
  loaded_at timestamptz not null,
  check (status = 'provisional' or notice is not null)
);

-- Days that are not what their weekday says.
create table calendar_day (
  day date primary key,
  year integer not null references calendar_year,
  kind text not null check (kind in ('off', 'makeup')),
  why_vi text not null,
  why_en text not null,
  -- the weekday a make-up day is worked for, whose hours it has
  in_place_of date,
  check (extract(year from day) = year),
  check (in_place_of is null or kind = 'makeup')
);
-- screen: calendar of a year
create index calendar_day_year on calendar_day (year);

-- Office hours, weekly or of one day; without a unit they are the installation's.
create table work_session (
  id uuid primary key,
  unit_id uuid references org_unit,
  weekday smallint check (weekday between 0 and 6),
  day date,
  from_minute smallint not null,
  to_minute smallint not null,
  kind text not null check (kind in ('open', 'receptionOnly')),
  valid_from date not null,
  valid_to date,
  source text not null,
  check (num_nonnulls(weekday, day) = 1),
  check (0 <= from_minute and from_minute < to_minute and to_minute <= 1440),
  check (valid_to is null or valid_to >= valid_from)
);
-- screen: office hours of a unit
create index work_session_unit on work_session (unit_id, valid_from);

-- Changes with every change of the calendar or of hours: what a process holds in memory is good while this is the same.
create table calendar_revision (
  single boolean primary key default true check (single),
  revision uuid not null
);
insert into calendar_revision (revision) values ('00000000-0000-0000-0000-000000000000');
