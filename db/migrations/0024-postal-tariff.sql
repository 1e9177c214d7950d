-- room: postal
-- Postage by version: what was loaded is never changed, a correction is a version of its own.
create table tariff_version (
  code text primary key check (code ~ '^[A-Za-z0-9][A-Za-z0-9.-]{1,39}$'),
  kind text not null constraint tariff_version_kind check (kind in ('maximum', 'listPrice')),
  name_vi text not null,
  name_en text not null,
  valid_from date not null,
  valid_to date,
  tax text not null constraint tariff_version_tax check (tax in ('included', 'excluded', 'unknown')),
  tax_percent smallint check (tax_percent between 0 and 100),
  both_rule text not null constraint tariff_version_both check (both_rule in ('sum', 'percent', 'table')),
  both_percent smallint check (both_percent between 1 and 100),
  source text not null,
  -- [{vi, en}]: what a reader must know, above all what is not known
  notes jsonb not null,
  loaded_by uuid references staff (id),
  loaded_at timestamptz not null,
  -- of two versions of one day the one with the greater number holds
  load_no bigint not null generated always as identity unique,
  check (valid_to is null or valid_to >= valid_from),
  check (tax_percent is null or tax = 'excluded'),
  check ((both_percent is not null) = (both_rule = 'percent'))
);
comment on table tariff_version is 'append-only: a version of the postage as it was loaded';

-- With step_g the amount is what each begun step above over_g adds.
create table tariff_price (
  version_code text not null references tariff_version (code),
  service text not null constraint tariff_price_service check (service in ('SEND', 'RETURN', 'BOTH')),
  zone text not null constraint tariff_price_zone check (zone in ('ND', 'LH', 'NV', 'V12_32', 'V13')),
  over_g integer not null check (over_g between 0 and 31500),
  to_g integer check (to_g between 1 and 31500),
  step_g integer check (step_g between 1 and 31500),
  vnd bigint not null check (vnd between 0 and 10000000000),
  -- counter and public page: the table of a version
  primary key (version_code, service, zone, over_g),
  check (to_g is null or to_g > over_g),
  check (step_g is null or to_g is null)
);
comment on table tariff_price is 'append-only: prices of a version of the postage';

create table tariff_surcharge (
  version_code text not null references tariff_version (code),
  code text not null constraint tariff_surcharge_code check (code in ('homePickUp', 'slipDelivery', 'stateFeeForwarding')),
  vnd bigint not null check (vnd between 0 and 10000000000),
  -- groups pay less of it too
  reduced boolean not null,
  name_vi text not null,
  name_en text not null,
  primary key (version_code, code)
);
comment on table tariff_surcharge is 'append-only: surcharges of a version of the postage';

-- Who pays less of postage; not the list of state fees, which is another law's.
create table tariff_group (
  version_code text not null references tariff_version (code),
  code text not null check (code ~ '^[A-Za-z0-9-]{2,40}$'),
  no smallint not null,
  percent smallint not null check (percent between 1 and 100),
  name_vi text not null,
  name_en text not null,
  evidence_vi text not null,
  evidence_en text not null,
  primary key (version_code, code)
);
comment on table tariff_group is 'append-only: exempt and half-price groups of a version of the postage';

create table postal_area (
  code text primary key check (code ~ '^[A-Z0-9][A-Z0-9.-]{1,39}$'),
  name text not null,
  province text not null,
  kind text not null constraint postal_area_kind check (kind in ('province', 'district', 'commune')),
  major_city boolean not null,
  source text not null,
  valid_from date not null,
  valid_to date,
  check (valid_to is null or valid_to >= valid_from)
);

-- Which units lie where: the counter's own end of a way.
create table postal_area_unit (
  area_code text not null references postal_area (code),
  unit_id uuid not null references org_unit (id),
  primary key (area_code, unit_id)
);
-- Postal desk: the area of my unit.
create index postal_area_unit_unit on postal_area_unit (unit_id);

-- A way between two areas. Since 1/7/2025 "within one district" is no territory, so it is written by its two ends.
create table postal_route (
  from_area text not null references postal_area (code),
  to_area text not null references postal_area (code),
  zone text not null constraint postal_route_zone check (zone in ('ND', 'LH', 'NV', 'V12_32', 'V13')),
  scope text not null constraint postal_route_scope check (scope in ('withinDistrict', 'betweenDistricts', 'majorCities', 'interProvince', 'sameDay', 'special')),
  special_days smallint check (special_days between 0 and 60),
  special_slip_days smallint check (special_slip_days between 0 and 60),
  source text not null,
  valid_from date not null,
  valid_to date,
  set_by uuid references staff (id),
  set_at timestamptz not null,
  -- quote: the way in force between two ends
  primary key (from_area, to_area, valid_from),
  check ((scope = 'special') = (special_days is not null)),
  check (special_slip_days is null or scope = 'special'),
  check (valid_to is null or valid_to >= valid_from)
);
