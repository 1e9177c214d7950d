-- room: access
alter table account add column close_reason text;
