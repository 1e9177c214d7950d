-- room: mandate
-- After filing: papers asked for are sent, and a dossier is asked back, in her name too; each is allowed by its own word.
alter table mandate drop constraint mandate_kinds;
alter table mandate add constraint mandate_kinds check (kinds <@ array['fill', 'upload', 'submit', 'pay', 'supplement', 'withdraw']);
alter table mandate_ask drop constraint mandate_ask_kinds;
alter table mandate_ask add constraint mandate_ask_kinds check (kinds <@ array['fill', 'upload', 'submit', 'pay', 'supplement', 'withdraw']);
