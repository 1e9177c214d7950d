import type { Db } from '#platform/database.ts';

export type ServiceEvent = { readonly type: string; readonly unitId: string; readonly dossierId: string | null };

/** The counted event behind a journal entry, if there is one. */
export function findServiceEvent(db: Db, entryId: string): Promise<ServiceEvent | undefined> {
  return db.find('reception.findServiceEvent', 'select type, unit_id, dossier_id from service_event where id = $1', [entryId]);
}

export type EventVoid = { readonly id: string; readonly entryId: string; readonly reason: string; readonly askedBy: string };

export function lockEventVoid(db: Db, entryId: string): Promise<EventVoid | undefined> {
  return db.find('reception.lockEventVoid', `select id, entry_id, reason, asked_by from event_void where entry_id = $1 and state = 'asked' for update`, [entryId]);
}

/** False when the event has been called void already. */
export async function insertEventVoid(db: Db, row: EventVoid & { eventType: string; unitId: string; askedAt: Date }): Promise<boolean> {
  const inserted = await db.run(
    'reception.insertEventVoid',
    `insert into event_void (id, entry_id, event_type, unit_id, reason, asked_by, asked_at, state) values ($1, $2, $3, $4, $5, $6, $7, 'asked')
     on conflict (entry_id) where state <> 'declined' do nothing`,
    [row.id, row.entryId, row.eventType, row.unitId, row.reason, row.askedBy, row.askedAt],
  );
  return inserted === 1;
}

export async function settleEventVoid(db: Db, id: string, state: 'confirmed' | 'declined', by: string, at: Date): Promise<void> {
  await db.run('reception.settleEventVoid', 'update event_void set state = $2, settled_by = $3, settled_at = $4 where id = $1', [id, state, by, at]);
}

export type AskedVoid = { readonly entryId: string; readonly type: string; readonly reason: string; readonly askedBy: string; readonly askedAt: Date };

/** Voids of a unit that wait for a second person, oldest first. */
export function listAskedVoids(db: Db, unitId: string, limit: number): Promise<AskedVoid[]> {
  return db.rows(
    'reception.listAskedVoids',
    `select v.entry_id, v.event_type as type, v.reason, s.name as asked_by, v.asked_at from event_void v join staff s on s.id = v.asked_by
      where v.unit_id = $1 and v.state = 'asked' order by v.asked_at, v.id limit $2`,
    [unitId, limit],
  );
}
