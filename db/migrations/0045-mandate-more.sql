-- room: mandate
-- Granted by telephone too: the citizen's own answer to a message is the evidence.
alter table mandate drop constraint mandate_evidence;
alter table mandate add constraint mandate_evidence check (evidence in ('screen', 'paper', 'phone'));

-- Revoked also where no member of staff stands: signed in, with the look-up secret of a dossier, with the code she was given, by message.
alter table mandate drop constraint mandate_check3;
alter table mandate add column revoked_way text constraint mandate_revoked_way check (revoked_way in ('desk', 'signedIn', 'tracking', 'code', 'message'));
update mandate set revoked_way = 'desk' where revoked_at is not null;
alter table mandate add check ((revoked_at is null) = (revoked_for is null) and (revoked_at is null) = (revoked_way is null) and (revoked_way is not distinct from 'desk') = (revoked_by is not null));
-- the code with which she revokes it, as its hash; absent where the installation has no secret to make one from
alter table mandate add column revoke_code_sha256 bytea check (length(revoke_code_sha256) = 32);
create unique index mandate_revoke_code on mandate (revoke_code_sha256) where revoke_code_sha256 is not null;

create table mandate_ask (
  id uuid primary key,
  unit_id uuid not null references org_unit (id),
  helper_organisation_id uuid references helper_organisation (id),
  asked_by uuid not null references staff (id),
  asked_at timestamptz not null,
  expires_at timestamptz not null,
  kinds text[] not null constraint mandate_ask_kinds check (kinds <@ array['fill', 'upload', 'submit', 'pay']),
  scope text not null constraint mandate_ask_scope check (scope in ('procedures', 'fields', 'visit')),
  covers jsonb not null,
  from_day date not null,
  to_day date not null,
  text_version integer not null check (text_version > 0),
  text_language text not null constraint mandate_ask_language check (text_language in ('vi', 'en')),
  text_sha256 bytea not null check (length(text_sha256) = 32),
  wrong_codes integer not null default 0 check (wrong_codes >= 0),
  answer text constraint mandate_ask_answer check (answer in ('yes', 'no')),
  answered_way text constraint mandate_ask_way check (answered_way in ('page', 'message')),
  answered_at timestamptz,
  mandate_id uuid unique references mandate (id),
  check (expires_at > asked_at),
  check ((answer is null) = (answered_at is null) and (answer is null) = (answered_way is null)),
  check ((answer is not distinct from 'yes') = (mandate_id is not null))
);
comment on table mandate_ask is 'a mandate asked for by telephone; who was asked stands in mandate_ask_person, its code of one use nowhere';
-- asks of one unit by time: those that are open
create index mandate_ask_unit on mandate_ask (unit_id, asked_at desc);

create table mandate_ask_person (
  ask_id uuid primary key references mandate_ask (id) on delete cascade,
  name text not null check (length(name) between 1 and 200),
  id_kind text not null constraint mandate_ask_id_kind check (id_kind in ('CCCD', 'CMND', 'PASSPORT')),
  id_number text not null check (length(id_number) between 3 and 20),
  phone text not null check (phone ~ '^0\d{9,10}$'),
  text text not null
);
comment on table mandate_ask_person is 'who was asked by telephone, and the text; may be erased';
-- public page of consent: open asks of one telephone
create index mandate_ask_person_phone on mandate_ask_person (phone);

-- Wrong codes by machine, so that nobody tries them one after the other.
create table mandate_attempt (
  key_hash bytea primary key check (length(key_hash) = 32),
  attempts integer not null check (attempts >= 1),
  began_at timestamptz not null
);
comment on table mandate_attempt is 'wrong codes of consent and revocation within the window; nothing of a person';
create index mandate_attempt_began on mandate_attempt (began_at);

-- When somebody other than the owner takes a result: must her authorisation be certified? Data, with source and days.
create table collect_rule (
  id uuid primary key,
  -- civil status procedures by code; empty: every other
  procedures text[] not null,
  -- relatives whose authorisation need not be certified
  relatives text[] not null constraint collect_rule_relatives check (relatives <@ array['grandparent', 'parent', 'child', 'spouse', 'sibling']),
  certified_needed boolean not null,
  basis text not null constraint collect_rule_basis check (basis in ('law', 'configuration')),
  source text not null,
  valid_from date not null,
  valid_to date,
  check (valid_to >= valid_from)
);
comment on table collect_rule is 'append-only: whose authorisation to collect must be certified, by procedure and day';
insert into collect_rule (id, procedures, relatives, certified_needed, basis, source, valid_from) values
  (gen_random_uuid(), array['1.001193', '1.000894', '1.000656', '1.004873', '1.004859', '2.000635', '2.000806', '2.000528', '1.004837', '2.000748', '1.001022', '1.004884'],
   array['grandparent', 'parent', 'child', 'spouse', 'sibling'], true, 'law', 'Cổng Dịch vụ công quốc gia, thủ tục 1.001193: văn bản ủy quyền được chứng thực; ông, bà, cha, mẹ, con, vợ, chồng, anh, chị, em ruột thì không phải chứng thực', '2015-01-01'),
  (gen_random_uuid(), array[]::text[], array[]::text[], false, 'configuration', 'Cấu hình ban đầu: chưa đối chiếu quy định từng lĩnh vực; ghi rõ giấy có chứng thực hay không', '2015-01-01');

create table collect_authorisation (
  id uuid primary key,
  dossier_id uuid not null references dossier (id),
  unit_id uuid not null references org_unit (id),
  recorded_by uuid not null references staff (id),
  recorded_at timestamptz not null,
  certified boolean not null,
  relation text not null constraint collect_relation check (relation in ('grandparent', 'parent', 'child', 'spouse', 'sibling', 'other')),
  to_day date not null,
  used_at timestamptz,
  used_by uuid references staff (id),
  revoked_at timestamptz,
  revoked_by uuid references staff (id),
  revoked_way text constraint collect_revoked_way check (revoked_way in ('desk', 'signedIn', 'tracking')),
  check ((used_at is null) = (used_by is null)),
  check ((revoked_at is null) = (revoked_way is null) and (revoked_way is not distinct from 'desk') = (revoked_by is not null)),
  check (used_at is null or revoked_at is null)
);
comment on table collect_authorisation is 'giấy ủy quyền to take the result of one dossier, once; who may stands in collect_person';
-- screen: returning a result; the post's door
create index collect_authorisation_dossier on collect_authorisation (dossier_id, recorded_at desc);

create table collect_person (
  authorisation_id uuid primary key references collect_authorisation (id) on delete cascade,
  name text not null check (length(name) between 1 and 200),
  name_key text not null,
  id_kind text not null constraint collect_id_kind check (id_kind in ('CCCD', 'CMND', 'PASSPORT')),
  id_number text not null check (length(id_number) between 3 and 20),
  -- number, day and who certified it, as the paper says
  document_no text not null check (length(document_no) between 1 and 200)
);
comment on table collect_person is 'who may take the result, and the paper; may be erased';

-- What somebody said to uses of her data beyond her dossier; the last word on each stands, no word is no.
create table data_consent (
  id uuid primary key,
  -- the person by her identity number, or by her account where no number of hers is verified
  id_number text check (length(id_number) between 3 and 20),
  citizen_id uuid,
  purpose text not null constraint data_consent_purpose check (purpose in ('postageOffer', 'surveyCall')),
  given boolean not null,
  evidence text not null constraint data_consent_evidence check (evidence in ('signedIn', 'screen', 'paper', 'desk')),
  signature text check (length(signature) between 20 and 60000),
  document_no text check (length(document_no) <= 60),
  text_version integer not null check (text_version > 0),
  said_at timestamptz not null,
  unit_id uuid references org_unit (id),
  recorded_by uuid references staff (id),
  check ((id_number is null) <> (citizen_id is null)),
  check ((recorded_by is null) = (evidence = 'signedIn')),
  check ((evidence = 'screen') = (signature is not null) and (evidence = 'paper') = (document_no is not null)),
  -- nothing but her own hand gives it; taking it back needs no proof
  check (not given or evidence <> 'desk')
);
comment on table data_consent is 'consents to extra uses of data, given and withdrawn; may be erased with the person';
-- before a postage offer or a survey call; screen: consents of the citizen at the desk
create index data_consent_number on data_consent (id_number, purpose, said_at desc) where id_number is not null;
create index data_consent_citizen on data_consent (citizen_id, purpose, said_at desc) where citizen_id is not null;
