import { bind } from '#apps/operations/bind.ts';
import * as asking from '#modules/mandate/contract/asking.ts';
import * as collecting from '#modules/mandate/contract/collecting.ts';
import * as consents from '#modules/mandate/contract/consents.ts';
import * as scans from '#modules/mandate/contract/scans.ts';
import * as contract from '#modules/mandate/contract/mandates.ts';
import { answerMandateAsk, readMandateAsk, readMandateByCode, revokeMandateByCode } from '#modules/mandate/service/answering.ts';
import { askMandateByPhone, getMandateAsk } from '#modules/mandate/service/asking.ts';
import { authoriseCollection, listCollectAuthorisations, revokeCollection } from '#modules/mandate/service/collecting.ts';
import { listConsents, saveConsent } from '#modules/mandate/service/consents.ts';
import * as service from '#modules/mandate/service/mandates.ts';
import { revokeMandate } from '#modules/mandate/service/revoking.ts';
import { attachMandateScan, detachMandateScan, getMandateScan, listMandateScans } from '#modules/mandate/service/scans.ts';

export const mandateOperations = [
  bind(contract.previewMandate, service.previewMandate),
  bind(contract.grantMandate, service.grantMandate),
  bind(contract.revokeMandate, revokeMandate),
  bind(contract.listMandates, service.listMandates),
  bind(contract.getMandate, service.getMandate),
  bind(asking.askMandateByPhone, askMandateByPhone),
  bind(asking.getMandateAsk, getMandateAsk),
  bind(asking.readMandateAsk, readMandateAsk),
  bind(asking.answerMandateAsk, answerMandateAsk),
  bind(asking.readMandateByCode, readMandateByCode),
  bind(asking.revokeMandateByCode, revokeMandateByCode),
  bind(collecting.authoriseCollection, authoriseCollection),
  bind(collecting.listCollectAuthorisations, listCollectAuthorisations),
  bind(collecting.revokeCollection, revokeCollection),
  bind(consents.listConsents, listConsents),
  bind(consents.saveConsent, saveConsent),
  bind(scans.listMandateScans, listMandateScans),
  bind(scans.attachMandateScan, attachMandateScan),
  bind(scans.detachMandateScan, detachMandateScan),
  bind(scans.getMandateScan, getMandateScan),
];
