import type { Citizen } from '#kernel/actor.ts';
import type { CitizenIdKind } from './accounts.ts';

/** How long somebody may stay at the provider before her return opens nothing; milliseconds. */
const SIGN_IN_LASTS = 10 * 60_000;

/** Whether a return from the provider comes too late. */
export function isSignInStale(leftAt: Date, now: Date): boolean {
  return now.getTime() - leftAt.getTime() > SIGN_IN_LASTS;
}

/** What kind of number a provider's account tells: an enterprise's is its tax number, a person's twelve digits the CCCD, nine the old CMND. */
export function numberKindOf(kind: Citizen['kind'], number: string): CitizenIdKind | undefined {
  if (kind === 'enterprise') return 'MST';
  if (/^\d{12}$/.test(number)) return 'CCCD';
  if (/^\d{9}$/.test(number)) return 'CMND';
  return /^[A-Z][0-9A-Z]{5,19}$/.test(number) ? 'PASSPORT' : undefined;
}

/** Where a browser may be sent after signing in: a place of the citizens' own pages, never another site. */
export function placeToReturn(asked: string, kiosk: boolean): string {
  const home = kiosk ? '/kiosk' : '/cong-dan';
  return /^\/(cong-dan|kiosk)(\/[A-Za-z0-9/_.-]*)?(\?[\w=&%.-]*)?$/.test(asked) && !asked.includes('//') ? asked : home;
}
