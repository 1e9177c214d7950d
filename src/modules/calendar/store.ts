import type { Day } from '#kernel/day.ts';
import type { Db } from '#platform/database.ts';
import type { LoadedYear } from './rules/calendar-file.ts';
import type { WorkSession } from './rules/office-hours.ts';
import type { SpecialDay, YearStatus } from './rules/working-day.ts';

/** A session as stored: `unitId` null is the installation's. */
export type StoredSession = Omit<WorkSession, 'ofUnit'> & { readonly unitId: string | null; readonly source: string };
export type NewStoredSession = StoredSession & { readonly id: string };

export type Snapshot = {
  readonly revision: string;
  readonly years: readonly { readonly year: number; readonly status: YearStatus }[];
  readonly days: readonly SpecialDay[];
  readonly sessions: readonly StoredSession[];
};

const DAY = "jsonb_build_object('day', day, 'kind', kind, 'why', jsonb_build_object('vi', why_vi, 'en', why_en), 'inPlaceOf', in_place_of)";
const SESSION = 'unit_id, weekday, day, from_minute, to_minute, kind, valid_from, valid_to, source';

/** The number that changes whenever the calendar or the hours do. */
export async function getRevision(db: Db): Promise<string> {
  const { revision } = await db.row<{ revision: string }>('calendar.getRevision', 'select revision from calendar_revision');
  return revision;
}

/** Takes the calendar for a change; a second one waits. */
export async function lockCalendar(db: Db): Promise<void> {
  await db.run('calendar.lockCalendar', 'select revision from calendar_revision for update');
}

export async function setRevision(db: Db, revision: string): Promise<void> {
  await db.run('calendar.setRevision', 'update calendar_revision set revision = $1', [revision]);
}

/** Everything there is, with the revision it belongs to, in one statement so that no part is newer than another. */
export function getSnapshot(db: Db): Promise<Snapshot> {
  return db.row(
    'calendar.getSnapshot',
    `select revision,
       (select coalesce(jsonb_agg(jsonb_build_object('year', year, 'status', status)), '[]') from calendar_year) as years,
       (select coalesce(jsonb_agg(${DAY}), '[]') from calendar_day) as days,
       (select coalesce(jsonb_agg(jsonb_build_object('unitId', unit_id, 'weekday', weekday, 'day', day, 'fromMinute', from_minute, 'toMinute', to_minute,
          'kind', kind, 'validFrom', valid_from, 'validTo', valid_to, 'source', source)), '[]') from work_session) as sessions
     from calendar_revision`,
  );
}

/** Every loaded year with its special days. */
export function listLoadedYears(db: Db): Promise<LoadedYear[]> {
  return db.rows(
    'calendar.listLoadedYears',
    `select year, status, notice, source,
       (select coalesce(jsonb_agg(${DAY} order by day), '[]') from calendar_day d where d.year = y.year) as days
     from calendar_year y order by year`,
  );
}

/** Puts a year and its days in the place of what was there. */
export async function saveYear(db: Db, loaded: LoadedYear, now: Date): Promise<void> {
  const { year, status, notice, source, days } = loaded;
  await db.run(
    'calendar.saveYear',
    `insert into calendar_year (year, status, notice, source, loaded_at) values ($1, $2, $3, $4, $5)
     on conflict (year) do update set status = excluded.status, notice = excluded.notice, source = excluded.source, loaded_at = excluded.loaded_at`,
    [year, status, notice, source, now],
  );
  await db.run('calendar.deleteDays', 'delete from calendar_day where year = $1', [year]);
  await db.run(
    'calendar.insertDays',
    `insert into calendar_day (day, year, kind, why_vi, why_en, in_place_of)
     select d.day, $1, d.kind, d.why_vi, d.why_en, d.in_place_of
       from unnest($2::date[], $3::text[], $4::text[], $5::text[], $6::date[]) as d (day, kind, why_vi, why_en, in_place_of)`,
    [year, days.map(({ day }) => day), days.map(({ kind }) => kind), days.map(({ why }) => why.vi), days.map(({ why }) => why.en), days.map(({ inPlaceOf }) => inPlaceOf)],
  );
}

/** The sessions of a unit and of the installation, the newest first. */
export function listSessions(db: Db, unitId: string | null): Promise<StoredSession[]> {
  return db.rows(
    'calendar.listSessions',
    `select ${SESSION} from work_session where unit_id is null or unit_id = $1 order by unit_id nulls last, day nulls first, valid_from desc, weekday, from_minute limit 500`,
    [unitId],
  );
}

/** The first day of the newest weekly hours of a unit, or of the installation. */
export async function findNewestHours(db: Db, unitId: string | null): Promise<Day | null> {
  const { newest } = await db.row<{ newest: Day | null }>(
    'calendar.findNewestHours',
    'select max(valid_from) as newest from work_session where unit_id is not distinct from $1 and weekday is not null',
    [unitId],
  );
  return newest;
}

/** Ends the weekly hours in force before a day; those that would begin on it are dropped. */
export async function endWeeklyHours(db: Db, unitId: string | null, validFrom: Day): Promise<void> {
  await db.run('calendar.dropWeeklyHours', 'delete from work_session where unit_id is not distinct from $1 and weekday is not null and valid_from = $2', [unitId, validFrom]);
  await db.run(
    'calendar.endWeeklyHours',
    'update work_session set valid_to = $2::date - 1 where unit_id is not distinct from $1 and weekday is not null and (valid_to is null or valid_to >= $2::date)',
    [unitId, validFrom],
  );
}

export async function dropDayHours(db: Db, unitId: string | null, day: Day): Promise<void> {
  await db.run('calendar.dropDayHours', 'delete from work_session where unit_id is not distinct from $1 and day = $2', [unitId, day]);
}

export async function insertSession(db: Db, session: NewStoredSession): Promise<void> {
  await db.run(
    'calendar.insertSession',
    `insert into work_session (id, ${SESSION}) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [session.id, session.unitId, session.weekday, session.day, session.fromMinute, session.toMinute, session.kind, session.validFrom, session.validTo, session.source],
  );
}
