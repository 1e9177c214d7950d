import type { Citizen } from '#kernel/actor.ts';

export const CITIZEN_KINDS = ['person', 'enterprise'] as const satisfies readonly Citizen['kind'][];
/** What a citizen is known by; MST is an enterprise's. */
export const CITIZEN_ID_KINDS = ['CCCD', 'CMND', 'PASSPORT', 'MST'] as const;
export type CitizenIdKind = (typeof CITIZEN_ID_KINDS)[number];
/** Who has seen that the number is hers: the identity provider, a member of staff on paper, or nobody but the demonstration. */
export const VERIFIERS = ['provider', 'paper', 'demonstration'] as const;
export type Verifier = (typeof VERIFIERS)[number];
export const ACCOUNT_WAYS = ['openid', 'local'] as const;
export const CITIZEN_LANGUAGES = ['vi', 'en'] as const;
export type CitizenLanguage = (typeof CITIZEN_LANGUAGES)[number];

const SECOND = 1000;
const MINUTE = 60 * SECOND;

/** A session of her own device: twelve hours, thirty minutes without a touch. On a shared machine: two hours, ninety seconds. */
const SESSIONS = {
  own: { lasts: 12 * 60 * MINUTE, idle: 30 * MINUTE, touch: MINUTE },
  kiosk: { lasts: 120 * MINUTE, idle: 90 * SECOND, touch: 5 * SECOND },
} as const;

/** After how long a session ends whatever happens, after how long without a touch, and how often a touch is written down; milliseconds. */
export function sessionTimes(kiosk: boolean): { readonly lasts: number; readonly idle: number; readonly touch: number } {
  return SESSIONS[kiosk ? 'kiosk' : 'own'];
}

/** Whether a session has lain untouched too long. */
export function isIdle(session: { readonly kiosk: boolean; readonly lastSeenAt: Date }, now: Date): boolean {
  return now.getTime() - session.lastSeenAt.getTime() > sessionTimes(session.kiosk).idle;
}
