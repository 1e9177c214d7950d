import { Type } from 'typebox';
import { OneOf } from '#kernel/choice.ts';
import { DayField } from '#kernel/day.ts';
import { operation } from '#kernel/operation.ts';
import { Line, Prose } from '#kernel/text.ts';
import { AREA_KINDS, ROUTE_BASES } from '../rules/area.ts';
import { QUOTE_LINES } from '../rules/quote.ts';
import { BOTH_RULES, POSTAL_SERVICES, SURCHARGES, TARIFF_KINDS, TARIFF_TAXES, TARIFF_ZONES, WEIGHT_MAX_GRAMS } from '../rules/tariff.ts';
import { SPECIAL_DAYS_MAX, TRANSIT_SCOPES } from '../rules/transit.ts';

const MaybeText = Type.Union([Type.String(), Type.Null()]);
const MaybeInteger = Type.Union([Type.Integer(), Type.Null()]);
const Said = Type.Object({ vi: Type.String(), en: Type.String() });
const Vnd = Type.Integer({ description: 'whole đồng' });
const SpecialDays = Type.Integer({ minimum: 0, maximum: SPECIAL_DAYS_MAX, description: 'working days' });

function areaCode(description: string) {
  return Type.String({ pattern: '^[A-Z0-9][A-Z0-9.-]{1,39}$', maxLength: 40, description });
}

function grams(description: string) {
  return Type.Integer({ minimum: 1, maximum: WEIGHT_MAX_GRAMS, description });
}

const GroupView = Type.Object({ code: Type.String(), percent: Type.Integer({ description: 'taken off: 100 exempt, 50 half' }), name: Said, evidence: Said });

const VersionName = { code: Type.String(), kind: OneOf(TARIFF_KINDS), name: Said, source: Type.String(), validFrom: Type.String(), validTo: MaybeText };
const TaxView = { tax: OneOf(TARIFF_TAXES), taxPercent: MaybeInteger };

const VersionView = Type.Object(
  {
    ...VersionName,
    ...TaxView,
    bothRule: OneOf(BOTH_RULES),
    bothPercent: MaybeInteger,
    notes: Type.Array(Said, { description: 'above all what is not known' }),
    prices: Type.Array(
      Type.Object({
        service: OneOf(POSTAL_SERVICES),
        zone: OneOf(TARIFF_ZONES),
        overGrams: Type.Integer(),
        toGrams: MaybeInteger,
        stepGrams: Type.Union([Type.Integer(), Type.Null()], { description: 'with it, vnd is what each begun step above overGrams adds' }),
        vnd: Vnd,
      }),
    ),
    surcharges: Type.Array(Type.Object({ code: OneOf(SURCHARGES), vnd: Vnd, reduced: Type.Boolean({ description: 'groups pay less of it too' }), name: Said })),
    groups: Type.Array(GroupView),
  },
  { $id: 'TariffVersion' },
);

const MaybeVersion = Type.Union([VersionView, Type.Null()]);

export const getTariff = operation({
  id: 'getTariff',
  room: 'postal',
  method: 'GET',
  path: '/tariff',
  door: 'read',
  permission: 'public',
  summary: 'The postage displayed at the counter and on the web (QĐ 45/2016 Đ12.2): the State’s maximum and the list price of the post in force on a day',
  input: Type.Object({ on: Type.Optional(DayField) }),
  output: Type.Object({ on: Type.String(), maximum: MaybeVersion, listPrice: MaybeVersion, groups: Type.Array(GroupView) }),
  refusals: [],
});

export const importTariff = operation({
  id: 'importTariff',
  room: 'postal',
  method: 'POST',
  path: '/tariff/imports',
  door: 'write',
  permission: 'postal.manage',
  summary: 'Loads a version of the tariff from CSV text, wholly or not at all; the same text again changes nothing',
  input: Type.Object({ csv: Prose(200_000, 'lines of record,key,service,zone,over_g,to_g,step_g,value,vi,en,evidence_vi,evidence_en') }),
  output: Type.Object({
    code: Type.String(),
    kind: OneOf(TARIFF_KINDS),
    outcome: OneOf(['added', 'unchanged']),
    prices: Type.Integer(),
    surcharges: Type.Integer(),
    groups: Type.Integer(),
    listPricesAbove: Type.Array(Type.String(), { description: 'codes of list prices that lie above a maximum loaded now; they are charged at the maximum' }),
  }),
  refusals: ['postal.tariffLine', 'postal.tariffWord', 'postal.tariffAmount', 'postal.tariffTwice', 'postal.tariffMissing', 'postal.tariffGap', 'postal.tariffAboveMaximum', 'postal.tariffCodeTaken', 'input.periodReversed'],
});

const AreaView = Type.Object({
  code: Type.String(),
  name: Type.String(),
  province: Type.String(),
  kind: OneOf(AREA_KINDS),
  majorCity: Type.Boolean({ description: 'special city or city of class I' }),
  source: Type.String(),
  validFrom: Type.String(),
  validTo: MaybeText,
  unitIds: Type.Array(Type.String(), { description: 'one-stops and post offices that lie there' }),
  oneStop: Type.Boolean({ description: 'a one-stop shop is among them' }),
});

export const listPostalAreas = operation({
  id: 'listPostalAreas',
  room: 'postal',
  method: 'GET',
  path: '/postal/areas',
  door: 'read',
  permission: 'public',
  summary: 'The areas a parcel may come from or go to on a day, by name',
  input: Type.Object({ on: Type.Optional(DayField) }),
  output: Type.Object({ on: Type.String(), rows: Type.Array(AreaView) }),
  refusals: [],
});

export const setPostalArea = operation({
  id: 'setPostalArea',
  room: 'postal',
  method: 'PUT',
  path: '/postal/areas/:code',
  door: 'write',
  permission: 'postal.manage',
  summary: 'Enters or corrects an area of the tariff, and which units lie there',
  input: Type.Object({
    code: areaCode('code of the area'),
    name: Line(120),
    province: Line(80),
    kind: OneOf(AREA_KINDS),
    majorCity: Type.Optional(Type.Boolean()),
    source: Line(300, 'where this is known from'),
    validFrom: DayField,
    validTo: Type.Optional(DayField),
    unitIds: Type.Optional(Type.Array(Type.String({ format: 'uuid' }), { maxItems: 200, uniqueItems: true })),
  }),
  output: AreaView,
  refusals: ['input.periodReversed', 'organisation.unitUnknown'],
});

export const setPostalRoute = operation({
  id: 'setPostalRoute',
  room: 'postal',
  method: 'POST',
  path: '/postal/routes',
  door: 'write',
  permission: 'postal.manage',
  summary: 'Writes the tariff zone and the time between two areas from a day on; it holds in both directions unless the other is written too',
  input: Type.Object({
    fromArea: areaCode('one end'),
    toArea: areaCode('the other end'),
    zone: OneOf(TARIFF_ZONES),
    scope: OneOf(TRANSIT_SCOPES),
    specialDays: Type.Optional(SpecialDays),
    specialSlipDays: Type.Optional(SpecialDays),
    source: Line(300, 'the table of the post, or why it is assumed'),
    validFrom: DayField,
    validTo: Type.Optional(DayField),
  }),
  output: Type.Object({ fromArea: Type.String(), toArea: Type.String(), validFrom: Type.String(), replaced: Type.Boolean() }),
  refusals: ['postal.areaUnknown', 'postal.specialDaysNeeded', 'input.periodReversed'],
});

const QuoteLineView = Type.Object({
  what: OneOf(QUOTE_LINES),
  direction: Type.Enum(['in', 'out', 'none'], { description: 'the shipment it belongs to; none: the tax' }),
  zone: Type.Union([OneOf(TARIFF_ZONES), Type.Null()]),
  grams: MaybeInteger,
  grossVnd: Vnd,
  reductionVnd: Vnd,
  vnd: Vnd,
  capped: Type.Boolean({ description: 'the list price lay above the maximum; the maximum is charged' }),
});

const RouteView = Type.Object({
  direction: OneOf(['in', 'out']),
  fromArea: Type.String(),
  toArea: Type.String(),
  zone: OneOf(TARIFF_ZONES),
  scope: OneOf(TRANSIT_SCOPES),
  basis: OneOf(ROUTE_BASES),
  source: Type.String(),
  days: Type.Integer({ description: 'n of J + n, in working days; with the slip where it is wanted' }),
});

export const PostageQuote = Type.Object(
  {
    on: Type.String(),
    service: OneOf(POSTAL_SERVICES),
    lines: Type.Array(QuoteLineView),
    grossVnd: Vnd,
    totalVnd: Vnd,
    maximumVnd: Type.Union([Vnd, Type.Null()], { description: 'what the State allows at most for the ways alone, before reductions' }),
    isMaximum: Type.Boolean({ description: 'no list price is in force: what is shown is the maximum, the post may charge less' }),
    version: Type.Object(VersionName),
    ...TaxView,
    group: Type.Union([GroupView, Type.Null()]),
    routes: Type.Array(RouteView),
    unpriced: Type.Array(OneOf(SURCHARGES), { description: 'wanted, but this table names no price: not charged' }),
  },
  { $id: 'PostageQuote' },
);

export const quotePostage = operation({
  id: 'quotePostage',
  room: 'postal',
  method: 'GET',
  path: '/tariff/quote',
  door: 'read',
  permission: 'public',
  summary: 'What sending, returning or both would cost on a day, line by line, and how long it may take',
  input: Type.Object({
    service: OneOf(POSTAL_SERVICES),
    fromArea: areaCode('where the parcel starts: of BOTH the sender’s area'),
    toArea: areaCode('where it goes: of BOTH the agency’s area'),
    returnArea: Type.Optional(areaCode('of BOTH: where the result goes; without it back to fromArea')),
    weightGrams: grams('of the parcel; of BOTH the dossier'),
    returnGrams: Type.Optional(grams('of BOTH the result; without it weightGrams')),
    group: Type.Optional(Line(40, 'code of an exempt or half-price group')),
    homePickUp: Type.Optional(Type.Boolean()),
    slip: Type.Optional(Type.Boolean({ description: 'the appointment slip is delivered too; counts for SEND, and for BOTH only where asked' })),
    forwardFee: Type.Optional(Type.Boolean({ description: 'the state fee is carried along' })),
    on: Type.Optional(DayField),
  }),
  output: PostageQuote,
  refusals: ['postal.tariffNotLoaded', 'postal.areaUnknown', 'postal.areaEnded', 'postal.routeUnknown', 'postal.groupUnknown', 'postal.priceMissing'],
});
