import { bind } from '#apps/operations/bind.ts';
import * as contract from '#modules/assistance/contract.ts';
import * as finding from '#modules/assistance/service/finding.ts';
import * as service from '#modules/assistance/service/sessions.ts';

export const assistanceOperations = [
  bind(contract.startAssistance, service.startAssistance),
  bind(contract.typeUnderMandate, service.typeUnderMandate),
  bind(contract.endAssistance, service.endAssistance),
  bind(contract.dropAssistance, service.dropAssistance),
  bind(contract.recordAssistance, service.recordAssistance),
  bind(contract.linkAssistance, service.linkAssistance),
  bind(contract.getOpenAssistance, service.getOpenAssistance),
  bind(contract.listAssistance, service.listAssistance),
  bind(contract.findAssistance, finding.findAssistance),
  bind(contract.listRecurringPhones, finding.listRecurringPhones),
];
