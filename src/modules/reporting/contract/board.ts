import { Type } from 'typebox';
import { OneOf } from '#kernel/choice.ts';
import { MaybeInstant } from '#kernel/instant.ts';
import { operation } from '#kernel/operation.ts';
import { pageInput, pageOf } from '#kernel/page.ts';
import { Line } from '#kernel/text.ts';
import { UNIT_KINDS } from '#modules/organisation/rules.ts';
import { BOARDS, DUE_GROUPS } from '../rules/board.ts';
import { OPENABLE } from '../rules/opening.ts';
import { Heading } from './asked.ts';
import { Definition } from './definition.ts';

const Text = Type.String();
const MaybeText = Type.Union([Text, Type.Null()]);
const Count = Type.Integer({ minimum: 0 });
const MaybeCount = Type.Union([Count, Type.Null()]);
const Both = Type.Object({ vi: Text, en: Text });

const asked = {
  board: Type.Optional({ ...OneOf(BOARDS), description: 'the own one of the role unless told' }),
  unit: Type.Optional(Line(40, 'the code of the unit; the own one unless told')),
};

const refusals = ['reporting.notYourBoard', 'reporting.unitHasNoBoard', 'organisation.unitUnknown', 'access.notAllowed'];

const UnitOfBoard = Type.Object({ id: Text, code: Text, name: Text, kind: OneOf(UNIT_KINDS) });

const Opens = Type.Union([Type.Object({ figure: OneOf(OPENABLE), unit: Text, solver: MaybeText, from: Text, to: Text }), Type.Null()], { description: 'the list of listReportRows that holds what was counted; null: each unit opens by itself' });

const Tile = Type.Object({
  definition: Definition,
  stock: Type.Boolean({ description: 'true: how many there are now; false: how many today' }),
  value: Count,
  half: Type.Union([Count, Type.Null()], { description: 'of a flow: how many since the half-month began' }),
  opens: Opens,
});

const Trend = Type.Object({
  unit: Type.Union([Text, Type.Null()], { description: 'whose lists its numbers open to' }),
  halves: Type.Array(Type.Object({ from: Text, to: Text, complete: Type.Boolean() }), { description: 'half-months, the running one last' }),
  series: Type.Array(Type.Object({ definition: Definition, opens: Type.Union([OneOf(OPENABLE), Type.Null()], { description: 'the figure of listReportRows behind a half-month' }), values: Type.Array(Count) })),
});

const Units = Type.Object({
  from: Text,
  to: Text,
  columns: Type.Array(Type.Object({ definition: Definition, stock: Type.Boolean() })),
  share: Type.Union([Definition, Type.Null()], { description: 'what the share of a row says; null where none is told' }),
  rows: Type.Array(
    Type.Object({
      unit: UnitOfBoard,
      board: Type.Union([OneOf(BOARDS), Type.Null()], { description: 'the board of this unit the asker may open' }),
      cells: Type.Array(Type.Object({ value: Count, opens: Opens })),
      share: Type.Union([Type.Number(), Type.Null()], { description: 'in percent; null: too few to tell' }),
    }),
    { description: 'in the order of their codes: nobody is ranked' },
  ),
});

const Due = Type.Object({
  of: OneOf(['dossiers', 'shipments'] as const),
  definition: Definition,
  groups: Type.Array(Type.Object({ group: OneOf(DUE_GROUPS), from: MaybeText, to: MaybeText, count: MaybeCount }), { description: 'no count: the calendar of the year is not loaded' }),
  missing: Type.Union([Both, Type.Null()]),
});

export const getBoard = operation({
  id: 'getBoard',
  room: 'reporting',
  method: 'GET',
  path: '/board',
  door: 'read',
  permission: 'report.board',
  summary: 'The board of a one-stop, a unit of the post, an administration or a province: today, the half-months before, what will be late',
  input: Type.Object(asked),
  output: Type.Object({
    board: OneOf(BOARDS),
    heading: Heading,
    today: Text,
    tiles: Type.Array(Tile),
    trend: Trend,
    units: Units,
    due: Due,
    oneStops: Type.Array(UnitOfBoard, { description: 'the one-stops below, where the asker may open their boards' }),
    boards: Type.Array(OneOf(BOARDS), { description: 'the boards the asker may look at' }),
  }),
  refusals,
  polled: true,
});

const DueRow = Type.Object({
  id: Text,
  number: Type.Union([Text, Type.Null()], { description: 'the code of the dossier, or the number of the shipment' }),
  openable: Type.Boolean({ description: 'whether the asker may open it' }),
  procedureCode: Text,
  procedureName: Text,
  fieldCode: Text,
  unitName: Type.String({ description: 'who is to solve it, or the unit of the post that answers for it' }),
  status: Type.Union([Type.Integer(), Type.Null()]),
  state: MaybeText,
  dueDay: MaybeText,
  dueAt: MaybeInstant,
});

export const listDueSoon = operation({
  id: 'listDueSoon',
  room: 'reporting',
  method: 'GET',
  path: '/board/due',
  door: 'read',
  permission: 'report.board',
  summary: 'What stands behind a group of what will be late, the nearest promise first; no people named',
  input: Type.Object({ ...asked, group: OneOf(DUE_GROUPS), ...pageInput }),
  output: pageOf(DueRow),
  refusals: [...refusals, 'input.cursorUnknown', 'calendar.yearNotLoaded'],
});
