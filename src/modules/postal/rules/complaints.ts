import type { Day } from '#kernel/day.ts';
import { type Problem, problem } from '#kernel/problem.ts';
import { MOST_VND } from '#modules/payment/rules/purses.ts';
import { GONE } from './clocks.ts';
import { type Harm, type Owed, paidBackWhenFound } from './liability.ts';
import type { EventCode, State } from './shipment-states.ts';
import { postIsLate } from './transit.ts';

export const COMPLAINT_KINDS = ['loss', 'damage', 'late', 'wrongReceiver', 'attitude', 'price', 'other'] as const;
export type ComplaintKind = (typeof COMPLAINT_KINDS)[number];

export const COMPLAINT_OUTCOMES = ['upheld', 'partlyUpheld', 'rejected'] as const;

/** Of what a compensation is made up: the law's least, what issuing papers anew costs, what both agreed beyond. */
export const COMPENSATION_LINES = ['byLaw', 'reissue', 'agreed'] as const;

/** One line of a compensation in đồng, with what it is for and the document that shows it. */
export type CompensationLine = { readonly kind: (typeof COMPENSATION_LINES)[number]; readonly amountVnd: number; readonly what: string | null; readonly documentNo: string | null };
/** How a compensation is made up; `refundVnd` of it is the price come back. */
export type CompensationBody = { readonly lines: readonly CompensationLine[]; readonly refundVnd: number; readonly source: string };

/** Refuses a complaint after its six months (TT 17/2017/TT-BTTTT Đ8). */
export function complaintTooLate(lastDay: Day, today: Day): Problem | undefined {
  return today > lastDay ? problem('postal.complaintTooLate', { lastDay }) : undefined;
}

/** Unanswered after its day, or answered after it. */
export function answeredLate(answerDue: Day, answeredOn: Day | null, today: Day): boolean {
  return (answeredOn ?? today) > answerDue;
}

/** A shipment as far as its harm asks. */
export type Harmed = { readonly state: State; readonly happened: readonly EventCode[]; readonly promisedDay: Day | null; readonly stoppedAt: Date | null; readonly outSince: Day | null };

/** Refuses paying for a harm the journey does not show: no loss declared, no damage recorded, no promise broken. */
export function notHarmed(harm: Harm, shipment: Harmed, today: Day): Problem | undefined {
  const shown = {
    lost: shipment.state === 'lost',
    damaged: shipment.happened.includes('DAMAGED'),
    late: shipment.promisedDay !== null && !GONE.includes(shipment.state) && postIsLate({ dueDay: shipment.promisedDay, stoppedAt: shipment.stoppedAt, outSince: shipment.outSince }, today),
  } satisfies Record<Harm, boolean>;
  return shown[harm] ? undefined : problem('postal.notHarmed', { harm });
}

type Reissue = { readonly what: string; readonly amountVnd: number; readonly documentNo: string };
type Agreed = { readonly amountVnd: number; readonly documentNo: string };

/** The lines of a compensation: what the law gives, the cost of each paper issued anew where the post bears it, what both agreed. Refuses more than one decision may hold, re-issues that are not the post's to bear, and nothing at all. */
export function compensationBody(owed: Owed, asked: { readonly reissue: readonly Reissue[]; readonly agreed: Agreed | undefined }): CompensationBody | Problem {
  if (asked.reissue.length > 0 && !owed.reissueAtPost) return problem('postal.reissueNotOwed', {}, 422);
  const byLaw = owed.compensationVnd === 0 ? [] : [{ kind: 'byLaw' as const, amountVnd: owed.compensationVnd, what: null, documentNo: null }];
  const reissue = asked.reissue.map(({ what, amountVnd, documentNo }) => ({ kind: 'reissue' as const, amountVnd, what, documentNo }));
  const agreed = asked.agreed === undefined ? [] : [{ kind: 'agreed' as const, amountVnd: asked.agreed.amountVnd, what: null, documentNo: asked.agreed.documentNo }];
  const lines = [...byLaw, ...reissue, ...agreed];
  if (lines.length === 0) return problem('postal.nothingToCompensate', { byAgreement: owed.byAgreement }, 422);
  const body = { lines, refundVnd: owed.refundVnd, source: owed.source };
  return totalOf(body) > MOST_VND ? problem('postal.compensationTooHigh', { total: totalOf(body), limit: MOST_VND }, 422) : body;
}

/** The sum of a compensation, in đồng. */
export function totalOf(body: CompensationBody): number {
  return body.lines.reduce((sum, line) => sum + line.amountVnd, 0);
}

/** What comes back of a paid compensation for a loss when the shipment is found and its receiver takes it after all: the law's sum but the refund. */
export function toRepay(compensation: { readonly rule: Harm; readonly lines: CompensationBody; readonly paidAt: Date | null; readonly state: string }): number {
  if (compensation.rule !== 'lost' || compensation.paidAt === null || compensation.state === 'lost') return 0;
  const byLaw = compensation.lines.lines.filter((line) => line.kind === 'byLaw').reduce((sum, line) => sum + line.amountVnd, 0);
  return paidBackWhenFound({ compensationVnd: byLaw, refundVnd: compensation.lines.refundVnd });
}
