import type { Db } from '#platform/database.ts';

export type Received = {
  readonly id: string;
  readonly receivedDay: string | null;
  readonly arrivedAt: Date;
  readonly receiverId: string;
  readonly receptionUnitId: string;
  readonly revisionId: string;
  readonly source: 'live' | 'backfill';
  readonly termCount: number;
  readonly termUnit: 'workingDay' | 'calendarDay' | 'hour' | 'month' | 'sameDay';
  /** The paper set is held in the one-stop, or there is none. */
  readonly papersHere: boolean;
};

/** What co-signing, amending and cancelling ask of a dossier this one-stop received. */
export function findReceived(db: Db, id: string, unitId: string): Promise<Received | undefined> {
  return db.find(
    'reception.findReceived',
    `select d.id, d.received_day, d.arrived_at, d.receiver_id, d.reception_unit_id, d.revision_id, d.source, d.term_count, d.term_unit,
            not exists (select from custody_item i where i.dossier_id = d.id and i.kind = 'papers' and i.holder_unit_id is distinct from d.reception_unit_id) as papers_here
       from dossier d where d.id = $1 and d.reception_unit_id = $2`,
    [id, unitId],
  );
}
