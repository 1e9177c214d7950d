import { dayOf } from '#kernel/day.ts';
import type { Input, Output } from '#kernel/operation.ts';
import { badInput, refuse } from '#kernel/problem.ts';
import type { Term } from '#modules/calendar/rules/term.ts';
import { isProblem } from '#modules/calendar/rules/working-day.ts';
import { dueDateOf } from '#modules/calendar/service/due-date-of.ts';
import type { Context } from '#platform/context.ts';
import type * as contract from '../contract/operations.ts';
import { termFor } from '../rules/term-for.ts';
import { revisionInForce } from './revision-in-force.ts';

/** When a dossier received then is due, by a time limit or by the one published for a procedure and channel on that day. */
export async function computeDueDate(ctx: Context, input: Input<typeof contract.computeDueDate>): Promise<Output<typeof contract.computeDueDate>> {
  const receivedAt = new Date(input.receivedAt);
  const term = await askedTerm(ctx, input, receivedAt);
  return { ...(await dueDateOf(ctx, { receivedAt, term, unitCode: input.unitCode })), term };
}

async function askedTerm(ctx: Context, { term, procedureCode, channel, caseNo, option }: Input<typeof contract.computeDueDate>, receivedAt: Date): Promise<Term> {
  if ((term === undefined) === (procedureCode === undefined)) return refuse(badInput('catalogue.dueInput', 'term'));
  if (term !== undefined) return term;
  if (procedureCode === undefined || channel === undefined) return refuse(badInput('catalogue.dueInput', 'channel'));
  if (Number.isNaN(receivedAt.getTime())) return refuse(badInput('calendar.instantUnreadable', 'receivedAt'));
  const { content } = await revisionInForce(ctx, procedureCode, dayOf(receivedAt));
  const published = termFor(content, channel, caseNo ?? null, option);
  return isProblem(published) ? refuse(published) : published;
}
