-- room: assistance
-- Who typed: the citizen herself, or the helper under a mandate of hers.
alter table assistance_session add column typed_by text not null default 'citizen' constraint assistance_typed_by check (typed_by in ('citizen', 'helper'));
alter table assistance_session add column mandate_id uuid references mandate (id);
