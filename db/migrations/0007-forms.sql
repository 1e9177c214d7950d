-- forms: which papers were printed, how often, under which number. The papers themselves are laid out from the facts
-- of their rooms each time; only the hash of those facts stays here.

create table printed_form (
  id uuid primary key,
  unit_id uuid not null references org_unit (id),
  dossier_id uuid,
  subject_id uuid,
  form text not null check (form in ('receipt', 'supplement', 'refusal', 'apology', 'apologyAndExtension', 'stopNotice', 'controlSlip', 'register', 'dossierHandover', 'resultHandover', 'resultReceipt', 'progress')),
  regulation text not null check (regulation in ('tt01-2018', 'tt03-2025')),
  paper_size text not null check (paper_size in ('A5', 'A4')),
  copy_no integer not null check (copy_no >= 1),
  number text,
  content_hash bytea not null check (octet_length(content_hash) = 32),
  printed_by uuid not null references staff (id),
  printed_at timestamptz not null
);
comment on table printed_form is 'append-only: every print of a paper; copy 2 is the first reprint';
comment on column printed_form.dossier_id is 'no reference: forms stands before dossier; null for lists and for guidance without a dossier';
comment on column printed_form.subject_id is 'what the paper is of within or beside a dossier: a supplement request, a handover, a register, a guidance session';
-- Printing: how often this paper was printed, and under which number. A paper of nothing known is always a first print.
create unique index printed_form_copy on printed_form (dossier_id, subject_id, form, copy_no) nulls not distinct
  where dossier_id is not null or subject_id is not null;

-- The running number of a year and sign (…/HDHS, …/PXL), kept by unit; taken under its row's lock.
create table form_number (
  unit_id uuid not null references org_unit (id),
  year integer not null check (year between 2000 and 2200),
  suffix text not null check (suffix in ('HDHS', 'PXL')),
  last integer not null check (last >= 1),
  primary key (unit_id, year, suffix)
);
