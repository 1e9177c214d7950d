-- room: reporting
-- Headline report: voids and links are few among many entries and are looked up all at once.
create index journal_entry_recount on journal_entry (kind, recorded_at) where kind in ('reception.eventVoided', 'dossier.receptionCancelled', 'journal.sessionLinked');
