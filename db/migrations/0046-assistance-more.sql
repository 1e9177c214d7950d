-- room: assistance
-- What was done in her name in this system during the session: counted at its end whatever is told then.
alter table assistance_session add column acts text[] not null default '{}' constraint assistance_acts check (acts <@ array['fill', 'upload', 'submit', 'pay']);
