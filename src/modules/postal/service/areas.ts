import { dayOf, isDay, type Day } from '#kernel/day.ts';
import type { Input, Output } from '#kernel/operation.ts';
import { readCursor, toPage } from '#kernel/page.ts';
import { badInput, demand, refuse, type Problem } from '#kernel/problem.ts';
import { note } from '#modules/journal/service.ts';
import { getUnit } from '#modules/organisation/store.ts';
import type { Context } from '#platform/context.ts';
import type * as contract from '../contract/tariff.ts';
import type * as keeping from '../contract/tariff-keeping.ts';
import { scopeProblem } from '../rules/transit.ts';
import { getArea, listAreas, listRoutes, saveArea, saveRoute, type RouteMark } from '../store/areas.ts';

/** The areas of a day. */
export async function listPostalAreas(ctx: Context, input: Input<typeof contract.listPostalAreas>): Promise<Output<typeof contract.listPostalAreas>> {
  const on = input.on ?? dayOf(ctx.now);
  return { on, rows: await listAreas(ctx.db, on) };
}

/** Enters an area, or puts it right; without units named, those that lie there are none. */
export async function setPostalArea(ctx: Context, input: Input<typeof contract.setPostalArea>): Promise<Output<typeof contract.setPostalArea>> {
  demand(reversed(input));
  const { code, name, province, kind, majorCity = false, source, validFrom, validTo = null, unitIds = [] } = input;
  for (const unitId of unitIds) await getUnit(ctx.db, unitId);
  await saveArea(ctx.db, { code, name, province, kind, majorCity, source, validFrom, validTo, unitIds: unitIds.toSorted() });
  await note(ctx, { kind: 'postal.areaSet', facts: { area: code, validFrom, units: unitIds.length } });
  return getArea(ctx.db, code);
}

/** Writes how two areas are charged and timed from a day on. Shipments keep the quote they were accepted with. */
export async function setPostalRoute(ctx: Context, input: Input<typeof contract.setPostalRoute>): Promise<Output<typeof contract.setPostalRoute>> {
  const { fromArea, toArea, zone, scope, specialDays = null, specialSlipDays = null, source, validFrom, validTo = null } = input;
  demand(reversed(input) ?? scopeProblem({ scope, specialDays, specialSlipDays }));
  for (const area of [fromArea, toArea]) await getArea(ctx.db, area);
  const { replaced } = await saveRoute(ctx.db, { fromArea, toArea, zone, scope, specialDays, specialSlipDays, source, validFrom, validTo, setBy: ctx.actor?.staffId ?? null, setAt: ctx.now });
  await note(ctx, { kind: 'postal.routeSet', facts: { fromArea, toArea, zone, scope, validFrom, replaced } });
  return { fromArea, toArea, validFrom, replaced };
}

/** The ways the post has written, in the order of their ends. */
export async function listPostalRoutes(ctx: Context, input: Input<typeof keeping.listPostalRoutes>): Promise<Output<typeof keeping.listPostalRoutes>> {
  const limit = input.limit ?? 50;
  const rows = await listRoutes(ctx.db, { area: input.area ?? null, day: input.on ?? dayOf(ctx.now), after: routeAfter(input.after), limit: limit + 1 });
  return toPage(rows, limit, (row) => [row.to.code, row.from.code, row.validFrom]);
}

function routeAfter(cursor: string | undefined): RouteMark | undefined {
  if (cursor === undefined) return undefined;
  const [toArea = '', fromArea = '', validFrom = ''] = readCursor(cursor, 3) ?? [];
  return isDay(validFrom) ? { toArea, fromArea, validFrom } : refuse(badInput('input.cursorUnknown', 'after'));
}

function reversed({ validFrom, validTo }: { validFrom: Day; validTo?: Day }): Problem | undefined {
  return validTo !== undefined && validTo < validFrom ? badInput('input.periodReversed', 'validTo', { from: validFrom, to: validTo }) : undefined;
}
