import type { Db } from '#platform/database.ts';

export type Received = {
  readonly id: string;
  readonly arrivedAt: Date;
  readonly receptionUnitId: string;
  readonly revisionId: string;
  readonly source: 'live' | 'backfill';
  readonly termCount: number;
  readonly termUnit: 'workingDay' | 'calendarDay' | 'hour' | 'month' | 'sameDay';
};

/** What co-signing, amending and cancelling ask of a dossier this one-stop received. */
export function findReceived(db: Db, id: string, unitId: string): Promise<Received | undefined> {
  return db.find(
    'reception.findReceived',
    'select id, arrived_at, reception_unit_id, revision_id, source, term_count, term_unit from dossier where id = $1 and reception_unit_id = $2',
    [id, unitId],
  );
}
