import { describe, expect, it } from 'vitest';
import { blockersOf, blocksForAbsent, closeBlocked } from './day-close.ts';

const NOTHING = { paymentPending: 0, refundWaiting: 0, itemOut: 0, incidentOpen: 0 };

describe('closing a till', () => {
  it('waits for nothing when nothing is open', () => {
    expect(closeBlocked(blockersOf(NOTHING))).toBeUndefined();
  });

  it('names what is in its way, money first, then what is out, with how much of each', () => {
    const all = blockersOf({ incidentOpen: 2, refundWaiting: 3, paymentPending: 1, itemOut: 5 });
    expect(closeBlocked(all)).toMatchObject({ code: 'payment.closeBlocked', facts: { what: ['paymentPending', 'refundWaiting', 'itemOut', 'incidentOpen'], payments: 1, refunds: 3, items: 5, incidents: 2 } });
    expect(closeBlocked(blockersOf({ ...NOTHING, incidentOpen: 4 }))?.facts).toEqual({ what: ['incidentOpen'], payments: 0, refunds: 0, items: 0, incidents: 4 });
  });

  it('does not happen over one parcel that went out and did not come in', () => {
    expect(closeBlocked(blockersOf({ ...NOTHING, itemOut: 1 }))?.facts).toMatchObject({ what: ['itemOut'], items: 1 });
  });

  it('for somebody absent waits for money only: what she has out and her differences stay under her name', () => {
    const all = blockersOf({ paymentPending: 1, refundWaiting: 1, itemOut: 1, incidentOpen: 1 });
    expect(blocksForAbsent(all).map((blocker) => blocker.what)).toEqual(['paymentPending', 'refundWaiting']);
    expect(closeBlocked(blocksForAbsent(blockersOf({ ...NOTHING, itemOut: 1, incidentOpen: 1 })))).toBeUndefined();
  });
});
