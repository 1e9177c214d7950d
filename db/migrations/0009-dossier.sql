-- room: dossier
-- Many dossiers of one person handed in at once share a list.
create table reception_list (
  id uuid primary key,
  unit_id uuid not null references org_unit,
  opened_by uuid not null references staff,
  opened_at timestamptz not null
);

-- The last number given to a dossier code, per agency identifier (units may share one) and Vietnamese day. The row lock
-- is held to the end of the transaction: no gaps, no doubles.
create table dossier_code_day (
  ident text not null,
  day date not null,
  last integer not null check (last >= 1),
  primary key (ident, day)
);

create table dossier (
  id uuid primary key,
  version integer not null default 1 check (version >= 1),
  code text unique check (length(code) <= 64),
  code_grammar text check (code_grammar in ('QCVN102', 'QD20', 'NATIONAL2026')),
  status smallint not null check (status between 1 and 10),
  stage text check (stage in ('coSign', 'arrived', 'preAcceptance', 'examination')),
  held_status smallint check (held_status in (1, 2, 4, 5, 6)),
  held_stage text check (held_stage in ('coSign', 'arrived', 'preAcceptance', 'examination')),
  support_unit_id uuid not null references org_unit,
  reception_unit_id uuid not null references org_unit,
  competent_unit_id uuid not null references org_unit,
  handler_id uuid references staff,
  handler_unit_id uuid references org_unit,
  receiver_id uuid not null references staff,
  receiver_employer text not null check (receiver_employer in ('agency', 'post')),
  accepter_id uuid references staff,
  accepter_employer text check (accepter_employer in ('agency', 'post')),
  delegation_id uuid,
  revision_id uuid not null references procedure_revision,
  procedure_code text not null,
  procedure_name text not null,
  field_code text not null,
  case_no integer,
  channel text not null check (channel in ('counter', 'online', 'post')),
  source text not null check (source in ('live', 'backfill')),
  book_no text,
  regime text not null check (regime in ('NĐ 61/2018', 'NĐ 118/2025')),
  list_id uuid references reception_list,
  quantity integer not null check (quantity between 1 and 999),
  result_choice text not null check (result_choice in ('counter', 'post', 'electronic')),
  same_day boolean not null,
  civil_servant_only boolean not null,
  -- received for an agency of another place: its own reception starts the clock
  non_territorial boolean not null,
  term_count integer not null,
  term_unit text not null check (term_unit in ('workingDay', 'calendarDay', 'hour', 'month', 'sameDay')),
  arrived_at timestamptz not null,
  received_at timestamptz,
  received_day date,
  due_day date,
  due_at timestamptz,
  provisional boolean not null default false,
  -- a dossier without a promise stands last in every list that is due first
  due_sort timestamptz not null generated always as (coalesce(due_at, timestamptz 'infinity')) stored,
  reappointments smallint not null default 0 check (reappointments between 0 and 1),
  apology text not null default 'none' check (apology in ('none', 'drafted', 'signed')),
  refusal_proposed boolean not null default false,
  stop_proposed text check (stop_proposed in ('REFUSED_ON_MERITS', 'WITHDRAWN', 'NO_SUPPLEMENT', 'OBLIGATION_UNPAID', 'DUPLICATE', 'TRANSFERRED')),
  result text not null default 'none' check (result in ('none', 'drafted', 'sentBack', 'reviewed', 'signed', 'sealed')),
  supplement_count smallint not null default 0 check (supplement_count >= 0),
  supplement_respond_by date,
  open_parts smallint not null default 0 check (open_parts >= 0),
  obligation_last boolean,
  obligation_paid boolean,
  obligation_respond_by date,
  correction_opened boolean not null default false,
  correcting boolean not null default false,
  finished_at timestamptz,
  first_finished_at timestamptz,
  returned_at timestamptz,
  stop_reason text check (stop_reason in ('REFUSED_ON_MERITS', 'WITHDRAWN', 'NO_SUPPLEMENT', 'OBLIGATION_UNPAID', 'DUPLICATE', 'TRANSFERRED')),
  stop_explanation text,
  stopper_employer text,
  cancelled_at timestamptz,
  cancel_reason text,
  constraint dossier_accepted_has_code check (status in (1, 3, 5, 7, 8) or code is not null),
  constraint dossier_code_is_whole check ((code is null) = (code_grammar is null) and (code is null) = (received_at is null) and (code is null) = (received_day is null) and (code is null) = (accepter_id is null)),
  constraint dossier_stage_fits check (stage is null or (stage in ('coSign', 'arrived') and status = 1) or (stage in ('preAcceptance', 'examination') and status = 5)),
  constraint dossier_waiting_has_stage check (status not in (1, 5) or stage is not null),
  constraint dossier_held_while_withdrawn check ((status = 7) = (held_status is not null)),
  constraint dossier_stopped_has_reason check ((status = 8) = (stop_reason is not null)),
  constraint dossier_finished_has_time check (status not in (9, 10) or (finished_at is not null and first_finished_at is not null)),
  constraint dossier_cancelled_has_reason check ((cancelled_at is null) = (cancel_reason is null)),
  -- what nobody employed by the post may do, whatever is configured
  constraint post_completes_by_delegation check (accepter_employer is distinct from 'post' or delegation_id is not null),
  constraint post_never_accepts_restricted check (not civil_servant_only or accepter_employer is distinct from 'post'),
  constraint post_never_stops check (stopper_employer is null or stopper_employer = 'agency')
);
-- counter and officer: work list of what was received here, due first
create index dossier_reception_due on dossier (reception_unit_id, due_sort, id) where status not in (3, 8, 10) and cancelled_at is null;
-- department: work list of what is to be solved here, due first
create index dossier_competent_due on dossier (competent_unit_id, due_sort, id) where status not in (3, 8, 10) and cancelled_at is null;
-- specialist: my dossiers, due first
create index dossier_handler_due on dossier (handler_id, due_sort, id) where handler_id is not null;
-- lists with closed dossiers in them: the same, unfiltered
create index dossier_reception_all on dossier (reception_unit_id, due_sort, id);
create index dossier_competent_all on dossier (competent_unit_id, due_sort, id);
-- search box of the lists: a code or its beginning
create index dossier_code_begins on dossier (code text_pattern_ops);
-- counter's day and the reports: what was received in a unit on a day
create index dossier_received on dossier (reception_unit_id, received_day);
-- receipt of a list
create index dossier_list on dossier (list_id) where list_id is not null;
-- visibility from the support unit
create index dossier_support on dossier (support_unit_id, due_sort, id) where support_unit_id <> reception_unit_id;

-- People of a dossier: the only table of the room with personal data, erasable on its own. An amended entry is replaced, not overwritten.
create table dossier_party (
  id uuid primary key,
  dossier_id uuid not null references dossier,
  role text not null check (role in ('owner', 'submitter', 'authorised', 'receiver')),
  name text not null,
  name_key text not null,
  id_kind text not null check (id_kind in ('CCCD', 'CMND', 'PASSPORT', 'MST', 'NONE')),
  id_number text,
  birth text,
  phone text,
  email text,
  address text,
  evidence text not null check (evidence in ('identityShown', 'electronicId', 'authorisationPaper', 'familyPaper', 'introduction', 'postalWaybill', 'none')),
  evidence_note text,
  entered_at timestamptz not null,
  replaced_at timestamptz
);
-- dossier page, work lists: the people now; one of each role
create unique index dossier_party_now on dossier_party (dossier_id, role) where replaced_at is null;
-- return desk without the slip; receive screen's warning of a second dossier of the same person
create index dossier_party_number on dossier_party (id_number, id_kind) where id_number is not null and replaced_at is null;
-- search box of the lists: by name without tone marks
create index dossier_party_name on dossier_party using gin (name_key gin_trgm_ops) where replaced_at is null;

create table dossier_paper (
  dossier_id uuid not null references dossier,
  no integer not null check (no >= 1),
  name text not null,
  wanted_originals integer not null check (wanted_originals >= 0),
  wanted_copies integer not null check (wanted_copies >= 0),
  state text not null check (state in ('complete', 'missing', 'notApplicable')),
  originals integer not null check (originals >= 0),
  certified integer not null check (certified >= 0),
  copies integer not null check (copies >= 0),
  reason text,
  primary key (dossier_id, no)
);

create table appointment (
  dossier_id uuid not null references dossier,
  no smallint not null check (no >= 1),
  kind text not null check (kind in ('first', 'agencyReceived', 'restart', 'excluded', 'apology')),
  due_day date not null,
  due_at timestamptz not null,
  provisional boolean not null,
  counted_from timestamptz not null,
  reason text,
  document_no text,
  made_by uuid not null references staff,
  made_employer text not null check (made_employer in ('agency', 'post')),
  made_at timestamptz not null,
  primary key (dossier_id, no),
  constraint post_never_apologises check (kind <> 'apology' or made_employer = 'agency')
);
comment on table appointment is 'append-only: a promised day is never overwritten';
-- calendar: open appointments that a new notice of a year may touch
create index appointment_provisional on appointment (due_day) where provisional;

create table apology (
  id uuid primary key,
  dossier_id uuid not null references dossier,
  reason text not null,
  new_day date not null,
  new_at timestamptz not null,
  provisional boolean not null,
  document_no text,
  drafted_by uuid not null references staff,
  drafted_at timestamptz not null,
  signed_by uuid references staff,
  signed_at timestamptz,
  entered_by uuid references staff,
  entered_at timestamptz,
  dropped_at timestamptz,
  employer text not null check (employer = 'agency')
);
-- dossier page
create index apology_of on apology (dossier_id);
-- the moves: the apology being prepared; one at a time
create unique index apology_open on apology (dossier_id) where entered_at is null and dropped_at is null;

create table dossier_pause (
  id uuid primary key,
  dossier_id uuid not null references dossier,
  kind text not null check (kind in ('supplement', 'obligation')),
  began_at timestamptz not null,
  ended_at timestamptz,
  check (ended_at is null or ended_at >= began_at)
);
-- dossier page; one waiting at a time
create unique index dossier_pause_open on dossier_pause (dossier_id) where ended_at is null;
create index dossier_pause_of on dossier_pause (dossier_id, began_at);

create table supplement_request (
  id uuid primary key,
  dossier_id uuid not null references dossier,
  no smallint not null check (no >= 1),
  stage text not null check (stage in ('preAcceptance', 'examination')),
  papers jsonb not null,
  reason text not null,
  legal_basis text,
  late_reason text,
  respond_by date,
  requested_by uuid not null references staff,
  requested_at timestamptz not null,
  employer text not null,
  received_at timestamptz,
  received_by uuid references staff,
  unique (dossier_id, no),
  constraint post_never_requests_supplement check (employer = 'agency')
);

create table obligation (
  id uuid primary key,
  dossier_id uuid not null references dossier,
  what text not null,
  amount bigint check (amount >= 0),
  document_no text not null,
  respond_by date,
  last boolean not null,
  exclude_waiting boolean not null,
  legal_basis text,
  requested_by uuid not null references staff,
  requested_at timestamptz not null,
  evidence text,
  paid_at timestamptz,
  recorded_by uuid references staff,
  constraint obligation_excluded_by_law check (not exclude_waiting or legal_basis is not null)
);
-- dossier page and the moves: the obligation being waited for
create index obligation_of on obligation (dossier_id, requested_at);

create table dossier_result (
  id uuid primary key,
  dossier_id uuid not null references dossier,
  no smallint not null check (no >= 1),
  title text not null,
  result_code text,
  step text not null check (step in ('drafted', 'sentBack', 'reviewed', 'signed', 'sealed')),
  drafted_by uuid not null references staff,
  drafted_at timestamptz not null,
  reviewed_by uuid references staff,
  reviewed_at timestamptz,
  review_note text,
  signed_by uuid references staff,
  signed_at timestamptz,
  signer_employer text,
  doc_number text,
  doc_day date,
  valid_to date,
  sealed_by uuid references staff,
  sealed_at timestamptz,
  unique (dossier_id, no),
  constraint post_never_signs check (signer_employer is null or signer_employer = 'agency'),
  constraint result_sealed_has_number check (step <> 'sealed' or (doc_number is not null and doc_day is not null and signed_by is not null))
);

create table dossier_part (
  id uuid primary key,
  dossier_id uuid not null references dossier,
  unit_id uuid not null references org_unit,
  content text not null,
  due_day date not null,
  added_by uuid not null references staff,
  added_at timestamptz not null,
  answered_by uuid references staff,
  answered_at timestamptz,
  outcome text check (outcome in ('answered', 'silent')),
  answer text,
  check ((answered_at is null) = (outcome is null))
);
create index dossier_part_of on dossier_part (dossier_id, added_at);
-- visibility for an agency asked for its part
create index dossier_part_unit on dossier_part (unit_id, dossier_id);

-- Old and new value of what was amended; of people only which entries, their values stay in dossier_party.
create table dossier_amendment (
  id uuid primary key,
  dossier_id uuid not null references dossier,
  field text not null,
  old_value text,
  new_value text,
  reason text not null,
  made_by uuid not null references staff,
  made_at timestamptz not null
);
comment on table dossier_amendment is 'append-only: the value before an amendment stays visible';
create index dossier_amendment_of on dossier_amendment (dossier_id, made_at);

-- The first end time is what timeliness is judged by; a correction never changes it.
create function dossier_keep_first_end() returns trigger language plpgsql as $$
begin
  if old.first_finished_at is not null and new.first_finished_at is distinct from old.first_finished_at then
    raise exception 'the first end time of a dossier never changes' using errcode = 'check_violation', constraint = 'dossier_first_end_kept';
  end if;
  return new;
end
$$;
create trigger dossier_first_end_kept before update of first_finished_at on dossier for each row execute function dossier_keep_first_end();
