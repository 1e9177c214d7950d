import { dayOf } from '#kernel/day.ts';
import type { Input, Output } from '#kernel/operation.ts';
import { demand, notFound, refuse, Refusal, required } from '#kernel/problem.ts';
import { plainPhone } from '#modules/dossier/rules/phones.ts';
import { note } from '#modules/journal/service.ts';
import type { Context } from '#platform/context.ts';
import { sha256 } from '#platform/ids.ts';
import type * as contract from '../contract/asking.ts';
import { type Answer, type AnswerWay, answeredByStaff, ASK_MINUTES, askOver, askState, orderOf, triedTooOften, windowStart } from '../rules/asking.ts';
import { stateOf } from '../rules/mandates.ts';
import * as store from '../store/asking.ts';
import { findByRevokeCode, type MandateRow } from '../store/mandates.ts';
import { aboutAsk } from './asking.ts';
import { codeFits, codeOfAsk, revokeHash } from './codes.ts';
import { recordGrant } from './granting.ts';
import { revokeByCitizen } from './revoking.ts';

type Answered = Output<typeof contract.answerMandateAsk>;

/** Answered asks are found again for so long, so that who presses once more sees the answer that stands. */
const FOUND_MS = 2 * ASK_MINUTES * 60_000;

/** The exact text, for whoever holds the telephone and the code. */
export async function readMandateAsk(ctx: Context, { phone, code }: Input<typeof contract.readMandateAsk>): Promise<Output<typeof contract.readMandateAsk>> {
  demand(answeredByStaff(ctx.actor));
  const ask = await heldAsk(ctx, phone, code, ctx.address ?? 'here');
  return { text: ask.text ?? '', organisation: ask.organisation, unitName: ask.unitName, expiresAt: ask.expiresAt, answer: ask.answer };
}

/** The citizen's answer on her own machine; the first one stands. */
export async function answerMandateAsk(ctx: Context, { phone, code, answer }: Input<typeof contract.answerMandateAsk>): Promise<Answered> {
  demand(answeredByStaff(ctx.actor));
  return answerAsk(ctx, await heldAsk(ctx, phone, code, ctx.address ?? 'here'), answer, 'page');
}

/** What a mandate allows, for whoever holds the code that revokes it. */
export async function readMandateByCode(ctx: Context, { code }: Input<typeof contract.readMandateByCode>): Promise<Output<typeof contract.readMandateByCode>> {
  const { organisation, unitName, kinds, covers, toDay, ...row } = await heldMandate(ctx, code, ctx.address ?? 'here');
  return { organisation, unitName, kinds: [...kinds], covers: [...covers], toDay, state: stateOf({ ...row, toDay }, dayOf(ctx.now)) };
}

/** The citizen revokes with the code she was given. */
export async function revokeMandateByCode(ctx: Context, { code }: Input<typeof contract.revokeMandateByCode>): Promise<Output<typeof contract.revokeMandateByCode>> {
  demand(answeredByStaff(ctx.actor));
  const { id } = await heldMandate(ctx, code, ctx.address ?? 'here');
  const { organisation, revokedAt } = await revokeByCitizen(ctx, id, 'code');
  return { organisation, revokedAt: revokedAt ?? ctx.now };
}

export type Taken = { readonly outcome: 'granted' | 'declined' | 'revoked' | 'notUnderstood' | 'refused'; readonly refusal?: string; readonly mandateId?: string };

/**
 * A message from a citizen's telephone: DONGY or KHONG with the code of an ask, HUY with the code of a mandate. Whoever calls has made sure that the message is what the
 * provider sent. It refuses by its answer, so that wrong codes stay counted.
 */
export async function takeMessage(ctx: Context, { from, text }: { readonly from: string; readonly text: string }): Promise<Taken> {
  const order = orderOf(text);
  if (order === undefined) return { outcome: 'notUnderstood' };
  const phone = plainPhone(from);
  try {
    if (order.verb === 'revoke') {
      const { id, phone: hers } = await heldMandate(ctx, order.code, phone);
      if (hers !== null && hers !== phone) refuse(notFound('mandate.codeWrong'));
      await revokeByCitizen(ctx, id, 'message');
      return { outcome: 'revoked', mandateId: id };
    }
    const ask = await heldAsk(ctx, phone, order.code, phone);
    const { answer } = await answerAsk(ctx, ask, order.verb, 'message');
    const mandateId = (await store.findAsk(ctx.db, ask.id))?.mandateId;
    return { outcome: answer === 'yes' ? 'granted' : 'declined', ...(mandateId ? { mandateId } : {}) };
  } catch (thrown) {
    if (thrown instanceof Refusal) return { outcome: 'refused', refusal: thrown.problem.code };
    throw thrown;
  }
}

/** Writes the answer down; one given before stands. */
async function answerAsk(ctx: Context, ask: store.AskRow, answer: Answer, way: AnswerWay): Promise<Answered> {
  const told = { organisation: ask.organisation, toDay: ask.toDay };
  if (ask.answer !== null) return { answer: ask.answer, first: false, ...told };
  demand(askOver(ask, ctx.now));
  const { id, unitId, name, idKind, idNumber, phone, text } = ask;
  if (name === null || idKind === null || idNumber === null || text === null) return refuse(notFound('mandate.codeWrong'));
  const nobody = { ...ctx, actor: undefined };
  const mandateId = answer === 'no' ? null : await recordGrant(nobody, { ...ask, grantedBy: ask.askedBy, language: ask.textLanguage, evidence: 'phone', documentNo: null }, { name, idKind, idNumber, phone, text, signature: null });
  await store.updateAnswered(ctx.db, id, { answer, way, at: ctx.now, mandateId });
  if (answer === 'no') await note(nobody, { kind: 'mandate.declined', unitId, ...aboutAsk(id), facts: { way } });
  return { answer, first: true, ...told };
}

/** The ask this telephone was sent this code for, taken. A wrong code counts against every ask of the telephone that is open, and against the machine it came from. */
async function heldAsk(ctx: Context, phone: string, code: string, from: string): Promise<store.AskRow> {
  const machine = await tried(ctx, `ask|${from}`);
  const asks = await store.lockAsksOfPhone(ctx.db, phone, new Date(ctx.now.getTime() - FOUND_MS));
  const meant = asks.find((ask) => codeFits(codeOfAsk(ctx, ask.id), code));
  const open = asks.filter((ask) => askState(ask, ctx.now) === 'waiting');
  if (meant === undefined) await store.countWrongCode(ctx.db, open.map(({ id }) => id));
  const held = required(meant, notFound('mandate.codeWrong'));
  if (held.answer === null) demand(askOver(held, ctx.now));
  await store.deleteAttempts(ctx.db, machine, windowStart(ctx.now));
  return held;
}

async function heldMandate(ctx: Context, code: string, from: string): Promise<MandateRow> {
  const machine = await tried(ctx, `revoke|${from}`);
  const held = required(await findByRevokeCode(ctx.db, revokeHash(code)), notFound('mandate.codeWrong'));
  await store.deleteAttempts(ctx.db, machine, windowStart(ctx.now));
  return held;
}

/** Counts the try before anything is looked at, and refuses the machine that tried too often. */
async function tried(ctx: Context, who: string): Promise<Buffer> {
  const machine = sha256(who);
  demand(triedTooOften(await store.countAttempt(ctx.db, machine, ctx.now, windowStart(ctx.now))));
  return machine;
}
