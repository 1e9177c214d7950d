import type { Employer } from '#kernel/actor.ts';
import type { Day } from '#kernel/day.ts';
import type { Db } from '#platform/database.ts';
import { ENTRY_OF_RATED, RATED_KINDS, type BASES, type RatedKind, type Tally } from './rules.ts';

/** Something that was done for somebody and may be rated. */
export type Transaction = {
  readonly entryId: string;
  readonly kind: RatedKind;
  /** The one-stop whose figures it belongs to. */
  readonly unitId: string;
  readonly ratedId: string | null;
  readonly ratedEmployer: Employer;
  readonly doneAt: Date;
  readonly rated: boolean;
};

/** Which entry makes which transaction. */
const MADE_BY = RATED_KINDS.map((kind) => `('${ENTRY_OF_RATED[kind]}', '${kind}')`).join(', ');

/** Of a reception who received is rated, not who signed beside her; an act that was corrected away is none. */
const TRANSACTIONS = `select e.id as entry_id, k.rated as kind, coalesce(d.reception_unit_id, e.unit_id) as unit_id,
  case k.rated when 'reception' then d.receiver_id else e.actor_id end as rated_id,
  case k.rated when 'reception' then d.receiver_employer when 'delivery' then 'post' else coalesce(e.employer, 'agency') end as rated_employer,
  e.recorded_at as done_at, exists (select from feedback_rated r where r.entry_id = e.id) as rated
  from journal_entry e join (values ${MADE_BY}) k (entry, rated) on k.entry = e.kind
  left join dossier d on d.id = e.dossier_id
  where (e.dossier_id = $1 or (e.session_id = $1 and e.kind = 'assistance.ended')) and d.cancelled_at is null and e.unit_id is not null
    and not exists (select from journal_entry v where v.kind = 'reception.eventVoided' and v.subject_id = e.id)`;

/** The newest transaction of a kind with a dossier or a session of help. */
export function findTransaction(db: Db, kind: RatedKind, id: string): Promise<Transaction | undefined> {
  return db.find('feedback.findTransaction', `${TRANSACTIONS} and k.rated = $2 order by e.recorded_at desc, e.id desc limit 1`, [id, kind]);
}

/** The newest transaction of a dossier since then that nobody has rated. */
export function findUnrated(db: Db, dossierId: string, since: Date): Promise<Transaction | undefined> {
  return db.find('feedback.findUnrated', `${TRANSACTIONS} and e.dossier_id = $1 and e.recorded_at >= $2 and not exists (select from feedback_rated r where r.entry_id = e.id) order by e.recorded_at desc, e.id desc limit 1`, [dossierId, since]);
}

export async function insertInvitation(db: Db, codeHash: Buffer, of: Omit<Transaction, 'doneAt' | 'rated'>, expiresAt: Date): Promise<void> {
  await db.run('feedback.insertInvitation', 'insert into feedback_invitation (code_hash, entry_id, kind, unit_id, rated_id, rated_employer, expires_at) values ($1, $2, $3, $4, $5, $6, $7)', [codeHash, of.entryId, of.kind, of.unitId, of.ratedId, of.ratedEmployer, expiresAt]);
}

/** Sweeps what is out of time, a few at a time and never waiting for somebody who answers. */
export async function forgetInvitations(db: Db, now: Date): Promise<void> {
  await db.run('feedback.forgetInvitations', 'delete from feedback_invitation where code_hash in (select code_hash from feedback_invitation where expires_at <= $1 order by expires_at limit 50 for update skip locked)', [now]);
}

export type Invitation = Omit<Transaction, 'doneAt' | 'rated'> & { readonly unitName: string };

/** The open question of a code, taken. */
export function lockInvitation(db: Db, codeHash: Buffer, now: Date): Promise<Invitation | undefined> {
  return db.find(
    'feedback.lockInvitation',
    `select i.entry_id, i.kind, i.unit_id, i.rated_id, i.rated_employer, u.name as unit_name from feedback_invitation i join org_unit u on u.id = i.unit_id
      where i.code_hash = $1 and i.expires_at > $2 and not exists (select from feedback_rated r where r.entry_id = i.entry_id) for update of i`,
    [codeHash, now],
  );
}

/** Marks a transaction as rated; false when it was already. */
export async function insertRated(db: Db, entryId: string): Promise<boolean> {
  return (await db.run('feedback.insertRated', 'insert into feedback_rated (entry_id) values ($1) on conflict do nothing', [entryId])) === 1;
}

/** Closes the question of one code; another one of the same transaction is open no more and is swept later, so that two people who answer never wait for each other. */
export async function deleteInvitation(db: Db, codeHash: Buffer): Promise<void> {
  await db.run('feedback.deleteInvitation', 'delete from feedback_invitation where code_hash = $1', [codeHash]);
}

export type Question = { readonly code: string; readonly validFrom: Day; readonly textVi: string; readonly textEn: string; readonly basis: (typeof BASES)[number]; readonly source: string };

/** What is asked on a day about a kind of transaction with people of an employer. */
export function listQuestions(db: Db, day: Day, of: { kind: RatedKind; ratedEmployer: Employer }): Promise<Question[]> {
  return db.rows(
    'feedback.listQuestions',
    `select code, valid_from, text_vi, text_en, basis, source from feedback_question
      where valid_from <= $1 and (valid_to is null or valid_to >= $1) and $2 = any (kinds) and $3 = any (employers) order by position, code`,
    [day, of.kind, of.ratedEmployer],
  );
}

/** The questions that were asked in a period. */
export function listQuestionsBetween(db: Db, from: Day, to: Day): Promise<Question[]> {
  return db.rows('feedback.listQuestionsBetween', 'select code, valid_from, text_vi, text_en, basis, source from feedback_question where valid_from <= $2 and (valid_to is null or valid_to >= $1) order by position, code, valid_from', [from, to]);
}

export type Given = { readonly question: Question; readonly score: number };

/** Keeps an answer: a random id and the day, no way back to the transaction. */
export async function insertAnswer(db: Db, of: Invitation, day: Day, given: readonly Given[]): Promise<void> {
  const { id } = await db.row<{ id: string }>('feedback.insertAnswer', 'insert into feedback_answer (day, kind, unit_id, rated_id, rated_employer) values ($1, $2, $3, $4, $5) returning id', [day, of.kind, of.unitId, of.ratedId, of.ratedEmployer]);
  await db.run('feedback.insertScores', 'insert into feedback_score (answer_id, question_code, question_from, score) select $1, * from unnest($2::text[], $3::date[], $4::int[])', [
    id,
    given.map(({ question }) => question.code),
    given.map(({ question }) => question.validFrom),
    given.map(({ score }) => score),
  ]);
}

export async function insertWords(db: Db, unitId: string, month: Day, words: string): Promise<void> {
  await db.run('feedback.insertWords', 'insert into feedback_words (unit_id, month, words) values ($1, $2, $3)', [unitId, month, words]);
}

/** How often each score was given to a unit between two days. */
export function countScores(db: Db, unitId: string, from: Day, to: Day): Promise<(Omit<Tally, 'question'> & { questionCode: string; questionFrom: Day })[]> {
  return db.rows(
    'feedback.countScores',
    `select a.kind, a.rated_employer as employer, s.question_code, s.question_from, s.score, count(*) as answers from feedback_answer a join feedback_score s on s.answer_id = a.id
      where a.unit_id = $1 and a.day between $2 and $3 group by 1, 2, 3, 4, 5`,
    [unitId, from, to],
  );
}

export async function getUnitName(db: Db, unitId: string): Promise<string> {
  return (await db.row<{ name: string }>('feedback.getUnitName', 'select name from org_unit where id = $1', [unitId])).name;
}

/** What people wrote to a unit in a month, in the order of random ids. */
export function listWords(db: Db, unitId: string, month: Day, afterId: string | undefined, limit: number): Promise<{ id: string; words: string }[]> {
  return db.rows('feedback.listWords', 'select id, words from feedback_words where unit_id = $1 and month = $2 and ($3::uuid is null or id > $3) order by id limit $4', [unitId, month, afterId ?? null, limit]);
}

/** Erases what somebody wrote to a unit; false when it is not there. */
export async function deleteWords(db: Db, unitId: string, id: string): Promise<boolean> {
  return (await db.run('feedback.deleteWords', 'delete from feedback_words where id = $1 and unit_id = $2', [id, unitId])) === 1;
}
