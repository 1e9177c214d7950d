import type { Context } from '#platform/context.ts';
import { CHANGING_KINDS, serviceEventOf, type Entry } from '../rules/entry.ts';
import { groupsOf, keysOf } from '../rules/grouping.ts';
import { missingSteps, stepsOf, type Step } from '../rules/steps.ts';
import { keepCounterHours } from '../store/counter-hours.ts';
import { findVoided, listEntriesOf, listFollowing, listLinks, type Met, type Roots } from '../store/entries.ts';
import { listToRedo, moveMark, moveRedone, noteCalendar, takeMark } from '../store/follower.ts';
import { insertSteps, listSteps } from '../store/steps.ts';
import { withBeside } from './beside.ts';

const FOLLOWED_AT_ONCE = 500;
const REDONE_AT_ONCE = 200;

/** Takes the next entries of the journal into the figures; once it has come to their end, looks again at what a changed calendar may count otherwise. True when there may be more. */
export async function followFigures(ctx: Context): Promise<boolean> {
  const mark = await takeMark(ctx.db);
  if (mark === undefined) return false;
  const met = await listFollowing(ctx.db, mark, FOLLOWED_AT_ONCE);
  const last = met.at(-1);
  if (last === undefined) return redoAsked(ctx);
  await takeIn(ctx, met.filter(counts));
  await keepCounterHours(ctx.db, mark, last);
  await moveMark(ctx.db, last);
  return met.length === FOLLOWED_AT_ONCE || redoAsked(ctx);
}

/** The steps that are missing, or too many, for all that belongs to these roots; nothing where the figures are right. */
async function differencesOf(ctx: Context, roots: Roots): Promise<Step[]> {
  const journal = await listEntriesOf(ctx.db, await withLinks(ctx, roots));
  const { entries, timetableOf } = await withBeside(ctx, journal);
  const there = Map.groupBy(await listSteps(ctx.db, keysOf(journal)), ({ key }) => key);
  return groupsOf(entries).flatMap((group) => missingSteps(stepsOf(group.filter(isCounted), timetableOf), keysOf(group).flatMap((key) => there.get(key) ?? [])));
}

async function takeIn(ctx: Context, met: readonly Met[]): Promise<void> {
  if (met.length === 0) return;
  const voided = await findVoided(ctx.db, met.flatMap(({ kind, subjectId }) => (kind === 'reception.eventVoided' && subjectId !== null ? [subjectId] : [])));
  await insertSteps(ctx.db, await differencesOf(ctx, rootsOf([...met, ...voided])));
}

/** After a change of the calendar: the next dossiers papers were asked for, whose waiting it subtracts. */
async function redoAsked(ctx: Context): Promise<boolean> {
  await noteCalendar(ctx.db);
  const dossierIds = await listToRedo(ctx.db, REDONE_AT_ONCE);
  const last = dossierIds.at(-1);
  if (last === undefined) return false;
  await insertSteps(ctx.db, await differencesOf(ctx, { dossierIds, sessionIds: [], entryIds: [] }));
  await moveRedone(ctx.db, dossierIds.length === REDONE_AT_ONCE ? last : null);
  return dossierIds.length === REDONE_AT_ONCE;
}

/** Only what a dossier is, a service event, or a change of one of them makes a figure. */
function counts({ kind, dossierId }: Pick<Met, 'kind' | 'dossierId'>): boolean {
  return dossierId !== null || serviceEventOf(kind) !== undefined || CHANGING.includes(kind);
}

const CHANGING: readonly string[] = CHANGING_KINDS;

function isCounted(entry: Entry): boolean {
  return counts(entry);
}

function rootsOf(met: readonly Pick<Met, 'id' | 'dossierId' | 'sessionId'>[]): Roots {
  return {
    dossierIds: distinct(met.flatMap(({ dossierId }) => dossierId ?? [])),
    sessionIds: distinct(met.flatMap(({ sessionId }) => sessionId ?? [])),
    entryIds: met.flatMap(({ id, dossierId, sessionId }) => (dossierId === null && sessionId === null ? [id] : [])),
  };
}

/** All that hangs together: the sessions of these dossiers, the dossiers of those sessions, until no more come. */
export async function withLinks(ctx: Context, roots: Roots): Promise<Roots> {
  const links = await listLinks(ctx.db, roots);
  const dossierIds = distinct([...roots.dossierIds, ...links.map(({ dossierId }) => dossierId)]);
  const sessionIds = distinct([...roots.sessionIds, ...links.map(({ sessionId }) => sessionId)]);
  const grown = dossierIds.length > roots.dossierIds.length || sessionIds.length > roots.sessionIds.length;
  return grown ? withLinks(ctx, { ...roots, dossierIds, sessionIds }) : roots;
}

function distinct(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}
