import { INVITATION_WAYS, RETURN_REASONS } from '#modules/postal/rules/delivery.ts';
import { answer, api } from '#web/api/client.ts';
import { answered, read } from '#web/parts/asking/fields.ts';
import type { Field } from '#web/parts/asking/fields.ts';
import { dayShort } from '#web/ui/show.ts';
import { about, done, noteField, ofVersion, reasonField } from './acting.ts';
import type { Acted, Asking, PlainAct, Send } from './acting.ts';
import { CHOICE_ACTS } from './choice-acts.ts';
import type { ActionName } from './questions.ts';
import { TAKING_ACTS } from './taking-acts.ts';
import { TROUBLE_ACTS } from './trouble-acts.ts';

/** The acts of this page, each a few fields and one call. */
const PLAIN_ACTS: Partial<Record<ActionName, PlainAct>> = {
  accept: { fields: acceptFields, send: accept, note: ({ shipment, signers, t }) => (shipment.direction === 'out' && signers.length === 0 ? t('signersNone') : undefined) },
  seal: {
    fields: ({ t }) => [{ key: 'sealNo', kind: 'line', label: t('sealNumber'), optional: true, max: 30 }],
    send: (shipment, values, key) => done(answer(api.POST('/api/shipments/{id}/seal', { ...about(shipment, key), body: { ...ofVersion(shipment), ...answered(values, 'sealNo') } }))),
  },
  voidLabel: {
    fields: ({ t }) => [reasonField(t), { key: 'postingNo', kind: 'line', label: t('newNumber'), hint: t('newNumberHint'), optional: true, max: 20 }],
    send: (shipment, values, key) => done(answer(api.POST('/api/shipments/{id}/void-label', { ...about(shipment, key), body: { ...ofVersion(shipment), reason: read(values, 'reason'), ...answered(values, 'postingNo') } }))),
    danger: true,
  },
  cancel: {
    fields: ({ t }) => [reasonField(t)],
    send: (shipment, values, key) => done(answer(api.POST('/api/shipments/{id}/cancel', { ...about(shipment, key), body: { ...ofVersion(shipment), reason: read(values, 'reason') } }))),
    note: ({ shipment, t }) => (shipment.sibling === null ? undefined : t(shipment.direction === 'in' ? 'cancelBothWays' : 'cancelWayBack')),
    danger: true,
  },
  invite: {
    fields: ({ t }) => [{ key: 'way', kind: 'segments', label: t('way'), choices: INVITATION_WAYS.map((id) => ({ id, label: t(`way.${id}`) })), first: 'phone' }],
    send: invite,
    note: ({ shipment, t }) => t(shipment.direction === 'out' ? 'inviteNote' : 'inviteInNote'),
  },
  callBack: { fields: ({ t }) => [{ ...noteField(t), label: t('calledHow'), optional: false }], send: callBack, note: ({ t }) => t('callBackNote') },
  startReturn: {
    fields: ({ shipment, t }) => [
      { key: 'reason', kind: 'segments', label: t('returnReason'), choices: RETURN_REASONS.filter((id) => id === 'calledBack' || shipment.direction === 'out').map((id) => ({ id, label: t(`return.${id}`) })), first: shipment.direction === 'out' ? 'undelivered' : 'calledBack' },
      noteField(t),
    ],
    send: startReturn,
    note: ({ shipment, t }) => t(shipment.direction === 'out' ? 'returnOutNote' : 'returnInNote'),
    danger: true,
  },
  ...CHOICE_ACTS,
  ...TROUBLE_ACTS,
  ...TAKING_ACTS,
};

/** How an act of this page is asked and sent; nothing for an act that is done elsewhere. */
export function plainAct(action: ActionName): PlainAct | undefined {
  return PLAIN_ACTS[action];
}

function acceptFields({ shipment, signers, t }: Asking): readonly Field[] {
  const signed: Field = shipment.direction === 'in' ? { key: 'senderSigned', kind: 'tick', label: t('senderSigned') } : { key: 'agencySignerId', kind: 'choice', label: t('signer'), choices: signers, first: signers.length === 1 ? signers[0]?.id : undefined };
  return [
    signed,
    { key: 'seal', kind: 'tick', label: t('sealNow'), first: 'yes' },
    { key: 'sealNo', kind: 'line', label: t('sealNumber'), optional: true, max: 30 },
    { key: 'postingNo', kind: 'line', label: t('labelNumber'), hint: t('newNumberHint'), optional: true, max: 20 },
  ];
}

async function accept(...[shipment, values, key]: Parameters<Send>): Promise<Acted> {
  const signed = shipment.direction === 'in' ? { senderSigned: read(values, 'senderSigned') === 'yes' } : answered(values, 'agencySignerId');
  const body = { ...ofVersion(shipment), ...signed, ...answered(values, 'sealNo', 'postingNo'), seal: read(values, 'seal') === 'yes' };
  const { trackingSecret } = await answer(api.POST('/api/shipments/{id}/accept', { ...about(shipment, key), body }));
  return { secret: trackingSecret };
}

async function invite(...[shipment, values, key]: Parameters<Send>): Promise<Acted> {
  const way = INVITATION_WAYS.find((one) => one === read(values, 'way')) ?? 'phone';
  const { giveBackFrom, invitations } = await answer(api.POST('/api/shipments/{id}/invite', { ...about(shipment, key), body: { ...ofVersion(shipment), way } }));
  return giveBackFrom === null ? {} : { more: { words: 'invitedFrom', facts: { no: invitations, day: dayShort(giveBackFrom) } } };
}

function callBack(...[shipment, values, key]: Parameters<Send>): Promise<Acted> {
  const body = { postingNos: [shipment.postingNo ?? ''], code: 'CANCEL_REQUESTED' as const, note: read(values, 'note') };
  return done(answer(api.POST('/api/shipment-events', { headers: { 'Idempotency-Key': key }, body })));
}

function startReturn(...[shipment, values, key]: Parameters<Send>): Promise<Acted> {
  const reason = RETURN_REASONS.find((one) => one === read(values, 'reason')) ?? 'calledBack';
  return done(answer(api.POST('/api/shipments/{id}/start-return', { ...about(shipment, key), body: { ...ofVersion(shipment), reason, ...answered(values, 'note') } })));
}
