import { Type } from 'typebox';
import { OneOf } from '#kernel/choice.ts';
import { operation } from '#kernel/operation.ts';
import { pageInput, pageOf } from '#kernel/page.ts';
import { Line } from '#kernel/text.ts';
import { KEY_KINDS, SLICES } from '../rules/measures.ts';
import { REGROUPINGS } from '../rules/official-forms.ts';
import { OPENABLE } from '../rules/opening.ts';
import { askedDays, askedRefusals } from './asked.ts';

const Text = Type.String();
const MaybeText = Type.Union([Text, Type.Null()]);

const ReportRow = Type.Object({
  key: Type.String({ description: 'what is counted: the dossier, else the session of help, else the entry' }),
  keyKind: OneOf(KEY_KINDS),
  day: Type.String({ description: 'the first day it counts for' }),
  n: Type.Integer({ description: 'how much it counts: turns, dossiers, or minutes' }),
  dossierId: Type.Union([Text, Type.Null()], { description: 'null where the asker may not open it' }),
  dossierCode: MaybeText,
  procedureCode: Text,
  procedureName: MaybeText,
  fieldCode: Text,
});

export const listReportRows = operation({
  id: 'listReportRows',
  room: 'reporting',
  method: 'GET',
  path: '/reports/rows',
  door: 'read',
  permission: 'report.read',
  summary: 'What stands behind a figure or a cell of any report by days, by its first day',
  input: Type.Object({
    ...askedDays,
    figure: OneOf(OPENABLE),
    solver: Type.Optional(Line(40, 'only what this unit is to solve')),
    procedure: Type.Optional(Line(40, 'only this procedure')),
    field: Type.Optional(Line(40, 'only this field')),
    slice: Type.Optional(OneOf(SLICES)),
    regroup: Type.Optional({ ...OneOf(REGROUPINGS), description: 'how the official report is laid out of which `part` is a section' }),
    part: Type.Optional(Line(40, 'only this section of it, by the code of its unit')),
    ...pageInput,
  }),
  output: pageOf(ReportRow),
  refusals: [...askedRefusals, 'input.cursorUnknown'],
});
