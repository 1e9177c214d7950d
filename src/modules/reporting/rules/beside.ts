import { dayOf } from '#kernel/day.ts';
import type { Pause } from '#modules/calendar/rules/pause.ts';
import { TERM_UNITS, type Term } from '#modules/calendar/rules/term.ts';
import type { Entry } from './entry.ts';

/** What is kept of a dossier beside its entries, from one moment to another: waiting for papers, or a file that stands in it as its result or as one of its papers. */
export const SPANS = ['waiting', 'result', 'component'] as const;
export type SpanWhat = (typeof SPANS)[number];

/** `to` null: it still lasts. `term`: of a time of waiting, what its dossier is promised in. */
export type Span = { readonly id: string; readonly dossierId: string; readonly what: SpanWhat; readonly from: Date; readonly to: Date | null; readonly term: Term | null };

const BEGAN = 'beside.began';
const ENDED = 'beside.ended';

/** The two moments of each span as entries of their own, known on the day they happened: so what depends on them can be asked as of any day. */
export function entriesOfSpans(spans: readonly Span[]): Entry[] {
  return spans.flatMap((span) => [momentOf(span, BEGAN, span.from), ...(span.to === null ? [] : [momentOf(span, ENDED, span.to)])]);
}

/** True of an entry that was made of a span and stands in no journal. */
export function isBeside({ kind }: Entry): boolean {
  return kind === BEGAN || kind === ENDED;
}

/** The times of waiting for papers these moments tell of. */
export function waitsIn(moments: readonly Entry[]): { readonly term: Term | undefined; readonly pauses: readonly Pause[] } {
  const begun = begunIn(moments, 'waiting');
  const [first] = begun;
  const { termCount, termUnit } = first?.facts ?? {};
  const pauses = begun.map((one) => ({ from: one.at, to: moments.find(({ kind, subjectId }) => kind === ENDED && subjectId === one.subjectId)?.at ?? null }));
  return { term: typeof termCount === 'number' && isUnit(termUnit) ? { count: termCount, unit: termUnit } : undefined, pauses };
}

/** Whether files stand there, by the moments that are known. */
export function filesIn(moments: readonly Entry[], what: 'result' | 'component'): boolean {
  return begunIn(moments, what).some((one) => moments.every(({ kind, subjectId }) => kind !== ENDED || subjectId !== one.subjectId));
}

function begunIn(moments: readonly Entry[], what: SpanWhat): Entry[] {
  return moments.filter(({ kind, facts }) => kind === BEGAN && facts['what'] === what).toSorted((one, other) => one.at.getTime() - other.at.getTime());
}

function momentOf({ id, dossierId, what, term }: Span, kind: string, at: Date): Entry {
  const day = dayOf(at);
  const facts = { what, ...(term === null ? {} : { termCount: term.count, termUnit: term.unit }) };
  return { id, kind, unitId: null, subjectId: id, dossierId, sessionId: null, employer: null, channel: null, procedureCode: null, fieldCode: null, at, day, known: day, recordedAt: at, facts };
}

function isUnit(unit: unknown): unit is Term['unit'] {
  return TERM_UNITS.some((one) => one === unit);
}
