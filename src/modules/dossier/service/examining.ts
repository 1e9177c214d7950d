import { dayOf } from '#kernel/day.ts';
import type { Input, Output } from '#kernel/operation.ts';
import { badInput, demand, notFound, problem, refuse, required } from '#kernel/problem.ts';
import { subtractedDue } from '#modules/calendar/rules/pause.ts';
import { calendarFor, settled } from '#modules/calendar/service/calendar-for.ts';
import type { Context } from '#platform/context.ts';
import { newId } from '#platform/ids.ts';
import type * as contract from '../contract/examining.ts';
import { partBeyondWhole, partTimeLeft, respondByPast, waitingNeedsBasis } from '../rules/clock.ts';
import { endPause, insertAppointment, insertPause, lastCountedFrom } from '../store/clock.ts';
import { answerOpenPart, findExaminer, findOpenPart, getOpenObligation, insertObligation, insertPart, listExcludedWaits, payObligation, unitExists } from '../store/department.ts';
import type { DossierRow } from '../store/rows.ts';
import { type Held, applyMove, lockForMove } from './change-dossier.ts';
import { dossierView } from './read-dossier.ts';

/** Gives the dossier to somebody of the competent unit who examines there today; also away from an absent colleague. */
export async function assignDossier(ctx: Context, input: Input<typeof contract.assignDossier>): Promise<Output<typeof contract.assignDossier>> {
  const { row } = await lockForMove(ctx, input, 'assign');
  required(await findExaminer(ctx.db, input.handlerId, row.competentUnitId, dayOf(ctx.now)), problem('dossier.assigneeUnfit', {}, 422));
  const changes = { handlerId: input.handlerId, handlerUnitId: row.competentUnitId };
  await applyMove(ctx, row, 'assign', { changes, kind: 'dossier.assigned', facts: { handlerId: input.handlerId, before: row.handlerId } });
  return dossierView(ctx, row.id);
}

/** Notifies a tax or fee to be paid before the dossier goes on, or before its result is released (2, 4→6). */
export async function requestObligation(ctx: Context, input: Input<typeof contract.requestObligation>): Promise<Output<typeof contract.requestObligation>> {
  const { row, actor } = await lockForMove(ctx, input, 'requestObligation');
  demand(waitingNeedsBasis(input.excludeWaiting, input.legalBasis) ?? respondByPast(input.respondBy, dayOf(ctx.now)));
  const { what, documentNo, last, excludeWaiting } = input;
  const [amount, respondBy, legalBasis] = [input.amount ?? null, input.respondBy ?? null, input.legalBasis ?? null];
  await insertObligation(ctx.db, { id: newId(), dossierId: row.id, what, amount, documentNo, respondBy, last, excludeWaiting, legalBasis, by: actor.staffId, at: ctx.now });
  await insertPause(ctx.db, { id: newId(), dossierId: row.id, kind: 'obligation', beganAt: ctx.now });
  const changes = { obligationLast: last, obligationPaid: false, obligationRespondBy: respondBy };
  await applyMove(ctx, row, 'requestObligation', { changes, kind: 'dossier.obligationRequested', facts: { documentNo, amount, last, excludeWaiting } });
  return dossierView(ctx, row.id);
}

/** Records the proof of payment: back to examination (6→4), or, where it was the last step, ready to be sealed. */
export async function fulfilObligation(ctx: Context, input: Input<typeof contract.fulfilObligation>): Promise<Output<typeof contract.fulfilObligation>> {
  const held = await lockForMove(ctx, input, (row) => (row.obligationLast === true ? 'fulfilLastObligation' : 'fulfilObligation'));
  const { row, actor } = held;
  const paidAt = input.paidAt === undefined ? ctx.now : new Date(input.paidAt);
  if (paidAt > ctx.now) refuse(badInput('dossier.paidInFuture', 'paidAt'));
  const obligation = await getOpenObligation(ctx.db, row.id);
  await payObligation(ctx.db, obligation.id, input.evidence, paidAt, actor.staffId);
  await endPause(ctx.db, row.id, ctx.now);
  const facts = { last: row.obligationLast === true };
  if (facts.last) await applyMove(ctx, row, 'fulfilLastObligation', { changes: { obligationPaid: true }, kind: 'dossier.obligationFulfilled', facts });
  else await applyMove(ctx, row, 'fulfilObligation', { changes: { ...NO_OBLIGATION, ...(obligation.excludeWaiting ? await withoutWaiting(ctx, held) : {}) }, kind: 'dossier.obligationFulfilled', facts });
  return dossierView(ctx, row.id);
}

/** Asks another agency for its part, inside the day promised to the citizen (NĐ 61/2018 Đ19.5-7). */
export async function addPart(ctx: Context, input: Input<typeof contract.addPart>): Promise<Output<typeof contract.addPart>> {
  const { row, actor } = await lockForMove(ctx, input, 'addPart');
  const today = dayOf(ctx.now);
  demand(respondByPast(input.dueDay, today, 'dueDay') ?? partBeyondWhole(input.dueDay, row.dueDay, today));
  if (!(await unitExists(ctx.db, input.unitId))) refuse(notFound('organisation.unitUnknown'));
  const id = newId();
  await insertPart(ctx.db, { id, dossierId: row.id, unitId: input.unitId, content: input.content, dueDay: input.dueDay, by: actor.staffId, at: ctx.now });
  await applyMove(ctx, row, 'addPart', { changes: { openParts: row.openParts + 1 }, kind: 'dossier.partAdded', facts: { partId: id, unitId: input.unitId, dueDay: input.dueDay } });
  return dossierView(ctx, row.id);
}

/** Records what the other agency answered, or that it was silent past its day. */
export async function answerPart(ctx: Context, input: Input<typeof contract.answerPart>): Promise<Output<typeof contract.answerPart>> {
  const { row, actor } = await lockForMove(ctx, input, 'answerPart');
  const part = required(await findOpenPart(ctx.db, row.id, input.partId), notFound('dossier.partUnknown'));
  const { outcome } = input;
  if (outcome === 'silent') demand(partTimeLeft(part.dueDay, dayOf(ctx.now)));
  await answerOpenPart(ctx.db, part.id, { outcome, answer: input.answer ?? null, by: actor.staffId, at: ctx.now });
  await applyMove(ctx, row, 'answerPart', { changes: { openParts: row.openParts - 1 }, kind: 'dossier.partAnswered', facts: { partId: part.id, unitId: part.unitId, outcome } });
  return dossierView(ctx, row.id);
}

const NO_OBLIGATION = { obligationLast: null, obligationPaid: null, obligationRespondBy: null } as const;

/** The promised day moved by the waiting that the sector law leaves out; never to an earlier day than was promised. */
async function withoutWaiting(ctx: Context, { row, actor }: Held): Promise<Partial<DossierRow>> {
  const { calendar, hours } = await calendarFor(ctx, row.receptionUnitId);
  const countedFrom = await lastCountedFrom(ctx.db, row.id);
  const pauses = await listExcludedWaits(ctx.db, row.id);
  const run = { receivedAt: countedFrom, term: { count: row.termCount, unit: row.termUnit }, pauses };
  const { dueDay, dueAt, provisional } = settled(subtractedDue(calendar, hours, run, ctx.now));
  if (row.dueAt === null || dueAt <= row.dueAt) return {};
  await insertAppointment(ctx.db, row.id, { kind: 'excluded', dueDay, dueAt, provisional, countedFrom, reason: null, documentNo: null, madeBy: actor.staffId, madeEmployer: actor.employer, madeAt: ctx.now });
  return { dueDay, dueAt, provisional };
}
