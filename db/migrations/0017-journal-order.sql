-- room: journal
-- screen: journal of a unit, in the order it is read
create index journal_entry_unit_happened on journal_entry (unit_id, happened_at, id);
