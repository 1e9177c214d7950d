-- room: reporting
-- What people write in the report of a plan: a new version never replaces the one before.
create table plan_narrative (
  id uuid primary key,
  plan_id uuid not null references plan,
  part text not null constraint plan_narrative_part check (part in ('advantages', 'difficulties', 'proposals')),
  version integer not null check (version >= 1),
  text text not null check (length(text) between 1 and 60000), -- 20,000 as written; composing may lengthen a text threefold
  written_by uuid not null references staff,
  role text not null,
  employer text not null check (employer in ('agency', 'post')),
  unit_id uuid not null references org_unit,
  written_at timestamptz not null,
  -- report of a plan: the newest version of a paragraph; two writers over the same version: one of them is told
  unique (plan_id, part, version)
);
comment on table plan_narrative is 'append-only: a report is printed with the words that stood then';
-- screen: versions of the paragraphs of a plan, newest first
create index plan_narrative_of on plan_narrative (plan_id, written_at, id);

-- In which hours of which days somebody of a one-stop did something there: the hours at the counter, as far as they can be known.
create table counter_hour (
  unit_id uuid not null,
  staff_id uuid not null,
  employer text not null check (employer in ('agency', 'post')),
  day date not null,
  hour smallint not null check (hour between 0 and 23),
  -- the day on which the first act of that hour was written down
  known date not null,
  primary key (unit_id, day, staff_id, hour)
);
comment on table counter_hour is 'append-only: an act that is called void was work all the same';
