-- room: postal
-- One journey by public post: a dossier on its way to the agency (in) or a result on its way to the citizen (out).

-- Numbers the post has loaded for labels; the row lock gives each number once.
create table waybill_range (
  id uuid primary key,
  unit_id uuid not null references org_unit (id),
  prefix text not null check (prefix ~ '^[A-Z]{2}$'),
  country text not null check (country ~ '^[A-Z]{2}$'),
  first_serial integer not null check (first_serial between 0 and 99999999),
  last_serial integer not null check (last_serial between 0 and 99999999),
  next_serial integer not null,
  warn_below integer not null check (warn_below >= 0),
  state text not null check (state in ('open', 'recalled')),
  loaded_by uuid not null references staff (id),
  loaded_at timestamptz not null,
  recalled_by uuid references staff (id),
  recalled_at timestamptz,
  recall_reason text,
  constraint waybill_range_order check (last_serial >= first_serial and next_serial between first_serial and last_serial + 1),
  constraint waybill_range_recalled check ((state = 'recalled') = (recalled_at is not null) and (recalled_at is null) = (recalled_by is null) and (recalled_at is null) = (recall_reason is null))
);
-- Accepting: the range in use at a unit; overview: ranges of a unit.
create index waybill_range_of on waybill_range (unit_id, loaded_at, id);
-- No number stands in two ranges: checked by the service under this lock order.
create index waybill_range_serials on waybill_range (prefix, country, first_serial, last_serial);

create table shipment (
  id uuid primary key,
  version integer not null default 1 check (version >= 1),
  booking_id uuid not null,
  service text not null constraint shipment_service check (service in ('SEND', 'RETURN', 'BOTH')),
  direction text not null constraint shipment_direction check (direction in ('in', 'out')),
  -- of an incoming dossier the id is given at booking; the row appears when the agency signs
  dossier_id uuid not null,
  procedure_code text not null,
  procedure_name text not null,
  field_code text not null,
  one_stop_id uuid not null references org_unit (id),
  -- the unit of the post (or the postal desk's one-stop) that answers for it now
  unit_id uuid not null references org_unit (id),
  -- where it was ordered; its people keep seeing it when another unit has taken it over
  origin_unit_id uuid not null references org_unit (id),
  carrier text not null constraint shipment_carrier check (carrier in ('desk', 'http')),
  from_area text not null,
  to_area text not null,
  weight_grams integer not null check (weight_grams between 1 and 31500),
  home_pickup boolean not null,
  slip_wanted boolean not null,
  posting_no text unique check (length(posting_no) <= 20),
  -- the number printed on the pad the phiếu gửi was written on, where one is used: another number than the label's
  slip_no text check (length(slip_no) <= 30),
  secret_hash bytea check (octet_length(secret_hash) = 32),
  state text not null constraint shipment_state check (state in ('ordered', 'accepted', 'inTransit', 'outForDelivery', 'heldForPickup', 'attemptFailed', 'atAgency', 'filed', 'rejected', 'delivered', 'returning', 'returned', 'lost', 'cancelled')),
  state_at timestamptz not null,
  -- the quote, frozen
  tariff_version text not null,
  price_vnd bigint not null check (price_vnd between 0 and 10000000000),
  price_lines jsonb not null,
  tariff_group text,
  group_evidence text,
  cod_vnd bigint not null default 0 check (cod_vnd between 0 and 10000000000),
  -- the post's clock
  transit_scope text not null,
  transit_days smallint not null check (transit_days >= 0),
  j_day date,
  promised_day date,
  clock_stopped_at timestamptz,
  ordered_by uuid not null references staff (id),
  ordered_at timestamptz not null,
  accepted_by uuid references staff (id),
  accepted_at timestamptz,
  agency_signer_id uuid references staff (id),
  sealed_by uuid references staff (id),
  sealed_at timestamptz,
  sealed_before text,
  seal_no text check (length(seal_no) <= 30),
  dispatched_at timestamptz,
  finished_at timestamptz,
  end_reason text,
  constraint shipment_in_or_out check ((service = 'BOTH') or (service = 'SEND') = (direction = 'in')),
  constraint shipment_accepted_whole check ((accepted_at is null) = (accepted_by is null) and (accepted_at is null) = (j_day is null) and (accepted_at is null) = (posting_no is null)),
  constraint shipment_sealed_whole check ((sealed_at is null) = (sealed_by is null) and (sealed_at is null) = (sealed_before is null) and (sealed_at is not null or seal_no is null)),
  constraint shipment_moving_was_accepted check (state in ('ordered', 'cancelled') or accepted_at is not null),
  constraint shipment_agency_signs_out check (direction = 'in' or accepted_at is null or agency_signer_id is not null),
  constraint shipment_out_is_no_filing check (direction = 'in' or state not in ('atAgency', 'filed', 'rejected')),
  constraint shipment_in_is_filed check (direction = 'out' or state <> 'delivered')
);
comment on column shipment.sealed_before is 'in whose presence it was closed: the sender, or the agency (role, no name)';
-- One way at a time: no second open journey of a dossier in the same direction; papers on their way back to the sender may be sent again.
create unique index shipment_open on shipment (dossier_id, direction)
  where state not in ('filed', 'rejected', 'delivered', 'returned', 'lost', 'cancelled') and (direction = 'out' or state <> 'returning');
-- Dossier page and tracking: journeys of a dossier.
create index shipment_by_dossier on shipment (dossier_id, ordered_at);
-- Postal desk and post manager's overview: what is on the way at a unit, oldest first.
create index shipment_by_unit on shipment (unit_id, state_at, id) where state not in ('filed', 'delivered', 'returned', 'lost', 'cancelled');
-- Post manager's overview: everything that is open, wherever it is.
create index shipment_still_open on shipment (state, direction) where state not in ('filed', 'delivered', 'returned', 'lost', 'cancelled');
-- Lists of a unit with what is finished.
create index shipment_by_unit_all on shipment (unit_id, ordered_at desc, id desc);
-- Lists of the unit where it was ordered, and of the one-stop, with what is finished.
create index shipment_by_origin on shipment (origin_unit_id, ordered_at desc, id desc);
create index shipment_by_one_stop_all on shipment (one_stop_id, ordered_at desc, id desc);
-- Of BOTH: the other way.
create index shipment_by_booking on shipment (booking_id);
-- One-stop: registered for the post and not taken; on the way to us.
create index shipment_by_one_stop on shipment (one_stop_id, state, state_at, id);
-- Lateness: what the post has promised and not done.
create index shipment_promised on shipment (unit_id, promised_day) where clock_stopped_at is null and promised_day is not null;

-- Who sends and who receives: personal, erasable; an address changed before dispatch is replaced, not overwritten.
create table shipment_person (
  id uuid primary key,
  shipment_id uuid not null references shipment (id),
  role text not null constraint shipment_person_role check (role in ('sender', 'receiver')),
  name text not null,
  phone text,
  email text,
  address text not null,
  entered_at timestamptz not null,
  replaced_at timestamptz
);
create unique index shipment_person_now on shipment_person (shipment_id, role) where replaced_at is null;
create index shipment_person_history on shipment_person (shipment_id);

-- What is inside, as counted at the counter and printed on the phiếu gửi (TT 17/2017 Đ5.1b, Đ9.2).
create table shipment_paper (
  shipment_id uuid not null references shipment (id),
  no integer not null check (no >= 1),
  name text not null,
  originals integer not null check (originals between 0 and 999),
  certified integer not null check (certified between 0 and 999),
  copies integer not null check (copies between 0 and 999),
  primary key (shipment_id, no)
);

-- What is needed to open the dossier when the agency signs: people, papers, case, result choice. Personal; erased with them.
create table shipment_filing (
  shipment_id uuid primary key references shipment (id),
  body jsonb not null
);

create table posting_label (
  posting_no text primary key check (length(posting_no) <= 20),
  range_id uuid references waybill_range (id),
  shipment_id uuid not null references shipment (id),
  given_by uuid not null references staff (id),
  given_at timestamptz not null,
  voided_by uuid references staff (id),
  voided_at timestamptz,
  void_reason text,
  constraint posting_label_voided check ((voided_at is null) = (voided_by is null) and (voided_at is null) = (void_reason is null))
);
comment on table posting_label is 'a number is used once in its life; a spoilt label is voided and replaced by another number';
create unique index posting_label_valid on posting_label (shipment_id) where voided_at is null;
create index posting_label_by_shipment on posting_label (shipment_id);

create table shipment_event (
  id uuid primary key,
  shipment_id uuid not null references shipment (id),
  code text not null constraint shipment_event_code check (code in ('ORDER_CREATED', 'ORDER_DELETED', 'CANCEL_REQUESTED', 'CANCEL_ACK', 'CANCELLED', 'ACCEPTED', 'DEPARTED_ORIGIN', 'ARRIVED_DEST', 'OUT_FOR_DELIVERY', 'HELD_FOR_PICKUP', 'ATTEMPT_FAILED',
    'DELIVERED', 'COD_COLLECTED', 'COD_PAID', 'RETURN_FAILED', 'RETURNED', 'FILED', 'REJECTED', 'RETURN_STARTED', 'LOST', 'FOUND', 'DAMAGED', 'REWRAPPED', 'NOTIFIED', 'SLIP_DELIVERED', 'CORRECTED')),
  happened_at timestamptz not null,
  recorded_at timestamptz not null,
  source text not null constraint shipment_event_source check (source in ('staff', 'carrier')),
  staff_id uuid references staff (id),
  unit_id uuid references org_unit (id),
  office text not null default '',
  carrier_code text,
  reason text,
  corrects uuid references shipment_event (id),
  note text,
  constraint shipment_event_by check ((source = 'staff') = (staff_id is not null)),
  constraint shipment_event_corrects check ((code = 'CORRECTED') = (corrects is not null)),
  constraint shipment_event_once unique (shipment_id, code, happened_at, office)
);
comment on table shipment_event is 'append-only: what happened to a shipment, from scans and from the carrier; the state follows from all of it';
-- Shipment page and tracking: the journey in order.
create index shipment_event_journey on shipment_event (shipment_id, happened_at, id);

-- Post manager's overview: money collected at the door and not paid over.
create index shipment_event_cod on shipment_event (shipment_id, code) where code in ('COD_COLLECTED', 'COD_PAID');

create table shipment_invitation (
  shipment_id uuid not null references shipment (id),
  no smallint not null check (no >= 1),
  way text not null constraint shipment_invitation_way check (way in ('visit', 'phone', 'notice', 'message')),
  invited_at timestamptz not null,
  invited_by uuid not null references staff (id),
  primary key (shipment_id, no)
);
comment on table shipment_invitation is 'append-only: invitations to receive, at least two, two working days apart (TT 17/2017 Đ5.2)';

-- Proof of delivery: what was shown is in reception's record of who took it; here the hand-written mark and how it was proved.
create table shipment_delivery (
  shipment_id uuid primary key references shipment (id),
  proof text not null constraint shipment_delivery_proof check (proof in ('screen', 'paper', 'carrier')),
  signature text,
  document_no text,
  -- only where no dossier stands to keep who took it: papers called back before the agency signed for them
  taker_name text,
  taker_id_kind text,
  taker_id_number text,
  delivered_by uuid not null references staff (id),
  delivered_at timestamptz not null,
  constraint shipment_delivery_signed check ((proof = 'screen') = (signature is not null))
);
comment on column shipment_delivery.signature is 'the stroke on the screen as an SVG path; personal, erased with the people';

create table manifest_day (
  unit_id uuid not null references org_unit (id),
  day date not null,
  last integer not null check (last >= 1),
  primary key (unit_id, day)
);

create table manifest (
  id uuid primary key,
  version integer not null default 1 check (version >= 1),
  number text not null unique check (length(number) <= 40),
  kind text not null constraint manifest_kind check (kind in ('transport', 'filing', 'giveBack')),
  state text not null constraint manifest_state check (state in ('open', 'sealed', 'handedOver', 'accepted', 'cancelled')),
  from_unit_id uuid not null references org_unit (id),
  to_unit_id uuid not null references org_unit (id),
  bag_no text,
  seal_no text,
  opened_by uuid not null references staff (id),
  opened_at timestamptz not null,
  sealed_by uuid references staff (id),
  sealed_at timestamptz,
  -- who carries the bag: a courier, or the carrier behind the connector
  holder_staff_id uuid references staff (id),
  handed_by uuid references staff (id),
  handed_at timestamptz,
  accepted_by uuid references staff (id),
  accepted_at timestamptz,
  counted_out integer check (counted_out >= 0),
  counted_in integer check (counted_in >= 0),
  constraint manifest_sealed check ((sealed_at is null) = (sealed_by is null)),
  constraint manifest_handed check ((handed_at is null) = (handed_by is null)),
  constraint manifest_accepted check ((state = 'accepted') = (accepted_at is not null) and (accepted_at is null) = (accepted_by is null) and (accepted_at is null) = (counted_in is null)),
  constraint manifest_two_people check (accepted_by is null or (accepted_by is distinct from handed_by and accepted_by is distinct from opened_by and accepted_by is distinct from holder_staff_id))
);
-- Postal desk and one-stop: manifests from my unit and to my unit, newest first.
create index manifest_from on manifest (from_unit_id, opened_at desc, id desc);
create index manifest_to on manifest (to_unit_id, opened_at desc, id desc);

-- Day close: bags this person sealed and has not given on, or carries.
create index manifest_under_way on manifest (holder_staff_id, sealed_by) where state in ('sealed', 'handedOver');

create table manifest_line (
  manifest_id uuid not null references manifest (id),
  shipment_id uuid not null references shipment (id),
  content text not null constraint manifest_line_content check (content in ('papers', 'result', 'recovered')),
  -- what of it: the things in custody that travel by this line
  items uuid[] not null check (cardinality(items) >= 1),
  state text not null constraint manifest_line_state check (state in ('listed', 'removed', 'accepted', 'filed', 'rejected', 'missing', 'damaged')),
  added_by uuid not null references staff (id),
  added_at timestamptz not null,
  settled_at timestamptz,
  rejection text constraint manifest_line_rejection check (rejection in ('supplement', 'refusal')),
  reason text,
  primary key (manifest_id, shipment_id, content),
  constraint manifest_line_settled check ((state = 'listed') = (settled_at is null)),
  constraint manifest_line_rejected check ((state = 'rejected') = (rejection is not null) and (rejection is null or reason is not null))
);
-- A thing is on one open list at most.
create unique index manifest_line_open on manifest_line (shipment_id, content) where state = 'listed';
create index manifest_line_by_shipment on manifest_line (shipment_id);
-- Courier's page: what she carries.
create index manifest_carried on manifest (holder_staff_id, handed_at desc, id desc) where holder_staff_id is not null;

create table complaint (
  id uuid primary key,
  version integer not null default 1 check (version >= 1),
  number text not null unique check (length(number) <= 40),
  shipment_id uuid not null references shipment (id),
  unit_id uuid not null references org_unit (id),
  kind text not null constraint complaint_kind check (kind in ('loss', 'damage', 'late', 'wrongReceiver', 'attitude', 'price', 'other')),
  complainant_name text not null,
  complainant_phone text,
  text text not null,
  filed_at timestamptz not null,
  filed_by uuid not null references staff (id),
  answer_due date not null,
  outcome text constraint complaint_outcome check (outcome in ('upheld', 'partlyUpheld', 'rejected')),
  answer text,
  answered_by uuid references staff (id),
  answered_at timestamptz,
  constraint complaint_answered check ((answered_at is null) = (answered_by is null) and (answered_at is null) = (answer is null) and (answered_at is null) = (outcome is null))
);
-- Post manager's overview: complaints of a unit that wait for an answer, due first.
create index complaint_open on complaint (unit_id, answer_due, id) where answered_at is null;
create index complaint_by_unit on complaint (unit_id, filed_at desc, id desc);
create index complaint_by_shipment on complaint (shipment_id);

create table compensation (
  id uuid primary key,
  shipment_id uuid not null references shipment (id),
  complaint_id uuid references complaint (id),
  rule text not null,
  lines jsonb not null,
  amount_vnd bigint not null check (amount_vnd between 0 and 10000000000),
  decided_by uuid not null references staff (id),
  decided_at timestamptz not null,
  pay_by date not null,
  paid_at timestamptz,
  paid_by uuid references staff (id),
  document_no text,
  constraint compensation_paid check ((paid_at is null) = (paid_by is null) and (paid_at is null) = (document_no is null))
);
create index compensation_by_shipment on compensation (shipment_id);
-- Post manager's overview: what is still to be paid, due first.
create index compensation_unpaid on compensation (pay_by, id) where paid_at is null;

create table postal_outage (
  id uuid primary key,
  unit_id uuid not null references org_unit (id),
  from_at timestamptz not null,
  to_at timestamptz check (to_at > from_at),
  reason text not null,
  opened_by uuid not null references staff (id),
  closed_by uuid references staff (id),
  constraint postal_outage_closed check ((to_at is null) = (closed_by is null))
);
create unique index postal_outage_open on postal_outage (unit_id) where to_at is null;
create index postal_outage_of on postal_outage (unit_id, from_at);

create table postal_statement (
  id uuid primary key,
  unit_id uuid not null references org_unit (id),
  number text not null,
  from_day date not null,
  to_day date not null check (to_day >= from_day),
  source_hash bytea not null check (octet_length(source_hash) = 32),
  imported_by uuid not null references staff (id),
  imported_at timestamptz not null,
  constraint postal_statement_once unique (unit_id, source_hash),
  constraint postal_statement_number unique (unit_id, number)
);
comment on table postal_statement is 'append-only: what the post says it carried, collected and paid';
-- Reconciliation page: statements of a unit, newest first.
create index postal_statement_by_unit on postal_statement (unit_id, imported_at desc, id desc);

create table postal_statement_line (
  statement_id uuid not null references postal_statement (id),
  no integer not null check (no >= 1),
  posting_no text not null,
  day date not null,
  postage_vnd bigint not null check (postage_vnd between 0 and 10000000000),
  cod_collected_vnd bigint not null check (cod_collected_vnd between 0 and 10000000000),
  cod_paid_vnd bigint not null check (cod_paid_vnd between 0 and 10000000000),
  outcome text not null constraint postal_statement_line_outcome check (outcome in ('matched', 'amountDiffers', 'notPaid', 'unknownItem', 'foreignItem', 'repeated')),
  shipment_id uuid references shipment (id),
  incident_id uuid,
  primary key (statement_id, no)
);
comment on table postal_statement_line is 'append-only: each line with what it matched at import';
create index postal_statement_line_item on postal_statement_line (posting_no);
