import type { Day } from '#kernel/day.ts';
import { badInput, problem, type Problem } from '#kernel/problem.ts';
import type { OnlineLevel } from '#modules/catalogue/rules/content.ts';
import { ACTS_IN_NAME, type ActInName } from '#modules/mandate/rules/mandates.ts';

/** What somebody is helped with (domain 7.3); help with the account itself is outside count B (domain 0.3 item 7). */
export const HELP_KINDS = ['guide', 'accountHelp', 'fill', 'upload', 'submit', 'pay', 'track', 'supplement', 'withdraw'] as const;
export type HelpKind = (typeof HELP_KINDS)[number];

/** On whose machine: her own telephone, the kiosk, the computer at the counter that is turned to her. */
export const DEVICES = ['ownPhone', 'kiosk', 'counter'] as const;

/** The level of an online service, of either scale. */
export type HelpLevel = OnlineLevel | null;

export const PORTALS = ['thisSystem', 'provincial', 'national'] as const;

/** How it ended: she has what she came for; it goes on another time; it could not be done online. */
export const OUTCOMES = ['done', 'continues', 'notPossible'] as const;

export const SESSION_STATES = ['open', 'ended', 'dropped'] as const;
export type SessionState = (typeof SESSION_STATES)[number];

/** The journal entry of each kind of help; the journal maps those that count to ONLINE_* events (domain 9.4). */
export const ENTRY_OF_KIND = {
  guide: 'assistance.guided',
  accountHelp: 'assistance.accountHelped',
  fill: 'assistance.filled',
  upload: 'assistance.uploaded',
  submit: 'assistance.submitted',
  pay: 'assistance.paid',
  track: 'assistance.tracked',
  supplement: 'assistance.supplemented',
  withdraw: 'assistance.withdrew',
} as const satisfies Record<HelpKind, string>;

/** Help given and not entered at once may be entered for this many minutes. */
export const AFTERTHOUGHT_MINUTES = 10;

/** More people than this on one telephone within so many days is told to the helper; families share one (domain trap 39). */
export const PHONE_PEOPLE = 5;
export const PHONE_DAYS = 90;

/** Whose hands were on the keys. */
export const TYPISTS = ['citizen', 'helper'] as const;
export type Typist = (typeof TYPISTS)[number];

/** What is done in her name in this system. */
export type Act = ActInName;

/** What of the help is done in her name. */
export function actsIn(kinds: readonly HelpKind[]): ActInName[] {
  return ACTS_IN_NAME.filter((act) => kinds.includes(act));
}

/** The acts a helper typed herself, which need a mandate; at our own counter's machine on our own portal it is always she who types (domain 7.3, trap 42). */
export function typedInName({ kinds, typedBy, device, portal }: { kinds: readonly HelpKind[]; typedBy: Typist; device: (typeof DEVICES)[number]; portal: (typeof PORTALS)[number] }): ActInName[] {
  return typedBy === 'helper' || (device === 'counter' && portal === 'thisSystem') ? actsIn(kinds) : [];
}

/** A session is one person: what is done in it stands under one mandate. */
export function otherMandate(taken: string | null, mandateId: string): Problem | undefined {
  return taken === null || taken === mandateId ? undefined : problem('assistance.otherMandate');
}

/** What is done in somebody's name is done in one procedure. */
export function procedureMissing(kinds: readonly HelpKind[], procedureCode: string | null): Problem | undefined {
  return procedureCode === null && actsIn(kinds).length > 0 ? badInput('assistance.procedureNeeded', 'procedureCode') : undefined;
}

const FIRST_DAY_OF_NEW_LEVELS: Day = '2022-08-01';
const NEW_LEVELS: readonly OnlineLevel[] = ['MOT_PHAN', 'TOAN_TRINH'];

/** Levels 1 to 4 until 31/7/2022 (NĐ 43/2011 Đ3), một phần and toàn trình since 1/8/2022 (NĐ 42/2022): the level must be one of its day. */
export function levelOfOtherTime(level: HelpLevel, day: Day): Problem | undefined {
  const isNew = level !== null && NEW_LEVELS.includes(level);
  return level === null || isNew === day >= FIRST_DAY_OF_NEW_LEVELS ? undefined : badInput('assistance.levelOfOtherTime', 'level', { level });
}

/** A code of another portal is kept as it was read; what looks like a one-time code or a bare number of an identity paper is not (domain 7.3 item 4). */
export function looksSecret(externalCode: string): Problem | undefined {
  return /^\d{4,9}$|^\d{12}$/.test(externalCode) ? badInput('assistance.looksSecret', 'externalCode') : undefined;
}

/** A code of another portal as it is found again, however it was typed. */
export function plainExternalCode(typed: string): string {
  return typed.toUpperCase().replace(/\s/g, '').replace(/[\u2010-\u2015\u2212]/g, '-');
}

/** What a session is about when it ends: what was told, and what was done in her name in this system, told or not. */
export function withActs(kinds: readonly HelpKind[], acts: readonly ActInName[]): HelpKind[] {
  return HELP_KINDS.filter((kind) => kinds.includes(kind) || acts.some((act) => act === kind));
}

/** A session is ended or dropped once. */
export function notOpen(state: SessionState): Problem | undefined {
  return state === 'open' ? undefined : problem('assistance.notOpen', { state });
}

/** A session in which something was done in her name is ended, not dropped. */
export function notDroppable(acts: readonly ActInName[]): Problem | undefined {
  return acts.length === 0 ? undefined : problem('assistance.actsDone', { acts });
}

/** Only what was ended can be joined to a dossier, and only to one. */
export function notLinkable(state: SessionState, dossierId: string | null): Problem | undefined {
  if (state !== 'ended') return problem('assistance.notEnded');
  return dossierId === null ? undefined : problem('assistance.alreadyLinked');
}
