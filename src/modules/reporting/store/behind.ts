import { plusDays, type Day } from '#kernel/day.ts';
import type { Db } from '#platform/database.ts';
import type { CountedAs } from '../rules/asked.ts';
import { isTurn, type KeyKind, type Measure, type Slice } from '../rules/measures.ts';
import { ASKED, shorter, type Question } from './sums.ts';

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
  const { name, unit, matching } = askedBy(behind);
  const { count } = await db.row<{ count: number }>(`reporting.countKeysBehind.${name}`, `with ${metOf(unit, matching)} select count(*) from (select from met limit $7) counted`, [...behindValues(behind, most)]);
  return count;
}

/** A place in a list: where a page ended. */
export type Place = { readonly day: Day; readonly key: string };

/** The keys behind a figure by their first day, after a place, at most so many. */
export function listBehind(db: Db, behind: Behind, after: Place | undefined, limit: number): Promise<BehindRow[]> {
  return behind.from === null ? listStood(db, behind, after ?? placeBefore('0001-01-02'), limit) : listCounted(db, behind, after ?? placeBefore(behind.from), limit);
}

/** Of a stock all keys since the beginning are added up, by the index alone: what stands somewhere are the few of them that have not ended. */
function listStood(db: Db, behind: Behind, place: Place, limit: number): Promise<BehindRow[]> {
  const { name, unit, matching } = askedBy(behind);
  return db.rows(
    `reporting.listStood.${name}`,
    `with ${metOf(unit, matching)}, page as (select * from met where (day, key) > ($15::date, $16::uuid) order by day, key limit $7)
     select ${SHOWN} from page ${aboutOf(unit, matching)} order by page.day, page.key`,
    [...behindValues(behind, limit), place.day, place.key],
  );
}

/**
 * Of a period days are looked at from a place on, and of those the next keys only, more of each the fewer of them the figure counts: so a page costs about as much as it shows, wherever it stands and
 * however long the list is.
 */
async function listCounted(db: Db, behind: Behind, after: Place, limit: number): Promise<BehindRow[]> {
  const until = shorter(behind.to, behind.asOf);
  const rows: BehindRow[] = [];
  let place = after;
  for (let [days, keys] = [1, 2 * limit]; rows.length < limit && place.day <= until; ) {
    const last = shorter(plusDays(place.day, days), until);
    const { found, looked, end } = await listNext(db, behind, { place, last, keys }, limit - rows.length);
    rows.push(...found);
    if (last === until && looked < keys) break;
    place = looked < keys ? { day: last, key: LAST_KEY } : (end ?? place);
    [days, keys] = looked < keys ? [2 * days, keys] : [Math.max(1, Math.floor(days / 2)), Math.min(4 * keys, MOST_KEYS)];
  }
  return rows;
}

const MOST_KEYS = 20_000;
const LAST_KEY = 'ffffffff-ffff-ffff-ffff-ffffffffffff';

function placeBefore(day: Day): Place {
  return { day: plusDays(day, -1), key: LAST_KEY };
}

type Looked = { readonly found: readonly BehindRow[]; readonly looked: number; readonly end: Place | undefined };
type LookedRow = { readonly [name in keyof BehindRow]: BehindRow[name] | null } & { readonly looked: number; readonly endDay: Day; readonly endKey: string };

/** Of the next keys with a step up to a day those the figure counts whose first day that is, and how many were looked at. */
async function listNext(db: Db, behind: Behind, { place, last, keys }: { readonly place: Place; readonly last: Day; readonly keys: number }, limit: number): Promise<Looked> {
  const { name, unit, matching } = askedBy(behind);
  const rows = await db.rows<LookedRow>(
    `reporting.listNext.${name}`,
    `with next as materialized (
       select day, key from report_step
        where ${unit} = any($1::uuid[]) and measure = any($19::text[]) and day between $15::date and $17::date and (day, key) > ($15::date, $16::uuid) and ${matching} order by day, key limit $18),
     met as (select k.key, of_key.* from (select distinct key from next) k cross join lateral (select ${SUMMED} from report_step s where s.key = k.key and ${countedOf(unit, matching)} having ${STANDS}) of_key),
     page as (select * from met where (day, key) > ($15::date, $16::uuid) order by day, key limit $7),
     stood as (select count(*) as looked, (array_agg(day order by day desc, key desc))[1] as end_day, (array_agg(key order by day desc, key desc))[1] as end_key from next having count(*) > 0),
     shown as (select ${SHOWN} from page ${aboutOf(unit, matching)})
     select shown.*, stood.looked, stood.end_day, stood.end_key from stood left join shown on true order by shown.day, shown.key`,
    [...behindValues(behind, limit), place.day, place.key, last, keys, behind.plus],
  );
  const [first] = rows;
  return { found: rows.filter(isFound), looked: first?.looked ?? 0, end: first === undefined ? undefined : { day: first.endDay, key: first.endKey } };
}

function isFound(row: LookedRow): row is LookedRow & BehindRow {
  return row.key !== null;
}

/** What is made of turns stands at the one-stops, whoever solves. */
function countedAt({ as, plus }: Behind): CountedAs {
  return plus.every(isTurn) ? 'reception' : as;
}

/** The keys a figure counts, each once; what began as a session or an entry is the dossier it was linked to. */
function metOf(unit: string, matching: string): string {
  return `met as (select key, ${SUMMED} from report_step where ${countedOf(unit, matching)} group by key having ${STANDS})`;
}

/** How often a key counts, and the first day on which it stands in what is added up. */
const NET = 'sum(case when measure = any($8::text[]) then -n else n end)';
const SUMMED = `min(day) filter (where measure <> all($8::text[])) as day, ${NET}::bigint as n`;
const STANDS = `${NET} > 0`;

function countedOf(unit: string, matching: string): string {
  return `${unit} = any($1::uuid[]) and measure = any($2::text[]) and ${matching}`;
}

const SHOWN = 'page.key, about.key_kind, page.day, page.n, d.id as dossier_id, d.code as dossier_code, about.procedure_code, d.procedure_name, about.field_code, d.support_unit_id, d.reception_unit_id, d.competent_unit_id';

/** What is told of the keys of a page beside their count. */
function aboutOf(unit: string, matching: string): string {
  return `cross join lateral (select min(key_kind) as key_kind, min(procedure_code) as procedure_code, min(field_code) as field_code from report_step s where s.key = page.key and ${countedOf(unit, matching)}) about
       left join dossier d on d.id = page.key`;
}

const MATCHING = `since <= $5::date and known <= $6::date and day between coalesce($3::date, '-infinity') and $4::date
          and (prev is null or $3::date is null or prev < $3::date)
          and ($9::text is null or procedure_code = $9) and ($10::text is null or field_code = $10) and ($11::text[] is null or slice = any($11))
          and ($14::date is null or day <= $14::date or measure <> all($13::text[]))`;

/** The name of a statement, whose steps it reads and which of them. A solving unit is asked for only where one is told: the index of a one-stop does not hold it. */
function askedBy(behind: Behind): { readonly name: string; readonly unit: string; readonly matching: string } {
  const [as, solved] = [countedAt(behind), behind.solverId !== undefined];
  return { name: `${as}${solved ? '.solved' : ''}`, unit: ASKED[as], matching: `${MATCHING} and ${solved ? 'solver_id = $12::uuid' : '$12::uuid is null'}` };
}

function behindValues({ units, plus, minus, from, to, asOf, knownOn, procedureCode, fieldCode, slices, solverId, before }: Behind, limit: number): readonly unknown[] {
  return [units, [...plus, ...minus], from, shorter(to, asOf), asOf, knownOn, limit, minus, procedureCode ?? null, fieldCode ?? null, slices ?? null, solverId ?? null, before?.measures ?? [], before?.to ?? null];
}
