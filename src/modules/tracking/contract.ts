import { Type } from 'typebox';
import { OneOf } from '#kernel/choice.ts';
import { Instant, MaybeInstant } from '#kernel/instant.ts';
import { operation } from '#kernel/operation.ts';
import { Line } from '#kernel/text.ts';
import { MARKS } from './rules/progress.ts';
import { STATES, STEPS } from './rules/words.ts';

const Text = Type.String();
const MaybeText = Type.Union([Text, Type.Null()]);
const Both = Type.Object({ vi: Text, en: Text });

/** What the holder of a slip may see: states and days. Nothing about people, procedures, papers or reasons has a place in it. */
const TrackView = Type.Object({
  code: Text,
  state: OneOf(STATES),
  status: Type.Object({ code: Type.Integer({ minimum: 1, maximum: 10 }), name: Both }),
  title: Both,
  next: Both,
  dates: Type.Object({
    receivedAt: Instant,
    dueDay: MaybeText,
    dueAt: MaybeInstant,
    provisional: Type.Boolean({ description: 'the calendar of that year is not yet announced' }),
    finishedAt: MaybeInstant,
    returnedAt: MaybeInstant,
  }),
  steps: Type.Array(Type.Object({ name: OneOf(STEPS), title: Both, at: MaybeInstant, mark: OneOf(MARKS), byPost: Type.Boolean() })),
  unit: Type.Object({ name: Text, address: Text, phone: Text, hours: Type.Union([Both, Type.Null()]) }),
  askedAt: Instant,
});

export const trackDossier = operation({
  id: 'trackDossier',
  room: 'tracking',
  method: 'POST',
  path: '/tracking',
  door: 'attempt',
  permission: 'public',
  summary: 'Where a dossier stands, for whoever holds its appointment slip',
  input: Type.Object({ code: Line(64, 'the dossier code on the slip'), secret: Line(40, 'the look-up secret on the slip; capitals, spaces and dashes do not matter') }),
  output: TrackView,
  refusals: ['tracking.notFound', 'tracking.tooManyAttempts'],
});
