import { describe, expect, it } from 'vitest';
import { chargeOf, factsOf, NOTHING_TYPED, ruleWrong, thirdPartyWrong } from './charging.ts';
import type { Rule } from './questions.ts';

const RULE: Rule = {
  id: 'r', code: 'copies', nameVi: 'Phí sao', nameEn: 'Copies', procedures: [], purse: 'fee', formula: { kind: 'page', firstPages: 2, firstPageAmount: 2_000, nextPageAmount: 1_000, mostPerCopy: 200_000 }, areaPercents: { city: 100, other: 50 },
  exemptions: [{ group: 'poorHousehold', percentOff: 50, evidence: 'Giấy chứng nhận hộ nghèo', basis: 'văn bản' }], collectedAt: 'filing', refundableOnRefusal: true, legalBasis: 'văn bản', confidence: 'configured', remark: '', validFrom: '2026-01-01', validTo: null, scope: null,
};
const FIXED: Rule = { ...RULE, formula: { kind: 'fixed', amount: 150_000 }, areaPercents: null };

describe('a charge as it is typed', () => {
  it('of a fixed fee needs nothing typed and sends no amount', () => {
    expect(ruleWrong(FIXED, NOTHING_TYPED)).toEqual({});
    expect(chargeOf(FIXED, NOTHING_TYPED)).toEqual({ ruleId: 'r' });
  });

  it('by pages needs pages, copies and the area before the server is asked what it comes to', () => {
    expect(ruleWrong(RULE, NOTHING_TYPED)).toEqual({ pages: 'countMissing', area: 'areaMissing' });
    expect(factsOf(RULE, { ...NOTHING_TYPED, pages: '0', area: 'city' })).toBeUndefined();
    expect(factsOf(RULE, { ...NOTHING_TYPED, pages: '3', area: 'other' })).toEqual({ pages: 3, copies: 1, area: 'other' });
  });

  it('with a reduction is computed at once, but set only with the paper that proves it', () => {
    const typed = { ...NOTHING_TYPED, group: 'poorHousehold' };
    expect([factsOf(FIXED, typed), ruleWrong(FIXED, typed)]).toEqual([{ group: 'poorHousehold' }, { evidence: 'evidenceMissing' }]);
    expect(chargeOf(FIXED, { ...typed, evidence: ' số 12 ngày 01/11/2026 ' })).toEqual({ ruleId: 'r', group: 'poorHousehold', evidence: 'số 12 ngày 01/11/2026' });
  });

  it('for a third party is the only one whose amount is typed, with payee and document', () => {
    expect(thirdPartyWrong({ ...NOTHING_TYPED, amount: '0' })).toEqual({ name: 'fillIn', payee: 'fillIn', basis: 'fillIn', amount: 'amountMissing' });
    const typed = { ...NOTHING_TYPED, name: 'Lệ phí trước bạ', amount: '90000', payee: 'Chi cục Thuế', basis: 'Thông báo 12' };
    expect([thirdPartyWrong(typed), chargeOf(undefined, typed)]).toEqual([{}, { thirdParty: { name: 'Lệ phí trước bạ', amount: 90_000, payee: 'Chi cục Thuế', basis: 'Thông báo 12' } }]);
  });
});
