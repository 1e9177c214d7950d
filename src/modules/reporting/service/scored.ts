import { signedIn } from '#kernel/actor.ts';
import type { Input, Output } from '#kernel/operation.ts';
import { DAY_MARK, placeAfter, toPage } from '#kernel/page.ts';
import { demand, notFound, refuse } from '#kernel/problem.ts';
import { maySee } from '#modules/dossier/rules/sight.ts';
import { listAllUnits } from '#modules/organisation/store.ts';
import type { Context } from '#platform/context.ts';
import type * as contract from '../contract/indicators.ts';
import { unitAndBelow } from '../rules/asked.ts';
import type { ParcelList } from '../store/parcels.ts';
import { listComplained, listParcels, type ParcelRow } from '../store/parcels.ts';
import { STAFF_EXPLAINED } from '../rules/nine-figures.ts';
import { personScores, scoresOf, STAFF_FLOOR } from '../rules/nine-indices.ts';
import { tooManyDossiers } from '../rules/shown-figure.ts';
import { countScoredByStaff, listScored, type StaffGroup } from '../store/scored.ts';
import { askedOf, type Asked } from './asked.ts';
import { complaintsAsked, parcelsAsked } from './bcci.ts';
import { scoredAsked } from './nine.ts';
import { solvedOf, summedBy } from './summed.ts';

/** The solved dossiers with their five indices, oldest first; only one the asker may see anyway can be opened. */
export async function listScoredDossiers(ctx: Context, input: Input<typeof contract.listScoredDossiers>): Promise<Output<typeof contract.listScoredDossiers>> {
  const asked = await askedOf(ctx, input);
  demand(tooManyDossiers(await solvedIn(ctx, asked)));
  const limit = input.limit ?? 50;
  const place = placeAfter(input.after, DAY_MARK);
  const rows = await listScored(ctx.db, scoredAsked(asked), place && { day: place.value, key: place.id }, limit + 1);
  const opens = await openable(ctx);
  const page = toPage(rows, limit, (row) => [row.day, row.key]);
  return {
    rows: page.rows.map((row) => {
      const scores = scoresOf(row);
      const total = scores.one + scores.two + scores.three + scores.four + scores.seven;
      return { dossierId: opens(row) ? row.key : null, dossierCode: row.code, procedureCode: row.procedureCode ?? '', procedureName: row.procedureName ?? '', endedOn: row.day, by: row.by, ...scores, total };
    }),
    next: page.next,
  };
}

/** The indices of people of the asker's own unit and those below it, in the order of their given names; nobody with too few dossiers is scored, and nobody is ranked. */
export async function listStaffScores(ctx: Context, input: Input<typeof contract.listStaffScores>): Promise<Output<typeof contract.listStaffScores>> {
  const asked = await askedOf(ctx, input);
  const own = unitAndBelow(await listAllUnits(ctx.db), signedIn(ctx).unitId);
  if (!own.some(({ id }) => id === asked.unit.id)) refuse(notFound('organisation.unitUnknown', { code: input.unit }));
  demand(tooManyDossiers(await solvedIn(ctx, asked)));
  const groups = await countScoredByStaff(ctx.db, scoredAsked(asked));
  const role = asked.as === 'reception' ? 'receiver' : 'handler';
  return {
    heading: asked.heading,
    floor: STAFF_FLOOR,
    role,
    explains: { ...STAFF_EXPLAINED[role] },
    agency: peopleOf(groups.filter(({ employer }) => employer === 'agency')),
    post: peopleOf(groups.filter(({ employer }) => employer === 'post')),
    unnamed: groups.filter(({ staffId }) => staffId === null).reduce((sum, { dossiers }) => sum + dossiers, 0),
  };
}

/** How many dossiers were solved in the period, from the sums. */
async function solvedIn(ctx: Context, asked: Asked): Promise<number> {
  return solvedOf(await summedBy(ctx, asked, ['early', 'onTime', 'late']));
}

type Person = Output<typeof contract.listStaffScores>['agency'][number];

function peopleOf(groups: readonly StaffGroup[]): Person[] {
  const people = [...Map.groupBy(groups, ({ staffId }) => staffId ?? '')].map(([staffId, met]) => personOf(staffId, met));
  return people.toSorted((a, b) => BY_NAME.compare(givenFirst(a.name), givenFirst(b.name)));
}

function personOf(staffId: string, groups: readonly StaffGroup[]): Person {
  return { staffId, name: groups[0]?.name ?? '', ...personScores(groups) };
}

const BY_NAME = new Intl.Collator('vi');

/** Vietnamese lists go by the given name, which stands last. */
function givenFirst(name: string): string {
  const words = name.trim().split(/\s+/);
  return [words.at(-1), ...words.slice(0, -1)].join(' ');
}

/** The parcels behind a figure of the post, oldest first. */
export async function listPostedItems(ctx: Context, input: Input<typeof contract.listPostedItems>): Promise<Output<typeof contract.listPostedItems>> {
  const asked = await askedOf(ctx, input);
  const limit = input.limit ?? 50;
  const place = placeAfter(input.after, DAY_MARK);
  const after = place && { day: place.value, id: place.id };
  const { of, direction } = input;
  const complained = of === 'complained' || of === 'complainedLate';
  const rows = complained ? await listComplained(ctx.db, complaintsAsked(asked), { lateOnly: of === 'complainedLate', direction }, after, limit + 1) : await listParcels(ctx.db, parcelsAsked(asked), { of: of satisfies ParcelList, direction }, after, limit + 1);
  const opens = await openable(ctx);
  const page = toPage(rows, limit, (row) => [row.jDay, row.id]);
  return { rows: page.rows.map((row) => shownParcel(row, opens(row))), next: page.next };
}

function shownParcel({ id, postingNo, direction, scope, dossierId, procedureName, jDay, promisedDay, stoppedAt }: ParcelRow, opens: boolean): Output<typeof contract.listPostedItems>['rows'][number] {
  return { shipmentId: id, postingNo, direction, scope, dossierId: opens ? dossierId : null, procedureName, takenOn: jDay, promisedOn: promisedDay, stoppedAt };
}

type Standing = { readonly supportUnitId: string | null; readonly receptionUnitId: string | null; readonly competentUnitId: string | null };

/** Whether the asker may open a dossier of these units: the rule of the dossier itself. */
async function openable(ctx: Context): Promise<(row: Standing) => boolean> {
  const actor = signedIn(ctx);
  const reach = new Set(unitAndBelow(await listAllUnits(ctx.db), actor.unitId).map(({ id }) => id));
  return ({ supportUnitId, receptionUnitId, competentUnitId }) => maySee(actor, { inReach: [supportUnitId, receptionUnitId, competentUnitId].some((id) => id !== null && reach.has(id)), handlerId: null, receiverId: null });
}
