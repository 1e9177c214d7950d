import { Type } from 'typebox';
import { OneOf } from '#kernel/choice.ts';
import { DayField } from '#kernel/day.ts';
import { Instant } from '#kernel/instant.ts';
import { operation } from '#kernel/operation.ts';
import { Line } from '#kernel/text.ts';
import { Id, Reason } from '#modules/dossier/contract/fields.ts';
import { GUIDANCE_TOPICS, HANDOVER_DUES } from '#modules/reception/rules/counter.ts';

const Text = Type.String();
const MaybeText = Type.Union([Text, Type.Null()]);

export const recordGuidance = operation({
  id: 'recordGuidance',
  room: 'reception',
  method: 'POST',
  path: '/guidance',
  door: 'write',
  permission: 'dossier.guide',
  summary: 'Record that somebody was guided at the counter, without a dossier',
  input: Type.Object({
    topic: OneOf(GUIDANCE_TOPICS),
    procedureCode: Type.Optional(Line(60)),
    sessionId: Type.Optional(Type.String({ format: 'uuid', description: 'the visit; a new one unless told' })),
  }),
  output: Type.Object({ entryId: Text, sessionId: Text }),
  refusals: ['catalogue.procedureUnknown'],
});

export const voidServiceEvent = operation({
  id: 'voidServiceEvent',
  room: 'reception',
  method: 'POST',
  path: '/service-events/:id/void',
  door: 'write',
  permission: 'event.void',
  summary: 'Call a counted event void: asked by one person with a reason, confirmed or declined by another',
  input: Type.Object({ id: Id, step: OneOf(['ask', 'confirm', 'decline']), reason: Type.Optional(Reason) }),
  output: Type.Object({ entryId: Text, state: OneOf(['asked', 'confirmed', 'declined']), askedBy: Text, reason: Text }),
  refusals: ['reception.eventNotCountable', 'reception.voidReasonMissing', 'reception.voidAlreadyAsked', 'reception.voidNotAsked', 'reception.voidNeedsSecond', 'access.notAllowed'],
});

const Event = Type.Object({ entryId: Text, type: Text, happenedAt: Instant, dossierId: MaybeText, code: MaybeText, procedureName: MaybeText, actor: MaybeText, voided: Type.Boolean() });
const Waiting = Type.Object({ dossierId: Text, code: MaybeText, procedureName: Text, receivedAt: Instant, handoverBy: Instant, due: OneOf(HANDOVER_DUES), onOffer: Type.Boolean() });
const VoidAsked = Type.Object({ entryId: Text, type: Text, reason: Text, askedBy: Text, askedAt: Instant });

export const getCounterDay = operation({
  id: 'getCounterDay',
  room: 'reception',
  polled: true,
  method: 'GET',
  path: '/counter-day',
  door: 'read',
  permission: 'report.read',
  summary: "The counter's day: what was received, returned, guided, and what must reach the departments by when",
  input: Type.Object({ day: Type.Optional(DayField), mine: Type.Optional(Type.Boolean({ description: 'only what I did' })) }),
  output: Type.Object({
    day: Text,
    counts: Type.Object({ received: Type.Integer(), returned: Type.Integer(), guided: Type.Integer(), supplements: Type.Integer() }),
    events: Type.Array(Event, { description: 'what is counted, oldest first, at most 1,000' }),
    truncated: Type.Boolean(),
    handovers: Type.Array(Waiting, { description: 'received and not with the department yet, most urgent first, at most 500' }),
    uncollected: Type.Integer(),
    handoversToAccept: Type.Integer(),
    coSignWaiting: Type.Integer(),
    voidsAsked: Type.Array(VoidAsked),
  }),
  refusals: [],
});
