import { Type } from 'typebox';
import { DayField } from '#kernel/day.ts';
import { operation } from '#kernel/operation.ts';
import { Line } from '#kernel/text.ts';
import { Id } from '#modules/dossier/contract/fields.ts';

const Text = Type.String();
const MaybeText = Type.Union([Text, Type.Null()]);

const Row = Type.Object({
  id: Text,
  receptionUnitId: Text,
  procedureCode: MaybeText,
  fieldCode: MaybeText,
  fieldName: MaybeText,
  unitId: Text,
  unitName: Text,
  fromDay: Text,
  toDay: MaybeText,
  source: Text,
});

export const setCompetentUnit = operation({
  id: 'setCompetentUnit',
  room: 'reception',
  method: 'POST',
  path: '/competent-units',
  door: 'write',
  permission: 'organisation.edit',
  summary: 'Say which unit solves a procedure, a field or everything a one-stop receives, from a day on',
  input: Type.Object({
    receptionUnitId: Id,
    unitId: Id,
    procedureCode: Type.Optional(Line(60)),
    fieldCode: Type.Optional(Line(80, 'a field or a line of work')),
    fromDay: DayField,
    toDay: Type.Optional(DayField),
    source: Line(300, 'the decision it comes from'),
  }),
  output: Type.Object({ rows: Type.Array(Row) }),
  refusals: ['reception.competentUnitWrong', 'reception.fieldUnknown', 'catalogue.procedureUnknown', 'input.periodReversed', 'reception.procedureOrField'],
});

export const listCompetentUnits = operation({
  id: 'listCompetentUnits',
  room: 'reception',
  method: 'GET',
  path: '/competent-units',
  door: 'read',
  permission: 'organisation.read',
  summary: 'Which units solve what a one-stop receives',
  input: Type.Object({ receptionUnitId: Type.Optional(Id) }),
  output: Type.Object({ rows: Type.Array(Row) }),
  refusals: [],
});
