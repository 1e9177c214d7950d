import { describe, expect, it } from 'vitest';
import type { Actor } from '#kernel/actor.ts';
import { billActs, billsOf, chargeActs, chargingActs, paymentActs, receiptActs, refundActs, type ActAnswer } from './acts.ts';
import type { OwedCharge } from './charges.ts';

const ACTOR: Actor = {
  staffId: 'lan', name: 'Lan', employer: 'post', assignmentId: 'a', role: 'POSTAL_COUNTER', unitId: 'oneStop', workstation: null, permissions: ['payment.charge', 'payment.take'], fields: [], procedures: [], competence: 3,
};
const DOSSIER = { receptionUnitId: 'oneStop', supportUnitId: 'oneStop', status: 2, cancelledAt: null };
const ASKING = { actor: ACTOR, dossier: DOSSIER, hasTill: true };
const charge = (changes: Partial<OwedCharge> = {}): OwedCharge => ({ id: 'c', state: 'open', purse: 'fee', amount: 1_000, subjectKind: 'dossier', subjectId: 'd', unitId: 'oneStop', ...changes });
const codes = (acts: readonly ActAnswer[]) => Object.fromEntries(acts.map(({ act, refused }) => [act, refused?.code]));

describe('what may be done with money', () => {
  it('of a shipment alone is never charging by hand, and is taken where it was sold', () => {
    expect(chargingActs({ ...ASKING, dossier: undefined })).toEqual([]);
    const shipment = { subjectKind: 'shipment' as const, unitId: 'postOffice' };
    expect(codes(billActs({ ...ASKING, dossier: undefined }, shipment))).toEqual({ take: 'payment.otherUnit' });
    expect(codes(billActs({ ...ASKING, dossier: undefined, actor: { ...ACTOR, unitId: 'postOffice' } }, shipment))).toEqual({ take: undefined });
  });

  it('of a dossier that has ended is nothing new, but what is open may be taken still', () => {
    const ended = { ...ASKING, dossier: { ...DOSSIER, status: 8 } };
    expect([codes(chargingActs(ended)), codes(billActs(ended, charge()))]).toEqual([{ charge: 'payment.dossierEnded' }, { take: undefined }]);
  });

  it('puts only open charges on a bill', () => {
    const bills = billsOf([charge(), charge({ id: 'p', state: 'pending' }), charge({ id: 'x', state: 'cancelled' }), charge({ id: 'w', state: 'waived' })]);
    expect(bills.map((bill) => bill.charges.map(({ id }) => id))).toEqual([['c']]);
  });

  it('says nothing of taking back a charge that is settled', () => {
    expect((['open', 'waived', 'pending', 'paid', 'cancelled'] as const).map((state) => codes(chargeActs(ASKING, charge({ state }))))).toEqual([{ cancelCharge: undefined }, { cancelCharge: undefined }, { cancelCharge: 'payment.chargeNotOpen' }, {}, {}]);
  });

  it('of a payment of another unit is nothing, and of one that was given up or went back whole neither', () => {
    const may = { ...ASKING, actor: { ...ACTOR, permissions: ['payment.refund', 'payment.take', 'payment.countersign'] } };
    const payment = { state: 'confirmed' as const, takenBy: 'hung', units: ['oneStop'], mostBack: 500 };
    expect(codes(paymentActs(may, payment))).toEqual({ refund: undefined });
    expect(codes(paymentActs({ ...may, hasTill: false }, payment))).toEqual({ refund: 'payment.noSession' });
    expect(codes(paymentActs(may, { ...payment, units: ['elsewhere'] }))).toEqual({ refund: 'payment.otherUnit' });
    expect([paymentActs(may, { ...payment, mostBack: 0 }), paymentActs(may, { ...payment, state: 'withdrawn' })]).toEqual([[], []]);
    expect(codes(paymentActs(may, { ...payment, state: 'pending' }))).toEqual({ notice: undefined, confirm: undefined, withdraw: undefined });
  });

  it('replaces a cancelled receipt once, into an open till, while not all of its money went back', () => {
    const receipt = { state: 'cancelled' as const, issuedBy: 'lan', issuedDay: '2026-11-23', sessionOpen: true, replacedById: null, units: ['oneStop'] };
    const acts = (changes: object, paidBack = 0, hasTill = true) => codes(receiptActs({ ...ASKING, hasTill }, { ...receipt, ...changes }, { amount: 1_000, paidBack }, '2026-11-23'));
    expect(acts({})).toEqual({ replaceReceipt: undefined, printReceipt: undefined });
    expect(acts({}, 1_000)).toMatchObject({ replaceReceipt: 'payment.wholeRefunded' });
    expect(acts({}, 0, false)).toMatchObject({ replaceReceipt: 'payment.noSession' });
    expect(acts({ replacedById: 'r' })).toEqual({ printReceipt: undefined });
  });

  it('prints a refund once it went, and says nothing more of one declined', () => {
    const head = { ...ASKING, actor: { ...ACTOR, permissions: ['payment.refund', 'payment.countersign'] } };
    const refund = { askedBy: 'hung', units: ['oneStop'] };
    expect((['asked', 'paid', 'declined'] as const).map((state) => codes(refundActs(head, { ...refund, state })))).toEqual([{ approveRefund: undefined }, { printRefund: undefined }, {}]);
  });
});
