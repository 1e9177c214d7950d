-- room: assistance
create table assistance_session (
  id uuid primary key,
  helper_id uuid not null references staff (id),
  helper_employer text not null,
  -- the support point: where she stood, which is not the unit that receives
  unit_id uuid not null references org_unit (id),
  device text not null constraint assistance_device check (device in ('ownPhone', 'kiosk', 'counter')),
  portal text not null constraint assistance_portal check (portal in ('thisSystem', 'provincial', 'national')),
  state text not null constraint assistance_state check (state in ('open', 'ended', 'dropped')),
  procedure_code text,
  procedure_name text,
  field_code text,
  level text constraint assistance_level check (level in ('L1', 'L2', 'L3', 'L4', 'MOT_PHAN', 'TOAN_TRINH')),
  kinds text[] not null default '{}' constraint assistance_kinds check (kinds <@ array['guide', 'accountHelp', 'fill', 'upload', 'submit', 'pay', 'track']),
  outcome text constraint assistance_outcome check (outcome in ('done', 'continues', 'notPossible')),
  external_code text check (length(external_code) <= 40),
  started_at timestamptz not null,
  ended_at timestamptz,
  afterthought boolean not null default false,
  check ((state = 'open') = (ended_at is null)),
  check ((state = 'ended') = (outcome is not null) and (state = 'ended') = (cardinality(kinds) > 0)),
  check ((procedure_code is null) = (procedure_name is null) and (procedure_code is null) = (field_code is null)),
  check (ended_at >= started_at)
);
comment on table assistance_session is 'help with online procedures; what is counted of it stands in the journal';
-- one helper helps one person at a time
create unique index assistance_session_open on assistance_session (helper_id) where state = 'open';
-- screen: help of a day at a support point
create index assistance_session_unit on assistance_session (unit_id, started_at desc, id desc);
-- screen: the same, mine only
create index assistance_session_helper on assistance_session (helper_id, started_at desc, id desc);
-- screen: sessions with a code of another portal
create index assistance_session_external on assistance_session (unit_id, external_code) where external_code is not null;

-- The person, where she gave her name: erased without touching what is counted.
create table assistance_person (
  session_id uuid primary key references assistance_session (id) on delete cascade,
  name text not null check (length(name) between 1 and 200),
  name_key text not null,
  phone text check (phone ~ '^0\d{9,10}$'),
  told_at timestamptz not null
);
comment on table assistance_person is 'who was helped, where she gave her name; may be erased';
-- who stands behind one telephone (a number that recurs for many people)
create index assistance_person_phone on assistance_person (phone, told_at) where phone is not null;
