import { Type } from 'typebox';
import { OneOf } from '#kernel/choice.ts';
import { InstantField } from '#kernel/day.ts';
import { Instant, MaybeInstant } from '#kernel/instant.ts';
import { operation } from '#kernel/operation.ts';
import { pageInput, pageOf } from '#kernel/page.ts';
import { Line, Prose } from '#kernel/text.ts';
import { DELIVERY_FAILURES, DELIVERY_STATES, DISABLED_FOR, SUBSCRIPTION_STATES, WEBHOOK_KINDS } from './rules.ts';

const Id = Type.String({ format: 'uuid' });
const Text = Type.String();
const MaybeFailure = Type.Union([OneOf(DELIVERY_FAILURES), Type.Null()]);
const MaybeNumber = Type.Union([Type.Integer(), Type.Null()]);

const Webhook = Type.Object(
  {
    id: Text,
    url: Text,
    kinds: Type.Array(OneOf(WEBHOOK_KINDS)),
    unit: Type.Union([Type.Object({ code: Text, name: Text }), Type.Null()], { description: 'null: every unit' }),
    state: OneOf(SUBSCRIPTION_STATES),
    disabledFor: Type.Union([OneOf(DISABLED_FOR), Type.Null()]),
    failingSince: MaybeInstant,
    lastSuccessAt: MaybeInstant,
    lastFailure: MaybeFailure,
    lastAttemptAt: MaybeInstant,
    due: Type.Integer(),
    dead: Type.Integer(),
    secretVersion: Type.Integer(),
    formerUntil: MaybeInstant,
    createdAt: Instant,
    createdBy: Text,
    endedAt: MaybeInstant,
    reason: Type.Union([Text, Type.Null()]),
  },
  { $id: 'Webhook' },
);
const WithSecret = Type.Object({ webhook: Webhook, secret: Type.String({ description: 'shown now and never again; give it to the receiver only' }) });

const Delivery = Type.Object(
  {
    id: Type.String({ description: 'the webhook-id the receiver sees, the same however often it is said' }),
    kind: Text,
    state: OneOf(DELIVERY_STATES),
    attempts: Type.Integer(),
    createdAt: Instant,
    nextAt: MaybeInstant,
    lastAttemptAt: MaybeInstant,
    lastStatus: MaybeNumber,
    lastFailure: MaybeFailure,
    body: Text,
  },
  { $id: 'WebhookDelivery' },
);

const common = { room: 'integration', door: 'write', permission: 'integration.manage' } as const;
const about = Type.Object({ id: Id });

export const subscribeWebhook = operation({
  ...common,
  id: 'subscribeWebhook',
  method: 'POST',
  path: '/webhooks',
  summary: 'Tell a system outside of what happens here from now on; the secret is answered once',
  input: Type.Object({ url: Line(500), kinds: Type.Array(OneOf(WEBHOOK_KINDS), { minItems: 1, maxItems: WEBHOOK_KINDS.length, uniqueItems: true }), unitCode: Type.Optional(Line(40, 'this unit and all below it; every unit unless told')) }),
  output: WithSecret,
  refusals: ['integration.noSecretSet', 'integration.addressWrong', 'integration.addressClosed', 'integration.addressNotSecure', 'organisation.unitUnknown', 'integration.tooMany'],
});

export const listWebhooks = operation({
  ...common,
  id: 'listWebhooks',
  method: 'GET',
  path: '/webhooks',
  door: 'read',
  summary: 'Which systems are told of what, and how it goes, newest first',
  input: Type.Object({ ...pageInput }),
  output: Type.Object({ ...pageOf(Webhook).properties, ready: Type.Boolean({ description: 'false: WEBHOOK_SECRET is not set and nothing is sent' }), demo: Type.Boolean() }),
  refusals: ['input.cursorUnknown'],
});

export const endWebhook = operation({
  ...common,
  id: 'endWebhook',
  method: 'POST',
  path: '/webhooks/:id/end',
  summary: 'Tell a system nothing more; what was not said yet is dropped',
  input: Type.Object({ id: Id, reason: Prose(500) }),
  output: Webhook,
  refusals: ['integration.unknown', 'integration.ended'],
});

export const rotateWebhookSecret = operation({
  ...common,
  id: 'rotateWebhookSecret',
  method: 'POST',
  path: '/webhooks/:id/secret',
  summary: 'Give a subscription another secret; for a day both sign',
  input: about,
  output: WithSecret,
  refusals: ['integration.noSecretSet', 'integration.unknown', 'integration.ended'],
});

export const testWebhook = operation({
  ...common,
  id: 'testWebhook',
  method: 'POST',
  path: '/webhooks/:id/test',
  summary: 'Send a trial that tells of nothing',
  input: about,
  output: Delivery,
  refusals: ['integration.noSecretSet', 'integration.unknown', 'integration.ended', 'integration.isDisabled'],
});

export const replayWebhook = operation({
  ...common,
  id: 'replayWebhook',
  method: 'POST',
  path: '/webhooks/:id/replay',
  summary: 'Tell everything since a moment again, under the same ids; one that was stopped goes on',
  input: Type.Object({ id: Id, from: InstantField }),
  output: Webhook,
  refusals: ['integration.noSecretSet', 'integration.unknown', 'integration.ended', 'integration.replayTooFar'],
});

export const listWebhookDeliveries = operation({
  ...common,
  id: 'listWebhookDeliveries',
  method: 'GET',
  path: '/webhooks/:id/deliveries',
  door: 'read',
  summary: 'What a system was told and how it ended, newest first',
  input: Type.Object({ id: Id, state: Type.Optional(OneOf(DELIVERY_STATES)), ...pageInput }),
  output: pageOf(Delivery),
  refusals: ['integration.unknown', 'input.cursorUnknown'],
});

export const resendWebhookDelivery = operation({
  ...common,
  id: 'resendWebhookDelivery',
  method: 'POST',
  path: '/webhook-deliveries/:id/resend',
  summary: 'Say a delivery again, under its old id',
  input: about,
  output: Delivery,
  refusals: ['integration.noSecretSet', 'integration.deliveryUnknown', 'integration.deliveryDue', 'integration.ended', 'integration.isDisabled'],
});
