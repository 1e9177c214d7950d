-- room: access
create table staff (
  id uuid primary key,
  name text not null,
  employer text not null check (employer in ('agency', 'post')),
  helper_organisation_id uuid references helper_organisation,
  phone text not null default '',
  created_at timestamptz not null,
  unique (id, employer),
  check ((employer = 'post') = (helper_organisation_id is not null))
);

create table account (
  staff_id uuid primary key references staff,
  username text not null unique check (username = lower(username)),
  password_hash text not null,
  -- the demonstration's passwords are printed at the start; the house does not listen beyond loopback while one stands
  demonstration boolean not null default false,
  closed_at timestamptz
);

create table assignment (
  id uuid primary key,
  staff_id uuid not null,
  employer text not null,
  unit_id uuid not null references org_unit,
  role text not null check (role in ('POSTAL_COUNTER', 'POSTAL_COLLECTOR', 'POST_OFFICE_MANAGER', 'POST_PROVINCE', 'OSS_OFFICER', 'OSS_HEAD', 'SPECIALIST', 'DEPT_HEAD', 'LEADER', 'CLERK_SEAL', 'CONTROLLER', 'PROV_MONITOR', 'SYS_ADMIN', 'AUDITOR')),
  fields text[] not null default '{}',
  procedures text[] not null default '{}',
  granted text[] not null default '{}',
  denied text[] not null default '{}',
  competence integer not null default 2 check (competence between 0 and 4),
  from_day date not null,
  to_day date,
  decision_no text not null,
  supervisor_id uuid references staff,
  ended_at timestamptz,
  end_reason text,
  foreign key (staff_id, employer) references staff (id, employer),
  check (to_day is null or to_day >= from_day),
  constraint post_has_postal_roles check (employer <> 'post' or role in ('POSTAL_COUNTER', 'POSTAL_COLLECTOR', 'POST_OFFICE_MANAGER', 'POST_PROVINCE')),
  constraint agency_has_agency_roles check (employer <> 'agency' or role not in ('POSTAL_COUNTER', 'POSTAL_COLLECTOR', 'POST_OFFICE_MANAGER', 'POST_PROVINCE')),
  constraint post_never_decides check (employer <> 'post' or not granted && array['dossier.decide', 'dossier.seal', 'dossier.refuse', 'dossier.requestSupplement', 'dossier.draftApology', 'dossier.signApology', 'dossier.enterApology', 'dossier.stop', 'dossier.acceptWithdrawal', 'dossier.openCorrection', 'dossier.signCorrection', 'dossier.coSign', 'dossier.receiveRestricted', 'dossier.examine', 'dossier.review', 'dossier.assign', 'dossier.proposeStop', 'catalogue.edit', 'calendar.edit', 'organisation.edit', 'access.manage'])
);
-- sign-in: the assignments of a person
create index assignment_staff on assignment (staff_id);
-- screen: staff and assignments of a unit
create index assignment_unit on assignment (unit_id);

-- A dated written delegation by which a postal clerk's own act completes acceptance.
create table delegation (
  id uuid primary key,
  unit_id uuid not null references org_unit,
  procedure_code text,
  from_day date not null,
  to_day date,
  document text not null,
  check (to_day is null or to_day >= from_day)
);
create index delegation_unit on delegation (unit_id);

create table session (
  id uuid primary key,
  secret_hash bytea not null unique,
  staff_id uuid not null references staff,
  assignment_id uuid not null references assignment,
  workstation text,
  created_at timestamptz not null,
  last_seen_at timestamptz not null,
  expires_at timestamptz not null,
  ended_at timestamptz
);
create index session_staff on session (staff_id) where ended_at is null;

-- Throttling counts failures per account and address together, so that nobody can lock a whole counter out.
create table sign_in_failure (
  username_hash bytea not null,
  address_hash bytea not null,
  failed_at timestamptz not null
);
create index sign_in_failure_pair on sign_in_failure (username_hash, address_hash, failed_at);
