import { Type } from 'typebox';
import { OneOf } from '#kernel/choice.ts';
import { DayField } from '#kernel/day.ts';
import { Instant } from '#kernel/instant.ts';
import { operation } from '#kernel/operation.ts';
import { pageInput, pageOf } from '#kernel/page.ts';
import { ACT_IDS, TAKEN_IN } from '../rules/my-record.ts';
import { askedDays } from './asked.ts';
import { Definition } from './definition.ts';

const Text = Type.String();
const MaybeText = Type.Union([Text, Type.Null()]);
const Count = Type.Integer({ minimum: 0 });

/** No field names a person: a record is always the asker's own. */
const asked = { from: askedDays.from, to: askedDays.to, asOf: askedDays.asOf, knownOn: askedDays.knownOn };

const refusals = ['reporting.dayUnknown', 'reporting.dayInFuture', 'reporting.periodNotBegun', 'reporting.recordTooLong', 'input.periodReversed'];

export const getMyRecord = operation({
  id: 'getMyRecord',
  room: 'reporting',
  method: 'GET',
  path: '/my-record',
  door: 'read',
  permission: 'signedIn',
  summary: 'What I did in a period, by day and kind, and how often what I took in needed nothing more; mine alone',
  input: Type.Object(asked),
  output: Type.Object({
    name: Text,
    from: Text,
    to: Text,
    asOf: Text,
    knownOn: Text,
    complete: Type.Boolean({ description: 'false: part of the period had not passed at asOf' }),
    definition: Definition,
    acts: Type.Array(Type.Object({ act: OneOf(ACT_IDS), name: Type.Object({ vi: Text, en: Text }), done: Count, voided: Count }), { description: 'the kinds of acts there were; voided ones are not among the done' }),
    days: Type.Array(Type.Object({ day: Text, act: OneOf(ACT_IDS), done: Count, voided: Count }), { description: 'day by day; days without an act are left out' }),
    takenIn: Type.Object({
      definition: Definition,
      total: Count,
      right: { ...Count, description: 'solved without any request for more' },
      asked: { ...Count, description: 'solved after at least one request' },
      otherwise: { ...Count, description: 'refused, withdrawn or stopped' },
      open: Count,
      share: Type.Union([Type.Number(), Type.Null()], { description: 'right of right and asked, in percent; null: nothing solved yet' }),
    }),
  }),
  refusals,
});

export const listMyActs = operation({
  id: 'listMyActs',
  room: 'reporting',
  method: 'GET',
  path: '/my-record/acts',
  door: 'read',
  permission: 'signedIn',
  summary: 'My acts one by one, the oldest first; mine alone',
  input: Type.Object({ ...asked, act: Type.Optional(OneOf(ACT_IDS)), day: Type.Optional(DayField), ...pageInput }),
  output: pageOf(
    Type.Object({
      entryId: Text,
      act: OneOf(ACT_IDS),
      name: Type.Object({ vi: Text, en: Text }),
      day: Text,
      happenedAt: Instant,
      recordedAt: Instant,
      dossierId: MaybeText,
      dossierCode: MaybeText,
      procedureCode: MaybeText,
      procedureName: MaybeText,
      unitName: MaybeText,
      voided: Type.Boolean(),
    }),
  ),
  refusals: [...refusals, 'input.cursorUnknown'],
});

export const listMyTakenIn = operation({
  id: 'listMyTakenIn',
  room: 'reporting',
  method: 'GET',
  path: '/my-record/taken-in',
  door: 'read',
  permission: 'signedIn',
  summary: 'The dossiers I took in, with what became of them, the oldest first; mine alone',
  input: Type.Object({ ...asked, outcome: Type.Optional(OneOf(TAKEN_IN)), ...pageInput }),
  output: pageOf(
    Type.Object({
      dossierId: Text,
      dossierCode: MaybeText,
      procedureCode: Text,
      procedureName: Text,
      takenAt: Instant,
      outcome: OneOf(TAKEN_IN),
      requests: { ...Count, description: 'how often more was asked for, before and after acceptance' },
    }),
  ),
  refusals: [...refusals, 'input.cursorUnknown'],
});
