import { Type } from 'typebox';
import { OneOf } from '#kernel/choice.ts';
import { Instant, MaybeInstant } from '#kernel/instant.ts';
import { operation } from '#kernel/operation.ts';
import { Line } from '#kernel/text.ts';
import { RATED_KINDS } from '#modules/feedback/rules.ts';
import { COLLECT_STATES, RELATIONS } from '#modules/mandate/rules/collecting.ts';
import { ACTS_IN_NAME, MANDATE_STATES } from '#modules/mandate/rules/mandates.ts';
import { JOURNEY_STEPS, PARCEL_STATES } from './rules/journey.ts';
import { MARKS } from './rules/progress.ts';
import { STATES, STEPS } from './rules/words.ts';

const Text = Type.String();
const MaybeText = Type.Union([Text, Type.Null()]);
const Both = Type.Object({ vi: Text, en: Text });

/** What the holder of a slip, or of a phiếu gửi, may see: states and days. Nothing about people, procedures, papers or reasons has a place in it. */
const TrackView = Type.Object({
  code: Type.String({ description: 'of the dossier, or the number of the parcel' }),
  state: OneOf([...STATES, ...PARCEL_STATES]),
  status: Type.Union([Type.Object({ code: Type.Integer({ minimum: 1, maximum: 10 }), name: Both }), Type.Null()], { description: 'null: a parcel looked up by its own number' }),
  title: Both,
  next: Both,
  dates: Type.Object({
    receivedAt: MaybeInstant,
    dueDay: MaybeText,
    dueAt: MaybeInstant,
    provisional: Type.Boolean({ description: 'the calendar of that year is not yet announced' }),
    finishedAt: MaybeInstant,
    returnedAt: MaybeInstant,
    postDueDay: Type.Union([Text, Type.Null()], { description: 'by when the post has promised to bring what is on its way' }),
  }),
  steps: Type.Array(Type.Object({ name: OneOf([...STEPS, ...JOURNEY_STEPS]), title: Both, at: MaybeInstant, mark: OneOf(MARKS), byPost: Type.Boolean() })),
  unit: Type.Object({ name: Text, address: Text, phone: Text, hours: Type.Union([Both, Type.Null()]) }),
  askedAt: Instant,
  rating: Type.Union([Type.Object({ kind: OneOf(RATED_KINDS), code: Text }), Type.Null()], { description: 'what may be rated now, and the code of one use for it; null: nothing, or it was rated' }),
});

export const trackDossier = operation({
  id: 'trackDossier',
  room: 'tracking',
  method: 'POST',
  path: '/tracking',
  door: 'attempt',
  permission: 'public',
  summary: 'Where a dossier stands, for whoever holds its appointment slip; the journey of a parcel, for whoever holds its phiếu gửi',
  input: Type.Object({ code: Line(64, 'the dossier code on the slip, or the posting number on the phiếu gửi'), secret: Line(40, 'the look-up secret beside it; capitals, spaces and dashes do not matter') }),
  output: TrackView,
  refusals: ['tracking.notFound', 'tracking.tooManyAttempts'],
});

const slip = { code: Line(64, 'the dossier code on the slip'), secret: Line(40, 'the look-up secret beside it; capitals, spaces and dashes do not matter') };

export const listTrackedMandates = operation({
  id: 'listTrackedMandates',
  room: 'tracking',
  method: 'POST',
  path: '/tracking/mandates',
  door: 'attempt',
  permission: 'public',
  summary: 'Mandates under which this dossier was made and who may collect its result, for whoever holds its slip; it names no citizen',
  input: Type.Object(slip),
  output: Type.Object({
    mandates: Type.Array(Type.Object({ id: Text, organisation: Text, unitName: Text, kinds: Type.Array(OneOf(ACTS_IN_NAME)), toDay: Text, state: OneOf(MANDATE_STATES) })),
    collecting: Type.Array(Type.Object({ id: Text, relation: OneOf(RELATIONS), certified: Type.Boolean(), toDay: Text, state: OneOf(COLLECT_STATES) })),
  }),
  refusals: ['tracking.notFound', 'tracking.tooManyAttempts'],
});

export const revokeTrackedMandate = operation({
  id: 'revokeTrackedMandate',
  room: 'tracking',
  method: 'POST',
  path: '/tracking/mandates/revoke',
  door: 'attempt',
  permission: 'public',
  summary: 'Revoke a mandate under which this dossier was made, or an authorisation to collect its result, with the secret of its slip',
  input: Type.Object({ ...slip, id: Type.String({ format: 'uuid' }), what: OneOf(['mandate', 'collecting'] as const) }),
  output: Type.Object({ id: Text }),
  refusals: ['tracking.notFound', 'tracking.tooManyAttempts', 'mandate.notByStaff', 'mandate.unknown', 'mandate.revokedAlready', 'mandate.endedAlready', 'mandate.collectUnknown', 'mandate.collectOver'],
});
