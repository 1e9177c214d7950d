import { Type } from 'typebox';
import { OneOf } from '#kernel/choice.ts';
import { DayField } from '#kernel/day.ts';
import { Instant } from '#kernel/instant.ts';
import { operation } from '#kernel/operation.ts';
import { pageInput, pageOf } from '#kernel/page.ts';
import { Line } from '#kernel/text.ts';
import { RESULT_CHOICES } from '#modules/dossier/rules/statuses.ts';
import { LaidOutPaper } from '#modules/forms/contract.ts';

const Text = Type.String();
const MaybeText = Type.Union([Text, Type.Null()]);
const MaybeInstant = Type.Union([Instant, Type.Null()]);

const asked = { unit: Line(40, 'the code of a one-stop'), from: DayField, to: DayField };
const refusals = ['organisation.unitUnknown', 'reporting.registerOneStop', 'reporting.registerYears', 'reporting.dayUnknown', 'input.periodReversed'];

const RegisterRow = Type.Object({
  no: Type.Integer({ minimum: 1, description: 'runs from 1 through the year of reception, cancelled receptions counted too' }),
  id: Text,
  code: Text,
  procedureCode: Text,
  procedureName: Text,
  quantity: Type.Integer({ minimum: 1 }),
  owner: MaybeText,
  address: Type.Union([Text, Type.Null()], { description: 'null where the asker may not read it, or none was given' }),
  phone: Type.Union([Text, Type.Null()], { description: 'its middle masked; null where the asker may not read it, or none was given' }),
  hidden: Type.Boolean({ description: 'true: address and telephone are withheld from the asker' }),
  agency: Text,
  receivedAt: Instant,
  dueAt: MaybeInstant,
  returnedAt: MaybeInstant,
  resultChoice: OneOf(RESULT_CHOICES),
  cancelReason: MaybeText,
  bookNo: Type.Union([Text, Type.Null()], { description: 'the number in the paper register, where it was entered from there' }),
});

export const listRegister = operation({
  id: 'listRegister',
  room: 'reporting',
  method: 'GET',
  path: '/reports/register',
  door: 'read',
  permission: 'dossier.view',
  summary: 'The register of a one-stop (Mẫu số 06, TT 01/2018/TT-VPCP): what it received in a period of one year, by day and code',
  input: Type.Object({ ...asked, ...pageInput }),
  output: pageOf(RegisterRow),
  refusals: [...refusals, 'input.cursorUnknown'],
});

export const printRegister = operation({
  id: 'printRegister',
  room: 'reporting',
  method: 'POST',
  path: '/reports/register/print',
  door: 'write',
  oneLook: true,
  permission: 'report.unit',
  summary: 'Print the register of a one-stop for a period; once the year is over its head closes the book with the last page',
  input: Type.Object({ ...asked, volume: Type.Optional(Line(20, 'number of the volume, 01 unless told')) }),
  output: LaidOutPaper,
  produces: 'pdf',
  refusals: [...refusals, 'access.notAllowed', 'reporting.registerTooLong', 'forms.notInSet', 'forms.sizeNotOffered', 'forms.agencySigns'],
});
