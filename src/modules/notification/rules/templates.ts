import type { Facts } from '#kernel/problem.ts';
import type { MessageFailure } from './channels.ts';

/** An entry of the journal as far as words are chosen by it. */
export type Happened = { readonly kind: string; readonly channel: string | null; readonly resultChoice: 'counter' | 'post' | 'electronic' | null; readonly facts: Facts };

/**
 * Why somebody is told. `law`: she must be told, called when nothing else leads to her; `safety`: told whatever she chose, for it was done in her name; `courtesy`: when she wants
 * it; `invitation`: only with her consent.
 */
export const DUTIES = ['law', 'safety', 'courtesy', 'invitation'] as const;
export type Duty = (typeof DUTIES)[number];

/** What the templates are about, with the ground each stands on. The words are this installation's configuration; no regulation gives them. */
const TEMPLATES_OF = {
  submitted: { duty: 'law', source: 'NĐ 61/2018 Đ17.2; NĐ 45/2020' },
  supplementSent: { duty: 'courtesy', source: 'configuration' },
  accepted: { duty: 'law', source: 'NĐ 61/2018 Đ17.2' },
  received: { duty: 'courtesy', source: 'configuration' },
  incomplete: { duty: 'law', source: 'NĐ 61/2018 Đ17.2a' },
  supplementAsked: { duty: 'law', source: 'NĐ 61/2018 Đ19.4' },
  supplementReceived: { duty: 'courtesy', source: 'configuration' },
  apology: { duty: 'law', source: 'NĐ 61/2018 Đ19.9' },
  appointmentMoved: { duty: 'law', source: 'NĐ 61/2018 Đ19.9' },
  obligation: { duty: 'law', source: 'configuration' },
  ready: { duty: 'law', source: 'NĐ 61/2018 Đ20.3; QĐ 45/2016 Đ8.4' },
  readyByPost: { duty: 'courtesy', source: 'configuration' },
  readyOnline: { duty: 'law', source: 'NĐ 61/2018 Đ20' },
  resultSent: { duty: 'law', source: 'NĐ 61/2018 Đ20' },
  refused: { duty: 'law', source: 'NĐ 61/2018 Đ17.1b, Đ17.2a' },
  refusedOnMerits: { duty: 'law', source: 'NĐ 61/2018 Đ19.8' },
  withdrawalAccepted: { duty: 'law', source: 'configuration' },
  withdrawalDeclined: { duty: 'law', source: 'configuration' },
  withdrawalAsked: { duty: 'safety', source: 'configuration' },
  withdrawalCancelled: { duty: 'safety', source: 'configuration' },
  stopped: { duty: 'law', source: 'TT 03/2025/TT-VPCP' },
  receptionCancelled: { duty: 'law', source: 'configuration' },
  paid: { duty: 'courtesy', source: 'configuration' },
  returnChanged: { duty: 'safety', source: 'configuration' },
  returned: { duty: 'courtesy', source: 'configuration' },
  postTook: { duty: 'courtesy', source: 'TT 17/2017 Đ12' },
  postDelivered: { duty: 'courtesy', source: 'TT 17/2017 Đ12' },
  mandateAsked: { duty: 'safety', source: 'Luật 91/2025/QH15', urgent: true },
  mandateGranted: { duty: 'safety', source: 'Luật 91/2025/QH15' },
  mandateUsed: { duty: 'safety', source: 'configuration' },
  mandateUseRefused: { duty: 'safety', source: 'configuration' },
  mandateRevoked: { duty: 'safety', source: 'Luật 91/2025/QH15' },
  collectAuthorised: { duty: 'safety', source: 'configuration' },
  collectUsed: { duty: 'safety', source: 'configuration' },
  collectRefused: { duty: 'safety', source: 'configuration' },
  collectRevoked: { duty: 'safety', source: 'configuration' },
  rate: { duty: 'invitation', source: 'NĐ 61/2018 Đ31' },
} as const satisfies Readonly<Record<string, { readonly duty: Duty; readonly source: string; readonly urgent?: true }>>;

export type Template = keyof typeof TEMPLATES_OF;
export const TEMPLATES = names(TEMPLATES_OF);

/** The duty, the ground, and whether it may go out in quiet hours: somebody waits for it at that moment. */
export function templateOf(template: Template): { readonly duty: Duty; readonly source: string; readonly urgent: boolean } {
  const one: { readonly duty: Duty; readonly source: string; readonly urgent?: true } = TEMPLATES_OF[template];
  return { duty: one.duty, source: one.source, urgent: one.urgent === true };
}

/** True for what goes out whatever she chose. */
export function isObligatory(template: Template): boolean {
  const { duty } = templateOf(template);
  return duty === 'law' || duty === 'safety';
}

/**
 * Whether somebody of the counter tells her instead: always where the law wants her told; what was done in her name and courtesies only when a message did not reach her; never
 * what waits for an answer of that minute, an invitation, or what is overtaken.
 */
export function needsCall(template: Template, failure: MessageFailure): boolean {
  const { duty, urgent } = templateOf(template);
  if (failure === 'overtaken' || duty === 'invitation' || urgent) return false;
  return duty === 'law' || (failure !== 'noContact' && failure !== 'noChannel');
}

/** True for what goes only to the telephone it was asked for. */
export function byTelephoneOnly(template: Template): boolean {
  return template === 'mandateAsked';
}

/** Entries that say one thing always. */
const BY_KIND = {
  'citizen.submitted': 'submitted',
  'citizen.supplementSent': 'supplementSent',
  'citizen.resultSent': 'resultSent',
  'dossier.incompleteNoticed': 'incomplete',
  'dossier.supplementReceived': 'supplementReceived',
  'dossier.apologyEntered': 'apology',
  'dossier.appointmentMoved': 'appointmentMoved',
  'dossier.obligationRequested': 'obligation',
  'dossier.refused': 'refused',
  'dossier.refusedOnMerits': 'refusedOnMerits',
  'dossier.withdrawalAsked': 'withdrawalAsked',
  'dossier.withdrawalCancelled': 'withdrawalCancelled',
  'dossier.withdrawalAccepted': 'withdrawalAccepted',
  'dossier.withdrawalDeclined': 'withdrawalDeclined',
  'dossier.stopped': 'stopped',
  'dossier.receptionCancelled': 'receptionCancelled',
  'dossier.returnChoiceChanged': 'returnChanged',
  'postal.addressChanged': 'returnChanged',
  'reception.resultReturned': 'returned',
  'postal.outAccepted': 'postTook',
  'postal.outDelivered': 'postDelivered',
  'mandate.asked': 'mandateAsked',
  'mandate.granted': 'mandateGranted',
  'mandate.used': 'mandateUsed',
  'mandate.useRefused': 'mandateUseRefused',
  'mandate.revoked': 'mandateRevoked',
  'mandate.collectAuthorised': 'collectAuthorised',
  'mandate.collectUsed': 'collectUsed',
  'mandate.collectRefused': 'collectRefused',
  'mandate.collectRevoked': 'collectRevoked',
} as const satisfies Readonly<Record<string, Template>>;

/** Entries that say different things. Who paid at the counter has her receipt in her hand. */
const BY_FACTS = {
  'payment.paid': ({ facts }: Happened): Template | undefined => (facts['method'] === 'transfer' ? 'paid' : undefined),
  'dossier.received': ({ channel }: Happened): Template => (channel === 'online' ? 'accepted' : 'received'),
  'dossier.supplementRequested': ({ facts }: Happened): Template => (facts['stage'] === 'preAcceptance' ? 'incomplete' : 'supplementAsked'),
  'dossier.sealed': ({ facts, resultChoice }: Happened): Template | undefined => (facts['atOnce'] === true ? undefined : READY[resultChoice ?? 'counter']),
} as const satisfies Readonly<Record<string, (entry: Happened) => Template | undefined>>;
const READY = { counter: 'ready', post: 'readyByPost', electronic: 'readyOnline' } as const satisfies Readonly<Record<string, Template>>;

/** Entries after which somebody who agreed to it is asked how she was served. */
const RATED: readonly string[] = ['reception.resultReturned', 'postal.outDelivered'];

/** Every kind of entry somebody may be told of. */
export const TOLD_KINDS: readonly string[] = [...names(BY_KIND), ...names(BY_FACTS)];

/** What is said of an entry of the journal: nothing, one thing, or that and an invitation. */
export function templatesFor(entry: Happened): Template[] {
  const one: Template | undefined = hasKey(BY_FACTS, entry.kind) ? BY_FACTS[entry.kind](entry) : hasKey(BY_KIND, entry.kind) ? BY_KIND[entry.kind] : undefined;
  return [...(one === undefined ? [] : [one]), ...(RATED.includes(entry.kind) ? ['rate' as const] : [])];
}

/** What must be said once and no more: an entry, and of the uses of a mandate in one session the first of each sort. */
export function onceKey(template: Template, entry: { readonly id: string; readonly kind: string; readonly subjectId: string | null; readonly sessionId: string | null; readonly procedureCode: string | null; readonly facts: Facts }): string {
  if (template !== 'mandateUsed' || entry.sessionId === null) return `${template}:${entry.id}`;
  const kinds = entry.facts['kinds'];
  return `${template}:${entry.subjectId}:${entry.sessionId}:${entry.procedureCode}:${Array.isArray(kinds) ? kinds.toSorted().join('+') : ''}`;
}

function hasKey<T extends object>(table: T, key: string): key is Extract<keyof T, string> {
  return Object.hasOwn(table, key);
}

function names<K extends string>(table: Readonly<Record<K, unknown>>): readonly K[] {
  const found: K[] = [];
  for (const name in table) found.push(name);
  return found;
}
