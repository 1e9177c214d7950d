import { Type } from 'typebox';
import { OneOf } from '#kernel/choice.ts';
import { Instant, MaybeInstant } from '#kernel/instant.ts';
import { operation } from '#kernel/operation.ts';
import { Line, Prose } from '#kernel/text.ts';
import { MONEY_ACTS } from '../rules/acts.ts';
import { CHARGE_STATES, SUBJECT_KINDS } from '../rules/charges.ts';
import { COLLECTED_AT, EXEMPT_GROUPS } from '../rules/fee-rule.ts';
import { METHODS, PURSES } from '../rules/purses.ts';
import { PAYMENT_STATES } from '../rules/payments.ts';
import { RECEIPT_STATES } from '../rules/receipts.ts';
import { REFUND_GROUNDS, REFUND_STATES } from '../rules/refunds.ts';
import { factFields, FeeRuleView } from './fees.ts';
import { Amount, Count, Id, MaybeOneOf, MaybeText, Named, Paid, Text } from './fields.ts';

/** One line of what is to be paid, frozen when it was set. */
const ChargeView = Type.Object({
  id: Text,
  subjectKind: OneOf(SUBJECT_KINDS),
  subjectId: Text,
  dossierId: MaybeText,
  purse: OneOf(PURSES),
  state: OneOf(CHARGE_STATES),
  name: Text,
  ruleId: MaybeText,
  legalBasis: MaybeText,
  listed: Amount,
  percent: Count,
  group: MaybeOneOf(EXEMPT_GROUPS),
  evidence: MaybeText,
  percentOff: Count,
  amount: Amount,
  payee: MaybeText,
  pages: Type.Union([Count, Type.Null()]),
  copies: Type.Union([Count, Type.Null()]),
  units: Type.Union([Count, Type.Null()]),
  breakdown: Type.Union([Type.Array(Type.Object({ name: Text, amount: Count })), Type.Null()]),
  collectedAt: OneOf(COLLECTED_AT),
  refundableOnRefusal: Type.Boolean(),
  paymentId: MaybeText,
  chargedBy: Type.Union([Named, Type.Null()]),
  chargedAt: Instant,
  cancelReason: MaybeText,
});

export const chargeDossier = operation({
  id: 'chargeDossier',
  room: 'payment',
  method: 'POST',
  path: '/dossiers/:id/charges',
  door: 'write',
  permission: 'payment.charge',
  summary: 'Set what a dossier costs: by a fee rule of its day, computed and frozen; or for a third party, with payee and basis',
  input: Type.Object({
    id: Id,
    ruleId: Type.Optional(Id),
    ...factFields,
    evidence: Type.Optional(Line(400, 'the paper seen that proves the exemption, with number and day')),
    thirdParty: Type.Optional(Type.Object({ name: Line(300), amount: Paid, payee: Line(300), basis: Line(400, 'the document that asks for it'), collectedAt: Type.Optional(OneOf(COLLECTED_AT)) }, { additionalProperties: false })),
  }),
  output: ChargeView,
  refusals: ['dossier.unknown', 'payment.otherUnit', 'payment.dossierEnded', 'payment.ruleOrThirdParty', 'payment.ruleUnknown', 'payment.ruleOutOfReach', 'payment.ruleReplaced', 'payment.ruleNotInForce', 'payment.ruleOfOtherProcedure', 'payment.factMissing', 'payment.areaMissing', 'payment.groupNotExempt', 'payment.exemptionUnproven', 'payment.amountTooLarge'],
});

export const cancelCharge = operation({
  id: 'cancelCharge',
  room: 'payment',
  method: 'POST',
  path: '/charges/:id/cancel',
  door: 'write',
  permission: 'payment.charge',
  summary: 'Take back a charge nobody has paid, with the reason',
  input: Type.Object({ id: Id, reason: Prose(1000) }),
  output: ChargeView,
  refusals: ['payment.chargeUnknown', 'payment.otherUnit', 'payment.chargeNotOpen'],
});

/** What may be done with some money, as every list of it answers. */
export const Acts = Type.Array(
  Type.Object({ act: OneOf(MONEY_ACTS), allowed: Type.Boolean(), refusal: Type.Union([Type.Object({ code: Text, facts: Type.Record(Text, Type.Unknown()) }), Type.Null()], { description: 'why not; the sentence stands under its code' }) }),
  { description: 'what the asker may do with it now, and why not' },
);

/** A charge with what may be done with it. */
const ListedCharge = Type.Object({ ...ChargeView.properties, acts: Acts });

const ListedPayment = Type.Object({
  id: Text,
  purse: OneOf(PURSES),
  method: OneOf(METHODS),
  state: OneOf(PAYMENT_STATES),
  amount: Amount,
  tendered: Type.Union([Amount, Type.Null()]),
  change: Type.Union([Amount, Type.Null()]),
  refunded: Amount,
  mostBack: Type.Array(Type.Object({ ground: OneOf(REFUND_GROUNDS), amount: Amount }), { description: 'what may still go back, ground by ground' }),
  billRef: MaybeText,
  takenAt: Instant,
  takenBy: Text,
  confirmedAt: MaybeInstant,
  chargeIds: Type.Array(Text),
  receipts: Type.Array(
    Type.Object({ id: Text, template: Text, symbol: Text, number: Text, state: OneOf(RECEIPT_STATES), issuedAt: Instant, issuedBy: Text, replacesId: MaybeText, cancelReason: MaybeText, acts: Acts }),
  ),
  refunds: Type.Array(
    Type.Object({ id: Text, number: MaybeText, state: OneOf(REFUND_STATES), method: OneOf(METHODS), ground: OneOf(REFUND_GROUNDS), reason: Text, amount: Amount, askedBy: Text, askedAt: Instant, settledAt: MaybeInstant, declineReason: MaybeText, acts: Acts }),
  ),
  acts: Acts,
});

export const listCharges = operation({
  id: 'listCharges',
  room: 'payment',
  method: 'GET',
  path: '/charges',
  door: 'read',
  permission: 'payment.look',
  summary: 'What a dossier (with its shipments) or one shipment costs, what is owed, what was paid, received and given back, and what the asker may do with each',
  input: Type.Object({ subjectKind: OneOf(SUBJECT_KINDS), subjectId: Id }),
  output: Type.Object({
    charges: Type.Array(ListedCharge),
    owed: Type.Array(Type.Object({ purse: OneOf(PURSES), collectedAt: OneOf(COLLECTED_AT), amount: Amount, pending: Amount }), { description: 'by purse and moment: open, and of it waiting for a transfer' }),
    bills: Type.Array(Type.Object({ purse: OneOf(PURSES), subjectKind: OneOf(SUBJECT_KINDS), subjectId: Text, chargeIds: Type.Array(Text), amount: Amount, acts: Acts }), { description: 'open charges as they may be paid together' }),
    payments: Type.Array(ListedPayment),
    procedure: Type.Union([Type.Object({ code: Text, day: Text }), Type.Null()], { description: 'the procedure of the dossier and the day whose fees hold for it' }),
    rules: Type.Array(FeeRuleView, { description: 'fees of this dossier’s procedure on its day; none: nobody has entered any, which does not mean free of charge' }),
    till: Type.Union([Type.Object({ id: Text, name: MaybeText }), Type.Null()], { description: 'the asker’s open till in her unit' }),
    acts: Acts,
  }),
  refusals: ['dossier.unknown', 'payment.subjectUnknown'],
});
