import { expect, test } from 'vitest';
import { bagOut, shipmentOut } from './outs.ts';

const at = (minute: number) => new Date(Date.UTC(2026, 10, 24, 1, minute));
const out = (minute: number, staffId: string | null = 'tu') => ({ code: 'OUT_FOR_DELIVERY' as const, happenedAt: at(minute), source: staffId === null ? ('carrier' as const) : ('staff' as const), staffId, unitId: 'office' });

test('a parcel is out with who took it to the door, also after she tried in vain', () => {
  expect(shipmentOut('outForDelivery', [out(1)])).toEqual({ way: 'door', staffId: 'tu', unitId: 'office' });
  expect(shipmentOut('attemptFailed', [out(1), { ...out(2), code: 'ATTEMPT_FAILED' }])?.staffId).toBe('tu');
});

test('of two who took it out it is out with the last, whatever order the scans arrived in', () => {
  expect(shipmentOut('outForDelivery', [out(9, 'ha'), out(1)])?.staffId).toBe('ha');
});

test('delivered, at a desk, on its way back or lost, it is out with nobody; what the carrier took out is not ours', () => {
  for (const state of ['delivered', 'heldForPickup', 'inTransit', 'returning', 'lost'] as const) expect(shipmentOut(state, [out(1)])).toBeUndefined();
  expect(shipmentOut('outForDelivery', [out(1, null)])).toBeUndefined();
  expect(shipmentOut('outForDelivery', [])).toBeUndefined();
});

test('a bag is out with who sealed it, then with who carries it; open, accepted, or with the carrier it is out with nobody', () => {
  expect(bagOut({ state: 'sealed', sealedBy: 'lan', holderStaffId: null })).toEqual({ way: 'sealed', staffId: 'lan' });
  expect(bagOut({ state: 'handedOver', sealedBy: 'lan', holderStaffId: 'tu' })).toEqual({ way: 'carried', staffId: 'tu' });
  expect(bagOut({ state: 'handedOver', sealedBy: 'lan', holderStaffId: null })).toBeUndefined();
  for (const state of ['open', 'accepted', 'cancelled'] as const) expect(bagOut({ state, sealedBy: 'lan', holderStaffId: 'tu' })).toBeUndefined();
});
