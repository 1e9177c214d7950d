-- room: reporting
-- screen: my record: what one person did, in the order it happened, and the reports' counts of her acts by day
create index journal_entry_actor on journal_entry (actor_id, happened_at, id) where actor_id is not null;

-- The blocks of a solving unit and of everything below it, procedures together: the board of a province asks for each of its communes every minute.
create table report_subtree (
  unit_id uuid not null,
  measure text not null,
  half date not null,
  slice text not null,
  n bigint not null,
  -- boards: the half-months of each unit below an administration
  primary key (unit_id, measure, half, slice)
);
comment on table report_subtree is 'sums of report_block, for speed; made anew from it at any time; no sets';
