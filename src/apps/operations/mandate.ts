import { bind } from '#apps/operations/bind.ts';
import * as contract from '#modules/mandate/contract.ts';
import * as service from '#modules/mandate/service.ts';

export const mandateOperations = [
  bind(contract.previewMandate, service.previewMandate),
  bind(contract.grantMandate, service.grantMandate),
  bind(contract.revokeMandate, service.revokeMandate),
  bind(contract.listMandates, service.listMandates),
  bind(contract.getMandate, service.getMandate),
];
