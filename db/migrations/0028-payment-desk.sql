-- room: payment
-- The money desk: a till offered while both are away, delegations that never meet, what of a voucher was collected at delivery.

alter table cash_session
  add column offer_ended_by uuid references staff (id),
  add column offer_ended_at timestamptz,
  add column offer_end_reason text,
  add constraint cash_session_offer_ended check ((offer_ended_by is null) = (offer_ended_at is null) and (offer_ended_by is null) = (offer_end_reason is null)),
  add constraint cash_session_offer_second check (offer_ended_by <> staff_id and (offer_ended_by is null or handed_to is null));
comment on column cash_session.offer_end_reason is 'why a manager took back the offer of two people who are away; text by people, not in the journal';
-- My till: those handed to me that wait for my count.
create index cash_session_offered on cash_session (handed_to, unit_id) where state = 'closed' and handed_to is not null;

alter table cash_handover add column cod bigint not null default 0;
alter table cash_handover add constraint cash_handover_cod check (cod between 0 and amount);
comment on column cash_handover.cod is 'of the amount, what the till had collected at delivery; that money goes on first';

alter table receipt_delegation
  add column ended_by uuid references staff (id),
  add column ended_at timestamptz,
  add column end_reason text,
  add constraint receipt_delegation_ended check ((ended_by is null) = (ended_at is null) and (ended_by is null) = (end_reason is null));
comment on table receipt_delegation is 'by which document an organisation issues receipts in the agency''s name (ủy nhiệm lập biên lai, NĐ 254/2026 Đ24); never changed, its last day is set once';
-- No day has two delegations of one organisation by one agency, however many are saved at once.
alter table receipt_delegation add constraint receipt_delegation_once exclude using gist (
  numrange(hashtextextended(agency_unit_id::text || helper_organisation_id::text, 0)::numeric, hashtextextended(agency_unit_id::text || helper_organisation_id::text, 0)::numeric, '[]') with &&,
  daterange(valid_from, valid_to, '[]') with &&
);
