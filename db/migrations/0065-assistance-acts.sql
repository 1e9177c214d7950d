-- room: assistance
-- Help after filing: papers that were asked for, and the wish to withdraw.
alter table assistance_session drop constraint assistance_kinds;
alter table assistance_session add constraint assistance_kinds check (kinds <@ array['guide', 'accountHelp', 'fill', 'upload', 'submit', 'pay', 'track', 'supplement', 'withdraw']);
alter table assistance_session drop constraint assistance_acts;
alter table assistance_session add constraint assistance_acts check (acts <@ array['fill', 'upload', 'submit', 'pay', 'supplement', 'withdraw']);
