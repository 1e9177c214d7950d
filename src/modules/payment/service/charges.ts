import { signedIn } from '#kernel/actor.ts';
import { dayOf } from '#kernel/day.ts';
import type { Input, Output } from '#kernel/operation.ts';
import { badInput, demand, notFound, problem, refuse, required } from '#kernel/problem.ts';
import { storable } from '#kernel/text.ts';
import type { SeenRow } from '#modules/dossier/store/rows.ts';
import { note } from '#modules/journal/service.ts';
import type { Context } from '#platform/context.ts';
import { newId } from '#platform/ids.ts';
import type * as contract from '../contract/charging.ts';
import { cannotCancel, dossierEnded, notOurDossier, sumOf } from '../rules/charges.ts';
import { computeFee, isRefused, ruleUnfit, type CollectedAt, type FeeFacts } from '../rules/fee-rule.ts';
import { cancelChargeRow, findCharge, insertCharge, lockCharges, type BreakdownLine, type Charge, type ChargeRow } from '../store/charges.ts';
import { findRule, listRulesInForce, ruleReaches, type FeeRuleRow } from '../store/fee-rules.ts';
import { dossierSeen, journalKey } from './subjects.ts';

type Asked = Input<typeof contract.chargeDossier>;
type View = Output<typeof contract.chargeDossier>;

/** Sets what a dossier costs: by a fee of its day, computed and frozen, or what a third party is owed, with payee and basis. */
export async function chargeDossier(ctx: Context, input: Asked): Promise<View> {
  const actor = signedIn(ctx);
  const dossier = await dossierSeen(ctx, input.id);
  demand(notOurDossier(actor, dossier) ?? dossierEnded(dossier));
  if ((input.ruleId === undefined) === (input.thirdParty === undefined)) refuse(badInput('payment.ruleOrThirdParty', 'ruleId'));
  const said = input.thirdParty === undefined ? await byRule(ctx, input, dossier) : forThirdParty(input.thirdParty);
  const base = { id: newId(), unitId: dossier.receptionUnitId, subjectKind: 'dossier' as const, subjectId: dossier.id, dossierId: dossier.id, breakdown: null, paymentId: null, chargedBy: actor.staffId, chargedAt: ctx.now };
  return charge(ctx, { ...base, ...said, state: said.amount === 0 ? 'waived' : 'open' });
}

/** What a journey of the post costs, as its tariff quoted it; for the room that knows the tariff. */
export type Postage = {
  readonly shipmentId: string;
  readonly dossierId: string | null;
  readonly unitId: string;
  readonly name: string;
  readonly amount: number;
  /** What the amount is made of; discounts are negative. */
  readonly breakdown: readonly BreakdownLine[];
  readonly legalBasis?: string | null;
  readonly collectedAt?: CollectedAt;
};

/** Puts postage on a shipment, frozen as quoted; answers the charge. */
export async function chargeShipment(ctx: Context, postage: Postage): Promise<View> {
  const { shipmentId, dossierId, unitId, name, amount, breakdown, legalBasis = null, collectedAt = 'filing' } = postage;
  const of = { id: newId(), unitId, subjectKind: 'shipment' as const, subjectId: shipmentId, dossierId, purse: 'postage' as const, name, amount, breakdown, legalBasis, collectedAt };
  const plain = { ruleId: null, facts: {}, listed: amount, percent: 100, exemptGroup: null, evidence: null, percentOff: 0, payee: null, refundableOnRefusal: true, paymentId: null };
  return charge(ctx, { ...of, ...plain, state: amount === 0 ? 'waived' : 'open', chargedBy: ctx.actor?.staffId ?? null, chargedAt: ctx.now });
}

/** Takes back a charge nobody has paid. */
export async function cancelCharge(ctx: Context, input: Input<typeof contract.cancelCharge>): Promise<View> {
  const actor = signedIn(ctx);
  const [row] = await lockCharges(ctx.db, [input.id]);
  if (row === undefined) refuse(notFound('payment.chargeUnknown'));
  if (row.subjectKind === 'dossier') demand(notOurDossier(actor, await dossierSeen(ctx, row.subjectId)));
  else if (row.unitId !== actor.unitId) refuse(notFound('payment.chargeUnknown'));
  demand(cannotCancel(row));
  await cancelChargeRow(ctx.db, row.id, { staffId: actor.staffId, at: ctx.now, reason: storable(input.reason) });
  await note(ctx, { kind: 'payment.chargeCancelled', unitId: row.unitId, subject: { kind: 'charge', id: row.id }, ...(await journalKey(ctx, row.dossierId)), facts: { purse: row.purse, amount: row.amount } });
  return chargeView(required(await findCharge(ctx.db, row.id), notFound('payment.chargeUnknown')));
}

/** Takes back what was charged for a journey that will not be made; what was paid is refunded on its own. Answers the sum taken back, in đồng. */
export async function dropCharges(ctx: Context, charges: readonly ChargeRow[], reason: string): Promise<number> {
  const { staffId } = signedIn(ctx);
  const open = (await lockCharges(ctx.db, charges.map(({ id }) => id))).filter((row) => row.state === 'open');
  for (const row of open) {
    await cancelChargeRow(ctx.db, row.id, { staffId, at: ctx.now, reason });
    await note(ctx, { kind: 'payment.chargeCancelled', unitId: row.unitId, subject: { kind: 'charge', id: row.id }, ...(await journalKey(ctx, row.dossierId)), facts: { purse: row.purse, amount: row.amount } });
  }
  return sumOf(open);
}

/** A charge as screens show it. */
export function chargeView(row: ChargeRow): View {
  const { id, subjectKind, subjectId, dossierId, purse, state, name, ruleId, legalBasis, listed, percent, exemptGroup: group, evidence, percentOff, amount, payee, collectedAt, refundableOnRefusal, paymentId, chargedAt, cancelReason } = row;
  const { pages = null, copies = null, units = null } = row.facts;
  const chargedBy = row.chargedBy === null ? null : { id: row.chargedBy, name: row.chargedByName ?? '' };
  const breakdown = row.breakdown?.map((line) => ({ ...line })) ?? null;
  return { id, subjectKind, subjectId, dossierId, purse, state, name, ruleId, legalBasis, listed, percent, group, evidence, percentOff, amount, payee, pages, copies, units, breakdown, collectedAt, refundableOnRefusal, paymentId, chargedBy, chargedAt, cancelReason };
}

type Said = Pick<Charge, 'purse' | 'name' | 'ruleId' | 'legalBasis' | 'facts' | 'listed' | 'percent' | 'exemptGroup' | 'evidence' | 'percentOff' | 'amount' | 'payee' | 'collectedAt' | 'refundableOnRefusal'>;

async function byRule(ctx: Context, input: Asked, dossier: SeenRow): Promise<Said> {
  const rule = await ruleFor(ctx, input.ruleId ?? '', dossier);
  const { pages, copies, units, area, group } = input;
  const computed = computeFee(rule, { pages, copies, units, area, group });
  if (isRefused(computed)) refuse(computed);
  const exemption = rule.exemptions.find((one) => one.group === group);
  if (exemption !== undefined && input.evidence === undefined) refuse(badInput('payment.exemptionUnproven', 'evidence', { evidence: exemption.evidence }));
  const facts: FeeFacts = { pages, copies, units, area };
  const { listed, percent, percentOff, amount } = computed;
  const { nameVi: name, purse, legalBasis, collectedAt, refundableOnRefusal } = rule;
  return { purse, name, ruleId: rule.id, legalBasis, facts, listed, percent, percentOff, amount, exemptGroup: exemption?.group ?? null, evidence: exemption === undefined ? null : storable(input.evidence ?? ''), payee: null, collectedAt, refundableOnRefusal };
}

/** The rule asked for when it holds for this dossier; otherwise refused by what is wrong with it. */
async function ruleFor(ctx: Context, id: string, dossier: SeenRow): Promise<FeeRuleRow> {
  const day = dossier.receivedDay ?? dayOf(ctx.now);
  const inForce = await listRulesInForce(ctx.db, dossier.receptionUnitId, day, dossier.procedureCode);
  const fitting = inForce.find((one) => one.id === id);
  if (fitting) return fitting;
  const rule = required(await findRule(ctx.db, id), notFound('payment.ruleUnknown'));
  demand(ruleUnfit(rule, day, dossier.procedureCode));
  const reaches = await ruleReaches(ctx.db, rule.scopeUnitId, dossier.receptionUnitId);
  return refuse(problem(reaches ? 'payment.ruleReplaced' : 'payment.ruleOutOfReach', { rule: rule.code }, 422));
}

function forThirdParty(third: NonNullable<Asked['thirdParty']>): Said {
  const { amount, collectedAt = 'filing' } = third;
  const plain = { ruleId: null, facts: {}, percent: 100, percentOff: 0, exemptGroup: null, evidence: null, refundableOnRefusal: true };
  return { ...plain, purse: 'thirdParty', name: storable(third.name), legalBasis: storable(third.basis), listed: amount, amount, payee: storable(third.payee), collectedAt };
}

async function charge(ctx: Context, row: Charge): Promise<View> {
  await insertCharge(ctx.db, row);
  const { purse, ruleId, listed, percent, percentOff, exemptGroup, amount } = row;
  await note(ctx, { kind: 'payment.charged', unitId: row.unitId, subject: { kind: 'charge', id: row.id }, ...(await journalKey(ctx, row.dossierId)), facts: { purse, ruleId, listed, percent, percentOff, group: exemptGroup, amount } });
  return chargeView(required(await findCharge(ctx.db, row.id), notFound('payment.chargeUnknown')));
}
