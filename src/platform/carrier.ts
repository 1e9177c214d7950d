import type { Carrier } from '#platform/carrier/adapter.ts';
import { deskCarrier } from '#platform/carrier/desk.ts';
import { httpCarrier } from '#platform/carrier/http.ts';
import type { CarrierSettings } from '#platform/carrier/settings.ts';

/** The carrier of this installation: behind a connector when one is set, else the post's own staff at this desk. */
export function openCarrier(settings: CarrierSettings | undefined, now: () => Date): Carrier {
  return settings ? httpCarrier(settings, now) : deskCarrier();
}
