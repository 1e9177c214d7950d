import { dayOf, plusDays, type Day } from '#kernel/day.ts';
import type { Context } from '#platform/context.ts';
import { newId } from '#platform/ids.ts';
import type { Entry } from '../rules/entry.ts';
import { groupsOf, keysOf } from '../rules/grouping.ts';
import { endOf, halfOf } from '../rules/half.ts';
import type { TimetableOf } from '../rules/index766.ts';
import { recountLives, recountTurns } from '../rules/recount.ts';
import { livesOf, turnsOfUnit } from '../rules/summing.ts';
import type { Step } from '../rules/steps.ts';
import { countWrongBlocks, insertCheck, listDossiersToCheck, listHalves } from '../store/checking.ts';
import { allowLong, countWrongClosings, findLastClosed } from '../store/closing.ts';
import { listEntriesOf } from '../store/entries.ts';
import { countBehind, findPlace } from '../store/follower.ts';
import { listSteps } from '../store/steps.ts';
import { withBeside } from './beside.ts';
import { withLinks } from './following.ts';

const AT_ONCE = 200;
/** Every dossier is looked at once a month, those touched lately every night. */
const PARTS = 30;
const LATELY_DAYS = 2;
const PERIOD_DAYS = 61;
const DAY_MS = 86_400_000;

/** How far a check has come: the last dossier looked at, how many keys, and which of them were not what the journal tells. */
export type Checked = { readonly after: string | null; readonly keys: number; readonly differing: readonly string[] };

/** How a look ended: there are more, there are none left, or the follower has to be waited for. */
export type Look = 'more' | 'done' | 'behind';

/** Holds the figures of the next dossiers against the slow recount of their journal. What the journal holds and the figures do not yet is no difference: it is looked at again once it is followed. */
export async function checkDossiers(ctx: Context, until: Checked): Promise<{ checked: Checked; look: Look }> {
  const { now, db } = ctx;
  const part = Math.floor(now.getTime() / DAY_MS) % PARTS;
  const ids = await listDossiersToCheck(db, new Date(now.getTime() - LATELY_DAYS * DAY_MS), part, PARTS, until.after, AT_ONCE);
  if (ids.length === 0) return { checked: until, look: 'done' };
  const { behind, place } = await standOf(db);
  if (behind > 0) return { checked: until, look: 'behind' };
  const journal = await listEntriesOf(db, await withLinks(ctx, { dossierIds: ids, sessionIds: [], entryIds: [] }));
  const { entries, timetableOf } = await withBeside(ctx, journal);
  const steps = Map.groupBy(await listSteps(db, keysOf(journal)), ({ key }) => key);
  const groups = groupsOf(entries);
  const differing = groups.filter((group) => differs(group, keysOf(group).flatMap((key) => steps.get(key) ?? []), { today: dayOf(now), timetableOf })).flatMap((group) => group[0]?.dossierId ?? []);
  const after = await standOf(db);
  if (differing.length > 0 && (after.behind > 0 || after.place !== place)) return { checked: until, look: 'behind' };
  return { checked: { after: ids.at(-1) ?? null, keys: until.keys + groups.length, differing: [...until.differing, ...differing] }, look: ids.length === AT_ONCE ? 'more' : 'done' };
}

/** Whether entries wait to be followed, and how far the journal was followed. */
async function standOf(db: Context['db']): Promise<{ behind: number; place: string }> {
  const { behind } = await countBehind(db, 1);
  return { behind, place: await findPlace(db) };
}

/** Keeps what a check has found, with the sums of the latest half-months and of one earlier, each night another, and those of the last closing, each night of other places, held against their steps. */
export async function finishCheck(ctx: Context, { keys, differing }: Checked): Promise<number> {
  await allowLong(ctx.db);
  const halves = await listHalves(ctx.db);
  const earlier = halves.slice(0, -RECENT_HALVES);
  const looked = [...halves.slice(-RECENT_HALVES), ...earlier.filter((_, place) => place === Math.floor(ctx.now.getTime() / DAY_MS) % Math.max(1, earlier.length))];
  let blocksDiffering = 0;
  for (const half of looked) blocksDiffering += await countWrongBlocks(ctx.db, half);
  const closedOn = await findLastClosed(ctx.db);
  if (closedOn !== undefined) blocksDiffering += await countWrongClosings(ctx.db, closedOn, Math.floor(ctx.now.getTime() / DAY_MS) % PARTS, PARTS);
  await insertCheck(ctx.db, { id: newId(), at: ctx.now, keys, differing: differing.length, blocksDiffering, examples: differing.slice(0, EXAMPLES) });
  return differing.length + blocksDiffering;
}

const RECENT_HALVES = 3;
const EXAMPLES = 20;

type Looked = { readonly today: Day; readonly timetableOf: TimetableOf };

/** True when what the steps of a group come to, in its whole life or lately, is not what a pencil counts from its entries. */
function differs(entries: readonly Entry[], steps: readonly Step[], { today, timetableOf }: Looked): boolean {
  const first = entries.reduce((day, entry) => (entry.day < day ? entry.day : day), today);
  return [first, halfOf(plusDays(today, -PERIOD_DAYS))].some((from) => differsSince(from, entries, steps, { today, timetableOf }));
}

function differsSince(from: Day, entries: readonly Entry[], steps: readonly Step[], { today, timetableOf }: Looked): boolean {
  const asked = { from, to: today, asOf: today, knownOn: today };
  const lives = !same(livesOf(steps.filter(({ keyKind }) => keyKind === 'dossier'), asked), recountLives(entries, { ...asked, as: 'reception', timetableOf }));
  const units = new Set(entries.flatMap(({ unitId }) => unitId ?? []));
  const moments = { from, to: today, asOf: endOf(today), knownOn: endOf(today) };
  return lives || [...units].some((unit) => !same(turnsOfUnit(steps, unit, asked), recountTurns(entries, { unit, ...moments })));
}

function same(one: Readonly<Record<string, number>>, other: Readonly<Record<string, number>>): boolean {
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].every((name) => one[name] === other[name]);
}
