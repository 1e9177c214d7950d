import { signedIn } from '#kernel/actor.ts';
import { dayOf } from '#kernel/day.ts';
import type { Input, Output } from '#kernel/operation.ts';
import { demand, notFound, required } from '#kernel/problem.ts';
import { note } from '#modules/journal/service.ts';
import type { Context } from '#platform/context.ts';
import { newId } from '#platform/ids.ts';
import type * as contract from '../contract.ts';
import { maySayOut, unmatched, type Out } from '../rules.ts';
import { countOpenIncidents, listOpenIncidents, type OpenIncidentRow } from '../store/incidents.ts';
import { closeOut, findOut, insertOut, listOuts, lockOut, type OutRow, type OutSubject } from '../store/outs.ts';
import { recordIncidents } from './incidents.ts';

/**
 * Keeps the book of what is out: with whom a thing is out from now on, or that it is in. Told whenever the thing moves, by the act that moves it; what is
 * there already changes nothing.
 */
export async function keepOut(ctx: Context, subject: OutSubject, told: { readonly label: string; readonly out: Out | undefined }): Promise<void> {
  const { label, out } = told;
  const before = await lockOut(ctx.db, subject);
  if (before?.staffId === out?.staffId && before?.way === out?.way) return;
  if (before !== undefined) await closeOut(ctx.db, before.id, ctx.actor?.staffId ?? null, ctx.now);
  if (out !== undefined) await insertOut(ctx.db, { id: newId(), subject, label, ...out, at: ctx.now });
}

/** Handovers of papers and parcels; money that differs has its own second signature. */
const OF_HANDOVERS = ['handover', 'manifest', 'shipment'] as const;

/**
 * What of one person's is not in order at the end of the day, oldest first: what is scanned out and not in, with nothing said about it today, and what went wrong at
 * her handovers and nobody has resolved. The till asks this before it closes, the postal desk before she goes to the till.
 */
export async function openAtDayEnd(ctx: Context, staffId: string): Promise<{ outs: OutRow[]; incidents: OpenIncidentRow[]; incidentCount: number }> {
  const asked = { staffId, subjectKinds: OF_HANDOVERS };
  const incidents = await listOpenIncidents(ctx.db, asked);
  return { outs: unmatched(await listOuts(ctx.db, staffId), dayOf(ctx.now)), incidents, incidentCount: await countOpenIncidents(ctx.db, asked) };
}

/** Its holder says why it is not in: an incident of hers, which somebody else resolves. */
export async function reportStillOut(ctx: Context, input: Input<typeof contract.reportStillOut>): Promise<Output<typeof contract.reportStillOut>> {
  const { staffId } = signedIn(ctx);
  const subject = { kind: input.subjectKind, id: input.subjectId };
  await lockOut(ctx.db, subject);
  const out = required(await findOut(ctx.db, subject), notFound('custody.outUnknown'));
  demand(maySayOut(out, staffId, dayOf(ctx.now)));
  const [incidentId = ''] = await sayOut(ctx, [out], { reason: input.reason });
  return { incidentId };
}

/** Whoever closes for somebody absent finds what she has out: each an incident under her name, found by the house, so that any colleague may resolve it. Answers the incidents. */
export async function sayOutForAbsent(ctx: Context, staffId: string, reason: string): Promise<string[]> {
  const { outs } = await openAtDayEnd(ctx, staffId);
  return sayOut(ctx, outs, { reason, byHouse: true });
}

async function sayOut(ctx: Context, outs: readonly OutRow[], told: { readonly reason: string; readonly byHouse?: boolean }): Promise<string[]> {
  const incidents = await recordIncidents(ctx, outs.map((out) => ({ subject: { kind: out.subjectKind, id: out.subjectId }, unitId: out.unitId, difference: 'stillOut' as const, label: out.label, people: [out.staffId], note: told.reason, byHouse: told.byHouse === true })));
  for (const out of outs) await note(ctx, { kind: 'custody.saidStillOut', unitId: out.unitId, subject: { kind: out.subjectKind, id: out.subjectId }, facts: { way: out.way, label: out.label, staffId: out.staffId } });
  return incidents;
}
