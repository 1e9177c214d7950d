-- room: citizen
-- Who sent the papers in her name, and by what right.
alter table supplement_sent add column mandate_id uuid references mandate;
alter table supplement_sent add column helper_id uuid references staff;
alter table supplement_sent add constraint supplement_sent_helped check ((mandate_id is null) = (helper_id is null));

-- A form may be published from a day to come: on each day people file on the one with the latest day that has come.
alter table filing_form add column in_force_from date;
update filing_form set in_force_from = (published_at at time zone 'Asia/Ho_Chi_Minh')::date where published_at is not null;
alter table filing_form add constraint filing_form_day check ((published_at is null) = (in_force_from is null));
drop index filing_form_published;
-- start of a filing, list of what can be filed: one version a day to begin on
create unique index filing_form_published on filing_form (procedure_code, in_force_from) where state = 'published';
