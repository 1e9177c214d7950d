import type { Db } from '#platform/database.ts';
import type { Answer, AnswerWay, Ask } from '../rules/asking.ts';
import type { ActInName, CitizenId, MandateFacts, Named, Scope, TEXT_LANGUAGES } from '../rules/mandates.ts';
import type { Day } from '#kernel/day.ts';

type TextLanguage = (typeof TEXT_LANGUAGES)[number];

export type AskRow = Ask & {
  readonly id: string;
  readonly unitId: string;
  readonly helperOrganisationId: string | null;
  readonly askedBy: string;
  readonly askedAt: Date;
  readonly answeredAt: Date | null;
  readonly kinds: readonly ActInName[];
  readonly scope: Scope;
  readonly covers: readonly Named[];
  readonly fromDay: Day;
  readonly toDay: Day;
  readonly textVersion: number;
  readonly textLanguage: TextLanguage;
  readonly textSha256: Buffer;
  readonly mandateId: string | null;
  readonly organisation: string;
  readonly unitName: string;
  readonly name: string | null;
  readonly idKind: CitizenId | null;
  readonly idNumber: string | null;
  readonly phone: string | null;
  readonly text: string | null;
};

const SEEN = `k.id, k.unit_id, k.helper_organisation_id, k.asked_by, k.asked_at, k.expires_at, k.kinds, k.scope, k.covers, k.from_day, k.to_day, k.text_version, k.text_language, k.text_sha256, k.wrong_codes, k.answer,
  k.answered_at, k.mandate_id, coalesce(o.name, u.name) as organisation, u.name as unit_name, p.name, p.id_kind, p.id_number, p.phone, p.text
  from mandate_ask k join org_unit u on u.id = k.unit_id left join helper_organisation o on o.id = k.helper_organisation_id left join mandate_ask_person p on p.ask_id = k.id`;

export type NewAsk = Omit<MandateFacts, 'citizen' | 'organisation' | 'unit'> & {
  readonly id: string;
  readonly unitId: string;
  readonly helperOrganisationId: string | null;
  readonly by: string;
  readonly at: Date;
  readonly expiresAt: Date;
  readonly textVersion: number;
  readonly language: TextLanguage;
  readonly textSha256: Buffer;
};

export async function insertAsk(db: Db, row: NewAsk, person: MandateFacts['citizen'] & { phone: string; text: string }): Promise<void> {
  await db.run(
    'mandate.insertAsk',
    `insert into mandate_ask (id, unit_id, helper_organisation_id, asked_by, asked_at, expires_at, kinds, scope, covers, from_day, to_day, text_version, text_language, text_sha256)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9::jsonb, $10, $11, $12, $13, $14)`,
    [row.id, row.unitId, row.helperOrganisationId, row.by, row.at, row.expiresAt, row.kinds, row.scope, JSON.stringify(row.covers), row.fromDay, row.toDay, row.textVersion, row.language, row.textSha256],
  );
  await db.run('mandate.insertAskPerson', 'insert into mandate_ask_person (ask_id, name, id_kind, id_number, phone, text) values ($1, $2, $3, $4, $5, $6)', [row.id, person.name, person.idKind, person.idNumber, person.phone, person.text]);
}

export function findAsk(db: Db, id: string): Promise<AskRow | undefined> {
  return db.find('mandate.findAsk', `select ${SEEN} where k.id = $1`, [id]);
}

/** What one telephone was asked lately, the newest first, taken: answers to it come one after the other. */
export function lockAsksOfPhone(db: Db, phone: string, since: Date): Promise<AskRow[]> {
  return db.rows('mandate.lockAsksOfPhone', `select ${SEEN} where p.phone = $1 and k.asked_at >= $2 order by k.asked_at desc, k.id desc for update of k`, [phone, since]);
}

export async function countAsksOfPhone(db: Db, phone: string, since: Date): Promise<number> {
  const { asks } = await db.row<{ asks: number }>('mandate.countAsksOfPhone', 'select count(*) as asks from mandate_ask k join mandate_ask_person p on p.ask_id = k.id where p.phone = $1 and k.asked_at > $2', [phone, since]);
  return asks;
}

/** True while a mandate with these very words stands. */
export async function isTextGranted(db: Db, textSha256: Buffer): Promise<boolean> {
  return (await db.find('mandate.findText', 'select id from mandate where text_sha256 = $1 and revoked_at is null', [textSha256])) !== undefined;
}

export async function isPhoneOfStaff(db: Db, phone: string): Promise<boolean> {
  return (await db.find('mandate.findStaffOfPhone', 'select id from staff where phone = $1 limit 1', [phone])) !== undefined;
}

export async function countWrongCode(db: Db, ids: readonly string[]): Promise<void> {
  await db.run('mandate.countWrongCode', 'update mandate_ask set wrong_codes = least(wrong_codes + 1, 1000) where id = any($1::uuid[])', [ids]);
}

export async function updateAnswered(db: Db, id: string, row: { answer: Answer; way: AnswerWay; at: Date; mandateId: string | null }): Promise<void> {
  await db.run('mandate.updateAnswered', 'update mandate_ask set answer = $2, answered_way = $3, answered_at = $4, mandate_id = $5 where id = $1', [id, row.answer, row.way, row.at, row.mandateId]);
}

/** Counts a try of a machine, the first of a new window as one; answers how many there are. */
export async function countAttempt(db: Db, keyHash: Buffer, at: Date, since: Date): Promise<number> {
  const { attempts } = await db.row<{ attempts: number }>(
    'mandate.countAttempt',
    `insert into mandate_attempt as t (key_hash, attempts, began_at) values ($1, 1, $2)
     on conflict (key_hash) do update set attempts = case when t.began_at <= $3 then 1 else least(t.attempts + 1, 1000) end, began_at = case when t.began_at <= $3 then $2 else t.began_at end
     returning attempts`,
    [keyHash, at, since],
  );
  return attempts;
}

/** A right code starts the count anew; what no longer counts is forgotten, a little at a time. */
export async function deleteAttempts(db: Db, keyHash: Buffer, since: Date): Promise<void> {
  await db.run('mandate.deleteAttempts', 'delete from mandate_attempt where key_hash = $1', [keyHash]);
  await db.run('mandate.forgetAttempts', 'delete from mandate_attempt where key_hash in (select key_hash from mandate_attempt where began_at <= $1 order by began_at limit 50 for update skip locked)', [since]);
}
