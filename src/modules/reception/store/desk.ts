import type { Day } from '#kernel/day.ts';
import type { Db } from '#platform/database.ts';

/** What a reception must know beside the catalogue and the calendar. */
export type DeskFacts = {
  readonly competentUnitId: string | null;
  readonly sectorCode: string | null;
  readonly delegationId: string | null;
  /** Open dossiers of the same owner for the same procedure at this one-stop. */
  readonly suspects: readonly { readonly id: string; readonly code: string | null }[];
  /** How many other owners gave the same telephone number of late; counted no further than a few. */
  readonly phoneOwners: number;
};

export type DeskQuestion = {
  readonly unitId: string;
  readonly procedureCode: string;
  readonly fieldCode: string;
  readonly day: Day;
  readonly owner: { readonly idKind: string; readonly idNumber: string | null; readonly nameKey: string; readonly birth: string | null; readonly phone: string | null };
  readonly phoneSince: Date;
};

/** Everything in one statement. Namesakes without a number are the same person only when their birth agrees (trap 32). */
export function getDeskFacts(db: Db, asked: DeskQuestion): Promise<DeskFacts> {
  return db.row(
    'reception.getDeskFacts',
    // Two arms, not one "or": the search by name is never run for a person with a number.
    `with sector as (select sector_code from field where code = $3),
       owner as (
         select p.dossier_id from dossier_party p where p.role = 'owner' and p.replaced_at is null and p.id_number = $6 and p.id_kind = $5
         union all
         select p.dossier_id from dossier_party p
          where $6::text is null and $8::text is not null and p.role = 'owner' and p.replaced_at is null and p.id_number is null and p.name_key = $7 and p.birth = $8)
     select (select sector_code from sector) as sector_code,
       (select c.unit_id from competent_unit c
         where c.reception_unit_id = $1 and c.from_day <= $4 and (c.to_day is null or c.to_day >= $4)
           and (c.procedure_code = $2 or c.procedure_code is null and (c.field_code is null or c.field_code = $3 or c.field_code = (select sector_code from sector)))
         order by c.procedure_code nulls last, c.field_code = $3 desc nulls last, c.field_code nulls last, c.from_day desc limit 1) as competent_unit_id,
       (select g.id from delegation g
         where g.unit_id = $1 and (g.procedure_code is null or g.procedure_code = $2) and g.from_day <= $4 and (g.to_day is null or g.to_day >= $4)
         order by g.procedure_code nulls last limit 1) as delegation_id,
       (select coalesce(jsonb_agg(jsonb_build_object('id', s.id, 'code', s.code)), '[]') from (
          select d.id, d.code from owner p join dossier d on d.id = p.dossier_id
           where d.procedure_code = $2 and d.reception_unit_id = $1 and d.status not in (3, 8, 10) and d.cancelled_at is null
           order by d.arrived_at desc limit 5) s) as suspects,
       (select count(*) from (
          select distinct latest.name_key from (
            select p.name_key from dossier_party p
             where $9::text is not null and p.phone = $9 and p.role = 'owner' and p.replaced_at is null and p.entered_at > $10 and p.name_key <> $7
             order by p.entered_at desc limit 200) latest limit 10) o) as phone_owners`,
    [asked.unitId, asked.procedureCode, asked.fieldCode, asked.day, asked.owner.idKind, asked.owner.idNumber, asked.owner.nameKey, asked.owner.birth, asked.owner.phone, asked.phoneSince],
  );
}

/** The other entries of the paper book of one day at a one-stop. */
export function listBookEntries(db: Db, unitId: string, day: Day): Promise<{ bookNo: string; receivedAt: Date }[]> {
  return db.rows(
    'reception.listBookEntries',
    `select book_no, arrived_at as received_at from dossier where reception_unit_id = $1 and source = 'backfill' and book_no is not null
        and arrived_at >= ($2::date::timestamp at time zone 'Asia/Ho_Chi_Minh') and arrived_at < (($2::date + 1)::timestamp at time zone 'Asia/Ho_Chi_Minh')`,
    [unitId, day],
  );
}

/** Keeps two clerks from entering the same page of the paper book at once. */
export async function lockBook(db: Db, unitId: string, day: Day): Promise<void> {
  await db.run('reception.lockBook', `select pg_advisory_xact_lock(hashtextextended($1 || $2, 0))`, [unitId, day]);
}

export type CompetentUnit = {
  readonly id: string;
  readonly receptionUnitId: string;
  readonly procedureCode: string | null;
  readonly fieldCode: string | null;
  readonly unitId: string;
  readonly fromDay: Day;
  readonly toDay: Day | null;
  readonly source: string;
};

/** Ends what stood for the same matter from that day on, and sets the new one. */
export async function replaceCompetentUnit(db: Db, row: CompetentUnit): Promise<void> {
  await db.run(
    'reception.endCompetentUnit',
    `update competent_unit set to_day = $4::date - 1 where reception_unit_id = $1 and procedure_code is not distinct from $2 and field_code is not distinct from $3
        and from_day < $4::date and (to_day is null or to_day >= $4::date)`,
    [row.receptionUnitId, row.procedureCode, row.fieldCode, row.fromDay],
  );
  await db.run(
    'reception.dropCompetentUnit',
    'delete from competent_unit where reception_unit_id = $1 and procedure_code is not distinct from $2 and field_code is not distinct from $3 and from_day = $4',
    [row.receptionUnitId, row.procedureCode, row.fieldCode, row.fromDay],
  );
  await db.run(
    'reception.insertCompetentUnit',
    'insert into competent_unit (id, reception_unit_id, procedure_code, field_code, unit_id, from_day, to_day, source) values ($1, $2, $3, $4, $5, $6, $7, $8)',
    [row.id, row.receptionUnitId, row.procedureCode, row.fieldCode, row.unitId, row.fromDay, row.toDay, row.source],
  );
}

export type CompetentUnitRow = CompetentUnit & { readonly unitName: string; readonly fieldName: string | null };

export function listCompetentUnits(db: Db, receptionUnitId: string): Promise<CompetentUnitRow[]> {
  return db.rows(
    'reception.listCompetentUnits',
    `select c.id, c.reception_unit_id, c.procedure_code, c.field_code, c.unit_id, c.from_day, c.to_day, c.source, u.name as unit_name, f.name as field_name
       from competent_unit c join org_unit u on u.id = c.unit_id left join field f on f.code = c.field_code
      where c.reception_unit_id = $1 order by c.field_code nulls last, c.procedure_code, c.from_day limit 1000`,
    [receptionUnitId],
  );
}

/** True when a unit exists and stands on that day. */
export async function unitStands(db: Db, id: string, day: Day): Promise<boolean> {
  return (await db.find('reception.unitStands', 'select 1 as one from org_unit where id = $1 and valid_from <= $2 and (valid_to is null or valid_to >= $2)', [id, day])) !== undefined;
}

export async function fieldExists(db: Db, code: string): Promise<boolean> {
  return (await db.find('reception.fieldExists', 'select 1 as one from field where code = $1', [code])) !== undefined;
}
