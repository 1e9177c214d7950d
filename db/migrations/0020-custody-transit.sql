-- room: custody
-- Papers the post takes back from the citizen for the agency are items like any other.
alter table custody_item drop constraint custody_item_kind_check;
alter table custody_item add constraint custody_item_kind check (kind in ('papers', 'result', 'recovered'));
alter table custody_batch drop constraint custody_batch_kind_check;
alter table custody_batch add constraint custody_batch_kind check (kind in ('papers', 'result', 'recovered'));

-- From whose hands into whose: every line of history goes one of these ways.
alter table custody_move add constraint custody_move_way check (
  case from_kind
    when 'citizen' then to_kind in ('staff', 'postOffice')
    when 'staff' then to_kind in ('staff', 'unit', 'citizen', 'bag', 'postOffice')
    when 'unit' then to_kind in ('staff', 'unit', 'citizen', 'bag')
    when 'bag' then to_kind in ('staff', 'unit', 'postOffice')
    when 'postOffice' then to_kind in ('staff', 'citizen', 'bag')
  end
);
-- Opening a bag: everything in it.
create index custody_item_in_bag on custody_item (holder_ref) where holder_kind = 'bag';
-- Who may look at where a thing is: whose hands it passed.
create index custody_move_staff on custody_move (to_staff_id, item_id) where to_staff_id is not null;

-- An incident may now arise anywhere paper or money changes hands; it names what it is about and where.
alter table custody_incident alter column batch_id drop not null;
alter table custody_incident add column subject_kind text not null default 'handover' constraint custody_incident_subject_kind check (subject_kind in ('handover', 'manifest', 'shipment', 'cashSession', 'statement', 'carrier'));
alter table custody_incident add column subject_id uuid;
alter table custody_incident add column unit_id uuid references org_unit (id);
-- Counted sets, and counted đồng.
alter table custody_incident alter column counted_out type bigint, alter column counted_in type bigint;
alter table custody_incident add column giver_unit_id uuid references org_unit (id);
alter table custody_incident add column label text;
alter table custody_incident add column people uuid[] not null default '{}';
comment on column custody_incident.unit_id is 'the unit that found it; giver_unit_id is the other side of the handover';
comment on column custody_incident.label is 'what people call the subject: a posting number, a manifest, a till; never a name';
comment on column custody_incident.people is 'whose handover it was, giver and receiver: their day stays open until it is resolved';
alter table custody_incident drop constraint custody_incident_difference_check;
alter table custody_incident add constraint custody_incident_difference check (difference in ('missing', 'papersDiffer', 'damaged', 'notOurs', 'noData', 'countMismatch',
  'extra', 'lost', 'sealBroken', 'wrongHands', 'proofMissing', 'unknownItem', 'foreignItem', 'returnFailed', 'amountDiffers', 'notPaid', 'cashDiffers'));
alter table custody_incident add constraint custody_incident_subject check ((subject_kind = 'handover') = (batch_id is not null) and (subject_kind = 'handover' or subject_id is not null));
-- Incidents of handovers until now: both sides are known from the bundle.
update custody_incident i set unit_id = b.to_unit_id, giver_unit_id = b.from_unit_id, people = array_remove(array[b.offered_by, b.settled_by, i.reported_by], null) from custody_batch b where b.id = i.batch_id;
alter table custody_incident alter column unit_id set not null;
-- Day close and overview: what is still open at a unit, oldest first.
create index custody_incident_by_unit on custody_incident (unit_id, reported_at, id);
create index custody_incident_by_giver_unit on custody_incident (giver_unit_id, reported_at, id) where giver_unit_id is not null;
-- Day close: what of one person's handovers is still open.
create index custody_incident_by_people on custody_incident using gin (people);
-- Shipment and manifest pages: incidents of one subject.
create index custody_incident_by_subject on custody_incident (subject_kind, subject_id) where subject_id is not null;

create table custody_incident_resolution (
  incident_id uuid primary key references custody_incident (id),
  outcome text not null constraint custody_incident_resolution_outcome check (outcome in ('found', 'broughtLater', 'belongsElsewhere', 'enteredByMistake', 'minutesMade', 'compensated', 'explained')),
  explanation text not null,
  document_no text,
  resolved_by uuid not null references staff (id),
  resolved_at timestamptz not null
);
comment on table custody_incident_resolution is 'append-only: how an incident ended, by somebody other than who reported it; the explanation may name people';

-- What the carrier's feed brings to light nobody reported.
alter table custody_incident alter column reported_by drop not null;
