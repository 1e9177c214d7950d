import type pg from 'pg';
import { newId } from '#platform/ids.ts';

/** A one-stop with a clerk who receives there and completes acceptance herself. */
export type OneStop = { readonly id: string; readonly username: string };

/** The demonstration's own one-stop: the hard case, since its dossiers take their numbers one after another. */
export const MAIN_CODE = 'BN.VIETYEN.TT';
const MAIN_CLERK = 'binh';
const FURTHER = 8;

/** The demonstration's one-stop and eight more like it, with own identifiers and clerks (the password is the demonstration's). */
export async function openOneStops(owner: pg.Client): Promise<readonly OneStop[]> {
  const { rows } = await owner.query<{ id: string }>('select id from org_unit where code = $1', [MAIN_CODE]);
  const [main] = rows;
  if (!main) throw new Error(`no unit ${MAIN_CODE}`);
  const further: OneStop[] = [];
  for (let no = 1; no <= FURTHER; no += 1) further.push(await openOneStop(owner, main.id, no));
  return [{ id: main.id, username: MAIN_CLERK }, ...further];
}

async function openOneStop(owner: pg.Client, mainId: string, no: number): Promise<OneStop> {
  const [unitId, staffId, username] = [newId(), newId(), `bench${no}`];
  await owner.query(
    `insert into org_unit (id, kind, code, parent_id, name, short_name, superior_name, place, ident_code, code_grammar, note, valid_from)
     select $1, kind, $2, parent_id, 'Trung tâm đo tải số ' || $3, 'Đo tải ' || $3, superior_name, place, 'H05.08' || lpad($3, 3, '0'), code_grammar, 'Đơn vị đo tải', valid_from from org_unit where id = $4`,
    [unitId, `BENCH.${no}`, String(no), mainId],
  );
  await owner.query(`insert into staff (id, name, employer, created_at) values ($1, $2, 'agency', now())`, [staffId, `Cán bộ đo tải số ${no}`]);
  await owner.query('insert into account (staff_id, username, password_hash, demonstration) select $1, $2, password_hash, true from account where username = $3', [staffId, username, MAIN_CLERK]);
  await owner.query(
    `insert into assignment (id, staff_id, employer, unit_id, role, competence, from_day, decision_no)
     select $1, $2, 'agency', $3, a.role, a.competence, a.from_day, 'Đo tải' from assignment a join account c on c.staff_id = a.staff_id where c.username = $4 and a.to_day is null limit 1`,
    [newId(), staffId, unitId, MAIN_CLERK],
  );
  await owner.query(
    `insert into competent_unit (id, reception_unit_id, procedure_code, field_code, unit_id, from_day, to_day, source)
     select gen_random_uuid(), $1, procedure_code, field_code, unit_id, from_day, to_day, source from competent_unit where reception_unit_id = $2`,
    [unitId, mainId],
  );
  return { id: unitId, username };
}

/**
 * Gives every one-stop an identifier nobody has counted under: the codes of QĐ 20/2020 have four digits, so one identifier
 * takes 9,999 dossiers a day, which a load test passes.
 */
export async function freshIdentifiers(owner: pg.Client, units: readonly OneStop[]): Promise<void> {
  for (const unit of units) {
    identifiers += 1;
    await owner.query('update org_unit set ident_code = $2 where id = $1', [unit.id, `H05.9${String(identifiers).padStart(4, '0')}`]);
  }
}

let identifiers = 0;
