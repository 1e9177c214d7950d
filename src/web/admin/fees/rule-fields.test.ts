import { expect, test } from 'vitest';
import { areWhole } from './exempt.ts';
import { bodyOf, firstOf, ruleMistakes } from './rule-fields.ts';

const VALUES = {
  code: 'householdRegistration', nameVi: 'Lệ phí', nameEn: 'Fee', purse: 'fee', collectedAt: 'return', confidence: 'configured', legalBasis: 'NQ 1', validFrom: '2026-12-01', refundable: 'yes',
  amount: '150000', city: '100', other: '50', firstPages: '2', firstPageAmount: '2000', nextPageAmount: '1000', mostPerCopy: '200000', scopeUnitCode: 'country', remark: '',
};

test('a fee goes out as it was typed: its formula, its areas, its groups, and nothing that was left empty', () => {
  const exemptions = [{ group: 'child' as const, percentOff: '100', evidence: ' Giấy khai sinh ', basis: 'NQ 1' }, { group: undefined, percentOff: '', evidence: '', basis: '' }];
  const body = bodyOf(VALUES, { kind: 'fixed', byArea: true, procedures: ['1.001612'], exemptions });
  expect(body).toEqual({
    code: 'householdRegistration', nameVi: 'Lệ phí', nameEn: 'Fee', procedures: ['1.001612'], purse: 'fee', formula: { kind: 'fixed', amount: 150_000 }, areaPercents: { city: 100, other: 50 },
    exemptions: [{ group: 'child', percentOff: 100, evidence: 'Giấy khai sinh', basis: 'NQ 1' }], collectedAt: 'return', refundableOnRefusal: true, legalBasis: 'NQ 1', confidence: 'configured', validFrom: '2026-12-01',
  });
  expect(bodyOf(VALUES, { kind: 'page', byArea: false, procedures: [], exemptions: [] })).toMatchObject({ formula: { kind: 'page', firstPages: 2, firstPageAmount: 2_000, nextPageAmount: 1_000, mostPerCopy: 200_000 } });
});

test('a fee of a province goes out with its unit; a new one opens for the whole country', () => {
  expect(bodyOf({ ...VALUES, scopeUnitCode: 'BN' }, { kind: 'fixed', byArea: false, procedures: [], exemptions: [] }).scopeUnitCode).toBe('BN');
  expect(firstOf(undefined)['scopeUnitCode']).toBe('country');
});

test('a code that is none, an amount beyond the most and a percent over a hundred are named by field', () => {
  expect(ruleMistakes(VALUES, 'page', true)).toEqual({});
  expect(ruleMistakes({ ...VALUES, code: 'Lệ phí', amount: '10000000001', other: '101' }, 'fixed', true)).toEqual({ code: 'codeWrong', amount: 'tooMuch', other: 'percentWrong' });
  expect(ruleMistakes({ ...VALUES, other: '101' }, 'fixed', false)).toEqual({});
});

test('the next version of a fee opens with what the last one said, without its document and days', () => {
  const rule = {
    id: 'x', code: 'copy', nameVi: 'Chứng thực', nameEn: 'Copy', scope: { code: 'BG', name: 'Bắc Giang' }, procedures: ['2.000815'], purse: 'fee' as const, formula: { kind: 'unit' as const, amount: 8_000, unitVi: 'bản', unitEn: 'copy' },
    areaPercents: { city: 100, other: 50 }, exemptions: [], collectedAt: 'filing' as const, refundableOnRefusal: true, legalBasis: 'TT 281', confidence: 'read' as const, remark: 'cũ', validFrom: '2017-01-01', validTo: null,
  };
  expect(firstOf(rule)).toEqual({ amount: '8000', unitVi: 'bản', unitEn: 'copy', city: '100', other: '50', code: 'copy', nameVi: 'Chứng thực', nameEn: 'Copy', scopeUnitCode: 'BG', purse: 'fee', collectedAt: 'filing', refundable: 'yes', confidence: 'configured' });
});

test('groups are sent only when each is told in full and stands once', () => {
  const child = { group: 'child' as const, percentOff: '100', evidence: 'Giấy khai sinh', basis: 'NQ 1' };
  expect([areWhole([]), areWhole([child]), areWhole([child, child]), areWhole([{ ...child, evidence: ' ' }]), areWhole([{ ...child, percentOff: '0' }]), areWhole([{ ...child, percentOff: '101' }])]).toEqual([true, true, false, false, false, false]);
});
