import { bind } from '#apps/operations/bind.ts';
import * as filing from '#modules/citizen/contract/filing.ts';
import * as forms from '#modules/citizen/contract/forms.ts';
import * as inbox from '#modules/citizen/contract/inbox.ts';
import * as mine from '#modules/citizen/contract/mine.ts';
import { attachToFiling, checkFiling, detachFromFiling, dropFiling, findFilings, getFiling, getFilingFile, listMyDrafts, saveFiling, saveFilingChoices, startFiling } from '#modules/citizen/service/filing.ts';
import { getForm, importForm, listForms, previewForm, publishForm, withdrawForm } from '#modules/citizen/service/forms.ts';
import { getReturnOrder, listSubmissions, prepareSubmission } from '#modules/citizen/service/inbox.ts';
import { attachToSupplement, detachFromSupplement, getMyDossier, getMyDossierFile, listMyDossiers, payMyDossier, sendSupplement, withdrawMyDossier } from '#modules/citizen/service/my-dossiers.ts';
import { acceptSubmission, sendResult, takeOverSubmission } from '#modules/citizen/service/settle-submission.ts';
import { getSubmission } from '#modules/citizen/service/submission.ts';
import { submitDossier } from '#modules/citizen/service/submit.ts';

export const citizenFilingOperations = [
  bind(forms.importForm, importForm),
  bind(forms.listForms, listForms),
  bind(forms.getForm, getForm),
  bind(forms.publishForm, publishForm),
  bind(forms.withdrawForm, withdrawForm),
  bind(forms.previewForm, previewForm),
  bind(filing.findFilings, findFilings),
  bind(filing.startFiling, startFiling),
  bind(filing.getFiling, getFiling),
  bind(filing.saveFiling, saveFiling),
  bind(filing.saveFilingChoices, saveFilingChoices),
  bind(filing.attachToFiling, attachToFiling),
  bind(filing.detachFromFiling, detachFromFiling),
  bind(filing.getFilingFile, getFilingFile),
  bind(filing.checkFiling, checkFiling),
  bind(filing.dropFiling, dropFiling),
  bind(filing.submitDossier, submitDossier),
  bind(filing.listMyDrafts, listMyDrafts),
  bind(inbox.listSubmissions, listSubmissions),
  bind(inbox.getSubmission, getSubmission),
  bind(inbox.prepareSubmission, prepareSubmission),
  bind(inbox.acceptSubmission, acceptSubmission),
  bind(inbox.takeOverSubmission, takeOverSubmission),
  bind(inbox.sendResult, sendResult),
  bind(inbox.getReturnOrder, getReturnOrder),
  bind(mine.listMyDossiers, listMyDossiers),
  bind(mine.getMyDossier, getMyDossier),
  bind(mine.getMyDossierFile, getMyDossierFile),
  bind(mine.attachToSupplement, attachToSupplement),
  bind(mine.detachFromSupplement, detachFromSupplement),
  bind(mine.sendSupplement, sendSupplement),
  bind(mine.payMyDossier, payMyDossier),
  bind(mine.withdrawMyDossier, withdrawMyDossier),
];
