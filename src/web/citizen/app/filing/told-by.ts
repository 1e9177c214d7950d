import { maskedContact, routeOf, type Contact, type Way } from '#modules/notification/rules/channels.ts';

type Told = { readonly by: 'sms' | 'email'; readonly to: string } | { readonly by: 'call'; readonly to: null };

/** Whether an installation has a channel is not told to its pages; a message it cannot send becomes a call or waits in her list. */
const BOTH = { email: 'real', sms: 'real' } as const;

/** How she will be told: what she left in the filing comes first, then what her own entry knows, by the way she chose. */
export function toldBy(filing: Contact, own: Contact, way: Way): Told {
  const route = routeOf({ phone: filing.phone ?? own.phone, email: filing.email ?? own.email }, way, BOTH);
  return route.channel === 'none' ? { by: 'call', to: null } : { by: route.channel, to: maskedContact(route.to) };
}
