-- room: custody
-- Papers the post takes back from the citizen for the agency are items like any other.
alter table custody_item drop constraint custody_item_kind_check;
alter table custody_item add constraint custody_item_kind check (kind in ('papers', 'result', 'recovered'));

-- An incident may now arise anywhere paper or money changes hands; it names what it is about and where.
alter table custody_incident alter column batch_id drop not null;
alter table custody_incident add column subject_kind text not null default 'handover' check (subject_kind in ('handover', 'manifest', 'shipment', 'cashSession', 'statement', 'carrier'));
alter table custody_incident add column subject_id uuid;
alter table custody_incident add column unit_id uuid references org_unit (id);
alter table custody_incident drop constraint custody_incident_difference_check;
alter table custody_incident add constraint custody_incident_difference check (difference in ('missing', 'papersDiffer', 'damaged', 'notOurs', 'noData', 'countMismatch',
  'extra', 'lost', 'sealBroken', 'wrongHands', 'proofMissing', 'unknownItem', 'foreignItem', 'returnFailed', 'amountDiffers', 'notPaid', 'cashDiffers'));
alter table custody_incident add constraint custody_incident_subject check ((subject_kind = 'handover') = (batch_id is not null) and (subject_kind = 'handover' or subject_id is not null));
-- Nothing was released with incidents without a unit: those of handovers take the unit that received.
-- Day close and overview: what is still open at a unit, oldest first.
create index custody_incident_by_unit on custody_incident (unit_id, reported_at, id);
-- Shipment and manifest pages: incidents of one subject.
create index custody_incident_by_subject on custody_incident (subject_kind, subject_id) where subject_id is not null;

create table custody_incident_resolution (
  incident_id uuid primary key references custody_incident (id),
  outcome text not null check (outcome in ('found', 'broughtLater', 'belongsElsewhere', 'enteredByMistake', 'minutesMade', 'compensated', 'explained')),
  explanation text not null,
  document_no text,
  resolved_by uuid not null references staff (id),
  resolved_at timestamptz not null
);
comment on table custody_incident_resolution is 'append-only: how an incident ended, by somebody other than who reported it; the explanation may name people';

-- What the carrier's feed brings to light nobody reported.
alter table custody_incident alter column reported_by drop not null;
