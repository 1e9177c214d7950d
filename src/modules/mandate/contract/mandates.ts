import { Type } from 'typebox';
import { OneOf } from '#kernel/choice.ts';
import { DayField } from '#kernel/day.ts';
import { Instant, MaybeInstant } from '#kernel/instant.ts';
import { operation } from '#kernel/operation.ts';
import { pageInput, pageOf } from '#kernel/page.ts';
import { SIGNATURE_MAX } from '#kernel/signature.ts';
import { Line } from '#kernel/text.ts';
import { ACTS_IN_NAME, CITIZEN_IDS, EVIDENCES, MANDATE_STATES, REVOKED_WAYS, REVOKERS, SCOPES, SIGNED_EVIDENCES, TEXT_LANGUAGES } from '../rules/mandates.ts';

const Id = Type.String({ format: 'uuid' });
const Text = Type.String();
const MaybeText = Type.Union([Text, Type.Null()]);
/** The number on an identity paper: digits and capitals. */
export const IdNumber = Type.String({ minLength: 3, maxLength: 20, pattern: '^[0-9A-Z]+$', examples: ['024085000123'] });

export const Phone = Type.String({ pattern: '^0\\d{9,10}$', examples: ['0912345678'] });
/** Of the text that stood on the screen. */
export const TextHash = Type.String({ pattern: '^[0-9a-f]{64}$', examples: ['9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08'], description: 'of the text that stood on the screen' });
/** The helper’s own, once more. */
export const Password = Type.String({ minLength: 1, maxLength: 200, description: 'the helper’s own' });

const Mandate = Type.Object(
  {
    id: Text,
    state: OneOf(MANDATE_STATES),
    usable: Type.Boolean({ description: 'in force, and granted to the asker’s organisation' }),
    ours: Type.Boolean({ description: 'granted to the asker’s organisation, which may give it up' }),
    citizen: Type.Union([Type.Object({ name: Text, idKind: OneOf(CITIZEN_IDS), idNumber: Text, phone: MaybeText }), Type.Null()], { description: 'number and telephone masked; null once erased' }),
    organisation: Text,
    unitName: Text,
    grantedBy: Text,
    kinds: Type.Array(OneOf(ACTS_IN_NAME)),
    scope: OneOf(SCOPES),
    covers: Type.Array(Type.Object({ code: Text, name: Text })),
    fromDay: Text,
    toDay: Text,
    evidence: OneOf(EVIDENCES),
    documentNo: MaybeText,
    textVersion: Type.Integer(),
    textSha256: Text,
    grantedAt: Instant,
    revokedAt: MaybeInstant,
    revokedFor: Type.Union([OneOf(REVOKERS), Type.Null()]),
    revokedWay: Type.Union([OneOf(REVOKED_WAYS), Type.Null()]),
    revokeReason: MaybeText,
    revokeCode: Type.Union([Text, Type.Null()], { description: 'for the citizen, told once, in the answer to the grant: with it she revokes by message or on the public page; null everywhere else' }),
    uses: Type.Array(Type.Object({ at: Instant, by: Text, kinds: Type.Array(OneOf(ACTS_IN_NAME)), procedureCode: Text, refusal: MaybeText }), { description: 'the last of them, the newest first; refusal is null where it was allowed' }),
  },
  { $id: 'Mandate' },
);

/** What is to be granted. */
export const asked = {
  citizen: Type.Object({ name: Line(200), idKind: OneOf(CITIZEN_IDS), idNumber: IdNumber, phone: Type.Optional(Phone) }),
  kinds: Type.Array(OneOf(ACTS_IN_NAME), { minItems: 1, maxItems: ACTS_IN_NAME.length, uniqueItems: true }),
  scope: OneOf(SCOPES),
  procedures: Type.Optional(Type.Array(Line(60), { minItems: 1, maxItems: 10, uniqueItems: true })),
  fields: Type.Optional(Type.Array(Line(60), { minItems: 1, maxItems: 5, uniqueItems: true })),
  toDay: Type.Optional(DayField),
  language: Type.Optional(OneOf(TEXT_LANGUAGES)),
};
/** Why it cannot be granted, whatever proves it. */
export const cannotStand = ['mandate.scopeWrong', 'mandate.termReversed', 'mandate.termTooLong', 'mandate.visitIsToday', 'mandate.fieldUnknown', 'dossier.nameWrong', 'dossier.idNumberWrong', 'catalogue.procedureUnknown', 'catalogue.notInForce'] as const;

export const previewMandate = operation({
  id: 'previewMandate',
  room: 'mandate',
  // Asked in a body: an identity number must not stand in an address.
  method: 'POST',
  path: '/mandates/preview',
  door: 'read',
  permission: 'assistance.help',
  summary: 'The exact text a mandate would have, and its SHA-256; nothing is kept',
  input: Type.Object(asked),
  output: Type.Object({ text: Text, textSha256: Text, fromDay: Text, toDay: Text }),
  refusals: [...cannotStand],
});

export const grantMandate = operation({
  id: 'grantMandate',
  room: 'mandate',
  method: 'POST',
  path: '/mandates',
  door: 'attempt',
  permission: 'assistance.help',
  summary: 'A citizen lets the helper’s organisation act for her: the text she saw, her signature, and the helper’s own password once more',
  input: Type.Object({
    ...asked,
    textSha256: TextHash,
    evidence: OneOf(SIGNED_EVIDENCES),
    signature: Type.Optional(Type.String({ maxLength: SIGNATURE_MAX, description: 'SVG path of the strokes' })),
    documentNo: Type.Optional(Line(60, 'number of the signed paper that stays in the office')),
    password: Password,
  }),
  output: Mandate,
  refusals: [...cannotStand, 'mandate.textChanged', 'mandate.signatureNeeded', 'mandate.paperNumberNeeded', 'mandate.alreadyGranted', 'access.confirmWrong', 'access.tooManyFailures'],
});

export const revokeMandate = operation({
  id: 'revokeMandate',
  room: 'mandate',
  method: 'POST',
  path: '/mandates/:id/revoke',
  door: 'write',
  permission: 'assistance.help',
  summary: 'The citizen revokes it at any desk, showing her identity paper; or the organisation gives it up, with the reason',
  input: Type.Object({ id: Id, wish: OneOf(REVOKERS), idNumber: Type.Optional(IdNumber), reason: Type.Optional(Line(400)) }),
  output: Mandate,
  refusals: ['mandate.unknown', 'mandate.revokedAlready', 'mandate.endedAlready', 'mandate.otherPerson', 'mandate.reasonNeeded', 'mandate.notYours'],
});

export const listMandates = operation({
  id: 'listMandates',
  room: 'mandate',
  // Asked in a body: an identity number must not stand in an address.
  method: 'POST',
  path: '/mandates/list',
  door: 'read',
  permission: 'assistance.help',
  summary: 'Mandates granted at my unit, of one day or in force; or those of the citizen at the desk, wherever she granted them',
  input: Type.Object({ idNumber: Type.Optional(IdNumber), day: Type.Optional(DayField), inForce: Type.Optional(Type.Boolean()), ...pageInput }),
  output: pageOf(Mandate),
  refusals: ['input.cursorUnknown'],
});

export const getMandate = operation({
  id: 'getMandate',
  room: 'mandate',
  method: 'GET',
  path: '/mandates/:id',
  door: 'read',
  permission: 'assistance.help',
  summary: 'One mandate of my unit with the exact text that was shown',
  input: Type.Object({ id: Id }),
  output: Type.Object({ mandate: Mandate, text: MaybeText }),
  refusals: ['mandate.unknown'],
});
