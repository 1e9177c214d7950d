import { Type } from 'typebox';
import { OneOf } from '#kernel/choice.ts';
import { DayField, InstantField } from '#kernel/day.ts';
import { Instant } from '#kernel/instant.ts';
import { operation } from '#kernel/operation.ts';
import { pageInput, pageOf } from '#kernel/page.ts';
import { Line } from '#kernel/text.ts';
import { CELLS, FIGURES, HEADLINES, OPENINGS, PARTS } from '../rules/headline.ts';

const Text = Type.String();
const MaybeText = Type.Union([Text, Type.Null()]);
const Both = Type.Object({ vi: Text, en: Text });
const Count = Type.Integer({ minimum: 0 });

const asked = {
  unit: Line(40, 'the code of the unit'),
  from: DayField,
  to: DayField,
  asOf: Type.Optional({ ...InstantField, description: 'what had happened by this moment; now unless told' }),
  knownOn: Type.Optional({ ...InstantField, description: 'what had been recorded by this moment; now unless told' }),
};

const refusals = ['reporting.tooManyToCount', 'reporting.dayUnknown', 'reporting.momentUnknown', 'reporting.momentInFuture', 'reporting.periodNotBegun', 'input.periodReversed', 'organisation.unitUnknown', 'access.notAllowed'];

const Figure = Type.Object({
  id: OneOf(FIGURES),
  of: OneOf([...HEADLINES, 'U']),
  value: Count,
  name: Both,
  counts: Both,
  unit: Both,
});

const PartCount = Type.Object({ of: OneOf(HEADLINES), part: OneOf(PARTS), value: Count });

const ByEmployer = Type.Object(
  { agency: Count, post: Count, both: Count, nobody: Count },
  { description: 'turns by who acted: the agency alone, the post alone, both, nobody signed in; the four add up to the headline' },
);

const Legacy = Type.Object({ figure: OneOf(HEADLINES), value: Count, wording: Text, source: Text, definition: Text, note: Both, fromDay: Text, toDay: Text });

const HeadlineRow = Type.Object({
  key: Type.String({ description: 'what is counted: the dossier, else the session of help, else the entry' }),
  unit: Type.Object({ code: Text, name: Text }, { description: 'where it counts' }),
  part: Type.Union([OneOf(PARTS), Type.Null()], { description: 'null where distinct dossiers are listed' }),
  inside: Type.Array(OneOf(HEADLINES)),
  day: Text,
  happenedAt: Instant,
  entryId: Type.String({ description: 'the journal entry that made it count' }),
  byAgency: Type.Boolean(),
  byPost: Type.Boolean(),
  dossierId: MaybeText,
  dossierCode: MaybeText,
  procedureCode: MaybeText,
  procedureName: MaybeText,
  fieldCode: MaybeText,
});

export const getHeadlineCounts = operation({
  id: 'getHeadlineCounts',
  room: 'reporting',
  method: 'GET',
  path: '/reports/headline',
  door: 'read',
  permission: 'report.read',
  summary: 'The three headline counts of a unit with all below it in a period, with their controls and how they overlap',
  input: Type.Object(asked),
  output: Type.Object({
    unit: Type.Object({ id: Text, code: Text, name: Text }),
    oneStops: Type.Integer({ minimum: 0, description: 'how many one-stops, itself or below it, are counted; each by itself: what was at two counts at both' }),
    from: Text,
    to: Text,
    asOf: Instant,
    knownOn: Instant,
    complete: Type.Boolean({ description: 'false: part of the period had not passed at asOf' }),
    figures: Type.Array(Figure, { description: 'A, A1, AP, B, BSubmit, BAccepted, C, C1, CFiled, CDelivered, U in this order' }),
    parts: Type.Array(PartCount),
    byEmployer: Type.Object({ A: ByEmployer, B: ByEmployer, C: ByEmployer }),
    overlap: Type.Array(Type.Object({ cell: OneOf(CELLS), inside: Type.Array(OneOf(HEADLINES)), dossiers: Count }), { description: 'the seven cells; they add up to U' }),
    notAdded: Both,
    legacy: Type.Array(Legacy),
  }),
  refusals,
});

export const listHeadlineRows = operation({
  id: 'listHeadlineRows',
  room: 'reporting',
  method: 'GET',
  path: '/reports/headline/rows',
  door: 'read',
  permission: 'report.read',
  summary: 'What stands behind a headline count, a control or a cell of the overlap, oldest first',
  input: Type.Object({ ...asked, open: OneOf(OPENINGS), ...pageInput }),
  output: pageOf(HeadlineRow),
  refusals: [...refusals, 'input.cursorUnknown'],
});
