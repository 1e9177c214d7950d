import type { Actor } from '#kernel/actor.ts';
import { instantOf, plusDays, type Day } from '#kernel/day.ts';
import type { Facts } from '#kernel/problem.ts';
import type { Db } from '#platform/database.ts';
import type { Channel, Happening } from './rules.ts';

export type Entry = {
  readonly id: string;
  readonly kind: string;
  readonly recordedAt: Date;
  readonly happenedAt: Date;
  readonly localDay: Day;
  readonly actorId: string | null;
  readonly employer: 'agency' | 'post' | null;
  readonly unitId: string | null;
  readonly workstation: string | null;
  readonly subjectKind: string | null;
  readonly subjectId: string | null;
  readonly dossierId: string | null;
  readonly procedureCode: string | null;
  readonly fieldCode: string | null;
  readonly channel: Channel | null;
  readonly facts: Facts;
};

const COLUMNS = 'id, kind, recorded_at, happened_at, local_day, actor_id, employer, unit_id, workstation, subject_kind, subject_id, dossier_id, procedure_code, field_code, channel, facts';

export type NewEntry = Happening & { readonly id: string; readonly recordedAt: Date; readonly happenedAt: Date; readonly localDay: Day; readonly actor: Actor | undefined };

export async function insertEntry(db: Db, entry: NewEntry): Promise<void> {
  await db.run(
    'journal.insertEntry',
    `insert into journal_entry (recorded_at, id, happened_at, local_day, kind, actor_id, employer, assignment_id, unit_id, workstation,
       subject_kind, subject_id, dossier_id, session_id, procedure_code, field_code, channel, facts)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18::jsonb)`,
    [...when(entry), ...who(entry), ...what(entry)],
  );
}

/** The entries of a unit in a period of days, oldest first, after a keyset of (happened_at, id). */
export function listEntriesOfUnit(db: Db, unitId: string, from: Day, to: Day, after: { at: Date; id: string } | undefined, limit: number): Promise<Entry[]> {
  return db.rows(
    'journal.listEntriesOfUnit',
    `select ${COLUMNS} from journal_entry
      where unit_id = $1 and happened_at >= $2 and happened_at < $3 and ($4::timestamptz is null or (happened_at, id) > ($4, $5::uuid))
      order by happened_at, id limit $6`,
    [unitId, instantOf(from, 0), instantOf(plusDays(to, 1), 0), after?.at ?? null, after?.id ?? null, limit],
  );
}

function when(entry: NewEntry): readonly unknown[] {
  return [entry.recordedAt, entry.id, entry.happenedAt, entry.localDay, entry.kind];
}

function who({ actor, unitId }: NewEntry): readonly unknown[] {
  if (!actor) return [null, null, null, unitId ?? null, null];
  return [actor.staffId, actor.employer, actor.assignmentId, unitId ?? actor.unitId, actor.workstation];
}

function what(entry: NewEntry): readonly unknown[] {
  const { subject, dossierId, sessionId, procedureCode, fieldCode, channel, facts } = entry;
  const optional = [subject?.kind, subject?.id, dossierId, sessionId, procedureCode, fieldCode, channel].map((value) => value ?? null);
  return [...optional, JSON.stringify(facts ?? {})];
}
