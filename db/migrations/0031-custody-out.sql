-- room: custody
-- What somebody has scanned out and nobody has scanned in: a parcel taken to the door, a bag sealed, a bag carried. One line from the scan out to the scan in.
create table custody_out (
  id uuid primary key,
  subject_kind text not null constraint custody_out_subject_kind check (subject_kind in ('manifest', 'shipment')),
  subject_id uuid not null,
  way text not null constraint custody_out_way check (way in ('door', 'sealed', 'carried')),
  label text not null,
  staff_id uuid not null references staff (id),
  unit_id uuid not null references org_unit (id),
  out_at timestamptz not null,
  in_at timestamptz,
  in_by uuid references staff (id)
);
comment on column custody_out.label is 'what people call it: a posting number, a manifest; never a name';
comment on column custody_out.unit_id is 'where she worked when she took it: who there resolves what is said about it';
comment on column custody_out.in_by is 'null of what a carrier reported';
-- One thing is out once at a time.
create unique index custody_out_now on custody_out (subject_kind, subject_id) where in_at is null;
-- Till and postal desk, close of the day: what of one person's is out.
create index custody_out_of_staff on custody_out (staff_id, out_at, id) where in_at is null;
-- Sheet of a till: how many things went out and came in while it was open.
create index custody_out_counted on custody_out (staff_id, out_at);

-- What is still out at the end of the day, as she says or as is said for her.
alter table custody_incident drop constraint custody_incident_difference;
alter table custody_incident add constraint custody_incident_difference check (difference in ('missing', 'papersDiffer', 'damaged', 'notOurs', 'noData', 'countMismatch',
  'extra', 'lost', 'sealBroken', 'wrongHands', 'proofMissing', 'unknownItem', 'foreignItem', 'returnFailed', 'amountDiffers', 'notPaid', 'cashDiffers', 'stillOut'));

-- What was out before this page of the book was opened.
insert into custody_out (id, subject_kind, subject_id, way, label, staff_id, unit_id, out_at)
select gen_random_uuid(), 'shipment', s.id, 'door', s.posting_no, i.holder_staff_id, i.holder_unit_id, s.state_at
  from shipment s cross join lateral (select holder_staff_id, holder_unit_id from custody_item where dossier_id = s.dossier_id and kind = 'result' and holder_kind = 'staff' limit 1) i
 where s.direction = 'out' and s.state in ('outForDelivery', 'attemptFailed');
insert into custody_out (id, subject_kind, subject_id, way, label, staff_id, unit_id, out_at)
select gen_random_uuid(), 'manifest', m.id, case m.state when 'sealed' then 'sealed' else 'carried' end, m.number, case m.state when 'sealed' then m.sealed_by else m.holder_staff_id end, m.from_unit_id, coalesce(m.handed_at, m.sealed_at)
  from manifest m where m.state = 'sealed' or (m.state = 'handedOver' and m.holder_staff_id is not null);
