-- room: payment
-- The till: who is answerable for which money from which moment to which. Three purses never mix; every đồng that enters
-- or leaves is a line; a balance is the sum of lines and stands nowhere else.

create table cash_session (
  id uuid primary key,
  unit_id uuid not null references org_unit (id),
  staff_id uuid not null references staff (id),
  till text,
  workstation text,
  previous_id uuid references cash_session (id),
  opened_at timestamptz not null,
  state text not null constraint cash_session_state check (state in ('open', 'closed', 'countersigned')),
  handed_to uuid references staff (id),
  closed_at timestamptz,
  closed_by uuid references staff (id),
  difference_reason text,
  absent_reason text,
  countersigned_at timestamptz,
  countersigned_by uuid references staff (id),
  constraint cash_session_previous unique (previous_id),
  constraint cash_session_closed check ((state = 'open') = (closed_at is null) and (closed_at is null) = (closed_by is null)),
  constraint cash_session_countersigned check ((state = 'countersigned') = (countersigned_at is not null) and (countersigned_at is null) = (countersigned_by is null)),
  constraint cash_session_two_people check (countersigned_by <> staff_id and countersigned_by <> closed_by),
  constraint cash_session_absent check (closed_by = staff_id or closed_by is null or absent_reason is not null),
  constraint cash_session_handed check (handed_to is null or state <> 'open' and handed_to <> staff_id)
);
comment on column cash_session.till is 'the drawer, by the name on it; null: the money its holder carries with her';
comment on column cash_session.workstation is 'where its holder sat when she opened it, or the drawer itself, for the record; receipts take their numbers by the till';
comment on column cash_session.previous_id is 'whose closing count this session took over, same till';
comment on column cash_session.difference_reason is 'text by people; may name people, so it is not in the journal';
create unique index cash_session_one_open on cash_session (staff_id, unit_id) where state = 'open';
create unique index cash_session_one_till on cash_session (unit_id, till) where state = 'open';
-- Day close: the sessions of a unit, newest first, and what waits for its second signature.
create index cash_session_by_unit on cash_session (unit_id, opened_at desc, id desc);
-- My own record: my sessions, newest first.
create index cash_session_by_staff on cash_session (staff_id, opened_at desc, id desc);
-- Opening: the last session of this till, whose money is taken over.
create index cash_session_by_till on cash_session (unit_id, till, closed_at desc) where state <> 'open';

create table cash_count (
  session_id uuid not null references cash_session (id),
  moment text not null constraint cash_count_moment check (moment in ('opening', 'closing', 'countersign')),
  purse text not null constraint cash_count_purse check (purse in ('fee', 'postage', 'thirdParty')),
  expected bigint not null,
  counted bigint not null check (counted >= 0),
  pieces jsonb,
  counted_by uuid not null references staff (id),
  counted_at timestamptz not null,
  primary key (session_id, moment, purse)
);
comment on table cash_count is 'append-only: what each signature counted, purse by purse, beside what the lines said at that moment';
comment on column cash_count.pieces is 'banknotes as counted, [{"note": 50000, "pieces": 3}]; their sum is counted';

create table cash_number (
  unit_id uuid not null references org_unit (id),
  series text not null constraint cash_number_series check (series in ('voucher', 'list')),
  year smallint not null,
  last integer not null check (last >= 1),
  primary key (unit_id, series, year)
);
comment on table cash_number is 'the last number used: vouchers and lists are numbered without gaps per unit and year';

create table cash_handover (
  id uuid primary key,
  unit_id uuid not null references org_unit (id),
  year smallint not null,
  number integer not null,
  session_id uuid not null references cash_session (id),
  purse text not null constraint cash_handover_purse check (purse in ('fee', 'postage', 'thirdParty')),
  amount bigint not null check (amount > 0),
  to_unit_id uuid not null references org_unit (id),
  offered_by uuid not null references staff (id),
  offered_at timestamptz not null,
  state text not null constraint cash_handover_state check (state in ('offered', 'confirmed', 'withdrawn')),
  counted bigint check (counted >= 0),
  settled_by uuid references staff (id),
  settled_at timestamptz,
  reason text,
  constraint cash_handover_number unique (unit_id, year, number),
  constraint cash_handover_settled check ((state = 'offered') = (settled_at is null) and (settled_at is null) = (settled_by is null)),
  constraint cash_handover_confirmed check ((state = 'confirmed') = (counted is not null)),
  constraint cash_handover_two_people check (state <> 'confirmed' or settled_by <> offered_by)
);
-- Day sheet: the vouchers of one session.
create index cash_handover_by_session on cash_handover (session_id);
-- Handovers of money, both columns: given by my unit, coming to my unit, newest first.
create index cash_handover_out on cash_handover (unit_id, offered_at desc, id desc);
create index cash_handover_in on cash_handover (to_unit_id, offered_at desc, id desc);

create table purse_entry (
  id uuid primary key,
  session_id uuid references cash_session (id),
  unit_id uuid not null references org_unit (id),
  purse text not null constraint purse_entry_purse check (purse in ('fee', 'postage', 'thirdParty')),
  kind text not null constraint purse_entry_kind check (kind in ('float', 'carriedOver', 'received', 'refunded', 'handedOver', 'difference')),
  method text not null constraint purse_entry_method check (method in ('cash', 'card', 'transfer')),
  amount bigint not null,
  cod boolean not null default false,
  payment_id uuid,
  refund_id uuid,
  handover_id uuid references cash_handover (id),
  entered_at timestamptz not null,
  entered_by uuid references staff (id),
  constraint purse_entry_way check (
    case
      when kind in ('float', 'carriedOver', 'received') then amount > 0
      when kind = 'refunded' then amount < 0
      else amount <> 0
    end
  ),
  constraint purse_entry_cash check (method <> 'cash' or session_id is not null),
  constraint purse_entry_till check (method = 'cash' or kind in ('received', 'refunded')),
  constraint purse_entry_voucher check ((kind = 'handedOver') = (handover_id is not null))
);
comment on table purse_entry is 'append-only: every đồng that came or went, by purse; nothing is ever changed, a mistake is another line';
comment on column purse_entry.cod is 'taken from the receiver of a shipment at delivery: collected is not yet paid to the agency';
-- Day sheet and "every figure opens to its lines": the lines of one session in their order.
create index purse_entry_by_session on purse_entry (session_id, entered_at, id);
-- Manager's balances: the lines of a unit up to a day.
create index purse_entry_by_unit on purse_entry (unit_id, entered_at, id);
-- Receipt and payment pages: the lines of one payment.
create index purse_entry_by_payment on purse_entry (payment_id) where payment_id is not null;
-- Making a transfer list: the fee lines of a unit.
create index purse_entry_fee on purse_entry (unit_id, entered_at) where purse = 'fee' and kind in ('received', 'refunded');

create table transfer_list (
  id uuid primary key,
  unit_id uuid not null references org_unit (id),
  year smallint not null,
  number integer not null,
  rhythm text not null constraint transfer_list_rhythm check (rhythm in ('daily', 'weekly', 'monthly')),
  through_day date not null,
  cut_off_at timestamptz not null,
  due_day date not null,
  due_source text not null,
  lines integer not null check (lines > 0),
  total bigint not null,
  made_by uuid not null references staff (id),
  made_at timestamptz not null,
  constraint transfer_list_number unique (unit_id, year, number)
);
comment on table transfer_list is 'append-only: what of the fees goes to the agency''s account, list by list';
-- Lists of a unit, newest first.
create index transfer_list_by_unit on transfer_list (unit_id, made_at desc, id desc);

create table transfer_list_line (
  entry_id uuid primary key references purse_entry (id),
  list_id uuid not null references transfer_list (id),
  amount bigint not null
);
comment on table transfer_list_line is 'append-only: every fee line stands on one list at most';
-- One list: its lines.
create index transfer_list_line_by_list on transfer_list_line (list_id);

create table cash_rule (
  unit_id uuid not null references org_unit (id),
  valid_from date not null,
  cut_off_minute smallint not null check (cut_off_minute between 1 and 1440),
  rhythm text not null constraint cash_rule_rhythm check (rhythm in ('daily', 'weekly', 'monthly')),
  days_to_transfer smallint not null check (days_to_transfer between 0 and 31),
  source text not null,
  recorded_by uuid not null references staff (id),
  recorded_at timestamptz not null,
  primary key (unit_id, valid_from)
);
comment on table cash_rule is 'append-only: until which minute money counts for a day and how soon it goes to the agency, by contract of the unit';
