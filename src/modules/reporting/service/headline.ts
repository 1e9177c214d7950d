import type { Input, Output } from '#kernel/operation.ts';
import { readCursor, toPage } from '#kernel/page.ts';
import { badInput, demand, refuse } from '#kernel/problem.ts';
import type { Unit } from '#modules/organisation/rules.ts';
import { listLegacyAggregates } from '#modules/organisation/store.ts';
import type { Context } from '#platform/context.ts';
import type * as contract from '../contract/headline.ts';
import { countedAs, unitAndBelow } from '../rules/asked.ts';
import { unitOf } from './asked.ts';
import { cellsOf, DEFINITIONS, distinctOf, FIGURES, insideOf, isComplete, listingOf, MOST_COUNTED, NOT_ADDED, periodOf, periodRefused, tooManyToCount, UNDEFINED, type Asked, type ByEmployer, type FigureId, type Headline, type Period } from '../rules/headline.ts';
import { countTouching, listItems, listMembers, tallyHeadlines, type After, type CountedRow, type PartTally, type Tally } from '../store/headline.ts';

/** The three headline counts of a unit with all below it in a period, each one-stop by itself, with controls, overlap, and the figures others published beside them. */
export async function getHeadlineCounts(ctx: Context, input: Input<typeof contract.getHeadlineCounts>): Promise<Output<typeof contract.getHeadlineCounts>> {
  const { unit, units, unitIds, period } = await reportOf(ctx, input);
  const tally = await tallyHeadlines(ctx.db, unitIds, period);
  const legacy = await listLegacyAggregates(ctx.db, unit.id);
  const values = valuesOf(tally);
  return {
    unit: { id: unit.id, code: unit.code, name: unit.name },
    oneStops: units.filter(({ kind }) => countedAs(kind) === 'reception').length,
    ...period,
    complete: isComplete(period),
    figures: FIGURES.map((id) => ({ id, value: values[id], of: DEFINITIONS[id].of, name: { ...DEFINITIONS[id].name }, counts: { ...DEFINITIONS[id].counts }, unit: { ...DEFINITIONS[id].unit } })),
    parts: tally.parts.map(({ figure, part, turns }) => ({ of: figure, part, value: turns })).sort((one, other) => (one.of + one.part < other.of + other.part ? -1 : 1)),
    byEmployer: { A: byEmployer(tally, 'A'), B: byEmployer(tally, 'B'), C: byEmployer(tally, 'C') },
    overlap: cellsOf(tally.overlaps),
    notAdded: { ...NOT_ADDED },
    legacy: legacy.map(({ figure, value, wording, source, definition, fromDay, toDay }) => ({ figure, value, wording, source, definition, note: { ...UNDEFINED }, fromDay, toDay })),
  };
}

/** Opens a figure or a cell of the overlap to what it counts. */
export async function listHeadlineRows(ctx: Context, input: Input<typeof contract.listHeadlineRows>): Promise<Output<typeof contract.listHeadlineRows>> {
  const { unitIds, period } = await reportOf(ctx, input);
  const limit = input.limit ?? 50;
  const after = afterRow(input.after);
  const listing = listingOf(input.open);
  const rows = 'items' in listing ? await listItems(ctx.db, unitIds, period, listing, after, limit + 1) : await listMembers(ctx.db, unitIds, period, listing, after, limit + 1);
  const page = toPage(rows, limit, (row) => [row.at.toISOString(), row.key, row.part ?? '', row.unitId]);
  return { rows: page.rows.map(presentRow), next: page.next };
}

type Asking = { readonly unit: Unit; readonly units: readonly Unit[]; readonly unitIds: readonly string[]; readonly period: Period };

/** The unit with all below it and the period of a report: one the asker may have reports of, and where it is several units no more than can be counted while she waits. */
async function reportOf(ctx: Context, asked: Asked & { readonly unit: string }): Promise<Asking> {
  demand(periodRefused(asked, ctx.now));
  const { unit, all } = await unitOf(ctx, asked.unit);
  const units = unitAndBelow(all, unit.id);
  const unitIds = units.map(({ id }) => id);
  const period = periodOf(asked, ctx.now);
  if (unitIds.length > 1) demand(tooManyToCount(await countTouching(ctx.db, unitIds, period, MOST_COUNTED + 1)));
  return { unit, units, unitIds, period };
}

function valuesOf(tally: Tally): Record<FigureId, number> {
  const distinct = distinctOf(tally.overlaps);
  const sum = (figure: Headline, of: (part: PartTally) => number) => tally.parts.filter((part) => part.figure === figure).reduce((total, part) => total + of(part), 0);
  return {
    A: sum('A', (part) => part.turns),
    A1: distinct.a,
    AP: sum('A', (part) => part.post + part.both),
    B: sum('B', (part) => part.turns),
    BSubmit: sum('B', (part) => part.submitted),
    BAccepted: sum('B', (part) => part.accepted),
    C: sum('C', (part) => part.turns),
    C1: distinct.c,
    CFiled: sum('C', (part) => part.filed),
    CDelivered: sum('C', (part) => part.delivered),
    U: distinct.union,
  };
}

function byEmployer(tally: Tally, figure: Headline): ByEmployer {
  const parts = tally.parts.filter((part) => part.figure === figure);
  const sum = (of: keyof ByEmployer) => parts.reduce((total, part) => total + part[of], 0);
  return { agency: sum('agency'), post: sum('post'), both: sum('both'), nobody: sum('nobody') };
}

function afterRow(cursor: string | undefined): After | undefined {
  if (cursor === undefined) return undefined;
  const [at = '', key = '', part = '', unitId = ''] = readCursor(cursor, 4) ?? [];
  const ours = !Number.isNaN(Date.parse(at)) && [key, unitId].every((id) => /^[0-9a-f-]{36}$/.test(id));
  return ours ? { at: new Date(at), key, part, unitId } : refuse(badInput('input.cursorUnknown', 'after'));
}

function presentRow({ a, b, c, at, agency, post, unitId: _unit, unitCode, unitName, ...row }: CountedRow) {
  return { ...row, unit: { code: unitCode, name: unitName }, inside: insideOf({ a, b, c }), happenedAt: at, byAgency: agency, byPost: post };
}
