-- room: postal
-- What is told of an item is told of its shipment, whichever of its numbers a line names.
drop index postal_statement_line_item;
-- Import: what earlier lines told of a shipment; reconciliation page: what no line tells of.
create index postal_statement_line_of on postal_statement_line (shipment_id) where shipment_id is not null;
-- Reconciliation page: taken over, or money collected, in the days of a statement and not in any.
create index shipment_by_j_day on shipment (j_day, id) where j_day is not null;
create index shipment_event_collected on shipment_event (happened_at) where code = 'COD_COLLECTED';

-- Complaints page: compensations that were paid, newest first.
create index compensation_paid_at on compensation (paid_at desc, id desc) where paid_at is not null;

-- An item of ours that nobody knows is an incident once, whichever process hears of it first.
create table carrier_unknown_item (
  item text primary key check (length(item) between 1 and 60),
  event_id uuid not null references carrier_event (id),
  told_at timestamptz not null
);
comment on table carrier_unknown_item is 'append-only: items the carrier reported that nobody here knows, each told to people once';
insert into carrier_unknown_item (item, event_id, told_at)
  select distinct on (item) item, id, received_at from carrier_event where state = 'unknown' order by item, received_at, id;

-- Exchanges with the carrier are kept for a time and then go. The working role may still not change one: it may ask for this, which takes whole rows, old ones
-- only, and none about a request that is still open. A partition would have to be dropped by the owner of the table, who is not there while the house is open.
create function drop_old_carrier_exchanges(before timestamptz, most integer) returns integer
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  gone integer;
begin
  if before > now() - interval '30 days' then
    raise exception 'exchanges with the carrier are kept for at least 30 days';
  end if;
  delete from public.carrier_exchange where id in (
    select x.id from public.carrier_exchange x
     where x.at < before and not exists (select from public.carrier_request r where r.id = x.request_id and r.state in ('due', 'dead'))
     order by x.at limit most);
  get diagnostics gone = row_count;
  return gone;
end $$;
comment on table carrier_exchange is 'append-only: what was said to the carrier and how it ended; never a body, never a person; whole rows go when they are old';
