-- reception: what happens at the counter beside the dossier itself: look-up secrets, drafts, results given out, papers
-- to take back, events called void by two people.

-- Which unit solves what a one-stop receives: by procedure, by field (or the line of work it belongs to), or everything.
create table competent_unit (
  id uuid primary key,
  reception_unit_id uuid not null references org_unit (id),
  procedure_code text,
  field_code text references field (code),
  unit_id uuid not null references org_unit (id),
  from_day date not null,
  to_day date,
  source text not null,
  check (to_day is null or to_day >= from_day),
  check (procedure_code is null or field_code is null)
);
-- Receiving: the competent unit of a procedure at this one-stop; administration: the whole list of a one-stop.
create index competent_unit_of on competent_unit (reception_unit_id, field_code, procedure_code);

-- Written before the dossier itself, whose number, row and entry come last: the reference is checked at the end.
create table dossier_secret (
  id uuid primary key,
  dossier_id uuid not null references dossier (id) deferrable initially deferred,
  secret_hash bytea not null check (octet_length(secret_hash) = 32),
  issued_by uuid not null references staff (id),
  issued_at timestamptz not null,
  voided_at timestamptz
);
comment on table dossier_secret is 'only hashes; the secret itself is on the paper the citizen holds';
-- Public tracking: the one secret that opens a dossier now.
create unique index dossier_secret_valid on dossier_secret (dossier_id) where voided_at is null;

create table draft (
  id uuid primary key,
  staff_id uuid not null references staff (id),
  unit_id uuid not null references org_unit (id),
  title text not null,
  body jsonb not null,
  version integer not null check (version >= 1),
  updated_at timestamptz not null,
  expires_at timestamptz not null check (expires_at > updated_at)
);
-- Counter desk: my drafts, newest first.
create index draft_by_staff on draft (staff_id, updated_at desc, id desc);

create table paper_to_recover (
  id uuid primary key,
  dossier_id uuid not null references dossier (id) deferrable initially deferred,
  name text not null,
  recovered_at timestamptz,
  recovered_by uuid references staff (id),
  constraint paper_to_recover_both check ((recovered_at is null) = (recovered_by is null)),
  constraint paper_to_recover_once unique (dossier_id, name)
);

create table result_return (
  id uuid primary key,
  dossier_id uuid not null references dossier (id),
  unit_id uuid not null references org_unit (id),
  returned_by uuid not null references staff (id),
  returned_at timestamptz not null,
  receiver_role text not null check (receiver_role in ('owner', 'authorised')),
  receiver_name text not null,
  receiver_id_kind text not null check (receiver_id_kind in ('CCCD', 'CMND', 'PASSPORT', 'MST', 'NONE')),
  receiver_id_number text,
  receiver_phone text,
  evidence text not null check (evidence in ('identityShown', 'electronicId', 'authorisationPaper', 'familyPaper', 'introduction')),
  evidence_note text,
  slip_shown boolean not null,
  without_slip_note text,
  originals_back text,
  instead_of text,
  constraint result_return_slip check (slip_shown or without_slip_note is not null)
);
comment on table result_return is 'who took the result, on what proof; personal, erased with the dossier''s people';
-- Dossier page and GIẤY BIÊN NHẬN TRẢ KẾT QUẢ: who took the result.
create index result_return_by_dossier on result_return (dossier_id, returned_at desc);

create table event_void (
  id uuid primary key,
  entry_id uuid not null,
  event_type text not null,
  unit_id uuid not null references org_unit (id),
  reason text not null,
  asked_by uuid not null references staff (id),
  asked_at timestamptz not null,
  state text not null check (state in ('asked', 'confirmed', 'declined')),
  settled_by uuid references staff (id),
  settled_at timestamptz,
  constraint event_void_settled check ((state = 'asked') = (settled_at is null) and (settled_at is null) = (settled_by is null)),
  constraint event_void_two_people check (settled_by is distinct from asked_by)
);
-- An event is called void once.
create unique index event_void_once on event_void (entry_id) where state <> 'declined';
-- Counter's day: voids of my unit that wait for a second person.
create index event_void_waiting on event_void (unit_id, asked_at) where state = 'asked';

-- Counter's day and handover screen: received and not yet handed to the department.
create index reception_waiting_handover on dossier (reception_unit_id, received_at) where status = 2;
-- Counter desk: results that wait for their owners, oldest first.
create index reception_uncollected on dossier (reception_unit_id, finished_at, id) where status = 9;
-- Counter's day: what postal clerks prepared and no officer has signed yet.
create index reception_co_sign on dossier (reception_unit_id, arrived_at) where status = 1;
-- Backfill: the other entries of that day's paper book.
create index reception_paper_book on dossier (reception_unit_id, arrived_at) where source = 'backfill';
-- Receiving: one telephone number given for many different owners (often the clerk's own).
create index reception_owner_phone on dossier_party (phone, entered_at) where role = 'owner' and replaced_at is null and phone is not null;
