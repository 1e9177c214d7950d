import { Type } from 'typebox';
import { OneOf } from '#kernel/choice.ts';
import { Instant, MaybeInstant } from '#kernel/instant.ts';
import { operation } from '#kernel/operation.ts';
import { SIGNATURE_MAX } from '#kernel/signature.ts';
import { Line } from '#kernel/text.ts';
import { CONSENT_EVIDENCES, DESK_CONSENTS, PURPOSES } from '../rules/consents.ts';
import { IdNumber } from './mandates.ts';

const Text = Type.String();

/** What somebody said to one extra use of her data. */
export const Consent = Type.Object(
  {
    purpose: OneOf(PURPOSES),
    given: Type.Boolean({ description: 'false: taken back, or never asked' }),
    saidAt: MaybeInstant,
    evidence: Type.Union([OneOf(CONSENT_EVIDENCES), Type.Null()]),
    text: Type.Object({ vi: Text, en: Text }, { description: 'what she says yes to, word for word' }),
    said: Type.Array(Type.Object({ given: Type.Boolean(), at: Instant, evidence: OneOf(CONSENT_EVIDENCES) }), { description: 'every word of hers, the newest first, at most 20' }),
  },
  { $id: 'DataConsent' },
);

export const listConsents = operation({
  id: 'listConsents',
  room: 'mandate',
  // Asked in a body: an identity number must not stand in an address.
  method: 'POST',
  path: '/consents/list',
  door: 'read',
  permission: 'assistance.help',
  summary: 'What the citizen at the desk said to uses of her data beyond her dossier',
  input: Type.Object({ idNumber: IdNumber }),
  output: Type.Object({ rows: Type.Array(Consent) }),
  refusals: [],
});

export const saveConsent = operation({
  id: 'saveConsent',
  room: 'mandate',
  method: 'POST',
  path: '/consents',
  door: 'write',
  permission: 'assistance.help',
  summary: 'Enter that the citizen at the desk consents to one extra use of her data, with her signature; or that she takes it back',
  input: Type.Object({
    idNumber: IdNumber,
    purpose: OneOf(PURPOSES),
    given: Type.Boolean(),
    evidence: OneOf(DESK_CONSENTS),
    signature: Type.Optional(Type.String({ maxLength: SIGNATURE_MAX, description: 'SVG path of the strokes' })),
    documentNo: Type.Optional(Line(60, 'number of the signed paper that stays in the office')),
  }),
  output: Consent,
  refusals: ['mandate.signatureNeeded', 'mandate.paperNumberNeeded', 'mandate.consentProofNeeded'],
});
