import { plusDays, type Day } from '#kernel/day.ts';
import { filesIn, isBeside } from './beside.ts';
import type { Contribution } from './contribution.ts';
import { dueIn, serviceEventOf, statusIn, textIn, type Entry } from './entry.ts';
import type { TimetableOf } from './index766.ts';
import type { Measure, Way } from './measures.ts';
import { doneInTime, overdueOnce, type Beside } from './once-asked.ts';

const MINUTE_MS = 60_000;
type Count = { readonly measure: Measure; readonly day: Day; readonly n: number; readonly prev?: Day };

/**
 * What a dossier did to the figures of its status (TT 01/2020/TT-VPCP II.06a as domain 9.2 and 0.3 item 8 read it): accepted by its first status 2; solved by its first 9,
 * else 10, else a refusal on the merits; withdrawn and stopped apart; overdue from the day after its due day while it is open and no citizen is waited for. A cancelled
 * reception counts for nothing; a correction changes no first end.
 */
export function lifeOf(entries: readonly Entry[], timetableOf: TimetableOf): Contribution[] {
  const dossierIds = [...new Set(entries.flatMap(({ dossierId }) => dossierId ?? []))];
  return dossierIds.flatMap((dossierId) => dossierLife(dossierId, entries, timetableOf));
}

function dossierLife(dossierId: string, entries: readonly Entry[], timetableOf: TimetableOf): Contribution[] {
  const [own, beside] = [entries.filter((entry) => entry.dossierId === dossierId && !isBeside(entry)), entries.filter((entry) => entry.dossierId === dossierId && isBeside(entry))];
  const [opening] = own.filter((entry) => OPENING_KINDS.includes(entry.kind));
  if (opening === undefined || own.some(({ kind }) => kind === 'dossier.receptionCancelled')) return [];
  const about = {
    key: dossierId,
    keyKind: 'dossier' as const,
    unitId: textIn(opening, 'receptionUnitId') ?? opening.unitId ?? '',
    solverId: lastText(own, 'competentUnitId') ?? null,
    procedureCode: opening.procedureCode ?? '',
    fieldCode: opening.fieldCode ?? '',
    slice: wayOf(own, entries),
    prev: null,
  };
  return countsOf(own, { moments: beside, timetable: timetableOf(about.unitId) }).map((count) => ({ ...about, ...count }));
}

const OPENING_KINDS: readonly string[] = ['dossier.prepared', 'dossier.arrived', 'dossier.received'];
const FILING_HELP: readonly string[] = ['ONLINE_GUIDE', 'ONLINE_FILL', 'ONLINE_UPLOAD', 'ONLINE_SUBMIT', 'ONLINE_PAY'];

/** The way it came in, and through whose hands; help with following it afterwards does not make it a helped filing. */
function wayOf(own: readonly Entry[], entries: readonly Entry[]): Way {
  const channel = own.find((entry) => OPENING_KINDS.includes(entry.kind))?.channel;
  if (channel === 'post') return 'post';
  if (channel === 'online') return entries.some((entry) => entry.employer !== null && FILING_HELP.includes(serviceEventOf(entry.kind) ?? '')) ? 'onlineHelped' : 'onlineAlone';
  return own.some((entry) => textIn(entry, 'receiverEmployer') === 'post') ? 'counterPost' : 'counterAgency';
}

function countsOf(own: readonly Entry[], beside: Beside): Count[] {
  const accepted = own.find(({ kind }) => kind === 'dossier.received');
  const refused = accepted === undefined ? own.find((entry) => statusIn(entry) === 3) : undefined;
  const end = accepted === undefined ? undefined : endOf(own.slice(own.indexOf(accepted)));
  return [...arrival(own), ...acceptance(own, accepted, refused), ...(accepted === undefined || end === undefined ? [] : ending(own, accepted, end, beside)), ...(accepted === undefined ? [] : promises(own, accepted, end, beside)), ...acts(own)];
}

/** Arrived, and waiting until it is accepted, refused or taken back, whichever comes first. */
function arrival(own: readonly Entry[]): Count[] {
  const arrived = own.find(({ kind }) => kind === 'dossier.prepared' || kind === 'dossier.arrived');
  if (arrived === undefined) return [];
  const settled = own.find((entry) => entry.kind === 'dossier.received' || statusIn(entry) === 3 || statusIn(entry) === 8);
  const came: Count[] = [{ measure: 'arrived', day: arrived.day, n: 1 }, { measure: 'waiting', day: arrived.day, n: 1 }];
  return settled === undefined ? came : [...came, { measure: 'waiting', day: settled.day, n: -1 }];
}

function acceptance(own: readonly Entry[], accepted: Entry | undefined, refused: Entry | undefined): Count[] {
  if (accepted === undefined) return refused === undefined ? [] : [{ measure: 'refused', day: refused.day, n: 1 }];
  const elsewhere: Count[] = accepted.facts['nonTerritorial'] === true ? [{ measure: 'nonTerritorial', day: accepted.day, n: 1 }] : [];
  const [first = accepted] = own;
  return [{ measure: 'accepted', day: accepted.day, n: 1 }, ...elsewhere, ...lasting('minutesToAccept', first, accepted)];
}

const SOLVED: readonly (number | undefined)[] = [9, 10];

/** The first end after acceptance: 9, else 10, else 8. */
function endOf(since: readonly Entry[]): Entry | undefined {
  return since.find((entry) => SOLVED.includes(statusIn(entry)) || statusIn(entry) === 8);
}

function ending(own: readonly Entry[], accepted: Entry, end: Entry, beside: Beside): Count[] {
  const { day } = end;
  const before = own.slice(0, own.indexOf(end) + 1);
  const how = againstDue(day, dueAfter(before));
  const left = leftAs(end);
  if (left !== undefined) return [{ measure: left, day, n: 1 }, { measure: LEFT[how], day, n: 1 }, { measure: 'leftCarried', day, prev: accepted.day, n: 1 }];
  const requests = requestsIn(before);
  const right = requests === 0 && before.every(({ kind }) => kind !== 'dossier.incompleteNoticed');
  const measures: Measure[] = [how, 'ended', done766(requests, how)];
  if (right) measures.push('firstTimeRight');
  if (how === 'late' && apologised(before)) measures.push('lateApology');
  if (requests === 1 && doneInTime(beside, accepted.at, end.at)) measures.push('once766InTime');
  if (filesIn(beside.moments, 'result')) measures.push('resultFiled');
  if (filesIn(beside.moments, 'result') && filesIn(beside.moments, 'component')) measures.push('bothFiled');
  return [...measures.map((measure) => ({ measure, day, n: 1 })), ...lasting('minutesToEnd', accepted, end)];
}

const LEFT = { early: 'leftEarly', onTime: 'leftOnTime', late: 'leftLate' } as const satisfies Record<string, Measure>;

/** Withdrawn or stopped: an end at 8 that is no written refusal on the merits. */
function leftAs(end: Entry): Measure | undefined {
  if (statusIn(end) !== 8 || end.kind === 'dossier.refusedOnMerits') return undefined;
  return end.kind === 'dossier.withdrawalAccepted' ? 'withdrawn' : 'stopped';
}

/** Ended before its due day, on it, or after it; one without a promise is on time. */
function againstDue(day: Day, due: Day | undefined): 'early' | 'onTime' | 'late' {
  if (due === undefined || day === due) return 'onTime';
  return day < due ? 'early' : 'late';
}

/** Index 766 (2.1) calls more than one request for papers overdue; with exactly one the calendar decides, and somebody else reckons. */
function done766(requests: number, how: 'early' | 'onTime' | 'late'): Measure {
  if (requests === 1) return 'done766OneRequest';
  return requests > 1 || how === 'late' ? 'done766Late' : 'done766OnTime';
}

function requestsIn(entries: readonly Entry[]): number {
  return entries.filter(({ kind }) => kind === 'dossier.supplementRequested').length;
}

function lasting(measure: Measure, from: Entry, to: Entry): Count[] {
  const minutes = Math.round((to.at.getTime() - from.at.getTime()) / MINUTE_MS);
  return minutes > 0 ? [{ measure, day: to.day, n: minutes }] : [];
}

/** How an open dossier stood at the end of a day; without a due day while the citizen is waited for. `inTime766`: the day from which index 766 finds it overdue, of a dossier with exactly one request. */
type Promised = { readonly day: Day; readonly open: boolean; readonly due: Day | undefined; readonly apology: boolean; readonly requests: number; readonly until766: Day | undefined };

/** In time until its promised day has passed, overdue from the day after until it ends or gets a new day; the days it waits for the citizen are in time (NĐ 61/2018 Đ19.4). */
function promises(own: readonly Entry[], accepted: Entry, end: Entry | undefined, beside: Beside): Count[] {
  const first = own.indexOf(accepted);
  const running = withMoments(own.slice(first, end === undefined ? undefined : own.indexOf(end)), end, beside);
  const earlier = requestsIn(own.slice(0, first));
  const stands = running.map((entry, place): Promised => promisedAt(running.slice(0, place + 1), entry.day, earlier, { ...beside, accepted }));
  const all = end === undefined ? stands : [...stands, { day: end.day, open: false, due: undefined, apology: false, requests: 0, until766: undefined }];
  const daily = all.filter((one, place) => all[place + 1]?.day !== one.day);
  return daily.flatMap((one, place) => standing(one, daily[place + 1]?.day));
}

/** The entries while it runs with the moments beside them, each after the entries of its time. */
function withMoments(running: readonly Entry[], end: Entry | undefined, { moments }: Beside): readonly Entry[] {
  const [first] = running;
  const among = first === undefined ? [] : moments.filter(({ at, day, facts }) => facts['what'] === 'waiting' && at >= first.at && (end === undefined || day < end.day));
  return among.length === 0 ? running : [...running, ...among].toSorted((one, other) => one.day.localeCompare(other.day));
}

function promisedAt(until: readonly Entry[], day: Day, earlier: number, { accepted, ...beside }: Beside & { readonly accepted: Entry }): Promised {
  const requests = earlier + requestsIn(until);
  const until766 = requests === 1 ? overdueOnce({ ...beside, moments: until.filter(isBeside) }, accepted.at, day) : day;
  return { day, open: true, due: waitsForCitizen(until) ? undefined : dueAfter(until), apology: apologised(until), requests, until766 };
}

/** The days from one look to the next, in time and overdue; and those of them after a request for papers, as the receipt and as index 766 count. */
function standing({ day, open, due, apology, requests, until766 }: Promised, until: Day | undefined): Count[] {
  if (!open) return [];
  const asked = requests > 0;
  const turns = due === undefined ? undefined : later(day, plusDays(due, 1));
  const inTime = during(asked ? ['inTime', 'openAsked'] : ['inTime'], day, earlierOf(until, turns));
  const once = asked && until766 !== day ? during(['openAskedInTime'], day, earlierOf(until, until766)) : [];
  if (due === undefined || turns === undefined) return [...inTime, ...once];
  const overdue: Measure[] = apology ? ['overdue', 'overdueApology'] : ['overdue'];
  return [...inTime, ...once, ...during(asked ? [...overdue, 'openAsked', 'openAskedOverdue'] : overdue, turns, until)];
}

function during(measures: readonly Measure[], from: Day, until: Day | undefined): Count[] {
  if (until !== undefined && from >= until) return [];
  return measures.flatMap((measure) => [{ measure, day: from, n: 1 }, ...(until === undefined ? [] : [{ measure, day: until, n: -1 }])]);
}

function earlierOf(one: Day | undefined, other: Day | undefined): Day | undefined {
  return one === undefined || (other !== undefined && other < one) ? other : one;
}

/** Papers were asked for in examination and have not come, or an obligation is waited for whose time the law leaves out. */
function waitsForCitizen(until: readonly Entry[]): boolean {
  const last = until.findLast((entry) => statusIn(entry) !== undefined);
  const status = last === undefined ? undefined : statusIn(last);
  const asked = until.findLast(({ kind }) => kind === 'dossier.obligationRequested');
  return status === 5 || (status === 6 && asked?.facts['excludeWaiting'] === true);
}

function dueAfter(until: readonly Entry[]): Day | undefined {
  const told = until.findLast((entry) => dueIn(entry) !== undefined);
  return told === undefined ? undefined : dueIn(told);
}

function apologised(until: readonly Entry[]): boolean {
  return until.some(({ kind }) => kind === 'dossier.apologyEntered');
}

/** What counts by its own day, whenever it happens in the life of a dossier. */
function acts(own: readonly Entry[]): Count[] {
  const counted = own.flatMap((entry): Count[] => {
    const measure = ACTS[entry.kind];
    return measure === undefined ? [] : [{ measure, day: entry.day, n: 1 }];
  });
  const electronic = own.find(({ kind }) => kind === 'citizen.resultSent');
  const returned = own.find((entry) => statusIn(entry) === 10);
  return [
    ...counted,
    ...(electronic === undefined ? [] : [{ measure: 'electronicResult' as const, day: electronic.day, n: 1 }]),
    ...(returned === undefined ? [] : [{ measure: returnOf(own), day: returned.day, n: 1 }]),
  ];
}

const ACTS: Readonly<Record<string, Measure>> = { 'dossier.incompleteNoticed': 'notice', 'dossier.supplementRequested': 'supplement', 'dossier.correctionSigned': 'corrected' };

function returnOf(own: readonly Entry[]): Measure {
  if (own.some(({ kind }) => kind === 'postal.outDelivered')) return 'returnedPost';
  return own.some(({ kind }) => kind === 'reception.resultReturned') ? 'returnedCounter' : 'returnedElectronic';
}

function lastText(own: readonly Entry[], fact: string): string | undefined {
  const told = own.findLast((entry) => textIn(entry, fact) !== undefined);
  return told === undefined ? undefined : textIn(told, fact);
}

function later(one: Day, other: Day): Day {
  return one > other ? one : other;
}
