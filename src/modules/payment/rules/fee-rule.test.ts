import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { Value } from 'typebox/value';
import { describe, expect, it } from 'vitest';
import { FeeFile } from '../contract/fees.ts';
import { afterPercents, computeFee, isInForce, isRefused, ruleUnfit, versionWrong, type Exemption, type Formula } from './fee-rule.ts';

const COPIES: Formula = { kind: 'page', firstPages: 2, firstPageAmount: 2_000, nextPageAmount: 1_000, mostPerCopy: 200_000 };
const POOR: Exemption = { group: 'poorHousehold', percentOff: 100, evidence: 'Giấy chứng nhận hộ nghèo', basis: 'thử' };
const OLD: Exemption = { group: 'elderly', percentOff: 50, evidence: 'Căn cước', basis: 'thử' };
const FIXED: Formula = { kind: 'fixed', amount: 1_200_000 };
const plain = { areaPercents: null, exemptions: [] };

const shipped = Value.Parse(FeeFile, JSON.parse(readFileSync(new URL('../../../../data/fees.json', import.meta.url), 'utf8')));
const ruleOn = (code: string, day: string) => shipped.rules.filter((rule) => rule.code === code).find((rule) => isInForce({ validFrom: rule.validFrom, validTo: rule.validTo ?? null }, day));
const amountOf = (code: string, day: string, facts: Parameters<typeof computeFee>[1]) => {
  const rule = ruleOn(code, day);
  return rule === undefined ? 'no rule' : computeFee({ ...rule, areaPercents: rule.areaPercents ?? null }, facts);
};

describe('a fee', () => {
  it('comes to what its formula says of pages, copies and units', () => {
    expect(computeFee({ ...plain, formula: { kind: 'fixed', amount: 150_000 } }, {})).toEqual({ listed: 150_000, percent: 100, percentOff: 0, amount: 150_000 });
    expect(computeFee({ ...plain, formula: COPIES }, { pages: 5, copies: 3 })).toMatchObject({ amount: 21_000 });
    expect(computeFee({ ...plain, formula: { kind: 'unit', amount: 8_000, unitVi: 'bản', unitEn: 'copy' } }, { units: 4 })).toMatchObject({ amount: 32_000 });
  });

  it('is not guessed when a fact is missing, and never runs beyond what one act may move', () => {
    const code = (rule: Parameters<typeof computeFee>[0], facts: Parameters<typeof computeFee>[1]) => {
      const computed = computeFee(rule, facts);
      return isRefused(computed) ? `${computed.code} ${String(computed.facts['field'])}` : 'done';
    };
    expect(code({ ...plain, formula: COPIES }, { copies: 1 })).toBe('payment.factMissing pages');
    expect(code({ ...plain, formula: COPIES }, { pages: 1 })).toBe('payment.factMissing copies');
    expect(code({ ...plain, formula: { kind: 'unit', amount: 1, unitVi: 'bản', unitEn: 'copy' } }, {})).toBe('payment.factMissing units');
    expect(code({ ...plain, areaPercents: { city: 100, other: 50 }, formula: { kind: 'fixed', amount: 1 } }, {})).toBe('payment.areaMissing area');
    expect(code({ ...plain, exemptions: [POOR], formula: { kind: 'fixed', amount: 1 } }, { group: 'child' })).toBe('payment.groupNotExempt group');
    expect(code({ ...plain, formula: { kind: 'unit', amount: 10_000_000_000, unitVi: 'bản', unitEn: 'copy' } }, { units: 2 })).toBe('payment.amountTooLarge units');
  });

  it('is halved elsewhere, waived for whom the rule exempts, halved for whom it halves', () => {
    const rule = { formula: FIXED, areaPercents: { city: 100, other: 50 }, exemptions: [POOR, OLD] };
    expect(computeFee(rule, { area: 'city' })).toMatchObject({ amount: 1_200_000 });
    expect(computeFee(rule, { area: 'other' })).toMatchObject({ listed: 1_200_000, percent: 50, amount: 600_000 });
    expect(computeFee(rule, { area: 'city', group: 'poorHousehold' })).toMatchObject({ percentOff: 100, amount: 0 });
    expect(computeFee(rule, { area: 'other', group: 'elderly' })).toMatchObject({ percentOff: 50, amount: 300_000 });
  });

  it('is whole đồng between nothing and what is listed, half a đồng going up once', () => {
    expect([afterPercents(1, 50, 0), afterPercents(3, 50, 0), afterPercents(1, 50, 50), afterPercents(10_000_000_000, 100, 0)]).toEqual([1, 2, 0, 10_000_000_000]);
    const percent = fc.integer({ min: 0, max: 100 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000_000_000 }), percent, percent, (listed, part, off) => {
        const amount = afterPercents(listed, part, off);
        expect(Number.isSafeInteger(amount) && amount >= 0 && amount <= listed).toBe(true);
        expect(Math.abs(amount - (listed / 100) * part * ((100 - off) / 100))).toBeLessThanOrEqual(0.5001);
      }),
    );
  });
});

describe('the versions of a fee', () => {
  it('hold from their first to their last day, for their own procedures', () => {
    const rule = { code: 'x', procedures: ['1.001612'], validFrom: '2021-02-01', validTo: '2021-02-28' };
    expect(['2021-01-31', '2021-02-01', '2021-02-28', '2021-03-01'].map((day) => ruleUnfit(rule, day, '1.001612')?.code)).toEqual(['payment.ruleNotInForce', undefined, undefined, 'payment.ruleNotInForce']);
    expect(ruleUnfit(rule, '2021-02-09', '2.000815')?.code).toBe('payment.ruleOfOtherProcedure');
  });

  it('follow each other and never overlap', () => {
    expect(versionWrong('2021-01-01', null, undefined)).toBeUndefined();
    expect(versionWrong('2021-01-01', '2020-12-31', undefined)?.code).toBe('input.periodReversed');
    expect(versionWrong('2021-01-02', null, { validFrom: '2021-01-01', validTo: null })).toBeUndefined();
    expect(versionWrong('2021-01-01', null, { validFrom: '2021-01-01', validTo: null })?.code).toBe('payment.ruleOverlaps');
    expect(versionWrong('2021-06-30', null, { validFrom: '2021-01-01', validTo: '2021-06-30' })?.code).toBe('payment.ruleOverlaps');
    expect(versionWrong('2021-07-01', null, { validFrom: '2021-01-01', validTo: '2021-06-30' })).toBeUndefined();
  });
});

describe('the national fees that are shipped', () => {
  it('come to what their circulars say on the day', () => {
    expect(amountOf('certifiedCopy', '2021-02-09', { pages: 3, copies: 4 })).toMatchObject({ amount: 20_000 });
    expect(amountOf('certifiedCopy', '2021-02-09', { pages: 300, copies: 2 })).toMatchObject({ amount: 400_000 });
    expect(amountOf('certifiedSignature', '2021-02-09', { units: 1 })).toMatchObject({ amount: 10_000 });
    expect([amountOf('certifiedContract', '2021-02-09', { units: 1 }), amountOf('changedContract', '2021-02-09', { units: 1 }), amountOf('mendedContract', '2021-02-09', { units: 1 })]).toMatchObject([{ amount: 50_000 }, { amount: 30_000 }, { amount: 25_000 }]);
    expect(amountOf('civilStatusExtract', '2021-02-09', { units: 2 })).toMatchObject({ amount: 16_000 });
    expect(amountOf('domesticAdoption', '2021-02-09', {})).toMatchObject({ amount: 400_000 });
    expect(amountOf('domesticAdoption', '2021-02-09', { group: 'meritorious' })).toMatchObject({ amount: 0 });
    expect(amountOf('foodSafetyAgriculture', '2026-11-23', { units: 1 })).toMatchObject({ amount: 700_000 });
    expect([amountOf('foodServiceSmall', '2024-01-01', { units: 1 }), amountOf('foodServiceLarge', '2024-01-01', { units: 1 })]).toMatchObject([{ amount: 700_000 }, { amount: 1_000_000 }]);
    expect(amountOf('householdRegistration', '2026-11-23', {})).toMatchObject({ amount: 150_000 });
    expect(amountOf('householdRegistration', '2021-02-09', {})).toBe('no rule');
  });

  it('halve trade appraisal outside cities, and once more in the second half of 2023', () => {
    const trade = (day: string, area: 'city' | 'other') => amountOf('conditionalTradeHousehold', day, { units: 1, area });
    expect([trade('2021-02-09', 'other'), trade('2021-02-09', 'city'), trade('2023-08-01', 'city'), trade('2024-02-01', 'city')]).toMatchObject([{ amount: 200_000 }, { amount: 400_000 }, { amount: 200_000 }, { amount: 400_000 }]);
  });

  it('each name their source and follow each other without overlap', () => {
    for (const rule of shipped.rules) expect(rule.legalBasis.length, rule.code).toBeGreaterThan(5);
    for (const versions of Map.groupBy(shipped.rules, (rule) => rule.code).values()) {
      versions.forEach((rule, index) => {
        const before = versions[index - 1];
        expect(versionWrong(rule.validFrom, rule.validTo ?? null, before && { validFrom: before.validFrom, validTo: before.validTo ?? null }), rule.code).toBeUndefined();
      });
    }
  });
});
