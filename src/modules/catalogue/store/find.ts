import type { Day } from '#kernel/day.ts';
import type { Db } from '#platform/database.ts';
import type { Level, RevisionMarks } from '../rules/content.ts';
import type { Asked } from '../rules/find.ts';
import type { QualityField, QualityFlag } from '../rules/quality.ts';

export type FoundRow = RevisionMarks & {
  readonly revisionId: string;
  readonly code: string;
  readonly version: number;
  readonly name: string;
  readonly fieldCode: string;
  readonly fieldName: string;
  readonly levels: Level[];
  readonly receivable: boolean;
  readonly flagCount: number;
  readonly everydayWords: string[];
  readonly validFrom: Day;
  readonly validTo: Day | null;
  readonly confidence: string;
  readonly rank: number;
  readonly length: number;
};

export type Filters = { readonly field: string | null; readonly level: Level | null; readonly receivable: boolean | null; readonly day: Day };
export type AfterFound = { readonly rank: number; readonly length: number; readonly code: string };

/** The newest revision in force: none of the same procedure that is in force too began later. */
const IN_FORCE = `r.valid_from <= $1 and (r.valid_to is null or r.valid_to >= $1) and not exists (
  select 1 from procedure_revision n where n.procedure_code = r.procedure_code and n.valid_from <= $1 and (n.valid_to is null or n.valid_to >= $1) and (n.valid_from, n.version) > (r.valid_from, r.version))`;

/**
 * Procedures in force on a day. Rank: 0 the code; with the marks as typed 1 the words in one piece, 2 an everyday phrase, 3 all words anywhere; without marks
 * 4 an everyday phrase, 5 the words in one piece, 6 part of an everyday phrase, 7 all words anywhere. Shorter names first within a rank.
 */
export function findProceduresInForce(db: Db, filters: Filters, asked: Asked | undefined, after: AfterFound | undefined, limit: number): Promise<FoundRow[]> {
  return db.rows(
    'catalogue.findProcedures',
    `with everyday as (
       select procedure_code, bool_or(position(search_exact in $3) > 0) as exact, bool_or(position(search_key in $2) > 0) as said, array_agg(phrase order by phrase) as phrases
         from everyday_word where $2 <> '' and (search_key like '%' || $4 || '%' or position(search_key in $2) > 0) group by procedure_code),
     found as (
       select r.*, coalesce(e.phrases, '{}') as everyday_words, char_length(r.name) as length,
         case when $2 = '' then 0
              when r.procedure_code like $5 || '%' then 0
              when $3 <> '' and position($3 in r.search_exact) > 0 then 1
              when e.exact then 2
              when cardinality($14::text[]) > 0 and r.search_exact like all($14) then 3
              when e.said then 4
              when r.search_key like '%' || $4 || '%' then 5
              when e.procedure_code is not null then 6
              else 7 end as rank
         from procedure_revision r left join everyday e on e.procedure_code = r.procedure_code
        where ${IN_FORCE}
          and ($2 = '' or r.procedure_code like $5 || '%' or r.search_key like all($6::text[]) or e.procedure_code is not null)
          and ($7::text is null or r.field_code = $7 or r.field_code in (select code from field where sector_code = $7))
          and ($8::text is null or $8 = any(r.levels))
          and ($9::boolean is null or r.receivable = $9))
     select found.id as revision_id, found.procedure_code as code, version, found.name, field_code, f.name as field_name, levels, receivable, flag_count, everyday_words, found.valid_from, found.valid_to, confidence,
       bcci_in, bcci_out, authorisation_allowed, presence_required, civil_servant_only, same_day, online_level, rank, length
       from found join field f on f.code = found.field_code
      where $10::integer is null or (rank, length, procedure_code) > ($10, $11::integer, $12::text)
      order by rank, length, procedure_code limit $13`,
    [filters.day, ...questionOf(asked), filters.field, filters.level, filters.receivable, after?.rank ?? null, after?.length ?? null, after?.code ?? null, limit, asked?.exactWords ?? []],
  );
}

/** `$2` key, `$3` exact, `$4` key as pattern, `$5` code as pattern, `$6` words as patterns. A code never matches when none was typed. */
function questionOf(asked: Asked | undefined): readonly unknown[] {
  return asked === undefined ? ['', '', '', '-', []] : [asked.key, asked.exact, asked.keyPattern, asked.codePattern, asked.words];
}

export type FieldRow = { readonly code: string; readonly name: string; readonly kind: 'pilot' | 'sector' | 'national'; readonly sectorCode: string | null; readonly validFrom: Day | null; readonly validTo: Day | null; readonly procedures: number; readonly successors: { code: string; effectiveOn: Day; note: string }[] };

/** Fields with the number of procedures in force on a day; national fields without any are left out. */
export function listFieldsInForce(db: Db, day: Day): Promise<FieldRow[]> {
  return db.rows(
    'catalogue.listFields',
    `with counted as (select r.field_code, count(*) as procedures from procedure_revision r where ${IN_FORCE} group by r.field_code)
     select f.code, f.name, f.kind, f.sector_code, f.valid_from, f.valid_to, coalesce(c.procedures, 0) as procedures,
       coalesce((select jsonb_agg(jsonb_build_object('code', s.new_code, 'effectiveOn', s.effective_on, 'note', s.note) order by s.new_code) from field_successor s where s.old_code = f.code), '[]') as successors
       from field f left join counted c on c.field_code = f.code
      where f.kind <> 'national' or c.procedures > 0 order by f.kind desc, f.name limit 500`,
    [day],
  );
}

export type FlagCount = { readonly flag: QualityFlag; readonly count: number; readonly procedures: number };
export type FlagRow = { readonly revisionId: string; readonly code: string; readonly name: string; readonly fieldCode: string; readonly no: number; readonly field: QualityField; readonly flag: QualityFlag; readonly text: string };

export function countFlags(db: Db, day: Day): Promise<FlagCount[]> {
  return db.rows(
    'catalogue.countFlags',
    `select q.flag, count(*) as count, count(distinct q.revision_id) as procedures from quality_flag q join procedure_revision r on r.id = q.revision_id where ${IN_FORCE} group by q.flag order by count(*) desc, q.flag`,
    [day],
  );
}

/** Per part of a revision, how many in force have a flag that keeps the part from being used; and how many are in force. */
export function countNotUnderstood(db: Db, day: Day, flags: readonly QualityFlag[]): Promise<{ field: QualityField | null; revisions: number }[]> {
  return db.rows(
    'catalogue.countNotUnderstood',
    `select q.field, count(distinct q.revision_id) as revisions from quality_flag q join procedure_revision r on r.id = q.revision_id where ${IN_FORCE} and q.flag = any($2) group by q.field
     union all select null, count(*) from procedure_revision r where ${IN_FORCE}`,
    [day, flags],
  );
}

export function listFlagRows(db: Db, day: Day, flag: QualityFlag | null, code: string | null, after: { code: string; no: number } | undefined, limit: number): Promise<FlagRow[]> {
  return db.rows(
    'catalogue.listFlagRows',
    `select q.revision_id, r.procedure_code as code, r.name, r.field_code, q.no, q.field, q.flag, q.text from quality_flag q join procedure_revision r on r.id = q.revision_id
      where ${IN_FORCE} and ($2::text is null or q.flag = $2) and ($3::text is null or r.procedure_code = $3) and ($4::text is null or (r.procedure_code, q.no) > ($4, $5::integer))
      order by r.procedure_code, q.no limit $6`,
    [day, flag, code, after?.code ?? null, after?.no ?? null, limit],
  );
}
