-- room: tracking
-- Look-ups per code and network address, counted before anybody knows whether the secret is right; kept only as long as they throttle.
create table tracking_attempt (
  pair_hash bytea primary key check (octet_length(pair_hash) = 32),
  attempts integer not null check (attempts >= 1),
  began_at timestamptz not null
);
-- public tracking: forgetting old attempts
create index tracking_attempt_began on tracking_attempt (began_at);
