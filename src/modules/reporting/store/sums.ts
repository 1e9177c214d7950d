import type { Day } from '#kernel/day.ts';
import type { Db } from '#platform/database.ts';
import type { CountedAs } from '../rules/asked.ts';
import { isClosed } from '../rules/closing.ts';
import { halfOf, nextHalf, wholeHalves } from '../rules/half.ts';
import { isTurn, type Measure, type Slice } from '../rules/measures.ts';

/** What is summed: the steps of some units and measures whose day lies in a period, as they were on one day and known on another. `from` null: from the beginning. */
export type Question = {
  readonly units: readonly string[];
  readonly as: CountedAs;
  readonly from: Day | null;
  readonly to: Day;
  readonly asOf: Day;
  readonly knownOn: Day;
  readonly measures: readonly Measure[];
};

/** What a sum may be cut by: `month` is a calendar month, `half` the first day of a half-month. */
export const CUTS = ['unit', 'solver', 'procedure', 'field', 'slice', 'month', 'half'] as const;
export type Cut = (typeof CUTS)[number];

export type Sum = {
  readonly measure: Measure;
  readonly n: number;
  readonly unitId?: string;
  readonly solverId?: string | null;
  readonly procedureCode?: string;
  readonly fieldCode?: string;
  readonly slice?: Slice;
  readonly month?: string;
  readonly half?: Day;
};

const COLUMNS = {
  unit: 'unit_id',
  solver: 'solver_id',
  procedure: 'procedure_code',
  field: 'field_code',
  slice: 'slice',
  month: `to_char(half, 'YYYY-MM')`,
  half: 'half',
} as const satisfies Record<Cut, string>;

const NAMES = { unit: 'unit_id', solver: 'solver_id', procedure: 'procedure_code', field: 'field_code', slice: 'slice', month: 'month', half: 'half' } as const satisfies Record<Cut, string>;

export const ASKED = { reception: 'unit_id', solver: 'solver_id' } as const satisfies Record<CountedAs, string>;

/**
 * The sums a question asks for, cut as told; what comes to nothing is left out. Whole half-months are read from their blocks; the days at the edges, what was known
 * late, and the keys of a set whose day before lies in the half in which the period begins are read from the steps.
 * Sets cannot be cut by month or half: a key that stands in two of them would be counted twice. Turns have no solver: asked as the solver's they count at the one-stops
 * among the units, by a statement of their own.
 */
export async function sumSteps(db: Db, question: Question, cuts: readonly Cut[]): Promise<Sum[]> {
  const [turns, lives] = [question.measures.filter(isTurn), question.measures.filter((measure) => !isTurn(measure))];
  if (question.as === 'reception' || turns.length === 0) return sumOf(db, question, cuts);
  const atOneStops = await sumOf(db, { ...question, as: 'reception', measures: turns }, cuts);
  return lives.length === 0 ? atOneStops : [...atOneStops, ...(await sumOf(db, { ...question, measures: lives }, cuts))];
}

function sumOf(db: Db, question: Question, cuts: readonly Cut[]): Promise<Sum[]> {
  const chosen = cuts.map((cut) => `${COLUMNS[cut]} as ${NAMES[cut]}`);
  const places = chosen.map((_, place) => String(place + 2));
  const stock = isStock(question, cuts);
  return db.rows(
    `reporting.${stock ? 'sumStocks' : 'sumSteps'}.${question.as}.${cuts.join('.')}`,
    `with ${WHOLE}, ${stock ? `${CLOSED}, ` : ''}
     counted as (${(stock ? stocksOf : flowsOf)(question.as, cuts)})
     select measure${chosen.map((column) => `, ${column}`).join('')}, sum(n)::bigint as n from counted group by ${['1', ...places].join(', ')} having sum(n) <> 0`,
    valuesOf(question),
  );
}

const KEPT = 'measure, unit_id, solver_id, procedure_code, field_code, slice, half, n';

/** A stock is summed from the beginning, and may be read from a closing where it is not cut by what closings do not tell apart. */
function isStock({ from, measures, as }: Question, cuts: readonly Cut[]): boolean {
  return from === null && isClosed(measures) && cuts.every((cut) => cut !== 'month' && cut !== 'half' && (as === 'reception' || cut !== 'unit'));
}

function flowsOf(as: CountedAs, cuts: readonly Cut[]): string {
  const unit = ASKED[as];
  return `${isApart(cuts) ? blocksOf(unit) : rolledUp(as)} union all ${edgesOf(unit)} union all ${begunOf(unit)}`;
}

/** One closing, the half-months after it, and the days and the late ones after it. */
function stocksOf(as: CountedAs, cuts: readonly Cut[]): string {
  const unit = ASKED[as];
  return `${closingsOf(as, isApart(cuts))} union all ${isApart(cuts) ? blocksOf(unit, SINCE_CLOSED) : rolledUp(as, SINCE_CLOSED)} union all ${edgesOf(unit, LATE_SINCE_CLOSED)}`;
}

function isApart(cuts: readonly Cut[]): boolean {
  return cuts.some((cut) => cut === 'unit' || cut === 'solver');
}

/** The last closing that lies in the days asked about, and in what was known and had happened; only what is asked from the beginning has one ($9: the half in which a period begins). */
const CLOSED = `closed as materialized (select max(closed_on) as day from report_closed where closed_on < $10::date and $9::date is null)`;

function closingsOf(as: CountedAs, apart: boolean): string {
  const places = as === 'reception' ? 'place_id as unit_id, other_id as solver_id' : 'null::uuid as unit_id, place_id as solver_id';
  const read = (where: string) => `select measure, ${places}, procedure_code, field_code, slice, null::date as half, n from report_closing where ${where} and counted_as = '${as}' and closed_on = (select day from closed) and measure = any($2::text[])`;
  const each = `span = 'own' and place_id = any($1::uuid[])`;
  return apart ? read(each) : `${read(`place_id = (select id from whole) and span in ('own', 'below')`)} union all ${read(`(select id from whole) is null and ${each}`)}`;
}

/** The unit above all others that were asked for, where those are itself and everything below it; otherwise none. */
const WHOLE = `whole as materialized (
       select min(u.id::text)::uuid as id from org_unit u where u.id = any($1::uuid[]) and (u.parent_id is null or u.parent_id <> all($1::uuid[]))
       having count(*) = 1 and not exists (select from org_unit c where c.parent_id = any($1::uuid[]) and c.id <> all($1::uuid[])))`;

const SETTLED = `measure = any($2::text[]) and half between coalesce($7::date, '-infinity') and $8::date and (prev_half is null or $3::date is null or prev_half < $9::date)`;
const SINCE_CLOSED = `measure = any($2::text[]) and half > coalesce((select day from closed), '-infinity') and half <= $8::date`;

/** Of a whole unit with what is below it the sums kept for it, and its own blocks; of any other choice of units the blocks of each. */
function rolledUp(as: CountedAs, settled = SETTLED): string {
  const unit = ASKED[as];
  return `select measure, null::uuid as unit_id, null::uuid as solver_id, procedure_code, field_code, slice, half, n from report_rollup where scope_id = (select id from whole) and counted_as = '${as}' and ${settled}
    union all select ${KEPT} from report_block where ${unit} = (select id from whole) and ${settled}
    union all select ${KEPT} from report_block where (select id from whole) is null and ${unit} = any($1::uuid[]) and ${settled}`;
}

/**
 * The same for an administration, each unit directly below it with all that lies under that; what is the administration's own stands under its own name. `solverId` is the unit
 * of the row. Whole half-months are read from what is kept for each row, so that a province reads the sums of its communes and not those of their departments and procedures. No sets.
 */
export function sumBelow(db: Db, question: Question, above: string, cuts: readonly Extract<Cut, 'slice' | 'half'>[]): Promise<Sum[]> {
  const chosen = cuts.map((cut) => `, ${COLUMNS[cut]}`).join('');
  const stock = isStock(question, cuts);
  return db.rows(
    `reporting.${stock ? 'sumStocksBelow' : 'sumBelow'}.${cuts.join('.')}`,
    `with recursive ${stock ? `${CLOSED}, ` : ''}below as (
       select id, id as row_id from org_unit where parent_id = $11::uuid union all select u.id, below.row_id from org_unit u join below on u.parent_id = below.id),
     place as materialized (select id, row_id from below union all select $11::uuid, $11::uuid),
     line as materialized (select distinct row_id as id from place),
     counted as (
       select measure, unit_id as solver_id, slice, half, n from report_subtree
        where unit_id in (select id from line where id <> $11::uuid) and ${stock ? SINCE_CLOSED : `measure = any($2::text[]) and half between coalesce($7::date, '-infinity') and $8::date`}
       union all select measure, solver_id, slice, half, n from report_block where solver_id = $11::uuid and ${stock ? SINCE_CLOSED : SETTLED}${stock ? ` union all ${CLOSED_BELOW}` : ''}
       union all select e.measure, p.row_id, e.slice, e.half, e.n from (${edgesOf('solver_id', stock ? LATE_SINCE_CLOSED : LATE)}) e join place p on p.id = e.solver_id)
     select measure, solver_id${chosen}, sum(n)::bigint as n from counted group by measure, solver_id${chosen} having sum(n) <> 0`,
    [...valuesOf(question), above],
  );
}

const CLOSED_BELOW = `select measure, place_id, slice, null::date, n from report_closing
        where closed_on = (select day from closed) and counted_as = 'solver' and measure = any($2::text[]) and (span = 'subtree' and place_id in (select id from line where id <> $11::uuid) or span = 'own' and place_id = $11::uuid)`;

/** Settled sums of the whole halves; of a set, those whose day before lies in a half before the one in which the period begins. */
function blocksOf(unit: string, settled = SETTLED): string {
  return `select ${KEPT} from report_block
    where ${unit} = any($1::uuid[]) and ${settled}`;
}

const LATE = 'late';
const LATE_SINCE_CLOSED = `late and greatest(since, known) > coalesce((select day from closed), '-infinity')`;

/** Steps no block holds: the days outside the whole halves, and what became so or was known late. */
function edgesOf(unit: string, late = LATE): string {
  const asked = `since <= $5::date and known <= $6::date and day between coalesce($3::date, '-infinity') and $4::date and (prev is null or $3::date is null or prev < $3::date)`;
  const outside = [`day < $7::date`, `day >= $10::date`, `$8::date is null`];
  return [
    ...outside.map((edge, place) => `select ${KEPT} from report_step where ${unit} = any($1::uuid[]) and measure = any($2::text[]) and ${asked} and ${edge}${place === 2 ? '' : ' and $8::date is not null'}`),
    `select ${KEPT} from report_step where ${late} and ${unit} = any($1::uuid[]) and measure = any($2::text[]) and ${asked} and half between coalesce($7::date, '-infinity') and $8::date`,
  ].join(' union all ');
}

/** Of a set: settled steps inside the whole halves whose day before lies in the half in which the period begins, but before the period. */
function begunOf(unit: string): string {
  return `select ${KEPT} from report_step
    where ${unit} = any($1::uuid[]) and measure = any($2::text[]) and not late and prev >= $9::date and prev < $3::date and half between $7::date and $8::date`;
}

function valuesOf({ units, measures, from, to, asOf, knownOn }: Question): readonly unknown[] {
  const until = shorter(to, asOf);
  const whole = wholeHalves(from, shorter(until, knownOn));
  return [units, measures, from, until, asOf, knownOn, whole?.first ?? null, whole?.last ?? null, from === null ? null : halfOf(from), whole === undefined ? null : nextHalf(whole.last)];
}

/** The earlier of two days. */
export function shorter(one: Day, other: Day): Day {
  return one < other ? one : other;
}
