import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { receiptLaw } from '#modules/forms/rules/regulation.ts';
import { cannotCancel, cannotPayTogether, dossierEnded, notOurDossier, owedSums, type OwedCharge } from './charges.ts';
import { billRefIn, billRefOf, canonicalNotice, confirmsOwn, notPending, purposeOf, takingWrong } from './payments.ts';
import { METHODS, PURSES } from './purses.ts';
import { cannotCancelReceipt, cannotReplace, lineWords, rangeWrong, showReceiptNumber } from './receipts.ts';
import { cannotApprove, refundable, refundWrong, showRefundNumber } from './refunds.ts';
import { purposeWrong } from './viet-qr.ts';

const charge = (changes: Partial<OwedCharge> = {}): OwedCharge => ({ id: 'a', state: 'open', purse: 'fee', amount: 1_000, subjectKind: 'dossier', subjectId: 'd', unitId: 'u', ...changes });

describe('charges', () => {
  it('are paid together when open, of one purse, on one subject', () => {
    expect(cannotPayTogether([charge(), charge({ id: 'b' })], 2)).toBeUndefined();
    expect(cannotPayTogether([], 1)?.code).toBe('payment.chargeUnknown');
    expect(cannotPayTogether([charge()], 2)?.code).toBe('payment.chargeUnknown');
    expect(cannotPayTogether([charge({ state: 'paid' })], 1)?.code).toBe('payment.chargeNotOpen');
    expect(cannotPayTogether([charge({ state: 'pending' })], 1)?.code).toBe('payment.chargeNotOpen');
    expect(cannotPayTogether([charge(), charge({ id: 'b', purse: 'postage' })], 2)?.code).toBe('payment.pursesMixed');
    expect(cannotPayTogether([charge(), charge({ id: 'b', subjectId: 'e' })], 2)?.code).toBe('payment.subjectsMixed');
    expect(cannotPayTogether([charge(), charge({ id: 'b', unitId: 'another' })], 2)?.code).toBe('payment.subjectsMixed');
  });

  it('are taken back while nobody has paid or begun to', () => {
    expect((['open', 'waived', 'pending', 'paid', 'cancelled'] as const).map((state) => cannotCancel(charge({ state }))?.code)).toEqual([undefined, undefined, 'payment.chargeNotOpen', 'payment.chargeNotOpen', 'payment.chargeNotOpen']);
  });

  it('belong to the one-stop that received or supported, and to no dossier that has ended', () => {
    const dossier = { receptionUnitId: 'a', supportUnitId: 'b' };
    expect(['a', 'b', 'c'].map((unitId) => notOurDossier({ unitId }, dossier)?.code)).toEqual([undefined, undefined, 'payment.otherUnit']);
    expect([1, 2, 3, 4, 8, 10].map((status) => dossierEnded({ status, cancelledAt: null })?.code)).toEqual([undefined, undefined, 'payment.dossierEnded', undefined, 'payment.dossierEnded', undefined]);
    expect(dossierEnded({ status: 2, cancelledAt: new Date(0) })?.code).toBe('payment.dossierEnded');
  });

  it('owe by purse and moment, and every đồng of them once', () => {
    const lines = fc.array(fc.record({ purse: fc.constantFrom(...PURSES), collectedAt: fc.constantFrom('filing' as const, 'return' as const), amount: fc.integer({ min: 1, max: 1_000_000 }), state: fc.constantFrom('open' as const, 'pending' as const) }));
    fc.assert(
      fc.property(lines, (charges) => {
        const sums = owedSums(charges);
        expect(sums.reduce((total, sum) => total + sum.amount, 0)).toBe(charges.reduce((total, one) => total + one.amount, 0));
        expect(sums.every((sum) => sum.pending <= sum.amount)).toBe(true);
      }),
    );
  });
});

describe('money', () => {
  it('in cash covers the sum, by card shows its slip, by transfer neither', () => {
    expect(METHODS.map((method) => takingWrong(method, 1_000, undefined, undefined)?.code)).toEqual(['payment.tenderedMissing', 'payment.evidenceMissing', undefined]);
    expect(takingWrong('cash', 1_000, 999, undefined)?.code).toBe('payment.tenderedTooLittle');
    expect(takingWrong('cash', 1_000, 1_000, undefined)).toBeUndefined();
    expect(takingWrong('card', 1_000, undefined, 'POS 1')).toBeUndefined();
    expect(takingWrong('transfer', 1_000, 5_000, undefined)?.code).toBe('payment.tenderedOnlyCash');
  });

  it('of a transfer is confirmed by a second person, once', () => {
    expect(confirmsOwn({ staffId: 'a' }, { takenBy: 'a' })?.code).toBe('payment.confirmsOwn');
    expect(confirmsOwn({ staffId: 'b' }, { takenBy: 'a' })).toBeUndefined();
    expect([notPending({ state: 'pending' }), notPending({ state: 'confirmed' })?.code, notPending({ state: 'withdrawn' })?.code]).toEqual([undefined, 'payment.notPending', 'payment.notPending']);
  });

  it('names its bill so that a bank can carry it and we find it again among other words', () => {
    const ref = billRefOf('7K2Q9XW4TN0A');
    for (const purse of PURSES) {
      const purpose = purposeOf(purse, ref);
      expect(purposeWrong(purpose)).toBeUndefined();
      expect(billRefIn(`MBVCB 123 ${purpose.toLowerCase()} tu NGUYEN VAN AN`)).toBe(ref);
    }
    expect(billRefIn('chuyen tien')).toBeUndefined();
    expect(billRefIn('XMC7K2Q9XW4TN0A')).toBeUndefined();
  });

  it('is told by the bank in one text, its fields in their order', () => {
    expect(canonicalNotice({ bankBin: '970405', account: '123', transactionRef: 'FT1', billRef: 'MC1', amount: 5_000, paidAt: '2021-02-09T09:00:00+07:00' })).toBe('970405\n123\nFT1\nMC1\n5000\n2021-02-09T09:00:00+07:00');
  });
});

describe('receipts', () => {
  const range = { year: 2026, template: 'EBL01', symbol: '26TDA', first: 1, count: 100 };

  it('follow the law of their day', () => {
    expect(['2021-02-09', '2022-06-30', '2022-07-01', '2025-12-31', '2026-06-30', '2026-07-01'].map(receiptLaw)).toEqual(['tt303', 'tt303', 'nd123', 'nd123', 'nd123', 'nd254']);
    expect([showReceiptNumber(7, '2021-02-09'), showReceiptNumber(7, '2026-11-23'), showReceiptNumber(99_999_999, '2026-11-23')]).toEqual(['0000007', '7', '99999999']);
  });

  it('have ranges of this year or the next, with the symbol of the year, at most eight digits', () => {
    expect(rangeWrong(range, '2026-11-23')).toBeUndefined();
    expect(rangeWrong({ ...range, year: 2027, symbol: '27TDA' }, '2026-11-23')).toBeUndefined();
    expect(rangeWrong({ ...range, year: 2025 }, '2026-11-23')?.code).toBe('payment.rangeYear');
    expect(rangeWrong({ ...range, symbol: '25TDA' }, '2026-11-23')?.code).toBe('payment.symbolWrong');
    expect(rangeWrong({ ...range, symbol: '26TD' }, '2026-11-23')?.code).toBe('payment.symbolWrong');
    expect(rangeWrong({ ...range, template: '01BLP2-001' }, '2026-11-23')?.code).toBe('payment.templateWrong');
    expect(rangeWrong({ ...range, first: 99_999_900 }, '2026-11-23')?.code).toBeUndefined();
    expect(rangeWrong({ ...range, first: 99_999_901 }, '2026-11-23')?.code).toBe('payment.rangeTooLong');
    expect(rangeWrong({ year: 2021, template: '01BLP2-001', symbol: 'AA-20P', first: 9_999_990, count: 11 }, '2021-02-09')?.code).toBe('payment.rangeTooLong');
  });

  it('are cancelled the same day by who issued them, later and for others by the head, never twice', () => {
    const receipt = { state: 'issued' as const, issuedBy: 'lan', issuedDay: '2021-02-09' };
    const lan = { staffId: 'lan', permissions: [] };
    const head = { staffId: 'thanh', permissions: ['payment.cancelLate'] };
    expect(cannotCancelReceipt(lan, receipt, '2021-02-09', true)).toBeUndefined();
    expect(cannotCancelReceipt(lan, receipt, '2021-02-09', false)?.code).toBe('payment.cancelTooLate');
    expect(cannotCancelReceipt(lan, receipt, '2021-02-10', true)?.code).toBe('payment.cancelTooLate');
    expect(cannotCancelReceipt({ ...lan, staffId: 'hung' }, receipt, '2021-02-09', true)?.code).toBe('payment.notYourReceipt');
    expect(cannotCancelReceipt(head, receipt, '2021-02-10', false)).toBeUndefined();
    expect(cannotCancelReceipt(head, { ...receipt, state: 'cancelled' }, '2021-02-10', false)?.code).toBe('payment.receiptCancelled');
  });

  it('are replaced once cancelled, once, while some of the money stays', () => {
    const cancelled = { state: 'cancelled' as const, replacedById: null };
    expect(cannotReplace({ ...cancelled, state: 'issued' }, 20_000, 0)?.code).toBe('payment.receiptStands');
    expect(cannotReplace({ ...cancelled, replacedById: 'b' }, 20_000, 0)?.code).toBe('payment.alreadyReplaced');
    expect([0, 19_999, 20_000].map((back) => cannotReplace(cancelled, 20_000, back)?.code)).toEqual([undefined, undefined, 'payment.wholeRefunded']);
  });

  it('say of what a fee was counted', () => {
    expect([lineWords('Phí', {}), lineWords('Phí', { pages: 3, copies: 2 }), lineWords('Phí', { units: 4 })]).toEqual(['Phí', 'Phí (3 trang, 2 bản)', 'Phí (số lượng 4)']);
  });
});

describe('money that goes back', () => {
  const kept = { amount: 100_000, refundableOnRefusal: false };
  const given = { amount: 20_000, refundableOnRefusal: true };
  const asked = { ground: 'overcharged' as const, amount: 1_000, method: 'cash' as const };
  const paid = { state: 'confirmed', amount: 120_000 };

  it('is what the rule gives back on refusal, everything when the agency erred, never more than came', () => {
    expect(refundable([kept, given], 'refused', 0)).toBe(20_000);
    expect(refundable([kept, given], 'withdrawn', 20_000)).toBe(0);
    expect(refundable([kept, given], 'agencyError', 0)).toBe(120_000);
    expect(refundable([kept, given], 'agencyError', 120_000)).toBe(0);
  });

  it('is refused by name: before it came, a fee that stays, too much, without the bank’s order', () => {
    expect(refundWrong(paid, [kept, given], asked, 0)).toBeUndefined();
    expect(refundWrong({ ...paid, state: 'pending' }, [kept], asked, 0)?.code).toBe('payment.notConfirmed');
    expect(refundWrong({ ...paid, amount: 100_000 }, [kept], { ...asked, ground: 'refused' }, 0)?.code).toBe('payment.notRefundable');
    expect(refundWrong(paid, [kept, given], { ...asked, amount: 120_001 }, 0)?.code).toBe('payment.refundTooMuch');
    expect(refundWrong(paid, [kept, given], asked, 120_000)?.code).toBe('payment.refundTooMuch');
    expect(refundWrong(paid, [kept, given], { ...asked, method: 'transfer' }, 0)?.code).toBe('payment.evidenceMissing');
  });

  it('leaves a till with a second person’s word, once, under a number of its year', () => {
    expect(cannotApprove({ staffId: 'a' }, { state: 'asked', askedBy: 'a' })?.code).toBe('payment.approvesOwn');
    expect(cannotApprove({ staffId: 'b' }, { state: 'asked', askedBy: 'a' })).toBeUndefined();
    expect(cannotApprove({ staffId: 'b' }, { state: 'paid', askedBy: 'a' })?.code).toBe('payment.refundSettled');
    expect([showRefundNumber({ number: 2, year: 2021 }), showRefundNumber({ number: null, year: null })]).toEqual(['02/2021', null]);
  });
});
