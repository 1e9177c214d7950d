import { Type } from 'typebox';
import { OneOf } from '#kernel/choice.ts';
import { DayField } from '#kernel/day.ts';
import { operation } from '#kernel/operation.ts';
import { Line } from '#kernel/text.ts';
import { LaidOutPaper } from '#modules/forms/contract.ts';
import { CONFIDENCES } from '../rules/figure-shape.ts';
import { LEFT_COUNTS, OFFICIAL_FORMS, REGROUPINGS, ROW_LEVELS } from '../rules/official-forms.ts';
import { PERIOD_KINDS } from '../rules/periods.ts';
import { askedDays, askedRefusals, Heading } from './asked.ts';
import { Definition } from './definition.ts';

const Text = Type.String();
const MaybeText = Type.Union([Text, Type.Null()]);
const Both = Type.Object({ vi: Text, en: Text });
const MaybeBoth = Type.Union([Both, Type.Null()]);
const MaybeCount = Type.Union([Type.Integer(), Type.Null()]);
const MaybeInteger = Type.Union([Type.Integer(), Type.Null()]);

/** What names an official report: its form, its unit, and its period by kind and number, or two days where it is free. */
export const askedReport = {
  form: OneOf(OFFICIAL_FORMS),
  unit: askedDays.unit,
  periodKind: OneOf(PERIOD_KINDS),
  year: Type.Optional(Type.Integer({ minimum: 1990, maximum: 2200 })),
  number: Type.Optional(Type.Integer({ minimum: 1, maximum: 12, description: 'which month or quarter of the year' })),
  from: Type.Optional({ ...DayField, description: 'first day of a free period' }),
  to: Type.Optional({ ...DayField, description: 'last day of a free period' }),
  regroup: Type.Optional({ ...OneOf(REGROUPINGS), description: 'one table (unless told), the units as they were, or their successors' }),
};

const asked = { ...askedReport, asOf: askedDays.asOf, knownOn: askedDays.knownOn };

export const officialRefusals = ['reporting.periodNotNamed', 'reporting.periodNumberUnknown', ...askedRefusals];

const Column = Type.Object({
  id: Text,
  no: { ...MaybeText, description: 'its number on the form; null: ours, beside the form' },
  group: { ...MaybeBoth, description: 'the head it stands under' },
  definition: Definition,
  open: { ...MaybeText, description: 'the figure of listReportRows that lists what stands behind; null: a sum of several, or nothing to list' },
  missing: { ...MaybeBoth, description: 'why its cells are empty' },
});

const Row = Type.Object({
  level: OneOf(ROW_LEVELS),
  code: { ...MaybeText, description: 'of the field or the procedure; null: the total' },
  fieldCode: MaybeText,
  name: Text,
  values: Type.Array(MaybeCount, { description: 'in the order of the columns; null: nobody records it' }),
});

const Section = Type.Object({
  unit: Type.Object({ code: Text, name: Text, validFrom: Text, validTo: MaybeText }),
  note: { ...MaybeBoth, description: 'what a regrouped section holds, or why a unit could not be regrouped' },
  rows: Type.Array(Row, { description: 'the total, then each field with its procedures' }),
});

const Identity = Type.Object({
  id: Text,
  formula: Text,
  says: Both,
  holds: Type.Boolean(),
  fails: Type.Array(Type.Object({ unit: Text, row: Text, left: Type.Integer(), right: Type.Integer() }), { description: 'the first rows where it does not hold' }),
});

const UnitChange = Type.Object({ unit: Text, on: Text, kind: Text, to: Type.Array(Text), legalBasis: Text });

/** Whether withdrawn and stopped dossiers count as solved: the setting of the form, since when and by what. */
const Setting = Type.Object({ counts: OneOf(LEFT_COUNTS), since: Text, source: Text, setBy: MaybeText });

/** A whole official report. */
export const OfficialReport = Type.Object(
  {
    ...Heading.properties,
    form: OneOf(OFFICIAL_FORMS),
    title: Both,
    basis: Text,
    confidence: OneOf(CONFIDENCES),
    period: Type.Object({ kind: OneOf(PERIOD_KINDS), year: MaybeInteger, number: MaybeInteger, from: Text, to: Text, label: Both, code: Text }),
    countedAs: { ...Both, description: 'whose dossiers: received by the one-stop, or to be solved by the unit' },
    regroup: OneOf(REGROUPINGS),
    setting: Setting,
    settingSays: Both,
    columns: Type.Array(Column),
    sections: Type.Array(Section, { description: 'one unless it is laid out by units' }),
    identities: Type.Array(Identity),
    changes: Type.Array(UnitChange, { description: 'units that ended inside the period, and what follows them' }),
    notes: Type.Array(Both),
  },
  { $id: 'OfficialReport' },
);

export const getOfficialReport = operation({
  id: 'getOfficialReport', room: 'reporting', method: 'GET', path: '/reports/official', door: 'read', permission: 'report.read',
  summary: 'A form of the law for a unit and period, with its identities checked and every figure defined',
  input: Type.Object(asked),
  output: OfficialReport,
  refusals: officialRefusals,
});

export const printOfficialReport = operation({
  id: 'printOfficialReport', room: 'reporting', method: 'POST', path: '/reports/official/print', door: 'read', permission: 'report.read', produces: 'pdf',
  summary: 'The same as a draft on paper, marked as not issued',
  input: Type.Object(asked),
  output: LaidOutPaper,
  refusals: officialRefusals,
});

export const setLeftCounts = operation({
  id: 'setLeftCounts', room: 'reporting', method: 'POST', path: '/reports/official/settings', door: 'write', permission: 'report.configure',
  summary: 'Decide for a form whether withdrawn and stopped dossiers count as solved, with the paper that says so',
  input: Type.Object({ form: OneOf(OFFICIAL_FORMS), counts: OneOf(LEFT_COUNTS), source: Line(400, 'the decision or guidance, by its number') }),
  output: Type.Object({ form: OneOf(OFFICIAL_FORMS), setting: Setting }),
  refusals: ['reporting.settingSame'],
});
