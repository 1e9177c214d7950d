-- room: dossier
-- screen: work list, due first: what is finished and only waits to be collected has a list of its own
create index dossier_reception_work on dossier (reception_unit_id, due_sort, id) where status not in (3, 8, 9, 10) and cancelled_at is null;
create index dossier_competent_work on dossier (competent_unit_id, due_sort, id) where status not in (3, 8, 9, 10) and cancelled_at is null;
