import type { Db } from '#platform/database.ts';

export type Range = {
  readonly id: string;
  readonly unitId: string;
  readonly workstation: string | null;
  readonly staffId: string | null;
  readonly agencyUnitId: string;
  readonly template: string;
  readonly symbol: string;
  readonly year: number;
  readonly seriesYear: number;
  readonly fromNo: number;
  readonly toNo: number;
  readonly nextNo: number;
};
export type RangeRow = Range & { readonly unitCode: string; readonly unitName: string; readonly staffName: string | null; readonly agencyCode: string; readonly agencyName: string };

const COLUMNS = 'g.id, g.unit_id, g.workstation, g.staff_id, g.agency_unit_id, g.template, g.symbol, g.year, g.series_year, g.from_no, g.to_no, g.next_no';
const RANGES = `select ${COLUMNS}, u.code as unit_code, u.name as unit_name, a.code as agency_code, a.name as agency_name, s.name as staff_name
  from receipt_range g join org_unit u on u.id = g.unit_id join org_unit a on a.id = g.agency_unit_id left join staff s on s.id = g.staff_id`;

/** Whose numbers are wanted: those of a till, or of who carries her money with her, for the money of a unit in a year. */
export type Wanted = { readonly tillUnitId: string; readonly till: string | null; readonly staffId: string; readonly moneyUnitId: string; readonly year: number };

/** The ranges of one till and year in the name of an agency at or above the unit whose money it is, in order, taken until the end of the transaction. */
export function lockRanges(db: Db, wanted: Wanted): Promise<Range[]> {
  return db.rows(
    'payment.lockRanges',
    `select ${COLUMNS} from receipt_range g
      where g.unit_id = $1 and g.year = $2 and (g.workstation = $3 or ($3::text is null and g.staff_id = $4))
        and g.agency_unit_id in (with recursive above as (select id, parent_id from org_unit where id = $5 union all select p.id, p.parent_id from org_unit p join above a on p.id = a.parent_id) select id from above)
      order by g.from_no, g.id for update of g`,
    [wanted.tillUnitId, wanted.year, wanted.till, wanted.staffId, wanted.moneyUnitId],
  );
}

/** Takes the next number of a range that is locked; a rollback gives it back. */
export async function takeReceiptNumber(db: Db, rangeId: string): Promise<number> {
  const { number } = await db.row<{ number: number }>('payment.takeReceiptNumber', 'update receipt_range set next_no = next_no + 1 where id = $1 returning next_no - 1 as number', [rangeId]);
  return number;
}

export type Series = { readonly agencyUnitId: string; readonly template: string; readonly symbol: string; readonly seriesYear: number };

/** The last number allocated of a series, 0 before the first; its row stays locked, so two ranges never meet. */
export async function lockSeries(db: Db, series: Series, count: number): Promise<number> {
  const { last } = await db.row<{ last: number }>(
    'payment.lockSeries',
    `insert into receipt_series (agency_unit_id, template, symbol, year, last) values ($1, $2, $3, $4, $5)
     on conflict (agency_unit_id, template, symbol, year) do update set last = receipt_series.last + $5 returning last`,
    [series.agencyUnitId, series.template, series.symbol, series.seriesYear, count],
  );
  return last - count;
}

export async function insertRange(db: Db, row: Range, by: { staffId: string | null; at: Date; basis: string | null }): Promise<void> {
  await db.run(
    'payment.insertRange',
    `insert into receipt_range (id, unit_id, workstation, staff_id, agency_unit_id, template, symbol, year, series_year, from_no, to_no, next_no, basis, allocated_by, allocated_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)`,
    [row.id, row.unitId, row.workstation, row.staffId, row.agencyUnitId, row.template, row.symbol, row.year, row.seriesYear, row.fromNo, row.toNo, row.nextNo, by.basis, by.staffId, by.at],
  );
}

export function listRanges(db: Db, unitId: string | null, year: number | null): Promise<RangeRow[]> {
  return db.rows('payment.listRanges', `${RANGES} where ($1::uuid is null or g.unit_id = $1) and ($2::int is null or g.year = $2) order by u.code, g.workstation, g.year desc, g.from_no limit 2000`, [unitId, year]);
}

export function findRange(db: Db, id: string): Promise<RangeRow | undefined> {
  return db.find('payment.findRange', `${RANGES} where g.id = $1`, [id]);
}
