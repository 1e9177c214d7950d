import type { Day } from '#kernel/day.ts';
import type { Db } from '#platform/database.ts';
import { lists } from '#platform/lists.ts';
import { sql } from 'kysely';
import type { ActInName, CitizenId, Evidence, MandateFacts, Named, REVOKERS, RevokedWay, Standing, TEXT_LANGUAGES } from '../rules/mandates.ts';

type Revoker = (typeof REVOKERS)[number];

export type Use = { readonly at: string; readonly by: string; readonly kinds: ActInName[]; readonly procedureCode: string; readonly refusal: string | null };

export type MandateRow = Standing & {
  readonly id: string;
  readonly organisation: string;
  readonly unitName: string;
  readonly grantedBy: string;
  readonly evidence: Evidence;
  readonly documentNo: string | null;
  readonly textVersion: number;
  readonly textLanguage: (typeof TEXT_LANGUAGES)[number];
  readonly textSha256: Buffer;
  readonly grantedAt: Date;
  readonly revokedFor: Revoker | null;
  readonly revokedWay: RevokedWay | null;
  readonly revokeReason: string | null;
  readonly name: string | null;
  readonly idKind: CitizenId | null;
  readonly idNumber: string | null;
  readonly phone: string | null;
  readonly uses: readonly Use[];
};

/** Uses shown beside a mandate: the last of them. */
const SEEN = `m.id, m.unit_id, m.helper_organisation_id, m.kinds, m.scope, m.covers, m.from_day, m.to_day, m.evidence, m.document_no, m.text_version, m.text_language, m.text_sha256, m.granted_at, m.revoked_at, m.revoked_for, m.revoked_way, m.revoke_reason,
  coalesce(o.name, u.name) as organisation, u.name as unit_name, s.name as granted_by, p.name, p.id_kind, p.id_number, p.phone,
  (select coalesce(json_agg(x order by x.at desc), '[]') from
    (select y.used_at as at, w.name as by, y.kinds, y.procedure_code as "procedureCode", y.refusal from mandate_use y join staff w on w.id = y.used_by where y.mandate_id = m.id order by y.used_at desc limit 20) x) as uses
  from mandate m join org_unit u on u.id = m.unit_id join staff s on s.id = m.granted_by left join helper_organisation o on o.id = m.helper_organisation_id left join mandate_person p on p.mandate_id = m.id`;

export type HelperRow = { readonly helperOrganisationId: string | null; readonly unitId: string; readonly organisation: string; readonly unitName: string };

/** For which organisation somebody helps, and where. */
export function getHelper(db: Db, staffId: string, unitId: string): Promise<HelperRow> {
  return db.row(
    'mandate.getHelper',
    'select s.helper_organisation_id, u.id as unit_id, coalesce(o.name, u.name) as organisation, u.name as unit_name from staff s join org_unit u on u.id = $2 left join helper_organisation o on o.id = s.helper_organisation_id where s.id = $1',
    [staffId, unitId],
  );
}

export type NewMandate = Omit<MandateFacts, 'citizen' | 'organisation' | 'unit'> & {
  readonly id: string;
  readonly unitId: string;
  readonly helperOrganisationId: string | null;
  readonly grantedBy: string;
  readonly textVersion: number;
  readonly language: (typeof TEXT_LANGUAGES)[number];
  readonly textSha256: Buffer;
  readonly evidence: Evidence;
  readonly documentNo: string | null;
  readonly revokeCodeSha256: Buffer | null;
  readonly at: Date;
};

/** False when a mandate with these very words stands. */
export async function insertMandate(db: Db, row: NewMandate): Promise<boolean> {
  const added = await db.run(
    'mandate.insertMandate',
    `insert into mandate (id, unit_id, helper_organisation_id, granted_by, kinds, scope, covers, from_day, to_day, text_version, text_language, text_sha256, evidence, document_no, granted_at, revoke_code_sha256)
     values ($1, $2, $3, $4, $5, $6, $7::jsonb, $8, $9, $10, $11, $12, $13, $14, $15, $16) on conflict (text_sha256) where revoked_at is null do nothing`,
    [row.id, row.unitId, row.helperOrganisationId, row.grantedBy, row.kinds, row.scope, JSON.stringify(row.covers), row.fromDay, row.toDay, row.textVersion, row.language, row.textSha256, row.evidence, row.documentNo, row.at, row.revokeCodeSha256],
  );
  return added === 1;
}

export async function insertPerson(db: Db, row: MandateFacts['citizen'] & { mandateId: string; phone: string | null; text: string; signature: string | null }): Promise<void> {
  await db.run('mandate.insertPerson', 'insert into mandate_person (mandate_id, name, id_kind, id_number, phone, text, signature) values ($1, $2, $3, $4, $5, $6, $7)', [row.mandateId, row.name, row.idKind, row.idNumber, row.phone, row.text, row.signature]);
}

const STANDING = 'helper_organisation_id, unit_id, kinds, scope, covers, from_day, to_day, revoked_at';

/** The row of a mandate, taken: a use and a revocation of it come one after the other. */
export function lockMandate(db: Db, id: string): Promise<Standing | undefined> {
  return db.find('mandate.lockMandate', `select ${STANDING} from mandate where id = $1 for update`, [id]);
}

/** The same, only read. */
export function findStanding(db: Db, id: string): Promise<Standing | undefined> {
  return db.find('mandate.findStanding', `select ${STANDING} from mandate where id = $1`, [id]);
}

export function getMandate(db: Db, id: string): Promise<MandateRow> {
  return db.row('mandate.getMandate', `select ${SEEN} where m.id = $1`, [id]);
}

/** A mandate granted at a unit, with the text that was shown. */
export function findMandateOf(db: Db, id: string, unitId: string): Promise<(MandateRow & { text: string | null }) | undefined> {
  return db.find('mandate.findMandateOf', `select p.text, ${SEEN} where m.id = $1 and m.unit_id = $2`, [id, unitId]);
}

export async function updateRevoked(db: Db, id: string, row: { at: Date; by: string | null; wish: Revoker; way: RevokedWay; reason: string | null }): Promise<void> {
  await db.run('mandate.updateRevoked', 'update mandate set revoked_at = $2, revoked_by = $3, revoked_for = $4, revoke_reason = $5, revoked_way = $6 where id = $1', [id, row.at, row.by, row.wish, row.reason, row.way]);
}

/** The mandate a code revokes. */
export function findByRevokeCode(db: Db, codeSha256: Buffer): Promise<MandateRow | undefined> {
  return db.find('mandate.findByRevokeCode', `select ${SEEN} where m.revoke_code_sha256 = $1`, [codeSha256]);
}

/** Mandates under which something was done in a session of help that became the dossier, the newest first. */
export function listMandatesOfDossier(db: Db, dossierId: string): Promise<MandateRow[]> {
  return db.rows('mandate.listMandatesOfDossier', `select ${SEEN} where m.id in (select y.mandate_id from mandate_use y join journal_entry l on l.session_id = y.session_id and l.kind = 'journal.sessionLinked' where l.dossier_id = $1 and y.refusal is null) order by m.granted_at desc, m.id desc limit 20`, [dossierId]);
}

/** Mandates somebody granted, by her number, the newest first. The kind tells a person's number from the same digits on a passport or as the tax number of her business. */
export function listMandatesOfNumber(db: Db, { idKind, idNumber }: { readonly idKind: string; readonly idNumber: string }): Promise<MandateRow[]> {
  return db.rows(
    'mandate.listMandatesOfNumber',
    `select ${SEEN} where p.id_number = $1 and (p.id_kind = $2 or p.id_kind in ('CCCD', 'CMND') and $2 in ('CCCD', 'CMND')) order by m.granted_at desc, m.id desc limit 200`,
    [idNumber, idKind],
  );
}

export type NewUse = { readonly id: string; readonly mandateId: string; readonly sessionId: string; readonly kinds: readonly ActInName[]; readonly procedureCode: string; readonly refusal: string | null; readonly by: string; readonly at: Date };

export async function insertUse(db: Db, row: NewUse): Promise<void> {
  await db.run('mandate.insertUse', 'insert into mandate_use (id, mandate_id, session_id, kinds, procedure_code, refusal, used_by, used_at) values ($1, $2, $3, $4, $5, $6, $7, $8)', [row.id, row.mandateId, row.sessionId, row.kinds, row.procedureCode, row.refusal, row.by, row.at]);
}

/** True when this very use, with this very end, was remembered in the session already. */
export async function isUseRemembered(db: Db, row: Pick<NewUse, 'mandateId' | 'sessionId' | 'kinds' | 'procedureCode' | 'refusal'>): Promise<boolean> {
  const found = await db.find(
    'mandate.findSameUse',
    'select id from mandate_use where session_id = $1 and mandate_id = $2 and kinds = $3 and procedure_code = $4 and refusal is not distinct from $5 limit 1',
    [row.sessionId, row.mandateId, row.kinds, row.procedureCode, row.refusal],
  );
  return found !== undefined;
}

/** The mandate under which all of this was allowed in a session, at once or one after the other. */
export function findUse(db: Db, sessionId: string, kinds: readonly ActInName[], procedureCode: string): Promise<{ mandateId: string } | undefined> {
  return db.find(
    'mandate.findUse',
    'select y.mandate_id from mandate_use y cross join unnest(y.kinds) as k where y.session_id = $1 and y.refusal is null and y.procedure_code = $3 group by y.mandate_id having array_agg(k) @> $2 order by max(y.used_at) desc limit 1',
    [sessionId, kinds, procedureCode],
  );
}

export type MandateQuery = { readonly unitId?: string | undefined; readonly idNumber?: string | undefined; readonly from?: Date | undefined; readonly until?: Date | undefined; readonly inForceOn?: Day | undefined; readonly after: { at: Date; id: string } | undefined; readonly limit: number };

/** Mandates, the newest first. */
export function listMandates(db: Db, query: MandateQuery): Promise<MandateRow[]> {
  const conditions = [
    ...(query.unitId === undefined ? [] : [sql`m.unit_id = ${query.unitId}`]),
    ...(query.idNumber === undefined ? [] : [sql`p.id_number = ${query.idNumber}`]),
    ...(query.from === undefined ? [] : [sql`m.granted_at >= ${query.from}`]),
    ...(query.until === undefined ? [] : [sql`m.granted_at < ${query.until}`]),
    ...(query.inForceOn === undefined ? [] : [sql`m.revoked_at is null and m.to_day >= ${query.inForceOn}`]),
    ...(query.after === undefined ? [] : [sql`(m.granted_at, m.id) < (${query.after.at}, ${query.after.id}::uuid)`]),
  ];
  return db.list(sql<MandateRow>`select ${sql.raw(SEEN)} where ${sql.join(conditions, sql` and `)} order by m.granted_at desc, m.id desc limit ${query.limit}`.compile(lists));
}

/** Names of fields by code, of the catalogue of a day. */
export function listFieldNames(db: Db, codes: readonly string[]): Promise<Named[]> {
  return db.rows('mandate.listFieldNames', 'select code, name from field where code = any($1)', [codes]);
}
