-- room: reception
-- The first look-up secret of what a citizen files online is issued to her by the house itself.
alter table dossier_secret alter column issued_by drop not null;
