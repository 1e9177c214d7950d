import { dayOf, type Day } from '#kernel/day.ts';
import type { Input, Output } from '#kernel/operation.ts';
import { demand, problem, required } from '#kernel/problem.ts';
import { calendarFor, settled } from '#modules/calendar/service/calendar-for.ts';
import type { Context } from '#platform/context.ts';
import type * as contract from '../contract/tariff.ts';
import { areaProblem, routeBetween } from '../rules/area.ts';
import { groupsOf, reckon, type QuoteLine } from '../rules/quote.ts';
import { evidenceProblem, SURCHARGES, type PostalService, type Surcharge, type TariffGroup, type TariffVersion } from '../rules/tariff.ts';
import { transitDays, transitDue, type Outage, type TransitDue } from '../rules/transit.ts';
import { findAreaOfUnit, findRoute, getArea } from '../store/areas.ts';
import { listTariffInForce } from '../store/tariff.ts';

type Quote = Output<typeof contract.quotePostage>;
type Asked = Omit<Input<typeof contract.quotePostage>, 'on'>;
type RouteView = Quote['routes'][number];

/** The tables in force on a day, as they must be displayed. */
export async function getTariff(ctx: Context, input: Input<typeof contract.getTariff>): Promise<Output<typeof contract.getTariff>> {
  const on = input.on ?? dayOf(ctx.now);
  const { maximum, listPrice } = await inForce(ctx, on);
  const applied = listPrice ?? maximum;
  return { on, maximum: maximum ? shown(maximum) : null, listPrice: listPrice ? shown(listPrice) : null, groups: applied ? groupsOf(applied, maximum).map(shownGroup) : [] };
}

/** What it would cost and how long it may take; nothing is bought and nobody's evidence is asked for. */
export function quotePostage(ctx: Context, { on, ...asked }: Input<typeof contract.quotePostage>): Promise<Quote> {
  return quoted(ctx, asked, on ?? dayOf(ctx.now));
}

/** The price to be frozen on a shipment: as quoted, but a reduction needs the paper that was shown. */
export async function priceOf(ctx: Context, asked: Asked & { groupEvidence?: string | undefined }, at: Day): Promise<Quote> {
  const { groupEvidence, ...rest } = asked;
  demand(evidenceProblem(rest.group, groupEvidence));
  return quoted(ctx, rest, at);
}

/** The day the post is due: so many working days after the day of the phiếu gửi, without the days of an outage. */
export async function transitDueOf(ctx: Context, asked: { days: number; from: Day; outages: readonly Outage[] }): Promise<TransitDue> {
  const { calendar } = await calendarFor(ctx);
  return settled(transitDue(calendar, { ...asked, today: dayOf(ctx.now) }));
}

/** The area a one-stop or post office lies in on a day. */
export function areaOfUnit(ctx: Context, unitId: string, at: Day): Promise<string | undefined> {
  return findAreaOfUnit(ctx.db, unitId, at);
}

async function quoted(ctx: Context, asked: Asked, on: Day): Promise<Quote> {
  const { maximum, listPrice } = await inForce(ctx, on);
  const applied = required(listPrice ?? maximum, problem('postal.tariffNotLoaded', { day: on }));
  const routes = await routesOf(ctx, asked, on);
  const wayOf = (direction: RouteView['direction'], grams: number) => routes.filter((route) => route.direction === direction).map(({ zone }) => ({ zone, grams }))[0];
  const [there, back] = [wayOf('in', asked.weightGrams), wayOf('out', asked.service === 'BOTH' ? (asked.returnGrams ?? asked.weightGrams) : asked.weightGrams)];
  const { lines, group, unpriced, ...sums } = settled(reckon(applied, maximum, { service: asked.service, there, back, group: asked.group, surcharges: surchargesOf(asked) }));
  const { code, kind, name, source, validFrom, validTo, tax, taxPercent } = applied;
  return {
    on,
    service: asked.service,
    lines: lines.map((line) => ({ ...line, direction: directionOf(line, asked.service) })),
    ...sums,
    isMaximum: kind === 'maximum',
    version: { code, kind, name, source, validFrom, validTo },
    tax,
    taxPercent,
    group: group && shownGroup(group),
    routes,
    unpriced: [...unpriced],
  };
}

async function inForce(ctx: Context, on: Day): Promise<{ maximum: TariffVersion | undefined; listPrice: TariffVersion | undefined }> {
  const versions = await listTariffInForce(ctx.db, on);
  return { maximum: versions.find(({ kind }) => kind === 'maximum'), listPrice: versions.find(({ kind }) => kind === 'listPrice') };
}

/** The ways of a service: of BOTH the dossier's to the agency and the result's back. The slip goes home with the dossier's way only (TT 17/2017 Đ5.3). */
async function routesOf(ctx: Context, { service, fromArea, toArea, returnArea, slip = false }: Asked, on: Day): Promise<RouteView[]> {
  if (service === 'SEND') return [await routeOf(ctx, { direction: 'in', fromArea, toArea, slip }, on)];
  if (service === 'RETURN') return [await routeOf(ctx, { direction: 'out', fromArea, toArea, slip: false }, on)];
  return [await routeOf(ctx, { direction: 'in', fromArea, toArea, slip }, on), await routeOf(ctx, { direction: 'out', fromArea: toArea, toArea: returnArea ?? fromArea, slip: false }, on)];
}

async function routeOf(ctx: Context, way: { direction: RouteView['direction']; fromArea: string; toArea: string; slip: boolean }, on: Day): Promise<RouteView> {
  const { direction, fromArea, toArea, slip } = way;
  const [from, to] = [await getArea(ctx.db, fromArea), await getArea(ctx.db, toArea)];
  demand(areaProblem(from, 'fromArea', on) ?? areaProblem(to, 'toArea', on));
  const route = settled(routeBetween(from, to, await findRoute(ctx.db, fromArea, toArea, on)));
  return { direction, fromArea, toArea, zone: route.zone, scope: route.scope, basis: route.basis, source: route.source, days: transitDays(route, slip) };
}

function surchargesOf({ service, homePickUp = false, slip = false, forwardFee = false }: Asked): Surcharge[] {
  const wanted = { homePickUp, slipDelivery: slip && service !== 'RETURN', stateFeeForwarding: forwardFee } satisfies Record<Surcharge, boolean>;
  return SURCHARGES.filter((code) => wanted[code]);
}

/** Pick-up, slip and fee travel with the dossier where there is one on its way; with the result where there is none. */
function directionOf({ what }: QuoteLine, service: PostalService): 'in' | 'out' | 'none' {
  if (what === 'tax') return 'none';
  return what === 'RETURN' || service === 'RETURN' ? 'out' : 'in';
}

function shown({ notes, prices, surcharges, groups, ...version }: TariffVersion) {
  return { ...version, notes: [...notes], prices: [...prices], surcharges: [...surcharges], groups: groups.map(shownGroup) };
}

function shownGroup({ code, percent, name, evidence }: TariffGroup) {
  return { code, percent, name, evidence };
}
