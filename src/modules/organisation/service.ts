import { signedIn } from '#kernel/actor.ts';
import { dayOf, plusDays } from '#kernel/day.ts';
import type { Input, Output } from '#kernel/operation.ts';
import { badInput, demand, problem, refuse } from '#kernel/problem.ts';
import { note } from '#modules/journal/service.ts';
import type { Context } from '#platform/context.ts';
import { newId } from '#platform/ids.ts';
import type * as contract from './contract.ts';
import { deskWrong, endWrong, identWrong } from './rules.ts';
import * as store from './store.ts';

/** The units around the asker's, or all of them. */
export async function listUnits(ctx: Context, input: Input<typeof contract.listUnits>): Promise<Output<typeof contract.listUnits>> {
  const actor = signedIn(ctx);
  const rows = input.scope === 'all' ? await store.listAllUnits(ctx.db) : await store.listUnitsAround(ctx.db, actor.unitId);
  return { rows };
}

/** A unit with its counters, codes and succession. */
export async function getUnit(ctx: Context, input: Input<typeof contract.getUnit>): Promise<Output<typeof contract.getUnit>> {
  const unit = await store.getUnitByCode(ctx.db, input.code);
  const counters = await store.listCounters(ctx.db, unit.id);
  const codes = await store.listCodeAliases(ctx.db, unit.id);
  return { unit, counters: [...counters], codes: [...codes], successions: await store.listSuccessionsOf(ctx.db, unit.id) };
}

/** Adds a unit, valid from a day. */
export async function addUnit(ctx: Context, input: Input<typeof contract.addUnit>): Promise<Output<typeof contract.addUnit>> {
  demand(identWrong(input.identCode, input.codeGrammar));
  const parent = input.parentCode === undefined ? null : await store.getUnitByCode(ctx.db, input.parentCode);
  const { kind, code, name, shortName, superiorName = '', place = '', address = '', phone = '', note: remark = '', validFrom } = input;
  const unit = { id: newId(), kind, code, parentId: parent?.id ?? null, name, shortName, superiorName, place, address, phone, identCode: input.identCode ?? null, codeGrammar: input.codeGrammar ?? null, note: remark, validFrom, validTo: null };
  if (!(await store.insertUnit(ctx.db, unit))) refuse(badInput('organisation.codeTaken', 'code', { code }));
  await note(ctx, { kind: 'organisation.unitAdded', unitId: unit.id, subject: { kind: 'unit', id: unit.id }, facts: { code } });
  return unit;
}

/** Ends a unit after its last day; its people's permissions end with it. */
export async function endUnit(ctx: Context, input: Input<typeof contract.endUnit>): Promise<Output<typeof contract.endUnit>> {
  const unit = await store.lockUnitByCode(ctx.db, input.code);
  demand(endWrong(unit, input.lastDay));
  if (unit.id === signedIn(ctx).unitId) refuse(problem('organisation.ownUnit'));
  await store.closeUnit(ctx.db, unit.id, input.lastDay);
  for (const successor of input.successors) {
    const to = await store.getUnitByCode(ctx.db, successor.code);
    await store.insertSuccession(ctx.db, { fromUnitId: unit.id, toUnitId: to.id, effectiveOn: plusDays(input.lastDay, 1), kind: successor.kind, legalBasis: successor.legalBasis });
  }
  await note(ctx, { kind: 'organisation.unitClosed', unitId: unit.id, subject: { kind: 'unit', id: unit.id }, facts: { lastDay: input.lastDay, successors: input.successors.map(({ code }) => code) } });
  return { ...unit, validTo: input.lastDay };
}

/** Adds a counter of a one-stop. */
export async function addCounter(ctx: Context, input: Input<typeof contract.addCounter>): Promise<Output<typeof contract.addCounter>> {
  const unit = await store.getUnitByCode(ctx.db, input.code);
  const id = newId();
  const added = await store.insertCounter(ctx.db, { id, unitId: unit.id, name: input.name, workstation: input.workstation });
  if (!added) refuse(badInput('organisation.workstationTaken', 'workstation', { workstation: input.workstation }));
  await note(ctx, { kind: 'organisation.counterAdded', unitId: unit.id, subject: { kind: 'counter', id } });
  return { id };
}

/** Says which unit of the post serves the postal desk of a one-stop; what stood before ends the day before. */
export async function setPostalDesk(ctx: Context, input: Input<typeof contract.setPostalDesk>): Promise<Output<typeof contract.setPostalDesk>> {
  const { oneStopId, postUnitId, fromDay, toDay = null, source } = input;
  const [oneStop, post] = [await store.getUnit(ctx.db, oneStopId), await store.getUnit(ctx.db, postUnitId)];
  const later = await store.lockLaterDesk(ctx.db, oneStopId, fromDay);
  demand(deskWrong({ fromDay, toDay }, oneStop, post, later));
  await store.replacePostalDesk(ctx.db, { id: newId(), oneStopId, postUnitId, fromDay, toDay, source });
  await note(ctx, { kind: 'organisation.postalDeskSet', unitId: oneStopId, subject: { kind: 'unit', id: oneStopId }, facts: { postUnitId, fromDay, toDay } });
  return { rows: (await store.listPostalDesks(ctx.db)).filter((row) => row.oneStopId === oneStopId) };
}

export async function listPostalDesks(ctx: Context): Promise<Output<typeof contract.listPostalDesks>> {
  return { rows: await store.listPostalDesks(ctx.db) };
}

/** The one-stops whose postal desk the asker manages today: those her unit of the post, or one below it, serves; none for everybody else. */
export function desksManaged(ctx: Context): Promise<readonly string[]> {
  const actor = signedIn(ctx);
  const manages = actor.employer === 'post' && actor.permissions.includes('postal.manage');
  return manages ? store.listDesksServed(ctx.db, actor.unitId, dayOf(ctx.now)) : Promise.resolve([]);
}

/** Adds an organisation whose people help at the counter. */
export async function addHelperOrganisation(ctx: Context, input: Input<typeof contract.addHelperOrganisation>): Promise<Output<typeof contract.addHelperOrganisation>> {
  const helper = { id: newId(), name: input.name, kind: input.kind };
  if (!(await store.insertHelperOrganisation(ctx.db, helper))) refuse(badInput('organisation.helperKnown', 'name'));
  await note(ctx, { kind: 'organisation.helperAdded', subject: { kind: 'helperOrganisation', id: helper.id } });
  return helper;
}

export async function listHelperOrganisations(ctx: Context): Promise<Output<typeof contract.listHelperOrganisations>> {
  return { rows: [...(await store.listHelperOrganisations(ctx.db))] };
}

/** The plans of the installation, the pilot among them. */
export async function listPlans(ctx: Context): Promise<Output<typeof contract.listPlans>> {
  const rows = await store.listPlans(ctx.db);
  return { rows: rows.map((plan) => ({ ...plan, parties: [...plan.parties], fieldCodes: [...plan.fieldCodes] })) };
}
