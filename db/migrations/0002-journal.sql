-- room: journal
-- What happened, in the words of the rooms; ids, codes and hashes only, never a person's data.
create table journal_entry (
  recorded_at timestamptz not null,
  id uuid not null,
  position bigint generated always as identity,
  transaction xid8 not null default pg_current_xact_id(),
  happened_at timestamptz not null,
  local_day date not null,
  kind text not null check (kind ~ '^[a-z]+[A-Za-z]*\.[a-zA-Z]+$'),
  actor_id uuid,
  employer text check (employer in ('agency', 'post')),
  assignment_id uuid,
  unit_id uuid,
  workstation text,
  subject_kind text,
  subject_id uuid,
  dossier_id uuid,
  session_id uuid,
  procedure_code text,
  field_code text,
  channel text check (channel in ('counter', 'online', 'post')),
  facts jsonb not null default '{}',
  primary key (recorded_at, id),
  check ((actor_id is null) = (employer is null))
) partition by range (recorded_at);
comment on table journal_entry is 'append-only: the working role may add entries, never change or remove them';

create table journal_entry_before_2026 partition of journal_entry for values from (minvalue) to ('2026-01-01 00:00+07');
create table journal_entry_2026 partition of journal_entry for values from ('2026-01-01 00:00+07') to ('2027-01-01 00:00+07');
create table journal_entry_2027 partition of journal_entry for values from ('2027-01-01 00:00+07') to ('2028-01-01 00:00+07');
create table journal_entry_2028 partition of journal_entry for values from ('2028-01-01 00:00+07') to ('2029-01-01 00:00+07');
create table journal_entry_later partition of journal_entry default;
comment on table journal_entry_before_2026 is 'append-only: partition of the journal';
comment on table journal_entry_2026 is 'append-only: partition of the journal';
comment on table journal_entry_2027 is 'append-only: partition of the journal';
comment on table journal_entry_2028 is 'append-only: partition of the journal';
comment on table journal_entry_later is 'append-only: partition of the journal';

-- screen: dossier page, timeline
create index journal_entry_dossier on journal_entry (dossier_id, happened_at) where dossier_id is not null;
-- screen: journal of a unit; reports by unit and day
create index journal_entry_unit_day on journal_entry (unit_id, local_day);
-- screen: journal by entry (voids point at an entry by its id)
create index journal_entry_id on journal_entry (id);
-- followers of the journal read in commit-safe order
create index journal_entry_order on journal_entry (transaction, position);

-- The one mapping from journal kinds to the service events that are counted (domain: headline counts A, B, C).
create table service_event_kind (
  kind text primary key,
  type text not null check (type in ('GUIDE', 'RECEIVE', 'SUPPLEMENT_IN', 'RETURN', 'ONLINE_GUIDE', 'ONLINE_FILL', 'ONLINE_UPLOAD', 'ONLINE_SUBMIT', 'ONLINE_PAY', 'ONLINE_TRACK', 'POST_IN_ACCEPT', 'POST_IN_HANDOVER', 'POST_OUT_ACCEPT', 'POST_OUT_DELIVER'))
);
comment on table service_event_kind is 'append-only: one mapping, changed by migrations only';
insert into service_event_kind (kind, type) values
  ('reception.guided', 'GUIDE'),
  ('dossier.received', 'RECEIVE'),
  ('dossier.supplementReceived', 'SUPPLEMENT_IN'),
  ('reception.resultReturned', 'RETURN'),
  ('assistance.guided', 'ONLINE_GUIDE'),
  ('assistance.filled', 'ONLINE_FILL'),
  ('assistance.uploaded', 'ONLINE_UPLOAD'),
  ('assistance.submitted', 'ONLINE_SUBMIT'),
  ('assistance.paid', 'ONLINE_PAY'),
  ('assistance.tracked', 'ONLINE_TRACK'),
  ('postal.inAccepted', 'POST_IN_ACCEPT'),
  ('postal.inHandedOver', 'POST_IN_HANDOVER'),
  ('postal.outAccepted', 'POST_OUT_ACCEPT'),
  ('postal.outDelivered', 'POST_OUT_DELIVER');

create view service_event as
select e.id, k.type, coalesce(link.dossier_id, e.dossier_id) as dossier_id, e.session_id,
       coalesce(link.dossier_id, e.dossier_id, e.session_id, e.id) as count_key,
       e.actor_id, e.employer, e.unit_id, e.field_code, e.procedure_code, e.channel,
       e.happened_at, e.recorded_at, e.local_day, void.happened_at as voided_at, void.recorded_at as void_recorded_at
  from journal_entry e
  join service_event_kind k on k.kind = e.kind
  left join lateral (
    select v.happened_at, v.recorded_at from journal_entry v
     where v.kind in ('reception.eventVoided', 'dossier.receptionCancelled')
       and (v.subject_id = e.id or (v.kind = 'dossier.receptionCancelled' and v.dossier_id = e.dossier_id))
     order by v.recorded_at limit 1) void on true
  left join lateral (
    select l.dossier_id from journal_entry l
     where l.kind = 'journal.sessionLinked' and l.session_id = e.session_id and e.session_id is not null
     order by l.recorded_at limit 1) link on true;

-- service events look up voids by the entry they void, and links by their session
create index journal_entry_subject on journal_entry (subject_id) where subject_id is not null;
create index journal_entry_session on journal_entry (session_id) where session_id is not null;
-- reports: service events of a unit in a period
create index journal_entry_unit_kind_day on journal_entry (unit_id, kind, local_day);
