-- room: dossier
-- What a citizen files online has nobody of the staff who took it in until an officer accepts it; that officer is its receiver from then on.
alter table dossier alter column receiver_id drop not null;
alter table dossier alter column receiver_employer drop not null;
alter table dossier add constraint dossier_taken_in check ((receiver_id is null) = (receiver_employer is null) and (receiver_id is not null or (channel = 'online' and accepter_id is null)));
-- A component handed in as files, or as the answers of a form: counted apart from paper, which somebody holds.
alter table dossier_paper add column electronic integer not null default 0 check (electronic >= 0);
-- inbox: what was filed online and waits for the one-stop or for the citizen
create index dossier_online_open on dossier (reception_unit_id, arrived_at, id) where channel = 'online' and status in (1, 5) and cancelled_at is null;
