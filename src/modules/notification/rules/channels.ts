import { dayOf, instantOf, minuteOf, plusDays } from '#kernel/day.ts';

/** How somebody is told; `none`: nothing electronic leads to her. */
export const CHANNELS = ['email', 'sms', 'none'] as const;
export type Channel = (typeof CHANNELS)[number];
/** The ways that go outside by themselves. */
export const OUTWARD = ['email', 'sms'] as const satisfies readonly Channel[];
export type Outward = (typeof OUTWARD)[number];

export const MESSAGE_STATES = ['waiting', 'sent', 'delivered', 'failed', 'uncertain'] as const;
export type MessageState = (typeof MESSAGE_STATES)[number];

/**
 * Why a message is not there: nothing to reach her by, the channel is not set up, the channel is down, put off by the receiver, refused by the receiver, tried for too long,
 * reported lost, cut before anybody said what became of it, overtaken by what happened since, a fault of this installation
 * while it was made or begun.
 */
export const MESSAGE_FAILURES = ['noContact', 'noChannel', 'channelDown', 'putOff', 'refused', 'gaveUp', 'reportedLost', 'unknownOutcome', 'overtaken', 'couldNotBeMade'] as const;
export type MessageFailure = (typeof MESSAGE_FAILURES)[number];

/** How a channel of this installation is set up: `paper` writes into a file and sends nothing. */
export const CHANNEL_SETUPS = ['real', 'paper', 'none'] as const;
export type ChannelSetup = (typeof CHANNEL_SETUPS)[number];

/** What a citizen chose: the way (`auto`: telephone before e-mail), and whether she is told more than she must be. */
export const WAYS = ['auto', 'sms', 'email'] as const;
export type Way = (typeof WAYS)[number];
export const WANTS = ['all', 'obligatory'] as const;
export type Wants = (typeof WANTS)[number];

export type Contact = { readonly phone: string | null; readonly email: string | null };
export type Setup = Readonly<Record<Outward, ChannelSetup>>;

/** Numbers a short message reaches: the mobile numbers of today; a landline rings only. */
const MOBILE = /^0[35789]\d{8}$/;
const ADDRESS = /^[^\s@<>",;:\\()[\]]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9.-]{0,250}[A-Za-z0-9])?$/;

/** Where and how somebody is told: the way she chose when it leads to her, else the other; `none` says why. */
export function routeOf(contact: Contact, way: Way, setup: Setup): { readonly channel: Outward; readonly to: string } | { readonly channel: 'none'; readonly why: 'noContact' | 'noChannel' } {
  const to = { sms: fitting(contact.phone, MOBILE), email: fitting(contact.email, ADDRESS) };
  const order: readonly Outward[] = way === 'email' ? ['email', 'sms'] : ['sms', 'email'];
  for (const channel of order) {
    const address = to[channel];
    if (address !== undefined && setup[channel] !== 'none') return { channel, to: address };
  }
  return { channel: 'none', why: to.sms === undefined && to.email === undefined ? 'noContact' : 'noChannel' };
}

/** Minutes of the Vietnamese day in which nobody is woken; from = to: none. */
export type QuietHours = { readonly from: number; readonly to: number };

/** The moment from which a message may go out: at once, or when the quiet hours it was made in are over. */
export function notBefore(now: Date, quiet: QuietHours): Date {
  const minute = minuteOf(now);
  const overMidnight = quiet.from > quiet.to;
  const inside = overMidnight ? minute >= quiet.from || minute < quiet.to : minute >= quiet.from && minute < quiet.to;
  if (!inside) return now;
  const day = overMidnight && minute >= quiet.from ? plusDays(dayOf(now), 1) : dayOf(now);
  return instantOf(day, quiet.to);
}

/** What is entered long after it happened is no news: so many days. */
const NEWS_DAYS = 3;
const DAY_MS = 86_400_000;

/** True for an entry of the past, such as a dossier entered afterwards from a paper book: nobody is told of it now. */
export function isOldNews(happenedAt: Date, now: Date): boolean {
  return now.getTime() - happenedAt.getTime() > NEWS_DAYS * DAY_MS;
}

/** A telephone as a list shows it, a mailbox as its first letter and its house. */
export function maskedContact(to: string): string {
  const at = to.indexOf('@');
  return at > 0 ? `${to.slice(0, 1)}***${to.slice(at)}` : `${to.slice(0, 3)}****${to.slice(-3)}`;
}

function fitting(address: string | null, shape: RegExp): string | undefined {
  return address !== null && shape.test(address) ? address : undefined;
}
