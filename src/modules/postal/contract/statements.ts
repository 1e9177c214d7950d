import { Type } from 'typebox';
import { OneOf } from '#kernel/choice.ts';
import { DayField } from '#kernel/day.ts';
import { Instant } from '#kernel/instant.ts';
import { operation } from '#kernel/operation.ts';
import { pageInput, pageOf } from '#kernel/page.ts';
import { Line } from '#kernel/text.ts';
import { Id } from '#modules/dossier/contract/fields.ts';
import { DIRECTIONS } from '../rules/shipment-states.ts';
import { LINE_OUTCOMES } from '../rules/statement.ts';

const Text = Type.String();
const MaybeText = Type.Union([Text, Type.Null()]);
const Vnd = Type.Integer({ description: 'whole đồng' });

const StatementRow = Type.Object(
  {
    id: Text,
    unitId: Text,
    number: Text,
    fromDay: Text,
    toDay: Text,
    importedBy: Text,
    importedAt: Instant,
    lines: Type.Integer(),
    matched: Type.Integer(),
    differing: Type.Integer({ description: 'lines with an incident' }),
    postageVnd: Vnd,
    codCollectedVnd: Vnd,
    codPaidVnd: Vnd,
    codUnpaidVnd: Type.Integer({ description: 'collected by the post and not paid over yet: collected is not paid' }),
  },
  { $id: 'PostalStatementRow' },
);

const StatementLine = Type.Object({
  no: Type.Integer(),
  postingNo: Text,
  day: Text,
  postageVnd: Vnd,
  codCollectedVnd: Vnd,
  codPaidVnd: Vnd,
  outcome: OneOf(LINE_OUTCOMES),
  shipmentId: MaybeText,
  ourPostageVnd: Type.Union([Vnd, Type.Null()], { description: 'what we have for it' }),
  ourCodVnd: Type.Union([Vnd, Type.Null()], { description: 'to be collected at the door, as frozen when it was taken over' }),
  ourCollectedVnd: Type.Union([Vnd, Type.Null()], { description: 'collected at the door, by our books: what the line is held against' }),
  paidOver: Type.Boolean({ description: 'all of it is paid over by now: collected is not paid' }),
  incidentId: MaybeText,
  incidentOpen: Type.Boolean(),
});

const Statement = Type.Object({ ...StatementRow.properties, rows: Type.Array(StatementLine, { description: 'line by line, in the order of the file, at most 5,000' }) }, { $id: 'PostalStatement' });

export const importPostalStatement = operation({
  id: 'importPostalStatement',
  room: 'postal',
  method: 'POST',
  path: '/postal-statements',
  door: 'write',
  permission: 'postal.manage',
  summary: 'Read a statement of the post and hold it line by line against our shipments and payments; every difference becomes an incident. The same file again answers what it answered first',
  input: Type.Object({
    number: Line(60, 'number of the statement'),
    fromDay: DayField,
    toDay: DayField,
    csv: Type.String({ minLength: 1, maxLength: 1_000_000, description: 'posting_no,day,postage,cod_collected,cod_paid with a heading line; amounts in whole đồng' }),
  }),
  output: Statement,
  refusals: ['postal.statementLineWrong', 'postal.statementEmpty', 'postal.statementTooLong', 'postal.statementHeadingWrong', 'postal.statementDaysWrong', 'postal.statementNumberTaken'],
});

export const listPostalStatements = operation({
  id: 'listPostalStatements',
  room: 'postal',
  method: 'GET',
  path: '/postal-statements',
  door: 'read',
  permission: 'postal.look',
  summary: 'Statements of my unit and those below it, newest first',
  input: Type.Object({ ...pageInput }),
  output: pageOf(StatementRow),
  refusals: ['input.cursorUnknown'],
});

export const getPostalStatement = operation({
  id: 'getPostalStatement',
  room: 'postal',
  method: 'GET',
  path: '/postal-statements/:id',
  door: 'read',
  permission: 'postal.look',
  summary: 'One statement of the post, line by line',
  input: Type.Object({ id: Id }),
  output: Statement,
  refusals: ['postal.statementUnknown'],
});

const Missing = Type.Object({
  shipmentId: Text,
  postingNo: MaybeText,
  direction: OneOf(DIRECTIONS),
  jDay: Text,
  postageVnd: Vnd,
  collectedVnd: Type.Integer({ description: 'collected at the door, by our books' }),
  lacksPostage: Type.Boolean({ description: 'taken over in these days, and no statement bills it' }),
  lacksCod: Type.Boolean({ description: 'collected at the door, and no statement tells of it' }),
});

export const listStatementMissing = operation({
  id: 'listStatementMissing',
  room: 'postal',
  method: 'GET',
  path: '/postal-statements/:id/missing',
  door: 'read',
  permission: 'postal.look',
  summary: 'What our books have in the days of a statement and no statement tells of: taken over and not billed, collected and not told; the earliest first',
  input: Type.Object({ id: Id, ...pageInput }),
  output: pageOf(Missing),
  refusals: ['postal.statementUnknown', 'input.cursorUnknown'],
});
