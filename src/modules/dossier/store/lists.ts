import { type RawBuilder, sql } from 'kysely';
import type { Day } from '#kernel/day.ts';
import type { Db } from '#platform/database.ts';
import { lists } from '#platform/lists.ts';
import type { Place } from '../rules/sight.ts';
import type { ResultStep } from '../rules/state.ts';
import type { Channel, ResultChoice, Stage, Status } from '../rules/statuses.ts';

export type LineRow = {
  readonly id: string;
  readonly version: number;
  readonly code: string | null;
  readonly status: Status;
  readonly stage: Stage | null;
  readonly procedureCode: string;
  readonly procedureName: string;
  readonly fieldCode: string;
  readonly channel: Channel;
  readonly ownerName: string | null;
  readonly ownerIdNumber: string | null;
  readonly competentUnit: string;
  readonly handlerId: string | null;
  readonly handler: string | null;
  readonly result: ResultStep;
  readonly arrivedAt: Date;
  readonly receivedAt: Date | null;
  readonly dueDay: Day | null;
  readonly dueAt: Date | null;
  readonly finishedAt: Date | null;
  /** Since when the citizen is waited for with papers asked for in examination. */
  readonly waitingSince: Date | null;
  readonly termUnit: 'workingDay' | 'calendarDay' | 'hour' | 'month' | 'sameDay';
  readonly sameDay: boolean;
  readonly resultChoice: ResultChoice;
  readonly sortKey: string;
};

/** What a work list asks for; `units` are those the asker reaches, undefined for the provincial monitor. */
export type ListQuery = {
  readonly place: Place;
  readonly units: readonly string[] | undefined;
  readonly handlerId: string | undefined;
  readonly status: number | undefined;
  readonly openOnly: boolean;
  readonly dueBefore: Day | undefined;
  readonly fieldCode: string | undefined;
  readonly search: { readonly code: string } | { readonly words: string } | undefined;
  readonly after: { readonly due: string; readonly id: string } | undefined;
  readonly limit: number;
};

/** A page of dossiers `d`, due first, dressed for a list. `found` picks and orders the page. */
function lines(found: RawBuilder<unknown>, order: RawBuilder<unknown>): RawBuilder<LineRow> {
  return sql<LineRow>`
    select d.id, d.version, d.code, d.status, d.stage, d.procedure_code, d.procedure_name, d.field_code, d.channel, d.arrived_at, d.received_at, d.due_day, d.due_at,
      d.first_finished_at as finished_at, (select w.began_at from dossier_pause w where w.dossier_id = d.id and w.ended_at is null and w.kind = 'supplement') as waiting_since, d.term_unit, d.same_day, d.result_choice, d.due_sort::text as sort_key, o.name as owner_name, o.id_number as owner_id_number, c.short_name as competent_unit, d.handler_id, h.name as handler, d.result
    from (${found}) d
    join org_unit c on c.id = d.competent_unit_id
    left join dossier_party o on o.dossier_id = d.id and o.role = 'owner' and o.replaced_at is null
    left join staff h on h.id = d.handler_id
    order by ${order}`;
}

/** One page of a work list, due first; dossiers without a promise last. */
export function listLines(db: Db, query: ListQuery): Promise<LineRow[]> {
  const order = sql`d.due_sort, d.id`;
  const found = sql`select d.* from dossier d where ${sql.join(conditions(query), sql` and `)} order by ${order} limit ${query.limit}`;
  return db.list(lines(found, order).compile(lists));
}

/** The dossiers one person owns or handed in, newest first, at most fifty; in the units the asker reaches. */
export function listLinesOfPerson(db: Db, person: { idKind: string; idNumber: string }, units: readonly string[] | undefined): Promise<LineRow[]> {
  const mine = units === undefined ? sql`true` : sql`(d.reception_unit_id = any(${units}::uuid[]) or d.competent_unit_id = any(${units}::uuid[]))`;
  const found = sql`select d.* from dossier d
    where d.id in (select p.dossier_id from dossier_party p where p.id_number = ${person.idNumber} and p.id_kind = ${person.idKind} and p.replaced_at is null) and ${mine}
    order by d.arrived_at desc, d.id limit 50`;
  return db.list(lines(found, sql`d.arrived_at desc, d.id`).compile(lists));
}

export async function insertReceptionList(db: Db, row: { id: string; unitId: string; by: string; at: Date }): Promise<void> {
  await db.run('dossier.insertReceptionList', 'insert into reception_list (id, unit_id, opened_by, opened_at) values ($1, $2, $3, $4)', [row.id, row.unitId, row.by, row.at]);
}

function conditions(query: ListQuery): RawBuilder<unknown>[] {
  const { units, handlerId, status, dueBefore, fieldCode, search, after } = query;
  const column = query.place === 'reception' ? sql`d.reception_unit_id` : sql`d.competent_unit_id`;
  const all: (RawBuilder<unknown> | undefined)[] = [
    units === undefined || query.place === 'mine' ? undefined : oneOf(column, units),
    handlerId === undefined ? undefined : sql`d.handler_id = ${handlerId}`,
    query.openOnly ? openNow(query) : undefined,
    status === undefined ? undefined : sql`d.status = ${status}`,
    dueBefore === undefined ? undefined : sql`d.due_day < ${dueBefore}::date`,
    fieldCode === undefined ? undefined : sql`d.field_code = ${fieldCode}`,
    search === undefined ? undefined : searched(search),
    after === undefined ? undefined : sql`(d.due_sort, d.id) > (${after.due}::timestamptz, ${after.id}::uuid)`,
  ];
  return [sql`true`, ...all.filter((one) => one !== undefined)];
}

/** What is finished and only waits to be collected has a list of its own: it stands here when asked for by status or searched. */
function openNow({ status, search }: ListQuery): RawBuilder<unknown> {
  return status === undefined && search === undefined ? sql`d.status not in (3, 8, 9, 10) and d.cancelled_at is null` : sql`d.status not in (3, 8, 10) and d.cancelled_at is null`;
}

/** One unit is compared with `=`, so that its index gives the rows in order. */
function oneOf(column: RawBuilder<unknown>, units: readonly string[]): RawBuilder<unknown> {
  const [only] = units;
  return units.length === 1 && only !== undefined ? sql`${column} = ${only}` : sql`${column} = any(${units}::uuid[])`;
}

function searched(search: NonNullable<ListQuery['search']>): RawBuilder<unknown> {
  if ('code' in search) return sql`d.code like ${`${escaped(search.code)}%`}`;
  return sql`d.id in (select o.dossier_id from dossier_party o where o.replaced_at is null and o.name_key like ${`%${escaped(search.words)}%`})`;
}

/** Signs with a meaning in a pattern stand for themselves. */
function escaped(text: string): string {
  return text.replace(/[\\%_]/g, '\\$&');
}
