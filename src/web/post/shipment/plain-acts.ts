import { INVITATION_WAYS, RETURN_REASONS } from '#modules/postal/rules/delivery.ts';
import { answer, api } from '#web/api/client.ts';
import { answered, read } from '#web/parts/asking/fields.ts';
import type { Field, Values } from '#web/parts/asking/fields.ts';
import type { Choice } from '#web/ui/select.tsx';
import type { ActionName, Shipment } from './questions.ts';
import type { shipmentText } from './text.ts';

type Say = (key: keyof typeof shipmentText) => string;
type Asking = { readonly shipment: Shipment; readonly signers: readonly Choice[]; readonly t: Say };
/** What an act leaves to be told: the secret of the journey, once. */
export type Acted = { readonly secret?: string };
export type PlainAct = { readonly fields: (asking: Asking) => readonly Field[]; readonly send: (shipment: Shipment, values: Values, key: string) => Promise<Acted>; readonly danger?: boolean };

/** The acts of this page, each a few fields and one call. */
const PLAIN_ACTS: Partial<Record<ActionName, PlainAct>> = {
  accept: { fields: acceptFields, send: accept },
  seal: {
    fields: ({ t }) => [{ key: 'sealNo', kind: 'line', label: t('sealNumber'), optional: true, max: 30 }],
    send: (shipment, values, key) => done(answer(api.POST('/api/shipments/{id}/seal', { ...about(shipment, key), body: { expectedVersion: shipment.version, ...answered(values, 'sealNo') } }))),
  },
  voidLabel: {
    fields: ({ t }) => [reasonField(t), { key: 'postingNo', kind: 'line', label: t('newNumber'), hint: t('newNumberHint'), optional: true, max: 20 }],
    send: (shipment, values, key) =>
      done(answer(api.POST('/api/shipments/{id}/void-label', { ...about(shipment, key), body: { expectedVersion: shipment.version, reason: read(values, 'reason'), ...answered(values, 'postingNo') } }))),
    danger: true,
  },
  cancel: {
    fields: ({ t }) => [reasonField(t)],
    send: (shipment, values, key) => done(answer(api.POST('/api/shipments/{id}/cancel', { ...about(shipment, key), body: { expectedVersion: shipment.version, reason: read(values, 'reason') } }))),
    danger: true,
  },
  invite: {
    fields: ({ t }) => [{ key: 'way', kind: 'segments', label: t('way'), choices: INVITATION_WAYS.map((id) => ({ id, label: t(`way.${id}`) })), first: 'phone' }],
    send: (shipment, values, key) =>
      done(answer(api.POST('/api/shipments/{id}/invite', { ...about(shipment, key), body: { expectedVersion: shipment.version, way: INVITATION_WAYS.find((way) => way === read(values, 'way')) ?? 'phone' } }))),
  },
  startReturn: {
    fields: ({ t }) => [
      { key: 'reason', kind: 'segments', label: t('returnReason'), choices: RETURN_REASONS.map((id) => ({ id, label: t(`return.${id}`) })), first: 'undelivered' },
      { key: 'note', kind: 'line', label: t('note'), optional: true },
    ],
    send: (shipment, values, key) =>
      done(
        answer(
          api.POST('/api/shipments/{id}/start-return', {
            ...about(shipment, key),
            body: { expectedVersion: shipment.version, reason: RETURN_REASONS.find((reason) => reason === read(values, 'reason')) ?? 'undelivered', ...answered(values, 'note') },
          }),
        ),
      ),
    danger: true,
  },
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

async function accept(shipment: Shipment, values: Values, key: string): Promise<Acted> {
  const signed = shipment.direction === 'in' ? { senderSigned: read(values, 'senderSigned') === 'yes' } : answered(values, 'agencySignerId');
  const body = { expectedVersion: shipment.version, ...signed, ...answered(values, 'sealNo', 'postingNo'), seal: read(values, 'seal') === 'yes' };
  const { trackingSecret } = await answer(api.POST('/api/shipments/{id}/accept', { ...about(shipment, key), body }));
  return { secret: trackingSecret };
}

function reasonField(t: Say): Field {
  return { key: 'reason', kind: 'prose', label: t('reason'), max: 400 };
}

function about(shipment: Shipment, key: string) {
  return { params: { path: { id: shipment.id } }, headers: { 'Idempotency-Key': key } };
}

async function done(call: Promise<unknown>): Promise<Acted> {
  await call;
  return {};
}
