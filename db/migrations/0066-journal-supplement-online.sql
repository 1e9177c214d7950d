-- room: journal
-- Papers that were asked for and are sent online are help with uploading (domain 9.4); help to withdraw is none of the counted events.
insert into service_event_kind (kind, type) values ('assistance.supplemented', 'ONLINE_UPLOAD');
