-- room: organisation
create table org_unit (
  id uuid primary key,
  kind text not null check (kind in ('PROVINCE', 'DISTRICT', 'COMMUNE', 'DEPT', 'OSS', 'CENTER', 'BRANCH', 'POST_PROVINCE', 'POST_DISTRICT', 'POST_OFFICE', 'BCVHX')),
  code text not null unique check (code ~ '^[A-Z0-9][A-Z0-9.-]{1,39}$'),
  parent_id uuid references org_unit,
  name text not null,
  short_name text not null,
  -- the words papers print: the agency above, and the place beside the date
  superior_name text not null default '',
  place text not null default '',
  address text not null default '',
  phone text not null default '',
  -- the agency identifier in dossier codes and which grammar it follows
  ident_code text,
  code_grammar text check (code_grammar in ('QCVN102', 'QD20')),
  -- where the unit's identifiers are illustrations, the label says so
  note text not null default '',
  valid_from date not null,
  valid_to date,
  check (valid_to is null or valid_to >= valid_from),
  check ((ident_code is null) = (code_grammar is null))
);
-- screen: units below a unit (departments of a one-stop)
create index org_unit_parent on org_unit (parent_id);

create table org_succession (
  from_unit_id uuid not null references org_unit,
  to_unit_id uuid not null references org_unit,
  effective_on date not null,
  kind text not null check (kind in ('RENAME', 'UPGRADE', 'MERGE', 'SPLIT', 'ABOLISH')),
  legal_basis text not null,
  primary key (from_unit_id, to_unit_id, effective_on)
);

create table org_code_alias (
  unit_id uuid not null references org_unit,
  scheme text not null check (scheme in ('QCVN102', 'QD20', 'GSO', 'LGSP', 'VNPOST', 'BG2014')),
  code text not null,
  valid_from date not null,
  valid_to date,
  confidence text not null,
  primary key (unit_id, scheme, code)
);
create index org_code_alias_code on org_code_alias (scheme, code);

create table counter (
  id uuid primary key,
  unit_id uuid not null references org_unit,
  name text not null,
  workstation text not null,
  unique (unit_id, workstation)
);

create table helper_organisation (
  id uuid primary key,
  name text not null unique,
  kind text not null check (kind in ('post', 'youth', 'other'))
);

-- A plan such as the pilot of 2020: parties, period, staff, fields.
create table plan (
  id uuid primary key,
  code text not null unique,
  name text not null,
  unit_id uuid not null references org_unit,
  signed_on date not null,
  from_day date not null,
  to_day date not null,
  parties jsonb not null,
  postal_staff integer not null check (postal_staff > 0),
  field_codes text[] not null,
  source text not null,
  check (to_day >= from_day)
);
create index plan_unit on plan (unit_id);

-- Figures somebody published, quoted; never events.
create table legacy_aggregate (
  plan_id uuid not null references plan,
  figure text not null check (figure in ('A', 'B', 'C')),
  value integer not null,
  wording text not null,
  source text not null,
  definition text not null,
  primary key (plan_id, figure)
);
comment on table legacy_aggregate is 'append-only: a quotation is not edited';
