import { badInput, type Facts, problem, type Problem } from '#kernel/problem.ts';
import type { RetryPlan } from '#modules/postal/rules/carrier.ts';

export const SUBSCRIPTION_STATES = ['active', 'disabled', 'ended'] as const;
export type SubscriptionState = (typeof SUBSCRIPTION_STATES)[number];

/** Why the house itself stopped telling: the receiver said it is gone (410), or it failed for days. */
export const DISABLED_FOR = ['gone', 'failing'] as const;
export type DisabledFor = (typeof DISABLED_FOR)[number];

export const DELIVERY_STATES = ['due', 'sent', 'dead', 'dropped'] as const;
export type DeliveryState = (typeof DELIVERY_STATES)[number];

/** How a delivery may fail: closed address, no connection, cut, too slow, never heard of again; then what the status says. */
export const DELIVERY_FAILURES = ['addressRefused', 'unreachable', 'reset', 'timeout', 'unanswered', 'redirected', 'gone', 'tooMany', 'refused', 'serverError'] as const;
export type DeliveryFailure = (typeof DELIVERY_FAILURES)[number];

/** Kinds of the journal a system outside may be told of, each with the facts that go along: days, counts, amounts and words of ours; never whose. */
const FACTS_OF_KIND = {
  'dossier.received': ['dueDay', 'sameDay'],
  'dossier.handedOver': ['dueDay'],
  'dossier.assigned': [],
  'dossier.incompleteNoticed': ['count'],
  'dossier.supplementRequested': ['papers', 'request'],
  'dossier.supplementReceived': ['papers', 'dueDay'],
  'dossier.apologySigned': ['dueDay', 'newDay'],
  'dossier.appointmentMoved': ['before', 'dueDay'],
  'dossier.decided': [],
  'dossier.sealed': ['dueDay', 'docDay', 'corrected'],
  'dossier.refusedOnMerits': ['dueDay'],
  'dossier.withdrawalAccepted': [],
  'dossier.stopped': [],
  'dossier.receptionCancelled': [],
  'dossier.returned': [],
  'reception.resultReturned': ['refusal'],
  'reception.papersGivenBack': [],
  'payment.paid': ['purse', 'method', 'amount'],
  'payment.refunded': ['amount', 'ground', 'method'],
  'payment.receiptIssued': ['template', 'symbol', 'number', 'amount'],
  'postal.inAccepted': [],
  'postal.inHandedOver': [],
  'postal.outAccepted': [],
  'postal.outDelivered': [],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type WebhookKind = keyof typeof FACTS_OF_KIND;
export const WEBHOOK_KINDS = kinds(FACTS_OF_KIND);

/** The kind of a trial, which no entry of the journal has. */
export const PING = 'integration.ping';

/** First half a minute, then four times as long each time, at most six hours: nine tries in about twenty-one hours. */
export const DELIVERY_RETRY: RetryPlan = { firstSeconds: 30, factor: 4, mostSeconds: 6 * 3600, jitter: 0.2, tries: 9 };
/** Without one success for so long the house stops by itself. */
const FAILING_DAYS = 5;
/** The secret before still signs for so long after a change. */
export const FORMER_SECRET_HOURS = 24;
/** How far back a replay reaches. */
const REPLAY_DAYS = 30;
/** How long settled deliveries are kept: a replay reaches no further. */
export const DELIVERY_DAYS = 35;

const DAY_MS = 86_400_000;

/** Words of the journal as they go outside. */
export type Told = {
  readonly kind: string;
  readonly happenedAt: Date;
  readonly unitCode: string | null;
  readonly dossierCode: string | null;
  readonly procedureCode: string | null;
  readonly channel: string | null;
  readonly facts: Facts;
};

/** What a system outside is told of one entry, as JSON: codes and allowed facts only. A fact that is long, or no plain value, stays here. */
export function bodyOf(id: string, told: Told): string {
  const allowed: readonly string[] = isWebhookKind(told.kind) ? FACTS_OF_KIND[told.kind] : [];
  const facts = Object.fromEntries(allowed.flatMap((name) => (isPlain(told.facts[name]) ? [[name, told.facts[name]] as const] : [])));
  const { unitCode, dossierCode, procedureCode, channel } = told;
  return JSON.stringify({ id, type: told.kind, timestamp: told.happenedAt.toISOString(), data: { unitCode, dossierCode, procedureCode, channel, facts } });
}

export function isWebhookKind(kind: string): kind is WebhookKind {
  return Object.hasOwn(FACTS_OF_KIND, kind);
}

/** Names that lead into the house's own network by what they are. */
const CLOSED_NAME = /^(?:[^.]+|.*\.(?:localhost|local|internal|intranet|lan|home\.arpa|test|invalid|example|onion))$/;

/**
 * Refuses an address nobody outside has: not https, a name or password or fragment in it, a name of the own network. In a demonstration this
 * machine itself is allowed, also without https. What a name leads to is looked at again at each call.
 */
export function addressWrong(url: string, literal: { readonly address: string; readonly public: boolean; readonly loopback: boolean } | undefined, demo: boolean): Problem | undefined {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  if (parsed === undefined || !isPlainAddress(parsed)) return badInput('integration.addressWrong', 'url');
  const { protocol, hostname } = parsed;
  const name = hostname.replace(/\.$/, '');
  if (demo && (literal?.loopback || name === 'localhost')) return undefined;
  if (literal === undefined ? CLOSED_NAME.test(name) : !literal.public) return badInput('integration.addressClosed', 'url');
  return protocol === 'https:' ? undefined : badInput('integration.addressNotSecure', 'url');
}

function isPlainAddress({ protocol, username, password, hash }: URL): boolean {
  return /^https?:$/.test(protocol) && `${username}${password}${hash}` === '';
}

/** What a status says: nothing wrong for any 2xx. */
export function failureOfStatus(status: number): DeliveryFailure | undefined {
  if (status >= 200 && status < 300) return undefined;
  if (status >= 300 && status < 400) return 'redirected';
  if (status === 410) return 'gone';
  if (status === 425 || status === 429) return 'tooMany';
  return status >= 500 || status === 408 ? 'serverError' : 'refused';
}

/** Failures no further try of the same mends. A 4xx is tried again: receivers answer it while they are being mended. */
const FOR_PEOPLE: readonly DeliveryFailure[] = ['addressRefused', 'redirected', 'gone'];

/** True when saying the same again may help. */
export function worthAnotherTry(failure: DeliveryFailure): boolean {
  return !FOR_PEOPLE.includes(failure);
}

/** Whether the house stops telling after a failure, and why. */
export function stopsFor(failure: DeliveryFailure, failingSince: Date, now: Date): DisabledFor | undefined {
  if (failure === 'gone') return 'gone';
  return now.getTime() - failingSince.getTime() >= FAILING_DAYS * DAY_MS ? 'failing' : undefined;
}

/** Refuses to tell a subscription that is over. */
export function isOver(state: SubscriptionState): Problem | undefined {
  return state === 'ended' ? problem('integration.ended') : undefined;
}

/** Refuses what is tried by hand while the house has stopped: a replay begins again. */
export function notActive(state: SubscriptionState): Problem | undefined {
  return isOver(state) ?? (state === 'disabled' ? problem('integration.isDisabled') : undefined);
}

/** A replay begins in the past, no further back than deliveries are kept. */
export function replayWrong(from: Date, now: Date): Problem | undefined {
  const fits = from.getTime() <= now.getTime() && now.getTime() - from.getTime() <= REPLAY_DAYS * DAY_MS;
  return fits ? undefined : badInput('integration.replayTooFar', 'from', { days: REPLAY_DAYS });
}

const LONGEST_FACT = 60;

function isPlain(value: unknown): boolean {
  return typeof value === 'number' || typeof value === 'boolean' || (typeof value === 'string' && value.length <= LONGEST_FACT);
}

function kinds<K extends string>(table: Readonly<Record<K, unknown>>): readonly K[] {
  const names: K[] = [];
  for (const name in table) names.push(name);
  return names;
}
