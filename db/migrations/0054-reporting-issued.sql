-- room: reporting
-- Whether withdrawn and stopped dossiers count as solved in a form, or are taken out of "received" and "solved" together: the last word stands.
create table report_left_counts (
  form text not null constraint report_left_counts_form check (form in ('II06a', '07a', 'causes')),
  set_at timestamptz not null,
  counts text not null constraint report_left_counts_counts check (counts in ('solved', 'apart')),
  -- the decision or guidance, or what practice it follows
  source text not null,
  -- null: built in
  set_by uuid references staff,
  primary key (form, set_at)
);
comment on table report_left_counts is 'append-only: a setting is followed by another, issued reports keep theirs';
insert into report_left_counts (form, set_at, counts, source)
select form, timestamptz '2020-10-26 00:00+07', 'apart',
       'Chưa tìm thấy văn bản quy định. Theo cách làm đã thấy: thống kê của Bắc Giang 2014-2016 và báo cáo tổng hợp của một hệ thống cấp tỉnh đang chạy để hồ sơ rút, dừng ở cột riêng, ngoài đã giải quyết'
  from unnest(array['II06a', '07a', 'causes']) as form;

-- Official reports as they were issued.
create table issued_report (
  id uuid primary key,
  unit_id uuid not null references org_unit,
  form text not null constraint issued_report_form check (form in ('II06a', '07a', 'causes')),
  regroup text not null constraint issued_report_regroup check (regroup in ('whole', 'then', 'successors')),
  period_code text not null,
  -- what the period is called, in both languages
  period_label jsonb not null,
  from_day date not null,
  to_day date not null,
  issue integer not null check (issue >= 1),
  -- unit/form/period/issue
  number text not null unique,
  as_of date not null,
  known_on date not null,
  synthetic boolean not null,
  -- the whole report as text, so that its hash can be taken again
  content text not null,
  sha256 bytea not null check (length(sha256) = 32),
  issued_by uuid not null references staff,
  issued_at timestamptz not null,
  unique (unit_id, form, period_code, issue),
  check (to_day >= from_day and known_on > to_day)
);
comment on table issued_report is 'append-only: an issued report is never changed, only followed by another';
-- official reports: the issued ones of a unit, newest first
create index issued_report_of on issued_report (unit_id, issued_at desc, id desc);

-- official report 07a: fees confirmed in a period
create index payment_fee_confirmed on payment (confirmed_at) where purse = 'fee' and dossier_id is not null and confirmed_at is not null;
