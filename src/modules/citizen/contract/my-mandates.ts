import { Type } from 'typebox';
import { OneOf } from '#kernel/choice.ts';
import { Instant, MaybeInstant } from '#kernel/instant.ts';
import { operation } from '#kernel/operation.ts';
import { Consent } from '#modules/mandate/contract/consents.ts';
import { PURPOSES } from '#modules/mandate/rules/consents.ts';
import { ACTS_IN_NAME, EVIDENCES, MANDATE_STATES, REVOKED_WAYS, REVOKERS, SCOPES } from '#modules/mandate/rules/mandates.ts';

const Id = Type.String({ format: 'uuid' });
const Text = Type.String();

const MyMandate = Type.Object(
  {
    id: Text,
    state: OneOf(MANDATE_STATES),
    organisation: Text,
    unitName: Text,
    grantedBy: Type.String({ description: 'the member of staff before whom it was granted' }),
    kinds: Type.Array(OneOf(ACTS_IN_NAME)),
    scope: OneOf(SCOPES),
    covers: Type.Array(Type.Object({ code: Text, name: Text })),
    fromDay: Text,
    toDay: Text,
    evidence: OneOf(EVIDENCES),
    grantedAt: Instant,
    revokedAt: MaybeInstant,
    revokedFor: Type.Union([OneOf(REVOKERS), Type.Null()]),
    revokedWay: Type.Union([OneOf(REVOKED_WAYS), Type.Null()]),
    uses: Type.Array(Type.Object({ at: Instant, by: Text, kinds: Type.Array(OneOf(ACTS_IN_NAME)), procedureCode: Text, refusal: Type.Union([Text, Type.Null()]) }), { description: 'the last of them, the newest first; refusal is null where it was allowed' }),
  },
  { $id: 'MyMandate' },
);

export const listMyMandates = operation({
  id: 'listMyMandates',
  room: 'citizen',
  method: 'GET',
  path: '/my/mandates',
  door: 'read',
  permission: 'citizen',
  citizens: 'only',
  summary: 'Mandates I granted, every use of them and every use that was refused',
  input: Type.Object({}),
  output: Type.Object({ verified: Type.Boolean({ description: 'false: nobody has seen yet that my number is mine, so none can be shown' }), rows: Type.Array(MyMandate) }),
  refusals: [],
});

export const revokeMyMandate = operation({
  id: 'revokeMyMandate',
  room: 'citizen',
  method: 'POST',
  path: '/my/mandates/:id/revoke',
  door: 'write',
  permission: 'citizen',
  citizens: 'only',
  summary: 'Revoke a mandate of mine; from then on nothing is done under it',
  input: Type.Object({ id: Id }),
  output: MyMandate,
  refusals: ['mandate.unknown', 'mandate.revokedAlready', 'mandate.endedAlready'],
});

export const listMyConsents = operation({
  id: 'listMyConsents',
  room: 'citizen',
  method: 'GET',
  path: '/my/consents',
  door: 'read',
  permission: 'citizen',
  citizens: 'only',
  summary: 'What I said to uses of my data beyond my dossiers',
  input: Type.Object({}),
  output: Type.Object({ rows: Type.Array(Consent) }),
  refusals: [],
});

export const saveMyConsent = operation({
  id: 'saveMyConsent',
  room: 'citizen',
  method: 'PUT',
  path: '/my/consents',
  door: 'write',
  permission: 'citizen',
  citizens: 'only',
  summary: 'Consent to one extra use of my data, or take it back',
  input: Type.Object({ purpose: OneOf(PURPOSES), given: Type.Boolean() }),
  output: Consent,
  refusals: [],
});
