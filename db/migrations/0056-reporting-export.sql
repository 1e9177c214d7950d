-- room: reporting
-- A file somebody asked for: a row before it is a file. What is in it lies beside the uploads while it is made, in the store once it is ready.
create table report_export (
  id uuid primary key,
  staff_id uuid not null references staff,
  assignment_id uuid not null references assignment,
  exported text not null constraint report_export_exported check (exported in ('pilot', 'official', 'register', 'rows', 'indicator', 'channels', 'myRecord')),
  format text not null constraint report_export_format check (format in ('xlsx', 'csv', 'pdf')),
  asked jsonb not null,
  state text not null default 'queued' constraint report_export_state check (state in ('queued', 'running', 'ready', 'failed', 'cancelled', 'removed')),
  asked_at timestamptz not null,
  -- how many rows there will be, where it is made in pages
  rows integer check (rows >= 0),
  done integer not null default 0 check (done >= 0),
  -- where the next page begins; bytes of what is safe on disk
  cursor text,
  spooled bigint not null default 0 check (spooled >= 0),
  whole boolean not null default false,
  -- who works on it: one turn at a time, until when it is hers alone, when it was worked on last
  turn integer not null default 0,
  faults integer not null default 0,
  held_until timestamptz,
  worked_at timestamptz,
  file_name text,
  sha256 bytea,
  bytes bigint,
  ended_at timestamptz,
  kept_until date,
  refused text,
  refused_facts jsonb,
  check ((state = 'ready') <= (file_name is not null and sha256 is not null and bytes is not null and kept_until is not null)),
  check ((state = 'failed') = (refused is not null))
);
comment on table report_export is 'files asked for, made page by page in the background';

-- Screen: the files I asked for, the newest first.
create index report_export_mine on report_export (staff_id, asked_at desc, id desc);
-- The worker: whose turn it is; and how many one person has in the making.
create index report_export_turn on report_export (worked_at nulls first, asked_at) where state in ('queued', 'running');
-- Housekeeping: files to be removed, rows to be forgotten.
create index report_export_kept on report_export (kept_until) where state = 'ready';
create index report_export_ended on report_export (ended_at) where state in ('failed', 'cancelled', 'removed');
