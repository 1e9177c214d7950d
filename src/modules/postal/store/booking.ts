import type { Day } from '#kernel/day.ts';
import type { Db } from '#platform/database.ts';

export type OneStop = { readonly id: string; readonly name: string; readonly address: string; readonly place: string; readonly phone: string };

/** A one-stop of the agency that stands on a day. */
export function findOneStop(db: Db, id: string, day: Day): Promise<OneStop | undefined> {
  return db.find(
    'postal.findOneStop',
    `select id, name, address, place, phone from org_unit where id = $1 and kind in ('OSS', 'CENTER') and valid_from <= $2 and (valid_to is null or valid_to >= $2)`,
    [id, day],
  );
}

/** The one-stops that receive a procedure on a day, the asker's own first. */
export function listOneStopsFor(db: Db, asked: { procedureCode: string; fieldCode: string; day: Day; unitId: string }): Promise<{ id: string; name: string; here: boolean }[]> {
  return db.rows(
    'postal.listOneStopsFor',
    `select u.id, u.name, u.id = $4 as here from org_unit u
      where u.kind in ('OSS', 'CENTER') and u.valid_from <= $3 and (u.valid_to is null or u.valid_to >= $3)
        and exists (select from competent_unit c where c.reception_unit_id = u.id and c.from_day <= $3 and (c.to_day is null or c.to_day >= $3)
          and (c.procedure_code = $1 or c.procedure_code is null and (c.field_code is null or c.field_code = $2 or c.field_code = (select f.sector_code from field f where f.code = $2))))
      order by u.id = $4 desc, u.name, u.id limit 200`,
    [asked.procedureCode, asked.fieldCode, asked.day, asked.unitId],
  );
}

/** The post office that fetches what is ordered at the postal desk of a one-stop: the one that serves that desk. */
export async function findFetchingUnit(db: Db, unitId: string, day: Day): Promise<string | undefined> {
  const found = await db.find<{ id: string }>(
    'postal.findFetchingUnit',
    `select d.post_unit_id as id from postal_desk d where d.one_stop_id = $1 and d.from_day <= $2 and (d.to_day is null or d.to_day >= $2) order by d.from_day desc limit 1`,
    [unitId, day],
  );
  return found?.id;
}

/** Whether a unit stands on a day. */
export async function hasUnit(db: Db, id: string, day: Day): Promise<boolean> {
  return (await db.find('postal.hasUnit', 'select 1 as one from org_unit where id = $1 and valid_from <= $2 and (valid_to is null or valid_to >= $2)', [id, day])) !== undefined;
}

/** A civil servant with an assignment in force at a one-stop on a day: who counts and signs with the post. */
export function findAgencySigner(db: Db, staffId: string, oneStopId: string, day: Day): Promise<{ id: string; name: string } | undefined> {
  return db.find(
    'postal.findAgencySigner',
    `select s.id, s.name from staff s where s.id = $1 and s.employer = 'agency' and exists (select from assignment a
       where a.staff_id = s.id and a.unit_id = $2 and a.ended_at is null and a.from_day <= $3 and (a.to_day is null or a.to_day >= $3))`,
    [staffId, oneStopId, day],
  );
}

/** Where a dossier stands, and what its result is called; nothing while the agency has not signed for it. */
export function findDossierStanding(db: Db, dossierId: string): Promise<{ status: number; stopReason: string | null; resultTitle: string | null } | undefined> {
  return db.find(
    'postal.findDossierStanding',
    `select d.status, d.stop_reason, r.title as result_title from dossier d left join dossier_result r on r.dossier_id = d.id and r.step = 'sealed' where d.id = $1 order by r.no desc nulls last limit 1`,
    [dossierId],
  );
}

/** Whether the post has taken over the result of a dossier and not delivered it nor brought it back. */
export async function holdsResult(db: Db, dossierId: string): Promise<boolean> {
  const held = await db.find(
    'postal.holdsResult',
    `select 1 as one from shipment where dossier_id = $1 and direction = 'out' and accepted_at is not null and finished_at is null for share`,
    [dossierId],
  );
  return held !== undefined;
}
