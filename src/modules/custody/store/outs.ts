import type { Db } from '#platform/database.ts';
import type { OutWay, SubjectKind } from '../rules.ts';

export type OutSubject = { readonly kind: Extract<SubjectKind, 'shipment' | 'manifest'>; readonly id: string };

/** A thing that is out, with what was last said of it. */
export type OutRow = {
  readonly id: string;
  readonly subjectKind: OutSubject['kind'];
  readonly subjectId: string;
  readonly way: OutWay;
  readonly label: string;
  readonly staffId: string;
  readonly unitId: string;
  readonly outAt: Date;
  readonly saidAt: Date | null;
  readonly agreedAt: Date | null;
};

const OUT = `o.id, o.subject_kind, o.subject_id, o.way, o.label, o.staff_id, o.unit_id, o.out_at, i.reported_at as said_at, i.resolved_at as agreed_at
  from custody_out o left join lateral (
    select c.reported_at, r.resolved_at from custody_incident c left join custody_incident_resolution r on r.incident_id = c.id
     where c.subject_kind = o.subject_kind and c.subject_id = o.subject_id and c.difference = 'stillOut' and c.reported_at >= o.out_at and o.staff_id = any(c.people)
     order by c.reported_at desc, c.id desc limit 1) i on true`;

/** Takes the line of a thing that is out. */
export function lockOut(db: Db, subject: OutSubject): Promise<{ id: string; staffId: string; way: OutWay } | undefined> {
  return db.find('custody.lockOut', 'select id, staff_id, way from custody_out where subject_kind = $1 and subject_id = $2 and in_at is null for update', [subject.kind, subject.id]);
}

export function findOut(db: Db, subject: OutSubject): Promise<OutRow | undefined> {
  return db.find('custody.findOut', `select ${OUT} where o.subject_kind = $1 and o.subject_id = $2 and o.in_at is null`, [subject.kind, subject.id]);
}

/** What is out with one person, oldest first, at most five hundred. */
export function listOuts(db: Db, staffId: string): Promise<OutRow[]> {
  return db.rows('custody.listOuts', `select ${OUT} where o.staff_id = $1 and o.in_at is null order by o.out_at, o.id limit 500`, [staffId]);
}

/** How many things one person scanned out in a time, and how many of those came in before its end. */
export function countOuts(db: Db, staffId: string, from: Date, until: Date): Promise<{ out: number; in: number }> {
  return db.row('custody.countOuts', `select count(*) as out, count(*) filter (where in_at <= $3) as "in" from custody_out where staff_id = $1 and out_at >= $2 and out_at <= $3`, [staffId, from, until]);
}

export async function insertOut(db: Db, out: { id: string; subject: OutSubject; way: OutWay; label: string; staffId: string; unitId: string; at: Date }): Promise<void> {
  await db.run(
    'custody.insertOut',
    'insert into custody_out (id, subject_kind, subject_id, way, label, staff_id, unit_id, out_at) values ($1, $2, $3, $4, $5, $6, $7, $8)',
    [out.id, out.subject.kind, out.subject.id, out.way, out.label, out.staffId, out.unitId, out.at],
  );
}

export async function closeOut(db: Db, id: string, by: string | null, at: Date): Promise<void> {
  await db.run('custody.closeOut', 'update custody_out set in_at = $3, in_by = $2 where id = $1', [id, by, at]);
}
