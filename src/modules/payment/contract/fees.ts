import { Type } from 'typebox';
import { OneOf } from '#kernel/choice.ts';
import { DayField } from '#kernel/day.ts';
import { operation } from '#kernel/operation.ts';
import { Line, LooseLine } from '#kernel/text.ts';
import { AREAS, COLLECTED_AT, CONFIDENCES, EXEMPT_GROUPS, RULE_PURSES } from '../rules/fee-rule.ts';
import { PURSES } from '../rules/purses.ts';
import { Amount, Id, MaybeText, Text } from './fields.ts';

const Percent = Type.Integer({ minimum: 0, maximum: 100 });
const Few = Type.Integer({ minimum: 1, maximum: 100 });
const UnitCode = Line(40, 'code of the unit');

const Formula = Type.Union([
  Type.Object({ kind: Type.Literal('fixed'), amount: Amount }, { additionalProperties: false }),
  Type.Object({ kind: Type.Literal('page'), firstPages: Few, firstPageAmount: Amount, nextPageAmount: Amount, mostPerCopy: Amount }, { additionalProperties: false }),
  Type.Object({ kind: Type.Literal('unit'), amount: Amount, unitVi: Line(60), unitEn: Line(60) }, { additionalProperties: false }),
]);
const AreaPercents = Type.Object({ city: Percent, other: Percent }, { additionalProperties: false });
const Exemption = Type.Object(
  { group: OneOf(EXEMPT_GROUPS), percentOff: Type.Integer({ minimum: 1, maximum: 100 }), evidence: Line(400, 'the paper that proves it'), basis: Line(400) },
  { additionalProperties: false },
);

/** What a rule says, as it is entered and as the shipped file of national fees holds it. */
const feeRuleFields = {
  code: Type.String({ pattern: '^[a-z][A-Za-z0-9]{2,59}$', examples: ['certifiedCopy'], description: 'the fee through all its versions' }),
  nameVi: Line(300),
  nameEn: Line(300),
  procedures: Type.Array(Line(40), { maxItems: 200, uniqueItems: true }),
  purse: OneOf(RULE_PURSES),
  formula: Formula,
  areaPercents: Type.Optional(AreaPercents),
  exemptions: Type.Array(Exemption, { maxItems: 20 }),
  collectedAt: OneOf(COLLECTED_AT),
  refundableOnRefusal: Type.Boolean(),
  legalBasis: Line(400),
  confidence: OneOf(CONFIDENCES),
  remark: Type.Optional(LooseLine(1000)),
  validFrom: DayField,
  validTo: Type.Optional(DayField),
};

/** A fee in one of its versions, with whose it is. */
export const FeeRuleView = Type.Object({
  ...feeRuleFields,
  id: Text,
  areaPercents: Type.Union([AreaPercents, Type.Null()]),
  remark: Text,
  validTo: MaybeText,
  scope: Type.Union([Type.Object({ code: Text, name: Text }), Type.Null()], { description: 'null: the whole country' }),
});

export const listFeeRules = operation({
  id: 'listFeeRules',
  room: 'payment',
  method: 'GET',
  path: '/fee-rules',
  door: 'read',
  permission: 'public',
  summary: 'The fees in force on a day: of a procedure, for a unit; posted for everybody to read (NĐ 254/2026 Đ25)',
  input: Type.Object({
    procedureCode: Type.Optional(Line(40)),
    unitCode: Type.Optional(UnitCode),
    day: Type.Optional(DayField),
    all: Type.Optional(Type.Boolean({ description: 'every version, those ended and those to come too' })),
  }),
  output: Type.Object({ rows: Type.Array(FeeRuleView) }),
  refusals: ['organisation.unitUnknown'],
});

export const saveFeeRule = operation({
  id: 'saveFeeRule',
  room: 'payment',
  method: 'POST',
  path: '/fee-rules',
  door: 'write',
  permission: 'payment.configure',
  summary: 'A new version of a fee, valid from its day; the version before ends the day before',
  input: Type.Object({ ...feeRuleFields, scopeUnitCode: Type.Optional(Line(40, 'the province or unit it is for; the whole country unless told')) }),
  output: FeeRuleView,
  refusals: ['organisation.unitUnknown', 'payment.ruleOverlaps', 'input.periodReversed'],
});

export const endFeeRule = operation({
  id: 'endFeeRule',
  room: 'payment',
  method: 'POST',
  path: '/fee-rules/:id/end',
  door: 'write',
  permission: 'payment.configure',
  summary: 'Give a fee its last day; dossiers received before keep it',
  input: Type.Object({ id: Id, lastDay: DayField, reason: Line(400) }),
  output: FeeRuleView,
  refusals: ['payment.ruleUnknown', 'payment.ruleEnded', 'input.periodReversed'],
});

/** What the counter tells a rule. Evidence of an exemption never travels in an address. */
export const factFields = {
  pages: Type.Optional(Type.Integer({ minimum: 1, maximum: 10_000, description: 'pages of the original' })),
  copies: Type.Optional(Type.Integer({ minimum: 1, maximum: 1_000 })),
  units: Type.Optional(Type.Integer({ minimum: 1, maximum: 100_000 })),
  area: Type.Optional(OneOf(AREAS)),
  group: Type.Optional(OneOf(EXEMPT_GROUPS)),
};

export const previewCharge = operation({
  id: 'previewCharge',
  room: 'payment',
  method: 'GET',
  path: '/fee-rules/:id/preview',
  door: 'read',
  permission: 'payment.charge',
  summary: 'What a fee comes to for these facts, before anything is written',
  input: Type.Object({ id: Id, ...factFields }),
  output: Type.Object({ listed: Amount, percent: Percent, percentOff: Percent, amount: Amount, evidence: Type.Union([Text, Type.Null()], { description: 'the paper that proves the exemption' }) }),
  refusals: ['payment.ruleUnknown', 'payment.factMissing', 'payment.areaMissing', 'payment.groupNotExempt', 'payment.amountTooLarge'],
});

const AccountView = Type.Object({
  id: Text,
  unit: Type.Object({ code: Text, name: Text }),
  purse: OneOf(PURSES),
  bankBin: Text,
  bankName: Text,
  account: Text,
  holder: Text,
  ownership: OneOf(['agency', 'delegated']),
  basis: Text,
  validFrom: Text,
  validTo: MaybeText,
});

export const saveCollectionAccount = operation({
  id: 'saveCollectionAccount',
  room: 'payment',
  method: 'POST',
  path: '/collection-accounts',
  door: 'write',
  permission: 'payment.configure',
  summary: 'Where transfers of one purse go: the account of the agency or the collection account delegated in writing, never a person’s',
  input: Type.Object({
    unitCode: UnitCode,
    purse: OneOf(PURSES),
    bankBin: Type.String({ pattern: '^[0-9]{6}$', examples: ['970405'] }),
    bankName: Line(200),
    account: Type.String({ pattern: '^[0-9A-Z]{4,19}$', examples: ['0123456789'] }),
    holder: Line(200),
    ownership: OneOf(['agency', 'delegated']),
    basis: Line(400, 'the document that names this account'),
    validFrom: DayField,
    validTo: Type.Optional(DayField),
  }),
  output: AccountView,
  refusals: ['organisation.unitUnknown', 'payment.accountOverlaps', 'payment.accountOfStaff', 'input.periodReversed'],
});

export const listCollectionAccounts = operation({
  id: 'listCollectionAccounts',
  room: 'payment',
  method: 'GET',
  path: '/collection-accounts',
  door: 'read',
  permission: 'organisation.read',
  summary: 'The collection accounts, of one unit or all',
  input: Type.Object({ unitCode: Type.Optional(UnitCode) }),
  output: Type.Object({ rows: Type.Array(AccountView) }),
  refusals: ['organisation.unitUnknown'],
});

/** A file of shipped national fees. */
export const FeeFile = Type.Object({ about: Type.String(), rules: Type.Array(Type.Object(feeRuleFields, { additionalProperties: false })) }, { additionalProperties: false });

