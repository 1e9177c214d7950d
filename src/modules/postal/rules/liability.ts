import { plusDays, type Day } from '#kernel/day.ts';
import type { Problem } from '#kernel/problem.ts';
import { plusMonths } from '#modules/calendar/rules/due.ts';
import { isProblem, plusWorkingDays, rollToWorkingDay, type Calendar } from '#modules/calendar/rules/working-day.ts';

/** What a shipment suffered, as far as the law gives it a price of its own. */
export const HARMS = ['lost', 'late', 'damaged'] as const;
export type Harm = (typeof HARMS)[number];

/** What the post owes by law from a day on: a multiple of the tariff with the refund in it, or the refund alone, or what both agree. */
type LiabilityRule = {
  readonly validFrom: Day;
  readonly lostFactor: number;
  readonly payWithinDays: number;
  readonly complaintMonths: number;
  readonly answerDaysInside: number;
  readonly answerDaysBetween: number;
  readonly source: string;
};

/** In force for public post of administrative procedures since it exists (QĐ 45/2016/QĐ-TTg); a change of law is a further row. */
const LIABILITY_RULES: readonly LiabilityRule[] = [
  {
    validFrom: '2016-12-16',
    lostFactor: 4,
    payWithinDays: 30,
    complaintMonths: 6,
    answerDaysInside: 5,
    answerDaysBetween: 7,
    source: 'NĐ 47/2011/NĐ-CP Đ24-27; QĐ 45/2016/QĐ-TTg Đ14; TT 17/2017/TT-BTTTT Đ8',
  },
];

/** The rule for a shipment accepted on that day; the first one for anything older. */
function liabilityOn(day: Day): LiabilityRule {
  const [first, ...later] = LIABILITY_RULES.toSorted((a, b) => a.validFrom.localeCompare(b.validFrom));
  if (first === undefined) throw new Error('the rules of liability are empty');
  return later.reduce((current, rule) => (rule.validFrom <= day ? rule : current), first);
}

/** What the shipment cost: by the tariff, and what was paid after reductions, in đồng. */
export type Postage = { readonly tariffVnd: number; readonly paidVnd: number };

/**
 * What the post owes, in đồng. `compensationVnd` is the least the law gives with `refundVnd` in it; `byAgreement` where the
 * law leaves the amount to the two. `reissueAtPost`: originals went along and the post is at fault, so it bears their re-issue.
 */
export type Owed = { readonly compensationVnd: number; readonly refundVnd: number; readonly byAgreement: boolean; readonly reissueAtPost: boolean; readonly payBy: Day; readonly source: string };

/**
 * Loss: at least four times the tariff, the refund included; the tariff counts, not what a group paid of it (our reading). Late:
 * the tariff that was paid comes back. Damage: by agreement. Paid within 30 days after the decision (NĐ 47/2011/NĐ-CP Đ24-27);
 * the re-issue of originals on top (QĐ 45/2016/QĐ-TTg Đ14).
 */
export function compensationFor(harm: Harm, postage: Postage, about: { readonly acceptedOn: Day; readonly decidedOn: Day; readonly originals: number; readonly postAtFault: boolean }): Owed {
  const rule = liabilityOn(about.acceptedOn);
  const { compensationVnd, refundVnd } = about.postAtFault ? AMOUNTS[harm](postage, rule) : { compensationVnd: 0, refundVnd: 0 };
  return {
    compensationVnd,
    refundVnd,
    byAgreement: about.postAtFault && harm === 'damaged',
    reissueAtPost: about.postAtFault && harm !== 'late' && about.originals > 0,
    payBy: plusDays(about.decidedOn, rule.payWithinDays),
    source: rule.source,
  };
}

type Amounts = { readonly compensationVnd: number; readonly refundVnd: number };

const AMOUNTS = {
  lost: ({ tariffVnd, paidVnd }, { lostFactor }) => ({ compensationVnd: lostFactor * tariffVnd, refundVnd: paidVnd }),
  late: ({ paidVnd }) => ({ compensationVnd: paidVnd, refundVnd: paidVnd }),
  damaged: () => ({ compensationVnd: 0, refundVnd: 0 }),
} satisfies Record<Harm, (postage: Postage, rule: LiabilityRule) => Amounts>;

/**
 * What somebody pays back who was compensated for a loss and takes the item after all: all but the refund, which she keeps
 * because it came late. Who leaves it to the post keeps everything. (NĐ 47/2011/NĐ-CP Đ27 has money returned; the refund kept is our reading.)
 */
export function paidBackWhenFound(owed: Amounts): number {
  return Math.max(0, owed.compensationVnd - owed.refundVnd);
}

/** The last day of a complaint: six months after the end of the transit time, and if nobody works then the next working day (TT 17/2017/TT-BTTTT Đ8; BLDS 2015 Đ148). */
export function complaintUntil(calendar: Calendar, acceptedOn: Day, transitEnd: Day): Day | Problem {
  const walk = rollToWorkingDay(calendar, plusMonths(transitEnd, liabilityOn(acceptedOn).complaintMonths));
  return isProblem(walk) ? walk : walk.day;
}

/** The day by which a complaint is answered: 5 working days inside a province, 7 between provinces (TT 17/2017/TT-BTTTT Đ8). */
export function complaintAnswerDay(calendar: Calendar, complaint: { readonly filedOn: Day; readonly acceptedOn: Day; readonly betweenProvinces: boolean }): Day | Problem {
  const { answerDaysInside, answerDaysBetween } = liabilityOn(complaint.acceptedOn);
  return plusWorkingDays(calendar, complaint.filedOn, complaint.betweenProvinces ? answerDaysBetween : answerDaysInside);
}
