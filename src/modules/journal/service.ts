import { signedIn } from '#kernel/actor.ts';
import { showDay } from '#kernel/day.ts';
import type { Input, Output } from '#kernel/operation.ts';
import { placeOf, toPage } from '#kernel/page.ts';
import { badInput, demand, refuse } from '#kernel/problem.ts';
import type { Context } from '#platform/context.ts';
import { newId } from '#platform/ids.ts';
import type * as contract from './contract.ts';
import { countedDay, happensLater, type Happening } from './rules.ts';
import { insertEntry, listEntriesOfUnit } from './store.ts';

/** Notes what happened, in the transaction that made it happen. Answers the entry's id. */
export async function note(ctx: Context, happening: Happening): Promise<string> {
  const happenedAt = happening.happenedAt ?? ctx.now;
  demand(happensLater(happenedAt, ctx.now));
  const id = newId();
  // A citizen has no place among the staff's columns: her id stands among the facts.
  const facts = ctx.citizen ? { ...happening.facts, citizenId: ctx.citizen.citizenId } : happening.facts;
  await insertEntry(ctx.db, { ...happening, ...(facts ? { facts } : {}), id, recordedAt: ctx.now, happenedAt, localDay: countedDay(happenedAt), actor: ctx.actor });
  return id;
}

/** What happened in the asker's unit between two days. */
export async function listJournal(ctx: Context, input: Input<typeof contract.listJournal>): Promise<Output<typeof contract.listJournal>> {
  const actor = signedIn(ctx);
  if (input.from > input.to) refuse(badInput('input.periodReversed', 'to', { from: showDay(input.from), to: showDay(input.to) }));
  const limit = input.limit ?? 50;
  const rows = await listEntriesOfUnit(ctx.db, actor.unitId, input.from, input.to, placeOf(input.after), limit + 1);
  return toPage(rows, limit, (row) => [row.happenedAt.toISOString(), row.id]);
}
