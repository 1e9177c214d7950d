import { Type } from 'typebox';
import { EMPLOYERS } from '#kernel/actor.ts';
import { OneOf } from '#kernel/choice.ts';
import { DayField } from '#kernel/day.ts';
import { operation } from '#kernel/operation.ts';
import { Line } from '#kernel/text.ts';
import { LaidOutPaper } from '#modules/forms/contract.ts';
import { CONFIDENCES } from '../rules/figure-shape.ts';
import { CELLS, HEADLINES, PARTS } from '../rules/headline.ts';
import { WAYS } from '../rules/measures.ts';
import { HABITS, PILOT_FIGURES, TARGET_STATES } from '../rules/pilot.ts';
import { askedDays, askedRefusals, Heading } from './asked.ts';
import { Definition } from './definition.ts';
import { NarrativeVersion } from './narrative.ts';

const Text = Type.String();
const MaybeText = Type.Union([Text, Type.Null()]);
const Both = Type.Object({ vi: Text, en: Text });
const MaybeBoth = Type.Union([Both, Type.Null()]);
const Count = Type.Integer({ minimum: 0 });
const MaybeNumber = Type.Union([Type.Number(), Type.Null()]);

const { asOf, knownOn } = askedDays;
const asked = {
  plan: Line(40, 'the code of the plan'),
  from: Type.Optional({ ...DayField, description: 'the first day of the plan unless told' }),
  to: Type.Optional({ ...DayField, description: 'the last day of the plan unless told' }),
  asOf,
  knownOn,
};
const refusals = [...askedRefusals, 'reporting.planUnknown', 'calendar.yearNotLoaded'];

const Share = Type.Object({ numerator: Count, denominator: Count, percent: MaybeNumber }, { description: 'percent with one decimal, null where the denominator is nought' });
const ByEmployer = Type.Object({ agency: Count, post: Count, both: Count, nobody: Count }, { description: 'whose staff acted; the four add up to the headline' });
const Turns = { A: Count, B: Count, C: Count };
/** What nobody records: no value, and the sentence that says so. */
const Missing = Type.Object({ id: Text, missing: Both });

const Month = Type.Object({
  month: Type.String({ description: '2020-11' }),
  from: Type.String({ description: 'the first day of it inside the period' }),
  to: Text,
  workingDays: Count,
  ...Turns,
  accepted: Count,
  shares: Type.Array(Type.Object({ id: OneOf(HABITS), ...Share.properties })),
});

const People = Type.Object({
  month: MaybeText,
  people: Type.Integer({ minimum: 0, description: 'different owners with an identity number among the dossiers accepted' }),
  again: Type.Integer({ minimum: 0, description: 'of them, those who had had a dossier accepted on an earlier day' }),
  electronicAgain: Type.Integer({ minimum: 0, description: 'of them, those who came online or by post, and had done so on an earlier day' }),
  aloneAfterHelp: Type.Integer({ minimum: 0, description: 'of them, those who filed online alone, having been helped on an earlier day' }),
});

const Intake = Type.Object({
  way: OneOf(WAYS),
  accepted: Count,
  ended: Count,
  firstTimeRight: Share,
  requests: Type.Object({ notices: Count, supplements: Count, per100: MaybeNumber }),
  refused: Count,
});

const Target = Type.Object({
  id: Text,
  act: Type.String({ description: 'the decree or plan that sets it' }),
  name: Both,
  wanted: Both,
  year: Type.Union([Type.Integer(), Type.Null()]),
  confidence: OneOf(CONFIDENCES),
  source: Text,
  value: Type.Union([Type.Object({ ...Share.properties, shown: Both }), Type.Null()]),
  state: OneOf(TARGET_STATES),
  note: MaybeBoth,
});

const Group = Type.Union([Type.Object({ valid: Count, satisfied: Count, percent: MaybeNumber }), Type.Null()], { description: 'null: fewer than the floor, or held back' });

const PilotReport = Type.Object({
  ...Heading.properties,
  plan: Type.Object({ code: Text, name: Text, signedOn: Text, fromDay: Text, toDay: Text, parties: Type.Array(Text), postalStaff: Count, source: Text, fields: Type.Array(Type.Object({ code: Text, name: Text })) }),
  workingDays: Type.Object({ days: Count, calendarDays: Count, provisional: Type.Boolean({ description: 'true: a year without its holiday notice is among them' }) }),
  definitions: Type.Array(Definition, { description: 'of every figure below, by id' }),
  figures: Type.Array(Type.Object({ id: OneOf(PILOT_FIGURES), value: Count, perWorkingDay: MaybeNumber, opens: MaybeText }), { description: 'opens: the figure listReportRows opens, null where one list cannot show it' }),
  notAdded: Both,
  parts: Type.Array(Type.Object({ of: OneOf(HEADLINES), part: OneOf(PARTS), value: Count, opens: Text })),
  overlap: Type.Array(Type.Object({ cell: OneOf(CELLS), inside: Type.Array(OneOf(HEADLINES)), dossiers: Count }), { description: 'the seven cells; they add up to U' }),
  byEmployer: Type.Object({ A: ByEmployer, B: ByEmployer, C: ByEmployer }),
  byMonth: Type.Array(Month),
  byField: Type.Array(Type.Object({ fieldCode: Text, name: Text, inPlan: Type.Boolean(), ...Turns, accepted: Count })),
  byProcedure: Type.Array(Type.Object({ procedureCode: Text, name: Text, fieldCode: Text, ...Turns, accepted: Count }), { description: 'code and name empty: turns entered without a procedure' }),
  habits: Type.Object({
    shares: Type.Array(Type.Object({ id: OneOf(HABITS), ...Share.properties })),
    people: Type.Union([Type.Object({ whole: People, months: Type.Array(People) }), Type.Null()]),
    missing: Type.Union([Missing, Type.Null()], { description: 'why people were not counted' }),
  }),
  payroll: Type.Object({
    employers: Type.Array(Type.Object({ employer: OneOf(EMPLOYERS), people: Count, staffDays: Count, hours: Count, hoursPerWorkingDay: MaybeNumber, share: Share })),
    benchmark: Type.Object({ ratio: Text, wording: Both, source: Text, confidence: OneOf(CONFIDENCES) }),
  }),
  quality: Type.Object({ intakes: Type.Array(Intake), attribution: Missing, waiting: Missing }),
  satisfaction: Type.Object({ from: MaybeText, to: MaybeText, floor: Count, total: Group, byEmployer: Type.Array(Type.Object({ employer: OneOf(EMPLOYERS), group: Group })), monthsHeld: Count }),
  online: Type.Object({ during: Share, before: Missing }),
  legacy: Type.Array(Type.Object({ figure: OneOf(HEADLINES), value: Count, wording: Text, source: Text, definition: Text, fromDay: Text, toDay: Text, note: Both }), { description: 'quoted, never counted here and never added to what was' }),
  targets: Type.Array(Target),
  narrative: Type.Array(NarrativeVersion, { description: 'the newest version of each paragraph that was written by knownOn' }),
});

export const getPilotReport = operation({
  id: 'getPilotReport',
  room: 'reporting',
  method: 'GET',
  path: '/reports/pilot',
  door: 'read',
  permission: 'report.read',
  summary: 'The report of a plan such as the pilot: its three figures with controls and overlap, splits, trends, payroll, quality, targets and what people wrote',
  input: Type.Object(asked),
  output: PilotReport,
  refusals,
});

export const printPilotReport = operation({
  id: 'printPilotReport',
  room: 'reporting',
  method: 'POST',
  path: '/reports/pilot/print',
  door: 'write',
  oneLook: true,
  permission: 'report.read',
  summary: 'Print the report of a plan in the layout of an official document, with places to sign for both parties',
  input: Type.Object(asked),
  output: LaidOutPaper,
  refusals,
  produces: 'pdf',
});
