import type { Actor } from '#kernel/actor.ts';
import type { Input, Output } from '#kernel/operation.ts';
import { demand, problem, refuse, required } from '#kernel/problem.ts';
import { inHands } from '#modules/custody/rules.ts';
import { carryItems } from '#modules/custody/service/carry.ts';
import { resolveByAct } from '#modules/custody/service/incidents.ts';
import { giveToCitizen, takeIn } from '#modules/custody/service/taking-in.ts';
import { listItems } from '#modules/custody/store/items.ts';
import type { Held } from '#modules/dossier/service/change-dossier.ts';
import { completeReturn, lockForDelivery } from '#modules/dossier/service/reception-moves.ts';
import { recoverPapers } from '#modules/reception/service/return-result.ts';
import { demandAuthorisation, writeTaken } from '#modules/reception/service/taker-at-desk.ts';
import type { Context } from '#platform/context.ts';
import type * as contract from '../contract/delivery.ts';
import { codProblem, type GivenProof, proofProblem } from '../rules/delivery.ts';
import { actionRefusal } from '../rules/shipment-actions.ts';
import { withoutCorrected } from '../rules/shipment-states.ts';
import { hasProof } from '../store/carrier-events.ts';
import { insertDelivery } from '../store/delivery.ts';
import { listEvents } from '../store/shipment.ts';
import type { ShipmentRow } from '../store/shipment-rows.ts';
import { applyEvent, lockShipmentFor } from './change-shipment.ts';
import { owedAtDoor, takeAtDoor } from './door-money.ts';
import { standsOf } from './scan.ts';
import { standingOf } from './shipment-view.ts';
import { takerOfShipment } from './taker-of-shipment.ts';

type Delivered = Output<typeof contract.deliverShipment>;
type Handed = { readonly taker: Input<typeof contract.deliverShipment>['taker']; readonly recovered?: readonly string[] };

/**
 * Hands a result to its receiver: who she is, papers to be taken back, what is owed, her signature; then it is hers, the dossier is returned by the same move as over the
 * counter, and the count has its delivery. All of it or nothing.
 */
export async function deliverShipment(ctx: Context, input: Input<typeof contract.deliverShipment>): Promise<Delivered> {
  const { row, actor } = await lockShipmentFor(ctx, input);
  demand(actionRefusal('deliver', standingOf(row), actor) ?? proofProblem(input.proof));
  const dossier = await lockForDelivery(ctx, { id: row.dossierId });
  const receiptIds = await collect(ctx, row, input.payments ?? []);
  const collected = (input.payments ?? []).length === 0 ? row : await applyEvent(ctx, row, { code: 'COD_COLLECTED', source: 'staff', facts: paidFacts(input.payments ?? []) });
  return handOver(ctx, { row: collected, actor, dossier }, input, { proof: input.proof, receiptIds });
}

/**
 * The signed phiếu gửi of what the carrier reports as delivered has come in: only now is it sure who has the result, so only now is the dossier returned. What was to be collected
 * must be paid here or reported as collected.
 */
export async function confirmDelivery(ctx: Context, input: Input<typeof contract.confirmDelivery>): Promise<Delivered> {
  const { row, actor } = await lockShipmentFor(ctx, input);
  demand(actionRefusal('confirmDelivery', standingOf(row, undefined, await hasProof(ctx.db, row.id)), actor));
  const bag = await bagOf(ctx, row);
  const dossier = await lockForDelivery(ctx, { id: row.dossierId, bag: bag?.number });
  if (!withoutCorrected(await listEvents(ctx.db, row.id)).some((event) => event.code === 'COD_COLLECTED')) demand(codProblem(await owedAtDoor(ctx, row), []));
  if (bag !== undefined) await carryItems(ctx, { itemIds: bag.itemIds, from: { bag: bag.number }, to: inHands(actor) });
  const answer = await handOver(ctx, { row, actor, dossier }, input, { proof: { kind: 'carrier', documentNo: input.documentNo }, receiptIds: [] });
  await resolveByAct(ctx, { subject: { kind: 'shipment', id: row.id }, difference: 'proofMissing', outcome: 'broughtLater', explanation: `Phiếu gửi đã ký số ${input.documentNo}` });
  return answer;
}

/** Writes down how it was proved; a shipment is handed over once. */
export async function proveDelivery(ctx: Context, row: ShipmentRow, actor: Actor, proof: GivenProof, taker: { name: string; idKind: string; idNumber: string } | null = null): Promise<void> {
  const written = await insertDelivery(ctx.db, { shipmentId: row.id, proof: proof.kind, signature: proof.kind === 'screen' ? (proof.signature ?? null) : null, documentNo: proof.documentNo ?? null, taker, by: actor.staffId, at: ctx.now });
  if (!written) refuse(problem('postal.provenAlready'));
}

async function collect(ctx: Context, row: ShipmentRow, payments: NonNullable<Input<typeof contract.deliverShipment>['payments']>): Promise<string[]> {
  const owed = await owedAtDoor(ctx, row);
  demand(codProblem(owed, payments));
  return takeAtDoor(ctx, row, owed, payments);
}

async function handOver(ctx: Context, held: { row: ShipmentRow; actor: Actor; dossier: Held }, handed: Handed, told: { proof: GivenProof; receiptIds: string[] }): Promise<Delivered> {
  const { row, actor, dossier } = held;
  const who = await takerOfShipment(ctx, row, handed.taker);
  if (handed.taker.role === 'proxy') await demandAuthorisation(ctx, row.dossierId, who.taker, { ...who.told.taker, certified: handed.taker.certified, relation: handed.taker.relation });
  const recovered = await recoverPapers(ctx, dossier.row, handed.recovered ?? []);
  if (recovered > 0) await takeIn(ctx, { dossierId: row.dossierId, unitId: row.oneStopId, kind: 'recovered' });
  const items = await giveToCitizen(ctx, { dossierId: row.dossierId, kind: 'result', insteadOf: null });
  const returned = await completeReturn(ctx, dossier, { unitId: row.oneStopId });
  const returnId = await writeTaken(ctx, who.told, { item: 'result', taker: who.taker, originalsBack: null, insteadOf: null });
  await proveDelivery(ctx, row, actor, told.proof);
  const facts = { returnId, taker: handed.taker.role, proof: told.proof.kind, recovered, items, refusal: returned.status === 8 };
  const next = await applyEvent(ctx, row, { code: 'DELIVERED', source: 'staff', office: told.proof.kind === 'carrier' ? 'proof' : '', facts });
  return { ...standsOf(next), dossierId: row.dossierId, dossierStatus: returned.status, recovered, receiptIds: told.receiptIds };
}

/** The bag the carrier brought it out of; nothing where it never lay in one. */
async function bagOf(ctx: Context, row: ShipmentRow): Promise<{ number: string; itemIds: string[] } | undefined> {
  const results = (await listItems(ctx.db, [row.dossierId])).filter((item) => item.kind === 'result');
  const bagged = results.filter((item) => item.holder.kind === 'bag');
  return bagged.length === 0 ? undefined : { number: required(bagged[0]?.holder.ref, problem('custody.notInYourHands')), itemIds: bagged.map((item) => item.id) };
}

function paidFacts(payments: readonly { readonly purse: string; readonly amountVnd: number }[]): Record<string, number> {
  return Object.fromEntries(payments.map((one) => [one.purse, one.amountVnd]));
}
