import { Type } from 'typebox';
import { OneOf } from '#kernel/choice.ts';
import { DayField } from '#kernel/day.ts';
import { MaybeInstant } from '#kernel/instant.ts';
import { operation } from '#kernel/operation.ts';
import { Line, Prose } from '#kernel/text.ts';
import { DIFFERENCES } from '#modules/custody/rules.ts';
import { DocumentNo, Id, PaperField, WantedPaper } from '#modules/dossier/contract/fields.ts';
import { FINDINGS, LINE_DIFFERENCES, PART_MOST, REJECTIONS } from '../rules/manifests.ts';
import { Counted, ManifestView, OF_MANIFEST, PostingNo } from './manifests.ts';

const Text = Type.String();
const MaybeText = Type.Union([Text, Type.Null()]);

/** One parcel at the joint count. */
const Counting = Type.Object({
  postingNo: PostingNo,
  finding: OneOf(FINDINGS),
  difference: Type.Optional(OneOf(LINE_DIFFERENCES)),
  note: Type.Optional(Line(400, 'what is damaged, or how the papers differ; needed with a difference, unless papers tells it')),
  papers: Type.Optional(Type.Array(PaperField, { minItems: 1, maxItems: 100, description: 'as counted together, where it differs from what the parcel says: the difference is an incident of its own' })),
  acknowledgeDuplicate: Type.Optional(Type.Boolean({ description: 'filed: the officer has seen the open dossier of the same request' })),
  reason: Type.Optional(Prose(2000, 'supplement, refusal: why, in words the citizen reads')),
  wanted: Type.Optional(Type.Array(WantedPaper, { minItems: 1, maxItems: 100, description: 'supplement: every paper that is missing' })),
  respondBy: Type.Optional(DayField),
  documentNo: Type.Optional(DocumentNo),
});

/** What filing gave the dossier, and what is to be brought back to the sender. */
const Filed = Type.Object({
  postingNo: Text,
  shipmentId: Text,
  dossierId: Text,
  code: MaybeText,
  version: Type.Integer(),
  dueDay: MaybeText,
  dueAt: MaybeInstant,
  provisional: Type.Boolean(),
  trackingSecret: Type.Union([Text, Type.Null()], { description: 'once only, printed on the receipt; null: papers that came later for a dossier already received' }),
  slipWanted: Type.Boolean({ description: 'the receipt waits to be brought to the sender' }),
});

const Settled = {
  incidents: Type.Array(Type.Object({ id: Text, difference: OneOf(DIFFERENCES), postingNo: MaybeText })),
  filed: Type.Array(Filed),
  rejected: Type.Array(Type.Object({ postingNo: Text, shipmentId: Text, dossierId: Text, rejection: OneOf(REJECTIONS) }, { description: 'print Mẫu 02 or 03 of the dossier; the parcel goes back' })),
};

const FILING = [
  'catalogue.procedureUnknown', 'catalogue.termUnknown', 'catalogue.termChoiceNeeded', 'catalogue.channelNotOffered', 'catalogue.caseNeeded', 'calendar.yearNotLoaded', 'access.outsideAssignment',
  'dossier.papersMissing', 'dossier.paperNotPublished', 'dossier.paperReasonMissing', 'dossier.codeIdentMissing', 'dossier.codeSequenceFull', 'dossier.supplementIncomplete', 'dossier.respondByPast',
  'reception.restricted', 'reception.notByPost', 'reception.duplicateSuspected', 'reception.competentUnitUnknown', 'dossier.moveIllegal', 'dossier.stale', 'postal.eventImpossible', 'postal.reasonNeeded', 'postal.wantedNeeded',
] as const;
const COUNTING = ['access.notAllowed', 'dossier.unknown', 'dossier.notPermitted', 'postal.notOnManifest', 'postal.scannedTwice', 'postal.findingWrong', 'postal.noteNeeded', 'postal.otherOneStop', 'custody.sameStaff', 'custody.notInBag', 'custody.movedMeanwhile', 'custody.alreadyOffered'] as const;

export const acceptManifest = operation({
  id: 'acceptManifest',
  room: 'postal',
  method: 'POST',
  path: '/manifests/:id/accept',
  door: 'write',
  permission: 'postal.look',
  summary: 'Scan in at the other end; of kind filing: the joint count and record of delivery, by which dossiers are filed. Differences become incidents. Ends the count of a list that was scanned in by parts',
  input: Type.Object({
    id: Id,
    lines: Type.Array(Counting, { maxItems: PART_MOST, description: 'what was found; still listed and not named here: missing' }),
    extra: Type.Optional(Type.Array(Line(120), { maxItems: 50, description: 'what stands on the covers of things that are not on the list' })),
    sealBroken: Type.Optional(Line(400, 'how the seal was found, when it was not whole')),
    counted: Counted,
  }),
  output: Type.Object({ manifest: ManifestView, ...Settled }),
  refusals: [...OF_MANIFEST, ...COUNTING, ...FILING],
});

export const acceptPart = operation({
  id: 'acceptPart',
  room: 'postal',
  method: 'POST',
  path: '/manifests/:id/accept-part',
  door: 'write',
  permission: 'postal.look',
  summary: 'Scan in a part of a long list: what is named is settled, the rest waits for the next part or for acceptManifest',
  input: Type.Object({ id: Id, lines: Type.Array(Counting, { minItems: 1, maxItems: PART_MOST, description: 'what was found; nothing is missing before the end of the count' }) }),
  output: Type.Object({ manifest: ManifestView, ...Settled }),
  refusals: [...OF_MANIFEST, ...COUNTING, ...FILING],
});

export const acceptFoundItem = operation({
  id: 'acceptFoundItem',
  room: 'postal',
  method: 'POST',
  path: '/manifests/:id/found',
  door: 'write',
  permission: 'postal.look',
  summary: 'Scan in what was missing and has turned up; its incident ends, unless you reported it yourself',
  input: Type.Object({ id: Id, line: Counting, explanation: Prose(2000, 'where it was') }),
  output: Type.Object({ manifest: ManifestView, ...Settled, incidentsLeft: Type.Integer({ description: 'reported by you: a colleague ends them' }) }),
  refusals: [...OF_MANIFEST, ...COUNTING, ...FILING, 'postal.notMissing'],
});
