import { Type } from 'typebox';
import { OneOf } from '#kernel/choice.ts';
import { DayField } from '#kernel/day.ts';
import { Instant, MaybeInstant } from '#kernel/instant.ts';
import { operation } from '#kernel/operation.ts';
import { Line } from '#kernel/text.ts';
import { COLLECT_REVOKED_WAYS, COLLECT_STATES, RELATIONS, RELATIVES, RULE_BASES } from '../rules/collecting.ts';
import { CITIZEN_IDS } from '../rules/mandates.ts';
import { IdNumber } from './mandates.ts';

const Id = Type.String({ format: 'uuid' });
const Text = Type.String();

const Authorisation = Type.Object(
  {
    id: Text,
    state: OneOf(COLLECT_STATES),
    person: Type.Union([Type.Object({ name: Text, idKind: OneOf(CITIZEN_IDS), idNumber: Text, documentNo: Text }), Type.Null()], { description: 'number masked; null once erased' }),
    relation: OneOf(RELATIONS),
    certified: Type.Boolean(),
    toDay: Text,
    recordedBy: Text,
    recordedAt: Instant,
    usedAt: MaybeInstant,
    revokedAt: MaybeInstant,
    revokedWay: Type.Union([OneOf(COLLECT_REVOKED_WAYS), Type.Null()]),
  },
  { $id: 'CollectAuthorisation' },
);

const Rule = Type.Object({ certifiedNeeded: Type.Boolean(), relatives: Type.Array(OneOf(RELATIVES), { description: 'whose authorisation need not be certified' }), basis: OneOf(RULE_BASES), source: Text });

export const authoriseCollection = operation({
  id: 'authoriseCollection',
  room: 'mandate',
  method: 'POST',
  path: '/dossiers/:id/collect-authorisations',
  door: 'write',
  permission: 'dossier.return',
  summary: 'Enter the giấy ủy quyền with which the owner lets one person take the result of this dossier, once',
  input: Type.Object({
    id: Id,
    person: Type.Object({ name: Line(200), idKind: OneOf(CITIZEN_IDS), idNumber: IdNumber }),
    relation: OneOf(RELATIONS),
    certified: Type.Boolean({ description: 'certified by who may certify signatures' }),
    documentNo: Line(200, 'number, day and who certified it, as the paper says'),
    toDay: Type.Optional(DayField),
  }),
  output: Authorisation,
  refusals: ['dossier.unknown', 'mandate.certificationNeeded', 'mandate.collectTerm', 'mandate.collectTwice', 'mandate.collectClosed', 'dossier.nameWrong', 'dossier.idNumberWrong', 'dossier.cmndUnusable'],
});

export const listCollectAuthorisations = operation({
  id: 'listCollectAuthorisations',
  room: 'mandate',
  method: 'GET',
  path: '/dossiers/:id/collect-authorisations',
  door: 'read',
  permission: 'dossier.return',
  summary: 'Who may take the result of this dossier, and the rule on certification that holds for it',
  input: Type.Object({ id: Id }),
  output: Type.Object({ rows: Type.Array(Authorisation), rule: Type.Union([Rule, Type.Null()]) }),
  refusals: ['dossier.unknown'],
});

export const revokeCollection = operation({
  id: 'revokeCollection',
  room: 'mandate',
  method: 'POST',
  path: '/collect-authorisations/:id/revoke',
  door: 'write',
  permission: 'dossier.return',
  summary: 'The owner takes the authorisation back, showing her identity paper',
  input: Type.Object({ id: Id, idNumber: IdNumber }),
  output: Authorisation,
  refusals: ['mandate.collectUnknown', 'mandate.collectOver', 'mandate.otherPerson'],
});
