import type { Field, Values } from '#web/parts/asking/fields.ts';
import type { Choice } from '#web/ui/select.tsx';
import type { Shipment } from './questions.ts';
import type { shipmentText } from './text.ts';

type Words = keyof typeof shipmentText;
export type Say = (key: Words, facts?: Readonly<Record<string, unknown>>) => string;
/** What an act asks by: the shipment, who may sign for the agency, papers the citizen gives back, and the words. */
export type Asking = { readonly shipment: Shipment; readonly signers: readonly Choice[]; readonly recover: readonly { readonly id: string; readonly name: string }[]; readonly t: Say; /** A code of the rooms in words. */ readonly word: (code: string) => string };
/** What an act leaves to be told: the secret of the journey, once, and what follows from it. */
export type Acted = { readonly secret?: string; readonly more?: { readonly words: Words; readonly facts: Readonly<Record<string, unknown>> } };
export type Send = (shipment: Shipment, values: Values, key: string) => Promise<Acted>;
export type PlainAct = {
  readonly fields: (asking: Asking) => readonly Field[];
  readonly send: Send;
  readonly danger?: boolean;
  /** What is to be known before it is done. */
  readonly note?: (asking: Asking) => string | undefined;
};

export function reasonField(t: Say): Field {
  return { key: 'reason', kind: 'prose', label: t('reason'), max: 400 };
}

export function noteField(t: Say): Field {
  return { key: 'note', kind: 'line', label: t('note'), optional: true, max: 400 };
}

/** Path and repetition key of a call about a shipment. */
export function about(shipment: Shipment, key: string) {
  return { params: { path: { id: shipment.id } }, headers: { 'Idempotency-Key': key } };
}

/** The version the asker has seen. */
export function ofVersion({ version }: Shipment) {
  return { expectedVersion: version };
}

export async function done(call: Promise<unknown>): Promise<Acted> {
  await call;
  return {};
}
