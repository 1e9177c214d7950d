-- room: dossier
-- A promise decided on anew after the calendar changed: the day the calendar gave at that decision stands beside the promised one.
-- The rows that are there kept a narrower list, so nothing has to be looked through again.
alter table appointment
  add column calendar_day date,
  drop constraint appointment_kind_check,
  add constraint appointment_kind_check check (kind in ('first', 'agencyReceived', 'restart', 'excluded', 'apology', 'calendarReview')) not valid,
  drop constraint post_never_apologises,
  add constraint post_never_apologises check (kind not in ('apology', 'calendarReview') or made_employer = 'agency') not valid,
  add constraint appointment_review_names_day check ((kind = 'calendarReview') = (calendar_day is not null)) not valid;

-- screen: appointments to review after the calendar of a year has changed
create index dossier_review on dossier (reception_unit_id, due_day, id)
  where status in (2, 4, 5, 6, 7) and due_day is not null and first_finished_at is null and cancelled_at is null;
drop index appointment_provisional;

-- Who looked at a dossier, under which assignment, and whether people's data stood there in full.
create table dossier_view_log (
  id uuid primary key,
  dossier_id uuid not null references dossier,
  staff_id uuid not null references staff,
  assignment_id uuid not null references assignment,
  viewed_at timestamptz not null,
  unmasked boolean not null
);
comment on table dossier_view_log is 'append-only: who has looked stays known';
-- screen: who has looked at a dossier
create index dossier_view_log_of on dossier_view_log (dossier_id, viewed_at desc, id desc);
