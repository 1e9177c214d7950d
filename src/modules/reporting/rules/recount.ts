import { dayOf, instantOf, plusDays, type Day } from '#kernel/day.ts';
import { TERM_UNITS } from '#modules/calendar/rules/term.ts';
import type { Entry } from './entry.ts';
import { inTime766, type Timetable } from './index766.ts';

/**
 * The slow, obvious recount: every entry is looked at, as anybody with a pencil would, and nothing is shared with the reports' sums but the calendar's own rules. The nightly check and the tests hold
 * the figures against it.
 */
export type TurnQuestion = { readonly unit: string; readonly from: Day; readonly to: Day; readonly asOf: Date; readonly knownOn: Date };

type Turn = { readonly what: string; readonly key: string; readonly employer: string | null; readonly channel: string | null; readonly day: Day };

const WHAT: Readonly<Record<string, string>> = {
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
};

/** The three headline counts of one unit with their controls and the seven cells of their overlap. */
export function recountTurns(entries: readonly Entry[], question: TurnQuestion): Record<string, number> {
  const events = turnsOf(entries, question);
  const inPeriod = (met: readonly Turn[]) => {
    const first = met.map((event) => event.day).sort()[0] ?? '';
    return question.from <= first && first <= question.to;
  };
  const items = (chosen: readonly Turn[], name: (event: Turn) => string) => Object.values(Object.groupBy(chosen, name)).flatMap((met) => (met && inPeriod(met) ? [met] : []));

  const a = items(events.filter((event) => event.channel === 'counter' && ['GUIDE', 'RECEIVE', 'RETURN'].includes(event.what)), (event) => [event.key, event.what, event.what === 'GUIDE' ? event.day : ''].join());
  const b = items(events.filter((event) => event.what.startsWith('ONLINE') && event.employer !== null), (event) => event.key);
  const c = items(events.filter((event) => event.what === 'POST_IN_ACCEPT' || event.what === 'POST_OUT_ACCEPT'), (event) => [event.key, event.what].join());

  const keys = (chosen: readonly Turn[][]) => new Set(chosen.map((met) => met[0]?.key ?? ''));
  const later = (met: readonly Turn[], what: string) => events.some((event) => event.key === met[0]?.key && event.what === what && (what !== 'ONLINE_SUBMIT' || event.employer !== null));
  const [setA, setB, setC] = [keys(a), keys(b), keys(c)];
  return {
    A: a.length,
    A1: setA.size,
    AP: a.filter((met) => met.some((event) => event.employer === 'post')).length,
    B: b.length,
    BSubmit: b.filter((met) => later(met, 'ONLINE_SUBMIT')).length,
    BAccepted: b.filter((met) => later(met, 'RECEIVE')).length,
    C: c.length,
    C1: setC.size,
    CFiled: c.filter((met) => met[0]?.what === 'POST_IN_ACCEPT' && later(met, 'POST_IN_HANDOVER')).length,
    CDelivered: c.filter((met) => met[0]?.what === 'POST_OUT_ACCEPT' && later(met, 'POST_OUT_DELIVER')).length,
    U: setA.union(setB).union(setC).size,
    onlyA: setA.difference(setB).difference(setC).size,
    onlyB: setB.difference(setA).difference(setC).size,
    onlyC: setC.difference(setA).difference(setB).size,
    onlyAB: setA.intersection(setB).difference(setC).size,
    onlyAC: setA.intersection(setC).difference(setB).size,
    onlyBC: setB.intersection(setC).difference(setA).size,
    ABC: setA.intersection(setB).intersection(setC).size,
  };
}

function turnsOf(entries: readonly Entry[], { unit, asOf, knownOn }: TurnQuestion): Turn[] {
  const known = entries.filter((entry) => entry.at <= asOf && entry.recordedAt <= knownOn);
  const voids = known.filter((entry) => entry.kind === 'reception.eventVoided' || entry.kind === 'dossier.receptionCancelled');
  const links = known.filter((entry) => entry.kind === 'journal.sessionLinked').sort((one, other) => one.recordedAt.getTime() - other.recordedAt.getTime());
  return known.flatMap((entry) => {
    const what = WHAT[entry.kind];
    const isVoid = voids.some((one) => one.subjectId === entry.id || (one.kind === 'dossier.receptionCancelled' && one.dossierId !== null && one.dossierId === entry.dossierId));
    if (what === undefined || entry.unitId !== unit || isVoid) return [];
    const link = entry.sessionId === null ? undefined : links.find((one) => one.sessionId === entry.sessionId);
    return [{ what, key: link?.dossierId ?? entry.dossierId ?? entry.sessionId ?? entry.id, employer: entry.employer, channel: entry.channel, day: dayOf(entry.at) }];
  });
}

/** What is asked of the dossiers: all of them, of a one-stop (`reception`) or of a solving unit (`solver`). */
export type LifeQuestion = { readonly unit?: string; readonly as: 'reception' | 'solver'; readonly from: Day; readonly to: Day; readonly asOf: Day; readonly knownOn: Day; readonly timetableOf?: (unitId: string) => Timetable | undefined };

/** The figures of II.06a with what stands beside them, by walking through every day of every dossier; what is kept beside the entries stands among them. */
export function recountLives(entries: readonly Entry[], question: LifeQuestion): Record<string, number> {
  const known = entries.filter((entry) => entry.day <= question.asOf && entry.known <= question.knownOn);
  const counted: Record<string, number> = Object.fromEntries(LIFE_FIGURES.map((figure) => [figure, 0]));
  const add = (figure: string) => (counted[figure] = (counted[figure] ?? 0) + 1);
  for (const own of Object.values(Object.groupBy(known.filter(({ dossierId }) => dossierId !== null), ({ dossierId }) => dossierId ?? ''))) {
    if (own !== undefined && belongs(own, question)) countDossier(own, question, add);
  }
  return counted;
}

const LIFE_FIGURES = ['accepted', 'acceptedOnline', 'carriedIn', 'leftEarly', 'leftOnTime', 'leftLate', 'leftCarried', 'early', 'onTime', 'late', 'lateApology', 'withdrawn', 'stopped', 'open', 'openInTime', 'openOverdue', 'refused', 'waiting', 'corrected', 'supplement', 'firstTimeRight', 'openAsked', 'openAskedOverdue', 'openAskedInTime', 'once766InTime', 'resultFiled', 'bothFiled'] as const;

function belongs(own: readonly Entry[], { unit, as }: LifeQuestion): boolean {
  const begun = own.find(({ kind }) => ['dossier.received', 'dossier.prepared', 'dossier.arrived'].includes(kind));
  if (begun === undefined || own.some(({ kind }) => kind === 'dossier.receptionCancelled')) return false;
  const competent = own.map(({ facts }) => facts['competentUnitId']).filter((told) => typeof told === 'string').at(-1);
  return unit === undefined || unit === (as === 'reception' ? begun.facts['receptionUnitId'] : competent);
}

function countDossier(all: readonly Entry[], { from, to, asOf, timetableOf }: LifeQuestion, add: (figure: string) => void): void {
  const own = all.filter(({ kind }) => !kind.startsWith('beside.'));
  const last = to < asOf ? to : asOf;
  const inPeriod = ({ day }: Entry) => from <= day && day <= last;
  [...acceptanceOf(own), ...endsOf(own), ...actsOf(own)].filter(({ entry }) => inPeriod(entry)).forEach(({ figure }) => add(figure));
  if (isOpenOn(own, plusDays(from, -1))) add('carriedIn');
  if (isOpenOn(own, last)) ['open', isOverdueOn(own, last) ? 'openOverdue' : 'openInTime'].forEach(add);
  if (isWaitingOn(own, last)) add('waiting');
  const { accepted, ended } = lifeOf(own);
  const beside = { moments: all.filter(({ kind }) => kind.startsWith('beside.')), timetable: timetableOf?.(String(own.find(({ facts }) => 'receptionUnitId' in facts)?.facts['receptionUnitId'])) };
  if (accepted) countAsked(own, beside, last, add);
  if (ended && inPeriod(ended)) (isLeft(ended) ? countCarried : countFiled)(own, beside, { from, ended }, add);
}

/** What stands beside a dossier's entries: moments of waiting and of files, and the timetable of its one-stop. */
type Beside = { readonly moments: readonly Entry[]; readonly timetable: Timetable | undefined };

function countCarried(own: readonly Entry[], _: Beside, { from }: { readonly from: Day; readonly ended: Entry }, add: (figure: string) => void): void {
  const { accepted } = lifeOf(own);
  if (accepted !== undefined && accepted.day < from) add('leftCarried');
}

/** Of a solved dossier: whether files stand in it, and, asked for papers exactly once, whether index 766 finds it in time. */
function countFiled(own: readonly Entry[], beside: Beside, { ended }: { readonly from: Day; readonly ended: Entry }, add: (figure: string) => void): void {
  const gone = (id: string | null) => beside.moments.some(({ kind, subjectId }) => kind === 'beside.ended' && subjectId === id);
  const stands = (what: string) => beside.moments.some(({ kind, facts, subjectId }) => kind === 'beside.began' && facts['what'] === what && !gone(subjectId));
  if (stands('result')) add('resultFiled');
  if (stands('result') && stands('component')) add('bothFiled');
  if (asksIn(own.slice(0, own.indexOf(ended) + 1)) === 1 && isInTime766(own, beside, { endedAt: ended.at, until: ended.at })) add('once766InTime');
}

/** Of a dossier open at the end of a day: whether papers were asked for by then, and how both clocks see it. */
function countAsked(own: readonly Entry[], { moments, timetable }: Beside, last: Day, add: (figure: string) => void): void {
  const until = own.filter((entry) => entry.day <= last);
  if (!isOpenOn(own, last) || asksIn(until) === 0) return;
  add('openAsked');
  if (isOverdueOn(own, last)) add('openAskedOverdue');
  const midnight = new Date(instantOf(plusDays(last, 1), 0).getTime() - 1);
  if (asksIn(until) === 1 && isInTime766(until, { moments: moments.filter(({ day }) => day <= last), timetable }, { endedAt: null, until: midnight })) add('openAskedInTime');
}

function asksIn(own: readonly Entry[]): number {
  return own.filter(({ kind }) => kind === 'dossier.supplementRequested').length;
}

/** One request: waiting is subtracted; still waited for, the moment of the request is the end. */
function isInTime766(own: readonly Entry[], { moments, timetable }: Beside, end: { readonly endedAt: Date | null; readonly until: Date }): boolean {
  const began = moments.filter(({ kind, facts }) => kind === 'beside.began' && facts['what'] === 'waiting').sort((one, other) => one.at.getTime() - other.at.getTime());
  const receivedAt = lifeOf(own).accepted?.at;
  const unit = TERM_UNITS.find((one) => one === began[0]?.facts['termUnit']);
  if (timetable === undefined || receivedAt === undefined || unit === undefined) return false;
  const pauses = began.map((one) => ({ from: one.at, to: moments.find((other) => other.kind === 'beside.ended' && other.subjectId === one.subjectId)?.at ?? null }));
  return inTime766(timetable.calendar, timetable.hours, { requests: 1, run: { receivedAt, term: { count: Number(began[0]?.facts['termCount']), unit }, pauses }, ...end }) === true;
}

type Met = { readonly figure: string; readonly entry: Entry };

function acceptanceOf(own: readonly Entry[]): Met[] {
  const { begun, accepted } = lifeOf(own);
  const refused = own.find(({ facts }) => facts['status'] === 3);
  if (accepted === undefined) return refused === undefined ? [] : [{ figure: 'refused', entry: refused }];
  return [{ figure: 'accepted', entry: accepted }, ...(begun?.channel === 'online' ? [{ figure: 'acceptedOnline', entry: accepted }] : [])];
}

function endsOf(own: readonly Entry[]): Met[] {
  const { ended } = lifeOf(own);
  return ended === undefined ? [] : endingsOf(own, ended).map((figure) => ({ figure, entry: ended }));
}

function actsOf(own: readonly Entry[]): Met[] {
  return own.flatMap((entry) => {
    if (entry.kind === 'dossier.correctionSigned') return [{ figure: 'corrected', entry }];
    return entry.kind === 'dossier.supplementRequested' ? [{ figure: 'supplement', entry }] : [];
  });
}

function isOpenOn(own: readonly Entry[], day: Day): boolean {
  const { accepted, ended } = lifeOf(own.filter((entry) => entry.day <= day));
  return accepted !== undefined && ended === undefined;
}

/** Came, and was neither accepted nor refused nor taken back by the end of a day. */
function isWaitingOn(own: readonly Entry[], day: Day): boolean {
  const until = own.filter((entry) => entry.day <= day);
  const came = until.some(({ kind }) => kind === 'dossier.prepared' || kind === 'dossier.arrived');
  return came && until.every(({ kind, facts }) => kind !== 'dossier.received' && facts['status'] !== 3 && facts['status'] !== 8);
}

function lifeOf(own: readonly Entry[]): { begun: Entry | undefined; accepted: Entry | undefined; ended: Entry | undefined } {
  const begun = own.find(({ kind }) => ['dossier.received', 'dossier.prepared', 'dossier.arrived'].includes(kind));
  const accepted = own.find(({ kind }) => kind === 'dossier.received');
  const after = accepted ? own.slice(own.indexOf(accepted)) : [];
  return { begun, accepted, ended: after.find(({ facts }) => [8, 9, 10].includes(Number(facts['status']))) };
}

function endingsOf(own: readonly Entry[], ended: Entry): string[] {
  const before = own.slice(0, own.indexOf(ended) + 1);
  const due = dueOn(before);
  const how = due === undefined || ended.day === due ? 'onTime' : ended.day < due ? 'early' : 'late';
  if (isLeft(ended)) return [ended.kind === 'dossier.withdrawalAccepted' ? 'withdrawn' : 'stopped', { early: 'leftEarly', onTime: 'leftOnTime', late: 'leftLate' }[how]];
  const asked = before.some(({ kind }) => kind === 'dossier.supplementRequested' || kind === 'dossier.incompleteNoticed');
  const apology = before.some(({ kind }) => kind === 'dossier.apologyEntered');
  return [how, ...(how === 'late' && apology ? ['lateApology'] : []), ...(asked ? [] : ['firstTimeRight'])];
}

/** Withdrawn or stopped; a refusal on the merits is a solution. */
function isLeft(ended: Entry): boolean {
  return ended.facts['status'] === 8 && ended.kind !== 'dossier.refusedOnMerits';
}

/** Open at the end of a day, promised for a day before it, and nothing awaited from the citizen. */
function isOverdueOn(own: readonly Entry[], day: Day): boolean {
  const until = own.filter((entry) => entry.day <= day);
  const { accepted, ended } = lifeOf(until);
  if (accepted === undefined || ended !== undefined) return false;
  const status = until.map(({ facts }) => facts['status']).filter((told) => typeof told === 'number').at(-1);
  const obligation = until.filter(({ kind }) => kind === 'dossier.obligationRequested').at(-1);
  if (status === 5 || (status === 6 && obligation?.facts['excludeWaiting'] === true)) return false;
  const due = dueOn(until);
  return due !== undefined && plusDays(due, 1) <= day;
}

function dueOn(until: readonly Entry[]): Day | undefined {
  const told = until.flatMap(({ kind, facts }) => {
    const day = facts['promisedDay'] ?? (TELL_DUE.includes(kind) ? facts['dueDay'] : undefined);
    return typeof day === 'string' ? [day] : [];
  });
  return told.at(-1);
}

const TELL_DUE: readonly string[] = ['dossier.received', 'dossier.handedOver', 'dossier.supplementReceived', 'dossier.apologyEntered', 'dossier.appointmentMoved', 'dossier.appointmentKept'];
