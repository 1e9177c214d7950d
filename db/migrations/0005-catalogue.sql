-- room: catalogue
-- Fields: the eleven of the district in 2020-21, the lines of work of today's ministries, and the national fields as found in the crawl.
create table field (
  code text primary key check (code ~ '^[A-Za-z0-9][A-Za-z0-9-]{0,79}$'),
  name text not null,
  kind text not null check (kind in ('pilot', 'sector', 'national')),
  sector_code text references field,
  valid_from date,
  valid_to date,
  check (valid_to is null or valid_from is null or valid_to >= valid_from),
  check ((kind = 'national') or sector_code is null),
  unique (kind, name)
);
-- screen: fields of a line of work
create index field_sector on field (sector_code);

create table field_successor (
  old_code text not null references field,
  new_code text not null references field,
  effective_on date not null,
  note text not null default '',
  primary key (old_code, new_code)
);
comment on table field_successor is 'append-only: what became of a field, by law';

create table procedure (
  code text primary key check (code ~ '^([1-9]\.\d{6}|BG\.[A-Z]{2}H\d{2}[A-Z])$'),
  created_at timestamptz not null
);
comment on table procedure is 'append-only: a code once known stays known';

-- What a procedure asked and promised in a period. Never changed: a change is a new revision, open dossiers keep theirs.
create table procedure_revision (
  id uuid primary key,
  procedure_code text not null references procedure,
  version integer not null check (version >= 1),
  lineage text not null check (lineage in ('national', 'pilot')),
  origin text not null check (origin in ('import', 'correction')),
  field_code text not null references field,
  name text not null,
  levels text[] not null check (levels <@ array['ministry', 'province', 'district', 'commune', 'other']),
  content jsonb not null,
  source text not null,
  confidence text not null default '',
  source_hash bytea not null,
  valid_from date not null,
  valid_to date,
  bcci_in boolean not null,
  bcci_out boolean not null,
  authorisation_allowed boolean not null,
  presence_required boolean not null,
  civil_servant_only boolean not null,
  same_day boolean not null,
  online_level text check (online_level in ('L1', 'L2', 'L3', 'L4', 'MOT_PHAN', 'TOAN_TRINH')),
  receivable boolean not null,
  flag_count integer not null,
  search_exact text not null,
  search_key text not null,
  recorded_at timestamptz not null,
  unique (procedure_code, version),
  check (valid_to is null or valid_to >= valid_from)
);
comment on table procedure_revision is 'append-only: a revision is never changed, only followed by another';
-- screen: receive (the revision in force on a day)
create index procedure_revision_in_force on procedure_revision (procedure_code, valid_from desc, version desc);
-- screen: find procedure, catalogue
create index procedure_revision_search_key on procedure_revision using gin (search_key gin_trgm_ops);
create index procedure_revision_search_exact on procedure_revision using gin (search_exact gin_trgm_ops);
-- screen: catalogue, filter by field
create index procedure_revision_field on procedure_revision (field_code);

create table quality_flag (
  revision_id uuid not null references procedure_revision,
  no integer not null,
  field text not null check (field in ('field', 'level', 'kind', 'subjects', 'terms', 'fees', 'papers', 'results', 'legalBasis', 'conditions', 'steps', 'body')),
  flag text not null check (flag in (
    'fieldUnknown', 'levelUnknown', 'kindMissing', 'subjectsUnknown', 'channelsUnknown', 'channelsUnparsed', 'termUnitMissing', 'termUnknown', 'termInWords', 'termSeveral', 'termNoteDisagrees',
    'feeUnknown', 'feeUnclear', 'feeSuspicious', 'feeReduced', 'feeForeign', 'papersUnknown', 'papersUnparsed', 'paperQuantityUnclear', 'formFileUnclear',
    'resultsUnknown', 'resultsUnparsed', 'resultCodeMissing', 'resultCodeOdd', 'legalUnknown', 'legalUnparsed', 'conditionsUnknown', 'stepsUnknown', 'bodyUnknown', 'correctionOutdated'
  )),
  text text not null,
  primary key (revision_id, no)
);
comment on table quality_flag is 'append-only: what is wrong with a revision; a better revision has its own';
-- screen: quality of the catalogue, rows of a flag
create index quality_flag_flag on quality_flag (flag, revision_id);

-- Who changed what in a revision, from which source and why; the changes are kept whole to be made again after an import.
create table correction (
  id uuid primary key,
  procedure_code text not null references procedure,
  from_revision_id uuid not null references procedure_revision,
  to_revision_id uuid not null unique references procedure_revision,
  changes jsonb not null,
  reason text not null,
  source text not null,
  staff_id uuid,
  corrected_at timestamptz not null
);
comment on table correction is 'append-only: corrections are answered by further corrections';
-- screen: procedure page, its corrections; import, corrections to make again
create index correction_procedure on correction (procedure_code, corrected_at);

-- Everyday words for a procedure: what people say at the counter.
create table everyday_word (
  phrase text not null,
  search_exact text not null,
  search_key text not null,
  procedure_code text not null check (procedure_code ~ '^[1-9]\.\d{6}$'),
  primary key (phrase, procedure_code)
);
comment on table everyday_word is 'append-only: grown by migrations';
-- screen: find procedure by everyday words
create index everyday_word_search_key on everyday_word using gin (search_key gin_trgm_ops);

insert into field (code, name, kind, valid_from, valid_to) values
  ('TP', 'Tư pháp', 'pilot', null, '2025-06-30'),
  ('YT', 'Y tế', 'pilot', null, '2025-06-30'),
  ('GD', 'Giáo dục và Đào tạo', 'pilot', null, '2025-06-30'),
  ('NN', 'Nông nghiệp', 'pilot', null, '2025-06-30'),
  ('NV', 'Nội vụ', 'pilot', null, '2025-06-30'),
  ('TC', 'Tài chính', 'pilot', null, '2025-06-30'),
  ('DT', 'Đầu tư', 'pilot', null, '2025-06-30'),
  ('CT', 'Công Thương', 'pilot', null, '2025-06-30'),
  ('XD', 'Xây dựng', 'pilot', null, '2025-06-30'),
  ('LD', 'Lao động, Thương binh và Xã hội', 'pilot', null, '2025-06-30'),
  ('VH', 'Văn hóa và Thông tin', 'pilot', null, '2025-06-30'),
  ('nganh-tu-phap', 'Ngành Tư pháp', 'sector', null, null),
  ('nganh-y-te', 'Ngành Y tế', 'sector', null, null),
  ('nganh-giao-duc', 'Ngành Giáo dục và Đào tạo', 'sector', null, null),
  ('nganh-nong-nghiep-moi-truong', 'Ngành Nông nghiệp và Môi trường', 'sector', '2025-03-01', null),
  ('nganh-noi-vu', 'Ngành Nội vụ', 'sector', null, null),
  ('nganh-dan-toc-ton-giao', 'Ngành Dân tộc và Tôn giáo', 'sector', '2025-03-01', null),
  ('nganh-tai-chinh', 'Ngành Tài chính', 'sector', null, null),
  ('nganh-cong-thuong', 'Ngành Công Thương', 'sector', null, null),
  ('nganh-xay-dung', 'Ngành Xây dựng', 'sector', null, null),
  ('nganh-van-hoa-the-thao-du-lich', 'Ngành Văn hóa, Thể thao và Du lịch', 'sector', null, null),
  ('nganh-khoa-hoc-cong-nghe', 'Ngành Khoa học và Công nghệ', 'sector', null, null),
  ('chua-ro-linh-vuc', 'Chưa rõ lĩnh vực', 'national', null, null);

-- The ministries were merged on 01/03/2025, the district ended on 30/06/2025: the fields follow from 01/07/2025.
insert into field_successor (old_code, new_code, effective_on, note) values
  ('TP', 'nganh-tu-phap', '2025-07-01', ''),
  ('YT', 'nganh-y-te', '2025-07-01', ''),
  ('GD', 'nganh-giao-duc', '2025-07-01', ''),
  ('NN', 'nganh-nong-nghiep-moi-truong', '2025-07-01', ''),
  ('NV', 'nganh-noi-vu', '2025-07-01', ''),
  ('NV', 'nganh-dan-toc-ton-giao', '2025-07-01', 'tín ngưỡng, tôn giáo; cần xác nhận'),
  ('TC', 'nganh-tai-chinh', '2025-07-01', ''),
  ('DT', 'nganh-tai-chinh', '2025-07-01', 'hộ kinh doanh, hợp tác xã'),
  ('CT', 'nganh-cong-thuong', '2025-07-01', ''),
  ('XD', 'nganh-xay-dung', '2025-07-01', ''),
  ('LD', 'nganh-noi-vu', '2025-07-01', 'lao động, việc làm, người có công'),
  ('LD', 'nganh-y-te', '2025-07-01', 'bảo trợ xã hội, trẻ em'),
  ('LD', 'nganh-giao-duc', '2025-07-01', 'giáo dục nghề nghiệp'),
  ('LD', 'nganh-nong-nghiep-moi-truong', '2025-07-01', 'giảm nghèo'),
  ('VH', 'nganh-van-hoa-the-thao-du-lich', '2025-07-01', ''),
  ('VH', 'nganh-khoa-hoc-cong-nghe', '2025-07-01', 'thông tin; cần xác nhận');

insert into everyday_word (phrase, search_exact, search_key, procedure_code) values
  ('giấy khai sinh', 'giây2 khai sinh', 'giay khai sinh', '1.001193'),
  ('làm khai sinh cho con', 'lam1 khai sinh cho con', 'lam khai sinh cho con', '1.001193'),
  ('trích lục khai sinh', 'trich2 luc5 khai sinh', 'trich luc khai sinh', '2.000635'),
  ('sao giấy khai sinh', 'sao giây2 khai sinh', 'sao giay khai sinh', '2.000635'),
  ('làm giấy kết hôn', 'lam1 giây2 kêt2 hôn', 'lam giay ket hon', '1.000894'),
  ('đăng ký cưới', 'đăng ky2 cươi2', 'dang ki cuoi', '1.000894'),
  ('giấy độc thân', 'giây2 đôc5 thân', 'giay doc than', '1.004873'),
  ('giấy chưa vợ chưa chồng', 'giây2 chưa vơ5 chưa chông1', 'giay chua vo chua chong', '1.004873'),
  ('báo tử', 'bao2 tư3', 'bao tu', '1.000656'),
  ('giấy chứng tử', 'giây2 chưng2 tư3', 'giay chung tu', '1.000656'),
  ('sửa tên trong khai sinh', 'sưa3 tên trong khai sinh', 'sua ten trong khai sinh', '1.004859'),
  ('sao y', 'sao y', 'sao y', '2.000815'),
  ('công chứng giấy tờ', 'công chưng2 giây2 tơ1', 'cong chung giay to', '2.000815'),
  ('xác nhận chữ ký', 'xac2 nhân5 chư4 ky2', 'xac nhan chu ki', '2.000884'),
  ('mở quán', 'mơ3 quan2', 'mo quan', '1.001612'),
  ('mở cửa hàng', 'mơ3 cưa3 hang1', 'mo cua hang', '1.001612'),
  ('giấy phép kinh doanh hộ', 'giây2 phep2 kinh doanh hô5', 'giay phep kinh doanh ho', '1.001612'),
  ('nghỉ bán hàng', 'nghi3 ban2 hang1', 'nghi ban hang', '1.001570'),
  ('đóng cửa quán', 'đong2 cưa3 quan2', 'dong cua quan', '1.001266'),
  ('lập hợp tác xã', 'lâp5 hơp5 tac2 xa4', 'lap hop tac xa', '1.005280'),
  ('xin phép xây nhà', 'xin phep2 xây nha1', 'xin phep xay nha', '1.013225'),
  ('xin phép xây nhà', 'xin phep2 xây nha1', 'xin phep xay nha', '1.009994'),
  ('sửa nhà', 'sưa3 nha1', 'sua nha', '1.013229'),
  ('hỏi quy hoạch', 'hoi3 quy hoach5', 'hoi qui hoach', '1.014159'),
  ('giấy hộ nghèo', 'giây2 hô5 ngheo1', 'giay ho ngheo', '1.011607'),
  ('tranh chấp đất', 'tranh châp2 đât2', 'tranh chap dat', '1.012812'),
  ('giấy khuyết tật', 'giây2 khuyêt2 tât5', 'giay khuyet tat', '1.001699'),
  ('tiền mai táng', 'tiên1 mai tang2', 'tien mai tang', '1.001731'),
  ('chuyển trường cho con', 'chuyên3 trương1 cho con', 'chuyen truong cho con', '2.002481'),
  ('giấy phép bán rượu', 'giây2 phep2 ban2 rươu5', 'giay phep ban ruou', '2.000620'),
  ('giấy phép bán thuốc lá', 'giây2 phep2 ban2 thuôc2 la2', 'giay phep ban thuoc la', '2.000181');
