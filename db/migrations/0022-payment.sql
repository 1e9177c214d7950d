-- room: payment
-- What is to be paid, what was paid, and the papers that prove it. Amounts are whole đồng. Fees are rows with their day,
-- their source and how sure it is; what a dossier owes is frozen when it is set.

create table fee_rule (
  id uuid primary key,
  code text not null check (code ~ '^[a-z][A-Za-z0-9]{2,59}$'),
  name_vi text not null,
  name_en text not null,
  scope_unit_id uuid references org_unit (id),
  procedures text[] not null,
  purse text not null constraint fee_rule_purse check (purse in ('fee', 'thirdParty')),
  formula jsonb not null,
  area_percents jsonb,
  exemptions jsonb not null,
  collected_at text not null constraint fee_rule_collected_at check (collected_at in ('filing', 'return')),
  refundable_on_refusal boolean not null,
  legal_basis text not null,
  confidence text not null constraint fee_rule_confidence check (confidence in ('read', 'certain', 'shownOnPortal', 'configured')),
  remark text not null default '',
  valid_from date not null,
  valid_to date,
  recorded_by uuid references staff (id),
  recorded_at timestamptz not null,
  constraint fee_rule_period check (valid_to is null or valid_to >= valid_from),
  constraint fee_rule_version unique nulls not distinct (code, scope_unit_id, valid_from)
);
comment on column fee_rule.scope_unit_id is 'null: the whole country; otherwise the unit (a province) and all below it, whose rule goes before the national one of the same code';
-- Counter, card of fees: the rules of one procedure.
create index fee_rule_by_procedure on fee_rule using gin (procedures);

create table collection_account (
  id uuid primary key,
  unit_id uuid not null references org_unit (id),
  purse text not null constraint collection_account_purse check (purse in ('fee', 'postage', 'thirdParty')),
  bank_bin text not null check (bank_bin ~ '^[0-9]{6}$'),
  bank_name text not null,
  account text not null check (account ~ '^[0-9A-Z]{4,19}$'),
  holder text not null,
  ownership text not null constraint collection_account_ownership check (ownership in ('agency', 'delegated')),
  basis text not null,
  valid_from date not null,
  valid_to date,
  recorded_by uuid references staff (id),
  recorded_at timestamptz not null,
  constraint collection_account_period check (valid_to is null or valid_to >= valid_from)
);
comment on table collection_account is 'where transfers go: the agency''s account or the delegated collection account, never a person''s';
-- A bill's QR: the account of a unit and purse on a day.
create index collection_account_by_unit on collection_account (unit_id, purse, valid_from desc);
-- The bank's word: which account it speaks of.
create index collection_account_by_number on collection_account (bank_bin, account);

create table payment (
  id uuid primary key,
  unit_id uuid not null references org_unit (id),
  subject_kind text not null constraint payment_subject_kind check (subject_kind in ('dossier', 'shipment')),
  subject_id uuid not null,
  dossier_id uuid,
  purse text not null constraint payment_purse check (purse in ('fee', 'postage', 'thirdParty')),
  method text not null constraint payment_method check (method in ('cash', 'card', 'transfer')),
  state text not null constraint payment_state check (state in ('pending', 'confirmed', 'withdrawn')),
  amount bigint not null check (amount between 1 and 10000000000),
  tendered bigint check (tendered >= amount),
  evidence_no text,
  bill_ref text,
  account_id uuid references collection_account (id),
  payer_name text not null,
  payer_address text,
  cod boolean not null default false,
  session_id uuid not null references cash_session (id),
  till_unit_id uuid not null references org_unit (id),
  taken_by uuid not null references staff (id),
  taken_at timestamptz not null,
  confirmed_by text constraint payment_confirmed_by check (confirmed_by in ('cash', 'cardSlip', 'bank', 'statement')),
  confirmed_staff_id uuid references staff (id),
  confirmed_at timestamptz,
  statement_day date,
  withdrawn_by uuid references staff (id),
  withdrawn_at timestamptz,
  withdraw_reason text,
  constraint payment_bill_ref unique (bill_ref),
  constraint payment_transfer check ((method = 'transfer') = (bill_ref is not null) and (method = 'transfer') = (account_id is not null)),
  constraint payment_tendered check ((method = 'cash') = (tendered is not null)),
  constraint payment_waits check (method = 'transfer' or state <> 'pending'),
  constraint payment_confirmed check ((state = 'confirmed') = (confirmed_at is not null) and (confirmed_at is null) = (confirmed_by is null)),
  constraint payment_withdrawn check ((state = 'withdrawn') = (withdrawn_at is not null) and (withdrawn_at is null) = (withdrawn_by is null)),
  constraint payment_two_people check (confirmed_by is distinct from 'statement' or confirmed_staff_id <> taken_by)
);
comment on column payment.session_id is 'the till that took it; of a transfer confirmed after that till closed, the till that entered it';
comment on column payment.payer_name is 'as the receipt names the payer; not in the journal';
-- Dossier page, card of fees: payments of one subject.
create index payment_by_subject on payment (subject_kind, subject_id, taken_at);
create index payment_by_dossier on payment (dossier_id, taken_at) where dossier_id is not null;
-- Agency's money desk: payments of a unit and of its tills, newest first; those that wait for the bank.
create index payment_by_unit on payment (unit_id, taken_at desc, id desc);
create index payment_by_till_unit on payment (till_unit_id, taken_at desc, id desc) where till_unit_id <> unit_id;
create index payment_pending on payment (unit_id, taken_at desc, id desc) where state = 'pending';
-- Day close: transfers of a till that still wait.
create index payment_by_session on payment (session_id) where state = 'pending';
-- One line of a statement confirms one payment of an account.
create unique index payment_statement_line on payment (account_id, evidence_no) where method = 'transfer' and evidence_no is not null;

create table charge (
  id uuid primary key,
  unit_id uuid not null references org_unit (id),
  subject_kind text not null constraint charge_subject_kind check (subject_kind in ('dossier', 'shipment')),
  subject_id uuid not null,
  dossier_id uuid,
  purse text not null constraint charge_purse check (purse in ('fee', 'postage', 'thirdParty')),
  state text not null constraint charge_state check (state in ('open', 'pending', 'paid', 'waived', 'cancelled')),
  name text not null,
  rule_id uuid references fee_rule (id),
  legal_basis text,
  facts jsonb not null default '{}',
  breakdown jsonb,
  listed bigint not null check (listed between 0 and 10000000000),
  percent smallint not null check (percent between 0 and 100),
  exempt_group text constraint charge_exempt_group check (exempt_group in ('child', 'poorHousehold', 'elderly', 'disabled', 'meritorious', 'ethnicMinority', 'other')),
  evidence text,
  percent_off smallint not null check (percent_off between 0 and 100),
  amount bigint not null check (amount between 0 and listed),
  payee text,
  collected_at text not null constraint charge_collected_at check (collected_at in ('filing', 'return')),
  refundable_on_refusal boolean not null,
  payment_id uuid references payment (id),
  charged_by uuid references staff (id),
  charged_at timestamptz not null,
  cancelled_by uuid references staff (id),
  cancelled_at timestamptz,
  cancel_reason text,
  constraint charge_of_dossier check (subject_kind <> 'dossier' or dossier_id = subject_id),
  constraint charge_by_rule check (purse <> 'fee' or rule_id is not null),
  constraint charge_third_party check (purse <> 'thirdParty' or rule_id is not null or (payee is not null and legal_basis is not null)),
  constraint charge_exempt check ((exempt_group is null) = (evidence is null) and (exempt_group is null) = (percent_off = 0)),
  constraint charge_waived check (state = 'cancelled' or (state = 'waived') = (amount = 0)),
  constraint charge_paid check ((state in ('pending', 'paid')) = (payment_id is not null)),
  constraint charge_cancelled check ((state = 'cancelled') = (cancelled_at is not null) and (cancelled_at is null) = (cancelled_by is null))
);
comment on column charge.evidence is 'the paper that proves the exemption, as seen; may name a person, so it is not in the journal';
-- Dossier, return and delivery pages: what one subject costs, what is still owed.
create index charge_by_subject on charge (subject_kind, subject_id, charged_at, id);
create index charge_by_dossier on charge (dossier_id, charged_at, id) where dossier_id is not null;
create index charge_by_payment on charge (payment_id) where payment_id is not null;

create table payment_charge (
  payment_id uuid not null references payment (id),
  charge_id uuid not null references charge (id),
  amount bigint not null check (amount > 0),
  primary key (payment_id, charge_id)
);
comment on table payment_charge is 'append-only: which charges a payment was for, also of one that was withdrawn';

create table bank_notice (
  id uuid primary key,
  account_id uuid not null references collection_account (id),
  unit_id uuid not null references org_unit (id),
  bank_bin text not null,
  account text not null,
  transaction_ref text not null,
  bill_ref text not null,
  amount bigint not null check (amount > 0),
  paid_at timestamptz not null,
  received_at timestamptz not null,
  outcome text not null constraint bank_notice_outcome check (outcome in ('confirmed', 'unknownBill', 'amountDiffers', 'notPending', 'sessionClosed', 'noReceiptRange')),
  payment_id uuid references payment (id),
  constraint bank_notice_line unique (bank_bin, account, transaction_ref)
);
comment on table bank_notice is 'append-only: what the bank told us in its own signed words, line by line';
-- Agency's money desk: lines of the bank for a unit, newest first, and those that fit nothing.
create index bank_notice_by_unit on bank_notice (unit_id, received_at desc, id desc);

create table bank_notice_settlement (
  notice_id uuid primary key references bank_notice (id),
  ending text not null constraint bank_notice_ending check (ending in ('matchedByHand', 'returnedToPayer', 'belongsElsewhere', 'explained')),
  explanation text not null,
  document_no text,
  settled_by uuid not null references staff (id),
  settled_at timestamptz not null
);
comment on table bank_notice_settlement is 'append-only: what became of a line that fitted nothing; the explanation may name people';

create table receipt_delegation (
  id uuid primary key,
  agency_unit_id uuid not null references org_unit (id),
  helper_organisation_id uuid not null references helper_organisation (id),
  document text not null,
  delegate_address text,
  valid_from date not null,
  valid_to date,
  recorded_by uuid references staff (id),
  recorded_at timestamptz not null,
  constraint receipt_delegation_period check (valid_to is null or valid_to >= valid_from)
);
comment on table receipt_delegation is 'append-only: by which document an organisation issues receipts in the agency''s name (ủy nhiệm lập biên lai, NĐ 254/2026 Đ24)';
create index receipt_delegation_by_agency on receipt_delegation (agency_unit_id, helper_organisation_id, valid_from desc);

create table receipt_series (
  agency_unit_id uuid not null references org_unit (id),
  template text not null,
  symbol text not null,
  year smallint not null,
  last integer not null check (last between 1 and 99999999),
  primary key (agency_unit_id, template, symbol, year)
);
comment on table receipt_series is 'the last number allocated of a series; year 0 for books of paper, which do not begin anew';

create table receipt_range (
  id uuid primary key,
  unit_id uuid not null references org_unit (id),
  workstation text,
  staff_id uuid references staff (id),
  agency_unit_id uuid not null references org_unit (id),
  template text not null,
  symbol text not null,
  year smallint not null check (year between 2016 and 2100),
  series_year smallint not null check (series_year in (0, year)),
  from_no integer not null check (from_no >= 1),
  to_no integer not null check (to_no <= 99999999),
  next_no integer not null,
  basis text,
  allocated_by uuid references staff (id),
  allocated_at timestamptz not null,
  constraint receipt_range_till check ((workstation is null) <> (staff_id is null)),
  constraint receipt_range_order check (from_no <= to_no and next_no between from_no and to_no + 1),
  constraint receipt_range_place unique (agency_unit_id, template, symbol, series_year, from_no)
);
-- Taking a number: the ranges of one till and year, in order. Administration: all ranges.
create index receipt_range_by_till on receipt_range (unit_id, year, from_no);

create table receipt (
  id uuid primary key,
  unit_id uuid not null references org_unit (id),
  range_id uuid not null references receipt_range (id),
  agency_unit_id uuid not null references org_unit (id),
  template text not null,
  symbol text not null,
  series_year smallint not null,
  number integer not null check (number between 1 and 99999999),
  payment_id uuid not null references payment (id),
  replaces_id uuid references receipt (id),
  state text not null constraint receipt_state check (state in ('issued', 'cancelled')),
  payer_name text not null,
  payer_address text,
  procedure_name text,
  dossier_code text,
  lines jsonb not null,
  amount bigint not null check (amount > 0),
  method text not null constraint receipt_method check (method in ('cash', 'card', 'transfer')),
  delegate_name text,
  delegate_address text,
  delegation_document text,
  issued_by uuid not null references staff (id),
  issued_employer text not null constraint receipt_issued_employer check (issued_employer in ('agency', 'post')),
  issued_at timestamptz not null,
  issued_day date not null,
  session_id uuid not null references cash_session (id),
  cancelled_by uuid references staff (id),
  cancelled_at timestamptz,
  cancel_reason text,
  constraint receipt_number unique (agency_unit_id, template, symbol, series_year, number),
  constraint receipt_replaces unique (replaces_id),
  constraint receipt_cancelled check ((state = 'cancelled') = (cancelled_at is not null) and (cancelled_at is null) = (cancelled_by is null) and (cancelled_at is null) = (cancel_reason is null))
);
comment on column receipt.payer_name is 'as printed; not in the journal';
-- A payment has one receipt that stands.
create unique index receipt_one_stands on receipt (payment_id) where state = 'issued';
create index receipt_by_payment on receipt (payment_id);
-- Receipts of a unit, newest first; receipts from-to of a session in the day sheet.
create index receipt_by_unit on receipt (unit_id, issued_at desc, id desc);
create index receipt_by_session on receipt (session_id, symbol, number);

create table refund_number (
  unit_id uuid not null references org_unit (id),
  year smallint not null,
  last integer not null check (last >= 1),
  primary key (unit_id, year)
);

create table refund (
  id uuid primary key,
  unit_id uuid not null references org_unit (id),
  payment_id uuid not null references payment (id),
  year smallint,
  number integer check (number >= 1),
  state text not null constraint refund_state check (state in ('asked', 'paid', 'declined')),
  purse text not null constraint refund_purse check (purse in ('fee', 'postage', 'thirdParty')),
  method text not null constraint refund_method check (method in ('cash', 'card', 'transfer')),
  ground text not null constraint refund_ground check (ground in ('refused', 'withdrawn', 'overcharged', 'agencyError', 'serviceNotGiven')),
  amount bigint not null check (amount between 1 and 10000000000),
  reason text not null,
  evidence_no text,
  payee_name text not null,
  identity_paper text,
  authority text,
  session_id uuid not null references cash_session (id),
  asked_by uuid not null references staff (id),
  asked_at timestamptz not null,
  settled_by uuid references staff (id),
  settled_at timestamptz,
  decline_reason text,
  constraint refund_number_once unique (unit_id, year, number),
  constraint refund_paid check ((state = 'paid') = (number is not null) and (number is null) = (year is null)),
  constraint refund_settled check ((state = 'asked') = (settled_at is null) and (settled_at is null) = (settled_by is null)),
  constraint refund_two_people check (method <> 'cash' or settled_by <> asked_by),
  constraint refund_declined check ((state = 'declined') = (decline_reason is not null))
);
comment on column refund.reason is 'text by people; may name people, so it is not in the journal';
-- Payment and dossier pages: the refunds of one payment.
create index refund_by_payment on refund (payment_id);
-- Refunds of a unit, newest first; those that wait for a second person.
create index refund_by_unit on refund (unit_id, asked_at desc, id desc);
-- Day close: refunds asked for in a till that wait.
create index refund_waiting on refund (session_id) where state = 'asked';

-- The lines of the purses name what they are lines of.
alter table purse_entry add constraint purse_entry_payment foreign key (payment_id) references payment (id);
alter table purse_entry add constraint purse_entry_refund foreign key (refund_id) references refund (id);
