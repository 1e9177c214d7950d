import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendar } from '#modules/calendar/fixture/shipped.ts';
import { compensationFor, complaintAnswerDay, complaintUntil, HARMS, paidBackWhenFound } from './liability.ts';

const postage = { tariffVnd: 26_000, paidVnd: 26_000 };
const about = { acceptedOn: '2026-11-02', decidedOn: '2026-11-23', originals: 1, postAtFault: true };

describe('what the post owes', () => {
  it('for a loss: four times the tariff with the refund in it, within 30 days, and the re-issue of originals', () => {
    expect(compensationFor('lost', postage, about)).toMatchObject({ compensationVnd: 104_000, refundVnd: 26_000, byAgreement: false, reissueAtPost: true, payBy: '2026-12-23' });
    expect(compensationFor('lost', { tariffVnd: 26_000, paidVnd: 0 }, { ...about, originals: 0 })).toMatchObject({ compensationVnd: 104_000, refundVnd: 0, reissueAtPost: false });
  });

  it('for lateness: what was paid, and no more', () => {
    expect(compensationFor('late', { tariffVnd: 26_000, paidVnd: 13_000 }, about)).toMatchObject({ compensationVnd: 13_000, refundVnd: 13_000, reissueAtPost: false });
  });

  it('for damage: what both agree on; without fault nothing', () => {
    expect(compensationFor('damaged', postage, about)).toMatchObject({ compensationVnd: 0, byAgreement: true, reissueAtPost: true });
    expect(compensationFor('lost', postage, { ...about, postAtFault: false })).toMatchObject({ compensationVnd: 0, refundVnd: 0, reissueAtPost: false, byAgreement: false });
  });

  it('and what comes back from who takes it when it is found: all but the refund', () => {
    expect(paidBackWhenFound({ compensationVnd: 104_000, refundVnd: 26_000 })).toBe(78_000);
  });

  it('is whole đồng, never less than the refund, and never pays twice', () => {
    const amount = fc.integer({ min: 0, max: 10_000_000 });
    fc.assert(
      fc.property(fc.constantFrom(...HARMS), amount, amount, fc.boolean(), (harm, tariffVnd, paid, postAtFault) => {
        const owed = compensationFor(harm, { tariffVnd, paidVnd: Math.min(paid, tariffVnd) }, { ...about, postAtFault });
        expect(owed.compensationVnd).toBeGreaterThanOrEqual(owed.refundVnd);
        expect(paidBackWhenFound(owed)).toBeLessThanOrEqual(owed.compensationVnd);
        expect(Number.isSafeInteger(owed.compensationVnd)).toBe(true);
      }),
    );
  });
});

describe('a complaint', () => {
  it('may be made six months from the end of the transit time, to the next working day', () => {
    expect(complaintUntil(calendar, '2026-02-02', '2026-02-03')).toBe('2026-08-03');
    expect(complaintUntil(calendar, '2020-08-28', '2020-08-31')).toBe('2021-03-01');
  });

  it('is answered in five working days inside a province, in seven between provinces', () => {
    expect(complaintAnswerDay(calendar, { filedOn: '2026-11-16', acceptedOn: '2026-10-01', betweenProvinces: false })).toBe('2026-11-23');
    expect(complaintAnswerDay(calendar, { filedOn: '2026-11-16', acceptedOn: '2026-10-01', betweenProvinces: true })).toBe('2026-11-26');
  });
});
