import { describe, expect, it } from 'vitest';
import { blockersOf, blocksForAbsent, closeBlocked } from './day-close.ts';

describe('closing a till', () => {
  it('waits for nothing when nothing is open', () => {
    expect(closeBlocked(blockersOf({ paymentPending: 0, refundWaiting: 0, incidentOpen: 0 }))).toBeUndefined();
  });

  it('names what is in its way, money first, with how much of each', () => {
    const all = blockersOf({ incidentOpen: 2, refundWaiting: 3, paymentPending: 1 });
    expect(closeBlocked(all)).toMatchObject({ code: 'payment.closeBlocked', facts: { what: ['paymentPending', 'refundWaiting', 'incidentOpen'], payments: 1, refunds: 3, incidents: 2 } });
    expect(closeBlocked(blockersOf({ paymentPending: 0, refundWaiting: 0, incidentOpen: 4 }))?.facts).toEqual({ what: ['incidentOpen'], payments: 0, refunds: 0, incidents: 4 });
  });

  it('for somebody absent waits for money only: her differences stay open under her name', () => {
    const all = blockersOf({ paymentPending: 1, refundWaiting: 1, incidentOpen: 1 });
    expect(blocksForAbsent(all).map((blocker) => blocker.what)).toEqual(['paymentPending', 'refundWaiting']);
    expect(closeBlocked(blocksForAbsent(blockersOf({ paymentPending: 0, refundWaiting: 0, incidentOpen: 1 })))).toBeUndefined();
  });
});
