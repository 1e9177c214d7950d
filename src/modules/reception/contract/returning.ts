import { Type } from 'typebox';
import { OneOf } from '#kernel/choice.ts';
import { Instant } from '#kernel/instant.ts';
import { operation } from '#kernel/operation.ts';
import { pageInput, pageOf } from '#kernel/page.ts';
import { Line } from '#kernel/text.ts';
import { ITEM_KINDS } from '#modules/custody/rules.ts';
import { DossierView } from '#modules/dossier/contract/dossier-view.ts';
import { Id, ofDossier } from '#modules/dossier/contract/fields.ts';
import { ID_KINDS } from '#modules/dossier/rules/people.ts';
import { RELATIONS } from '#modules/mandate/rules/collecting.ts';
import { RECEIVER_ROLES, RETURN_EVIDENCE } from '#modules/reception/rules/returning.ts';

const Text = Type.String();
const MaybeText = Type.Union([Text, Type.Null()]);

const taking = {
  taker: Type.Object({
    role: OneOf(RECEIVER_ROLES),
    name: Type.Optional(Line(200, 'as the dossier has it unless told')),
    idKind: Type.Optional(OneOf(ID_KINDS)),
    idNumber: Type.Optional(Line(20)),
    phone: Type.Optional(Line(20)),
    evidence: OneOf(RETURN_EVIDENCE),
    evidenceNote: Type.Optional(Line(200, 'number and day of the authorisation')),
    certified: Type.Optional(Type.Boolean({ description: 'the authorisation paper is certified; for a paper that was not entered before' })),
    relation: Type.Optional(OneOf(RELATIONS)),
  }),
  slipShown: Type.Boolean({ description: 'the appointment slip was shown' }),
  withoutSlipNote: Type.Optional(Line(200, 'without the slip: how you made sure')),
};

const TAKING = ['reception.authorityMissing', 'reception.authorityNoteMissing', 'reception.withoutSlipNote', 'reception.takerUnnamed', 'custody.notInYourHands', 'custody.colleagueHolds', 'custody.alreadyOffered'] as const;

export const returnResult = operation({
  id: 'returnResult',
  room: 'reception',
  method: 'POST',
  path: '/dossiers/:id/return-result',
  door: 'write',
  permission: 'dossier.return',
  summary: 'Hand the result, or the written refusal on the merits, to its owner or to whoever she authorised',
  input: Type.Object({
    ...ofDossier,
    ...taking,
    recovered: Type.Optional(Type.Array(Id, { maxItems: 20, description: 'papers taken back now' })),
    originalsBack: Type.Optional(Line(400, 'originals given back with the result')),
    docNumber: Type.Optional(Line(60, 'given at once: the number of the result, when it is finished and returned in one act')),
    absentReason: Type.Optional(Line(200, 'why you act for the colleague who holds the result')),
  }),
  output: DossierView,
  refusals: [
    'dossier.unknown', 'dossier.stale', 'dossier.moveIllegal', 'dossier.correctionOpen', 'dossier.resultElsewhere', 'dossier.resultOnOffer', 'dossier.noResultHeld', 'dossier.fieldNeeded',
    'reception.papersToRecover', 'reception.recoveredUnknown', 'reception.withThePost', 'mandate.certificationNeeded', 'mandate.collectOver', ...TAKING,
  ],
});

export const givePapersBack = operation({
  id: 'givePapersBack',
  room: 'reception',
  method: 'POST',
  path: '/dossiers/:id/give-papers-back',
  door: 'write',
  permission: 'dossier.return',
  summary: 'Give back what the citizen handed in, when her dossier ended without a result',
  input: Type.Object({
    ...ofDossier,
    ...taking,
    papersBack: Type.Optional(Line(400, 'which papers, when they are worth naming one by one')),
    absentReason: Type.Optional(Line(200, 'why you act for the colleague who holds the papers')),
  }),
  output: DossierView,
  refusals: ['dossier.unknown', 'dossier.stale', 'dossier.moveIllegal', 'dossier.noPapersHeld', 'dossier.papersElsewhere', 'dossier.papersOnOffer', ...TAKING],
});

export const getReturn = operation({
  id: 'getReturn',
  room: 'reception',
  method: 'GET',
  path: '/dossiers/:id/return',
  door: 'read',
  permission: 'dossier.return',
  summary: 'What must be done before this result is handed out: who may take it, papers to take back',
  input: Type.Object({ id: Id }),
  output: Type.Object({
    dossierId: Text,
    papersToRecover: Type.Array(Type.Object({ id: Text, name: Text, recovered: Type.Boolean() })),
    resultInHouse: Type.Boolean({ description: 'the paper result is in this one-stop' }),
    papersInHouse: Type.Boolean({ description: 'the papers the citizen handed in are in this one-stop' }),
  }),
  refusals: ['dossier.unknown'],
  logsView: true,
});

export const listUncollected = operation({
  id: 'listUncollected',
  room: 'reception',
  method: 'GET',
  path: '/uncollected-results',
  door: 'read',
  permission: 'dossier.return',
  summary: 'What nobody has come for at my unit, oldest first: results, and what is to be given back of dossiers that ended without one',
  input: Type.Object({ ...pageInput }),
  output: pageOf(Type.Object({
    kind: OneOf(ITEM_KINDS),
    dossierId: Text,
    code: MaybeText,
    status: Type.Integer({ description: '9 solved; 3 refused at reception; 8 stopped, withdrawn or refused on the merits' }),
    procedureName: Text,
    ownerName: MaybeText,
    finishedAt: Instant,
    dueDay: MaybeText,
    resultChoice: Text,
  })),
  refusals: ['input.cursorUnknown'],
});
