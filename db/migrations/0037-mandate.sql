-- room: mandate
create table mandate (
  id uuid primary key,
  -- where it was granted; the organisation is the post's, or the unit itself where the agency's staff help
  unit_id uuid not null references org_unit (id),
  helper_organisation_id uuid references helper_organisation (id),
  granted_by uuid not null references staff (id),
  kinds text[] not null constraint mandate_kinds check (kinds <@ array['fill', 'upload', 'submit', 'pay']),
  scope text not null constraint mandate_scope check (scope in ('procedures', 'fields', 'visit')),
  -- [{code, name}] of the procedures or fields, as they were named in the text
  covers jsonb not null,
  from_day date not null,
  to_day date not null,
  text_version integer not null check (text_version > 0),
  text_language text not null constraint mandate_language check (text_language in ('vi', 'en')),
  text_sha256 bytea not null check (length(text_sha256) = 32),
  evidence text not null constraint mandate_evidence check (evidence in ('screen', 'paper')),
  document_no text check (length(document_no) <= 60),
  granted_at timestamptz not null,
  revoked_at timestamptz,
  revoked_by uuid references staff (id),
  revoked_for text constraint mandate_revoked_for check (revoked_for in ('citizen', 'organisation')),
  revoke_reason text check (length(revoke_reason) <= 400),
  check (cardinality(kinds) > 0),
  check (to_day >= from_day and to_day < from_day + 30),
  check ((scope = 'visit') = (jsonb_array_length(covers) = 0)),
  check ((evidence = 'paper') = (document_no is not null)),
  check ((revoked_at is null) = (revoked_by is null) and (revoked_at is null) = (revoked_for is null)),
  check ((revoked_for = 'organisation') = (revoke_reason is not null))
);
comment on table mandate is 'by what right a helper types for a citizen; who she is stands in mandate_person';
-- the same words are not granted twice while they stand
create unique index mandate_text on mandate (text_sha256) where revoked_at is null;
-- screen: mandates granted at my unit
create index mandate_unit on mandate (unit_id, granted_at desc, id desc);

create table mandate_person (
  mandate_id uuid primary key references mandate (id) on delete cascade,
  name text not null check (length(name) between 1 and 200),
  id_kind text not null constraint mandate_id_kind check (id_kind in ('CCCD', 'CMND', 'PASSPORT')),
  id_number text not null check (length(id_number) between 3 and 20),
  phone text check (phone ~ '^0\d{9,10}$'),
  -- the exact text shown, which names her
  text text not null,
  signature text check (length(signature) between 20 and 60000)
);
comment on table mandate_person is 'who granted it, the text that names her and her signature; may be erased';
-- screen: mandates of the citizen who stands at the desk
create index mandate_person_number on mandate_person (id_number);

create table mandate_use (
  id uuid primary key,
  mandate_id uuid not null references mandate (id),
  -- the session of help it was used in
  session_id uuid not null,
  kinds text[] not null,
  procedure_code text not null,
  -- the code of the refusal; null: allowed
  refusal text,
  used_by uuid not null references staff (id),
  used_at timestamptz not null
);
comment on table mandate_use is 'append-only: every use of a mandate, allowed or refused';
-- screen: uses of a mandate
create index mandate_use_mandate on mandate_use (mandate_id, used_at);
create index mandate_use_session on mandate_use (session_id);
