-- room: citizen
-- A citizen or an enterprise. A row may stand without an account: people without e-mail or smartphone are helped all the same.
create table citizen (
  id uuid primary key,
  kind text not null constraint citizen_kind check (kind in ('person', 'enterprise')),
  name text not null check (length(name) between 1 and 200),
  -- name without marks, in lower case: one row is taken for another only when number and name agree
  name_key text not null,
  id_kind text constraint citizen_id_kind check (id_kind in ('CCCD', 'CMND', 'PASSPORT', 'MST')),
  id_number text check (length(id_number) between 3 and 20),
  phone text check (phone ~ '^0\d{9,10}$'),
  email text check (length(email) <= 200),
  language text not null default 'vi' constraint citizen_language check (language in ('vi', 'en')),
  -- when and by whom the number was seen to be hers; null: nobody has, and no dossier is found by it
  verified_at timestamptz,
  verified_by text constraint citizen_verified_by check (verified_by in ('provider', 'paper', 'demonstration')),
  created_at timestamptz not null,
  merged_into uuid references citizen,
  merged_at timestamptz,
  check ((id_kind is null) = (id_number is null)),
  check ((verified_at is null) = (verified_by is null)),
  check (verified_at is null or id_number is not null),
  check ((merged_into is null) = (merged_at is null)),
  check (merged_into <> id)
);
comment on table citizen is 'citizens and enterprises: personal data, may be erased';
-- sign-in, help, screen: same number, several entries
create index citizen_number on citizen (id_number, id_kind) where id_number is not null and merged_into is null;
-- what was merged into an entry
create index citizen_merged on citizen (merged_into) where merged_into is not null;

create table citizen_account (
  id uuid primary key,
  citizen_id uuid not null references citizen,
  way text not null constraint citizen_account_way check (way in ('openid', 'local')),
  issuer text,
  subject text,
  username text unique,
  password_hash text,
  demonstration boolean not null default false,
  created_at timestamptz not null,
  last_signed_in_at timestamptz,
  closed_at timestamptz,
  unique (issuer, subject),
  check ((way = 'openid') = (issuer is not null and subject is not null)),
  check ((way = 'local') = (username is not null and password_hash is not null))
);
-- accounts of a citizen
create index citizen_account_citizen on citizen_account (citizen_id);

create table citizen_session (
  id uuid primary key,
  secret_hash bytea not null unique,
  account_id uuid not null references citizen_account,
  kiosk boolean not null,
  created_at timestamptz not null,
  last_seen_at timestamptz not null,
  expires_at timestamptz not null,
  ended_at timestamptz
);
create index citizen_session_account on citizen_session (account_id) where ended_at is null;

-- A sign-in under way at the provider: opened by one browser, used once, ten minutes long.
create table citizen_sign_in (
  state_hash bytea primary key,
  browser_hash bytea not null,
  nonce text not null,
  code_verifier text not null,
  return_to text not null,
  kiosk boolean not null,
  created_at timestamptz not null,
  used_at timestamptz
);
-- housekeeping: sign-ins nobody finished
create index citizen_sign_in_created on citizen_sign_in (created_at);

-- Two entries of one number become one: asked by one person, confirmed by another.
create table citizen_merge (
  id uuid primary key,
  from_id uuid not null references citizen,
  into_id uuid not null references citizen,
  unit_id uuid not null references org_unit,
  reason text not null check (length(reason) between 1 and 400),
  state text not null constraint citizen_merge_state check (state in ('asked', 'merged', 'refused')),
  asked_by uuid not null references staff,
  asked_at timestamptz not null,
  settled_by uuid references staff,
  settled_at timestamptz,
  moved jsonb,
  check (from_id <> into_id),
  check ((state = 'asked') = (settled_by is null) and (settled_by is null) = (settled_at is null)),
  check (settled_by <> asked_by)
);
-- one question about an entry at a time
create unique index citizen_merge_open on citizen_merge (from_id) where state = 'asked';
-- screen: people entered twice
create index citizen_merge_unit on citizen_merge (unit_id, asked_at desc, id desc);
