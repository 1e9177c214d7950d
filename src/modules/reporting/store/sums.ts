import type { Day } from '#kernel/day.ts';
import type { Db } from '#platform/database.ts';
import type { CountedAs } from '../rules/asked.ts';
import { halfOf, nextHalf, wholeHalves } from '../rules/half.ts';
import { isTurn, type KeyKind, type Measure, type Slice } from '../rules/measures.ts';

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

const ASKED = { reception: 'unit_id', solver: 'solver_id' } as const satisfies Record<CountedAs, string>;

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
  const unit = ASKED[question.as];
  return db.rows(
    `reporting.sumSteps.${question.as}.${cuts.join('.')}`,
    `with ${WHOLE},
     counted as (${cuts.some((cut) => cut === 'unit' || cut === 'solver') ? blocksOf(unit) : rolledUp(question.as)} union all ${edgesOf(unit)} union all ${begunOf(unit)})
     select measure${chosen.map((column) => `, ${column}`).join('')}, sum(n)::bigint as n from counted group by ${['1', ...places].join(', ')} having sum(n) <> 0`,
    valuesOf(question),
  );
}

const KEPT = 'measure, unit_id, solver_id, procedure_code, field_code, slice, half, n';

/** The unit above all others that were asked for, where those are itself and everything below it; otherwise none. */
const WHOLE = `whole as materialized (
       select min(u.id::text)::uuid as id from org_unit u where u.id = any($1::uuid[]) and (u.parent_id is null or u.parent_id <> all($1::uuid[]))
       having count(*) = 1 and not exists (select from org_unit c where c.parent_id = any($1::uuid[]) and c.id <> all($1::uuid[])))`;

const SETTLED = `measure = any($2::text[]) and half between coalesce($7::date, '-infinity') and $8::date and (prev_half is null or $3::date is null or prev_half < $9::date)`;

/** Of a whole unit with what is below it the sums kept for it, and its own blocks; of any other choice of units the blocks of each. */
function rolledUp(as: CountedAs): string {
  const unit = ASKED[as];
  return `select measure, null::uuid as unit_id, null::uuid as solver_id, procedure_code, field_code, slice, half, n from report_rollup where scope_id = (select id from whole) and counted_as = '${as}' and ${SETTLED}
    union all select ${KEPT} from report_block where ${unit} = (select id from whole) and ${SETTLED}
    union all select ${KEPT} from report_block where (select id from whole) is null and ${unit} = any($1::uuid[]) and ${SETTLED}`;
}

/**
 * The same for an administration, each unit directly below it with all that lies under that; what is the administration's own stands under its own name. `solverId` is the unit
 * of the row. Whole half-months are read from what is kept for each row, so that a province reads the sums of its communes and not those of their departments and procedures. No sets.
 */
export function sumBelow(db: Db, question: Question, above: string, cuts: readonly Extract<Cut, 'slice' | 'half'>[]): Promise<Sum[]> {
  const chosen = cuts.map((cut) => `, ${COLUMNS[cut]}`).join('');
  return db.rows(
    `reporting.sumBelow.${cuts.join('.')}`,
    `with recursive below as (
       select id, id as row_id from org_unit where parent_id = $11::uuid union all select u.id, below.row_id from org_unit u join below on u.parent_id = below.id),
     place as materialized (select id, row_id from below union all select $11::uuid, $11::uuid),
     line as materialized (select distinct row_id as id from place),
     counted as (
       select measure, unit_id as solver_id, slice, half, n from report_subtree
        where unit_id in (select id from line where id <> $11::uuid) and measure = any($2::text[]) and half between coalesce($7::date, '-infinity') and $8::date
       union all select measure, solver_id, slice, half, n from report_block where solver_id = $11::uuid and ${SETTLED}
       union all select e.measure, p.row_id, e.slice, e.half, e.n from (${edgesOf('solver_id')}) e join place p on p.id = e.solver_id)
     select measure, solver_id${chosen}, sum(n)::bigint as n from counted group by measure, solver_id${chosen} having sum(n) <> 0`,
    [...valuesOf(question), above],
  );
}

/** Settled sums of the whole halves; of a set, those whose day before lies in a half before the one in which the period begins. */
function blocksOf(unit: string): string {
  return `select ${KEPT} from report_block
    where ${unit} = any($1::uuid[]) and ${SETTLED}`;
}

/** Steps no block holds: the days outside the whole halves, and what became so or was known late. */
function edgesOf(unit: string): string {
  const asked = `since <= $5::date and known <= $6::date and day between coalesce($3::date, '-infinity') and $4::date and (prev is null or $3::date is null or prev < $3::date)`;
  const outside = [`day < $7::date`, `day >= $10::date`, `$8::date is null`];
  return [
    ...outside.map((edge, place) => `select ${KEPT} from report_step where ${unit} = any($1::uuid[]) and measure = any($2::text[]) and ${asked} and ${edge}${place === 2 ? '' : ' and $8::date is not null'}`),
    `select ${KEPT} from report_step where late and ${unit} = any($1::uuid[]) and measure = any($2::text[]) and ${asked} and half between coalesce($7::date, '-infinity') and $8::date`,
  ].join(' union all ');
}

/** Of a set: settled steps inside the whole halves whose day before lies in the half in which the period begins, but before the period. */
function begunOf(unit: string): string {
  return `select ${KEPT} from report_step
    where ${unit} = any($1::uuid[]) and measure = any($2::text[]) and not late and prev >= $9::date and prev < $3::date and half between $7::date and $8::date`;
}

/** What stands behind a figure: keys whose steps of `plus`, less those of `minus`, come to something. */
export type Behind = Omit<Question, 'measures'> & {
  readonly plus: readonly Measure[];
  readonly minus: readonly Measure[];
  readonly solverId?: string | undefined;
  readonly procedureCode?: string | undefined;
  readonly fieldCode?: string | undefined;
  readonly slices?: readonly Slice[] | undefined;
  /** Those of `plus` and `minus` that count only up to an earlier day. */
  readonly before?: { readonly measures: readonly Measure[]; readonly to: Day } | undefined;
};

export type BehindRow = {
  readonly key: string;
  readonly keyKind: KeyKind;
  readonly day: Day;
  readonly n: number;
  readonly dossierId: string | null;
  readonly dossierCode: string | null;
  readonly procedureCode: string;
  readonly procedureName: string | null;
  readonly fieldCode: string;
  readonly supportUnitId: string | null;
  readonly receptionUnitId: string | null;
  readonly competentUnitId: string | null;
};

/** How many keys stand behind a figure; counting ends at `most`. */
export async function countKeysBehind(db: Db, behind: Behind, most: number): Promise<number> {
  const as = countedAt(behind);
  const { count } = await db.row<{ count: number }>(`reporting.countKeysBehind.${as}`, `with ${metOf(ASKED[as])} select count(*) from (select from met limit $7) counted`, [...behindValues(behind, most)]);
  return count;
}

/** The keys behind a figure by their first day, after a place, at most so many. */
export function listBehind(db: Db, behind: Behind, after: { readonly day: Day; readonly key: string } | undefined, limit: number): Promise<BehindRow[]> {
  const as = countedAt(behind);
  return db.rows(
    `reporting.listBehind.${as}`,
    `with ${metOf(ASKED[as])},
     page as (select * from met where $15::date is null or (day, key) > ($15::date, $16::uuid) order by day, key limit $7)
     select page.key, page.key_kind, page.day, page.n, d.id as dossier_id, d.code as dossier_code, page.procedure_code, d.procedure_name, page.field_code, d.support_unit_id, d.reception_unit_id, d.competent_unit_id
       from page left join dossier d on d.id = page.key order by page.day, page.key`,
    [...behindValues(behind, limit), after?.day ?? null, after?.key ?? null],
  );
}

/** What is made of turns stands at the one-stops, whoever solves. */
function countedAt({ as, plus }: Behind): CountedAs {
  return plus.every(isTurn) ? 'reception' : as;
}

/** The keys a figure counts, each once; what began as a session or an entry is the dossier it was linked to. */
function metOf(unit: string): string {
  return `met as (
       select key, min(key_kind) as key_kind, min(day) as day, sum(case when measure = any($8::text[]) then -n else n end)::bigint as n, min(procedure_code) as procedure_code, min(field_code) as field_code
         from report_step
        where ${unit} = any($1::uuid[]) and measure = any($2::text[]) and since <= $5::date and known <= $6::date and day between coalesce($3::date, '-infinity') and $4::date
          and (prev is null or $3::date is null or prev < $3::date)
          and ($9::text is null or procedure_code = $9) and ($10::text is null or field_code = $10) and ($11::text[] is null or slice = any($11)) and ($12::uuid is null or solver_id = $12)
          and ($14::date is null or day <= $14::date or measure <> all($13::text[]))
        group by key having sum(case when measure = any($8::text[]) then -n else n end) > 0)`;
}

function behindValues({ units, plus, minus, from, to, asOf, knownOn, procedureCode, fieldCode, slices, solverId, before }: Behind, limit: number): readonly unknown[] {
  return [units, [...plus, ...minus], from, shorter(to, asOf), asOf, knownOn, limit, minus, procedureCode ?? null, fieldCode ?? null, slices ?? null, solverId ?? null, before?.measures ?? [], before?.to ?? null];
}

function valuesOf({ units, measures, from, to, asOf, knownOn }: Question): readonly unknown[] {
  const until = shorter(to, asOf);
  const whole = wholeHalves(from, shorter(until, knownOn));
  return [units, measures, from, until, asOf, knownOn, whole?.first ?? null, whole?.last ?? null, from === null ? null : halfOf(from), whole === undefined ? null : nextHalf(whole.last)];
}

function shorter(one: Day, other: Day): Day {
  return one < other ? one : other;
}
