-- room: reporting
-- What stands from a day until another is summed from the beginning. At the end of each year of the reports (14 December) all that had happened and was known by then is closed: a stock
-- reads one closing and what came after it. A closing is never read by a question as of an earlier day, or as known on one.
create table report_closed (
  closed_on date primary key
);
comment on table report_closed is 'append-only: the days on which the figures were closed';

create table report_closing (
  closed_on date not null,
  place_id uuid not null,
  counted_as text not null constraint report_closing_counted_as check (counted_as in ('reception', 'solver')),
  -- the place's own; all below it without its own; itself with all below it, procedures together
  span text not null constraint report_closing_span check (span in ('own', 'below', 'subtree')),
  -- of what a one-stop received, whose it is to solve
  other_id uuid,
  procedure_code text not null,
  field_code text not null,
  slice text not null,
  measure text not null,
  n bigint not null,
  unique nulls not distinct (place_id, counted_as, span, closed_on, measure, procedure_code, field_code, slice, other_id)
);
comment on table report_closing is 'sums of report_step, for speed; made anew from it at any time';
-- every stock of a report: what became so or was known late since the last closing
create index report_step_settled on report_step (measure, greatest(since, known)) where late;

-- every report and the pages of lists behind it: as before, with the key, so that the next keys of a page are found without looking at their rows
drop index report_step_unit;
create index report_step_unit on report_step (unit_id, measure, day) include (key, procedure_code, field_code, slice, prev, since, known, n);
drop index report_step_solver;
create index report_step_solver on report_step (solver_id, measure, day) include (key, procedure_code, field_code, slice, prev, since, known, n) where solver_id is not null;
