-- room: assistance
-- Screens: help given under another portal's code, at the desk and in the list of the support point; people type codes in either case.
drop index assistance_session_external;
create index assistance_session_external on assistance_session (unit_id, upper(external_code)) where external_code is not null;
