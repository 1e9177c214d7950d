-- room: reporting
-- indicators, BCCI quality and channels: the parcels of a one-stop by the day they were taken over
create index shipment_of_one_stop_taken on shipment (one_stop_id, j_day, id) where j_day is not null;
-- indicators, quality of the post: complaints of a period
create index complaint_filed on complaint (filed_at);
-- index 766, online payment of a solving unit: its dossiers by the day they were accepted
create index dossier_competent_received on dossier (competent_unit_id, received_day) where received_day is not null;
