-- room: dossier
-- reports, register of a one-stop: by day and code, page after page; also the counter's day and what was received in a unit on a day
create index dossier_register on dossier (reception_unit_id, received_day, code);
drop index dossier_received;
