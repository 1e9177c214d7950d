import { bind } from '#apps/operations/bind.ts';
import * as contract from '#modules/citizen/contract/my-mandates.ts';
import * as service from '#modules/citizen/service/my-mandates.ts';

export const citizenMandateOperations = [
  bind(contract.listMyMandates, service.listMyMandates),
  bind(contract.revokeMyMandate, service.revokeMyMandate),
  bind(contract.listMyConsents, service.listMyConsents),
  bind(contract.saveMyConsent, service.saveMyConsent),
];
