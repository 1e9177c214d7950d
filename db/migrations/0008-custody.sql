-- custody: who holds each paper set and each result. One holder at every moment: the holder stands on the item's own
-- row, every change of it is a numbered line of history, and the row must name its last line.

create table custody_item (
  id uuid primary key,
  unit_id uuid not null references org_unit (id),
  dossier_id uuid not null,
  kind text not null check (kind in ('papers', 'result')),
  part smallint not null check (part >= 1),
  holder_kind text not null check (holder_kind in ('citizen', 'staff', 'unit', 'bag', 'postOffice')),
  holder_staff_id uuid references staff (id),
  holder_unit_id uuid references org_unit (id),
  holder_ref text,
  held_since timestamptz not null,
  moves integer not null check (moves >= 1),
  constraint custody_item_part unique (dossier_id, kind, part),
  constraint custody_item_holder check (
    case holder_kind
      when 'citizen' then holder_staff_id is null and holder_unit_id is null and holder_ref is null
      when 'staff' then holder_staff_id is not null and holder_unit_id is not null and holder_ref is null
      when 'unit' then holder_staff_id is null and holder_unit_id is not null and holder_ref is null
      when 'bag' then holder_staff_id is null and holder_unit_id is null and holder_ref is not null
      when 'postOffice' then holder_staff_id is null and holder_unit_id is not null and holder_ref is null
    end
  )
);
comment on column custody_item.unit_id is 'the reception unit, the key by which an installation is split';
comment on column custody_item.part is '1 the first set, 2 and on papers that came later or a corrected result';
-- Handover screen: what my hands and my unit's shelf hold.
create index custody_item_by_holder on custody_item (holder_unit_id, kind, held_since) where holder_unit_id is not null;
-- Sign-out and absence: what one person holds.
create index custody_item_by_staff on custody_item (holder_staff_id) where holder_staff_id is not null;

create table custody_batch (
  id uuid primary key,
  from_unit_id uuid not null references org_unit (id),
  to_unit_id uuid not null references org_unit (id),
  to_staff_id uuid references staff (id),
  kind text not null check (kind in ('papers', 'result')),
  offered_by uuid not null references staff (id),
  offered_at timestamptz not null,
  instead_of text,
  note text,
  state text not null check (state in ('offered', 'settled')),
  counted_out integer not null check (counted_out >= 1),
  counted_in integer check (counted_in >= 0),
  settled_by uuid references staff (id),
  settled_at timestamptz,
  constraint custody_batch_settled check ((state = 'settled') = (settled_at is not null) and (settled_at is null) = (settled_by is null)),
  constraint custody_batch_two_people check (to_staff_id is distinct from offered_by)
);
-- Handover screen, both columns: offered to my unit, offered by my unit, newest first.
create index custody_batch_in on custody_batch (to_unit_id, offered_at desc, id desc);
create index custody_batch_out on custody_batch (from_unit_id, offered_at desc, id desc);

create table custody_transfer (
  id uuid primary key,
  batch_id uuid not null references custody_batch (id),
  item_id uuid not null references custody_item (id),
  dossier_id uuid not null,
  state text not null check (state in ('offered', 'accepted', 'refused', 'withdrawn')),
  offered_by uuid not null references staff (id),
  settled_by uuid references staff (id),
  settled_at timestamptz,
  difference text check (difference in ('missing', 'papersDiffer', 'damaged', 'notOurs', 'noData')),
  constraint custody_transfer_settled check ((state = 'offered') = (settled_at is null) and (settled_at is null) = (settled_by is null)),
  constraint custody_transfer_two_people check (state not in ('accepted', 'refused') or settled_by <> offered_by),
  constraint custody_transfer_difference check ((state = 'refused') = (difference is not null))
);
-- An item is on offer to one at most.
create unique index custody_transfer_open on custody_transfer (item_id) where state = 'offered';
-- Handover page: the lines of one batch. Dossier page: the transfers of one dossier.
create index custody_transfer_by_batch on custody_transfer (batch_id);
create index custody_transfer_by_item on custody_transfer (item_id);
create index custody_transfer_by_dossier on custody_transfer (dossier_id);

create table custody_move (
  item_id uuid not null references custody_item (id),
  number integer not null check (number >= 1),
  from_kind text not null check (from_kind in ('citizen', 'staff', 'unit', 'bag', 'postOffice')),
  from_staff_id uuid references staff (id),
  from_unit_id uuid references org_unit (id),
  from_ref text,
  to_kind text not null check (to_kind in ('citizen', 'staff', 'unit', 'bag', 'postOffice')),
  to_staff_id uuid references staff (id),
  to_unit_id uuid references org_unit (id),
  to_ref text,
  moved_at timestamptz not null,
  moved_by uuid not null references staff (id),
  transfer_id uuid references custody_transfer (id),
  primary key (item_id, number)
);
comment on table custody_move is 'append-only: the chain of custody of each item, line by line';

-- The holder cannot change without its line of history: the row names the number of its last line.
alter table custody_item add constraint custody_item_last_move
  foreign key (id, moves) references custody_move (item_id, number) deferrable initially deferred;

create table custody_incident (
  id uuid primary key,
  batch_id uuid not null references custody_batch (id),
  transfer_id uuid references custody_transfer (id),
  dossier_id uuid,
  difference text not null check (difference in ('missing', 'papersDiffer', 'damaged', 'notOurs', 'noData', 'countMismatch')),
  counted_out integer,
  counted_in integer,
  note text,
  reported_by uuid not null references staff (id),
  reported_at timestamptz not null
);
comment on table custody_incident is 'what two people found different at a handover; the journal keeps its facts, the note may name people';
-- Handover page: incidents of one batch. Dossier page: incidents of one dossier.
create index custody_incident_by_batch on custody_incident (batch_id);
create index custody_incident_by_dossier on custody_incident (dossier_id) where dossier_id is not null;
