-- room: payment
-- Money taken at the door names the shipment it was taken for, and the voucher it went on with.
alter table payment add column cod_for uuid, add column cod_label text;
alter table payment add constraint payment_cod_for check ((cod_for is null) = (cod_label is null) and (cod or cod_for is null));
comment on column payment.cod_for is 'the shipment at whose delivery it was taken; cod_label is its posting number';

create table cash_handover_line (
  handover_id uuid not null references cash_handover (id),
  entry_id uuid not null references purse_entry (id),
  amount bigint not null check (amount > 0),
  primary key (handover_id, entry_id)
);
comment on table cash_handover_line is 'append-only: which lines taken at the door a voucher carries on, and how much of each; what a withdrawn voucher carried may go with another';
-- Till: what was taken at the door and not handed on.
create index cash_handover_line_entry on cash_handover_line (entry_id);
create index purse_entry_cod on purse_entry (session_id, purse) where cod and kind = 'received' and method = 'cash';
