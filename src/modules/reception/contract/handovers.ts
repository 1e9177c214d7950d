import { Type } from 'typebox';
import { OneOf } from '#kernel/choice.ts';
import { Instant, MaybeInstant } from '#kernel/instant.ts';
import { operation } from '#kernel/operation.ts';
import { pageInput, pageOf } from '#kernel/page.ts';
import { Line } from '#kernel/text.ts';
import { BATCH_STATES, HANDOVER_DIFFERENCES, ITEM_KINDS, LINE_DIFFERENCES, TRANSFER_STATES } from '#modules/custody/rules.ts';
import { Id } from '#modules/dossier/contract/fields.ts';

const Text = Type.String();
const MaybeText = Type.Union([Text, Type.Null()]);
const Named = Type.Object({ id: Text, name: Text });
const MaybeNamed = Type.Union([Named, Type.Null()]);
const MaybeCount = Type.Union([Type.Integer(), Type.Null()]);

const HandoverLine = Type.Object({
  dossierId: Text,
  code: MaybeText,
  procedureName: Text,
  ownerName: MaybeText,
  receivedAt: MaybeInstant,
  dueAt: MaybeInstant,
  quantity: Type.Integer(),
  state: OneOf(TRANSFER_STATES),
  difference: Type.Union([OneOf(LINE_DIFFERENCES), Type.Null()]),
});

const Incident = Type.Object({
  id: Text,
  dossierId: MaybeText,
  difference: OneOf(HANDOVER_DIFFERENCES),
  countedOut: MaybeCount,
  countedIn: MaybeCount,
  note: MaybeText,
  reportedBy: Text,
  reportedAt: Instant,
});

/** A bundle offered by one person to a unit or a person, with what became of each line. */
const HandoverView = Type.Object({
  id: Text,
  item: OneOf(ITEM_KINDS),
  state: OneOf(BATCH_STATES),
  from: Named,
  to: Named,
  toStaff: MaybeNamed,
  offeredBy: Named,
  offeredAt: Instant,
  insteadOf: MaybeText,
  note: MaybeText,
  countedOut: Type.Integer(),
  countedIn: MaybeCount,
  settledBy: MaybeNamed,
  settledAt: MaybeInstant,
  lines: Type.Array(HandoverLine),
  incidents: Type.Array(Incident),
});

const HandoverRow = Type.Object({
  id: Text,
  item: OneOf(ITEM_KINDS),
  state: OneOf(BATCH_STATES),
  from: Named,
  to: Named,
  offeredBy: Named,
  offeredAt: Instant,
  settledAt: MaybeInstant,
  sets: Type.Integer(),
  waiting: Type.Integer(),
  refused: Type.Integer(),
  incidents: Type.Integer(),
});

export const handOverDossier = operation({
  id: 'handOverDossier',
  room: 'reception',
  method: 'POST',
  path: '/handovers',
  door: 'write',
  permission: 'custody.handOver',
  summary: 'Offer paper sets or results, one or a whole afternoon of them, to whoever is to have them next',
  input: Type.Object({
    dossierIds: Type.Array(Id, { minItems: 1, maxItems: 200 }),
    item: Type.Optional(OneOf(ITEM_KINDS)),
    toUnitId: Type.Optional(Id),
    toStaffId: Type.Optional(Id),
    absentReason: Type.Optional(Line(200, 'why you act for the colleague who holds them')),
    note: Type.Optional(Line(400)),
  }),
  output: Type.Object({ handovers: Type.Array(HandoverView, { description: 'one for each receiving unit' }) }),
  refusals: ['dossier.unknown', 'reception.notReadyToHandOver', 'reception.staffNotInUnit', 'organisation.unitUnknown', 'custody.nothingHeld', 'custody.notInYourHands', 'custody.colleagueHolds', 'custody.alreadyOffered', 'custody.sameStaff', 'custody.sameUnit', 'custody.wayClosed'],
});

export const acceptHandover = operation({
  id: 'acceptHandover',
  room: 'reception',
  method: 'POST',
  path: '/handovers/:id/accept',
  door: 'write',
  permission: 'custody.accept',
  summary: 'Accept what was scanned and counted, refuse the rest with the difference; differences become incidents',
  input: Type.Object({
    id: Id,
    accepted: Type.Array(Id, { maxItems: 200, description: 'dossiers whose sets are there and in order' }),
    refused: Type.Optional(
      Type.Array(Type.Object({ dossierId: Id, difference: OneOf(LINE_DIFFERENCES), note: Type.Optional(Line(400)) }), { maxItems: 200 }),
    ),
    unlisted: Type.Optional(Type.Array(Line(120), { maxItems: 50, description: 'what stands on the covers of sets that are not on the list' })),
    counted: Type.Integer({ minimum: 0, maximum: 1000, description: 'sets counted by hand' }),
    shelf: Type.Optional(Type.Boolean({ description: 'onto the unit’s shelf instead of into your hands; results unless told' })),
  }),
  output: Type.Object({ handover: HandoverView, incidents: Type.Array(Incident) }),
  refusals: ['custody.batchUnknown', 'custody.notOffered', 'custody.sameStaff', 'custody.notTheReceiver', 'custody.namedTwice', 'custody.notInBatch', 'reception.nothingSettled'],
});

export const getHandover = operation({
  id: 'getHandover',
  room: 'reception',
  method: 'GET',
  path: '/handovers/:id',
  door: 'read',
  permission: 'dossier.view',
  summary: 'One handover with its lines and incidents',
  input: Type.Object({ id: Id }),
  output: HandoverView,
  refusals: ['custody.batchUnknown'],
});

export const listHandovers = operation({
  id: 'listHandovers',
  room: 'reception',
  method: 'GET',
  path: '/handovers',
  door: 'read',
  permission: 'dossier.view',
  summary: 'Handovers to or from my unit, newest first',
  input: Type.Object({
    side: OneOf(['in', 'out']),
    state: Type.Optional(OneOf(BATCH_STATES)),
    item: Type.Optional(OneOf(ITEM_KINDS)),
    ...pageInput,
  }),
  output: pageOf(HandoverRow),
  refusals: ['input.cursorUnknown'],
});
