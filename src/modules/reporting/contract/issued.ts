import { Type } from 'typebox';
import { OneOf } from '#kernel/choice.ts';
import { Instant } from '#kernel/instant.ts';
import { operation } from '#kernel/operation.ts';
import { pageInput, pageOf } from '#kernel/page.ts';
import { LaidOutPaper } from '#modules/forms/contract.ts';
import { OFFICIAL_FORMS, REGROUPINGS, ROW_LEVELS } from '../rules/official-forms.ts';
import { askedDays } from './asked.ts';
import { askedReport, officialRefusals, OfficialReport } from './official.ts';

const Text = Type.String();
const MaybeText = Type.Union([Text, Type.Null()]);
const Both = Type.Object({ vi: Text, en: Text });
const MaybeCount = Type.Union([Type.Integer(), Type.Null()]);
const Id = Type.String({ format: 'uuid' });

/** An issued report among others. */
const IssuedLine = Type.Object({
  id: Text,
  number: Type.String({ description: 'unit/form/period/n' }),
  form: OneOf(OFFICIAL_FORMS),
  regroup: OneOf(REGROUPINGS),
  unit: Type.Object({ code: Text, name: Text }),
  from: Text,
  to: Text,
  period: Both,
  issue: Type.Integer({ minimum: 1, description: 'from 2 a reissue' }),
  asOf: Text,
  knownOn: Text,
  issuedAt: Instant,
  issuedBy: Text,
  sha256: Type.String({ description: 'of the snapshot as it is kept' }),
  synthetic: Type.Boolean(),
});

const Difference = Type.Object({
  unit: Text,
  level: OneOf(ROW_LEVELS),
  code: MaybeText,
  row: Text,
  column: Text,
  columnNo: MaybeText,
  columnName: Both,
  before: { ...MaybeCount, description: 'null: not there, or not recorded' },
  after: MaybeCount,
});

export const issueReport = operation({
  id: 'issueReport', room: 'reporting', method: 'POST', path: '/reports/issued', door: 'write', permission: 'report.issue',
  summary: 'Freeze an official report of a period that is over under a number; refused where one of its identities fails',
  input: Type.Object(askedReport),
  output: IssuedLine,
  refusals: ['reporting.identityFails', 'reporting.periodOpen', 'reporting.followerBehind', 'reporting.nothingChanged', 'reporting.notYoursToIssue', ...officialRefusals],
});

export const listIssuedReports = operation({
  id: 'listIssuedReports', room: 'reporting', method: 'GET', path: '/reports/issued', door: 'read', permission: 'report.read',
  summary: 'The issued reports of a unit, newest first',
  input: Type.Object({ unit: askedDays.unit, form: Type.Optional(OneOf(OFFICIAL_FORMS)), ...pageInput }),
  output: pageOf(IssuedLine),
  refusals: ['organisation.unitUnknown', 'input.cursorUnknown'],
});

export const getIssuedReport = operation({
  id: 'getIssuedReport', room: 'reporting', method: 'GET', path: '/reports/issued/:id', door: 'read', permission: 'report.read',
  summary: 'A report as it was issued, and every cell that differs from the issue before it where both are still what was issued',
  input: Type.Object({ id: Id }),
  output: Type.Object({
    issued: IssuedLine,
    intact: Type.Boolean({ description: 'the snapshot still has the hash it was issued with' }),
    report: OfficialReport,
    previous: Type.Union([IssuedLine, Type.Null()]),
    previousIntact: Type.Union([Type.Boolean(), Type.Null()], { description: 'false: the text of the issue before is not what was issued, and nothing is compared with it; null: there is none' }),
    next: Type.Union([IssuedLine, Type.Null()], { description: 'the issue that came after it' }),
    differences: Type.Array(Difference, { description: 'against the issue before, at most 1,000' }),
    differing: { ...MaybeCount, description: 'how many cells differ in all; null: nothing was compared, for want of an issue before or of its text, or of this one’s, as it was issued' },
  }),
  refusals: ['reporting.issuedUnknown'],
});

export const printIssuedReport = operation({
  id: 'printIssuedReport', room: 'reporting', method: 'POST', path: '/reports/issued/:id/print', door: 'read', permission: 'report.read', produces: 'pdf',
  summary: 'An issued report on paper, with its number and the place for its signature',
  input: Type.Object({ id: Id }),
  output: LaidOutPaper,
  refusals: ['reporting.issuedUnknown', 'reporting.issuedChanged'],
});
