import type { Carrier } from '#platform/carrier/adapter.ts';
import { PLAN } from '#platform/carrier/settings.ts';

/** The built-in carrier: the post's own staff use this system, and nothing is sent anywhere. */
export function deskCarrier(): Carrier {
  const silent = async () => ({ said: { outcome: 'notSent' as const }, exchanges: [] });
  return {
    kind: 'desk',
    plan: { ...PLAN, batch: 0 },
    order: silent,
    cancel: silent,
    price: silent,
    track: async () => ({ page: { documents: [], lastId: null, full: false, failure: undefined }, exchanges: [] }),
  };
}
