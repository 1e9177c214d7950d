import { bind } from '#apps/operations/bind.ts';
import * as contract from '#modules/notification/contract.ts';
import { listCallTasks, resendMessage, settleCallTask } from '#modules/notification/service/calling.ts';
import { receiveSms, reportMessageStatus } from '#modules/notification/service/outside.ts';
import * as reading from '#modules/notification/service/reading.ts';

export const notificationOperations = [
  bind(contract.listMyMessages, reading.listMyMessages),
  bind(contract.getContactChoice, reading.getContactChoice),
  bind(contract.saveContactChoice, reading.saveContactChoice),
  bind(contract.listMessagesOfDossier, reading.listMessagesOfDossier),
  bind(contract.listMessagesOfCitizen, reading.listMessagesOfCitizen),
  bind(contract.resendMessage, resendMessage),
  bind(contract.listCallTasks, listCallTasks),
  bind(contract.settleCallTask, settleCallTask),
  bind(contract.getMessagingState, reading.getMessagingState),
  bind(contract.listMessages, reading.listMessages),
  bind(contract.listMessageTemplates, reading.listMessageTemplates),
  bind(contract.reportMessageStatus, reportMessageStatus),
  bind(contract.receiveSms, receiveSms),
];
