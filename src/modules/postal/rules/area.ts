import type { Day } from '#kernel/day.ts';
import { badInput, notFound, type Problem } from '#kernel/problem.ts';
import type { TransitScope } from './transit.ts';
import type { TariffZone } from './tariff.ts';

/** What an area of the tariff is: a province, a district (until 30/6/2025), a commune (its successor since). */
export const AREA_KINDS = ['province', 'district', 'commune'] as const;
export type AreaKind = (typeof AREA_KINDS)[number];

export type PostalArea = { readonly code: string; readonly name: string; readonly province: string; readonly kind: AreaKind; readonly majorCity: boolean; readonly validFrom: Day; readonly validTo: Day | null };

/** How a way got its zone: written by the post; the same area; districts of one province; communes of one province, which is a guess. */
export const ROUTE_BASES = ['configured', 'sameArea', 'sameProvince', 'assumed'] as const;
type RouteBasis = (typeof ROUTE_BASES)[number];

export type Route = { readonly zone: TariffZone; readonly scope: TransitScope; readonly specialDays: number | null; readonly specialSlipDays: number | null; readonly source: string };
export type FoundRoute = Route & { readonly basis: RouteBasis };

/**
 * The way between two areas: the route written for them, else what the circular's own words settle. The same area is within a
 * district; two districts of a province are between districts. Since 1/7/2025 there are no districts: two communes of a
 * province without a written route count as between districts, and are marked `assumed`. Between provinces only a written
 * route will do, since which province lies in which region is not known (`postal.routeUnknown`).
 */
export function routeBetween(from: PostalArea, to: PostalArea, written: Route | undefined): FoundRoute | Problem {
  if (written !== undefined) return { ...written, basis: 'configured' };
  const bare = { specialDays: null, specialSlipDays: null, source: '' };
  if (from.code === to.code && from.kind !== 'province') return { ...bare, zone: 'ND', scope: 'withinDistrict', basis: 'sameArea' };
  if (from.province !== to.province || from.kind === 'province' || to.kind === 'province') return badInput('postal.routeUnknown', 'toArea', { from: from.name, to: to.name });
  const districts = from.kind === 'district' && to.kind === 'district';
  return { ...bare, zone: 'LH', scope: 'betweenDistricts', basis: districts ? 'sameProvince' : 'assumed' };
}

/** Refuses an area that is not there on that day: the districts ended with 30/6/2025. */
export function areaProblem(area: PostalArea, field: string, day: Day): Problem | undefined {
  const valid = area.validFrom <= day && (area.validTo === null || day <= area.validTo);
  return valid ? undefined : badInput('postal.areaEnded', field, { area: area.name, day });
}

/** The refusal of an area nobody entered. */
export function areaUnknown(code: string): Problem {
  return notFound('postal.areaUnknown', { area: code });
}
