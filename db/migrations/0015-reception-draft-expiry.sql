-- room: reception
-- housekeeping: drafts whose seven days are over
create index draft_expired on draft (expires_at);
