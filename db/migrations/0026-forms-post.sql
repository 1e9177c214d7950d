-- room: forms
-- The papers of the post and of the till, and the label.
alter table printed_form drop constraint printed_form_form_check;
alter table printed_form add constraint printed_form_form_check check (form in (
  'receipt', 'supplement', 'refusal', 'apology', 'apologyAndExtension', 'stopNotice', 'controlSlip', 'register', 'dossierHandover', 'resultHandover', 'resultReceipt', 'progress',
  'posting', 'postingLabel', 'manifest', 'damageMinutes', 'complaintAnswer', 'feeReceipt', 'paymentNotice', 'refund', 'cashSheet', 'transferList'));
alter table printed_form drop constraint printed_form_paper_size_check;
alter table printed_form add constraint printed_form_paper_size_check check (paper_size in ('A5', 'A4', '100x75'));
