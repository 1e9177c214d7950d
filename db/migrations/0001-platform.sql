-- room: platform
create extension if not exists pg_trgm;

-- One row: what this installation is. `demo` stands while it holds demonstration data.
create table installation (
  singleton boolean primary key default true check (singleton),
  demo boolean not null default false,
  province text not null default '',
  created_at timestamptz not null default now()
);
insert into installation default values;

-- A write that comes twice gets its first answer. Neither the key nor the answer can be read from here:
-- the key is stored as its hash, the answer is sealed with the key itself.
create table idempotent_reply (
  actor_id uuid not null,
  operation text not null,
  key_hash bytea not null,
  body_hash bytea not null,
  reply bytea,
  created_at timestamptz not null,
  primary key (actor_id, operation, key_hash)
);
-- housekeeping: replies older than 48 hours
create index idempotent_reply_created_at on idempotent_reply (created_at);
