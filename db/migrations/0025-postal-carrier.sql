-- room: postal
-- The connector to a carrier's own system. At the desk of the post nothing of this is written.

-- What is to be said to the carrier: written in the transaction of the act, sent afterwards. Whoever sends it is in no transaction.
create table carrier_request (
  id uuid primary key,
  shipment_id uuid not null references shipment (id),
  kind text not null constraint carrier_request_kind check (kind in ('order', 'cancel', 'price')),
  -- a second order of a shipment exists only after the first was called off: another address, another number at the carrier
  no smallint not null check (no between 1 and 99),
  idempotency_key text not null unique check (length(idempotency_key) <= 80),
  -- what the shipment is called at the carrier; fixed at the first try
  order_no text check (length(order_no) between 1 and 60),
  -- the carrier's own number of the item, when it gave one
  item_code text check (length(item_code) between 1 and 60),
  price_vnd bigint check (price_vnd between 0 and 10000000000),
  state text not null constraint carrier_request_state check (state in ('due', 'sent', 'dead', 'withdrawn')),
  attempts integer not null default 0 check (attempts >= 0),
  -- tries since a person sent it again: the cap counts these
  tries integer not null default 0 check (tries between 0 and attempts),
  next_at timestamptz not null,
  -- who is saying it now, and until when nobody else may
  claim_id uuid,
  claimed_until timestamptz,
  last_attempt_at timestamptz,
  last_failure text constraint carrier_request_last_failure check (last_failure in ('unreachable', 'reset', 'timeout', 'unauthorized', 'tooMany', 'serverError', 'refused', 'garbage', 'tooLarge', 'unanswered', 'areaUnmapped', 'personMissing')),
  last_answer text check (length(last_answer) <= 40),
  asked_by uuid references staff (id),
  asked_at timestamptz not null,
  settled_at timestamptz,
  settled_by uuid references staff (id),
  reason text,
  constraint carrier_request_once unique (shipment_id, kind, no),
  constraint carrier_request_claimed check ((claim_id is null) = (claimed_until is null) and (claim_id is null or state = 'due')),
  constraint carrier_request_settled check ((state in ('sent', 'withdrawn')) = (settled_at is not null)),
  constraint carrier_request_sent_has_number check (state <> 'sent' or order_no is not null)
);
-- The worker: what is due, longest not tried first.
create index carrier_request_due on carrier_request (last_attempt_at nulls first, id) where state = 'due';
-- Carrier page: dead letters, what waits and what was said, newest first.
create index carrier_request_by_state on carrier_request (state, asked_at desc, id desc);
-- The feed: which shipment an order number means.
create unique index carrier_request_order_no on carrier_request (order_no) where kind = 'order' and order_no is not null;
create index carrier_request_item_code on carrier_request (item_code) where item_code is not null;

-- Every exchange with the carrier, without a word of what was in it.
create table carrier_exchange (
  id uuid primary key,
  at timestamptz not null,
  kind text not null constraint carrier_exchange_kind check (kind in ('token', 'order', 'cancel', 'price', 'track')),
  request_id uuid references carrier_request (id),
  shipment_id uuid references shipment (id),
  path text not null check (length(path) <= 200),
  status smallint check (status between 100 and 599),
  failure text constraint carrier_exchange_failure check (failure in ('unreachable', 'reset', 'timeout', 'unauthorized', 'tooMany', 'serverError', 'refused', 'garbage', 'tooLarge', 'unanswered')),
  milliseconds integer not null check (milliseconds >= 0),
  attempt integer not null check (attempt >= 0),
  -- none where a process ended before it heard: nobody knows any more what was said
  request_hash bytea check (octet_length(request_hash) = 32),
  documents integer check (documents >= 0)
);
comment on table carrier_exchange is 'append-only: what was said to the carrier and how it ended; never a body, never a person';
-- Carrier page: the exchanges of one request, and the last of all.
create index carrier_exchange_of on carrier_exchange (request_id, at) where request_id is not null;
create index carrier_exchange_last on carrier_exchange (at desc);
create index carrier_exchange_last_good on carrier_exchange (at desc) where failure is null;

-- Where the reading of the carrier's feed stands: one row.
create table carrier_feed (
  name text primary key check (name = 'tracking'),
  last_id text not null check (length(last_id) <= 100),
  claim_id uuid,
  claimed_until timestamptz,
  polled_at timestamptz,
  constraint carrier_feed_claimed check ((claim_id is null) = (claimed_until is null))
);
insert into carrier_feed (name, last_id) values ('tracking', '000000000000000000000000');

-- Each document of the feed, once; what it did is told by its state. The carrier's free words are not kept: they may name people.
create table carrier_event (
  id uuid primary key,
  document_id text not null check (length(document_id) between 1 and 100),
  item text not null check (length(item) <= 60),
  carrier_code text not null check (length(carrier_code) <= 40),
  happened_at timestamptz not null,
  office text not null check (length(office) <= 80),
  received_at timestamptz not null,
  shipment_id uuid references shipment (id),
  code text constraint carrier_event_code check (code in ('ORDER_CREATED', 'ORDER_DELETED', 'CANCEL_REQUESTED', 'CANCEL_ACK', 'CANCELLED', 'ACCEPTED', 'DEPARTED_ORIGIN', 'ARRIVED_DEST', 'OUT_FOR_DELIVERY', 'HELD_FOR_PICKUP', 'ATTEMPT_FAILED',
    'DELIVERED', 'COD_COLLECTED', 'COD_PAID', 'RETURN_FAILED', 'RETURNED')),
  state text not null constraint carrier_event_state check (state in ('new', 'applied', 'waiting', 'unknown', 'foreign', 'unmapped', 'unreadable', 'outdated', 'setAside')),
  -- why it waits or was set aside: a code of ours, or a person's reason
  problem text check (length(problem) <= 80),
  reason text,
  attempts integer not null default 0 check (attempts >= 0),
  next_at timestamptz,
  handled_by uuid references staff (id),
  handled_at timestamptz,
  constraint carrier_event_document unique (document_id),
  constraint carrier_event_once unique (item, carrier_code, happened_at, office),
  constraint carrier_event_retried check ((next_at is not null) = (state in ('new', 'waiting'))),
  constraint carrier_event_readable check (state in ('unreadable', 'setAside', 'applied') or (item <> '' and carrier_code <> '')),
  constraint carrier_event_applied check (state <> 'applied' or (shipment_id is not null and code is not null)),
  constraint carrier_event_set_aside check (state <> 'setAside' or (handled_by is not null and handled_at is not null and reason is not null))
);
-- The worker: what is not applied yet.
create index carrier_event_next on carrier_event (next_at, received_at, id) where next_at is not null;
-- Carrier page: what a person must look at, newest first; how much of it there is.
create index carrier_event_by_state on carrier_event (state, received_at desc, id desc);
