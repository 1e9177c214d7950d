import type { Day } from '#kernel/day.ts';
import type { Contribution } from './contribution.ts';
import { serviceEventOf, type Entry, type ServiceEvent } from './entry.ts';
import type { Hands, KeyKind, Measure, SetMeasure } from './measures.ts';

type Turn = { readonly event: ServiceEvent; readonly key: string; readonly keyKind: KeyKind; readonly entry: Entry };
type Count = Pick<Contribution, 'slice' | 'measure' | 'day' | 'prev' | 'n'>;
type Item = { readonly measure: Measure; readonly set: 'A' | 'B' | 'C'; readonly turns: readonly Turn[]; readonly day: Day };

/**
 * The turns of A, B and C with their controls, per unit (domain 9.4 with 0.3 item 7): each (key, kind of act) once for its whole life, guidance once a day, on the day of its
 * first event that is not void.
 */
export function turnsOf(entries: readonly Entry[]): Contribution[] {
  const turns = eventsOf(entries);
  return groups(turns, (turn) => `${turn.entry.unitId} ${turn.key}`).flatMap((of) => {
    const items = [...itemsOf('A', of), ...itemsOf('B', of), ...itemsOf('C', of)];
    const about = aboutOf(of);
    return [...items.flatMap((item) => countsOf(item, of)), ...setsOf(items)].map((count) => ({ ...about, ...count }));
  });
}

/** The service events that are not void, under the key they count for: the dossier to which their session led, else their own. */
function eventsOf(entries: readonly Entry[]): Turn[] {
  const voided = new Set(entries.flatMap((entry) => (entry.kind === 'reception.eventVoided' ? (entry.subjectId ?? []) : [])));
  const cancelled = new Set(entries.flatMap((entry) => (entry.kind === 'dossier.receptionCancelled' ? (entry.dossierId ?? []) : [])));
  return entries.flatMap((entry) => {
    const event = serviceEventOf(entry.kind);
    if (event === undefined || entry.unitId === null || voided.has(entry.id) || (entry.dossierId !== null && cancelled.has(entry.dossierId))) return [];
    return [{ event, entry, ...keyOf(entry, entries) }];
  });
}

function keyOf(entry: Entry, entries: readonly Entry[]): { key: string; keyKind: KeyKind } {
  const dossierId = linkOf(entry.sessionId, entries) ?? entry.dossierId;
  if (dossierId !== null) return { key: dossierId, keyKind: 'dossier' };
  return entry.sessionId === null ? { key: entry.id, keyKind: 'entry' } : { key: entry.sessionId, keyKind: 'session' };
}

/** The first link written down: links are never moved. */
function linkOf(sessionId: string | null, entries: readonly Entry[]): string | undefined {
  if (sessionId === null) return undefined;
  const links = entries.filter((entry) => entry.kind === 'journal.sessionLinked' && entry.sessionId === sessionId);
  return links.reduce<Entry | undefined>((first, link) => (first === undefined || link.recordedAt < first.recordedAt ? link : first), undefined)?.dossierId ?? undefined;
}

const COUNTER: readonly ServiceEvent[] = ['GUIDE', 'RECEIVE', 'RETURN'];

function itemsOf(set: Item['set'], turns: readonly Turn[]): Item[] {
  const met = turns.flatMap((turn) => {
    const measure = MEASURE_OF[set](turn);
    return measure === undefined ? [] : [{ measure, turn }];
  });
  return groups(met, ({ measure, turn }) => `${measure} ${measure === 'GUIDE' ? turn.entry.day : ''}`).flatMap((same) => {
    const [first] = same;
    return first === undefined ? [] : [{ measure: first.measure, set, turns: same.map(({ turn }) => turn), day: earliest(same.map(({ turn }) => turn.entry.day)) }];
  });
}

const MEASURE_OF = {
  A: ({ event, entry }: Turn): Measure | undefined => (entry.channel === 'counter' && isCounter(event) ? event : undefined),
  B: ({ event, entry }: Turn): Measure | undefined => (event.startsWith('ONLINE') && entry.employer !== null ? 'ONLINE' : undefined),
  C: ({ event }: Turn): Measure | undefined => (event === 'POST_IN_ACCEPT' ? 'in' : event === 'POST_OUT_ACCEPT' ? 'out' : undefined),
} as const;

function isCounter(event: ServiceEvent): event is 'GUIDE' | 'RECEIVE' | 'RETURN' {
  return COUNTER.includes(event);
}

/** A turn, and the controls that follow it wherever they came to pass. */
function countsOf({ measure, turns, day }: Item, all: readonly Turn[]): Count[] {
  const marks: readonly { readonly measure: Measure; readonly met: boolean }[] = [
    { measure, met: true },
    { measure: 'submitted', met: measure === 'ONLINE' && all.some(({ event, entry }) => event === 'ONLINE_SUBMIT' && entry.employer !== null) },
    { measure: 'acceptedB', met: measure === 'ONLINE' && all.some(({ event }) => event === 'RECEIVE') },
    { measure: 'filed', met: measure === 'in' && all.some(({ event }) => event === 'POST_IN_HANDOVER') },
    { measure: 'delivered', met: measure === 'out' && all.some(({ event }) => event === 'POST_OUT_DELIVER') },
  ];
  return marks.flatMap((mark) => (mark.met ? [{ slice: handsOf(turns), measure: mark.measure, day, prev: null, n: 1 }] : []));
}

function handsOf(turns: readonly Turn[]): Hands {
  const agency = turns.some(({ entry }) => entry.employer === 'agency');
  const post = turns.some(({ entry }) => entry.employer === 'post');
  if (agency && post) return 'both';
  return agency ? 'agency' : post ? 'post' : 'nobody';
}

const UNIONS = { setA: 'A', setB: 'B', setC: 'C', setAB: 'AB', setAC: 'AC', setBC: 'BC', setABC: 'ABC' } as const satisfies Record<SetMeasure, string>;
const SETS = ['setA', 'setB', 'setC', 'setAB', 'setAC', 'setBC', 'setABC'] as const satisfies readonly SetMeasure[];

/** The days on which the key stands in each union of the three sets, each with the one before. */
function setsOf(items: readonly Item[]): Count[] {
  return SETS.flatMap((measure) => {
    const inside = items.filter(({ set }) => UNIONS[measure].includes(set));
    const days = [...new Set(inside.map(({ day }) => day))].sort();
    return days.map((day, place) => ({ slice: '' as const, measure, day, prev: days[place - 1] ?? null, n: 1 }));
  });
}

/** Where a key counts. Its procedure and field are the first that any of its entries tells: one key counts under one procedure. */
function aboutOf(turns: readonly Turn[]): Omit<Contribution, keyof Count> {
  const { key = '', keyKind = 'entry' } = turns[0] ?? {};
  const entries = turns.map(({ entry }) => entry);
  const first = (of: (entry: Entry) => string | null) => entries.map(of).find((told) => told !== null) ?? '';
  return { key, keyKind, unitId: first(({ unitId }) => unitId), solverId: null, procedureCode: first(({ procedureCode }) => procedureCode), fieldCode: first(({ fieldCode }) => fieldCode) };
}

function groups<T>(all: readonly T[], name: (one: T) => string): T[][] {
  return Object.values(Object.groupBy(all, name)).flatMap((same) => (same === undefined ? [] : [same]));
}

function earliest(days: readonly Day[]): Day {
  return days.reduce((first, day) => (day < first ? day : first));
}
