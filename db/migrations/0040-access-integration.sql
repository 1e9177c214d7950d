-- room: access
-- What nobody employed by the post may be granted, now with telling systems outside.
alter table assignment drop constraint post_never_decides;
alter table assignment add constraint post_never_decides check (employer <> 'post' or not granted && array['dossier.decide', 'dossier.seal', 'dossier.refuse', 'dossier.requestSupplement', 'dossier.draftApology', 'dossier.signApology', 'dossier.enterApology', 'dossier.stop', 'dossier.acceptWithdrawal', 'dossier.openCorrection', 'dossier.signCorrection', 'dossier.coSign', 'dossier.receiveRestricted', 'dossier.examine', 'dossier.review', 'dossier.assign', 'dossier.proposeStop', 'catalogue.edit', 'calendar.edit', 'organisation.edit', 'access.manage', 'payment.cancelLate', 'payment.configure', 'postal.file', 'integration.manage']);
