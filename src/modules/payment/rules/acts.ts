import type { Actor } from '#kernel/actor.ts';
import type { Day } from '#kernel/day.ts';
import { forbidden, problem, type Problem } from '#kernel/problem.ts';
import { lacks } from '#modules/access/rules.ts';
import { cannotCancel, dossierEnded, notOurDossier, type OwedCharge } from './charges.ts';
import { confirmsOwn, notPending, type PaymentState } from './payments.ts';
import { cannotCancelReceipt, cannotReplace, type ReceiptState } from './receipts.ts';
import { cannotApprove, refundable, REFUND_GROUNDS, type RefundGround, type RefundState } from './refunds.ts';

/** What can be done with the money of a dossier or shipment. */
export const MONEY_ACTS = ['charge', 'take', 'cancelCharge', 'notice', 'confirm', 'withdraw', 'refund', 'printReceipt', 'cancelReceipt', 'replaceReceipt', 'approveRefund', 'printRefund'] as const;
type MoneyAct = (typeof MONEY_ACTS)[number];

/** One act and why it is closed to the asker now; `undefined`: she may do it. */
export type ActAnswer = { readonly act: MoneyAct; readonly refused: Problem | undefined };

type Dossier = { readonly receptionUnitId: string; readonly supportUnitId: string; readonly status: number; readonly cancelledAt: Date | null };

/** Who asks, whether she holds an open till, and the dossier the money is of; a shipment's money stands without one. */
export type Asking = { readonly actor: Actor; readonly hasTill: boolean; readonly dossier: Dossier | undefined };

/** Setting what a dossier costs. Postage is set by the room that knows the tariff. */
export function chargingActs({ actor, dossier }: Asking): ActAnswer[] {
  return dossier === undefined ? [] : [{ act: 'charge', refused: lacks(actor, 'payment.charge') ?? notOurDossier(actor, dossier) ?? dossierEnded(dossier) }];
}

/** Open charges that are paid together: of one purse, on one subject, of one unit (no purse is ever added to another). */
type Bill<C extends OwedCharge> = { readonly purse: C['purse']; readonly subjectKind: C['subjectKind']; readonly subjectId: string; readonly unitId: string; readonly charges: readonly C[] };

/** The open charges, put together as they may be paid. */
export function billsOf<C extends OwedCharge>(charges: readonly C[]): Bill<C>[] {
  const groups = Map.groupBy(charges.filter((charge) => charge.state === 'open'), ({ purse, subjectId, unitId }) => `${purse} ${subjectId} ${unitId}`);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first === undefined ? [] : [{ purse: first.purse, subjectKind: first.subjectKind, subjectId: first.subjectId, unitId: first.unitId, charges: group }];
  });
}

/** Taking the money of a bill: by the one-stop of its dossier, or by the unit that sold the shipment, into an open till. */
export function billActs(asking: Asking, bill: Pick<Bill<OwedCharge>, 'subjectKind' | 'unitId'>): ActAnswer[] {
  return [{ act: 'take', refused: lacks(asking.actor, 'payment.take') ?? notOurCharge(asking, bill) ?? noTill(asking) }];
}

/** Taking back a charge nobody has paid; nothing is said of one that is settled. */
export function chargeActs(asking: Asking, charge: Pick<OwedCharge, 'id' | 'state' | 'subjectKind' | 'unitId'>): ActAnswer[] {
  if (charge.state === 'paid' || charge.state === 'cancelled') return [];
  return [{ act: 'cancelCharge', refused: lacks(asking.actor, 'payment.charge') ?? notOurCharge(asking, charge) ?? cannotCancel(charge) }];
}

type Paying = { readonly state: PaymentState; readonly takenBy: string | null; readonly units: readonly string[]; readonly mostBack: number };

/** A transfer that waits is printed, confirmed or given up; money that came may go back. */
export function paymentActs(asking: Asking, payment: Paying): ActAnswer[] {
  const { actor } = asking;
  const ours = notOurs(actor, payment.units);
  if (payment.state === 'pending') {
    return [
      { act: 'notice', refused: lacks(actor, 'payment.take') },
      { act: 'confirm', refused: lacks(actor, 'payment.countersign') ?? ours ?? confirmsOwn(actor, payment) ?? notPending(payment) },
      { act: 'withdraw', refused: lacks(actor, 'payment.take') ?? ours ?? notPending(payment) },
    ];
  }
  if (payment.state === 'withdrawn' || payment.mostBack === 0) return [];
  return [{ act: 'refund', refused: lacks(actor, 'payment.refund') ?? ours ?? noTill(asking) }];
}

type Receipt = { readonly state: ReceiptState; readonly issuedBy: string; readonly issuedDay: Day; readonly sessionOpen: boolean; readonly replacedById: string | null; readonly units: readonly string[] };
type Money = { readonly amount: number; readonly paidBack: number };

/** A receipt that stands is printed or cancelled; another takes the place of a cancelled one. */
export function receiptActs(asking: Asking, receipt: Receipt, money: Money, today: Day): ActAnswer[] {
  const { actor } = asking;
  const mine = lacks(actor, 'payment.take') ?? notOurs(actor, receipt.units);
  const print: ActAnswer = { act: 'printReceipt', refused: lacks(actor, 'payment.take') };
  if (receipt.state === 'issued') return [print, { act: 'cancelReceipt', refused: mine ?? cannotCancelReceipt(actor, receipt, today, receipt.sessionOpen) }];
  if (receipt.replacedById !== null) return [print];
  return [{ act: 'replaceReceipt', refused: mine ?? cannotReplace(receipt, money.amount, money.paidBack) ?? noTill(asking) }, print];
}

/** A refund that was asked for waits for a second person; one that went is printed. */
export function refundActs({ actor }: Asking, refund: { readonly state: RefundState; readonly askedBy: string; readonly units: readonly string[] }): ActAnswer[] {
  if (refund.state === 'paid') return [{ act: 'printRefund', refused: lacks(actor, 'payment.refund') }];
  if (refund.state === 'declined') return [];
  return [{ act: 'approveRefund', refused: lacks(actor, 'payment.countersign') ?? notOurs(actor, refund.units) ?? cannotApprove(actor, refund) }];
}

/** What of a payment may still go back, ground by ground, in đồng. */
export function mostBackOf(lines: Parameters<typeof refundable>[0], alreadyBack: number): { ground: RefundGround; amount: number }[] {
  return REFUND_GROUNDS.map((ground) => ({ ground, amount: refundable(lines, ground, alreadyBack) }));
}

function notOurCharge({ actor, dossier }: Asking, { subjectKind, unitId }: Pick<OwedCharge, 'subjectKind' | 'unitId'>): Problem | undefined {
  if (subjectKind === 'shipment') return notOurs(actor, [unitId]);
  return dossier === undefined ? forbidden('payment.otherUnit') : notOurDossier(actor, dossier);
}

function notOurs(actor: Pick<Actor, 'unitId'>, units: readonly string[]): Problem | undefined {
  return units.includes(actor.unitId) ? undefined : forbidden('payment.otherUnit');
}

function noTill({ hasTill }: Asking): Problem | undefined {
  return hasTill ? undefined : problem('payment.noSession');
}
