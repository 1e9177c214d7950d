import type { Employer } from '#kernel/actor.ts';
import { dayOf, type Day } from '#kernel/day.ts';
import type { Db } from '#platform/database.ts';
import type { Assignment, Role } from './rules.ts';

export type AccountRow = { readonly staffId: string; readonly name: string; readonly employer: Employer; readonly passwordHash: string };
export type AssignmentRow = Assignment & { readonly staffId: string; readonly unitName: string; readonly unitShortName: string; readonly decisionNo: string };
export type StaffRow = { readonly id: string; readonly name: string; readonly employer: Employer; readonly username: string | null };

const ASSIGNMENT = `a.id, a.staff_id, a.unit_id, u.name as unit_name, u.short_name as unit_short_name, a.role, a.fields, a.procedures, a.granted, a.denied, a.competence, a.from_day, a.to_day, a.decision_no, a.ended_at`;

/** An account that may be opened; a demonstration's only in a demonstration. */
export function findAccount(db: Db, username: string, demonstration: boolean): Promise<AccountRow | undefined> {
  return db.find(
    'access.findAccount',
    'select s.id as staff_id, s.name, s.employer, a.password_hash from account a join staff s on s.id = a.staff_id where a.username = $1 and a.closed_at is null and (not a.demonstration or $2)',
    [username, demonstration],
  );
}

/** A person's assignments in force on a day, the newest first. */
export function listAssignmentsInForce(db: Db, staffId: string, day: Day): Promise<AssignmentRow[]> {
  return db.rows(
    'access.listAssignmentsInForce',
    `select ${ASSIGNMENT} from assignment a join org_unit u on u.id = a.unit_id
      where a.staff_id = $1 and a.ended_at is null and a.from_day <= $2 and (a.to_day is null or a.to_day >= $2)
        and u.valid_from <= $2 and (u.valid_to is null or u.valid_to >= $2)
      order by a.from_day desc, a.id`,
    [staffId, day],
  );
}

export type SessionRow = Assignment & {
  readonly sessionId: string;
  readonly staffId: string;
  readonly name: string;
  readonly employer: Employer;
  readonly assignmentId: string;
  readonly workstation: string | null;
  readonly lastSeenAt: Date;
};

/** The live session of a cookie with its person and assignment, in one statement; permissions expire with the unit. */
export function findSession(db: Db, secretHash: Buffer, now: Date): Promise<SessionRow | undefined> {
  return db.find(
    'access.findSession',
    `select t.id as session_id, t.staff_id, s.name, s.employer, t.assignment_id, t.workstation, t.last_seen_at,
            a.id, a.unit_id, a.role, a.fields, a.procedures, a.granted, a.denied, a.competence, a.from_day, a.to_day, a.ended_at
       from session t join staff s on s.id = t.staff_id join assignment a on a.id = t.assignment_id join org_unit u on u.id = a.unit_id join account c on c.staff_id = t.staff_id and c.closed_at is null
      where t.secret_hash = $1 and t.ended_at is null and t.expires_at > $2 and u.valid_from <= $3 and (u.valid_to is null or u.valid_to >= $3)`,
    [secretHash, now, dayOf(now)],
  );
}

/** An assignment a person asked something under, while both are in force: for what is done later with nobody signed in. */
export function findAssignmentOf(db: Db, staffId: string, assignmentId: string, day: Day): Promise<Omit<SessionRow, 'sessionId' | 'workstation' | 'lastSeenAt'> | undefined> {
  return db.find(
    'access.findAssignmentOf',
    `select a.staff_id, s.name, s.employer, a.id as assignment_id,
            a.id, a.unit_id, a.role, a.fields, a.procedures, a.granted, a.denied, a.competence, a.from_day, a.to_day, a.ended_at
       from assignment a join staff s on s.id = a.staff_id join org_unit u on u.id = a.unit_id
      where a.id = $2 and a.staff_id = $1 and u.valid_from <= $3 and (u.valid_to is null or u.valid_to >= $3)
        and not exists (select from account c where c.staff_id = a.staff_id and c.closed_at is not null)`,
    [staffId, assignmentId, day],
  );
}

export async function insertSession(db: Db, row: { id: string; secretHash: Buffer; staffId: string; assignmentId: string; workstation: string | null; now: Date; expiresAt: Date }): Promise<void> {
  await db.run(
    'access.insertSession',
    'insert into session (id, secret_hash, staff_id, assignment_id, workstation, created_at, last_seen_at, expires_at) values ($1, $2, $3, $4, $5, $6, $6, $7)',
    [row.id, row.secretHash, row.staffId, row.assignmentId, row.workstation, row.now, row.expiresAt],
  );
}

export async function touchSession(db: Db, id: string, now: Date): Promise<void> {
  await db.run('access.touchSession', 'update session set last_seen_at = $2 where id = $1', [id, now]);
}

export function endSessionsOfStaff(db: Db, staffId: string, now: Date): Promise<number> {
  return db.run('access.endSessionsOfStaff', 'update session set ended_at = $2 where staff_id = $1 and ended_at is null', [staffId, now]);
}

export function endSessionsOfAssignment(db: Db, assignmentId: string, now: Date): Promise<number> {
  return db.run('access.endSessionsOfAssignment', 'update session set ended_at = $2 where assignment_id = $1 and ended_at is null', [assignmentId, now]);
}

export function endSession(db: Db, id: string, now: Date): Promise<number> {
  return db.run('access.endSession', 'update session set ended_at = $2 where id = $1 and ended_at is null', [id, now]);
}

export async function moveSession(db: Db, id: string, assignmentId: string): Promise<void> {
  await db.run('access.moveSession', 'update session set assignment_id = $2 where id = $1 and ended_at is null', [id, assignmentId]);
}

/** One attempt after the other for a name from an address, so that the fifth is the fifth. */
export async function lockPair(db: Db, usernameHash: Buffer, addressHash: Buffer): Promise<void> {
  await db.run('access.lockPair', `select pg_advisory_xact_lock(hashtextextended(encode($1::bytea || $2::bytea, 'hex'), 0))`, [usernameHash, addressHash]);
}

export async function countFailures(db: Db, usernameHash: Buffer, addressHash: Buffer, since: Date): Promise<number> {
  const { count } = await db.row<{ count: number }>('access.countFailures', 'select count(*) from sign_in_failure where username_hash = $1 and address_hash = $2 and failed_at > $3', [usernameHash, addressHash, since]);
  return count;
}

export async function insertFailure(db: Db, usernameHash: Buffer, addressHash: Buffer, now: Date): Promise<void> {
  await db.run('access.insertFailure', 'insert into sign_in_failure (username_hash, address_hash, failed_at) values ($1, $2, $3)', [usernameHash, addressHash, now]);
}

export async function deleteFailures(db: Db, usernameHash: Buffer, addressHash: Buffer): Promise<void> {
  await db.run('access.deleteFailures', 'delete from sign_in_failure where username_hash = $1 and address_hash = $2', [usernameHash, addressHash]);
}

export async function insertStaff(db: Db, row: { id: string; name: string; employer: Employer; helperOrganisationId: string | null; phone: string; now: Date }): Promise<void> {
  await db.run('access.insertStaff', 'insert into staff (id, name, employer, helper_organisation_id, phone, created_at) values ($1, $2, $3, $4, $5, $6)', [row.id, row.name, row.employer, row.helperOrganisationId, row.phone, row.now]);
}

/** False when the user name is taken. */
export async function insertAccount(db: Db, row: { staffId: string; username: string; passwordHash: string; demonstration: boolean }): Promise<boolean> {
  const inserted = await db.run('access.insertAccount', 'insert into account (staff_id, username, password_hash, demonstration) values ($1, $2, $3, $4) on conflict (username) do nothing', [row.staffId, row.username, row.passwordHash, row.demonstration]);
  return inserted === 1;
}

export function findStaff(db: Db, id: string): Promise<StaffRow | undefined> {
  return db.find('access.findStaff', 'select s.id, s.name, s.employer, a.username from staff s left join account a on a.staff_id = s.id where s.id = $1', [id]);
}

export function listStaff(db: Db): Promise<StaffRow[]> {
  return db.rows('access.listStaff', 'select s.id, s.name, s.employer, a.username from staff s left join account a on a.staff_id = s.id order by s.name, s.id limit 1000');
}

export function listAssignments(db: Db, unitId: string | null): Promise<AssignmentRow[]> {
  return db.rows('access.listAssignments', `select ${ASSIGNMENT} from assignment a join org_unit u on u.id = a.unit_id where ($1::uuid is null or a.unit_id = $1) and a.ended_at is null order by a.from_day desc, a.id limit 5000`, [unitId]);
}

/** Who works in a unit on a day. */
export function listColleagues(db: Db, unitId: string, day: Day): Promise<{ staffId: string; name: string; employer: Employer; role: Role }[]> {
  return db.rows(
    'access.listColleagues',
    `select distinct s.id as staff_id, s.name, s.employer, a.role from assignment a join staff s on s.id = a.staff_id
      where a.unit_id = $1 and a.ended_at is null and a.from_day <= $2 and (a.to_day is null or a.to_day >= $2) order by s.name limit 500`,
    [unitId, day],
  );
}

export type NewAssignment = Omit<Assignment, 'endedAt'> & { readonly staffId: string; readonly employer: Employer; readonly decisionNo: string; readonly supervisorId: string | null };

export async function insertAssignment(db: Db, row: NewAssignment): Promise<void> {
  await db.run(
    'access.insertAssignment',
    `insert into assignment (id, staff_id, employer, unit_id, role, fields, procedures, granted, denied, competence, from_day, to_day, decision_no, supervisor_id)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
    [row.id, row.staffId, row.employer, row.unitId, row.role, row.fields, row.procedures, row.granted, row.denied, row.competence, row.fromDay, row.toDay, row.decisionNo, row.supervisorId],
  );
}

export function endAssignment(db: Db, id: string, reason: string, now: Date): Promise<number> {
  return db.run('access.endAssignment', 'update assignment set ended_at = $2, end_reason = $3 where id = $1 and ended_at is null', [id, now, reason]);
}

/** The stored hash of a person's open account. */
export function findPasswordHash(db: Db, staffId: string): Promise<{ username: string; passwordHash: string } | undefined> {
  return db.find('access.findPasswordHash', 'select username, password_hash from account where staff_id = $1 and closed_at is null', [staffId]);
}

/** A new password; whoever chose it, it is no longer the demonstration's. */
export function setPassword(db: Db, staffId: string, passwordHash: string): Promise<number> {
  return db.run('access.setPassword', 'update account set password_hash = $2, demonstration = false where staff_id = $1 and closed_at is null', [staffId, passwordHash]);
}

export function closeAccount(db: Db, staffId: string, reason: string, now: Date): Promise<number> {
  return db.run('access.closeAccount', 'update account set closed_at = $2, close_reason = $3 where staff_id = $1 and closed_at is null', [staffId, now, reason]);
}

/** Whether anybody administers on a day, leaving one assignment and one person aside. */
export async function hasAdministrator(db: Db, day: Day, without: { assignmentId?: string; staffId?: string } = {}): Promise<boolean> {
  const { stands } = await db.row<{ stands: boolean }>(
    'access.hasAdministrator',
    `select exists (select from assignment a join account c on c.staff_id = a.staff_id and c.closed_at is null join org_unit u on u.id = a.unit_id
       where a.role = 'SYS_ADMIN' and a.ended_at is null and a.from_day <= $1 and (a.to_day is null or a.to_day >= $1)
         and u.valid_from <= $1 and (u.valid_to is null or u.valid_to >= $1) and a.id is distinct from $2 and a.staff_id is distinct from $3) as stands`,
    [day, without.assignmentId ?? null, without.staffId ?? null],
  );
  return stands;
}

/** False when there is no such delegation still open on that day. */
export async function endDelegation(db: Db, id: string, lastDay: Day): Promise<boolean> {
  return (await db.run('access.endDelegation', 'update delegation set to_day = $2 where id = $1 and from_day <= $2 and (to_day is null or to_day > $2)', [id, lastDay])) === 1;
}

export async function insertDelegation(db: Db, row: { id: string; unitId: string; procedureCode: string | null; fromDay: Day; toDay: Day | null; document: string }): Promise<void> {
  await db.run('access.insertDelegation', 'insert into delegation (id, unit_id, procedure_code, from_day, to_day, document) values ($1, $2, $3, $4, $5, $6)', [row.id, row.unitId, row.procedureCode, row.fromDay, row.toDay, row.document]);
}

export function listDemonstrationAccounts(db: Db, day: Day): Promise<{ username: string; name: string; role: Role; unit: string }[]> {
  return db.rows(
    'access.listDemonstrationAccounts',
    `select distinct on (c.username) c.username, s.name, a.role, u.name as unit
       from account c join staff s on s.id = c.staff_id join assignment a on a.staff_id = s.id join org_unit u on u.id = a.unit_id
      where c.demonstration and c.closed_at is null and a.ended_at is null and a.from_day <= $1 and (a.to_day is null or a.to_day >= $1)
      order by c.username, a.from_day desc`,
    [day],
  );
}

export async function hasDemonstrationAccounts(db: Db): Promise<boolean> {
  const { stands } = await db.row<{ stands: boolean }>('access.hasDemonstrationAccounts', 'select exists (select from account where demonstration and closed_at is null) as stands');
  return stands;
}

/** Forgets failures and sessions that no rule looks at any more. */
export async function dropSpentAccess(db: Db, now: Date): Promise<void> {
  await db.run('access.dropSpentFailures', `delete from sign_in_failure where failed_at < $1::timestamptz - interval '1 day'`, [now]);
  await db.run('access.dropSpentSessions', `delete from session where expires_at < $1::timestamptz - interval '30 days'`, [now]);
}
