import { dayOf } from '#kernel/day.ts';
import type { Input, Output } from '#kernel/operation.ts';
import { demand, notFound, required } from '#kernel/problem.ts';
import { answeredByStaff } from '#modules/mandate/rules/asking.ts';
import { collectState } from '#modules/mandate/rules/collecting.ts';
import { stateOf } from '#modules/mandate/rules/mandates.ts';
import { revokeCollectionByOwner } from '#modules/mandate/service/collecting.ts';
import { revokeByCitizen } from '#modules/mandate/service/revoking.ts';
import { listAuthorisations } from '#modules/mandate/store/collecting.ts';
import { listMandatesOfDossier } from '#modules/mandate/store/mandates.ts';
import type { Context } from '#platform/context.ts';
import type * as contract from '../contract.ts';
import { heldBySlip } from './slip.ts';

/** By what right this dossier was made in her name, and who may collect its result; it names nobody. */
export async function listTrackedMandates(ctx: Context, input: Input<typeof contract.listTrackedMandates>): Promise<Output<typeof contract.listTrackedMandates>> {
  const { dossier } = await heldBySlip(ctx, input);
  const { id } = required(dossier, notFound('tracking.notFound'));
  const today = dayOf(ctx.now);
  const mandates = await listMandatesOfDossier(ctx.db, id);
  const collecting = await listAuthorisations(ctx.db, id);
  return {
    mandates: mandates.map((row) => ({ id: row.id, organisation: row.organisation, unitName: row.unitName, kinds: [...row.kinds], toDay: row.toDay, state: stateOf(row, today) })),
    collecting: collecting.map((row) => ({ id: row.id, relation: row.relation, certified: row.certified, toDay: row.toDay, state: collectState(row, today) })),
  };
}

/** The holder of the slip revokes one of them; what has nothing to do with this dossier does not exist for her. */
export async function revokeTrackedMandate(ctx: Context, input: Input<typeof contract.revokeTrackedMandate>): Promise<Output<typeof contract.revokeTrackedMandate>> {
  demand(answeredByStaff(ctx.actor));
  const { dossier } = await heldBySlip(ctx, input);
  const { id: dossierId } = required(dossier, notFound('tracking.notFound'));
  if (input.what === 'collecting') {
    await revokeCollectionByOwner(ctx, { id: input.id, dossierId }, 'tracking');
  } else {
    const served = await listMandatesOfDossier(ctx.db, dossierId);
    const { id } = required(served.find((row) => row.id === input.id), notFound('mandate.unknown'));
    await revokeByCitizen(ctx, id, 'tracking');
  }
  return { id: input.id };
}
