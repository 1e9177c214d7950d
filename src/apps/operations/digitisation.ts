import { bind, bindCarried } from '#apps/operations/bind.ts';
import * as files from '#modules/digitisation/contract/files.ts';
import * as uploads from '#modules/digitisation/contract/uploads.ts';
import * as carry from '#modules/digitisation/jobs/uploading.ts';
import * as dossierFiles from '#modules/digitisation/service/dossier-files.ts';
import * as service from '#modules/digitisation/service/uploads.ts';

export const digitisationOperations = [
  bind(uploads.getUploadRules, service.getUploadRules),
  bind(uploads.openUpload, service.openUpload),
  bind(uploads.getUpload, service.getUpload),
  bindCarried(uploads.uploadFile, service.uploadFile, carry.uploadFile),
  bindCarried(uploads.closeUpload, service.closeUpload, carry.closeUpload),
  bindCarried(uploads.dropUpload, service.dropUpload, carry.dropUpload),
  bind(files.listFiles, dossierFiles.listFiles),
  bind(files.attachFile, dossierFiles.attachFile),
  bind(files.detachFile, dossierFiles.detachFile),
  bind(files.getFile, dossierFiles.getFile),
];
