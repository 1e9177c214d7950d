import { signedIn } from '#kernel/actor.ts';
import { dayOf } from '#kernel/day.ts';
import type { Input, Output } from '#kernel/operation.ts';
import { demand, problem } from '#kernel/problem.ts';
import { listColleagues } from '#modules/access/store.ts';
import { sayOutForAbsent } from '#modules/custody/service/outs.ts';
import { note } from '#modules/journal/service.ts';
import type { Context } from '#platform/context.ts';
import type * as contract from '../contract/cash.ts';
import { mayNotCountersign, mayNotEndOffer, notAColleague, notOfferedTo, notOpen, notYourTill, ownTill, type Amounts } from '../rules/cash-session.ts';
import { blocksForAbsent, type Blocker } from '../rules/day-close.ts';
import { awaitTill, endOffer, findLastOfTill, signSession, withdrawOffer, type SessionMoney } from '../store/cash-sessions.ts';
import { closeTill, countAgain, openTill, seenSession } from './till-count.ts';

/** Opens the asker's till; the money the last session of this till left is carried over into it. */
export async function openCashSession(ctx: Context, input: Input<typeof contract.openCashSession>): Promise<Output<typeof contract.openCashSession>> {
  const actor = signedIn(ctx);
  const till = input.till ?? actor.workstation;
  await awaitTill(ctx.db, actor.unitId, till, actor.staffId);
  const last = await findLastOfTill(ctx.db, actor.unitId, till, actor.staffId);
  demand(last?.handedTo ? problem('payment.tillOffered') : undefined);
  const opened = await openTill(ctx, { till, previousId: last?.id ?? null, counted: input.counted, pieces: input.pieces, ...(input.added ? { added: input.added } : {}) });
  await note(ctx, { kind: 'payment.tillOpened', subject: { kind: 'cashSession', id: opened.id }, facts: { previousId: opened.previousId, ...factsOf('counted', input.counted), ...factsOf('difference', opened.difference) } });
  return opened;
}

/** The holder counts and closes her till. */
export async function closeCashSession(ctx: Context, input: Input<typeof contract.closeCashSession>): Promise<Output<typeof contract.closeCashSession>> {
  const session = await seenSession(ctx, input.id);
  demand(notYourTill(session, signedIn(ctx).staffId));
  const closed = await closeTill(ctx, session, input, allBlock);
  await noteTill(ctx, 'payment.tillClosed', session, { ...factsOf('counted', input.counted), ...factsOf('difference', closed.difference) });
  return { id: session.id, state: 'closed', ...closed };
}

/** A manager counts and closes the till of somebody absent and says why; what she has out becomes incidents under her name. */
export async function closeSessionForAbsent(ctx: Context, input: Input<typeof contract.closeSessionForAbsent>): Promise<Output<typeof contract.closeSessionForAbsent>> {
  const session = await seenSession(ctx, input.id);
  demand(notOpen(session) ?? ownTill(session, signedIn(ctx).staffId));
  const closed = await closeTill(ctx, session, input, blocksForAbsent);
  const stillOut = await sayOutForAbsent(ctx, session.staffId, input.absentReason);
  await noteTill(ctx, 'payment.tillClosedForAbsent', session, { holderId: session.staffId, ...factsOf('counted', input.counted), ...factsOf('difference', closed.difference) });
  return { id: session.id, state: 'closed', difference: closed.difference, incidents: [...closed.incidents, ...stillOut] };
}

/** Another person counts the closed till herself and signs second. */
export async function countersignSession(ctx: Context, input: Input<typeof contract.countersignSession>): Promise<Output<typeof contract.countersignSession>> {
  const actor = signedIn(ctx);
  const session = await seenSession(ctx, input.id);
  demand(mayNotCountersign(session, actor.staffId));
  const again = await countAgain(ctx, session, input);
  await signSession(ctx.db, session.id, actor.staffId, ctx.now);
  await noteTill(ctx, 'payment.tillCountersigned', session, { ...factsOf('counted', input.counted), ...factsOf('difference', again.difference) });
  return { id: session.id, state: 'countersigned', ...again };
}

/** Change of shift, first step: the holder counts, closes and offers her till to a colleague. */
export async function handOverTill(ctx: Context, input: Input<typeof contract.handOverTill>): Promise<Output<typeof contract.handOverTill>> {
  const actor = signedIn(ctx);
  const session = await seenSession(ctx, input.id);
  demand(notYourTill(session, actor.staffId));
  demand(notAColleague(input.toStaffId, actor.staffId, await listColleagues(ctx.db, session.unitId, dayOf(ctx.now))));
  const closed = await closeTill(ctx, session, { ...input, handedTo: input.toStaffId }, allBlock);
  await noteTill(ctx, 'payment.tillHandedOver', session, { toStaffId: input.toStaffId, ...factsOf('counted', input.counted), ...factsOf('difference', closed.difference) });
  return { id: session.id, state: 'closed', ...closed };
}

/** Change of shift, second step: the receiver's own count opens her session and is the second signature of the other. */
export async function acceptTill(ctx: Context, input: Input<typeof contract.acceptTill>): Promise<Output<typeof contract.acceptTill>> {
  const actor = signedIn(ctx);
  const session = await seenSession(ctx, input.id);
  demand(notOfferedTo(session, actor));
  const opened = await openTill(ctx, { till: session.till, previousId: session.id, counted: input.counted, pieces: input.pieces });
  await signSession(ctx.db, session.id, actor.staffId, ctx.now);
  await noteTill(ctx, 'payment.tillTakenOver', session, { sessionId: opened.id, ...factsOf('counted', input.counted), ...factsOf('difference', opened.difference) });
  return opened;
}

/** Takes back the offer of a till nobody has counted yet. */
export async function withdrawTill(ctx: Context, input: Input<typeof contract.withdrawTill>): Promise<Output<typeof contract.withdrawTill>> {
  const session = await seenSession(ctx, input.id);
  demand(notYourTill(session, signedIn(ctx).staffId));
  demand(session.handedTo === null || session.taken ? problem('payment.tillNotOffered') : undefined);
  await withdrawOffer(ctx.db, session.id);
  await noteTill(ctx, 'payment.tillOfferWithdrawn', session, { toStaffId: session.handedTo });
  return { id: session.id, state: session.state };
}

/** A manager takes back an offer that neither its giver nor its receiver is there to end; the till stays closed and waits for its second signature. */
export async function withdrawTillForAbsent(ctx: Context, input: Input<typeof contract.withdrawTillForAbsent>): Promise<Output<typeof contract.withdrawTillForAbsent>> {
  const { staffId } = signedIn(ctx);
  const session = await seenSession(ctx, input.id);
  demand(mayNotEndOffer(session, staffId));
  await endOffer(ctx.db, session.id, { by: staffId, at: ctx.now, reason: input.reason });
  await noteTill(ctx, 'payment.tillOfferEnded', session, { holderId: session.staffId, toStaffId: session.handedTo });
  return { id: session.id, state: session.state };
}

function allBlock(blockers: readonly Blocker[]): readonly Blocker[] {
  return blockers;
}

function noteTill(ctx: Context, kind: 'payment.tillClosed' | 'payment.tillClosedForAbsent' | 'payment.tillCountersigned' | 'payment.tillHandedOver' | 'payment.tillTakenOver' | 'payment.tillOfferWithdrawn' | 'payment.tillOfferEnded', session: SessionMoney, facts: Record<string, string | number | null>): Promise<string> {
  return note(ctx, { kind, unitId: session.unitId, subject: { kind: 'cashSession', id: session.id }, facts });
}

/** Amounts as flat facts: countedFee, countedPostage, countedThirdParty. */
function factsOf(name: string, amounts: Amounts): Record<string, number> {
  return { [`${name}Fee`]: amounts.fee, [`${name}Postage`]: amounts.postage, [`${name}ThirdParty`]: amounts.thirdParty };
}
