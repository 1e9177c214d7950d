-- room: feedback
-- What is asked, in dated versions; what no decree has been held against is configuration and says so.
create table feedback_question (
  code text not null check (code ~ '^[a-z]+[A-Za-z]*$'),
  valid_from date not null,
  valid_to date,
  position integer not null,
  kinds text[] not null constraint feedback_question_kinds check (kinds <@ array['reception', 'return', 'help', 'delivery']),
  employers text[] not null constraint feedback_question_employers check (employers <@ array['agency', 'post']),
  text_vi text not null check (length(text_vi) between 1 and 300),
  text_en text not null check (length(text_en) between 1 and 300),
  basis text not null constraint feedback_question_basis check (basis in ('law', 'configuration')),
  source text not null,
  primary key (code, valid_from),
  check (valid_to >= valid_from)
);
comment on table feedback_question is 'the questions of the survey by day; of post staff the service is rated, with guidance asked apart';
insert into feedback_question (code, valid_from, position, kinds, employers, text_vi, text_en, basis, source)
select code, '2018-06-21', position, kinds::text[], employers::text[], text_vi, text_en, 'configuration',
       'Năm yếu tố theo cách đo SIPAS; câu chữ do nơi triển khai đặt, chưa đối chiếu từng điểm của NĐ 61/2018/NĐ-CP Đ31'
  from (values
    ('overall', 1, '{reception,return,help,delivery}', '{agency,post}', 'Nhìn chung, ông/bà hài lòng thế nào với lần phục vụ này?', 'Overall, how satisfied are you with how you were served?'),
    ('access', 2, '{reception,help}', '{agency,post}', 'Nơi đón tiếp, thời gian chờ và việc tìm thông tin', 'The place, the waiting and finding information'),
    ('procedure', 3, '{reception}', '{agency}', 'Giấy tờ và các bước được nói rõ, đúng như niêm yết', 'Papers and steps were told clearly and as published'),
    ('conduct', 4, '{reception,return,help}', '{agency}', 'Thái độ và trách nhiệm của người phục vụ', 'The conduct and care of whoever served you'),
    ('service', 4, '{reception,return,help,delivery}', '{post}', 'Dịch vụ của Bưu điện trong lần này', 'The service of the post this time'),
    ('guidance', 5, '{reception,help}', '{post}', 'Việc hướng dẫn nộp trực tuyến và gửi, nhận qua Bưu điện', 'The guidance on filing online and on sending and receiving by post'),
    ('result', 6, '{return,delivery}', '{agency,post}', 'Kết quả đúng, đủ và đúng hẹn', 'The result was right, complete and on time'),
    ('hearing', 7, '{return}', '{agency}', 'Việc tiếp nhận và trả lời góp ý, phản ánh', 'How comments were heard and answered')
  ) as asked (code, position, kinds, employers, text_vi, text_en);

-- A question that stands open for one transaction, for minutes; gone as soon as it is answered or out of time.
create table feedback_invitation (
  code_hash bytea primary key,
  entry_id uuid not null,
  kind text not null constraint feedback_invitation_kind check (kind in ('reception', 'return', 'help', 'delivery')),
  unit_id uuid not null references org_unit (id),
  rated_id uuid references staff (id),
  rated_employer text not null check (rated_employer in ('agency', 'post')),
  expires_at timestamptz not null
);
comment on table feedback_invitation is 'open questions; a row lives for minutes';
-- what is out of time is swept
create index feedback_invitation_expiry on feedback_invitation (expires_at);

-- That a transaction was rated, and nothing else: without time, without the answer.
create table feedback_rated (
  entry_id uuid primary key
);
comment on table feedback_rated is 'append-only: one answer a transaction; nothing leads from here to the answer';

-- The answer: a random id and the day, so that neither order nor time leads back to who gave it (NĐ 61/2018 Đ27.3).
create table feedback_answer (
  id uuid primary key default gen_random_uuid(),
  day date not null,
  kind text not null constraint feedback_answer_kind check (kind in ('reception', 'return', 'help', 'delivery')),
  unit_id uuid not null references org_unit (id),
  rated_id uuid references staff (id),
  rated_employer text not null check (rated_employer in ('agency', 'post'))
);
comment on table feedback_answer is 'append-only: no way back to the transaction or the person who answered';
-- screen: satisfaction of a unit in a month
create index feedback_answer_unit on feedback_answer (unit_id, day);

create table feedback_score (
  answer_id uuid not null references feedback_answer (id),
  question_code text not null,
  question_from date not null,
  score integer not null check (score between 1 and 5),
  primary key (answer_id, question_code),
  foreign key (question_code, question_from) references feedback_question (code, valid_from)
);
comment on table feedback_score is 'append-only: the scores of an answer';

-- Free words, joined to no answer and to nobody: erased without touching what is counted.
create table feedback_words (
  id uuid primary key default gen_random_uuid(),
  unit_id uuid not null references org_unit (id),
  month date not null check (extract(day from month) = 1),
  words text not null check (length(words) between 1 and 500)
);
comment on table feedback_words is 'what people wrote, by month only; may be erased';
-- screen: words of a unit in a month, in the order of their random ids
create index feedback_words_unit on feedback_words (unit_id, month, id);
