import type { Day } from '#kernel/day.ts';
import { getUnitByCode } from '#modules/organisation/store.ts';
import type { Context } from '#platform/context.ts';
import { computeDue } from '../rules/due.ts';
import type { Term } from '../rules/term.ts';
import { calendarFor, settled } from './calendar-for.ts';

/** A due date whose skipped days say why in one language. */
export type SaidDueDate = { dueDay: Day; dueAt: Date; skipped: { day: Day; why: string }[]; provisional: boolean };

/** When a dossier received then is due, said in the asker's language; in the hours of a unit, or of the installation. */
export async function dueDateOf(ctx: Context, asked: { receivedAt: Date; term: Term; unitCode?: string | undefined }): Promise<SaidDueDate> {
  const { calendar, hours } = await calendarFor(ctx, await unitIdOf(ctx, asked.unitCode));
  const due = settled(computeDue(calendar, hours, asked.receivedAt, asked.term));
  return { ...due, skipped: due.skipped.map(({ day, why }) => ({ day, why: why[ctx.language] })) };
}

/** The id of a unit named by its code; undefined when none is named. */
export async function unitIdOf(ctx: Context, code: string | undefined): Promise<string | undefined> {
  return code === undefined ? undefined : (await getUnitByCode(ctx.db, code)).id;
}
