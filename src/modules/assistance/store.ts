import type { Employer } from '#kernel/actor.ts';
import type { Db } from '#platform/database.ts';
import { lists } from '#platform/lists.ts';
import { sql } from 'kysely';
import type { Act, DEVICES, HelpKind, HelpLevel, OUTCOMES, PORTALS, SessionState, Typist } from './rules.ts';

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
  readonly acts: readonly Act[];
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
const SEEN = `a.id, a.state, a.helper_id, h.name as helper_name, a.helper_employer, u.name as unit_name, a.device, a.portal, a.procedure_code, a.procedure_name, a.level, a.kinds, a.acts, a.outcome,
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
export function lockSession(db: Db, id: string, unitId: string): Promise<({ helperId: string; state: SessionState; mandateId: string | null; acts: readonly Act[] } & Where) | undefined> {
  return db.find('assistance.lockSession', 'select helper_id, state, mandate_id, acts, device, portal from assistance_session where id = $1 and unit_id = $2 for update', [id, unitId]);
}

/** The session a helper has open, taken. */
export function lockOpenSession(db: Db, helperId: string): Promise<{ id: string; mandateId: string | null } | undefined> {
  return db.find('assistance.lockOpenSession', `select id, mandate_id from assistance_session where helper_id = $1 and state = 'open' for update`, [helperId]);
}

/** What was done in her name, under which mandate. */
export async function updateActs(db: Db, id: string, mandateId: string, act: Act): Promise<void> {
  await db.run('assistance.updateActs', 'update assistance_session set mandate_id = $2, acts = case when $3 = any(acts) then acts else acts || $3::text end where id = $1', [id, mandateId, act]);
}

export function findSession(db: Db, id: string): Promise<SessionRow | undefined> {
  return db.find('assistance.findSession', `select ${SEEN} where a.id = $1`, [id]);
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
    ...(query.externalCode === undefined ? [] : [sql`upper(a.external_code) = upper(${query.externalCode})`]),
    ...(query.after === undefined ? [] : [sql`(a.started_at, a.id) < (${query.after.at}, ${query.after.id}::uuid)`]),
  ];
  return db.list(sql<SessionRow>`select ${sql.raw(SEEN)} where ${sql.join(conditions, sql` and `)} order by a.started_at desc, a.id desc limit ${query.limit}`.compile(lists));
}

/** Ended sessions at a support point with a code of another portal, not joined to a dossier, the newest first. */
export function listUnlinked(db: Db, unitId: string, externalCode: string): Promise<SessionRow[]> {
  return db.rows('assistance.listUnlinked', `select ${SEEN} where a.unit_id = $1 and upper(a.external_code) = $2 and a.state = 'ended' and d.id is null order by a.started_at desc, a.id desc limit 10`, [unitId, externalCode]);
}

export type RecurringPhone = { readonly phone: string; readonly people: number; readonly sessions: number; readonly helpers: string[]; readonly lastAt: Date };

/** Telephones of more people than so many since then, where one of them was helped at the unit; the most people first. */
export function listRecurringPhones(db: Db, unitId: string, since: Date, people: number): Promise<RecurringPhone[]> {
  return db.rows(
    'assistance.listRecurringPhones',
    `select p.phone, count(distinct p.name_key) as people, count(*) as sessions, array_agg(distinct h.name) as helpers, max(p.told_at) as last_at
       from assistance_person p join assistance_session a on a.id = p.session_id join staff h on h.id = a.helper_id
      where p.phone is not null and p.told_at >= $2
      group by p.phone having count(distinct p.name_key) > $3 and bool_or(a.unit_id = $1) order by people desc, last_at desc limit 100`,
    [unitId, since, people],
  );
}

export type Forgotten = { readonly id: string; readonly unitId: string };

/** Closes what was left open before a day, and answers which; where something was done in her name the helper ends it herself. */
export function dropForgotten(db: Db, before: Date, at: Date): Promise<Forgotten[]> {
  return db.rows('assistance.dropForgotten', `update assistance_session set state = 'dropped', ended_at = $2 where state = 'open' and started_at < $1 and acts = '{}' returning id, unit_id`, [before, at]);
}

function ofProcedure({ procedure }: Told): (string | null)[] {
  return [procedure?.code ?? null, procedure?.name ?? null, procedure?.fieldCode ?? null];
}
