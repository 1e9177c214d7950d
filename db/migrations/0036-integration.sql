-- room: integration
-- Which systems outside are told of what happened here. Nothing secret is kept: each secret is made from the installation's, the id and the version.
create table webhook_subscription (
  id uuid primary key,
  url text not null check (length(url) between 8 and 500 and url ~ '^https?://'),
  kinds text[] not null check (cardinality(kinds) between 1 and 60),
  -- this unit and all below it; none: every unit
  unit_id uuid references org_unit (id),
  state text not null default 'active' constraint webhook_subscription_state check (state in ('active', 'disabled', 'ended')),
  -- why the house itself stopped it
  disabled_for text constraint webhook_subscription_disabled_for check (disabled_for in ('gone', 'failing')),
  secret_version smallint not null default 1 check (secret_version >= 1),
  -- the secret before this one still signs beside it until then
  former_until timestamptz,
  failing_since timestamptz,
  last_success_at timestamptz,
  -- how far the journal was followed, in the order that no commit comes before
  transaction xid8 not null default pg_current_xact_id(),
  position bigint not null default 0,
  created_by uuid not null references staff (id),
  created_at timestamptz not null,
  ended_by uuid references staff (id),
  ended_at timestamptz,
  reason text,
  constraint webhook_subscription_disabled check ((state = 'disabled') = (disabled_for is not null)),
  constraint webhook_subscription_ended check ((state = 'ended') = (ended_at is not null and ended_by is not null and reason is not null))
);
-- Integration page: subscriptions, newest first.
create index webhook_subscription_newest on webhook_subscription (created_at desc, id desc);

-- What a subscription was told, once for each entry; its id is what the receiver sees, however often it is said.
create table webhook_delivery (
  id uuid primary key,
  subscription_id uuid not null references webhook_subscription (id),
  -- none: a trial
  entry_id uuid,
  kind text not null check (length(kind) <= 80),
  body text not null check (length(body) <= 8000),
  state text not null default 'due' constraint webhook_delivery_state check (state in ('due', 'sent', 'dead', 'dropped')),
  attempts integer not null default 0 check (attempts >= 0),
  -- tries since a person asked for it again: the cap counts these
  tries integer not null default 0 check (tries between 0 and attempts),
  created_at timestamptz not null,
  next_at timestamptz not null,
  claim_id uuid,
  claimed_until timestamptz,
  last_attempt_at timestamptz,
  last_status smallint check (last_status between 0 and 999),
  last_failure text constraint webhook_delivery_last_failure check (last_failure in ('addressRefused', 'unreachable', 'reset', 'timeout', 'unanswered', 'redirected', 'gone', 'tooMany', 'refused', 'serverError')),
  settled_at timestamptz,
  constraint webhook_delivery_once unique (subscription_id, entry_id),
  constraint webhook_delivery_claimed check ((claim_id is null) = (claimed_until is null) and (claim_id is null or state = 'due'))
);
-- The worker: what is due of one subscription, longest not tried first.
create index webhook_delivery_due on webhook_delivery (subscription_id, last_attempt_at nulls first, id) where state = 'due';
-- Integration page: what a subscription was told, newest first; dead letters alone.
create index webhook_delivery_newest on webhook_delivery (subscription_id, created_at desc, id desc);
create index webhook_delivery_state on webhook_delivery (subscription_id, state, created_at desc, id desc);
-- Housekeeping: what is settled and old.
create index webhook_delivery_old on webhook_delivery (settled_at) where state <> 'due';
