-- room: notification
-- How far the journal was followed, in the order that no commit comes before. One row.
create table message_follower (
  singleton boolean primary key default true check (singleton),
  transaction xid8 not null default pg_current_xact_id(),
  position bigint not null default 0
);
insert into message_follower default values;

-- What a citizen chose; without a row: every message, telephone before e-mail.
create table contact_choice (
  citizen_id uuid primary key references citizen (id),
  way text not null constraint contact_choice_way check (way in ('auto', 'sms', 'email')),
  language text not null constraint contact_choice_language check (language in ('vi', 'en')),
  wants text not null constraint contact_choice_wants check (wants in ('all', 'obligatory')),
  saved_at timestamptz not null
);

-- What somebody is told of one entry of the journal: its id is what every receiver sees, however often it is said. Whom and with which words stands in message_person.
create table message (
  id uuid primary key,
  entry_id uuid not null,
  template text not null check (length(template) <= 40),
  -- the entry, or what makes several entries one
  once_key text not null unique check (length(once_key) <= 400),
  unit_id uuid references org_unit (id),
  dossier_id uuid references dossier (id),
  citizen_id uuid references citizen (id),
  subject_kind text,
  subject_id uuid,
  channel text not null constraint message_channel check (channel in ('email', 'sms', 'none')),
  language text not null constraint message_language check (language in ('vi', 'en')),
  state text not null constraint message_state check (state in ('waiting', 'sent', 'delivered', 'failed', 'uncertain')),
  failure text constraint message_failure check (failure in ('noContact', 'noChannel', 'channelDown', 'putOff', 'refused', 'gaveUp', 'reportedLost', 'unknownOutcome', 'overtaken')),
  happened_at timestamptz not null,
  made_at timestamptz not null,
  -- the first moment it might go: when its entry was made, or the end of the quiet hours
  may_go_at timestamptz not null,
  next_at timestamptz not null,
  attempts integer not null default 0 check (attempts >= 0),
  -- tries since a person asked for it again
  tries integer not null default 0 check (tries between 0 and attempts),
  claim_id uuid,
  claimed_until timestamptz,
  -- the words are going out under this claim: nobody knows until an answer is entered
  begun_at timestamptz,
  handed_at timestamptz,
  -- the name the receiver gave it
  receiver_ref text check (length(receiver_ref) <= 200),
  settled_at timestamptz,
  constraint message_claimed check ((claim_id is null) = (claimed_until is null) and (claim_id is null or state = 'waiting')),
  constraint message_begun check (begun_at is null or claim_id is not null),
  constraint message_ended check ((state in ('failed', 'uncertain')) = (settled_at is not null and failure is not null) or state in ('waiting', 'delivered')),
  constraint message_handed check (state <> 'sent' or handed_at is not null)
);
-- The worker: what is due of one channel, in the order it came.
create index message_due on message (channel, next_at, id) where state = 'waiting';
-- Dossier page: who was told what, newest first.
create index message_dossier on message (dossier_id, made_at desc, id desc) where dossier_id is not null;
-- Citizen's own list; staff: what a citizen was told.
create index message_citizen on message (citizen_id, made_at desc, id desc) where citizen_id is not null;
-- Messaging page: one state, newest first.
create index message_newest on message (state, made_at desc, id desc);
-- Messaging page: what was handed over lately, of a channel.
create index message_handed_at on message (channel, handed_at) where handed_at is not null;

create table message_person (
  message_id uuid primary key references message (id) on delete cascade,
  name text,
  phone text,
  email text,
  address text,
  -- the telephone or mailbox it goes to
  contact text check (length(contact) between 3 and 320),
  subject text not null,
  text text not null check (length(text) <= 4000)
);
comment on table message_person is 'whom a message reaches and its words; may be erased';

-- A channel that does not answer: nothing is said on it until then.
create table message_channel (
  channel text primary key constraint message_channel_name check (channel in ('email', 'sms')),
  failures integer not null default 0 check (failures >= 0),
  down_since timestamptz,
  paused_until timestamptz,
  constraint message_channel_down check ((failures = 0) = (down_since is null) and (failures = 0) = (paused_until is null))
);
insert into message_channel (channel) values ('email'), ('sms');

-- Somebody of the counter tells her instead.
create table call_task (
  id uuid primary key,
  message_id uuid not null unique references message (id),
  unit_id uuid references org_unit (id),
  why text not null constraint call_task_why check (why in ('noContact', 'noChannel', 'channelDown', 'putOff', 'refused', 'gaveUp', 'reportedLost', 'unknownOutcome', 'overtaken')),
  state text not null default 'open' constraint call_task_state check (state in ('open', 'settled')),
  outcome text constraint call_task_outcome check (outcome in ('told', 'inPerson', 'letter', 'notReached', 'noWay', 'delivered', 'resent', 'overtaken')),
  note text check (length(note) <= 300),
  opened_at timestamptz not null,
  tries integer not null default 0 check (tries >= 0),
  last_tried_at timestamptz,
  settled_by uuid references staff (id),
  settled_at timestamptz,
  constraint call_task_settled check ((state = 'settled') = (settled_at is not null and outcome is not null and outcome <> 'notReached'))
);
-- Call list of a unit: open ones, oldest first.
create index call_task_open on call_task (unit_id, opened_at, id) where state = 'open';
-- Call list of a unit: settled ones, newest first.
create index call_task_done on call_task (unit_id, settled_at desc, id desc) where state = 'settled';

-- What was told from outside, so that it is believed once: events of providers. No telephone and no words.
create table message_event (
  event_id text primary key check (length(event_id) between 1 and 80),
  kind text not null constraint message_event_kind check (kind in ('report', 'inbound')),
  message_id uuid references message (id),
  outcome text not null check (length(outcome) <= 40),
  received_at timestamptz not null
);
-- Housekeeping: what is too old to be believed again anyway.
create index message_event_old on message_event (received_at);
