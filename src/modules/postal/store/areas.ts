import type { Day } from '#kernel/day.ts';
import { required } from '#kernel/problem.ts';
import type { Db } from '#platform/database.ts';
import { areaUnknown, type PostalArea, type Route } from '../rules/area.ts';

type NewArea = PostalArea & { readonly source: string; readonly unitIds: string[] };
type AreaRow = NewArea & { readonly oneStop: boolean };

const AREA = `a.code, a.name, a.province, a.kind, a.major_city, a.source, a.valid_from, a.valid_to,
  array(select u.unit_id::text from postal_area_unit u where u.area_code = a.code order by u.unit_id) as unit_ids,
  exists (select from postal_area_unit u join org_unit o on o.id = u.unit_id where u.area_code = a.code and o.kind in ('OSS', 'CENTER', 'BRANCH')) as one_stop`;

/** The areas there are on a day, at most five thousand (the country has about 3.300 communes), by province and name. */
export function listAreas(db: Db, day: Day): Promise<AreaRow[]> {
  return db.rows(
    'postal.listAreas',
    `select ${AREA} from postal_area a where a.valid_from <= $1 and (a.valid_to is null or a.valid_to >= $1) order by a.province, a.name, a.code limit 5000`,
    [day],
  );
}

export async function getArea(db: Db, code: string): Promise<AreaRow> {
  return required(await db.find<AreaRow>('postal.getArea', `select ${AREA} from postal_area a where a.code = $1`, [code]), areaUnknown(code));
}

/** The area a unit lies in on a day. */
export async function findAreaOfUnit(db: Db, unitId: string, day: Day): Promise<string | undefined> {
  const found = await db.find<{ code: string }>(
    'postal.findAreaOfUnit',
    `select a.code from postal_area_unit u join postal_area a on a.code = u.area_code
      where u.unit_id = $1 and a.valid_from <= $2 and (a.valid_to is null or a.valid_to >= $2) order by a.valid_from desc, a.code limit 1`,
    [unitId, day],
  );
  return found?.code;
}

/** Puts an area in the place of what was there under its code. */
export async function saveArea(db: Db, area: NewArea): Promise<void> {
  const { code, name, province, kind, majorCity, source, validFrom, validTo, unitIds } = area;
  await db.run(
    'postal.saveArea',
    `insert into postal_area (code, name, province, kind, major_city, source, valid_from, valid_to) values ($1, $2, $3, $4, $5, $6, $7, $8)
     on conflict (code) do update set name = excluded.name, province = excluded.province, kind = excluded.kind, major_city = excluded.major_city,
       source = excluded.source, valid_from = excluded.valid_from, valid_to = excluded.valid_to`,
    [code, name, province, kind, majorCity, source, validFrom, validTo],
  );
  await db.run('postal.deleteAreaUnits', 'delete from postal_area_unit where area_code = $1', [code]);
  await db.run('postal.insertAreaUnits', 'insert into postal_area_unit (area_code, unit_id) select $1, unnest($2::uuid[])', [code, unitIds]);
}

/** The written route between two areas on a day: its own direction before the other, the one that began last before older ones. */
export function findRoute(db: Db, from: string, to: string, day: Day): Promise<Route | undefined> {
  return db.find(
    'postal.findRoute',
    `select zone, scope, special_days, special_slip_days, source from postal_route
      where ((from_area = $1 and to_area = $2) or (from_area = $2 and to_area = $1)) and valid_from <= $3 and (valid_to is null or valid_to >= $3)
      order by (from_area = $1) desc, valid_from desc limit 1`,
    [from, to, day],
  );
}

type RouteEnd = { readonly code: string; readonly name: string; readonly province: string };
type WrittenRoute = Route & { readonly from: RouteEnd; readonly to: RouteEnd; readonly validFrom: Day; readonly validTo: Day | null };
export type RouteMark = { readonly toArea: string; readonly fromArea: string; readonly validFrom: Day };

const END = (alias: string) => `jsonb_build_object('code', ${alias}.code, 'name', ${alias}.name, 'province', ${alias}.province)`;

/** The ways written that hold on a day, of one area or of all, in the order of their ends. */
export function listRoutes(db: Db, asked: { area: string | null; day: Day; after: RouteMark | undefined; limit: number }): Promise<WrittenRoute[]> {
  const { area, day, after, limit } = asked;
  return db.rows(
    'postal.listRoutes',
    `select ${END('f')} as from, ${END('t')} as to, r.zone, r.scope, r.special_days, r.special_slip_days, r.source, r.valid_from, r.valid_to
       from postal_route r join postal_area f on f.code = r.from_area join postal_area t on t.code = r.to_area
      where ($1::text is null or r.from_area = $1 or r.to_area = $1) and r.valid_from <= $2 and (r.valid_to is null or r.valid_to >= $2)
        and ($3::text is null or (r.to_area, r.from_area, r.valid_from) > ($3, $4, $5::date))
      order by r.to_area, r.from_area, r.valid_from limit $6`,
    [area, day, after?.toArea ?? null, after?.fromArea ?? null, after?.validFrom ?? null, limit],
  );
}

type NewRoute = Route & { readonly fromArea: string; readonly toArea: string; readonly validFrom: Day; readonly validTo: Day | null; readonly setBy: string | null; readonly setAt: Date };

/** Writes a route; one of the same ends and first day is replaced, and that is told. */
export async function saveRoute(db: Db, route: NewRoute): Promise<{ replaced: boolean }> {
  return db.row(
    'postal.saveRoute',
    `insert into postal_route (from_area, to_area, zone, scope, special_days, special_slip_days, source, valid_from, valid_to, set_by, set_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
     on conflict (from_area, to_area, valid_from) do update set zone = excluded.zone, scope = excluded.scope, special_days = excluded.special_days,
       special_slip_days = excluded.special_slip_days, source = excluded.source, valid_to = excluded.valid_to, set_by = excluded.set_by, set_at = excluded.set_at
     returning xmax <> 0 as replaced`,
    [route.fromArea, route.toArea, route.zone, route.scope, route.specialDays, route.specialSlipDays, route.source, route.validFrom, route.validTo, route.setBy, route.setAt],
  );
}
