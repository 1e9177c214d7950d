-- room: dossier
-- inbox: what was filed online and the citizen wishes to withdraw
create index dossier_online_withdrawing on dossier (reception_unit_id) where channel = 'online' and status = 7 and cancelled_at is null;
