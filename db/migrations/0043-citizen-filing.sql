-- room: citizen
-- A form for filing a procedure online: questions, order and words as data, in versions. What was imported is not changed; only its state is.
create table filing_form (
  id uuid primary key,
  procedure_code text not null references procedure (code),
  version integer not null check (version >= 1),
  source jsonb not null,
  schema jsonb not null,
  layout jsonb not null,
  sha256 bytea not null check (length(sha256) = 32),
  state text not null constraint filing_form_state check (state in ('draft', 'published', 'withdrawn')),
  imported_by uuid references staff,
  imported_at timestamptz not null,
  published_by uuid references staff,
  published_at timestamptz,
  withdrawn_by uuid references staff,
  withdrawn_at timestamptz,
  withdraw_reason text,
  unique (procedure_code, version),
  check ((state = 'draft') = (published_at is null and withdrawn_at is null)),
  check (state <> 'published' or withdrawn_at is null),
  check (state <> 'withdrawn' or (withdrawn_at is not null and withdraw_reason is not null))
);
-- start of a filing, list of what can be filed: the version people file on
create unique index filing_form_published on filing_form (procedure_code) where state = 'published';

-- A filing: a draft until it is submitted. Answers are personal data and go when it is dropped or has expired; of a submitted one they stay with its dossier.
create table filing (
  id uuid primary key,
  citizen_id uuid not null references citizen,
  form_id uuid not null references filing_form,
  procedure_code text not null,
  revision_id uuid not null references procedure_revision,
  unit_id uuid not null references org_unit,
  state text not null constraint filing_state check (state in ('open', 'submitted', 'dropped', 'expired')),
  version integer not null check (version >= 1),
  -- the greatest number of a save, and for each question the number and device of the save it has its answer from
  number integer not null check (number >= 0),
  marks jsonb not null,
  answers jsonb not null,
  return_choice text constraint filing_return_choice check (return_choice in ('counter', 'post', 'electronic')),
  address text check (length(address) <= 400),
  phone text check (phone ~ '^0\d{9,10}$'),
  email text check (length(email) <= 200),
  mandate_id uuid references mandate,
  helper_id uuid references staff,
  started_at timestamptz not null,
  saved_at timestamptz not null,
  expires_at timestamptz not null,
  ended_at timestamptz,
  check ((state = 'open') = (ended_at is null)),
  check ((mandate_id is null) = (helper_id is null))
);
comment on table filing is 'drafts and answers of citizens: personal data, may be erased';
-- one draft a citizen and procedure; my drafts
create unique index filing_open on filing (citizen_id, procedure_code) where state = 'open';
create index filing_of_citizen on filing (citizen_id, saved_at desc);
-- housekeeping: drafts nobody has touched for long
create index filing_expires on filing (expires_at) where state = 'open';
-- forms screen: drafts that stand on a version
create index filing_of_form on filing (form_id) where state = 'open';

-- A filing that was submitted, and where it stands for the one-stop. The status itself is the dossier's.
create table submission (
  dossier_id uuid primary key references dossier,
  filing_id uuid not null unique references filing,
  citizen_id uuid not null references citizen,
  unit_id uuid not null references org_unit,
  receipt_no text not null unique check (length(receipt_no) <= 20),
  submitted_at timestamptz not null,
  -- by when the one-stop answers: counted anew when the citizen has sent what was asked for
  answer_by timestamptz not null,
  mandate_id uuid references mandate,
  helper_id uuid references staff,
  prepared_by uuid references staff,
  prepared_at timestamptz,
  prepare_note text,
  check ((prepared_by is null) = (prepared_at is null))
);
-- my dossiers: what she filed
create index submission_of_citizen on submission (citizen_id, submitted_at desc);
-- inbox: settled submissions of a one-stop, the newest first
create index submission_of_unit on submission (unit_id, submitted_at desc, dossier_id desc);

-- What a citizen has sent online for a request for papers, once it is whole.
create table supplement_sent (
  request_id uuid primary key references supplement_request,
  dossier_id uuid not null references dossier,
  citizen_id uuid not null references citizen,
  note text,
  sent_at timestamptz not null
);
comment on table supplement_sent is 'append-only: what was sent was sent';
-- dossier page of the citizen, inbox: what was sent for the open request
create index supplement_sent_dossier on supplement_sent (dossier_id, sent_at);
