import type { Actor } from '#kernel/actor.ts';
import { badInput, forbidden, problem, type Problem } from '#kernel/problem.ts';
import type { Method } from './purses.ts';

export const REFUND_STATES = ['asked', 'paid', 'declined'] as const;
export type RefundState = (typeof REFUND_STATES)[number];

/** Why money goes back: the dossier was refused or withdrawn, too much was taken, or the agency erred. */
export const REFUND_GROUNDS = ['refused', 'withdrawn', 'overcharged', 'agencyError', 'serviceNotGiven'] as const;
export type RefundGround = (typeof REFUND_GROUNDS)[number];

type Line = { readonly amount: number; readonly refundableOnRefusal: boolean };

/**
 * What of a payment may still go back, in đồng. A fee its rule does not give back on refusal stays (trap 48: household business registration),
 * unless the agency itself erred.
 */
export function refundable(lines: readonly Line[], ground: RefundGround, alreadyBack: number): number {
  const kept = ground === 'refused' || ground === 'withdrawn';
  const sum = lines.filter((line) => !kept || line.refundableOnRefusal).reduce((total, line) => total + line.amount, 0);
  return Math.max(0, sum - alreadyBack);
}

/** Money goes back of a confirmed payment only, never more than came and has not gone back yet; anything but cash names its order. */
export function refundWrong(payment: { readonly state: string; readonly amount: number }, lines: readonly Line[], asked: { readonly ground: RefundGround; readonly amount: number; readonly method: Method; readonly evidenceNo?: string | undefined }, alreadyBack: number): Problem | undefined {
  if (payment.state !== 'confirmed') return problem('payment.notConfirmed', { state: payment.state });
  const most = refundable(lines, asked.ground, alreadyBack);
  if (most === 0 && alreadyBack < payment.amount) return problem('payment.notRefundable', { ground: asked.ground }, 422);
  if (asked.amount > most) return badInput('payment.refundTooMuch', 'amount', { most });
  return asked.method !== 'cash' && asked.evidenceNo === undefined ? badInput('payment.evidenceMissing', 'evidenceNo') : undefined;
}

/** Cash leaves a till only when a second person agrees. */
export function cannotApprove(actor: Pick<Actor, 'staffId'>, refund: { readonly state: RefundState; readonly askedBy: string }): Problem | undefined {
  if (refund.state !== 'asked') return problem('payment.refundSettled', { state: refund.state });
  return actor.staffId === refund.askedBy ? forbidden('payment.approvesOwn') : undefined;
}

/** `02/2026`: the number of a unit and year; null until the money went. */
export function showRefundNumber(refund: { readonly number: number | null; readonly year: number | null }): string | null {
  return refund.number === null || refund.year === null ? null : `${String(refund.number).padStart(2, '0')}/${refund.year}`;
}
