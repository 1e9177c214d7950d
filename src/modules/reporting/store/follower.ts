import type { Db } from '#platform/database.ts';

/** How far the journal is followed: a transaction, and the place in it. */
export type Mark = { readonly transaction: string; readonly position: number };

/** How far the journal was followed, the row taken; undefined when somebody else follows now. After a restore from a dump transactions count anew: the mark begins where it stands. */
export function takeMark(db: Db): Promise<Mark | undefined> {
  return db.find('reporting.takeMark', 'select least(transaction, pg_snapshot_xmax(pg_current_snapshot()))::text as transaction, position from report_follower for update skip locked');
}

export async function moveMark(db: Db, mark: Mark): Promise<void> {
  await db.run('reporting.moveMark', 'update report_follower set transaction = $1::xid8, position = $2', [mark.transaction, mark.position]);
}

/** Where the calendar is another than the one waiting was subtracted by, all dossiers papers were asked for are looked at again. */
export async function noteCalendar(db: Db): Promise<void> {
  await db.run(
    'reporting.noteCalendar',
    `update report_follower f set calendar_revision = c.revision, redone_after = '00000000-0000-0000-0000-000000000000' from calendar_revision c where f.calendar_revision is distinct from c.revision`,
  );
}

/** The next dossiers to look at again; none where nothing is to be. */
export async function listToRedo(db: Db, limit: number): Promise<string[]> {
  const rows = await db.rows<{ key: string }>('reporting.listToRedo', `select s.key from report_follower f join report_step s on s.key > f.redone_after where s.measure = 'supplement' group by s.key order by s.key limit $1`, [limit]);
  return rows.map(({ key }) => key);
}

/** How far that has come; null once it is done. */
export async function moveRedone(db: Db, after: string | null): Promise<void> {
  await db.run('reporting.moveRedone', 'update report_follower set redone_after = $1', [after]);
}

/** Holds the figures as they are until the transaction ends: the follower passes its turn, one that is at work is waited for. */
export async function holdFigures(db: Db): Promise<void> {
  await db.run('reporting.holdFigures', 'select from report_follower for share');
}

/** How far the journal was followed, in one word. */
export async function findPlace(db: Db): Promise<string> {
  const { place } = await db.row<{ place: string }>('reporting.findPlace', `select transaction::text || ' ' || position as place from report_follower`);
  return place;
}

/** How many entries the figures do not hold yet, up to a number, and since when the oldest of them waits. */
export function countBehind(db: Db, most: number): Promise<{ behind: number; since: Date | null }> {
  return db.row(
    'reporting.countBehind',
    `select count(*) as behind, min(x.recorded_at) as since from (
       select e.recorded_at from journal_entry e, report_follower f where (e.transaction, e.position) > (least(f.transaction, pg_snapshot_xmax(pg_current_snapshot())), f.position) order by e.transaction, e.position limit $1) x`,
    [most],
  );
}

/** What the last nightly recount found. */
export function findLastCheck(db: Db): Promise<{ checkedAt: Date; differing: number } | undefined> {
  return db.find('reporting.findLastCheck', 'select checked_at, differing + blocks_differing as differing from report_check order by checked_at desc limit 1');
}
