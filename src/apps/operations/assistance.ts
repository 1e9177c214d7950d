import { bind } from '#apps/operations/bind.ts';
import * as contract from '#modules/assistance/contract.ts';
import * as service from '#modules/assistance/service.ts';

export const assistanceOperations = [
  bind(contract.startAssistance, service.startAssistance),
  bind(contract.typeUnderMandate, service.typeUnderMandate),
  bind(contract.endAssistance, service.endAssistance),
  bind(contract.dropAssistance, service.dropAssistance),
  bind(contract.recordAssistance, service.recordAssistance),
  bind(contract.linkAssistance, service.linkAssistance),
  bind(contract.getOpenAssistance, service.getOpenAssistance),
  bind(contract.listAssistance, service.listAssistance),
];
