import type { Employer } from '#kernel/actor.ts';
import type { Day } from '#kernel/day.ts';
import type { Db } from '#platform/database.ts';
import type { NarrativePart } from '../rules/narrative.ts';

/** A version as it was written. */
export type NewVersion = {
  readonly id: string;
  readonly planId: string;
  readonly part: NarrativePart;
  readonly version: number;
  readonly text: string;
  readonly writtenBy: string;
  readonly role: string;
  readonly employer: Employer;
  readonly unitId: string;
  readonly writtenAt: Date;
};

/** A version as it is read. */
export type Version = Pick<NewVersion, 'id' | 'part' | 'version' | 'text' | 'writtenBy' | 'role' | 'employer' | 'writtenAt'> & { readonly unitName: string };

const VERSION = `n.id, n.part, n.version, n.text, s.name as written_by, n.role, n.employer, u.name as unit_name, n.written_at
  from plan_narrative n join staff s on s.id = n.written_by join org_unit u on u.id = n.unit_id`;

/** The newest version of a paragraph, its place taken: a second writer waits, and then finds the first one's version. */
export async function lockNewest(db: Db, planId: string, part: NarrativePart): Promise<{ version: number; text: string } | undefined> {
  await db.run('reporting.lockNarrative', 'select pg_advisory_xact_lock(hashtextextended($1, 55))', [`${planId}/${part}`]);
  return db.find('reporting.findNewestVersion', 'select version, text from plan_narrative where plan_id = $1 and part = $2 order by version desc limit 1', [planId, part]);
}

export async function insertVersion(db: Db, row: NewVersion): Promise<void> {
  await db.run(
    'reporting.insertVersion',
    'insert into plan_narrative (id, plan_id, part, version, text, written_by, role, employer, unit_id, written_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)',
    [row.id, row.planId, row.part, row.version, row.text, row.writtenBy, row.role, row.employer, row.unitId, row.writtenAt],
  );
}

export function getVersion(db: Db, id: string): Promise<Version> {
  return db.row('reporting.getVersion', `select ${VERSION} where n.id = $1`, [id]);
}

/** The versions of the paragraphs of a plan, of one part where told, the newest first. */
export function listVersions(db: Db, planId: string, part: NarrativePart | null, after: { at: Date; id: string } | undefined, limit: number): Promise<Version[]> {
  return db.rows(
    'reporting.listVersions',
    `select ${VERSION} where n.plan_id = $1 and ($2::text is null or n.part = $2) and ($3::timestamptz is null or (n.written_at, n.id) < ($3, $4::uuid))
      order by n.written_at desc, n.id desc limit $5`,
    [planId, part, after?.at ?? null, after?.id ?? null, limit],
  );
}

/** The newest version of each paragraph that had been written by the end of a day. */
export function listStanding(db: Db, planId: string, knownOn: Day): Promise<Version[]> {
  return db.rows(
    'reporting.listStanding',
    `select distinct on (n.part) ${VERSION} where n.plan_id = $1 and n.written_at < ($2::date + 1)::timestamp at time zone 'Asia/Ho_Chi_Minh' order by n.part, n.version desc`,
    [planId, knownOn],
  );
}
