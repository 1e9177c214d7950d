import type { Actor } from '#kernel/actor.ts';
import { forbidden, problem, type Problem } from '#kernel/problem.ts';
import type { CollectedAt } from './fee-rule.ts';
import type { Purse } from './purses.ts';

/** What a charge is on. */
export const SUBJECT_KINDS = ['dossier', 'shipment'] as const;
export type SubjectKind = (typeof SUBJECT_KINDS)[number];

/** `waived`: nothing to pay, by exemption; `pending`: in a transfer nobody has confirmed yet. */
export const CHARGE_STATES = ['open', 'pending', 'paid', 'waived', 'cancelled'] as const;
export type ChargeState = (typeof CHARGE_STATES)[number];

export type OwedCharge = { readonly id: string; readonly state: ChargeState; readonly purse: Purse; readonly amount: number; readonly subjectKind: SubjectKind; readonly subjectId: string; readonly unitId: string };

/** Money of a dossier is a matter of the one-stop that received it or helped to. */
export function notOurDossier(actor: Pick<Actor, 'unitId'>, dossier: { readonly receptionUnitId: string; readonly supportUnitId: string }): Problem | undefined {
  return actor.unitId === dossier.receptionUnitId || actor.unitId === dossier.supportUnitId ? undefined : forbidden('payment.otherUnit');
}

/** Nothing new is asked for on a dossier that was refused, stopped, or whose reception was cancelled. */
export function dossierEnded(dossier: { readonly status: number; readonly cancelledAt: Date | null }): Problem | undefined {
  const ended = dossier.status === REFUSED || dossier.status === STOPPED || dossier.cancelledAt !== null;
  return ended ? problem('payment.dossierEnded', { status: dossier.status }) : undefined;
}

const REFUSED = 3;
const STOPPED = 8;

/** A charge is taken back only while nobody has paid or begun to pay it. */
export function cannotCancel(charge: Pick<OwedCharge, 'id' | 'state'>): Problem | undefined {
  return charge.state === 'open' || charge.state === 'waived' ? undefined : problem('payment.chargeNotOpen', { charge: charge.id, state: charge.state });
}

/** Charges paid together are open, of one purse, on one subject; money of two purses never meets. */
export function cannotPayTogether(charges: readonly OwedCharge[], asked: number): Problem | undefined {
  const [first] = charges;
  if (first === undefined || charges.length !== asked) return problem('payment.chargeUnknown', {}, 404);
  const settled = charges.find((charge) => charge.state !== 'open');
  if (settled) return problem('payment.chargeNotOpen', { charge: settled.id, state: settled.state });
  if (charges.some((charge) => charge.purse !== first.purse)) return problem('payment.pursesMixed', {}, 422);
  return charges.some((charge) => charge.subjectId !== first.subjectId || charge.unitId !== first.unitId) ? problem('payment.subjectsMixed', {}, 422) : undefined;
}

/** The sum of charges, in đồng. */
export function sumOf(charges: readonly { readonly amount: number }[]): number {
  return charges.reduce((sum, charge) => sum + charge.amount, 0);
}

type OwedLine = { readonly purse: Purse; readonly collectedAt: CollectedAt; readonly amount: number; readonly state: ChargeState };

/** What is owed by purse and by when it is taken, in đồng; `pending` of it waits for a transfer. */
export function owedSums(charges: readonly OwedLine[]): { purse: Purse; collectedAt: CollectedAt; amount: number; pending: number }[] {
  const groups = Map.groupBy(charges, ({ purse, collectedAt }) => `${purse} ${collectedAt}`);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first === undefined ? [] : [{ purse: first.purse, collectedAt: first.collectedAt, amount: sumOf(group), pending: sumOf(group.filter((charge) => charge.state === 'pending')) }];
  });
}
