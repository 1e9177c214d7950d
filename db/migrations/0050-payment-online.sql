-- room: payment
-- A transfer that a citizen makes for what she filed online is begun by her: no till and nobody of the staff stands behind it until somebody confirms it into a till.
alter table payment alter column session_id drop not null;
alter table payment alter column taken_by drop not null;
alter table payment add constraint payment_taken check ((session_id is not null or state <> 'confirmed') and (taken_by is not null or method = 'transfer') and (session_id is not null or taken_by is null));
