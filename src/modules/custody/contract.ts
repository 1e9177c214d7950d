import { Type } from 'typebox';
import { OneOf } from '#kernel/choice.ts';
import { Instant } from '#kernel/instant.ts';
import { operation } from '#kernel/operation.ts';
import { pageInput, pageOf } from '#kernel/page.ts';
import { Line, Prose } from '#kernel/text.ts';
import { BATCH_STATES, DIFFERENCES, OUT_KINDS, OUTCOMES, SUBJECT_KINDS } from '#modules/custody/rules.ts';

const Id = Type.String({ format: 'uuid' });
const Text = Type.String();
const MaybeText = Type.Union([Text, Type.Null()]);
const MaybeCount = Type.Union([Type.Integer(), Type.Null()]);

/** Something that is not as it should be, and how it ended. */
const IncidentView = Type.Object({
  id: Text,
  subject: Type.Object({ kind: OneOf(SUBJECT_KINDS), id: Text, label: MaybeText }),
  dossierId: Type.Union([Text, Type.Null()], { description: 'of a parcel on its way in: the id its dossier will have' }),
  unit: Type.Object({ id: Text, name: Text }, { description: 'who found it' }),
  giverUnitName: MaybeText,
  difference: OneOf(DIFFERENCES),
  countedOut: MaybeCount,
  countedIn: MaybeCount,
  note: MaybeText,
  reportedBy: Type.Union([Text, Type.Null()], { description: 'null: the house itself found it' }),
  mine: Type.Boolean({ description: 'reported by the asker, who therefore may not resolve it' }),
  reportedAt: Instant,
  ageHours: Type.Integer({ description: 'full hours since it was reported' }),
  resolution: Type.Union([Type.Object({ outcome: OneOf(OUTCOMES), explanation: Text, documentNo: MaybeText, by: Text, at: Instant }), Type.Null()]),
});

export const withdrawHandover = operation({
  id: 'withdrawHandover',
  room: 'custody',
  method: 'POST',
  path: '/handovers/:id/withdraw',
  door: 'write',
  permission: 'custody.handOver',
  summary: 'Take back what was offered and not yet accepted',
  input: Type.Object({ id: Id }),
  output: Type.Object({ id: Type.String(), state: OneOf(BATCH_STATES), withdrawn: Type.Array(Type.String({ description: 'dossier id' })) }),
  refusals: ['custody.batchUnknown', 'custody.notOffered', 'custody.notTheGiver'],
});

export const listIncidents = operation({
  id: 'listIncidents',
  room: 'custody',
  method: 'GET',
  path: '/incidents',
  door: 'read',
  permission: 'custody.look',
  summary: 'What went wrong at my unit and below, with my handovers, of one subject or of one dossier; oldest first',
  input: Type.Object({
    open: Type.Optional(Type.Boolean({ description: 'true: not resolved yet; false: resolved; both unless told' })),
    subjectKind: Type.Optional(OneOf(SUBJECT_KINDS)),
    subjectId: Type.Optional(Id),
    dossierId: Type.Optional(Id),
    ...pageInput,
  }),
  output: pageOf(IncidentView),
  refusals: ['input.cursorUnknown', 'custody.subjectHalf'],
});

export const resolveIncident = operation({
  id: 'resolveIncident',
  room: 'custody',
  method: 'POST',
  path: '/incidents/:id/resolve',
  door: 'write',
  permission: 'custody.resolve',
  summary: 'Say how an incident ended; once, and by somebody other than who reported it',
  input: Type.Object({
    id: Id,
    outcome: OneOf(OUTCOMES),
    explanation: Prose(2000),
    documentNo: Type.Optional(Line(60, 'number of the minutes or of the decision on compensation')),
  }),
  output: IncidentView,
  refusals: ['custody.incidentUnknown', 'custody.alreadyResolved', 'custody.ownIncident', 'custody.foundByScan', 'custody.documentNeeded'],
});

export const reportStillOut = operation({
  id: 'reportStillOut',
  room: 'custody',
  method: 'POST',
  path: '/still-out',
  door: 'write',
  permission: 'postal.carry',
  summary: 'Say why something I scanned out is not in at the end of the day: an incident, which somebody else resolves; until then my till stays open',
  input: Type.Object({ subjectKind: OneOf(OUT_KINDS), subjectId: Id, reason: Line(400, 'where it is and when it comes in') }),
  output: Type.Object({ incidentId: Text }),
  refusals: ['custody.outUnknown', 'custody.notOutWithYou', 'custody.saidAlready'],
});
