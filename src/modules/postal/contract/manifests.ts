import { Type } from 'typebox';
import { OneOf } from '#kernel/choice.ts';
import { Instant, MaybeInstant } from '#kernel/instant.ts';
import { operation } from '#kernel/operation.ts';
import { pageInput, pageOf } from '#kernel/page.ts';
import { Line } from '#kernel/text.ts';
import { ITEM_KINDS } from '#modules/custody/rules.ts';
import { Id } from '#modules/dossier/contract/fields.ts';
import { LaidOutPaper } from '#modules/forms/contract.ts';
import { HAND_OVER_TO, LINE_STATES, MANIFEST_ACTS, MANIFEST_KINDS, MANIFEST_MOST, MANIFEST_STATES, PART_MOST, REJECTIONS } from '../rules/manifests.ts';
import { STATES } from '../rules/shipment-states.ts';

const Text = Type.String();
const MaybeText = Type.Union([Text, Type.Null()]);
const MaybeCount = Type.Union([Type.Integer(), Type.Null()]);
const Named = Type.Object({ id: Text, name: Text });
const MaybeNamed = Type.Union([Named, Type.Null()]);
export const PostingNo = Line(20, 'the number on its label, as scanned');
const Version = Type.Integer({ minimum: 1, maximum: 1_000_000, description: 'the version you have seen' });
export const Counted = Type.Integer({ minimum: 0, maximum: MANIFEST_MOST, description: 'things counted by hand' });

const ManifestLine = Type.Object({
  shipmentId: Text,
  postingNo: Text,
  direction: OneOf(['in', 'out']),
  content: OneOf(ITEM_KINDS),
  state: OneOf(LINE_STATES),
  shipmentState: OneOf(STATES),
  procedureName: Text,
  dossierId: Text,
  dossierCode: Type.Union([Text, Type.Null()], { description: 'null: not filed yet' }),
  slipWanted: Type.Boolean(),
  originals: Type.Integer(),
  certified: Type.Integer(),
  copies: Type.Integer(),
  addedBy: Text,
  settledAt: MaybeInstant,
  rejection: Type.Union([OneOf(REJECTIONS), Type.Null()]),
  reason: MaybeText,
});

const ManifestHead = {
  id: Text,
  version: Type.Integer(),
  number: Type.String({ description: 'also the name of its bag in the chain of custody' }),
  kind: OneOf(MANIFEST_KINDS),
  state: OneOf(MANIFEST_STATES),
  from: Named,
  to: Named,
  bagNo: MaybeText,
  sealNo: MaybeText,
  openedBy: Named,
  openedAt: Instant,
  holder: Type.Union([Named, Type.Null()], { description: 'the courier who carries it; null: nobody, or the carrier' }),
  byCarrier: Type.Boolean({ description: 'handed to the carrier behind the connector' }),
  handedAt: MaybeInstant,
  acceptedAt: MaybeInstant,
  countedOut: MaybeCount,
  countedIn: MaybeCount,
};

/** A list of what goes from one place to another, with what became of each line. */
export const ManifestView = Type.Object({
  ...ManifestHead,
  sealedBy: MaybeNamed,
  sealedAt: MaybeInstant,
  handedBy: MaybeNamed,
  acceptedBy: MaybeNamed,
  openIncidents: Type.Integer(),
  lines: Type.Array(ManifestLine, { description: 'in the order they were scanned out; removed lines are left out' }),
  acts: Type.Array(Type.Object({ act: OneOf(MANIFEST_ACTS), allowed: Type.Boolean(), refusal: MaybeText }), { description: 'what the asker may do with it now, and why not' }),
});

const ManifestRow = Type.Object({ ...ManifestHead, lines: Type.Integer(), missing: Type.Integer() });

export const OF_MANIFEST = ['postal.manifestUnknown', 'postal.manifestStale', 'postal.manifestSettled', 'postal.manifestStateWrong', 'postal.notYourManifest'] as const;
export const openManifest = operation({
  id: 'openManifest',
  room: 'postal',
  method: 'POST',
  path: '/manifests',
  door: 'write',
  permission: 'postal.carry',
  summary: 'Begin a list of what goes from my unit to another',
  input: Type.Object({ kind: OneOf(MANIFEST_KINDS), toUnitId: Id, bagNo: Type.Optional(Line(40, 'number on the bag itself')) }),
  output: ManifestView,
  refusals: ['organisation.unitUnknown', 'postal.wayWrong'],
});

export const addToManifest = operation({
  id: 'addToManifest',
  room: 'postal',
  method: 'POST',
  path: '/manifests/:id/lines',
  door: 'write',
  permission: 'postal.carry',
  summary: 'Scan out: put shipments on the list; all of them, or none',
  input: Type.Object({
    id: Id,
    postingNos: Type.Array(PostingNo, { minItems: 1, maxItems: PART_MOST }),
    absentReason: Type.Optional(Line(200, 'why you list what a colleague of your unit holds')),
  }),
  output: Type.Object({ manifest: ManifestView, added: Type.Array(ManifestLine) }),
  refusals: [
    ...OF_MANIFEST, 'postal.postingNoUnknown', 'postal.scannedTwice', 'postal.notAccepted', 'postal.notSealed', 'postal.shipmentEnded', 'postal.notForThisList', 'postal.otherOneStop', 'postal.alreadyListed', 'postal.manifestFull',
    'custody.nothingHeld', 'custody.notInYourHands', 'custody.colleagueHolds', 'custody.alreadyOffered',
  ],
});

export const removeFromManifest = operation({
  id: 'removeFromManifest',
  room: 'postal',
  method: 'POST',
  path: '/manifests/:id/lines/remove',
  door: 'write',
  permission: 'postal.carry',
  summary: 'Take a shipment off the list while it is open',
  input: Type.Object({ id: Id, postingNo: PostingNo }),
  output: ManifestView,
  refusals: [...OF_MANIFEST, 'postal.notOnManifest'],
});

export const sealManifest = operation({
  id: 'sealManifest',
  room: 'postal',
  method: 'POST',
  path: '/manifests/:id/seal',
  door: 'write',
  permission: 'postal.carry',
  summary: 'Close the bag: everything on the list is in it from now on',
  input: Type.Object({ id: Id, expectedVersion: Version, sealNo: Line(40, 'number of the seal'), countedOut: Counted }),
  output: ManifestView,
  refusals: [...OF_MANIFEST, 'postal.manifestEmpty', 'postal.countDiffers', 'custody.movedMeanwhile', 'custody.alreadyOffered'],
});

export const handOverManifest = operation({
  id: 'handOverManifest',
  room: 'postal',
  method: 'POST',
  path: '/manifests/:id/hand-over',
  door: 'write',
  permission: 'postal.carry',
  summary: 'Give the bag to a courier or the carrier, or carry it yourself; a list for the agency also face to face, without a bag',
  input: Type.Object({
    id: Id,
    expectedVersion: Version,
    to: OneOf(HAND_OVER_TO),
    courierId: Type.Optional(Id),
    countedOut: Type.Optional(Type.Integer({ minimum: 0, maximum: MANIFEST_MOST, description: 'without a bag: things counted by hand' })),
  }),
  output: ManifestView,
  refusals: [...OF_MANIFEST, 'postal.manifestEmpty', 'postal.countDiffers', 'postal.courierUnknown', 'postal.courierNeeded', 'postal.notSealedYet', 'postal.notByCarrier'],
});

export const listCouriers = operation({
  id: 'listCouriers',
  room: 'postal',
  method: 'GET',
  path: '/manifests/:id/couriers',
  door: 'read',
  permission: 'postal.carry',
  summary: 'Who may carry this bag: people of my enterprise who carry for the post today, in the two units of the list and the post offices next to them; my own unit first',
  input: Type.Object({ id: Id }),
  output: Type.Object({ rows: Type.Array(Type.Object({ staffId: Text, name: Text, unit: Named }), { description: 'at most 200' }) }),
  refusals: [...OF_MANIFEST, 'access.notAllowed'],
});

export const cancelManifest = operation({
  id: 'cancelManifest',
  room: 'postal',
  method: 'POST',
  path: '/manifests/:id/cancel',
  door: 'write',
  permission: 'postal.carry',
  summary: 'Give up a list that is still open; everything stays where it is',
  input: Type.Object({ id: Id, expectedVersion: Version }),
  output: ManifestView,
  refusals: OF_MANIFEST,
});

export const getManifest = operation({
  id: 'getManifest',
  room: 'postal',
  method: 'GET',
  path: '/manifests/:id',
  door: 'read',
  permission: 'postal.look',
  summary: 'One manifest with its lines',
  input: Type.Object({ id: Id }),
  output: ManifestView,
  refusals: ['postal.manifestUnknown'],
});

export const listManifests = operation({
  id: 'listManifests',
  room: 'postal',
  method: 'GET',
  path: '/manifests',
  door: 'read',
  permission: 'postal.look',
  summary: 'Manifests from my unit, to my unit, or carried by me, newest first; or the one of a number',
  input: Type.Object({
    side: OneOf(['from', 'to', 'carried']),
    state: Type.Optional(OneOf(MANIFEST_STATES)),
    kind: Type.Optional(OneOf(MANIFEST_KINDS)),
    number: Type.Optional(Line(40, 'as scanned from the paper or the bag')),
    ...pageInput,
  }),
  output: pageOf(ManifestRow),
  refusals: ['input.cursorUnknown'],
});

const printing = { id: Id, paperSize: Type.Optional(OneOf(['A4', 'A5'])) };
const PRINTING = ['postal.manifestUnknown', 'forms.notInSet', 'forms.sizeNotOffered', 'forms.agencySigns'] as const;

export const printManifest = operation({
  id: 'printManifest',
  room: 'postal',
  method: 'POST',
  path: '/manifests/:id/print',
  door: 'write',
  permission: 'postal.look',
  summary: 'Print the list (bảng kê)',
  input: Type.Object({ id: Id }),
  output: LaidOutPaper,
  produces: 'pdf',
  refusals: PRINTING,
});

export const printFilingRecord = operation({
  id: 'printFilingRecord',
  room: 'postal',
  method: 'POST',
  path: '/manifests/:id/print-filing',
  door: 'write',
  permission: 'postal.look',
  summary: 'Print the record of delivery to the agency (biên bản giao nhận), for both signatures',
  input: Type.Object(printing),
  output: LaidOutPaper,
  produces: 'pdf',
  refusals: [...PRINTING, 'postal.noFilingRecord'],
});

