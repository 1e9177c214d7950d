import { bind } from '#apps/operations/bind.ts';
import * as contract from '#modules/integration/contract.ts';
import * as service from '#modules/integration/service/subscriptions.ts';

export const integrationOperations = [
  bind(contract.subscribeWebhook, service.subscribeWebhook),
  bind(contract.listWebhooks, service.listWebhooks),
  bind(contract.endWebhook, service.endWebhook),
  bind(contract.rotateWebhookSecret, service.rotateWebhookSecret),
  bind(contract.testWebhook, service.testWebhook),
  bind(contract.replayWebhook, service.replayWebhook),
  bind(contract.listWebhookDeliveries, service.listWebhookDeliveries),
  bind(contract.resendWebhookDelivery, service.resendWebhookDelivery),
];
