import { plusDays, type Day } from '#kernel/day.ts';
import type { Contribution } from './contribution.ts';
import { dueIn, serviceEventOf, statusIn, textIn, type Entry } from './entry.ts';
import type { Measure, Way } from './measures.ts';

const MINUTE_MS = 60_000;
type Count = { readonly measure: Measure; readonly day: Day; readonly n: number; readonly prev?: Day };

/**
 * What a dossier did to the figures of its status (TT 01/2020/TT-VPCP II.06a as domain 9.2 and 0.3 item 8 read it): accepted by its first status 2; solved by its first 9,
 * else 10, else a refusal on the merits; withdrawn and stopped apart; overdue from the day after its due day while it is open and no citizen is waited for. A cancelled
 * reception counts for nothing; a correction changes no first end.
 */
export function lifeOf(entries: readonly Entry[]): Contribution[] {
  const dossierIds = [...new Set(entries.flatMap(({ dossierId }) => dossierId ?? []))];
  return dossierIds.flatMap((dossierId) => dossierLife(dossierId, entries));
}

function dossierLife(dossierId: string, entries: readonly Entry[]): Contribution[] {
  const own = entries.filter((entry) => entry.dossierId === dossierId);
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
  return countsOf(own).map((count) => ({ ...about, ...count }));
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

function countsOf(own: readonly Entry[]): Count[] {
  const accepted = own.find(({ kind }) => kind === 'dossier.received');
  const refused = accepted === undefined ? own.find((entry) => statusIn(entry) === 3) : undefined;
  const end = accepted === undefined ? undefined : endOf(own.slice(own.indexOf(accepted)));
  return [...arrival(own), ...acceptance(own, accepted, refused), ...(accepted === undefined || end === undefined ? [] : ending(own, accepted, end)), ...promises(own, accepted, end), ...acts(own)];
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

function ending(own: readonly Entry[], accepted: Entry, end: Entry): Count[] {
  const { day } = end;
  const before = own.slice(0, own.indexOf(end) + 1);
  const how = againstDue(day, dueAfter(before));
  const left = leftAs(end);
  if (left !== undefined) return [{ measure: left, day, n: 1 }, { measure: LEFT[how], day, n: 1 }, { measure: 'leftCarried', day, prev: accepted.day, n: 1 }];
  const requests = before.filter(({ kind }) => kind === 'dossier.supplementRequested').length;
  const right = requests === 0 && before.every(({ kind }) => kind !== 'dossier.incompleteNoticed');
  const measures: Measure[] = [how, 'ended', done766(requests, how)];
  if (right) measures.push('firstTimeRight');
  if (how === 'late' && apologised(before)) measures.push('lateApology');
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

function lasting(measure: Measure, from: Entry, to: Entry): Count[] {
  const minutes = Math.round((to.at.getTime() - from.at.getTime()) / MINUTE_MS);
  return minutes > 0 ? [{ measure, day: to.day, n: minutes }] : [];
}

/** How an open dossier stood at the end of a day; without a due day while the citizen is waited for. */
type Promised = { readonly day: Day; readonly open: boolean; readonly due: Day | undefined; readonly apology: boolean };

/** In time until its promised day has passed, overdue from the day after until it ends or gets a new day; the days it waits for the citizen are in time (NĐ 61/2018 Đ19.4). */
function promises(own: readonly Entry[], accepted: Entry | undefined, end: Entry | undefined): Count[] {
  if (accepted === undefined) return [];
  const running = own.slice(own.indexOf(accepted), end === undefined ? undefined : own.indexOf(end));
  const stands = running.map((entry, place): Promised => promisedAt(running.slice(0, place + 1), entry.day));
  const all = end === undefined ? stands : [...stands, { day: end.day, open: false, due: undefined, apology: false }];
  const daily = all.filter((one, place) => all[place + 1]?.day !== one.day);
  return daily.flatMap((one, place) => standing(one, daily[place + 1]?.day));
}

function promisedAt(until: readonly Entry[], day: Day): Promised {
  return { day, open: true, due: waitsForCitizen(until) ? undefined : dueAfter(until), apology: apologised(until) };
}

/** The days from one look to the next, in time and overdue. */
function standing({ day, open, due, apology }: Promised, until: Day | undefined): Count[] {
  if (!open) return [];
  const turns = due === undefined ? until : later(day, plusDays(due, 1));
  const inTime = during(['inTime'], day, until !== undefined && (turns === undefined || until < turns) ? until : turns);
  return due === undefined || turns === undefined ? inTime : [...inTime, ...during(apology ? ['overdue', 'overdueApology'] : ['overdue'], turns, until)];
}

function during(measures: readonly Measure[], from: Day, until: Day | undefined): Count[] {
  if (until !== undefined && from >= until) return [];
  return measures.flatMap((measure) => [{ measure, day: from, n: 1 }, ...(until === undefined ? [] : [{ measure, day: until, n: -1 }])]);
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
