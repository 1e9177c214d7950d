-- room: reception
-- Which window wrote the draft last: it may go on by itself, another one is told first.
alter table draft add column writer uuid;
