import { Type } from 'typebox';
import { OneOf } from '#kernel/choice.ts';
import { DayField } from '#kernel/day.ts';
import { Instant } from '#kernel/instant.ts';
import { operation } from '#kernel/operation.ts';
import { pageInput, pageOf } from '#kernel/page.ts';
import { Prose } from '#kernel/text.ts';
import { TARIFF_KINDS, TARIFF_TAXES, TARIFF_ZONES } from '../rules/tariff.ts';
import { TRANSIT_SCOPES } from '../rules/transit.ts';

const Text = Type.String();
const MaybeText = Type.Union([Text, Type.Null()]);
const MaybeInteger = Type.Union([Type.Integer(), Type.Null()]);
const Said = Type.Object({ vi: Text, en: Text });

const Named = {
  code: Text,
  kind: OneOf(TARIFF_KINDS),
  name: Said,
  source: Text,
  validFrom: Text,
  validTo: MaybeText,
  tax: OneOf(TARIFF_TAXES),
  taxPercent: MaybeInteger,
  notes: Type.Array(Said, { description: 'above all what is not known' }),
  prices: Type.Integer(),
  surcharges: Type.Integer(),
  groups: Type.Integer(),
};

export const checkTariff = operation({
  id: 'checkTariff',
  room: 'postal',
  method: 'POST',
  path: '/tariff/checks',
  door: 'read',
  permission: 'postal.manage',
  summary: 'What importing this text would do: every line that is wrong with its number, or the version it holds; nothing is stored',
  input: Type.Object({ csv: Prose(200_000, 'the text as importTariff takes it') }),
  output: Type.Object({
    faults: Type.Array(
      Type.Object({ line: MaybeInteger, code: Text, facts: Type.Record(Type.String(), Type.Union([Type.String(), Type.Number(), Type.Boolean(), Type.Null(), Type.Array(Type.String())])) }),
      { description: 'in the order of the lines, at most 200; line null: about the file as a whole' },
    ),
    version: Type.Union([Type.Object(Named), Type.Null()], { description: 'null while a line is wrong' }),
    outcome: Type.Union([OneOf(['added', 'unchanged']), Type.Null()], { description: 'what the import would do' }),
    listPricesAbove: Type.Array(Text),
  }),
  refusals: [],
});

export const listTariffVersions = operation({
  id: 'listTariffVersions',
  room: 'postal',
  method: 'GET',
  path: '/tariff/versions',
  door: 'read',
  permission: 'postal.look',
  summary: 'Every version of the postage that was loaded, with its source and its days; the one loaded last first',
  input: Type.Object({ ...pageInput }),
  output: pageOf(Type.Object({ ...Named, loadedBy: MaybeText, loadedAt: Instant, inForce: Type.Boolean({ description: 'applied today' }) })),
  refusals: ['input.cursorUnknown'],
});

export const listPostalRoutes = operation({
  id: 'listPostalRoutes',
  room: 'postal',
  method: 'GET',
  path: '/postal/routes',
  door: 'read',
  permission: 'postal.look',
  summary: 'The ways the post has written: which tariff zone and which time between two areas, of one area or of all, by name',
  input: Type.Object({ area: Type.Optional(Type.String({ pattern: '^[A-Z0-9][A-Z0-9.-]{1,39}$', maxLength: 40 })), on: Type.Optional(DayField), ...pageInput }),
  output: pageOf(
    Type.Object({
      from: Type.Object({ code: Text, name: Text, province: Text }),
      to: Type.Object({ code: Text, name: Text, province: Text }),
      zone: OneOf(TARIFF_ZONES),
      scope: OneOf(TRANSIT_SCOPES),
      specialDays: MaybeInteger,
      specialSlipDays: MaybeInteger,
      source: Text,
      validFrom: Text,
      validTo: MaybeText,
    }),
  ),
  refusals: ['input.cursorUnknown'],
});
