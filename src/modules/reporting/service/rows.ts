import { signedIn } from '#kernel/actor.ts';
import { dayOf } from '#kernel/day.ts';
import { notFound, required } from '#kernel/problem.ts';
import type { Input, Output } from '#kernel/operation.ts';
import { DAY_MARK, placeAfter, toPage } from '#kernel/page.ts';
import { maySee } from '#modules/dossier/rules/sight.ts';
import { listAllUnits } from '#modules/organisation/store.ts';
import type { Context } from '#platform/context.ts';
import type * as contract from '../contract/rows.ts';
import { unitAndBelow } from '../rules/asked.ts';
import { daysOfOpening, openingOf } from '../rules/opening.ts';
import { sectionsOf } from '../rules/succession.ts';
import { listSuccessions } from '../store/official.ts';
import { countKeysBehind, listBehind, type BehindRow } from '../store/behind.ts';
import { askedOf, type Asked } from './asked.ts';

type AskedRows = Input<typeof contract.listReportRows>;
type Row = Output<typeof contract.listReportRows>['rows'][number];

/** Opens a figure or a cell of a report to the dossiers, sessions or entries it counts. A dossier the asker may not see keeps its code and opens to nothing. */
export async function listReportRows(ctx: Context, input: AskedRows): Promise<Output<typeof contract.listReportRows>> {
  const asked = await askedOf(ctx, input);
  const place = placeAfter(input.after, DAY_MARK);
  const limit = input.limit ?? 50;
  const rows = await listBehind(ctx.db, await behindOf(ctx, asked, input), place && { day: place.value, key: place.id }, limit + 1);
  const page = toPage(rows, limit, ({ day, key }) => [day, key]);
  const opens = await sightOf(ctx);
  return { rows: page.rows.map((row) => shown(row, opens)), next: page.next };
}

/** How many rows a figure opens to; counting ends at `most`. */
export async function countReportRows(ctx: Context, input: AskedRows, most: number): Promise<number> {
  return countKeysBehind(ctx.db, await behindOf(ctx, await askedOf(ctx, input), input), most);
}

async function behindOf(ctx: Context, asked: Asked, input: AskedRows) {
  const { figure, solver, procedure, field, slice } = input;
  const opening = openingOf(figure);
  const { plus, minus } = opening;
  const solverId = solver === undefined ? undefined : required((await listAllUnits(ctx.db)).find(({ code }) => code === solver), notFound('organisation.unitUnknown', { code: solver })).id;
  const slices = slice === undefined ? opening.slices : (opening.slices ?? [slice]).filter((one) => one === slice);
  return { units: await unitsOf(ctx, asked, input), as: asked.as, asOf: asked.asOf, knownOn: asked.knownOn, ...daysOfOpening(opening, asked), plus, minus, solverId, procedureCode: procedure, fieldCode: field, slices };
}

/** The units a section of an official report counts: those of its time, or what its unit follows; without a section all that was asked for. */
async function unitsOf(ctx: Context, asked: Asked, { regroup = 'whole', part }: AskedRows): Promise<readonly string[]> {
  if (part === undefined || regroup === 'whole') return asked.unitIds;
  const known = (await listSuccessions(ctx.db)).filter(({ effectiveOn }) => effectiveOn <= dayOf(ctx.now));
  const sections = sectionsOf(asked, await listAllUnits(ctx.db), known, regroup);
  return required(sections.find(({ unit }) => unit.code === part), notFound('organisation.unitUnknown', { code: part })).unitIds;
}

/** Whether the asker may open a dossier of these units. */
async function sightOf(ctx: Context): Promise<(row: BehindRow) => boolean> {
  const actor = signedIn(ctx);
  const reach = new Set(unitAndBelow(await listAllUnits(ctx.db), actor.unitId).map(({ id }) => id));
  return ({ supportUnitId, receptionUnitId, competentUnitId }) => {
    const inReach = [supportUnitId, receptionUnitId, competentUnitId].some((id) => id !== null && reach.has(id));
    return maySee(actor, { inReach, handlerId: null, receiverId: null });
  };
}

function shown(row: BehindRow, opens: (row: BehindRow) => boolean): Row {
  const { key, keyKind, day, n, dossierId, dossierCode, procedureCode, procedureName, fieldCode } = row;
  return { key, keyKind, day, n, dossierId: dossierId !== null && opens(row) ? dossierId : null, dossierCode, procedureCode, procedureName, fieldCode };
}
