-- room: digitisation
-- A file on its way: how much of it is safe on disk is written here after each piece.
create table upload (
  id uuid primary key,
  staff_id uuid references staff (id),
  -- a citizen stands in a room above this one
  citizen_id uuid,
  name text not null check (length(name) between 1 and 200),
  bytes bigint not null check (bytes > 0),
  received bigint not null default 0 check (received between 0 and bytes),
  -- why its content was not taken
  refusal text,
  refusal_facts jsonb,
  file_id uuid,
  opened_at timestamptz not null,
  touched_at timestamptz not null,
  constraint upload_one_owner check (num_nonnulls(staff_id, citizen_id) = 1)
);
comment on table upload is 'files on their way; a row goes a day after the last piece';
-- how many one person has open
create index upload_of_staff on upload (staff_id) where file_id is null;
create index upload_of_citizen on upload (citizen_id) where file_id is null;
-- the job that forgets what nobody goes on with
create index upload_touched on upload (touched_at);

-- Bytes kept once, by what they are; a row before the bytes are written, so that none is kept without a row.
create table kept_bytes (
  id uuid primary key,
  sha256 bytea not null unique check (length(sha256) = 32),
  bytes bigint not null check (bytes > 0),
  type text not null constraint kept_bytes_type check (type in ('pdf', 'jpeg', 'png', 'webp')),
  pages integer check (pages > 0),
  width integer check (width > 0),
  height integer check (height > 0),
  state text not null constraint kept_bytes_state check (state in ('pending', 'clean', 'infected', 'unscanned')),
  found text check (length(found) between 1 and 100),
  scanned_at timestamptz,
  scan_from timestamptz not null,
  -- null while they are being written
  kept_at timestamptz,
  touched_at timestamptz not null,
  check ((found is not null) = (state = 'infected'))
);
comment on table kept_bytes is 'every content that is kept, once; the bytes lie in the store under id, never altered';
-- the job that has them scanned
create index kept_bytes_to_scan on kept_bytes (scan_from) where state in ('pending', 'unscanned') and kept_at is not null;
create index kept_bytes_touched on kept_bytes (touched_at);

-- What somebody uploaded: a name over kept bytes.
create table file (
  id uuid primary key,
  bytes_id uuid not null references kept_bytes (id),
  staff_id uuid references staff (id),
  citizen_id uuid,
  name text not null check (length(name) between 1 and 200),
  kept_at timestamptz not null,
  constraint file_one_owner check (num_nonnulls(staff_id, citizen_id) = 1)
);
create index file_of_bytes on file (bytes_id);
create index file_kept on file (kept_at);
-- how many files of one person stand nowhere
create index file_of_staff on file (staff_id);
create index file_of_citizen on file (citizen_id);
alter table upload add constraint upload_file foreign key (file_id) references file (id) on delete cascade;

-- Where a file is attached: a component of a dossier or draft, a signed mandate on paper.
create table file_use (
  id uuid primary key,
  file_id uuid not null references file (id),
  subject_kind text not null constraint file_use_subject_kind check (subject_kind in ('filing', 'dossier', 'mandate')),
  subject_id uuid not null,
  component text not null check (length(component) between 1 and 60),
  attached_at timestamptz not null,
  staff_id uuid references staff (id),
  citizen_id uuid,
  removed_at timestamptz,
  removed_by_staff uuid references staff (id),
  removed_by_citizen uuid,
  remove_reason text,
  constraint file_use_one_hand check (num_nonnulls(staff_id, citizen_id) = 1)
);
-- the same file stands once at a component; lists of a dossier and of a draft by component
create unique index file_use_once on file_use (subject_kind, subject_id, component, file_id) where removed_at is null;
create index file_use_of_file on file_use (file_id);

create table file_view (
  id uuid primary key,
  use_id uuid not null,
  subject_kind text not null constraint file_view_subject_kind check (subject_kind in ('filing', 'dossier', 'mandate')),
  subject_id uuid not null,
  staff_id uuid references staff (id),
  assignment_id uuid references assignment (id),
  citizen_id uuid,
  viewed_at timestamptz not null
);
comment on table file_view is 'append-only: who opened which file, when';
-- who looked at the files of a dossier
create index file_view_of_subject on file_view (subject_kind, subject_id, viewed_at);
