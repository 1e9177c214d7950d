import { signedIn } from '#kernel/actor.ts';
import { demand, notFound, problem, refuse, required } from '#kernel/problem.ts';
import { recordIncident } from '#modules/custody/service/incidents.ts';
import type { Context } from '#platform/context.ts';
import { newId } from '#platform/ids.ts';
import { agrees, differenceOf, differenceUnexplained, expectedCash, NOTHING, notOpen, piecesDiffer, unseen, type Amounts, type Pieces } from '../rules/cash-session.ts';
import { closeBlocked, type Blocker } from '../rules/day-close.ts';
import { PURSES, PURSE_WORDS } from '../rules/purses.ts';
import { closeSession, findOpenTill, insertCount, insertSession, listCounts, listSums, lockCashSession, type SessionMoney } from '../store/cash-sessions.ts';
import { listBlockers } from './day-close.ts';
import { enterInPurse } from './purses.ts';

export type Counted = { readonly counted: Amounts; readonly pieces?: Pieces | undefined };
export type Opened = { id: string; previousId: string | null; carriedOver: OutAmounts; difference: OutAmounts; incidents: string[] };
type OutAmounts = { fee: number; postage: number; thirdParty: number };

/** A session this person may see, under lock. */
export async function seenSession(ctx: Context, id: string): Promise<SessionMoney> {
  const session = required(await lockCashSession(ctx.db, id), notFound('payment.sessionUnknown'));
  demand(unseen(session, signedIn(ctx)));
  return session;
}

/**
 * Opens a till with what its new holder counted. What the last session left is carried over; where her count differs the
 * line says so and an incident is recorded: she explains nothing that others left her.
 */
export async function openTill(ctx: Context, opening: Counted & { till: string | null; previousId: string | null; added?: Amounts }): Promise<Opened> {
  const actor = signedIn(ctx);
  demand(piecesDiffer(opening.counted, opening.pieces ?? []));
  const id = newId();
  const session = { id, unitId: actor.unitId, staffId: actor.staffId, till: opening.till, workstation: actor.workstation ?? opening.till, previousId: opening.previousId, at: ctx.now };
  if (!(await insertSession(ctx.db, session))) refuse(problem((await findOpenTill(ctx.db, actor.staffId, actor.unitId)) ? 'payment.sessionOpen' : 'payment.tillTaken'));
  const carriedOver = opening.previousId === null ? NOTHING : await leftBy(ctx, opening.previousId);
  const added = opening.previousId === null ? opening.counted : (opening.added ?? NOTHING);
  for (const purse of PURSES) {
    if (carriedOver[purse] > 0) await enterInPurse(ctx, { sessionId: id, unitId: actor.unitId, purse, kind: 'carriedOver', method: 'cash', amount: carriedOver[purse] });
    if (added[purse] > 0) await enterInPurse(ctx, { sessionId: id, unitId: actor.unitId, purse, kind: 'float', method: 'cash', amount: added[purse] });
  }
  const { difference, incidents } = await recordCount(ctx, session, 'opening', opening);
  return { id, previousId: opening.previousId, carriedOver: { ...carriedOver }, difference: { ...difference }, incidents };
}

export type Closing = Counted & { readonly reason?: string | undefined; readonly absentReason?: string | undefined; readonly handedTo?: string | undefined };

/** Closes a locked till with a count: what differs becomes a line with its reason and an incident, so that the lines equal the money. */
export async function closeTill(ctx: Context, session: SessionMoney, closing: Closing, blocking: (all: readonly Blocker[]) => readonly Blocker[]): Promise<{ difference: OutAmounts; incidents: string[] }> {
  demand(notOpen(session) ?? piecesDiffer(closing.counted, closing.pieces ?? []));
  demand(closeBlocked(blocking(await listBlockers(ctx, session))));
  demand(differenceUnexplained(differenceOf(closing.counted, session.cash), closing.reason));
  const { difference, incidents } = await recordCount(ctx, session, 'closing', closing);
  const { reason = null, absentReason = null, handedTo = null } = closing;
  await closeSession(ctx.db, session.id, { by: signedIn(ctx).staffId, at: ctx.now, differenceReason: agrees(difference) ? null : reason, absentReason, handedTo });
  return { difference, incidents };
}

/** The second signature's own count of a closed till; another count than the first is an incident, the lines stay. */
export async function countAgain(ctx: Context, session: SessionMoney, counted: Counted): Promise<{ difference: OutAmounts; incidents: string[] }> {
  demand(piecesDiffer(counted.counted, counted.pieces ?? []));
  return recordCount(ctx, session, 'countersign', counted);
}

async function recordCount(ctx: Context, session: Pick<SessionMoney, 'id' | 'unitId' | 'staffId' | 'till'>, moment: 'opening' | 'closing' | 'countersign', { counted, pieces = [] }: Counted): Promise<{ difference: OutAmounts; incidents: string[] }> {
  const by = signedIn(ctx).staffId;
  const expected = expectedCash(await listSums(ctx.db, session.id));
  const difference = differenceOf(counted, expected);
  await insertCount(ctx.db, { sessionId: session.id, moment, expected, counted, pieces, by, at: ctx.now });
  const incidents: string[] = [];
  for (const purse of PURSES) {
    if (difference[purse] === 0) continue;
    if (moment !== 'countersign') await enterInPurse(ctx, { sessionId: session.id, unitId: session.unitId, purse, kind: 'difference', method: 'cash', amount: difference[purse] });
    incidents.push(await recordIncident(ctx, { subject: { kind: 'cashSession', id: session.id }, unitId: session.unitId, label: session.till, people: [session.staffId], difference: 'cashDiffers', countedOut: expected[purse], countedIn: counted[purse], note: PURSE_WORDS[purse] }));
  }
  return { difference: { ...difference }, incidents };
}

async function leftBy(ctx: Context, sessionId: string): Promise<Amounts> {
  const counts = await listCounts(ctx.db, sessionId);
  return counts.find((count) => count.moment === 'closing')?.counted ?? NOTHING;
}
