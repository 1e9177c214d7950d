-- room: reception
-- Who took papers back is written down like who took a result; what stands there so far were results. The rows that are
-- there keep to the list, so nothing has to be looked through again.
alter table result_return
  add column item text not null default 'result',
  add constraint result_return_item check (item in ('papers', 'result')) not valid;
alter table result_return alter column item drop default;
comment on table result_return is 'who took the result or the papers away, on what proof; personal, erased with the dossier''s people';
