import type { Employer } from '#kernel/actor.ts';
import type { Db } from '#platform/database.ts';
import { lists } from '#platform/lists.ts';
import { sql } from 'kysely';
import type { DEVICES, HelpKind, HelpLevel, OUTCOMES, PORTALS, SessionState, Typist } from './rules.ts';

type Where = { readonly device: (typeof DEVICES)[number]; readonly portal: (typeof PORTALS)[number] };

/** What is told of the help when it is over. */
export type Told = Where & {
  readonly kinds: readonly HelpKind[];
  readonly outcome: (typeof OUTCOMES)[number];
  readonly procedure: { readonly code: string; readonly name: string; readonly fieldCode: string } | null;
  readonly level: HelpLevel;
  readonly externalCode: string | null;
};

export type SessionRow = Where & {
  readonly id: string;
  readonly state: SessionState;
  readonly helperId: string;
  readonly helperName: string;
  readonly helperEmployer: Employer;
  readonly unitName: string;
  readonly procedureCode: string | null;
  readonly procedureName: string | null;
  readonly level: HelpLevel;
  readonly kinds: readonly HelpKind[];
  readonly outcome: Told['outcome'] | null;
  readonly externalCode: string | null;
  readonly personName: string | null;
  readonly personPhone: string | null;
  readonly typedBy: Typist;
  readonly mandateId: string | null;
  readonly behalfName: string | null;
  readonly dossierId: string | null;
  readonly dossierCode: string | null;
  readonly startedAt: Date;
  readonly endedAt: Date | null;
  readonly afterthought: boolean;
  readonly events: readonly { readonly entryId: string; readonly kind: string; readonly voided: boolean }[];
};

/** A session as it is shown; its dossier is the first it was joined to, its events are what the journal counts. */
const SEEN = `a.id, a.state, a.helper_id, h.name as helper_name, a.helper_employer, u.name as unit_name, a.device, a.portal, a.procedure_code, a.procedure_name, a.level, a.kinds, a.outcome,
  a.external_code, p.name as person_name, p.phone as person_phone, a.typed_by, a.mandate_id, b.name as behalf_name, d.id as dossier_id, d.code as dossier_code, a.started_at, a.ended_at, a.afterthought,
  (select coalesce(json_agg(json_build_object('entryId', e.id, 'kind', e.type, 'voided', e.voided_at is not null) order by e.id), '[]') from service_event e where e.session_id = a.id) as events
  from assistance_session a join staff h on h.id = a.helper_id join org_unit u on u.id = a.unit_id left join assistance_person p on p.session_id = a.id left join mandate_person b on b.mandate_id = a.mandate_id
  left join lateral (select l.dossier_id from journal_entry l where l.kind = 'journal.sessionLinked' and l.session_id = a.id order by l.recorded_at limit 1) link on true
  left join dossier d on d.id = link.dossier_id`;

/** Opens a session; false while the helper has another one open. */
export async function insertSession(db: Db, row: Where & { id: string; helperId: string; employer: Employer; unitId: string; startedAt: Date }): Promise<boolean> {
  const added = await db.run(
    'assistance.insertSession',
    `insert into assistance_session (id, helper_id, helper_employer, unit_id, device, portal, state, started_at) values ($1, $2, $3, $4, $5, $6, 'open', $7)
     on conflict (helper_id) where state = 'open' do nothing`,
    [row.id, row.helperId, row.employer, row.unitId, row.device, row.portal, row.startedAt],
  );
  return added === 1;
}

/** Enters help that is already over. */
export async function insertPast(db: Db, row: Told & { id: string; helperId: string; employer: Employer; unitId: string; startedAt: Date; endedAt: Date }): Promise<void> {
  await db.run(
    'assistance.insertPast',
    `insert into assistance_session (id, helper_id, helper_employer, unit_id, device, portal, state, kinds, outcome, procedure_code, procedure_name, field_code, level, external_code, started_at, ended_at, afterthought)
     values ($1, $2, $3, $4, $5, $6, 'ended', $7, $8, $9, $10, $11, $12, $13, $14, $15, true)`,
    [row.id, row.helperId, row.employer, row.unitId, row.device, row.portal, row.kinds, row.outcome, ...ofProcedure(row), row.level, row.externalCode, row.startedAt, row.endedAt],
  );
}

/** Writes the end of a session. */
export async function updateEnded(db: Db, id: string, row: Told & { typedBy: Typist; endedAt: Date }): Promise<void> {
  await db.run(
    'assistance.updateEnded',
    `update assistance_session set state = 'ended', device = $2, portal = $3, kinds = $4, outcome = $5, procedure_code = $6, procedure_name = $7, field_code = $8, level = $9, external_code = $10, ended_at = $11, typed_by = $12 where id = $1`,
    [id, row.device, row.portal, row.kinds, row.outcome, ...ofProcedure(row), row.level, row.externalCode, row.endedAt, row.typedBy],
  );
}

/** The mandate under which the helper types. */
export async function updateMandate(db: Db, id: string, mandateId: string): Promise<void> {
  await db.run('assistance.updateMandate', 'update assistance_session set mandate_id = $2 where id = $1', [id, mandateId]);
}

export async function updateDropped(db: Db, id: string, at: Date): Promise<void> {
  await db.run('assistance.updateDropped', `update assistance_session set state = 'dropped', ended_at = $2 where id = $1`, [id, at]);
}

export async function insertPerson(db: Db, row: { sessionId: string; name: string; nameKey: string; phone: string | null; at: Date }): Promise<void> {
  await db.run('assistance.insertPerson', 'insert into assistance_person (session_id, name, name_key, phone, told_at) values ($1, $2, $3, $4, $5)', [row.sessionId, row.name, row.nameKey, row.phone, row.at]);
}

/** The row of a session at a support point, taken. */
export function lockSession(db: Db, id: string, unitId: string): Promise<({ helperId: string; state: SessionState; mandateId: string | null } & Where) | undefined> {
  return db.find('assistance.lockSession', 'select helper_id, state, mandate_id, device, portal from assistance_session where id = $1 and unit_id = $2 for update', [id, unitId]);
}

export function getSession(db: Db, id: string): Promise<SessionRow> {
  return db.row('assistance.getSession', `select ${SEEN} where a.id = $1`, [id]);
}

export function findOpenSession(db: Db, helperId: string): Promise<SessionRow | undefined> {
  return db.find('assistance.findOpenSession', `select ${SEEN} where a.helper_id = $1 and a.state = 'open'`, [helperId]);
}

/** A dossier received at the unit, by its code. */
export function findDossierOf(db: Db, unitId: string, code: string): Promise<{ id: string } | undefined> {
  return db.find('assistance.findDossierOf', 'select id from dossier where code = $1 and (reception_unit_id = $2 or support_unit_id = $2)', [code, unitId]);
}

/** How many people have been helped under one telephone since then. */
export async function countPeopleOfPhone(db: Db, phone: string, since: Date): Promise<number> {
  const { people } = await db.row<{ people: number }>('assistance.countPeopleOfPhone', 'select count(distinct name_key) as people from assistance_person where phone = $1 and told_at >= $2', [phone, since]);
  return people;
}

export async function isPhoneOfStaff(db: Db, phone: string): Promise<boolean> {
  return (await db.find('assistance.findStaffOfPhone', `select id from staff where phone = $1 limit 1`, [phone])) !== undefined;
}

export type SessionQuery = { readonly unitId: string; readonly helperId?: string | undefined; readonly from?: Date | undefined; readonly until?: Date | undefined; readonly externalCode?: string | undefined; readonly after: { at: Date; id: string } | undefined; readonly limit: number };

/** Sessions at a support point, the newest first. */
export function listSessions(db: Db, query: SessionQuery): Promise<SessionRow[]> {
  const conditions = [
    sql`a.unit_id = ${query.unitId}`,
    ...(query.helperId === undefined ? [] : [sql`a.helper_id = ${query.helperId}`]),
    ...(query.from === undefined ? [] : [sql`a.started_at >= ${query.from}`]),
    ...(query.until === undefined ? [] : [sql`a.started_at < ${query.until}`]),
    ...(query.externalCode === undefined ? [] : [sql`a.external_code = ${query.externalCode}`]),
    ...(query.after === undefined ? [] : [sql`(a.started_at, a.id) < (${query.after.at}, ${query.after.id}::uuid)`]),
  ];
  return db.list(sql<SessionRow>`select ${sql.raw(SEEN)} where ${sql.join(conditions, sql` and `)} order by a.started_at desc, a.id desc limit ${query.limit}`.compile(lists));
}

export type Forgotten = { readonly id: string; readonly unitId: string };

/** Closes what was left open before a day, and answers which. */
export function dropForgotten(db: Db, before: Date, at: Date): Promise<Forgotten[]> {
  return db.rows('assistance.dropForgotten', `update assistance_session set state = 'dropped', ended_at = $2 where state = 'open' and started_at < $1 returning id, unit_id`, [before, at]);
}

function ofProcedure({ procedure }: Told): (string | null)[] {
  return [procedure?.code ?? null, procedure?.name ?? null, procedure?.fieldCode ?? null];
}
