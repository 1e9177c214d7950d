-- room: reporting

-- An issued report may be taken along as a workbook and as open tables too.
alter table report_export drop constraint report_export_exported;
alter table report_export add constraint report_export_exported check (exported in ('pilot', 'official', 'register', 'rows', 'indicator', 'channels', 'myRecord', 'issued'));
