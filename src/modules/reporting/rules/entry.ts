import type { Day } from '#kernel/day.ts';
import type { Facts } from '#kernel/problem.ts';

/** An entry of the journal as the figures read it; `day` it happened and `known` it was recorded, both in Vietnam. */
export type Entry = {
  readonly id: string;
  readonly kind: string;
  readonly unitId: string | null;
  readonly subjectId: string | null;
  readonly dossierId: string | null;
  readonly sessionId: string | null;
  readonly employer: string | null;
  readonly channel: string | null;
  readonly procedureCode: string | null;
  readonly fieldCode: string | null;
  readonly at: Date;
  readonly day: Day;
  readonly known: Day;
  readonly recordedAt: Date;
  readonly facts: Facts;
};

/** The kinds that are service events (domain 9.4), as the journal's own table names them. */
export const SERVICE_EVENTS = {
  'reception.guided': 'GUIDE',
  'dossier.received': 'RECEIVE',
  'dossier.supplementReceived': 'SUPPLEMENT_IN',
  'reception.resultReturned': 'RETURN',
  'assistance.guided': 'ONLINE_GUIDE',
  'assistance.filled': 'ONLINE_FILL',
  'assistance.uploaded': 'ONLINE_UPLOAD',
  'assistance.supplemented': 'ONLINE_UPLOAD',
  'assistance.submitted': 'ONLINE_SUBMIT',
  'assistance.paid': 'ONLINE_PAY',
  'assistance.tracked': 'ONLINE_TRACK',
  'postal.inAccepted': 'POST_IN_ACCEPT',
  'postal.inHandedOver': 'POST_IN_HANDOVER',
  'postal.outAccepted': 'POST_OUT_ACCEPT',
  'postal.outDelivered': 'POST_OUT_DELIVER',
} as const satisfies Readonly<Record<string, string>>;
export type ServiceEvent = (typeof SERVICE_EVENTS)[keyof typeof SERVICE_EVENTS];

/** What a service event an entry is; undefined for every other kind. */
export function serviceEventOf(kind: string): ServiceEvent | undefined {
  return isServiceKind(kind) ? SERVICE_EVENTS[kind] : undefined;
}

/** The kinds that change what others count for: voids, a cancelled reception, and the link from a session of help to its dossier. */
export const CHANGING_KINDS = ['reception.eventVoided', 'dossier.receptionCancelled', 'journal.sessionLinked'] as const;

/** What a dossier is once it came to this status; facts of every entry about a dossier hold it. */
export function statusIn(entry: Entry): number | undefined {
  const status = entry.facts['status'];
  return typeof status === 'number' ? status : undefined;
}

const DUE_KINDS: readonly string[] = ['dossier.received', 'dossier.handedOver', 'dossier.supplementReceived', 'dossier.apologyEntered', 'dossier.appointmentMoved', 'dossier.appointmentKept'];

/** The promised day after an entry; undefined where it tells none. Entries from before every one told it are read by their kind. */
export function dueIn(entry: Entry): Day | undefined {
  const promised = entry.facts['promisedDay'] ?? (DUE_KINDS.includes(entry.kind) ? entry.facts['dueDay'] : undefined);
  return typeof promised === 'string' ? promised : undefined;
}

/** A fact that is text. */
export function textIn(entry: Entry, fact: string): string | undefined {
  const value = entry.facts[fact];
  return typeof value === 'string' ? value : undefined;
}

function isServiceKind(kind: string): kind is keyof typeof SERVICE_EVENTS {
  return Object.hasOwn(SERVICE_EVENTS, kind);
}
