import { askToTell, mandateToTell } from '#modules/mandate/service/told.ts';
import { nextTry } from '#modules/postal/rules/carrier.ts';
import type { Context } from '#platform/context.ts';
import { apart } from '#platform/database.ts';
import { newId } from '#platform/ids.ts';
import type { MessageFailure, Outward } from '../rules/channels.ts';
import { CHANNEL_RETRY, PUT_OFF_RETRY, type Outcome } from '../rules/handing.ts';
import { needsCall, type Template } from '../rules/templates.ts';
import { CODE_PLACE } from '../rules/words.ts';
import { endCall, openCall } from '../store/calls.ts';
import * as store from '../store/handing.ts';

/** What is claimed at once of one channel, and for how long at most one message may take. */
export type Claiming = { readonly claimId: string; readonly channel: Outward; readonly most: number; readonly leaseMs: number };
/** What is about to go out, outside every transaction. */
export type Handing = { readonly id: string; readonly claimId: string; readonly channel: Outward; readonly template: Template; readonly unitId: string | null; readonly tries: number; readonly to: string; readonly subject: string; readonly text: string; readonly language: 'vi' | 'en' };
/** What came of it. */
export type Heard = { readonly outcome: Outcome; readonly ref?: string | null; readonly afterSeconds?: number };

/** Takes a batch of what is due on a channel. */
export function claimDue(ctx: Context, { claimId, channel, most, leaseMs }: Claiming): Promise<string[]> {
  return store.claimMessages(ctx.db, { id: claimId, channel, at: ctx.now, until: new Date(ctx.now.getTime() + leaseMs), most });
}

/** Messages whose process died: what had not begun waits again; what had begun is uncertain, is never said again by itself, and somebody is called. */
export async function settleForgotten(ctx: Context): Promise<void> {
  for (const { id } of await store.takeForgotten(ctx.db, ctx.now)) await end(ctx, { id, claimId: null, state: 'uncertain', failure: 'unknownOutcome' });
}

/** Begins a hand-over: entered before a word goes out. Undefined when there is nothing to say any more, or a fault of ours stands in the way of this one: it is told, and the others go on. */
export async function beginHanding(ctx: Context, id: string, claiming: Claiming, fault: (thrown: unknown) => void): Promise<Handing | undefined> {
  const begun = await apart(ctx.db, () => begin(ctx, id, claiming));
  if ('done' in begun) return begun.done;
  fault(begun.thrown);
  await end(ctx, { id, claimId: claiming.claimId, state: 'failed', failure: 'couldNotBeMade' });
  return undefined;
}

async function begin(ctx: Context, id: string, { claimId, channel, leaseMs }: Claiming): Promise<Handing | undefined> {
  const row = await store.lockClaimed(ctx.db, id, claimId);
  if (row === undefined) return undefined;
  const code = await codeOf(ctx, row);
  const { contact, subject, text, template, unitId, language } = row;
  if (contact === null || subject === null || text === null || code === 'over' || (row.cancelled && template !== 'receptionCancelled')) {
    await end(ctx, { id, claimId, state: 'failed', failure: 'overtaken' });
    return undefined;
  }
  await store.beginMessage(ctx.db, id, ctx.now, new Date(ctx.now.getTime() + leaseMs));
  return { id, claimId, channel, template, unitId, tries: row.tries + 1, to: contact, subject, text: code === null ? text : text.replaceAll(CODE_PLACE, code), language };
}

/** Enters what was heard. False when the channel is down: the rest of it waits. `chance` (0-1) spreads the next try. */
export async function recordHeard(ctx: Context, handing: Handing, heard: Heard, chance: number): Promise<boolean> {
  const { id, claimId, channel } = handing;
  if (heard.outcome === 'unreached') return waitForChannel(ctx, handing, chance);
  await store.resumeChannel(ctx.db, channel);
  if (heard.outcome === 'taken') {
    const taken = await store.markTaken(ctx.db, id, heard.ref ?? null, ctx.now);
    if (taken !== undefined) await endCall(ctx.db, id, 'delivered', null, ctx.now);
  } else if (heard.outcome === 'putOff') {
    const nextAt = nextTry(PUT_OFF_RETRY, handing.tries, ctx.now, chance, heard.afterSeconds ?? 0);
    if (nextAt === undefined) await end(ctx, { id, claimId, state: 'failed', failure: 'gaveUp' });
    else await store.putOff(ctx.db, id, claimId, { failure: 'putOff', nextAt, counts: true });
  } else if (heard.outcome === 'refused') await end(ctx, { id, claimId, state: 'failed', failure: 'refused' });
  else await end(ctx, { id, claimId, state: 'uncertain', failure: 'unknownOutcome' });
  return true;
}

/** Nothing was handed over, for nobody answered: the whole channel waits, each time longer; the message has lost no try. */
async function waitForChannel(ctx: Context, { id, claimId, channel }: Handing, chance: number): Promise<false> {
  const { failures, pausedUntil } = await store.lockChannel(ctx.db, channel);
  const until = pausedUntil !== null && pausedUntil > ctx.now ? pausedUntil : nextTry(CHANNEL_RETRY, failures + 1, ctx.now, chance);
  const nextAt = until ?? ctx.now;
  if (nextAt !== pausedUntil) await store.pauseChannel(ctx.db, channel, ctx.now, nextAt);
  await store.putOff(ctx.db, id, claimId, { failure: 'channelDown', nextAt, counts: false });
  return false;
}

async function end(ctx: Context, ended: { id: string; claimId: string | null; state: 'failed' | 'uncertain'; failure: MessageFailure }): Promise<void> {
  const { id, claimId, state, failure } = ended;
  const row = await store.markEnded(ctx.db, id, claimId, { state, failure, at: ctx.now });
  if (row !== undefined && needsCall(row.template, failure)) await openCall(ctx.db, { id: newId(), messageId: id, unitId: row.unitId, why: failure, at: ctx.now });
}

/** The code of one use for the words of now; null: they hold none. An ask whose minutes are over is not sent any more. */
async function codeOf(ctx: Context, { subjectKind, subjectId, text, template }: store.HandingRow): Promise<string | null> {
  if (subjectId === null || text?.includes(CODE_PLACE) !== true) return null;
  if (template === 'mandateAsked' && subjectKind === 'mandateAsk') {
    const { code, expiresAt } = await askToTell(ctx, subjectId);
    return code === null || expiresAt <= ctx.now ? 'over' : code;
  }
  return (await mandateToTell(ctx, subjectId)).revokeCode ?? 'over';
}
