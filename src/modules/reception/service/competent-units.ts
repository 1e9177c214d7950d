import { signedIn } from '#kernel/actor.ts';
import { showDay } from '#kernel/day.ts';
import type { Input, Output } from '#kernel/operation.ts';
import { badInput, refuse } from '#kernel/problem.ts';
import { knownCode } from '#modules/catalogue/service/revision-in-force.ts';
import { note } from '#modules/journal/service.ts';
import type { Context } from '#platform/context.ts';
import { newId } from '#platform/ids.ts';
import type * as contract from '../contract/competent-units.ts';
import * as store from '../store/desk.ts';

type Rows = Output<typeof contract.listCompetentUnits>;

/** Says which unit solves what a one-stop receives; what stood for the same matter ends the day before. */
export async function setCompetentUnit(ctx: Context, input: Input<typeof contract.setCompetentUnit>): Promise<Rows> {
  const { receptionUnitId, unitId, fieldCode = null, fromDay, toDay = null, source } = input;
  if (input.procedureCode !== undefined && fieldCode !== null) refuse(badInput('reception.procedureOrField', 'fieldCode'));
  if (toDay !== null && toDay < fromDay) refuse(badInput('input.periodReversed', 'toDay', { from: showDay(fromDay), to: showDay(toDay) }));
  for (const [field, id] of [['receptionUnitId', receptionUnitId], ['unitId', unitId]] as const) {
    if (!(await store.unitStands(ctx.db, id, fromDay))) refuse(badInput('reception.competentUnitWrong', field));
  }
  if (fieldCode !== null && !(await store.fieldExists(ctx.db, fieldCode))) refuse(badInput('reception.fieldUnknown', 'fieldCode', { fieldCode }));
  const procedureCode = input.procedureCode === undefined ? null : await knownCode(ctx, input.procedureCode);
  const id = newId();
  await store.replaceCompetentUnit(ctx.db, { id, receptionUnitId, procedureCode, fieldCode, unitId, fromDay, toDay, source });
  await note(ctx, { kind: 'reception.competentUnitSet', subject: { kind: 'competentUnit', id }, facts: { receptionUnitId, unitId, procedureCode, fieldCode, fromDay, toDay } });
  return { rows: await store.listCompetentUnits(ctx.db, receptionUnitId) };
}

/** Which units solve what a one-stop receives; the asker's own unless told. */
export async function listCompetentUnits(ctx: Context, input: Input<typeof contract.listCompetentUnits>): Promise<Rows> {
  return { rows: await store.listCompetentUnits(ctx.db, input.receptionUnitId ?? signedIn(ctx).unitId) };
}
