-- room: organisation
-- Which unit of the post serves the postal desk of a one-stop, and since when. Without a row nobody of the post manages that desk.
create table postal_desk (
  id uuid primary key,
  one_stop_id uuid not null references org_unit (id),
  post_unit_id uuid not null references org_unit (id),
  from_day date not null,
  to_day date,
  -- the decision it comes from
  source text not null,
  check (to_day is null or to_day >= from_day),
  -- screen: postal desks of the units; the desk of one one-stop in the order of its days
  unique (one_stop_id, from_day)
);
-- Postal desk, post manager's overview: the desks a unit of the post serves.
create index postal_desk_of on postal_desk (post_unit_id, from_day);
