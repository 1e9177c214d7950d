import { type Day, instantOf, minuteOf } from '#kernel/day.ts';
import type { Input, Output } from '#kernel/operation.ts';
import { badInput, demand, problem, refuse, required } from '#kernel/problem.ts';
import { stateOfDay } from '#modules/calendar/rules/working-day.ts';
import { calendarFor, settled } from '#modules/calendar/service/calendar-for.ts';
import type { Context } from '#platform/context.ts';
import { newId } from '#platform/ids.ts';
import type * as contract from '../contract/deciding.ts';
import { newDayNotLater } from '../rules/clock.ts';
import { enterOpenApology, getOpenApology, insertApology, insertAppointment, lastCountedFrom, signOpenApology } from '../store/clock.ts';
import { type Held, applyMove, lockForMove } from './change-dossier.ts';
import { dossierView } from './read-dossier.ts';

type Asked = Input<typeof contract.apologise>;

/** The written apology with one new day: the specialist drafts, the leader signs, the one-stop sends it; each at least one day before the due day (NĐ 61/2018 Đ19.9). */
export async function apologise(ctx: Context, input: Asked): Promise<Output<typeof contract.apologise>> {
  const { move, act } = STEPS[input.step];
  const held = await lockForMove(ctx, input, move);
  await act(ctx, held, input);
  return dossierView(ctx, held.row.id);
}

const STEPS = {
  draft: { move: 'draftApology', act: draft },
  sign: { move: 'signApology', act: sign },
  enter: { move: 'enterApology', act: enter },
} as const;

async function draft(ctx: Context, { row, actor }: Held, input: Asked): Promise<void> {
  const reason = required(input.reason, badInput('dossier.fieldNeeded', 'reason'));
  const newDay = required(input.newDay, badInput('dossier.fieldNeeded', 'newDay'));
  const dueDay = required(row.dueDay, problem('dossier.noAppointment'));
  demand(newDayNotLater(dueDay, newDay));
  const provisional = await workingOrRefuse(ctx, row.receptionUnitId, newDay);
  const newAt = instantOf(newDay, row.dueAt === null ? 0 : minuteOf(row.dueAt));
  await insertApology(ctx.db, { id: newId(), dossierId: row.id, reason, newDay, newAt, provisional, draftedBy: actor.staffId, draftedAt: ctx.now });
  await applyMove(ctx, row, 'draftApology', { changes: { apology: 'drafted' }, kind: 'dossier.apologyDrafted', facts: { dueDay, newDay } });
}

async function sign(ctx: Context, { row, actor }: Held, input: Asked): Promise<void> {
  const apology = await getOpenApology(ctx.db, row.id);
  await signOpenApology(ctx.db, apology.id, input.documentNo ?? null, actor.staffId, ctx.now);
  await applyMove(ctx, row, 'signApology', { changes: { apology: 'signed' }, kind: 'dossier.apologySigned', facts: { dueDay: row.dueDay, newDay: apology.newDay } });
}

/** Only now does the promised day change: the old one stays in the history beside the reason. */
async function enter(ctx: Context, { row, actor }: Held, input: Asked): Promise<void> {
  const apology = await getOpenApology(ctx.db, row.id);
  const documentNo = input.documentNo ?? apology.documentNo;
  await enterOpenApology(ctx.db, apology.id, documentNo, actor.staffId, ctx.now);
  const { newDay, newAt, provisional, reason } = apology;
  const countedFrom = await lastCountedFrom(ctx.db, row.id);
  await insertAppointment(ctx.db, row.id, { kind: 'apology', dueDay: newDay, dueAt: newAt, provisional, countedFrom, reason, documentNo, madeBy: actor.staffId, madeEmployer: actor.employer, madeAt: ctx.now });
  const changes = { apology: 'none', reappointments: row.reappointments + 1, dueDay: newDay, dueAt: newAt, provisional } as const;
  await applyMove(ctx, row, 'enterApology', { changes, kind: 'dossier.apologyEntered', facts: { before: row.dueDay, dueDay: newDay } });
}

/** A new day is a working day of a loaded year; says whether that year is still provisional. */
async function workingOrRefuse(ctx: Context, unitId: string, day: Day): Promise<boolean> {
  const { calendar } = await calendarFor(ctx, unitId);
  const state = settled(stateOfDay(calendar, day));
  return state.working ? state.provisional : refuse(badInput('dossier.newDayNotWorking', 'newDay', { day }));
}
